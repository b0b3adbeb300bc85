import { clauseStart } from '../clauses.js'
import { exactly } from '../interval.js'
import { LEVEL_VERBS } from '../lexicon/change.js'
import {
  ANY_END,
  ANY_START,
  AT,
  COURSES,
  type Course,
  EARLIER_ONE,
  ENDS_HERE,
  FROM_HERE,
  GOES_ON,
  GOES_WITH_TIME,
  LASTING,
  LINK,
  MANNER,
  NEXT_YEAR,
  OF_SEVERAL,
  OTHER_CALENDAR,
  PART_OF_DATE,
  PLANNED,
  RELATIVE_YEAR,
  START_TAIL,
  UNTIL,
  VALID_UNTIL,
} from '../lexicon/order.js'
import type { SpannedQuantity } from '../quantities.js'
import { type DateParts, datePartsOf } from './calendar.js'
import { numbered, type PassageReading, type ReadClaims } from './reading.js'
import type { Claim } from './relation.js'

/** How far apart the beginning and the end of one course are printed, and how many figures may stand between. */
const REACH = 60
const MOST_BETWEEN = 4
/** How far after a period the year that goes on from it is looked for. */
const REPORT_REACH = 120
const MOST_IN_REPORT = 12

/** How the words put two dates in order. */
interface Order {
  /** Both are of one thing, and the words allow no other order: where the dates go back, they are wrong. */
  readonly certain: boolean
  /** The words allow another reading, which nothing speaks for: 增加到 2016 年的 30 种 may go back to what was in 2016. */
  readonly likely?: true
}

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
    if (quantity.kind !== 'date' && quantity.kind !== 'date-range') continue
    const claim = courseFrom(passage, index) ?? reportAfter(passage, index)
    if (claim) claims.push(claim)
  }
  return numbered(claims, passage)
}

/** The end that belongs to a date as its beginning. */
function courseFrom({ clauses, quantities }: PassageReading, index: number): Claim | undefined {
  const { text } = clauses
  const first = quantities[index]
  if (first?.kind !== 'date') return undefined
  for (let next = index + 1; next <= index + MOST_BETWEEN; next += 1) {
    const second = quantities[next]
    if (!second || second.start - first.end > REACH) return undefined
    if (second.kind !== 'date' || clauses.sentenceAt(first.start) !== clauses.sentenceAt(second.start)) continue
    const order = wordOrder(text, first, second) ?? valueOrder(text, quantities, index, next)
    if (order) return orderClaim(text, quantities, index, next, order)
  }
  return undefined
}

const FREE_TAIL = '[^，,、。；;：:（(0-9]{0,6}?'
const YEAR_BEFORE = '(?:次年|翌年|第二年|今年|去年|明年|当年)?'
/** Between the beginning and its end: a mark, how long it took, a link. */
const LINKED = `[，,、；;]? ?${LASTING}${LINK}`
/** After the end of a course: nothing that it would be the end of. */
const CLOSES = '(?:了|使用|运营|运行|通车|投产|投用|并|，|,|。|；|;|、|）|\\)|！|$)'

/** The forms that one course is worded in: the verb after its date (2018 年开工) or before it (开工于 2018 年). */
interface CourseForms {
  readonly startBefore: RegExp
  /** After the first date: the verb unless it stood before, and what leads to the second date; with nothing else in `plain`. */
  readonly startAfter: { readonly any: RegExp; readonly plain: RegExp }
  readonly started: RegExp
  readonly endAfter: { readonly any: RegExp; readonly plain: RegExp }
  readonly loose: boolean
}

function formsOf({ starts, ends, loose }: Course): CourseForms {
  const endBefore = `(?<ended>(?:${ends}|${ANY_END})${AT})?`
  const lead = `${LINKED}(?:${UNTIL})?${endBefore}${YEAR_BEFORE} ?$`
  return {
    startBefore: new RegExp(`(?:${starts}|${ANY_START}|开始)${AT}$`),
    startAfter: {
      any: new RegExp(`^${PART_OF_DATE}${MANNER}(?:${starts})${FREE_TAIL}${lead}`),
      plain: new RegExp(`^${PART_OF_DATE}${MANNER}(?:${starts})${START_TAIL}?${lead}`),
    },
    started: new RegExp(`^${PART_OF_DATE}${lead}`),
    endAfter: {
      any: new RegExp(`^${PART_OF_DATE}${MANNER}(?:${ends})(?!的|后|前|[0-9 ])`),
      plain: new RegExp(`^${PART_OF_DATE}${MANNER}(?:${ends})${CLOSES}`),
    },
    loose: loose === true,
  }
}
const FORMS = COURSES.map(formsOf)

/** 自 2021 年 3 月 1 日起至, 自…起施行，有效期至, 从…开始，到. */
const FROM_GAP = new RegExp(
  `^${PART_OF_DATE}(?:${FROM_HERE})?[，,]? ?(?:${UNTIL}|${VALID_UNTIL})(?:今天|今年|昨天|昨晚|次年|翌年|第二年|明年|去年|[（(])* ?$`,
)
/** 自 2022 年启动实施以来，截至; 自 1 月 14 日春运启动至. */
const SINCE_GAP = new RegExp(`^${PART_OF_DATE}[^，,。；;：:（()）0-9]{0,30}(?:以来|开始|启动|起|后)[，,]? ?(?:${UNTIL})(?:今年|去年|明年)? ?$`)
const SINCE_CERTAIN = /以来[，,]? ?(?:截至|截止到?|截止至) ?$/
/** 今天（4 月 3 日）零时起: the date is a beginning without 自. */
const STARTS_HERE = /^[）)]? ?(?:零时|[0-9]{1,2} ?[时点])?起/

/** Words that make the first date a beginning and the second an end. */
function wordOrder(text: string, first: SpannedQuantity, second: SpannedQuantity): Order | undefined {
  const before = text.slice(Math.max(0, first.start - 10), first.start).trimEnd()
  const gap = text.slice(first.end, second.start)
  const after = text.slice(second.end, second.end + 16).trimStart()
  const from = /[自从]$/.test(before)
  if ((from || STARTS_HERE.test(gap)) && FROM_GAP.test(gap)) return { certain: from && ENDS_HERE.test(after) }
  for (const forms of FORMS) {
    const order = courseOrder(forms, before, gap, after)
    if (order) return order
  }
  return from && SINCE_GAP.test(gap) ? { certain: SINCE_CERTAIN.test(gap) } : undefined
}

function courseOrder(
  { startBefore, startAfter, started, endAfter, loose }: CourseForms,
  before: string,
  gap: string,
  after: string,
): Order | undefined {
  const lead = (startBefore.test(before) ? started.exec(gap) : null) ?? startAfter.any.exec(gap)
  if (!lead) return undefined
  const plain = startBefore.test(before) || startAfter.plain.test(gap)
  if (lead.groups?.['ended'] !== undefined) return { certain: !loose && plain && ENDS_HERE.test(after) }
  return endAfter.any.test(after) ? { certain: !loose && plain && endAfter.plain.test(after) } : undefined
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

function orderClaim(text: string, quantities: readonly SpannedQuantity[], from: number, to: number, { certain, likely }: Order): Claim | undefined {
  const [first, second] = [quantities[from], quantities[to]]
  if (!first || !second) return undefined
  const start = datePartsOf(first.iso?.split('/').at(-1) ?? '')
  const end = carried(start, datePartsOf(second.iso ?? ''), text.slice(first.end, second.start).trimEnd())
  if (!end || otherCalendar(text, first) || otherCalendar(text, second)) return undefined
  const numbers = commonNumbers(start, end)
  if (!numbers) return undefined
  const reversed = numbers.end < numbers.start
  // Within one month no year is needed: 6 月 20 日开始报名，6 月 12 日报名截止.
  const inOneMonth = start.year === undefined && start.month !== undefined && /^--\d\d-/.test(second.iso ?? '') && start.month === end.month
  const printed = inOneMonth || (/^\d{4}/.test(first.iso ?? '') && /^\d{4}/.test(second.iso ?? ''))
  if (reversed && !(certain && printed && isOfOne(text, quantities, from, to))) return undefined
  return {
    type: 'order',
    formula: 'start ≤ end',
    operands: [
      { role: 'start', quantity: from },
      { role: 'end', quantity: to },
    ],
    claim: 1,
    stated: exactly(numbers.end),
    computed: { low: numbers.start, high: Number.POSITIVE_INFINITY },
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
