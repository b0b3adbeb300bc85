import type { Bounds } from '../interval.js'
import {
  BEGINS,
  EDITION,
  ENDS,
  EVENT,
  GOES_ON_UNTIL,
  HELD_AFTER,
  HELD_CLASS,
  LASTS,
  LENGTH_FIRST,
  ORGANISED,
  OTHER_YEARS,
  RUNS_UNTIL,
  SPENT,
  THROUGHOUT,
  WITHIN,
} from '../lexicon/duration.js'
import type { SpannedQuantity } from '../quantities.js'
import { type DateParts, datePartsOf, daysBetween } from './calendar.js'
import { indicesBefore, sentenceStart } from './nearby.js'
import { numbered, type ReadClaims } from './reading.js'
import { boundsOf, type Claim } from './relation.js'

/** A printed period: a range, or two points with 从 … 到. */
interface Period {
  readonly operands: readonly number[]
  readonly from: DateParts
  readonly until: DateParts
  /** Minutes, where the period is one of clock times. */
  readonly minutes?: number
  /** From the hour of its first day to that of its last, where both are printed. */
  readonly hours?: number
  readonly start: number
  readonly end: number
}

/**
 * 11 月 10—13 日，为期 3 天: the length of a period, in both ways of counting: with and without its first day (3 or 4).
 * 2016—2020 年连续 5 年, 9:00—11:00 历时 2 小时. The length of something within the period (期间为期 2 天的培训) says nothing.
 */
export const readDurations: ReadClaims = (passage) => {
  const { clauses, quantities } = passage
  const { text } = clauses
  const claims: Claim[] = []
  for (const [index, quantity] of quantities.entries()) {
    if (quantity.kind !== 'duration') continue
    const ahead = text.slice(Math.max(0, quantity.start - 10), quantity.start).trimEnd()
    const cue = LASTS.exec(ahead)?.[0]
    if (cue === undefined && !isSpent(text, quantity, ahead)) continue
    const before = periodBefore(passage.clauses, quantities, index)
    const period = before ?? (cue === undefined ? sentencesBefore(quantities, index) : periodAfter(text, quantities, index))
    if (!period) continue
    const computed = lengthOf(period, quantity.unit)
    if (!computed) continue
    const stated = boundsOf(quantity)
    const fits = stated.low <= computed.high && computed.low <= stated.high
    if (!fits && (cue === undefined || !isCertain(text, period, quantity, cue, computed))) continue
    claims.push({
      type: 'duration',
      formula: 'end − start = length',
      operands: [
        ...period.operands.map((operand, i) => ({ role: period.operands.length === 1 ? 'period' : i === 0 ? 'start' : 'end', quantity: operand })),
        { role: 'length', quantity: index },
      ],
      claim: period.operands.length,
      stated,
      computed,
      confidence: 'certain',
    })
  }
  return numbered(claims, passage)
}

/** 上山驻守 40 天, 六年间: what may as well be the length of the period before; of weeks and months too much would fit. */
const isSpent = (text: string, { unit, end, hedge }: SpannedQuantity, ahead: string) =>
  (unit === '天' || unit === '年' || unit === '小时') &&
  hedge === undefined &&
  (SPENT.test(ahead) || (unit !== '小时' && THROUGHOUT.test(text.slice(end, end + 3)) && !OTHER_YEARS.test(ahead)))

const MOST_BACK = 200
const MOST_QUANTITIES = 20

/** 11 月 3 日至 9 日…。宣传车巡回宣讲 7 天: the period of the sentences before, where no other date stands between. */
function sentencesBefore(quantities: readonly SpannedQuantity[], index: number): Period | undefined {
  const at = quantities[index]?.start ?? 0
  for (let back = index - 1; back >= Math.max(0, index - MOST_QUANTITIES); back -= 1) {
    const quantity = quantities[back]
    if (!quantity || at - quantity.end > MOST_BACK || quantity.kind === 'duration') return undefined
    if (isDate(quantity)) return quantity.kind === 'date-range' ? periodOf(quantity, back) : undefined
  }
  return undefined
}

/** The one period before a length in its sentence, or in its part of it. */
function periodBefore(clauses: Parameters<typeof indicesBefore>[0], quantities: readonly SpannedQuantity[], index: number): Period | undefined {
  const { text } = clauses
  const at = quantities[index]?.start ?? 0
  const reach = Math.max(sentenceStart(clauses, at), at - 80)
  const floor = reach + Math.max(text.slice(reach, at).lastIndexOf('；'), text.slice(reach, at).lastIndexOf(';')) + 1
  const clock = clockBefore(text, quantities, index, floor)
  if (clock) return clock
  const all = indicesBefore(clauses, quantities, index, floor).filter((i) => isDate(quantities[i]))
  // 2025 年春运自 1 月 14 日开始: the year is no date of its own.
  const dates = all.length > 2 ? all.filter((i) => quantities[i]?.iso === undefined || !/^[0-9]{4}$/.test(quantities[i]?.iso ?? '')) : all
  const [first, second] = dates
  const a = quantities[first ?? -1]
  if (first === undefined || !a || dates.length > 2) return undefined
  if (second === undefined) return periodOf(a, first)
  const b = quantities[second]
  if (!b || a.kind !== 'date' || b.kind !== 'date') return undefined
  const [began, ended] = [hourAfter(text, a.end), hourAfter(text, b.end)]
  const [from, until] = [a.end + began.length, b.end + ended.length]
  const between = text.slice(from, b.start).trimStart()
  const ends = ENDS.exec(text.slice(until, until + 12).trimStart())?.[0] ?? ''
  // 从 6 月 1 日开始，到 6 月 30 日结束; 2021 年立项，2023 年首演; 6 月 3 日开幕，赛期至 6 月 6 日
  const fromTo = /[从自] ?$/.test(text.slice(Math.max(0, a.start - 2), a.start)) && /^[^。；]{0,6}[到至] ?$/.test(between)
  const course = ends !== '' && between.length <= 24 && BEGINS.test(between) && /^[^，,。；;、：:]*[，,、]?[^，,。；;、：:]{0,3}$/.test(between)
  const runs = between.length <= 40 && RUNS_UNTIL.test(between)
  if (!fromTo && !course && !runs) return undefined
  const hours = began.hour === undefined || ended.hour === undefined ? {} : { hours: ended.hour - began.hour }
  return {
    operands: [first, second],
    from: datePartsOf(a.iso ?? ''),
    until: datePartsOf(b.iso ?? ''),
    ...hours,
    start: a.start,
    end: until + ends.length,
  }
}

/** 8 月 2 日 20 时: the hour of a day. */
function hourAfter(text: string, at: number): { readonly length: number; readonly hour?: number } {
  const match = /^ ?([0-9]{1,2}) ?(?:[时点]整?|[:：]00)(?![0-9])/.exec(text.slice(at, at + 8))
  return match ? { length: match[0].length, hour: Number(match[1]) } : { length: 0 }
}

const hourOf = (name: string) =>
  `(?<h${name}>[0-9]{1,3})(?: ?[时点](?: ?(?<m${name}>[0-9]{1,2}) ?分|(?<half${name}>半))?|[:：](?<c${name}>[0-5][0-9]))`
/** 9 时至 11 时 30 分; 9 时开始，下午 2 时结束. */
const HOURS = new RegExp(
  `(?<half>上午|中午|下午|晚上?|凌晨)? ?${hourOf('1')}(?<to>(?: ?(?:——|[-—–~～－至到]) ?| ?${GOES_ON_UNTIL} ?| ?[\\u4e00-\\u9fff]{2,8}[，,、]?[\\u4e00-\\u9fff]{0,3}(?:于|到|至|直到)? ?))(?<other>上午|中午|下午|晚上?|当日)? ?${hourOf('2')}`,
)

const GOING_ON = new RegExp(`^ ?${GOES_ON_UNTIL}`)

function clockBefore(text: string, quantities: readonly SpannedQuantity[], index: number, least: number): Period | undefined {
  const at = quantities[index]?.start ?? 0
  const floor = Math.max(least, at - 48)
  const match = HOURS.exec(text.slice(floor, at))
  if (!match?.groups) return undefined
  const { half, other, to = '', h1, m1, half1, c1, h2, m2, half2, c2 } = match.groups
  const start = floor + match.index
  const printed = start + match[0].length
  const ends = ENDS.exec(text.slice(printed, printed + 10).trimStart())?.[0] ?? ''
  if (/[，,\u4e00-\u9fff]{2}/.test(to) && !GOING_ON.test(to) && !(BEGINS.test(to.trimStart()) && ends !== '')) return undefined
  const operands = [6, 5, 4, 3, 2, 1].flatMap((back) => {
    const quantity = quantities[index - back]
    return quantity && quantity.start >= start && quantity.end <= printed + 1 && CLOCK_KINDS.has(quantity.kind) ? index - back : []
  })
  if (operands.length !== 1 && operands.length !== 2) return undefined
  const from = minutesAt(h1, m1 ?? c1, half1, half)
  // 下午 2 时开始，5 时结束: the half of the day goes on.
  const until = minutesAt(h2, m2 ?? c2, half2, other === undefined || other === '当日' ? (half ?? '') : other)
  return until > from ? { operands, from: {}, until: {}, minutes: until - from, start, end: printed + ends.length } : undefined
}

const CLOCK_KINDS: ReadonlySet<SpannedQuantity['kind']> = new Set(['number', 'time', 'count'])

/** 下午 2 时半 is 14:30; 中午 1 时 is 13:00. */
function minutesAt(hours = '', minutes = '', half: string | undefined, day: string | undefined): number {
  const hour = Number(hours)
  const later = hour < 12 && (/[下晚]/.test(day ?? '') || (day === '中午' && hour < 5)) ? 12 : 0
  return (hour + later) * 60 + (half === undefined ? Number(minutes) : 30)
}

/** 连续 6 年（2016—2020 年）, 为期 4 天的培训于 6 月 3 日至 6 日举办. */
function periodAfter(text: string, quantities: readonly SpannedQuantity[], index: number): Period | undefined {
  const quantity = quantities[index]
  const next = quantities[index + 1]
  if (!quantity || !next) return undefined
  const between = text.slice(quantity.end, next.start)
  const bracketed = /^ ?[（(] ?$/.test(between) && /^ ?[）)]/.test(text.slice(next.end, next.end + 2))
  const first = LENGTH_FIRST.test(between) && HELD_AFTER.test(text.slice(next.end, next.end + 18).trimStart())
  return bracketed || first ? periodOf(next, index + 1) : undefined
}

const isDate = (quantity: SpannedQuantity | undefined) =>
  quantity !== undefined && (quantity.kind === 'date' || quantity.kind === 'date-range' || quantity.kind === 'time')

function periodOf({ kind, iso, start, end }: SpannedQuantity, index: number): Period | undefined {
  const [from, until] = (iso ?? '').split('/')
  if (from === undefined || until === undefined) return undefined
  if (kind !== 'time') return { operands: [index], from: datePartsOf(from), until: datePartsOf(until), start, end }
  const minutes = minutesOf(until) - minutesOf(from)
  return minutes > 0 ? { operands: [index], from: {}, until: {}, minutes, start, end } : undefined
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** All that the length may be, in the printed unit. */
function lengthOf({ from, until, minutes, hours }: Period, unit: string): Bounds | undefined {
  if (minutes !== undefined) {
    const length = unit === '小时' ? minutes / 60 : unit === '分钟' ? minutes : undefined
    // Clock times are rounded: 9:00—11:00 with 2 小时 is met by 1:45 too.
    return length === undefined ? undefined : unit === '小时' ? { low: length - 0.5, high: length + 0.5 } : { low: length - 1, high: length + 1 }
  }
  const days = daysBetween(from, until)
  if (unit === '小时') {
    const all = hours === undefined ? [] : days.map((count) => count * 24 + hours)
    return all.length > 0 ? { low: Math.min(...all) - 0.5, high: Math.max(...all) + 0.5 } : undefined
  }
  if (days.length > 0) return inUnit(Math.min(...days), Math.max(...days) + 1, unit)
  if (from.day !== undefined || until.day !== undefined) return undefined
  const lastMonth = until.month ?? (from.month === undefined ? undefined : Number.NaN)
  if (from.month !== undefined && lastMonth !== undefined && !Number.isNaN(lastMonth)) {
    const years = from.year !== undefined && until.year !== undefined ? until.year - from.year : lastMonth < from.month ? 1 : 0
    const months = years * 12 + lastMonth - from.month
    if (months < 0) return undefined
    if (unit === '月') return { low: months, high: months + 1 }
    // Two years and seven months may be called two.
    return unit === '年' ? { low: Math.min(Math.floor(months / 12), months / 12 - 0.5), high: (months + 1) / 12 + 0.5 } : undefined
  }
  if (from.year === undefined || until.year === undefined || from.month !== undefined || until.month !== undefined || unit !== '年') return undefined
  const years = until.year - from.year
  return years > 0 ? { low: years, high: years + 1 } : undefined
}

/** Days are counted; weeks, months and years are rounded from them: a 周 of five days, a 月 of four weeks. */
function inUnit(least: number, most: number, unit: string): Bounds | undefined {
  if (unit === '天') return { low: least, high: most }
  if (unit === '周') return { low: least / 7 - 0.5, high: most / 7 + 0.5 }
  if (unit === '月') return { low: least / 31 - 0.5, high: most / 28 + 0.5 }
  return unit === '年' ? { low: least / 366 - 0.5, high: most / 365 + 0.5 } : undefined
}

function isCertain(text: string, period: Period, quantity: SpannedQuantity, cue: string, computed: Bounds): boolean {
  const bracketed = period.start > quantity.end
  const holiday = !bracketed && /放假/.test(text.slice(period.end, quantity.start))
  // 2016—2020 年连续 3 年获评: any three of them; more than there are is wrong.
  if (/连续|共|前后/.test(cue) && !holiday) {
    const near = /^[，, ]*(?:我[县市区镇院校]|全[县市区镇]|[县市区]|建设|施工|总)?$/.test(
      text.slice(period.end, quantity.start).trimEnd().slice(0, -cue.length),
    )
    if (!bracketed && ((quantity.low ?? 0) <= computed.high || !near)) return false
    // 6 月 8 日出发，6 月 25 日返回，前后共计 25 天: of one course.
    if (period.operands.length === 2 && period.minutes === undefined) return true
  }
  if (bracketed) return /连续|为期|历时/.test(cue)
  const between = text.slice(period.end, quantity.start)
  // 第八届博览会…举行，历时 4 天: the name of what lasted.
  if (between.length > 40 || WITHIN.test(between.replace(EDITION, '')) || /[。；;：:（(]/.test(between)) return false
  const ofItself = /[，,] ?$/.test(between.trimEnd().slice(0, -cue.length)) && !/^ ?的/.test(text.slice(quantity.end, quantity.end + 2))
  if (ORGANISED.test(between) && !(ofItself && (period.minutes !== undefined || computed.high <= 16))) return false
  // 共 30 天 may count anything.
  if (/^(?:共|总共|合计|总计|前后|期限为?|时限为?|学期)/.test(cue) && !holiday) return false
  // 2019 年至 2023 年，历时 3 年完成修志: three years of these.
  const goesOn = /^ ?(?!的)[\u4e00-\u9fff]/.test(text.slice(quantity.end, quantity.end + 2))
  if (goesOn && (quantity.high ?? 0) < computed.low) return false
  const attributive = /^ ?的/.test(text.slice(quantity.end, quantity.end + 2))
  const marks = between.match(/[，,]/g)?.length ?? 0
  // 5 月 8 日至 12 日，为期 3 天的培训班在县委党校举办: what it belongs to is held.
  if (attributive && /^[，,]?\s?$/.test(between.trimEnd().slice(0, -cue.length)))
    return computed.high <= 16 && HELD_CLASS.test(text.slice(quantity.end, quantity.end + 40))
  // 开展为期一年的行动: the days are those of its beginning.
  if (attributive) return EVENT.test(between) && marks <= 1 && computed.high <= 16 && (quantity.unit === '天' || /[举召承主]/.test(between))
  return marks <= 2
}
