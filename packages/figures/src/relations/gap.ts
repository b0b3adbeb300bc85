import { clauseStart } from '../clauses.js'
import { type Bounds, difference } from '../interval.js'
import { OTHER_BASE } from '../lexicon/change.js'
import {
  AHEAD,
  APART,
  BARE_NAME,
  BOTH,
  BOTH_LINK,
  COMPARED,
  GROWTH,
  GROWTH_NAME,
  LEADING,
  LESS_TIME,
  MEASURE_NAME,
  MORE_OF,
  OTHER_TIME,
  OURS,
  PASSED,
  TRAILING,
  WIDER,
  WIDER_WORDS,
} from '../lexicon/gap.js'
import type { SpannedQuantity } from '../quantities.js'
import { changeVerb, isTimeBase, levelsBefore } from './change-levels.js'
import { endWithNoun, isSameMeasure } from './change-words.js'
import { isChange } from './items.js'
import { sentenceStart } from './nearby.js'
import { numbered, type PassageReading, type ReadClaims } from './reading.js'
import { boundsOf, type Claim, comesTrue } from './relation.js'
import { agree, bothDid, isCertain, lastClause, measuresLike, namedAlike, type Side, sideNamed, sidesOf } from './sides.js'

const REACH = 200
const MOST = 20
/** The longest words of a comparison. */
const WORDS = 40

/** Two figures, and by which way the first is ahead of the second; 0 where the words leave it open. */
interface Pair {
  readonly one: number
  readonly other: number
  readonly direction: 1 | -1 | 0
  /** Grammar leaves it open whether they measure the same: only what comes true is a relation. */
  readonly loose: boolean
  /** Their names say alike what they measure, so that they may stand in two sentences. */
  readonly across?: boolean
}

/**
 * Reads gaps between two printed figures: 我县 96.2%，全市平均 94.8%，高出 1.4 个百分点; 一班 82.5 分，二班 79.8 分，一班比二班高 2.7 分;
 * 一班比二班多 3 人，分别为 45 人和 42 人. Names must stand before just one of the figures each.
 * Silent where one of the two is only named (高于全市平均 3.2 个百分点), where another thing is measured (一分厂成本低 35 元), and where
 * the base is an earlier time, which makes a change, or a plan, which makes a completion.
 */
export const readGaps: ReadClaims = (passage) => {
  const { clauses, quantities } = passage
  const claims = quantities.flatMap((quantity, index): Claim[] => {
    const verb = changeVerb(clauses.text, quantities, index)
    if (verb && verb.direction !== 0) {
      const { recent, old, base } = levelsBefore(clauses, quantities, index, verb)
      if (recent !== undefined && old !== undefined && !isTimeBase(base) && !OTHER_BASE.test(base)) {
        return gapClaim(passage, index, { one: recent, other: old, direction: verb.direction, loose: false })
      }
    }
    if (!COMPARABLE.has(quantity.kind)) return []
    const pair = pairAround(passage, index)
    return pair ? gapClaim(passage, index, pair) : []
  })
  return numbered(claims, passage)
}

const COMPARABLE: ReadonlySet<SpannedQuantity['kind']> = new Set(['point', 'count', 'money', 'measure', 'age', 'duration'])

/** Finds the two figures by the words before the gap. */
function pairAround(passage: PassageReading, index: number): Pair | undefined {
  const { clauses, quantities } = passage
  const { text } = clauses
  const gap = quantities[index]
  if (!gap) return undefined
  const bracketed = baseInBracket(passage, index)
  const end = bracketed?.start ?? gap.start
  const from = clauseStart(text, end, Math.max(0, end - WORDS))
  const words = wordsOf(text.slice(from, end) + (bracketed?.verb ?? ''))
  if (bracketed) return pairWithBase(passage, index, bracketed, words)
  // 多成交 40 万元: what both sides did.
  const what = COMPARED.test(words) || AHEAD.test(words) ? '' : (MORE_OF.exec(words)?.[0] ?? '')
  const compared = words.slice(0, words.length - what.length)
  const match = COMPARED.exec(compared) ?? PASSED.exec(words) ?? AHEAD.exec(compared) ?? APART.exec(words)
  if (!match) return undefined
  const { one = '', other = '', more, less } = match.groups ?? {}
  if (OTHER_TIME.test(one) || OTHER_TIME.test(other) || isOtherBase(other)) return undefined
  const ahead = more !== undefined ? 1 : less !== undefined ? -1 : 0
  const direction = gap.kind === 'duration' && LESS_TIME.test(more ?? less ?? '') ? (ahead === 1 ? -1 : 1) : ahead
  const bracketAfter = other === '' || one !== '' ? undefined : baseAfter(passage, index, from, other, direction)
  if (bracketAfter) return bracketAfter
  const found = levelsFor(passage, index, from, 2)
  if (found.indices.length < 2) return one !== '' && other !== '' ? pairAfter(passage, index, one, other, direction) : undefined
  const sides = sidesOf(clauses, quantities, found.indices, found.floor)
  if (what !== '' && !bothDid(sides, what)) return undefined
  const pair =
    one === '' && other === '' && direction === 0 ? pairApart(sides, words, gap.kind === 'measure') : pairOf(passage, sides, one, other, direction)
  if (!pair) return undefined
  const crossing = clauses.sentenceAt(quantities[found.indices[0] ?? index]?.start ?? 0) !== clauses.sentenceAt(gap.start)
  return { ...pair, loose: pair.loose || found.indices.length > 2 || (crossing && !pair.across && (one === '' || other === '')) }
}

/** 全省平均增速 is none. */
const isOtherBase = (words: string) => OTHER_BASE.test(words.replace(/平均(?=增[速幅])/, ''))

const wordsOf = (words: string) =>
  words
    .replace(/[\s\u3000“”"]/g, '')
    .split('、')
    .at(-1)
    ?.replace(LEADING, '')
    .replace(TRAILING, '') ?? ''

function pairOf(passage: PassageReading, sides: readonly Side[], one: string, other: string, direction: 1 | -1 | 0): Pair | undefined {
  if (one === '' && other === '') return pairWithWider(sides)
  const shared = sharedPair(passage, sides, one, other)
  if (shared) return { ...shared, direction, loose: false }
  const [second, first] = [sides.at(-1), sides.at(-2)]
  const grown = GROWTH_NAME.test(one) && sides.every(isGrowth)
  const ours = grown || (OURS.test(one) && !sideNamed(one, sides)) ? '' : one
  const a = ours === '' ? undefined : sideNamed(ours, sides)
  const b = other === '' ? undefined : sideNamed(other, sides)
  if ((ours !== '' && !a) || (other !== '' && !b) || !first || !second) return undefined
  if (a && b)
    return a.side === b.side
      ? undefined
      : { one: a.side.quantity, other: b.side.quantity, direction, loose: !isCertain(a) || !isCertain(b) || !agree(a.tail, b.tail) }
  const named = a ?? b
  if (!named) return undefined
  const rest = named.side === second ? first : named.side === first ? second : undefined
  if (!rest) return undefined
  const loose = !isCertain(named) || !measuresLike(rest, named)
  const across = namedAlike(rest, named)
  return a
    ? { one: named.side.quantity, other: rest.quantity, direction, loose, across }
    : { one: rest.quantity, other: named.side.quantity, direction, loose, across }
}

/** 一班、二班分别为 45 人、42 人，一班比二班多 3 人. */
function sharedPair({ clauses, quantities }: PassageReading, sides: readonly Side[], one: string, other: string) {
  const [first, second] = sides
  const [a, b] = sides.map(({ quantity }) => quantities[quantity])
  if (sides.length !== 2 || !first || !second || !a || !b || !first.words.includes('分别')) return undefined
  if (!BOTH_LINK.test(clauses.text.slice(endWithNoun(clauses.text, a), b.start).trim())) return undefined
  if (/^前者/.test(one) || /^后者/.test(one)) return undefined
  const [x, y] = [first.words.indexOf(one), first.words.indexOf(other)]
  if (x < 0 || y < 0 || one === '' || other === '') return undefined
  return x < y ? { one: first.quantity, other: second.quantity } : { one: second.quantity, other: first.quantity }
}

const MOST_NAME = 8

/** 最高 98 分，最低 61 分，相差 37 分; 城镇收入 32400 元，农村收入 13500 元，收入差距为 18900 元. */
function pairApart(sides: readonly Side[], words: string, measured: boolean): Pair | undefined {
  const [first, second] = sides.slice(-2)
  if (!first || !second || sides.length !== 2) return undefined
  const [a = '', b = ''] = [first, second].map((side) => lastClause(side.words.split('\n')[0] ?? ''))
  const extremes = /最[高多大长]/.test(a) && /最[低少小短]/.test(b)
  // 两班人数相差 is of all, 两班男生人数 is not.
  const { what = '' } = APART.exec(words)?.groups ?? {}
  const measure = what.replace(/^城乡/, '')
  const common = a.slice(-2)
  const alike = common.length === 2 && b.endsWith(measure || common) && a.endsWith(measure) && (BOTH.test(words) || measure !== '')
  // 甲局 235 件，乙局 187 件，二者相差: names of one kind.
  const kindred = BOTH.test(words) && what === '' && a.length <= MOST_NAME && b.length <= MOST_NAME && a.length > 1 && a.slice(-1) === b.slice(-1)
  // 公司供水温度 76℃，锅炉房 68℃，二者相差: the unit says what is measured, and the second leaves it out.
  const elided = measured && BOTH.test(words) && what === '' && b.length < a.length && /^[\u4e00-\u9fff]{2,7}$/.test(b) && !MEASURE_NAME.test(b)
  return { one: first.quantity, other: second.quantity, direction: 0, loose: !extremes && !alike && !elided && !kindred }
}

/** 我县 96.2%，全市平均 94.8%，高出 1.4 个百分点: which of them is higher is left to the figures. */
function pairWithWider(sides: readonly Side[]): Pair | undefined {
  const [first, second] = sides.slice(-2)
  if (!first || !second) return undefined
  const [a = '', b = ''] = [first, second].map(({ words }) => (words.split('\n')[0] ?? '').split(/[，,；;。：:（()）]/).at(-1) ?? '')
  if (WIDER.test(a) && !WIDER.test(b)) return pair(a, b)
  return WIDER.test(b) ? pair(b, a) : undefined

  function pair(wide: string, own: string): Pair | undefined {
    const measure = lastClause(wide).replace(WIDER_WORDS, '')
    return (own.includes(measure) || BARE_NAME.test(lastClause(own))) && first && second
      ? { one: first.quantity, other: second.quantity, direction: 0, loose: false }
      : undefined
  }
}

/** 一班比二班多 3 人，分别为 45 人和 42 人; 一班比二班多 3 人（一班 45 人，二班 42 人）. */
function pairAfter({ clauses, quantities }: PassageReading, index: number, one: string, other: string, direction: 1 | -1 | 0): Pair | undefined {
  const { text } = clauses
  const [gap, a, b, next] = quantities.slice(index, index + 4)
  if (!gap || !a || !b || a.unit !== b.unit || a.kind !== b.kind || b.start - gap.end > WORDS) return undefined
  if (clauses.sentenceAt(gap.start) !== clauses.sentenceAt(b.start) || (next && next.unit === b.unit && next.start - b.end < WORDS)) return undefined
  const head = text.slice(endWithNoun(text, gap), a.start).replace(/\s/g, '')
  const link = text.slice(endWithNoun(text, a), b.start).trim()
  if (/^[，,；;（(：:](?:两者|二者|[得人]?[分数])?分别(?:为|是|达到?)?$/.test(head) && BOTH_LINK.test(link))
    return { one: index + 1, other: index + 2, direction, loose: false }
  if (!/^[，,；;（(：:]/.test(head)) return undefined
  const sides = sidesOf(clauses, quantities, [index + 1, index + 2], endWithNoun(text, gap))
  const [x, y] = [sideNamed(one, sides), sideNamed(other, sides)]
  if (!x || !y || x.side === y.side) return undefined
  return { one: x.side.quantity, other: y.side.quantity, direction, loose: !isCertain(x) || !isCertain(y) || !agree(x.tail, y.tail) }
}

interface Bracketed {
  readonly base: number
  readonly start: number
  readonly verb: string
}

/** 高于全市平均水平（94.8%）1.4 个百分点, 比全市平均（94.8%）高 1.4 个百分点: the base, alone in a bracket before the gap. */
function baseInBracket({ clauses, quantities }: PassageReading, index: number): Bracketed | undefined {
  const [base, gap] = [quantities[index - 1], quantities[index]]
  const pair = base && clauses.brackets[clauses.bracketAt(base.start)]
  if (!base || !gap || !pair || gap.start - pair.end > 6) return undefined
  const verb = clauses.text.slice(pair.end + 1, gap.start).trim()
  if (!/^[\u4e00-\u9fff]*$/.test(verb)) return undefined
  if (clauses.text.slice(pair.start + 1, base.start).replace(/[为是\s]/g, '') !== '' || base.end !== pair.end) return undefined
  return { base: index - 1, start: pair.start, verb }
}

/** 高出全省平均水平 1.4 个百分点（全省平均水平为 94.8%）: the base, named again after the gap. */
function baseAfter(passage: PassageReading, index: number, from: number, other: string, direction: 1 | -1 | 0): Pair | undefined {
  const { clauses, quantities } = passage
  const [gap, base] = [quantities[index], quantities[index + 1]]
  const pair = base && clauses.brackets[clauses.bracketAt(base.start)]
  if (!gap || !base || !pair || pair.start < gap.end || clauses.text.slice(gap.end, pair.start).trim() !== '' || base.end !== pair.end)
    return undefined
  const words = clauses.text.slice(pair.start + 1, base.start).replace(/\s/g, '')
  const { indices } = levelsFor(passage, index, from, 1)
  const level = indices.at(-1)
  if (level === undefined || !isLevelFor(gap, base) || !words.startsWith(other.slice(0, 2)) || /[，,；;、]/.test(words)) return undefined
  return { one: level, other: index + 1, direction, loose: indices.length > 1 }
}

function pairWithBase(passage: PassageReading, index: number, { base, start }: Bracketed, words: string): Pair | undefined {
  // 多成交 40 万元: what both sides did.
  const what = COMPARED.test(words) || AHEAD.test(words) ? '' : (MORE_OF.exec(words)?.[0] ?? '')
  const compared = words.slice(0, words.length - what.length)
  const match = COMPARED.exec(compared) ?? PASSED.exec(words)
  const { one = '', other = '', more } = match?.groups ?? {}
  if (!match || (one !== '' && !GROWTH_NAME.test(one)) || OTHER_TIME.test(other) || isOtherBase(other)) return undefined
  const { indices, floor } = levelsFor(passage, index, start, 1)
  const level = indices.at(-1)
  if (level === undefined || (one !== '' && !sidesOf(passage.clauses, passage.quantities, [level], floor).every(isGrowth))) return undefined
  return { one: level, other: base, direction: more !== undefined ? 1 : -1, loose: indices.length > 1 }
}

const isGrowth = ({ words }: Side) => GROWTH.test(words)

/** The levels of the gap's measure before it: in its sentence, and if there are too few, in the sentence before it too. */
function levelsFor({ clauses, quantities }: PassageReading, index: number, until: number, least: number): { indices: number[]; floor: number } {
  const gap = quantities[index]
  const start = sentenceStart(clauses, until)
  const near = Math.max(start, until - REACH)
  const semicolon = near + clauses.text.slice(near, until).search(/[；;][^；;]*$/) + 1
  const nearer = semicolon > near ? levels(semicolon) : []
  if (nearer.length === 2) return { indices: nearer, floor: semicolon }
  const here = levels(start)
  if (here.length >= least || start === 0) return { indices: here, floor: start }
  const floor = sentenceStart(clauses, start - 1)
  return { indices: levels(floor), floor }

  function levels(floor: number): number[] {
    const plain: number[] = []
    const grown: number[] = []
    for (let at = index - 1; at >= 0 && index - at <= MOST; at -= 1) {
      const level = quantities[at]
      if (!gap || !level || level.start < floor || until - level.start > REACH) break
      if (level.start >= until || !isLevelFor(gap, level)) continue
      const verb = changeVerb(clauses.text, quantities, at)
      if (verb && verb.direction < 0) return []
      if (verb || (gap.kind !== 'point' && isChange(clauses, level))) grown.unshift(at)
      else if (clauses.bracketAt(level.start) < 0 || clauses.bracketAt(level.start) === clauses.bracketAt(gap.start)) plain.unshift(at)
    }
    // 我县增长 8.3%，全市增长 6.5%: their growth is what is compared; a change of a count is no level.
    return plain.length === 0 && gap?.kind === 'point' ? grown : plain
  }
}

const isLevelFor = (gap: SpannedQuantity, level: SpannedQuantity) =>
  gap.kind === 'point' ? level.kind === 'percent' : level.kind === gap.kind && level.unit === gap.unit

function gapClaim({ clauses: { text }, quantities }: PassageReading, gap: number, { one, other, direction, loose }: Pair): Claim[] {
  const [a, b, by] = [quantities[one], quantities[other], quantities[gap]]
  if (!a || !b || !by || !isSameMeasure(text, a, b)) return []
  if (a.kind === 'percent' ? by.kind !== 'point' : !isSameMeasure(text, a, by)) return []
  const apart = difference(boundsOf(a), boundsOf(b))
  const computed: Bounds =
    direction < 0 ? difference(boundsOf(b), boundsOf(a)) : direction > 0 || apart.low >= 0 ? apart : difference(boundsOf(b), boundsOf(a))
  // 超 45 户 may be any number of them.
  if (!Number.isFinite(computed.high - computed.low) || (loose && !comesTrue(boundsOf(by), by, computed))) return []
  const operands = [
    { role: 'figure', quantity: one },
    { role: 'compared', quantity: other },
    { role: 'gap', quantity: gap },
  ]
  return [{ type: 'gap', formula: 'figure − compared = gap', operands, claim: 2, stated: boundsOf(by), computed, confidence: 'certain' }]
}
