import { distance, sum } from '../interval.js'
import type { PassageReading } from './reading.js'
import { boundsOf } from './relation.js'
import type { Numbered } from './sum.js'

interface ListedShare {
  readonly part: Numbered & { readonly passage: PassageReading }
  readonly start: number
  readonly candidates: readonly Numbered[]
}

/**
 * What the shares of a list are of, by number: a whole that two or more of them fit, or that their parts add up to. `fits` says whether one
 * share fits a whole.
 */
export function agreedWholes<Share extends ListedShare>(shares: readonly Share[], fits: (share: Share, whole: Numbered) => boolean): Set<number> {
  const counts = new Map<number, number>()
  for (const share of shares)
    for (const whole of share.candidates) if (fits(share, whole)) counts.set(whole.number, (counts.get(whole.number) ?? 0) + 1)
  const agreed = new Set([...counts].flatMap(([number, count]) => (count > 1 ? [number] : [])))
  for (const list of sentencesOf(shares)) for (const number of addedUp(list)) agreed.add(number)
  return agreed
}

/** 转办 33657 件，占…；直接办理 37527 件，占…: the parts of a sentence make the whole to the last digit. */
function addedUp(list: readonly ListedShare[]): number[] {
  const [first] = list
  if (!first || list.length < 2) return []
  const total = sum(list.map(({ part }) => boundsOf(part.quantity)))
  return first.candidates.flatMap(({ number, quantity }) => {
    const { low, high } = boundsOf(quantity)
    const isLong = low === high && low >= 100 && total.low === total.high
    return isLong && distance(total, { low, high }) === 0 ? [number] : []
  })
}

function sentencesOf<Share extends ListedShare>(shares: readonly Share[]): Share[][] {
  const lists = new Map<number, Share[]>()
  for (const share of shares) {
    const sentence = share.part.passage.clauses.sentenceAt(share.start)
    const list = lists.get(sentence)
    if (list) list.push(share)
    else lists.set(sentence, [share])
  }
  return [...lists.values()]
}
