import { clauseStart } from '../clauses.js'
import { difference, exactly, sum, widen } from '../interval.js'
import { REST } from '../lexicon/classes.js'
import { CHANGE_BEFORE } from '../lexicon/cues.js'
import { ANY_BASE, SHARE_BEFORE } from '../lexicon/shares.js'
import type { SpannedQuantity } from '../quantities.js'
import { numbered, type PassageReading, type ReadClaims } from './reading.js'
import { boundsOf, type Claim } from './relation.js'

interface Share {
  readonly quantity: SpannedQuantity
  readonly index: number
  /** The words of its clause before 占. */
  readonly label: string
  /** 承办 in 占承办总数的; empty where no particular whole is named. */
  readonly base: string
}

const MOST_SHARES = 40

/**
 * 甲类占 27.4%，乙类占 61.4%，其余占 11.2%: the shares of one list make 100.
 *
 * Right where they do. Wrong only where the list says that it is complete, by a rest that closes it; of other lists nobody knows
 * whether the classes overlap, or whether some were left out.
 */
export const readSharesSums: ReadClaims = (passage) => numbered(listsIn(passage).flatMap(listClaim), passage)

/** The shares of each sentence; a new base begins a new list. */
function listsIn({ clauses, quantities }: PassageReading): Share[][] {
  const lists: Share[][] = []
  let list: Share[] = []
  for (const [index, quantity] of quantities.entries()) {
    const share = readShare(quantity, index, quantities[index - 1]?.end ?? 0, clauses.text)
    if (!share) continue
    const last = list.at(-1)?.quantity
    const goesOn =
      last &&
      clauses.sentenceAt(last.start) === clauses.sentenceAt(quantity.start) &&
      clauses.bracketAt(last.start) === clauses.bracketAt(quantity.start) &&
      (share.base === '' || share.base === list[0]?.base) &&
      list.length < MOST_SHARES
    if (!goesOn) {
      list = []
      lists.push(list)
    }
    list.push(share)
  }
  return lists
}

function readShare(quantity: SpannedQuantity, index: number, floor: number, text: string): Share | undefined {
  const { kind, start, low, high, step } = quantity
  if (kind !== 'percent' || low == null || high == null || step === undefined) return undefined
  const words = text.slice(clauseStart(text, start, Math.max(floor, start - 40)), start)
  const cue = SHARE_BEFORE.exec(words)
  if (!cue || CHANGE_BEFORE.test(words.trimEnd())) return undefined
  return { quantity, index, label: words.slice(0, cue.index).trim(), base: (cue.groups?.['base'] ?? '').replace(ANY_BASE, '').replace(/\s/g, '') }
}

function listClaim(list: readonly Share[]): Claim[] {
  for (let from = 0; from + 1 < list.length; from += 1) {
    for (let end = from + 2; end <= list.length; end += 1) {
      const shares = list.slice(from, end)
      if (Math.abs(total(shares) - 100) <= (shares.length > 2 ? slackOf(shares) : 0)) return [claimOf(shares)]
    }
  }
  return isClosed(list) ? [claimOf(list)] : []
}

/** 其余各类合占 11.2%, and nothing of a part of a part before it. */
const isClosed = (list: readonly Share[]) =>
  list.length > 2 &&
  REST.test(list.at(-1)?.label ?? '') &&
  list.every(({ quantity, label }) => quantity.hedge === undefined && !/其中|包括|含/.test(label))

const total = (shares: readonly Share[]) => shares.reduce((all, { quantity }) => all + ((quantity.low ?? 0) + (quantity.high ?? 0)) / 2, 0)
const stepsOf = (shares: readonly Share[]) => shares.map(({ quantity }) => quantity.step ?? 0)
/** Half a unit of each share, and one of the coarsest: lists are nudged to 100, or cut off. */
const slackOf = (shares: readonly Share[]) => stepsOf(shares).reduce((all, step) => all + step / 2, 0) + Math.max(...stepsOf(shares))

function claimOf(shares: readonly Share[]): Claim {
  const last = shares.at(-1) as Share
  const others = shares.slice(0, -1).map(({ quantity }) => boundsOf(quantity))
  return {
    type: 'shares-sum',
    formula: 'Σ shares = 100',
    operands: shares.map(({ index }) => ({ role: 'share', quantity: index })),
    claim: shares.length - 1,
    stated: boundsOf(last.quantity),
    computed: widen(difference(exactly(100), sum(others)), Math.max(...stepsOf(shares)) - (last.quantity.step ?? 0)),
    confidence: 'certain',
  }
}
