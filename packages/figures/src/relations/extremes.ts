import { type Clauses, clauseStart } from '../clauses.js'
import { HIGHEST, LOWEST, MEAN_OF, SAME_GROUP } from '../lexicon/extremes.js'
import type { SpannedQuantity } from '../quantities.js'
import { numbered, type ReadClaims } from './reading.js'
import { boundsOf, type Claim, comesTrue } from './relation.js'

/** How many clauses after the mean its extremes may stand. */
const MOST_AFTER = 2

/**
 * 平均年龄 41.8 岁，最大 52 岁，最小 28 岁: a mean lies between the lowest and the highest. They must follow it, of the same unit, with
 * nothing between: the oldest of another group (最大的村支书 39 岁) says nothing.
 */
export const readExtremes: ReadClaims = (passage) => {
  const { clauses, quantities } = passage
  const claims = quantities.flatMap((quantity, index) => {
    const mean = MEAN_OF.exec(wordsOf(clauses, quantities, index))
    return mean && quantity.unit !== '' ? meanClaim(clauses, quantities, index, mean[1] ?? '') : []
  })
  return numbered(claims, passage)
}

/** The words of the clause before a figure, after the figure before it. */
function wordsOf({ text }: Clauses, quantities: readonly SpannedQuantity[], index: number): string {
  const at = quantities[index]?.start ?? 0
  const floor = Math.max(quantities[index - 1]?.end ?? 0, at - 24)
  return text
    .slice(clauseStart(text, at, floor), at)
    .replace(/^[、和及]/, '')
    .replace(/[\s\u3000]/g, '')
}

function meanClaim(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, measure: string): Claim[] {
  const mean = quantities[index]
  if (!mean) return []
  let highest: number | undefined
  let lowest: number | undefined
  for (let after = index + 1; after <= index + MOST_AFTER; after += 1) {
    const quantity = quantities[after]
    if (!quantity || quantity.unit !== mean.unit || clauses.sentenceAt(quantity.start) !== clauses.sentenceAt(mean.start)) break
    if (!/^[^，,、；;（()]{0,4}[，,、；;（(]/.test(clauses.text.slice(quantities[after - 1]?.end ?? 0, quantity.start))) break
    const words = wordsOf(clauses, quantities, after)
    const high = HIGHEST.exec(words)
    const low = LOWEST.exec(words)
    const group = high?.[1] ?? low?.[1] ?? ''
    if (!(high || low) || !(SAME_GROUP.test(group) || group === measure)) break
    if (high) highest ??= after
    else lowest ??= after
  }
  if (highest === undefined && lowest === undefined) return []
  const bounds = (at: number | undefined) => (at === undefined ? undefined : quantities[at])
  const [top, bottom] = [bounds(highest), bounds(lowest)]
  const computed = {
    low: bottom ? boundsOf(bottom).low : Number.NEGATIVE_INFINITY,
    high: top ? boundsOf(top).high : Number.POSITIVE_INFINITY,
  }
  const claim: Claim = {
    type: 'extremes',
    formula: 'lowest ≤ mean ≤ highest',
    operands: [
      { role: 'mean', quantity: index },
      ...(highest === undefined ? [] : [{ role: 'highest', quantity: highest }]),
      ...(lowest === undefined ? [] : [{ role: 'lowest', quantity: lowest }]),
    ],
    claim: 0,
    stated: boundsOf(mean),
    computed,
    confidence: 'certain',
  }
  // Where the two are themselves the wrong way round, another relation is wrong.
  return !comesTrue(claim.stated, mean, computed) && computed.low > computed.high ? [] : [claim]
}
