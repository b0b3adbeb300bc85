import { type Clauses, outsideBrackets } from '../clauses.js'
import { exactly } from '../interval.js'
import {
  ADVERBIAL,
  ANNOUNCED,
  KIND_ENDINGS,
  LEVEL_LEAD,
  MAYBE_PACKED,
  MEASURE_END,
  NO_VALUE_LEAD,
  PACKED,
  VAGUE_ITEMS,
  VALUE_LEAD,
  VALUE_VERB,
} from '../lexicon/respective.js'
import { chineseValue } from '../numerals.js'
import type { SpannedQuantity } from '../quantities.js'
import { sentenceStart } from './nearby.js'
import { numbered, type ReadClaims } from './reading.js'
import type { Claim } from './relation.js'

const CUE = '分别'
const MOST_VALUES = 12
const MOST_BACK = 160

/**
 * 甲镇、乙镇分别培训 120 人、85 人: as many values as items.
 *
 * Mostly a trap: 城乡 and 产销 are two items in one word, 租赁和商务服务业 is one in two, 城镇、农村居民 share a head, and
 * 接待 60 人次、收入 3 万元，分别增长… has its items among its figures. A claim is made where some reading of the list agrees, and is
 * wrong only where the items are sure to be so many.
 */
export const readRespectives: ReadClaims = (passage) => {
  const { clauses, quantities } = passage
  const claims: Claim[] = []
  let next = 0
  let last: RespectiveList | undefined
  for (let at = clauses.text.indexOf(CUE); at >= 0; at = clauses.text.indexOf(CUE, at + 2)) {
    while (next < quantities.length && (quantities[next]?.start ?? 0) < at + 2) next += 1
    const values = readValues(clauses, quantities, at + 2, next)
    if (!values) continue
    const items = readItems(clauses, quantities, at, next, last)
    if (items) claims.push(...respectiveClaim(values, items, quantities))
    last = { start: at, values, sure: items?.agrees.includes(values.indices.length) ?? false }
  }
  return numbered(claims, passage)
}

interface Values {
  readonly indices: readonly number[]
  readonly end: number
  /** How many more there may be: what follows is not read with certainty. */
  readonly open: boolean
  /** One unit, one noun, nothing but 、 and 和 between them. */
  readonly plain: boolean
}

interface RespectiveList {
  readonly start: number
  readonly values: Values
  readonly sure: boolean
}

interface Items {
  /** The numbers of items that a reading of the grammar gives. */
  readonly agrees: readonly number[]
  /** The only numbers that any reading allows; absent where nobody can say. */
  readonly limits?: { readonly fewest: number; readonly most: number; readonly doubtful?: boolean }
}

function respectiveClaim({ indices, open, plain }: Values, { agrees, limits }: Items, quantities: readonly SpannedQuantity[]): Claim[] {
  const count = indices.length
  const agreed = agrees.includes(count)
  const beyond = limits && (isAbove(count, limits) || (count < limits.fewest && !open))
  if (!agreed && (!beyond || !plain || indices.some((index) => quantities[index]?.kind === 'label'))) return []
  const computed = agreed ? { low: Math.min(...agrees), high: Math.max(...agrees) } : { low: limits?.fewest ?? 0, high: limits?.most ?? 0 }
  return [
    {
      type: 'respective',
      formula: 'values = items',
      operands: indices.map((quantity) => ({ role: 'value', quantity })),
      claim: count - 1,
      stated: exactly(count),
      computed,
      confidence: 'certain',
      strict: true,
    },
  ]
}

/** One value too many is a mistake, twice as many may be a product of lists that are not seen (甲县、乙县小学、初中学生). */
function isAbove(count: number, { fewest, most, doubtful }: NonNullable<Items['limits']>): boolean {
  if (fewest === most) return count > most
  return count === most + 1 && !doubtful
}

const VALUE_GAP = new RegExp(`^ ?[\\u4e00-\\u9fff“”A-Za-z（）]{0,10}?(?:[、]|和|及|以及|与|，(?=${VALUE_VERB}?$)) ?${VALUE_VERB}{0,2} ?$`)
const PLAIN_GAP = /^ ?(?:、|和|及|以及|与) ?(?:约|为)? ?$/
const NOT_VALUES: ReadonlySet<string> = new Set(['label', 'date', 'date-range', 'time'])

/** x、y 和 z after the cue. One value alone is what each of the items has. */
function readValues(clauses: Clauses, quantities: readonly SpannedQuantity[], from: number, next: number): Values | undefined {
  const { text } = clauses
  let index = next
  // 分别较 2019 年增长…: the base of comparison comes first.
  while (index < next + 2 && quantities[index]?.kind.startsWith('date')) index += 1
  const first = quantities[index]
  if (!first || first.start - from > 30 || NOT_VALUES.has(first.kind)) return undefined
  const dated = index > next ? (quantities[index - 1]?.end ?? from) : from
  const lead = text.slice(dated, first.start)
  if (!VALUE_LEAD.test(lead) || (first.kind !== 'ordinal' && NO_VALUE_LEAD.test(lead.replace(LEVEL_LEAD, '')))) return undefined
  const indices = [index]
  let end = first.end
  let plain = true
  while (indices.length < MOST_VALUES) {
    const value = quantities[index + 1]
    if (!value || NOT_VALUES.has(value.kind) || value.start - end > 40) break
    const gap = withoutBrackets(clauses, end, value.start)
    if (!VALUE_GAP.test(gap)) break
    if (gap.includes('，') && !indices.every((at) => quantities[at]?.unit === value.unit)) break
    plain &&= PLAIN_GAP.test(gap)
    index += 1
    indices.push(index)
    end = value.end
  }
  if (indices.length < 2) return undefined
  const { unit } = quantities[index] ?? { unit: '' }
  plain &&= indices.every((at) => quantities[at]?.unit === unit || quantities[at]?.kind === 'number') && unit !== ''
  return { indices, end, open: isOpen(text, end), plain }
}

/** Another value may follow that was not read: 、持平, 和三分之一. */
const isOpen = (text: string, end: number) => {
  const after = text.slice(end, end + 12)
  return (
    !/^[\u4e00-\u9fff]{0,6}[，。；;,）)]|^[\u4e00-\u9fff]{0,6}$/.test(after) || /[、和及与]/.test(after.slice(0, 6)) || /^[，,] ?[0-9]/.test(after)
  )
}

/** What the items before the cue may be. */
function readItems(
  clauses: Clauses,
  quantities: readonly SpannedQuantity[],
  cue: number,
  next: number,
  last: RespectiveList | undefined,
): Items | undefined {
  const floor = Math.max(sentenceStart(clauses, cue), cue - MOST_BACK)
  const from = segmentStart(clauses, cue, floor)
  const subject = withoutAdverbials(withoutBrackets(clauses, from, cue))
  const inside = figuresFrom(quantities, next, from) - (isAnnouncement(quantities[next - 1], from, subject) ? 1 : 0)
  if (subject !== '' && inside === 0) {
    const named = namedItems(subject)
    if (named.limits || named.agrees.some((count) => count > 1)) return isContinued(clauses, from, floor, subject) ? { agrees: named.agrees } : named
  }
  const before = earlierItems(clauses, quantities, { floor, from, next, cue, last })
  // 重点步行街、商圈日均客流量，…数量分别: what is named once before the comma.
  if (before) return before
  if (inside > 0) return { agrees: [inside + Math.max(1, ...namedItems(subject).agrees) - 1] }
  if (from <= floor) return undefined
  const previous = segmentStart(clauses, from - 1, floor)
  const named = namedItems(withoutAdverbials(withoutBrackets(clauses, previous, from - 1)))
  return named.agrees.some((count) => count > 1) ? { agrees: named.agrees } : undefined
}

/** 信息传输、软件业，租赁和商务服务业营收分别…: the comma may part items too. */
function isContinued(clauses: Clauses, from: number, floor: number, subject: string): boolean {
  if (!/[，,]/.test(clauses.text.charAt(from - 1))) return false
  const previous = clauses.text.slice(segmentStart(clauses, from - 1, floor), from - 1)
  return /、|和|及|与/.test(previous) || splitItems(subject).some((chunk) => chunk.at(-1) === previous.at(-1))
}

/** The 三 of 甲、乙、丙三村 counts the items, and is no figure of one. */
const isAnnouncement = (quantity: SpannedQuantity | undefined, from: number, subject: string) =>
  quantity?.kind === 'count' && quantity.start >= from && quantity.low === announcedCount(subject)

interface Before {
  readonly floor: number
  readonly from: number
  readonly next: number
  readonly cue: number
  readonly last: RespectiveList | undefined
}

/** 成交量 8.25 亿手，成交额 50.37 万亿元，同比分别…: the items have figures of their own, and the list before may be one of 分别 too. */
function earlierItems(clauses: Clauses, quantities: readonly SpannedQuantity[], { floor, from, next, cue, last }: Before): Items | undefined {
  if (last && last.start >= floor && cue - last.values.end <= 40) {
    const count = last.values.indices.length
    const near = cue - last.values.end <= 14 && /^[，,；;]/.test(clauses.text.slice(last.values.end)) && last.sure && !last.values.open
    return near ? { agrees: [count], limits: { fewest: count, most: count } } : { agrees: [count] }
  }
  const counts: number[] = []
  let start = from
  let total = figuresFrom(quantities, next, from)
  for (let back = 0; back < 6 && start > floor; back += 1) {
    start = segmentStart(clauses, start - 1, floor)
    const all = figuresFrom(quantities, next, start)
    if (all > total) counts.push(all)
    total = all
  }
  const agrees = counts.filter((count) => count > 1)
  return agrees.length > 0 ? { agrees } : undefined
}

/** How many amounts, dates left out, stand from an offset to the cue. */
function figuresFrom(quantities: readonly SpannedQuantity[], next: number, from: number): number {
  let count = 0
  for (let index = next - 1; index >= 0 && (quantities[index]?.start ?? 0) >= from; index -= 1) {
    const kind = quantities[index]?.kind ?? 'label'
    if (!NOT_VALUES.has(kind) && kind !== 'ordinal' && kind !== 'duration') count += 1
  }
  return count
}

/** Items named in one clause: 城镇和农村居民, 产销, 甲、乙、丙三村. */
function namedItems(subject: string): Items {
  const chunks = splitItems(subject)
  const pieces = chunks.flatMap((chunk) => splitByAnd(chunk))
  const flat = pieces.length
  const packed = packedCounts(subject)
  const announced = announcedCount(subject)
  const products = productsOf(pieces)
  const counts = [flat, chunks.length, splitByAnd(subject).length, ...products, ...packed.map((count) => flat - 1 + count)]
  if (packed.length > 0) counts.push(packed.reduce((total, count) => total + count - 1, flat))
  if (announced !== undefined) counts.push(announced)
  const agrees = [...new Set(counts)].filter((count) => count > 1)
  const vague = packed.length > 0 || MAYBE_PACKED.test(subject) || VAGUE_ITEMS.test(subject) || LIST_IN_NAME.test(subject)
  const limits = vague ? undefined : limitsOf(chunks, Math.max(flat, ...products), announced)
  if (!limits) return { agrees }
  return { agrees: agrees.filter((count) => count >= limits.fewest && count <= limits.most), limits }
}

/** A numeral in a name may stand for several: 两类人员, 三地. */
const LIST_IN_NAME = /[两二三四五六七八九十] ?(?:大|地|者|方|类|种|项|级|岸|端|线|产)(?![\u4e00-\u9fff]{0,10}$)/

const splitByAnd = (text: string) => text.split(/以及|和|及|与/).filter((part) => part !== '')

/** 京、津的人口和面积: two lists make a product. The second begins where a measure follows a name in one piece. */
function productsOf(pieces: readonly string[]): number[] {
  return pieces.flatMap((piece, at) => {
    const before = pieces[at - 1]
    if (before === undefined || at === pieces.length - 1 || !MEASURE_END.test(piece) || MEASURE_END.test(before)) return []
    return [(at + 1) * (pieces.length - at)]
  })
}

/** How many items are certain: the announced number, a list of names of one kind, or no more than there are names. */
function limitsOf(chunks: readonly string[], most: number, announced: number | undefined): Items['limits'] {
  if (announced !== undefined) return announced === most && chunks.length === most ? { fewest: most, most } : undefined
  if (most < 2 || chunks.some((chunk) => /[0-9〇零一二两三四五六七八九十百千万亿]/.test(chunk.slice(1)))) return undefined
  if (areAlike(chunks)) return { fewest: chunks.length, most }
  return { fewest: 1, most, doubtful: chunks.slice(1, -1).some((chunk) => chunk.length > 2) || chunks.length < most - 1 }
}

/** 甲镇、乙镇、丙镇参训人数; 一季度、二季度: each has the word that makes it a name of one kind. */
function areAlike(chunks: readonly string[]): boolean {
  const ending = chunks[0]?.at(-1) ?? ''
  if (chunks.length < 2 || !KIND_ENDINGS.includes(ending) || chunks.some((chunk) => /的|以及|和|及|与/.test(chunk))) return false
  return chunks.slice(1).every((chunk, at) => {
    const whole = at < chunks.length - 2
    return chunk.length >= 2 && (whole ? chunk.length <= 8 && chunk.endsWith(ending) : chunk.slice(1, 8).includes(ending))
  })
}

/** 、 outside “” and 《》 parts items. */
function splitItems(subject: string): string[] {
  const chunks: string[] = ['']
  let depth = 0
  for (const sign of subject) {
    if ('“《‘'.includes(sign)) depth += 1
    else if ('”》’'.includes(sign)) depth = Math.max(0, depth - 1)
    if (sign === '、' && depth === 0) chunks.push('')
    else chunks[chunks.length - 1] += sign
  }
  return chunks.filter((chunk) => chunk !== '')
}

/** How many items each packed word of a clause has: 城乡, 一二三产; the longer word decides. */
function packedCounts(subject: string): number[] {
  let rest = subject
  const counts: number[] = []
  for (const [word, count] of PACKED) {
    if (!rest.includes(word)) continue
    rest = rest.replace(word, '')
    counts.push(count)
  }
  return counts
}

function announcedCount(subject: string): number | undefined {
  const printed = ANNOUNCED.exec(subject)?.[1]
  if (printed === undefined) return undefined
  return printed === '两' ? 2 : Number(printed) || chineseValue(printed)
}

/** The start of the clause before `at`, brackets passed over. */
function segmentStart(clauses: Clauses, at: number, floor: number): number {
  const depth = clauses.bracketAt(at)
  let start = at
  while (start > floor) {
    const sign = clauses.text.charAt(start - 1)
    if (clauses.bracketAt(start - 1) === depth && '，,；;。！？：:\n'.includes(sign)) break
    if (depth >= 0 && start - 1 === clauses.brackets[depth]?.start) break
    start -= 1
  }
  return start
}

/** The text between two offsets without what is bracketed in it. */
const withoutBrackets = (clauses: Clauses, from: number, to: number) => outsideBrackets(clauses, from, to, clauses.bracketAt(from))

function withoutAdverbials(subject: string): string {
  let kept = subject.replace(/\s/g, '')
  for (let times = 0; times < 4; times += 1) {
    const shorter = kept.replace(ADVERBIAL, '')
    if (shorter === kept) break
    kept = shorter
  }
  return kept
}
