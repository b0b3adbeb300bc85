import { type Clauses, clauseStart } from '../clauses.js'
import { type Bounds, distance, quotient, scaled, sum, widen } from '../interval.js'
import { INDUSTRIES, MEASURE, NAMED_RATIOS, NOT_A_PAIR, OF_ALL, OF_BOTH, OF_INDUSTRIES, OF_TWO, RATIO, SOME_OF } from '../lexicon/ratio.js'
import type { SpannedQuantity } from '../quantities.js'
import { endWithNoun } from './change-words.js'
import { isChange } from './items.js'
import { amountOf, clauseAround, indicesBefore, isLevel, sentenceStart } from './nearby.js'
import { numbered, type PassageReading, type ReadClaims } from './reading.js'
import type { Claim } from './relation.js'
import { agree, type Side, sideNamed, sidesOf } from './sides.js'

const SIDES: ReadonlySet<SpannedQuantity['kind']> = new Set(['count', 'money', 'measure'])
/** How far before the first figure its words are read. */
const WORDS = 24
/** 28 and 84 are 1∶3, and nothing makes 1∶4 of them: with one digit, a whole unit is more than is cut off. */
const LESS_THAN_ONE = 0.95
/** How far back the words of its clause are read. */
const REACH = 40

/** Two figures in the order of their ratio. */
interface Pair {
  readonly one: number
  readonly other: number
  /** Grammar leaves it open whether they are the ones: only what comes true is a relation. */
  readonly loose: boolean
}

interface Printed {
  /** The quantities that the ratio was read as, by index. */
  readonly figures: readonly number[]
  readonly sides: readonly string[]
  readonly words: string
}

/**
 * 教师 36 人、幼儿 360 人，师生比 1∶10; 护理员 25 名，老人 150 名，护理员与老人之比为 1∶6; 两者之比为 1∶8: two figures and their ratio, in the
 * order of the names. 三次产业结构为 6∶55∶39 is a ratio of shares. 约 1∶90 is hedged, 106∶100 an index: only what comes true is a relation.
 * 按 1∶4 分红 is a rule, and 网格员与常住户之比 says nothing of 走访 1600 户.
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
    const words = text.slice(Math.max(0, match.index - 32), match.index).replace(/[\s\u3000“”"]/g, '')
    const printed: Printed = { figures, sides: match.slice(1).filter((side) => side !== undefined), words }
    if (figures.length > 0) claims.push(...(printed.sides.length === 3 ? industryClaim(passage, printed) : pairClaim(passage, printed)))
  }
  return numbered(claims, passage)
}

function pairClaim(passage: PassageReading, { figures, sides, words }: Printed): Claim[] {
  const { clauses, quantities } = passage
  const [first = 0] = figures
  const last = figures.at(-1) ?? first
  const at = quantities[first]?.start ?? 0
  const here = pairFrom(passage, candidates(passage, first, sentenceStart(clauses, at)), words)
  const pair = here ?? pairAfter(passage, last, words) ?? elsewhere()
  const [a, b] = [pair?.one, pair?.other].map((i) => quantities[i ?? -1])
  const [x = '', y = ''] = sides
  if (!pair || !a || !b || !areAlike(a, b) || amountOf(b).low <= 0) return []
  const stated = quotient(printedSide(x, y), printedSide(y, x))
  const computed = quotient(amountOf(a), amountOf(b))
  const vague = /^100/.test(x) || /^100/.test(y) || /[约近]$|接近$/.test(words) || quantities[first]?.hedge !== undefined
  // 突击队里头有男队员: whose they are is no word of theirs; 男青年 and 女青年 are both of the 青年.
  const labels = [pair.one, pair.other].map((i) => labelOf(clauses, quantities, i).replace(/^.*[中里内头]共?有/, ''))
  const whose = words.split(/[，,；;。：:、（(]/).at(-1) ?? ''
  const some = labels.some((label) => label.match(SOME_OF)?.some((word) => !whose.includes(word) && !labels.every((other) => other.includes(word))))
  return (vague || some || pair.loose) && distance(stated, computed) > 0 ? [] : [claimOf([pair.one, pair.other], last, stated, computed)]

  /** In an earlier sentence, which may speak of another time or place. */
  function elsewhere(): Pair | undefined {
    const found = pairFrom(passage, candidates(passage, first, 0), words)
    return found && { ...found, loose: true }
  }
}

/** The two figures that the words before a ratio name, in its order. */
function pairFrom({ clauses, quantities }: PassageReading, before: readonly number[], words: string): Pair | undefined {
  if (OF_BOTH.test(words)) return lastTwo()
  const two = OF_TWO.exec(words)
  if (two) {
    const sides = sidesOf(clauses, quantities, before, Math.max(0, (quantities[before[0] ?? 0]?.start ?? 0) - WORDS)).map(inClause)
    const [one, other] = [two[1] ?? '', two[2] ?? ''].map((name) => sideNamed(name, sides))
    if (one && other && one.side !== other.side)
      return { one: one.side.quantity, other: other.side.quantity, loose: one.far || other.far || !agree(one.tail, other.tail) }
  }
  const [name, ...order] = NAMED_RATIOS.find(([name]) => name.test(words)) ?? []
  return name ? pairNamed(name.exec(words)?.groups ?? {}, order) : undefined

  function lastTwo(): Pair | undefined {
    const [one, other] = before.slice(-2)
    const [a, b] = [one, other].map((i) => quantities[i ?? -1])
    if (one === undefined || other === undefined || !a || !b) return undefined
    const others = before.some((i) => i !== one && i !== other && quantities[i]?.unit === a.unit)
    return { one, other, loose: others && NOT_A_PAIR.test(clauses.text.slice(a.end, b.start)) }
  }

  /** The only two of one measure that bear the names; 学生男女比例 is not that of 男教师 and 女教师. */
  function pairNamed({ whose = '', who = '', what = '' }: Record<string, string>, names: readonly RegExp[]): Pair | undefined {
    const [ones = [], others = []] = names.map((side) => before.filter((i) => side.test(labelOf(clauses, quantities, i))))
    const pairs = ones.flatMap((one) =>
      others.filter((other) => other !== one && areAlike(quantities[one], quantities[other])).map((other) => ({ one, other })),
    )
    const [pair] = pairs
    if (!pair || pairs.length > 1) return undefined
    const labels = [pair.one, pair.other].map((i) => labelOf(clauses, quantities, i))
    const measure = MEASURE.exec(what)?.[0] ?? ''
    const own = OF_ALL.test(whose) || labels.every((label) => label.includes(whose))
    return { ...pair, loose: !own || !labels.every((label) => label.includes(measure) && label.includes(who.replace(/[生性员工]/g, ''))) }
  }
}

const areAlike = (a: SpannedQuantity | undefined, b: SpannedQuantity | undefined) =>
  a !== undefined && b !== undefined && a.kind === b.kind && a.unit === b.unit && a.per === b.per

/** Only the words of the clause that a figure stands in: 街道有社工 16 人. */
const inClause = (side: Side): Side => {
  const [before = '', noun = ''] = side.words.split('\n')
  return { ...side, words: `${before.split(/[，,；;。：:（()）、]/).at(-1)}\n${noun}` }
}

/** How much of something there is, or what each has: 城镇居民人均收入 32400 元. */
function candidates({ clauses, quantities }: PassageReading, index: number, floor: number): number[] {
  return indicesBefore(clauses, quantities, index, floor).filter((i) => isSide(clauses, quantities[i]))
}

function isSide(clauses: Clauses, quantity: SpannedQuantity | undefined): boolean {
  return quantity !== undefined && SIDES.has(quantity.kind) && quantity.unit !== '' && !isChange(clauses, quantity)
}

/** 师生比为 1∶12（教师 30 人，学生 360 人）; 男女比例为 3∶2，男代表 45 人、女代表 30 人: the only two figures that follow. */
function pairAfter(passage: PassageReading, ratio: number, words: string): Pair | undefined {
  const { clauses, quantities } = passage
  const end = quantities[ratio]?.end ?? 0
  const around = clauses.brackets[clauses.bracketAt(end + 1)]
  const bracket = around?.start === end ? around : undefined
  const until = bracket?.end ?? Math.min(clauses.sentences[clauses.sentenceAt(end)]?.end ?? end, end + WORDS * 2)
  const after: number[] = []
  for (let i = ratio + 1; i < quantities.length && (quantities[i]?.start ?? 0) < until && after.length < 3; i += 1) after.push(i)
  return after.length === 2 && after.every((i) => isSide(clauses, quantities[i])) ? pairFrom(passage, after, words) : undefined
}

/** The words before a figure in its clause, after the figure before it, and its noun. */
function labelOf(clauses: Clauses, all: readonly SpannedQuantity[], index: number): string {
  const quantity = all[index]
  if (!quantity) return ''
  const before = all[index - 1]
  const floor = before ? endWithNoun(clauses.text, before) : 0
  const own = clauses.text.slice(clauseStart(clauses.text, quantity.start, Math.max(floor, quantity.start - REACH)), quantity.start)
  return own + (quantity.noun ?? '')
}

/** A side of a ratio: 1, 10 and 100 are exact, and the other is one unit of its last place wide; half a unit where neither is. */
function printedSide(side: string, against: string): Bounds {
  const value = Number(side)
  // Of 1∶10 the 1 is what the other is reckoned to; 1∶1 says about as many.
  if (isBase(side) && isBase(against) && side === against) return { low: value * 0.75, high: value * 1.25 }
  if (isBase(side) && !(isBase(against) && Number(against) < value)) return { low: value, high: value }
  const unit = 10 ** -(side.split('.')[1]?.length ?? 0)
  return widen({ low: value, high: value }, !isBase(against) ? unit / 2 : unit === 1 && value < 10 ? LESS_THAN_ONE : unit)
}

const isBase = (side: string) => /^10{0,4}$/.test(side)

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
  if (amounts.length !== 3 || new Set(parts).size !== 3) return []
  const all = amounts.map((amount, i) => ({ stated: printedSide(sides[i] ?? '', '1'), computed: scaled(quotient(amount, sum(amounts)), 100) }))
  const wrong = all.filter(({ stated, computed }) => distance(stated, computed) > 0)
  // 17.6∶40.3∶2.1: the two that are right say what the third is; otherwise they make a hundred.
  if (wrong.length !== 1 && Math.abs(sides.reduce((total, side) => total + Number(side), 0) - 100) > 1) return []
  const read = wrong.length === 1 ? wrong[0] : all[2]
  return read ? [claimOf(parts, figures.at(-1) ?? first, read.stated, read.computed)] : []
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
    // The width of a ratio as a quantity is no unit of its sides: theirs are in what is stated.
    strict: true,
  }
}
