import { type Bounds, difference, distance, exactly, quotient, scaled, sum, widen } from '../interval.js'
import type { Direction } from '../lexicon/change.js'
import type { SpannedQuantity } from '../quantities.js'
import type { Change } from './change-levels.js'
import { boundsOf, type Claim, comesTrue, toleranceOf } from './relation.js'

/** The formulas of the relations of type `change`, by which the rules tell them apart. */
export const CHANGE_FORMULAS = {
  amount: 'new − old = change',
  rate: 'change / old = rate',
  points: 'new − old = points',
  pointsMeant: 'new / old − 1 ≠ rate, new − old = points',
  pointsOfCount: 'points of a count = 0',
  oneShare: 'percent or points',
} as const

/** A difference of rounded figures: one unit of the coarser place, where the claimed figure does not bring it itself. */
export function roundedWith(computed: Bounds, levels: readonly SpannedQuantity[], claimed: SpannedQuantity): Bounds {
  const slack = Math.max(0, ...levels.map(toleranceOf))
  return slack > toleranceOf(claimed) ? widen(computed, slack) : computed
}

/** The rate that the other figures make; any two of new, old and amount make it, and one pair that fits is enough. */
export function rateClaim(quantities: readonly SpannedQuantity[], change: Change, amount: number | undefined, rate: number): Claim | undefined {
  const { recent, old, direction } = change
  const claimed = quantities[rate]
  const bounds = (index: number | undefined) => {
    const quantity = quantities[index ?? -1]
    return quantity && boundsOf(quantity)
  }
  const [now, then, by] = [bounds(recent), bounds(old), bounds(amount)]
  if (!claimed || direction === 0) return undefined
  const readings: { computed: Bounds; used: Record<string, number | undefined> }[] = []
  if (now && then) readings.push({ computed: percent(relative(now, then, direction)), used: { new: recent, old } })
  if (then && by) readings.push({ computed: percent(quotient(by, then)), used: { old, change: amount } })
  if (now && by && !then) {
    const base = direction < 0 ? sum([now, by]) : difference(now, by)
    // Δ / (new − Δ) grows with Δ and falls with new: its ends are taken together, not each at its worst.
    const low = at(by.low, direction < 0 ? now.high + by.low : now.high - by.low)
    const high = base.low > 0 ? at(by.high, direction < 0 ? now.low + by.high : now.low - by.high) : Number.POSITIVE_INFINITY
    readings.push({ computed: percent({ low, high }), used: { new: recent, change: amount } })
  }
  const claims = readings.map(
    ({ computed, used }): Claim => ({
      type: 'change',
      formula: CHANGE_FORMULAS.rate,
      ...operands({ ...used, rate }),
      stated: boundsOf(claimed),
      computed,
      confidence: 'certain',
    }),
  )
  const usable = claims.filter(({ computed }) => !Number.isNaN(computed.low) && !Number.isNaN(computed.high))
  return usable.find(holds) ?? usable.find((claim) => comesTrue(claim.stated, claimed, claim.computed)) ?? usable[0]
}

const at = (part: number, whole: number): number => (Number.isFinite(whole) && whole > 0 ? part / whole : whole > 0 ? 0 : Number.POSITIVE_INFINITY)
export const percent = (share: Bounds): Bounds => scaled(share, 100)

/** new/old − 1, or 1 − new/old for a fall. */
export function relative(now: Bounds, then: Bounds, direction: Direction): Bounds {
  const ratio = quotient(now, then)
  return direction < 0 ? difference(exactly(1), ratio) : difference(ratio, exactly(1))
}

/** Claims whose operands are kept in reading order; the last one named is claimed. */
export function operands(roles: Readonly<Record<string, number | undefined>>): Pick<Claim, 'operands' | 'claim'> {
  const named = Object.entries(roles).flatMap(([role, quantity]) => (quantity === undefined ? [] : [{ role, quantity }]))
  const claimed = named.at(-1)
  const sorted = [...named].sort((a, b) => a.quantity - b.quantity)
  return { operands: sorted, claim: claimed ? sorted.indexOf(claimed) : 0 }
}

export const holds = ({ stated, computed }: Claim): boolean => distance(stated, computed) === 0

/** One mistake, one finding: a rate beside an amount that is wrong itself is not claimed, unless it is right. */
export function oneFinding(claims: readonly Claim[], quantities: readonly SpannedQuantity[]): Claim[] {
  const wrong = claims.findIndex((claim) => {
    const claimed = quantities[claim.operands[claim.claim]?.quantity ?? -1]
    return claimed !== undefined && distance(widen(claim.stated, claim.strict ? 0 : toleranceOf(claimed)), claim.computed) > 0
  })
  return claims.filter((claim, index) => wrong < 0 || index <= wrong || holds(claim))
}
