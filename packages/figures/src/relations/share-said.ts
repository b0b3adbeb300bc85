import { wordsBefore } from '../clauses.js'
import { type Bounds, quotient, scaled } from '../interval.js'
import { COUNT_AFTER_SHARE, COUNT_IN_BRACKET, IN_EACH, OUT_OF } from '../lexicon/shares.js'
import type { SpannedQuantity } from '../quantities.js'
import { isAmount, isChange } from './items.js'
import type { PassageReading, ReadClaims } from './reading.js'
import { boundsOf, type Claim, comesTrue, shareOf } from './relation.js'

const MOST = 20
const REACH = 200

/**
 * Shares without 占: 约有三分之一、计 1017 人愿意; 近七成（1380 人）; 940 份，比例为 75.2%，超过四分之三; 5000 户农户，1900 户通了宽带，相当于每百户中有 38
 * 户.
 *
 * Right where they fit a whole before them. Wrong only where two shares of one part are printed, or just two counts of the unit stand before
 * 每百户. The trap: 每百户中有 38 户 of another place, with one count or three before it.
 */
export const readSaidShares: ReadClaims = (passage) =>
  passage.quantities.flatMap((_, index) => saidBeforeCount(passage, index) ?? saidOfEach(passage, index) ?? [])

const isShare = ({ kind }: SpannedQuantity): boolean => kind === 'percent' || kind === 'fraction'

/** 三分之一、计 1017 人, 七成（1380 人）: the count is told after the share. */
function saidBeforeCount(passage: PassageReading, index: number): Claim | undefined {
  const { clauses, quantities } = passage
  const [share, part] = [quantities[index], quantities[index + 1]]
  if (!share || !part || !isShare(share) || !isAmount(part) || /[占比率增降升]/.test(wordsBefore(clauses.text, share, 14))) return undefined
  const link = clauses.text.slice(share.end, part.start)
  const closed = clauses.brackets[clauses.bracketAt(part.start)]?.end === part.end
  if (!(closed ? COUNT_IN_BRACKET : COUNT_AFTER_SHARE).test(link)) return undefined
  for (const whole of amountsBefore(passage, index, part.unit)) {
    const claim = shareClaim(passage, whole, index + 1, index)
    if (comesTrue(claim.stated, share, claim.computed)) return claim
  }
  return undefined
}

/** 占 75.2%，超过四分之三: another share of what the share right before it is of. */
export function sharesAgain(passage: PassageReading, found: readonly Claim[]): Claim[] {
  return found.flatMap(({ operands, claim }): Claim[] => {
    const { clauses, quantities, first } = passage
    const { text } = clauses
    const [whole, part, before] = [operands[0], operands[1], operands[claim]].map((operand) => (operand?.quantity ?? -1) - first)
    if (whole === undefined || part === undefined || before === undefined || whole < 0) return []
    const [printed, share] = [quantities[before], quantities[before + 1]]
    if (!printed || !share || !isShare(share)) return []
    const isNext =
      /^[，,（(]\s?(?:也就是|即|约?相当于)?$/.test(text.slice(printed.end, share.start)) && /^[，,；;。）)]|^$/.test(text.charAt(share.end))
    return isNext ? [shareClaim(passage, whole, part, before + 1)] : []
  })
}

/** 每百户中就有 38 户. */
function saidOfEach(passage: PassageReading, index: number): Claim | undefined {
  const { clauses, quantities } = passage
  const [each, out] = [quantities[index], quantities[index - 1]]
  if (!each || !out || each.kind !== 'count' || out.unit !== each.unit || each.hedge !== undefined || out.hedge !== undefined) return undefined
  const size = out.low ?? 0
  if (size < 2 || size !== out.high || !IN_EACH.test(clauses.text.slice(out.end, each.start))) return undefined
  if (!OUT_OF.test(clauses.text.slice(Math.max(0, out.start - 4), out.start))) return undefined
  const before = amountsBefore(passage, index - 1, each.unit)
  const [part, whole] = before
  if (part === undefined || whole === undefined) return undefined
  const [own, all] = [quantities[part] as SpannedQuantity, quantities[whole] as SpannedQuantity]
  const computed = scaled(quotient(boundsOf(own), boundsOf(all)), size)
  const stated: Bounds = { low: (each.low ?? 0) - 0.5, high: (each.high ?? 0) + 0.5 }
  const sentence = clauses.sentenceAt(each.start)
  const certain = before.length === 2 && clauses.sentenceAt(all.start) === sentence && (own.high ?? 0) <= (all.low ?? 0)
  if (!certain && !comesTrue(stated, each, computed)) return undefined
  return { ...shareClaim(passage, whole, part, index), formula: 'part ÷ whole × size = each', stated, computed }
}

/** The amounts of a unit before a figure, the nearest first. */
function amountsBefore({ clauses, quantities }: PassageReading, index: number, unit: string): number[] {
  const at = quantities[index]?.start ?? 0
  const found: number[] = []
  for (let before = index - 1; before >= 0 && index - before <= MOST; before -= 1) {
    const quantity = quantities[before]
    if (!quantity || at - quantity.end > REACH) break
    if (quantity.unit === unit && isAmount(quantity) && !isChange(clauses, quantity)) found.push(before)
  }
  return found
}

function shareClaim({ quantities, first }: PassageReading, whole: number, part: number, share: number): Claim {
  const [all, own, printed] = [quantities[whole], quantities[part], quantities[share]] as [SpannedQuantity, SpannedQuantity, SpannedQuantity]
  return {
    type: 'share',
    formula: printed.kind === 'fraction' ? 'part ÷ whole = share' : '100 × part ÷ whole = share',
    operands: [
      { role: 'whole', quantity: whole + first },
      { role: 'part', quantity: part + first },
      { role: 'share', quantity: share + first },
    ],
    claim: 2,
    stated: boundsOf(printed),
    computed: scaled(shareOf(own, all), printed.kind === 'fraction' ? 0.01 : 1),
    confidence: 'certain',
  }
}
