import { clauseStart } from '../clauses.js'
import { type Bounds, exactly, tidy } from '../interval.js'
import { GOES_ON_TO } from '../lexicon/order.js'
import {
  CHANGE_NEAR,
  NAMING_FORMS,
  NAMING_UNITS,
  NO_RANGE_AFTER,
  NO_RANGE_BEFORE,
  OTHER_ERA,
  OWN_YEAR,
  OWN_YEAR_NEAR,
  RANGE_MARK,
} from '../lexicon/range.js'
import { halfWidth } from '../numerals.js'
import type { SpannedQuantity } from '../quantities.js'
import { numbered, type PassageReading, type ReadClaims } from './reading.js'
import type { Claim } from './relation.js'

/**
 * 10—15 人, 35—45 岁, 30%～40%, 11 月 10—13 日: a range is printed from its lower end to its upper one.
 *
 * An ascending range is one quantity; 60—55 岁 are two with the mark between them. 由 30% 至 20% is a change, 3—1 取胜 a score,
 * 11 月—次年 3 月 goes into the next year, 第 5—3 号 and K3—2 are names: none of them says anything.
 */
export const readRanges: ReadClaims = (passage) => {
  const claims = passage.quantities.flatMap(
    (_, index) =>
      rangeClaim(passage, index) ??
      reversedClaim(passage, index) ??
      hoursClaim(passage, index) ??
      lastingClaim(passage, index) ??
      daysAndHoursClaim(passage, index) ??
      oddYearClaim(passage, index) ??
      [],
  )
  return numbered(claims, passage)
}

/** Of two quantities side by side. */
const twoEnds = (index: number, from: number, to: number): Claim => ({
  type: 'range',
  formula: 'low ≤ high',
  operands: [
    { role: 'low', quantity: index },
    { role: 'high', quantity: index + 1 },
  ],
  claim: 1,
  stated: exactly(to),
  computed: { low: from, high: Number.POSITIVE_INFINITY },
  confidence: 'certain',
  strict: true,
})

/** A range that is one quantity. */
function rangeClaim({ clauses: { text }, quantities }: PassageReading, index: number): Claim | undefined {
  const quantity = quantities[index]
  if (!quantity) return undefined
  const ends = quantity.iso === undefined ? amountEnds(text, quantity) : (dateEnds(quantity) ?? monthsBackwards(text, quantity))
  if (!ends) return undefined
  const violated = ends.to < ends.from
  if (violated && quantity.iso !== undefined && isOtherEra(text, quantity)) return undefined
  return {
    type: 'range',
    formula: 'low ≤ high',
    operands: [{ role: 'range', quantity: index }],
    claim: 0,
    stated: exactly(ends.to),
    computed: { low: ends.from, high: Number.POSITIVE_INFINITY },
    confidence: violated && quantity.iso === undefined ? 'likely' : 'certain',
    strict: true,
  }
}

/** 距今 7500—3000 年, 公元前 500—300 年, 农历腊月 20 日至 5 日. */
const isOtherEra = (text: string, { start, end }: SpannedQuantity): boolean =>
  OTHER_ERA.test(text.slice(Math.max(0, start - 10), start)) || /^ ?(?:以?前|[多余]年前)/.test(text.slice(end, end + 3))

interface Ends {
  readonly from: number
  readonly to: number
}

/**
 * 2016/2018, --11-10/--11-13, 09:00/11:30. Backwards is wrong within one month, and with both years printed: 12 月 28 日至 1 月 3 日 goes into
 * the next year. So may clock times go over night, from evening to noon.
 */
function dateEnds({ iso = '', text }: SpannedQuantity): Ends | undefined {
  const [from, to] = iso.split('/')
  if (from === undefined || to === undefined) return undefined
  const digits = Math.max(digitsOf(from).length, digitsOf(to).length)
  const order = (printed: string) => Number(digitsOf(printed).padEnd(digits, '0'))
  const ends = { from: order(from), to: order(to) }
  if (from < to) return ends.from < ends.to ? ends : undefined
  return ends.to < ends.from && isBackwards(from, to, text) ? ends : undefined
}

function isBackwards(from: string, to: string, text: string): boolean {
  if (from.includes(':')) return !(from >= '18:00' && to <= '12:00') && to !== '00:00'
  if (from.startsWith('---') || /[次翌]年|第二年|农历|腊月/.test(text)) return false
  const inOneMonth = /-[0-9]{2}-[0-9]{2}$/.test(from) && from.slice(0, -2) === to.slice(0, -2)
  return inOneMonth || (text.match(/[0-9０-９〇零○一二三四五六七八九]{4} ?年?/g) ?? []).length > 1
}

const MONTHS = new RegExp(`^(1[12]) ?(?:${RANGE_MARK}) ?([1-9]|10) ?月份?$`)
const FEWEST_MONTHS = 6

/**
 * 11—9 月完成…: the months of a report are of one year. A season (11—3 月, 10—4 月) goes into the next one and is short; only from November on
 * and over more than half a year nothing goes but a year of its own kind (学年, 榨季).
 */
function monthsBackwards(text: string, { start, end, text: printed }: SpannedQuantity): Ends | undefined {
  const [, from, to] = MONTHS.exec(halfWidth(printed)) ?? []
  if (from === undefined || Number(to) < FEWEST_MONTHS) return undefined
  // 11—10 月 goes once round the year.
  if (Number(to) === Number(from) - 1 && !/[今本]年\s*$/.test(text.slice(Math.max(0, start - 4), start))) return undefined
  const around = text.slice(clauseStart(text, start, Math.max(0, start - 24)), end + 12)
  return OWN_YEAR.test(around) || OWN_YEAR_NEAR.test(text.slice(Math.max(0, start - 60), end + 60))
    ? undefined
    : { from: Number(from), to: Number(to) }
}

const digitsOf = (iso: string) => iso.replace(/\D/g, '')

const BETWEEN = new RegExp(`[0-9０-９一二两三四五六七八九十百千万亿%％元岁个人年月天] ?(?:${RANGE_MARK}) ?[0-9０-９一二两三四五六七八九十]`)
/** 30—20 万元: the first number lacks the scale of the second. */
const UNSCALED = new RegExp(`^([0-9]+(?:\\.[0-9]+)?) ?(?:${RANGE_MARK}) ?([0-9]+(?:\\.[0-9]+)?) ?[万亿]`)

function amountEnds(text: string, quantity: SpannedQuantity): Ends | undefined {
  const { kind, low, high, start, text: printed } = quantity
  if (kind === 'label' || typeof low !== 'number' || typeof high !== 'number' || low >= high || !BETWEEN.test(printed)) return undefined
  if (/[至到]/.test(printed) && isChange(text, start)) return undefined
  const unscaled = UNSCALED.exec(halfWidth(printed))
  if (unscaled) {
    const [from, to] = [Number(unscaled[1]), Number(unscaled[2])]
    // 500—3 万元 may well mean 500 元: only where both look like one scale is the first too high, and that is not printed.
    if (from > to) return from <= to * 10 && !NO_RANGE_BEFORE.test(before(text, start)) ? { from, to } : undefined
  }
  return { from: low, to: high }
}

/** 从 5 人到 8 人 says what became, 从 9 月 1 日至 10 日 a range. */
const isChange = (text: string, at: number) => /[由从自] ?$/.test(text.slice(Math.max(0, at - 2), at))

const BARE_MARK = new RegExp(`^( ?)(${RANGE_MARK})( ?)$`)
const STARTS_MARK = new RegExp(`^ ?(?:${RANGE_MARK})`)
const ENDS_MARK = new RegExp(`(?:${RANGE_MARK}) ?$`)
const KINDS = new Set(['count', 'money', 'measure', 'percent', 'permille', 'point', 'age', 'duration', 'multiple'])

/** 60—55 岁, 30%—20%: two quantities of one unit with nothing but the mark between them, the first one higher. */
function reversedClaim({ clauses, quantities }: PassageReading, index: number): Claim | undefined {
  const { text } = clauses
  const first = quantities[index]
  const second = quantities[index + 1]
  if (!first || !second || !isEnd(first) || !isEnd(second) || !isPair(first, second)) return undefined
  const mark = BARE_MARK.exec(text.slice(first.end, second.start))
  if (!mark || !isMark(mark, first)) return undefined
  const [from, to] = [middleOf(first), middleOf(second)]
  if (from <= to || isYearBefore(first, to)) return undefined
  if (ENDS_MARK.test(text.slice(Math.max(0, first.start - 3), first.start)) || STARTS_MARK.test(text.slice(second.end, second.end + 3)))
    return undefined
  const ahead = before(text, first.start)
  const after = text.slice(second.end, second.end + 8)
  if (NO_RANGE_BEFORE.test(ahead) || NO_RANGE_AFTER.test(after)) return undefined
  // 35 岁以下占 27%，63 至 50 岁占…: what another clause says changes nothing here.
  const near = ages(first, second) ? ahead : text.slice(Math.max(0, first.start - 24), first.start)
  if (/[至到]/.test(mark[2] ?? '') && (CHANGE_NEAR.test(near) || CHANGE_NEAR.test(after))) return undefined
  return twoEnds(index, from, to)
}

const ages = (first: SpannedQuantity, second: SpannedQuantity) => second.kind === 'age' && (first.kind === 'age' || first.kind === 'number')

/** 20019—2023 年, 从 22016 年到 2022 年: a year with one sign too many. */
function oddYearClaim({ clauses: { text }, quantities }: PassageReading, index: number): Claim | undefined {
  const [first, second] = [quantities[index], quantities[index + 1]]
  if (second?.kind !== 'date' || !/^[12][0-9]{3}$/.test(second.iso ?? '') || !first || !ODD_YEAR.test(first.text)) return undefined
  const alone = first.kind === 'number'
  if (
    !(alone ? ODD_LEAD : /[从自由] ?$/).test(
      text
        .slice(Math.max(0, first.start - 2), first.start)
        .trimEnd()
        .slice(-1),
    )
  )
    return undefined
  return BARE_MARK.test(text.slice(first.end, second.start)) ? twoEnds(index, Number(/^[0-9]+/.exec(first.text)?.[0]), Number(second.iso)) : undefined
}

const ODD_YEAR = /^[12][0-9]{4}(?: ?年)?$/
/** K20019 and 第 20019 are names. */
const ODD_LEAD = /^[（(，,。；;：:、从自由在于\s]?$/

const HOURS_MARK = new RegExp(`^ ?[时点]整? ?(?:${RANGE_MARK}) ?(?:[上下]午|当天|当日)? ?$`)

/** 9 时至 11 时. Backwards it may go over noon or night, and says nothing. */
function hoursClaim({ clauses: { text }, quantities }: PassageReading, index: number): Claim | undefined {
  const [first, second] = [quantities[index], quantities[index + 1]]
  if (first?.kind !== 'number' || second?.kind !== 'number' || !HOURS_MARK.test(text.slice(first.end, second.start))) return undefined
  if (!/^ ?[时点]/.test(text.slice(second.end, second.end + 2)) || middleOf(second) > 24) return undefined
  // 99 时至 11 时: over no night.
  if (middleOf(first) >= middleOf(second) && middleOf(first) <= 24) return undefined
  return twoEnds(index, middleOf(first), middleOf(second))
}

/** 从 6 月 1 日持续到 6 月 30 日: two dates and the words that make a range of them. */
function lastingClaim({ clauses: { text }, quantities }: PassageReading, index: number): Claim | undefined {
  const [first, second] = [quantities[index], quantities[index + 1]]
  if (first?.kind !== 'date' || second?.kind !== 'date' || !GOES_ON_TO.test(text.slice(first.end, second.start))) return undefined
  const from = first.iso ?? ''
  // What the second does not print it has from the first: ---30 after --06-01 is --06-30.
  const missing = /^-+/.exec(second.iso ?? '')?.[0].length ?? 0
  const shared = missing === 0 ? 0 : missing === 2 ? from.search(/-\d\d(?:-\d\d)?$/) : from.lastIndexOf('-')
  const to = missing === 0 ? (second.iso ?? '') : from.slice(0, shared + 1) + (second.iso ?? '').slice(missing)
  if (shared < 0 || from.length !== to.length || isOtherEra(text, first) || isOtherEra(text, second)) return undefined
  const ends = dateEnds({ ...second, iso: `${from}/${to}`, text: text.slice(first.start, second.end) })
  return ends && twoEnds(index, ends.from, ends.to)
}

const HOUR_AND_MARK = new RegExp(`^ ?(?:[上下]午|晚上?)? ?([0-9]{1,2}) ?(?:[时点]整?|[:：][0-5][0-9]) ?(?:${RANGE_MARK}) ?$`)

/** 8 月 25 日 9 时至 8 月 12 日 17 时: two days with their hours. */
function daysAndHoursClaim({ clauses: { text }, quantities }: PassageReading, index: number): Claim | undefined {
  const [first, hour, second] = [quantities[index], quantities[index + 1], quantities[index + 2]]
  if (first?.kind !== 'date' || !hour || second?.kind !== 'date' || !HOUR_AND_MARK.test(text.slice(first.end, second.start))) return undefined
  const [from, to] = [first.iso ?? '', second.iso ?? '']
  if (from.length !== to.length || isOtherEra(text, first) || isOtherEra(text, second)) return undefined
  const ends = dateEnds({ ...second, iso: `${from}/${to}`, text: text.slice(first.start, second.end) })
  if (!ends) return undefined
  const claim = twoEnds(index, ends.from, ends.to)
  return {
    ...claim,
    operands: [
      { role: 'low', quantity: index },
      { role: 'high', quantity: index + 2 },
    ],
  }
}

/** The clause before a number, as far as it can make it no range. */
const before = (text: string, at: number) => text.slice(clauseStart(text, at, Math.max(0, at - 24)), at)

const isEnd = ({ hedge, low, high }: SpannedQuantity) => hedge === undefined && typeof low === 'number' && typeof high === 'number'

/** The first has the unit of the second, or none; a range of ranges is none. */
function isPair(first: SpannedQuantity, second: SpannedQuantity): boolean {
  if (!KINDS.has(second.kind) || NAMING_UNITS.has(second.unit) || NAMING_FORMS.test(second.text)) return false
  if (BETWEEN.test(first.text) || BETWEEN.test(second.text)) return false
  return first.kind === 'number' ? first.unit === '' : first.kind === second.kind && first.unit === second.unit
}

/** 总计 30%——20% is a pause, and 5.0% -3.2% a minus sign. */
function isMark([, ahead, mark, after]: RegExpExecArray, first: SpannedQuantity): boolean {
  if (mark === '——') return first.kind === 'number'
  return mark !== '-' || ahead === after
}

/** The number as printed: the middle of what it may stand for. */
function middleOf({ low, high }: SpannedQuantity): number {
  const { low: from, high: to }: Bounds = { low: low ?? 0, high: high ?? 0 }
  return tidy((from + to) / 2)
}

/** 2019—15 件: a year and a number. */
const isYearBefore = ({ kind, text }: SpannedQuantity, second: number) => kind === 'number' && /^(?:19|20)[0-9]{2}$/.test(text) && second < 1900
