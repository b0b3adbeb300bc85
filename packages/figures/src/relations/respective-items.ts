import { type Clauses, outsideBrackets } from '../clauses.js'
import {
  ADVERBIAL,
  AND_ITS_OWN,
  ANNOUNCED,
  ANNOUNCED_TOTAL,
  BODY_ENDINGS,
  KIND_ENDINGS,
  MAYBE_PACKED,
  MEASURE_END,
  PACKED,
  VAGUE_ITEMS,
} from '../lexicon/respective.js'
import { chineseValue } from '../numerals.js'
import type { SpannedQuantity } from '../quantities.js'
import { sentenceStart } from './nearby.js'

const MOST_BACK = 160
const NOT_AMOUNTS: ReadonlySet<string> = new Set(['label', 'date', 'date-range', 'time'])

export interface Values {
  readonly indices: readonly number[]
  readonly end: number
  /** How many more there may be: what follows is not read with certainty. */
  readonly open: boolean
  /** One unit, one noun, nothing but 、 and 和 between them. */
  readonly plain: boolean
}

export interface RespectiveList {
  readonly start: number
  readonly values: Values
  readonly sure: boolean
}

export interface Items {
  /** The numbers of items that a reading of the grammar gives. */
  readonly agrees: readonly number[]
  /** The only numbers that any reading allows; absent where nobody can say. */
  readonly limits?: { readonly fewest: number; readonly most: number; readonly doubtful?: boolean }
}

/** What the items before the cue may be. */
export function readItems(
  clauses: Clauses,
  quantities: readonly SpannedQuantity[],
  cue: number,
  next: number,
  last: RespectiveList | undefined,
): Items | undefined {
  const floor = Math.max(sentenceStart(clauses, cue), cue - MOST_BACK)
  const from = segmentStart(clauses, cue, floor)
  const subject = withoutAdverbials(withoutBrackets(clauses, from, cue))
  // 县医院及其科室: whether the whole is one of its parts nobody can say.
  if (AND_ITS_OWN.test(subject)) return undefined
  const inside = figuresFrom(quantities, next, from) - (isAnnouncement(quantities[next - 1], from, subject) ? 1 : 0)
  if (subject !== '' && inside === 0) {
    const named = namedItems(subject)
    if (named.limits || named.agrees.some((count) => count > 1)) return isContinued(clauses, from, floor, subject) ? { agrees: named.agrees } : named
  }
  const before = earlierItems(clauses, quantities, { floor, from, next, cue, last: isNewList(clauses, last, from, subject) ? undefined : last })
  const total =
    subject === '' && from > floor
      ? numberOf(ANNOUNCED_TOTAL.exec(withoutBrackets(clauses, segmentStart(clauses, from - 1, floor), from - 1)))
      : undefined
  // 三类合计 33 件，分别为 17 件、9 件、7 件.
  if (total !== undefined) return { agrees: [total, ...(before?.agrees ?? [])] }
  // 重点步行街、商圈日均客流量，…数量分别: what is named once before the comma.
  if (before) return before
  if (inside > 0) return { agrees: [inside + Math.max(1, ...namedItems(subject).agrees) - 1] }
  if (from <= floor) return undefined
  const previous = withoutAdverbials(withoutBrackets(clauses, segmentStart(clauses, from - 1, floor), from - 1))
  const named = namedItems(previous)
  return named.agrees.some((count) => count > 1) ? { agrees: named.agrees } : undefined
}

/** …分别为 8 支、12 支；初一、初二分别…: a list of its own after ；. */
const isNewList = ({ text }: Clauses, last: RespectiveList | undefined, from: number, subject: string) =>
  last !== undefined && subject.includes('、') && /[；;。]/.test(text.slice(last.values.end, from))

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
    if (!NOT_AMOUNTS.has(kind) && kind !== 'ordinal' && kind !== 'duration') count += 1
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
  // 住建、商务、文旅、民政四部门: as many as are announced, whatever one of them might stand for.
  const isCounted = announced !== undefined && announced === chunks.length && flat === chunks.length
  const limits = vague && !isCounted ? undefined : limitsOf(chunks, Math.max(flat, ...products), announced)
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
  if (most < 2 || chunks.some((chunk) => /[0-9〇零一二两三四五六七八九十百千万亿]/.test(chunk.slice(1).replace(PRIZE, '')))) return undefined
  if (areAlike(chunks)) return { fewest: chunks.length, most }
  return { fewest: 1, most, doubtful: chunks.slice(1, -1).some((chunk) => chunk.length > 2) || chunks.length < most - 1 }
}

/** 评出一等奖: a numeral that is the name of a class. */
const PRIZE = /[一二三四五]等奖$/

/** 甲镇、乙镇、丙镇参训人数; 一季度、二季度: each has the word that makes it a name of one kind. */
function areAlike(chunks: readonly string[]): boolean {
  const ending = chunks[0]?.at(-1) ?? ''
  if (areBodies(chunks)) return true
  if (chunks.length < 2 || !KIND_ENDINGS.includes(ending) || chunks.some((chunk) => /的|以及|和|及|与/.test(chunk))) return false
  return chunks.slice(1).every((chunk, at) => {
    const whole = at < chunks.length - 2
    return chunk.length >= 2 && (whole ? chunk.length <= 8 && chunk.endsWith(ending) : chunk.slice(1, 8).includes(ending))
  })
}

/** 民政局、残联、红十字会; 图书室、阅览室、绘本角的开放时间: three bodies or rooms, each whole. */
const areBodies = (chunks: readonly string[]) =>
  chunks.length > 2 &&
  chunks.every((chunk, at) => {
    const name = at === chunks.length - 1 ? chunk.replace(/的[^的]{2,8}$/, '') : chunk
    return name.length >= 2 && name.length <= 10 && BODY_ENDINGS.test(name) && !/的|以及|和|及|与/.test(name)
  })

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

const announcedCount = (subject: string) => numberOf(ANNOUNCED.exec(subject))

/** The numeral that was matched: of two alternatives one. */
function numberOf(match: RegExpExecArray | null): number | undefined {
  const printed = match?.[1] ?? match?.[2]
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
