import type { Clauses } from '../clauses.js'
import { BALANCES, BOUNDED, MORE_THAN_EXPECTED } from '../lexicon/balances.js'
import type { SpannedQuantity } from '../quantities.js'
import { isAmount, isChange } from './items.js'
import { sentenceStart, wordsBefore } from './nearby.js'
import { boundsOf, type Claim } from './relation.js'
import { sumClaim } from './sum.js'

/** A figure and the words that name it. */
interface Named {
  readonly index: number
  readonly quantity: SpannedQuantity
  readonly before: string
  readonly after: string
}

/** How many figures of its sentence may follow a whole. */
const MOST = 8

/**
 * Reads what must balance by its words: 应到 245 人，实到 231 人，请假 14 人; 受理 312 件，办结 296 件，正在办理 16 件. And what cannot be
 * more than what it is of: 发放问卷 500 份，收回 486 份，有效问卷 479 份.
 *
 * The trap: 实到 47 人（含列席 6 人）, and cases that were left over from last year.
 */
export function readBalances(clauses: Clauses, quantities: readonly SpannedQuantity[]): Claim[] {
  const sums: Claim[] = []
  const bounds: Claim[] = []
  for (const [index, whole] of quantities.entries()) {
    if (!isAmount(whole) || isChange(clauses, whole)) continue
    const words = wordsBefore(clauses, whole)
    if (!MAY_BE_WHOLE.test(words)) continue
    const following = figuresAfter(clauses, quantities, index)
    if (following.length === 0 || MORE_THAN_EXPECTED.test(clauses.text.slice(sentenceStart(clauses, whole.start), endOf(following) + 8))) continue
    for (const { whole: name, parts } of BALANCES) {
      const [first, second] = following
      if (!name.test(words) || !first || !second) continue
      // 其中重大隐患已整改 60 处，正在整改 40 处: of those, and not of all.
      if (OF_SOME.test(first.before)) continue
      const names = parts.some((part, at) => isNamed(first, part) && isNamed(second, parts[1 - at] as RegExp))
      if (names) sums.push(sumClaim({ number: index, quantity: whole }, [first, second].map(numberOf), 'closed'))
    }
    for (const { whole: name, part } of BOUNDED) {
      const [first] = following
      if (first && name.test(words) && isNamed(first, part)) bounds.push(boundedClaim({ ...first, whole, number: index }))
    }
  }
  return [...bounds, ...sums]
}

const OF_SOME = /^其中[，,：:]?(?!已|正|尚|当场|现场|立即|完成)[^已正尚]{3,}(?:已|正在|尚)/

/** Any of the words that name a whole. */
const MAY_BE_WHOLE = new RegExp([...BALANCES, ...BOUNDED].map(({ whole }) => whole.source).join('|'))

const numberOf = ({ index, quantity }: Named) => ({ number: index, quantity })
const endOf = (figures: readonly Named[]): number => figures.at(-1)?.quantity.end ?? 0

/** The amounts of a whole's unit that follow it in its sentence. */
function figuresAfter(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): Named[] {
  const whole = quantities[index]
  if (!whole) return []
  const sentence = clauses.sentenceAt(whole.start)
  const bracket = clauses.bracketAt(whole.start)
  const found: Named[] = []
  for (let next = index + 1; next <= index + MOST && found.length < 2; next += 1) {
    const quantity = quantities[next]
    if (!quantity || clauses.sentenceAt(quantity.start) !== sentence) break
    if (quantity.unit !== whole.unit || clauses.bracketAt(quantity.start) !== bracket || !isAmount(quantity)) continue
    if (isChange(clauses, quantity)) continue
    const after = /^[^，,；;。、（(0-9]{0,10}/.exec(clauses.text.slice(quantity.end, quantity.end + 10))?.[0] ?? ''
    found.push({ index: next, quantity, before: wordsBefore(clauses, quantity), after })
  }
  return found
}

const isNamed = ({ before, after }: Named, name: RegExp): boolean => (/[\u4e00-\u9fff]{2}/.test(before) ? name.test(before) : name.test(after))

function boundedClaim({ index, quantity, whole, number }: Named & { whole: SpannedQuantity; number: number }): Claim {
  return {
    type: 'part-whole',
    formula: 'part ≤ whole',
    operands: [
      { role: 'whole', quantity: number },
      { role: 'part', quantity: index },
    ],
    claim: 1,
    stated: boundsOf(quantity),
    computed: { low: Number.NEGATIVE_INFINITY, high: boundsOf(whole).high },
    confidence: 'certain',
  }
}
