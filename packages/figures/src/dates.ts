import { chineseValue, halfWidth } from './numerals.js'

/** A date, a range of dates or a time of day as printed. */
export interface DateReading {
  readonly end: number
  readonly kind: 'date' | 'date-range' | 'time'
  /** What is not printed is left out: `--11-05` has no year, `---05` neither year nor month. */
  readonly iso: string
}

type DateUnit = '年' | '月' | '日'

interface DatePart {
  readonly value: number
  /** Absent: a number that takes the unit of what follows the range mark, as the 10 of 10—13 日. */
  readonly unit?: DateUnit
  readonly digits: number
}

interface DatePoint {
  readonly parts: readonly DatePart[]
  readonly end: number
  /** Where the last part with a unit ends. */
  readonly unitEnd: number
}

/** The date or time that begins at `at`. */
export function dateAt(text: string, at: number): DateReading | undefined {
  if (!mayBeDate(text, at)) return undefined
  return timeAt(text, at) ?? hoursAt(text, at) ?? schoolYearAt(text, at) ?? isoDateAt(text, at) ?? printedDateAt(text, at)
}

const IN_NUMERAL = 1
const IN_DATE = 2
const SIGNS = new Uint8Array(0x10000)
for (const sign of '0123456789０１２３４５６７８９〇零○OＯ一二三四五六七八九十 ') SIGNS[sign.charCodeAt(0)] = IN_NUMERAL
for (const sign of '年月日号时点学:：∶-—–~～－至到') SIGNS[sign.charCodeAt(0)] = IN_DATE
const LONGEST = 18

/** Whether what follows the numeral can make it a date or a time; most are followed by a unit. */
function mayBeDate(text: string, at: number): boolean {
  let end = at
  while (end < at + LONGEST && SIGNS[text.charCodeAt(end)] === IN_NUMERAL) end += 1
  return SIGNS[text.charCodeAt(end)] === IN_DATE
}

const CLOCK = /(?:[01]?[0-9]|2[0-9])[:：∶][0-5][0-9](?:[:：∶][0-5][0-9])?(?![0-9:：∶])/y
const TO = / ?(?:——|[-—–~～－至到]) ?(?:次[年日] ?)?/y

function timeAt(text: string, at: number): DateReading | undefined {
  const first = sticky(CLOCK, text, at)
  if (first === undefined) return undefined
  const end = at + first.length
  const to = sticky(TO, text, end)
  const second = to === undefined ? undefined : sticky(CLOCK, text, end + to.length)
  if (to === undefined || second === undefined) return { end, kind: 'time', iso: clock(first) }
  return { end: end + to.length + second.length, kind: 'time', iso: `${clock(first)}/${clock(second)}` }
}

const clock = (printed: string) =>
  printed
    .split(/[:：∶]/)
    .map((part) => part.padStart(2, '0'))
    .join(':')

const HOUR =
  /([01]?[0-9]|2[0-4]|[〇零一二三四五六七八九十]{1,3}) ?[时点](?: ?(?:([0-5]?[0-9]|[〇零一二三四五六七八九十]{1,3}) ?分(?!钟|之|[0-9])|(半)(?![数年天个])))?/y
const HOURS_TO = / ?(?:——|[-—–~～－至到]) ?(?:次日|当[日天])? ?(上午|中午|下午|晚上?)? ?/y

/** 9 时 30 分, 9 点半, 9 时至 11 时 30 分, as printed; 9 时 alone is a number, 历时 2 时 30 分 a length. */
function hoursAt(text: string, at: number): DateReading | undefined {
  const first = hourAt(text, at)
  if (!first || /[0-9.:：∶第历用耗]$|[历用耗]时 ?$/.test(text.slice(Math.max(0, at - 3), at))) return undefined
  HOURS_TO.lastIndex = first.end
  const to = HOURS_TO.exec(text)
  const second = to ? hourAt(text, HOURS_TO.lastIndex) : undefined
  if (!to || !second) return first.toTheMinute ? { end: first.end, kind: 'time', iso: inHours(first, 0) } : undefined
  if (!first.toTheMinute && !second.toTheMinute) return undefined
  // 上午 9 时 30 分至下午 5 时: the words between count twelve hours on.
  const later = to[1] !== undefined && /下午|晚/.test(to[1]) && second.hour < 12 ? 12 : 0
  const alsoLater = later > 0 && first.hour < 12 && /[下晚]/.test(text.slice(Math.max(0, at - 3), at)) ? 12 : 0
  return { end: second.end, kind: 'time', iso: `${inHours(first, alsoLater)}/${inHours(second, later)}` }
}

interface Hour {
  readonly hour: number
  readonly minute: number
  readonly toTheMinute: boolean
  readonly end: number
}

function hourAt(text: string, at: number): Hour | undefined {
  HOUR.lastIndex = at
  const match = HOUR.exec(text)
  if (!match) return undefined
  const [printed, hours = '', minutes, half] = match
  const hour = numberOf(hours)
  const minute = minutes === undefined ? (half === undefined ? 0 : 30) : numberOf(minutes)
  if (!(hour <= 24) || !(minute < 60)) return undefined
  return { hour, minute, toTheMinute: minutes !== undefined || half !== undefined, end: at + printed.length }
}

const inHours = ({ hour, minute }: Hour, later: number) => [hour + later, minute].map((part) => String(part).padStart(2, '0')).join(':')

const SCHOOL_YEAR = /((?:19|20)[0-9]{2})(?: ?(?:——|[-—–~～－至]) ?((?:19|20)?[0-9]{2}))? ?学年度?/y

/** 2019—2020 学年, 2020 学年. */
function schoolYearAt(text: string, at: number): DateReading | undefined {
  SCHOOL_YEAR.lastIndex = at
  const match = SCHOOL_YEAR.exec(text)
  if (!match) return undefined
  const [printed, first = '', last] = match
  const end = at + printed.length
  return last === undefined
    ? { end, kind: 'date', iso: first }
    : { end, kind: 'date-range', iso: `${first}/${last.length === 2 ? first.slice(0, 2) : ''}${last}` }
}

const ISO = /[12][0-9]{3}-[01]?[0-9]-[0-3]?[0-9](?![0-9-])/y

function isoDateAt(text: string, at: number): DateReading | undefined {
  const printed = sticky(ISO, text, at)
  if (printed === undefined) return undefined
  const [year = '', ...rest] = printed.split('-')
  return { end: at + printed.length, kind: 'date', iso: [year, ...rest.map((part) => part.padStart(2, '0'))].join('-') }
}

/** 2026 年 9 月 30 日, 9 月, 11 月 10—13 日, 2016—2018 年, 12 月 28 日至次年 1 月 3 日. */
function printedDateAt(text: string, at: number): DateReading | undefined {
  const from = datePointAt(text, at)
  if (!from) return undefined
  const to = sticky(TO, text, from.end)
  const until = to === undefined ? undefined : datePointAt(text, from.end + to.length)
  const unit = until?.parts[0]?.unit
  if (until && unit && until.parts.every((part) => part.unit)) {
    const completed = complete(from, unit)
    if (completed) return { end: until.end, kind: 'date-range', iso: `${isoOf(completed)}/${isoOf(carry(completed, until.parts))}` }
  }
  const parts = from.parts.filter((part) => part.unit)
  if (parts.length === 0 || !isDate(parts)) return undefined
  return { end: from.unitEnd, kind: 'date', iso: isoOf(parts) }
}

// 二OO八年 and 二０二０年 are years, with another sign for 〇.
const NUMBER = /[0-9０-９]{1,4}|[一二][〇零○OＯ0０一二三四五六七八九]{3}(?= ?年)|[〇零○一二三四五六七八九十]{1,4}/y
const UNITS: readonly DateUnit[] = ['年', '月', '日']

/** A run of numbers with 年, 月, 日 in this order; the last may lack its unit. */
function datePointAt(text: string, at: number): DatePoint | undefined {
  const parts: DatePart[] = []
  let end = at
  let unitEnd = at
  let rank = -1
  for (;;) {
    const from = parts.length > 0 && text.charAt(end) === ' ' ? end + 1 : end
    const printed = sticky(NUMBER, text, from)
    if (printed === undefined || /[0-9０-９.．]/.test(text.charAt(from + printed.length))) break
    const after = from + printed.length
    const mark = text.charAt(after) === ' ' ? after + 1 : after
    const unit = unitAt(text, mark)
    const part = { value: numberOf(printed), digits: printed.length }
    if (unit === undefined) {
      if (TO_START.test(text.slice(after, after + 2))) {
        parts.push(part)
        end = after
      }
      break
    }
    const next = UNITS.indexOf(unit)
    // 5 号 alone is a name (3 号楼); after a month it is a day.
    if (rank < 0 && text.charAt(mark) === '号') break
    // 七八月 is two months.
    if (unit !== '年' && /^[一二三四五六七八九]{2,}$/.test(printed)) break
    if (next <= rank || (unit === '年') !== (part.digits === 4)) break
    rank = next
    parts.push({ ...part, unit })
    end = mark + 1
    unitEnd = end
  }
  return parts.length > 0 ? { parts, end, unitEnd } : undefined
}

const TO_START = /^ ?[-—–~～－至到]/

function unitAt(text: string, at: number): DateUnit | undefined {
  const sign = text.charAt(at)
  if (sign === '年' || sign === '月') return sign
  return sign === '号' || (sign === '日' && !/[内间均]/.test(text.charAt(at + 1))) ? '日' : undefined
}

/** Gives the number before the range mark the unit of the one after it; a year has four digits on both sides. */
function complete({ parts }: DatePoint, unit: DateUnit): DatePart[] | undefined {
  const completed = parts.map((part) => (part.unit ? part : { ...part, unit }))
  const last = completed.at(-1)
  return isDate(completed) && (last?.unit !== '年' || last.digits === 4) ? completed : undefined
}

const isDate = (parts: readonly DatePart[]) => parts.every(({ unit, value }) => unit === '年' || value <= 99)

/** What the end of a range does not print, it has from its beginning: 2020 年 3 月 1—5 日. */
function carry(from: readonly DatePart[], until: readonly DatePart[]): DatePart[] {
  const first = UNITS.indexOf(until[0]?.unit ?? '年')
  return [...from.filter(({ unit }) => unit && UNITS.indexOf(unit) < first), ...until]
}

function isoOf(parts: readonly DatePart[]): string {
  const find = (unit: DateUnit) => parts.find((part) => part.unit === unit)?.value
  const [year, month, day] = UNITS.map(find)
  const two = (value: number) => String(value).padStart(2, '0')
  if (year === undefined && month === undefined) return `---${two(day ?? 0)}`
  return [year === undefined ? '-' : String(year), ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])].join('-')
}

function numberOf(printed: string): number {
  const plain = /^[0-9０-９]/.test(printed) ? halfWidth(printed) : printed.replace(/[○OＯ0０]/g, '〇')
  return /^[0-9]+$/.test(plain) ? Number(plain) : chineseValue(plain)
}

function sticky(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
