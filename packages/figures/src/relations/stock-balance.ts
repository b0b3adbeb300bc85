import { type Clauses, clauseStart } from '../clauses.js'
import { difference, sum } from '../interval.js'
import { STOCK_IN, STOCK_LEFT, STOCK_OPENING, STOCK_OUT } from '../lexicon/balances.js'
import type { SpannedQuantity } from '../quantities.js'
import { isAmount } from './items.js'
import { boundsOf, type Claim } from './relation.js'

const WORDS = 24
const MAY_OPEN = /[年月季期周]初|上[年月季期周]|去年|期初|原有|结转|旧存/
const MOST_BETWEEN = 2

/**
 * 月初有未结信访件 34 件，本月新收 51 件、办结 60 件，月末未结 25 件: what was there, what came in, what went out, and what is left — four figures
 * of one unit in this order, each called so. Σ: opening + in − out = left.
 *
 * The trap: of two that came in or went out one may not be printed, so that other figures of the unit among the four make it unread.
 */
export function stockBalances(clauses: Clauses, quantities: readonly SpannedQuantity[]): Claim[] {
  if (quantities.length < 4 || !MAY_OPEN.test(clauses.text)) return []
  return quantities.flatMap((opening, index): Claim[] => {
    if (!isAmount(opening) || !STOCK_OPENING.test(wordsOf(clauses, opening))) return []
    const own = sameUnitAfter(clauses, quantities, index)
    const [second, third, left] = own
    if (second === undefined || third === undefined || left === undefined || own.length !== 3) return []
    const [one, other, last] = [quantities[second], quantities[third], quantities[left]] as [SpannedQuantity, SpannedQuantity, SpannedQuantity]
    if (!STOCK_LEFT.test(wordsOf(clauses, last))) return []
    const isInFirst = STOCK_IN.test(wordsOf(clauses, one)) && STOCK_OUT.test(wordsOf(clauses, other))
    const isOutFirst = STOCK_OUT.test(wordsOf(clauses, one)) && STOCK_IN.test(wordsOf(clauses, other))
    if (isInFirst === isOutFirst) return []
    const [comes, goes] = isInFirst ? [one, other] : [other, one]
    const computed = difference(sum([boundsOf(opening), boundsOf(comes)]), boundsOf(goes))
    return [
      {
        type: 'sum',
        formula: 'opening + in − out = left',
        operands: [
          { role: 'opening', quantity: index },
          { role: isInFirst ? 'in' : 'out', quantity: second },
          { role: isInFirst ? 'out' : 'in', quantity: third },
          { role: 'whole', quantity: left },
        ],
        claim: 3,
        stated: boundsOf(last),
        computed,
        confidence: 'certain',
      },
    ]
  })
}

/** The words of its clause before a figure. */
const wordsOf = ({ text }: Clauses, { start }: SpannedQuantity): string =>
  text.slice(clauseStart(text, start, Math.max(0, start - WORDS)), start).replace(/^.*、/, '')

/** The amounts of the unit behind a figure in its sentence, outside of brackets. */
function sameUnitAfter(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): number[] {
  const opening = quantities[index] as SpannedQuantity
  const sentence = clauses.sentenceAt(opening.start)
  const found: number[] = []
  for (let next = index + 1; next <= index + 4 + MOST_BETWEEN && next < quantities.length; next += 1) {
    const quantity = quantities[next]
    if (!quantity || clauses.sentenceAt(quantity.start) !== sentence) break
    if (quantity.unit === opening.unit && isAmount(quantity) && !/请假|其中/.test(wordsOf(clauses, quantity))) found.push(next)
  }
  return found
}
