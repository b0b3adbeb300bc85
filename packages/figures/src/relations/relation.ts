import type { Relation, RelationType } from '@jianbao/schema'
import { type Bounds, distance, orOpen, quotient, scaled, widen } from '../interval.js'
import type { SpannedQuantity } from '../quantities.js'

/** A relation that the text claims, before it is decided. The readers of one passage number its quantities from 0, all others through the article. */
export interface Claim {
  readonly type: RelationType
  readonly formula: string
  readonly operands: readonly { readonly role: string; readonly quantity: number }[]
  readonly claim: number
  readonly stated: Bounds
  readonly computed: Bounds
  readonly confidence: Relation['confidence']
  /** The bound is a limit of nature and not a figure: no rounding excuses what is beyond it. */
  readonly strict?: true
  /** Where two readings are open, the one that holds is enough. */
  readonly undetermined?: true
}

export function boundsOf(quantity: SpannedQuantity): Bounds {
  return { low: quantity.low ?? Number.NEGATIVE_INFINITY, high: quantity.high ?? Number.POSITIVE_INFINITY }
}

/**
 * By how much a figure may be off without being wrong: one unit of its last printed place where it has decimals, a scale or a
 * percent sign, for people truncate and nudge lists to 100%. What is counted whole is exact.
 */
export function toleranceOf({ kind, step }: SpannedQuantity): number {
  // 四成 is 35 to 45 already.
  if (step === undefined || (kind === 'percent' && step >= 10)) return 0
  return kind === 'percent' || kind === 'permille' || kind === 'point' || step !== 1 ? step : 0
}

/** Whether a figure is what the others make, one unit of its last place aside. */
export const comesTrue = (stated: Bounds, figure: SpannedQuantity, computed: Bounds): boolean =>
  distance(widen(stated, toleranceOf(figure)), computed) === 0

/** The share in percent, 0–100. */
export const shareOf = (part: SpannedQuantity, whole: SpannedQuantity): Bounds => scaled(quotient(boundsOf(part), boundsOf(whole)), 100)

/** Compares what is printed with what the other figures make of it. */
export function decide(claim: Claim, quantities: readonly SpannedQuantity[], tolerance: number): Relation {
  const claimed = quantities[claim.operands[claim.claim]?.quantity ?? 0]
  const slack = claimed && !claim.strict ? toleranceOf(claimed) * tolerance : 0
  const gap = distance(claim.stated, claim.computed)
  const violated = distance(widen(claim.stated, slack), claim.computed) > 0
  return {
    type: claim.type,
    verdict: claim.undetermined ? 'undetermined' : violated ? 'violated' : 'consistent',
    confidence: claim.confidence,
    operands: [...claim.operands],
    ...(gap > 0 ? { deviation: Number((gap / (claimed?.step ?? 1)).toPrecision(6)) } : {}),
    claim: claim.claim,
    evidence: {
      formula: claim.formula,
      stated: [orOpen(claim.stated.low), orOpen(claim.stated.high)],
      computed: [orOpen(claim.computed.low), orOpen(claim.computed.high)],
      unit: claimed?.unit ?? '',
    },
  }
}
