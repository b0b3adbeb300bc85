import { clauseStart } from '../clauses.js'
import { exactly } from '../interval.js'
import { LEVEL_VERBS } from '../lexicon/change.js'
import {
  EARLIER_ONE,
  GOES_ON,
  GOES_WITH_TIME,
  NEXT_YEAR,
  OF_SEVERAL,
  ONE_STAGE,
  OTHER_CALENDAR,
  PART_OF_DATE,
  PLANNED,
  RELATIVE_YEAR,
} from '../lexicon/order.js'
import type { SpannedQuantity } from '../quantities.js'
import { type DateParts, datePartsOf } from './calendar.js'
import { clockCourse } from './order-clock.js'
import { type Order, wordOrder } from './order-forms.js'
import { oddYearBefore } from './printed-year.js'
import { numbered, type PassageReading, type ReadClaims } from './reading.js'
import type { Claim } from './relation.js'

/** How far apart the beginning and the end of one course are printed, and how many figures may stand between. */
const REACH = 60
const MOST_BETWEEN = 4
/** How far after a period the year that goes on from it is looked for. */
const REPORT_REACH = 120
const MOST_IN_REPORT = 12

/**
 * 自 2021 年 3 月起至 2023 年 12 月止, 2018 年开工、2020 年建成, 始于…止于…, 从 2018 年的 9 种扩大到 2020 年的 30 种: what the words call the
 * beginning is not after what they call the end. 2016—2018 年新建… 2019 年，再次建设 goes on.
 *
 * Wrong only where both years are printed and the words leave no other reading. A year left out may be the next one (10 月开工、3 月建成);
 * 2018 年开工 5 个、2016 年建成 8 个 are two groups, 一期 2018 年开工，二期 2016 年建成 two things, and plans may have come otherwise. Dates in a
 * row say nothing, and a range that is printed as one belongs to `range`.
 */
export const readOrders: ReadClaims = (passage) => {
  const { quantities } = passage
  const claims: Claim[] = []
  for (const [index, quantity] of quantities.entries()) {
    const claim =
      quantity.kind === 'date' || quantity.kind === 'date-range'
        ? (courseFrom(passage, index) ?? reportAfter(passage, index))
        : clockCourse(passage, index)
    if (claim) claims.push(claim)
  }
  return numbered(claims, passage)
}

/** The end that belongs to a date as its beginning. */
function courseFrom(passage: PassageReading, index: number): Claim | undefined {
  const { clauses, quantities } = passage
  const { text } = clauses
  const first = quantities[index]
  if (first?.kind !== 'date') return undefined
  for (let next = index + 1; next <= index + MOST_BETWEEN; next += 1) {
    const second = quantities[next]
    if (!second || second.start - first.end > REACH) return undefined
    if (second.kind !== 'date' || clauses.sentenceAt(first.start) !== clauses.sentenceAt(second.start)) continue
    const order = wordOrder(text, first, second) ?? valueOrder(text, quantities, index, next)
    const odd = oddYears(passage, index, next)
    if (odd) return odd === 'open' ? undefined : odd
    if (order) return orderClaim(text, quantities, index, next, order)
  }
  return undefined
}

/** 22023 年 4 月动工，2024 年 10 月交付使用: a year with a sign too many or too few is after or before the other all the same. */
function oddYears({ clauses: { text }, quantities }: PassageReading, from: number, to: number): Claim | 'open' | undefined {
  const [first, second] = [quantities[from], quantities[to]]
  const [began, ended] = [oddYearBefore(quantities, from), oddYearBefore(quantities, to)]
  if (!first || !second || (!began && !ended)) return undefined
  const order = wordOrder(text, { start: began?.start ?? first.start, end: first.end }, { start: ended?.start ?? second.start, end: second.end })
  const start = began?.year ?? datePartsOf(first.iso ?? '').year
  const end = ended?.year ?? datePartsOf(second.iso ?? '').year
  if (!order?.certain || order.inverse || start === undefined || end === undefined || start <= end) return 'open'
  if (!isOfOne(text, quantities, began?.quantity ?? from, to)) return 'open'
  return {
    type: 'order',
    formula: 'start ≤ end',
    operands: [
      { role: 'start', quantity: began?.quantity ?? from },
      { role: 'end', quantity: ended?.quantity ?? to },
    ],
    claim: 1,
    stated: exactly(end),
    computed: { low: start, high: Number.POSITIVE_INFINITY },
    confidence: 'certain',
    strict: true,
  }
}

const OPENS_LIST = /[、和及与] ?$/

const VERB_TO = new RegExp(
  `^ ?[^，,。；;：:（(0-9]{0,8}[，,]?(?:${[...LEVEL_VERBS.keys()].sort((a, b) => b.length - a.length).join('|')})(?:了)?(?:到|至|为)了? ?$`,
)

const VALUE_AT = new RegExp(`^${PART_OF_DATE}的? ?[^，,。；;：:0-9]{0,8}$`)

/** 从 2018 年的 9 种扩大到 2020 年的 30 种: a change goes on in time. */
function valueOrder(text: string, quantities: readonly SpannedQuantity[], from: number, to: number): Order | undefined {
  const [first, second, value, reached] = [quantities[from], quantities[to], quantities[from + 1], quantities[to + 1]]
  if (!first || !second || !value || to < from + 2 || !/[由从自] ?$/.test(text.slice(Math.max(0, first.start - 2), first.start))) return undefined
  if (!VALUE_AT.test(text.slice(first.end, value.start))) return undefined
  const last = quantities[to - 1] as SpannedQuantity
  if (!VERB_TO.test(text.slice(last.end, second.start))) return undefined
  const same = to === from + 2 && reached?.kind === value.kind && reached.unit === value.unit
  const plain = same && GOES_WITH_TIME.test(text.slice(last.end, second.start)) && /^(?:年?底|末)?的? ?$/.test(text.slice(second.end, reached.start))
  return { certain: plain, likely: true }
}

/** 2016—2018 年新建 2930 个。2019 年，再次建设 1801 个: what goes on from a period is after it. Never wrong: there may have been an earlier one. */
function reportAfter({ clauses, quantities }: PassageReading, index: number): Claim | undefined {
  const { text } = clauses
  const first = quantities[index]
  if (!first || !/\d{4}/.test(first.iso ?? '')) return undefined
  for (let next = index + 1; next <= index + MOST_IN_REPORT; next += 1) {
    const second = quantities[next]
    if (!second || second.start - first.end > REPORT_REACH) return undefined
    if (second.kind !== 'date' && second.kind !== 'date-range') continue
    const opens = /^[。；;，,][\s\u3000]*(?:到|至|截至)?$/.test(text.slice(clauseStart(text, second.start, first.end) - 1, second.start))
    if (!opens || second.kind !== 'date' || !GOES_ON.test(text.slice(second.end, second.end + 16).trimStart())) return undefined
    return orderClaim(text, quantities, index, next, { certain: false })
  }
  return undefined
}

function orderClaim(
  text: string,
  quantities: readonly SpannedQuantity[],
  from: number,
  to: number,
  { certain, likely, inverse }: Order,
): Claim | undefined {
  const [first, second] = [quantities[from], quantities[to]]
  if (!first || !second) return undefined
  const start = datePartsOf(first.iso?.split('/').at(-1) ?? '')
  const end = carried(start, datePartsOf(second.iso ?? ''), text.slice(first.end, second.start).trimEnd())
  if (!end || otherCalendar(text, first) || otherCalendar(text, second)) return undefined
  const numbers = commonNumbers(start, end)
  if (!numbers) return undefined
  const reversed = inverse ? numbers.start < numbers.end : numbers.end < numbers.start
  // Within one month no year is needed: 6 月 20 日开始报名，6 月 12 日报名截止.
  const inOneMonth = start.year === undefined && start.month !== undefined && /^--\d\d-/.test(second.iso ?? '') && start.month === end.month
  const printed = inOneMonth || (/^\d{4}/.test(first.iso ?? '') && /^\d{4}/.test(second.iso ?? ''))
  if (reversed && !(certain && printed && isOfOne(text, quantities, from, to))) return undefined
  if (inverse && (!reversed || ONE_STAGE.test(text.slice(clauseStart(text, first.start, Math.max(0, first.start - 30)), first.start))))
    return undefined
  return {
    type: 'order',
    formula: 'start ≤ end',
    operands: [
      { role: inverse ? 'end' : 'start', quantity: from },
      { role: inverse ? 'start' : 'end', quantity: to },
    ],
    claim: 1,
    stated: exactly(numbers.end),
    computed: inverse ? { low: Number.NEGATIVE_INFINITY, high: numbers.start } : { low: numbers.start, high: Number.POSITIVE_INFINITY },
    confidence: reversed && likely ? 'likely' : 'certain',
    strict: true,
  }
}

/** What the second date does not print, it has from the first: 2018 年 3 月开工，10 月建成. Relative years are not compared. */
function carried(start: DateParts, end: DateParts, gap: string): DateParts | undefined {
  if (end.year !== undefined) return start.year === undefined ? undefined : end
  if (NEXT_YEAR.test(gap)) return start.year === undefined ? undefined : { ...end, year: start.year + 1 }
  if (RELATIVE_YEAR.test(gap)) return undefined
  const month = end.month ?? start.month
  return { ...end, ...(start.year === undefined ? {} : { year: start.year }), ...(month === undefined ? {} : { month }) }
}

function otherCalendar(text: string, { start, end }: SpannedQuantity): boolean {
  return OTHER_CALENDAR.test(text.slice(Math.max(0, start - 5), start)) || /^(?:财年|学年|年级)/.test(text.slice(end - 1, end + 2))
}

/** Both dates as numbers of the digits that both have: 2018-03 and 2018 are 2018 and 2018. Undefined for days that no calendar has. */
function commonNumbers(start: DateParts, end: DateParts): { start: number; end: number } | undefined {
  if ((start.year === undefined) !== (end.year === undefined)) return undefined
  const numbers = { start: start.year ?? 0, end: end.year ?? 0 }
  for (const part of ['month', 'day'] as const) {
    const [a, b] = [start[part], end[part]]
    if (a === undefined || b === undefined) {
      if (start.year === undefined && part === 'month') return undefined
      break
    }
    const most = part === 'month' ? 12 : 31
    if (a < 1 || b < 1 || a > most || b > most) return undefined
    numbers.start = numbers.start * 100 + a
    numbers.end = numbers.end * 100 + b
  }
  return numbers
}

/** One thing, that was so and is not planned: no list of dates on either side, nothing of each of several. */
function isOfOne(text: string, quantities: readonly SpannedQuantity[], from: number, to: number): boolean {
  const [first, second, before, next] = [quantities[from], quantities[to], quantities[from - 1], quantities[to + 1]]
  if (!first || !second) return false
  const around = text.slice(clauseStart(text, first.start, Math.max(0, first.start - 30)), second.end + 14)
  const listed = before !== undefined && first.start - before.end < 4 && OPENS_LIST.test(text.slice(before.end, first.start))
  const goesOn = next?.kind === 'date' && next.start - second.end < 3
  return !PLANNED.test(around) && !EARLIER_ONE.test(around) && !OF_SEVERAL.test(around) && !listed && !goesOn
}
