import { type Clauses, clauseStart } from '../clauses.js'
import { BOUNDED_RATES, FROM_LEVEL, OPEN_RATE, RATE_LINK, UNBOUNDED_RATES } from '../lexicon/rates.js'
import type { SpannedQuantity } from '../quantities.js'
import { boundsOf, type Claim } from './relation.js'

/** 接种率达 102.3%: a rate of a part in a whole is at most 100%. */
export function boundClaims(clauses: Clauses, quantities: readonly SpannedQuantity[]): Claim[] {
  return quantities.flatMap((quantity, index) => {
    if (quantity.kind !== 'percent' || !isBounded(clauses, quantity)) return []
    return [
      {
        type: 'bound',
        formula: 'rate ≤ 100',
        operands: [{ role: 'rate', quantity: index }],
        claim: 0,
        stated: boundsOf(quantity),
        computed: { low: Number.NEGATIVE_INFINITY, high: 100 },
        confidence: 'certain',
        strict: true,
      },
    ]
  })
}

function isBounded({ text }: Clauses, { start, high }: SpannedQuantity): boolean {
  const from = clauseStart(text, start, Math.max(0, start - 40))
  const subject = text.slice(from, start).trimEnd().replace(RATE_LINK, '').replace(FROM_LEVEL, '').trimEnd()
  if (BOUNDED_RATES.some((rate) => subject.endsWith(rate))) return !UNBOUNDED_RATES.some((rate) => subject.endsWith(rate))
  // 服判息诉率 91.2%: a rate that nobody listed is not known to be wrong above 100, and is right below.
  return (high ?? Number.POSITIVE_INFINITY) <= 100 && /[\u4e00-\u9fff]{2}率$/.test(subject) && !OPEN_RATE.test(subject)
}
