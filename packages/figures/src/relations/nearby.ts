import { type Clauses, clauseStart, wordsBefore as wordsInClause } from '../clauses.js'
import type { Bounds } from '../interval.js'
import type { SpannedQuantity } from '../quantities.js'
import { isAmount, isStock } from './items.js'
import { boundsOf } from './relation.js'

/** How far from a figure its operands are looked for. */
const REACH = 200
const MOST = 20
/** How far back the words of its clause are read. */
const WORDS = 40

/** The words before a figure in its own clause. */
export const wordsBefore = ({ text }: Clauses, quantity: SpannedQuantity): string => wordsInClause(text, quantity, WORDS)

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
export function isLevel(clauses: Clauses, quantity: SpannedQuantity | undefined): boolean {
  return quantity !== undefined && isAmount(quantity) && isStock(clauses, quantity, WORDS)
}

/** A figure of something that is never less than nothing. */
export const amountOf = (quantity: SpannedQuantity): Bounds => {
  const { low, high } = boundsOf(quantity)
  return { low: Math.max(0, low), high }
}

/** The index of the last quantity that ends at or before `at`; -1 for none. */
export function lastBefore(quantities: readonly SpannedQuantity[], at: number): number {
  let low = 0
  let high = quantities.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quantities[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
