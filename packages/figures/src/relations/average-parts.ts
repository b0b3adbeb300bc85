import type { Bounds } from '../interval.js'
import { widen } from '../interval.js'
import { scalesOf } from '../lexicon/conversion.js'
import type { SpannedQuantity } from '../quantities.js'
import { amountOf } from './nearby.js'
import { boundsOf } from './relation.js'

export interface Pair {
  readonly total: number
  /** Absent where a period in words says how many: 全年. */
  readonly quantity?: number
  readonly count: Bounds
}

/** A total in the unit of its mean: 301 吨 as 公斤. */
export function inUnitOf(figure: SpannedQuantity, total: SpannedQuantity | undefined): Bounds | undefined {
  if (!total) return undefined
  // 出动 1264 人次，平均每次 4 人.
  if (total.unit === figure.unit || (total.unit === '人次' && figure.unit === '人')) return amountOf(total)
  if (total.kind !== 'measure' || figure.kind !== 'measure') return undefined
  const scales = scalesOf(total.unit, figure.unit)
  if (!scales) return undefined
  const [from, to] = scales
  const { low, high } = amountOf(total)
  return { low: (low * from.low) / to.high, high: (high * from.high) / to.low }
}

export const labelCore = (label: string) => label.replace(/(?:约|近|超过?|达到?了?|为|有|仅)+$/, '')

/** A mean is a quotient, and rounded, where its words did not say so to the reader of quantities. */
export function statedMean(figure: SpannedQuantity): Bounds {
  const bounds = boundsOf(figure)
  return figure.step === undefined && bounds.low === bounds.high ? widen(bounds, 0.5) : bounds
}
