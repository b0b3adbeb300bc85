import { type Bounds, quotient, scaled, sum, widen } from '../interval.js'
import { INDUSTRIES, NAMED_RATIOS, OF_BOTH, OF_INDUSTRIES, RATIO } from '../lexicon/ratio.js'
import type { SpannedQuantity } from '../quantities.js'
import { amountOf, clauseAround, indicesBefore, isLevel, sentenceStart, wordsBefore } from './nearby.js'
import { numbered, type PassageReading, type ReadClaims } from './reading.js'
import type { Claim } from './relation.js'

interface Printed {
  /** The quantities that the ratio was read as, by index. */
  readonly figures: readonly number[]
  readonly sides: readonly string[]
  readonly words: string
}

/**
 * 教师 36 人、幼儿 360 人，师生比 1∶10; 两者之比为 1∶8: two figures and their ratio, where one of its sides is 1, and the order is that of
 * the name (师生比, 生师比). 三次产业结构为 6∶55∶39 is a ratio of shares. 约 1∶90 is hedged, 106∶100 an index: no claim.
 */
export const readRatios: ReadClaims = (passage) => {
  const { clauses, quantities } = passage
  const { text } = clauses
  const claims: Claim[] = []
  let at = 0
  for (const match of text.matchAll(RATIO)) {
    const end = match.index + match[0].length
    while ((quantities[at]?.end ?? Number.POSITIVE_INFINITY) <= match.index) at += 1
    const figures: number[] = []
    for (let i = at; i < quantities.length && (quantities[i]?.start ?? end) < end; i += 1) figures.push(i)
    const words = text.slice(Math.max(0, match.index - 20), match.index).trimEnd()
    const printed: Printed = { figures, sides: match.slice(1).filter((side) => side !== undefined), words }
    if (figures.length > 0) claims.push(...(printed.sides.length === 3 ? industryClaim(passage, printed) : pairClaim(passage, printed)))
  }
  return numbered(claims, passage)
}

function pairClaim({ clauses, quantities }: PassageReading, { figures, sides, words }: Printed): Claim[] {
  const [first = 0] = figures
  const at = quantities[first]?.start ?? 0
  const before = indicesBefore(clauses, quantities, first, sentenceStart(clauses, at)).filter((i) => isLevel(clauses, quantities[i]))
  const pair = OF_BOTH.test(words) ? before.slice(-2) : namedPair()
  const [a, b] = pair.map((i) => quantities[i])
  const [x = '', y = ''] = sides
  if (!a || !b || a.unit !== b.unit || pair.length !== 2 || (x !== '1') === (y !== '1')) return []
  const open = y === '1' ? quotient(amountOf(a), amountOf(b)) : quotient(amountOf(b), amountOf(a))
  const side = y === '1' ? x : y
  return [claimOf(pair, figures.at(-1) ?? first, printedSide(side), open)]

  /** The one figure of each name. */
  function namedPair(): number[] {
    const named = NAMED_RATIOS.find(([name]) => name.test(words))
    if (!named) return []
    return named.slice(1).flatMap((name) => {
      const found = before.filter((i) => name.test(labelOf(quantities, i)))
      return found.length === 1 ? found : []
    })
  }

  function labelOf(all: readonly SpannedQuantity[], index: number): string {
    const quantity = all[index]
    if (!quantity) return ''
    const own = clauses.text.slice(Math.max(all[index - 1]?.end ?? 0, quantity.start - wordsBefore(clauses, quantity).length), quantity.start)
    return own + (quantity.noun ?? '')
  }
}

/** The side that is not 1, one unit of its last place on both sides. */
function printedSide(side: string): Bounds {
  const unit = 10 ** -(side.split('.')[1]?.length ?? 0)
  return widen({ low: Number(side), high: Number(side) }, unit)
}

/** 一产 37 亿元、二产 340 亿元、三产 241 亿元: each in a hundred of all. */
function industryClaim({ clauses, quantities }: PassageReading, { figures, sides, words }: Printed): Claim[] {
  if (!OF_INDUSTRIES.test(words)) return []
  const [first = 0] = figures
  const before = indicesBefore(clauses, quantities, first)
  const parts = INDUSTRIES.flatMap((name) => {
    const found = before.filter((i) => {
      const quantity = quantities[i]
      return quantity?.kind === 'money' && isLevel(clauses, quantity) && name.test(clauseAround(clauses, quantity))
    })
    return found.length === 1 ? found : []
  })
  const amounts = parts.flatMap((i) => quantities[i] ?? []).map(amountOf)
  const last = amounts[2]
  if (!last || new Set(parts).size !== 3 || Math.abs(sides.reduce((total, side) => total + Number(side), 0) - 100) > 1) return []
  return [claimOf(parts, figures.at(-1) ?? first, printedSide(sides[2] ?? ''), scaled(quotient(last, sum(amounts)), 100))]
}

function claimOf(parts: readonly number[], ratio: number, stated: Bounds, computed: Bounds): Claim {
  return {
    type: 'ratio',
    formula: parts.length === 2 ? 'first ∶ second = ratio' : 'part in a hundred = ratio',
    operands: [...parts.map((quantity) => ({ role: 'part', quantity })), { role: 'ratio', quantity: ratio }],
    claim: parts.length,
    stated,
    computed,
    confidence: 'certain',
  }
}
