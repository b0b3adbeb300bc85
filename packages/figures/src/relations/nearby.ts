import { type Clauses, clauseStart } from '../clauses.js'
import type { Bounds } from '../interval.js'
import { BASE_BEFORE, CHANGE_BEFORE, EACH_BEFORE, LEVEL_BEFORE, MEAN_IN_CLAUSE } from '../lexicon/cues.js'
import type { SpannedQuantity } from '../quantities.js'
import { isAmount } from './items.js'
import { boundsOf } from './relation.js'

/** How far from a figure its operands are looked for. */
const REACH = 200
const MOST = 20

/** The words before a figure in its own clause. */
export function wordsBefore({ text }: Clauses, { start }: SpannedQuantity): string {
  return text.slice(clauseStart(text, start, Math.max(0, start - 40)), start).trimEnd()
}

/** The clause that a figure stands in, up to the next mark. */
export function clauseAround({ text }: Clauses, { start, end }: SpannedQuantity): string {
  const until = /^[^，,；;。！？：:（）()\n]{0,40}/.exec(text.slice(end, end + 40))?.[0] ?? ''
  return text.slice(clauseStart(text, start, Math.max(0, start - 60)), end) + until
}

/** The indices of the quantities before one, nearest last: within reach, and not in a bracket that is closed again. */
export function indicesBefore(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, floor = 0): number[] {
  const at = quantities[index]?.start ?? 0
  const bracket = clauses.bracketAt(at)
  const found: number[] = []
  for (let before = index - 1; before >= 0 && index - before <= MOST; before -= 1) {
    const quantity = quantities[before]
    if (!quantity || quantity.start < floor || at - quantity.start > REACH) break
    const own = clauses.bracketAt(quantity.start)
    if (own < 0 || own === bracket) found.unshift(before)
  }
  return found
}

/** Where the sentence of a figure begins. */
export const sentenceStart = (clauses: Clauses, at: number): number => clauses.sentences[clauses.sentenceAt(at)]?.start ?? 0

/** How much there is of something: no change, no mean, no rate, no base of comparison. */
export function isLevel(clauses: Clauses, quantity: SpannedQuantity): boolean {
  if (!isAmount(quantity)) return false
  const before = wordsBefore(clauses, quantity)
  if (MEAN_IN_CLAUSE.test(before) || EACH_BEFORE.test(before)) return false
  return LEVEL_BEFORE.test(before) || (!CHANGE_BEFORE.test(before) && !BASE_BEFORE.test(before))
}

/** A figure of something that is never less than nothing. */
export const amountOf = (quantity: SpannedQuantity): Bounds => {
  const { low, high } = boundsOf(quantity)
  return { low: Math.max(0, low), high }
}
