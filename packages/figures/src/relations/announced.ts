import { exactly } from '../interval.js'
import type { SpannedQuantity } from '../quantities.js'
import type { Claim } from './relation.js'

/** More than this are not listed one by one. */
export const MOST_ITEMS = 40
/** A count above it, where the right digit may have been typed twice: 44 for 4. */
const MOST_COUNT = 99

/** A small whole number of things, without hedge. */
export const isAnnounced = (quantity: SpannedQuantity | undefined): boolean =>
  quantity?.kind === 'count' &&
  quantity.hedge === undefined &&
  quantity.per === undefined &&
  quantity.low === quantity.high &&
  Number.isInteger(quantity.low) &&
  (quantity.low ?? 0) >= 2 &&
  (quantity.low ?? 0) <= MOST_COUNT

export interface Count {
  readonly fewest: number
  readonly most: number
}

export function claimOf(
  quantity: number,
  count: number,
  { fewest, most }: Count,
  formula: string,
  confidence: Claim['confidence'] = 'certain',
): Claim {
  return {
    type: 'enumeration',
    formula,
    operands: [{ role: 'count', quantity }],
    claim: 0,
    stated: exactly(count),
    computed: { low: fewest, high: most },
    confidence,
    strict: true,
  }
}

export const exact = (count: number): Count => ({ fewest: count, most: count })
