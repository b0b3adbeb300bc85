import { type DateParts, datesOf, daysInMonth, issueYearOf } from '../../calendar.js'
import type { PlacedFigure } from '../../facts.js'
import { defineRule } from '../../rule.js'
import { textAfter, textBefore } from '../../surroundings.js'

/** The months and days of these are not those of our calendar. */
const OTHER_CALENDAR = /农历|阴历|旧历|古历|夏历|藏历|彝历|傣历|回历|伊历|佛历|正月|腊月|冬月|闰/
/** 上午 15 时; 中午 and 下午 go with hours of both clocks. */
const MORNING = /(?:上午|凌晨|清晨|早晨|早上)(?:约|大约|近)? ?$/
/** Before the hour of a day, so that 25 时 is no length. */
const OF_DAY = /(?:[日号晚]|[上下中]午|晚上|凌晨|夜间) ?$/
const HOUR_MARK = /^ ?(?:[时点](?![间候段刻速效长数评位子建])|[:：∶][0-5][0-9])/
const THIS_YEAR = /(?:今年|本年) ?$/
const NOON = 12
const MIDNIGHT = 24

export const impossibleDate = defineRule({
  id: 'impossible-date',
  since: '0.1.0',
  group: 'dates',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: 'GB/T 7408《日期和时间的表示法》（公历日历；引自二手资料，未核对原文）', rank: 'national-standard' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '历法中没有的日期或时刻', en: 'A date or time that no calendar or clock has' },
  messages: {
    noSuchMonth: {
      zh: '“{date}”：没有 {month} 月。请核对月份。',
      en: '"{date}": there is no month {month}. Check the month.',
    },
    noSuchYear: {
      zh: '“{date}”：年份应为四位数。请核对年份。',
      en: '"{date}": a year has four digits. Check the year.',
    },
    noSuchDay: {
      zh: '“{date}”：{period}只有 {most} 天，没有 {day} 日。请核对日期。',
      en: '"{date}": {period} has {most} days and no day {day}. Check the date.',
    },
    dayZero: { zh: '“{date}”：没有 0 日。请核对日期。', en: '"{date}": there is no day 0. Check the date.' },
    noSuchHour: {
      zh: '“{printed}”：{lead}没有 {hour}。请核对时刻，或去掉“{lead}”。',
      en: '"{printed}": {lead} is before noon. Check the time, or leave out {lead}.',
    },
    hourBeyondDay: { zh: '“{hour} 时”：一天只有 24 时。请核对时刻。', en: 'A day has 24 hours, not {hour}. Check the time.' },
  },
  defaults: {},
  examples: [
    {
      text: '集中整改\n\n　　各村要在 9 月 31 日前完成整改。\n\n信息来源：镇政府\n',
      because: 'September has 30 days',
      findings: ['9 月 31 日'],
    },
    {
      text: '代表大会\n\n　　大会于 2018 年 2 月 29 日召开。\n\n信息来源：县妇联\n',
      because: '2018 is no leap year',
      findings: ['2018 年 2 月 29 日'],
    },
    {
      text: '专题讲座\n\n　　讲座于当天上午 15 时开始。\n\n信息来源：县妇联\n',
      because: 'the morning has no hour 15',
      findings: ['15'],
    },
    {
      text: '志愿服务\n\n　　每逢 2 月 29 日，志愿者都会聚会。\n\n信息来源：县妇联\n',
      because: 'the year is not printed, and may be a leap year',
      findings: [],
    },
    {
      text: '热线值守\n\n　　热线值守到 12 月 31 日 24 时。\n\n信息来源：县妇联\n',
      because: 'the end of a day is its hour 24',
      findings: [],
    },
    {
      text: '专案侦办\n\n　　“11·31”专案成功告破。\n\n信息来源：公安局\n',
      because: 'the name of a case',
      findings: [],
    },
  ],
  check(context) {
    const { quantities, report } = context
    for (const figure of quantities) {
      // 今年 2 月 29 日 is of the year of issue.
      const year = THIS_YEAR.test(textBefore(figure, 4)) ? issueYearOf(context) : undefined
      for (const date of isOtherCalendar(figure) ? [] : datesOf(figure)) {
        const fault = dateFault(year === undefined ? date : { year, ...date }, figure)
        if (fault) {
          report({ ...fault, at: figure, data: { date: figure.text, ...fault.data } })
          break
        }
      }
      const fault = numberFault(figure) ?? hourFault(figure)
      if (fault) report({ ...fault, at: figure })
    }
  },
})

const isOtherCalendar = (figure: PlacedFigure): boolean => OTHER_CALENDAR.test(textBefore(figure, 12)) || OTHER_CALENDAR.test(figure.text)

function dateFault({ year, month, day }: DateParts, figure: PlacedFigure) {
  // 13 月龄, 18 月: a length; a month is one beside its year or its day.
  if (month === undefined || (year === undefined && day === undefined)) return undefined
  // 2020-13-05 may be the number of a document.
  const isPrintedOut = figure.text.includes('月')
  if (month < 1 || month > 12) return isPrintedOut ? { messageId: 'noSuchMonth' as const, data: { month } } : undefined
  if (day === undefined || isNumberOfMore(figure)) return undefined
  if (day === 0) return isPrintedOut ? { messageId: 'dayZero' as const, data: {} } : undefined
  const most = daysInMonth(month, year)
  if (day <= most) return undefined
  const period = month === 2 && year !== undefined && day === 29 ? { zh: `${year} 年 2 月`, en: `February ${year}` } : ofMonth(month)
  return { messageId: 'noSuchDay' as const, data: { period, most, day } }
}

/** 111 月 4 日, 2025 年 100 月; 202 年 3 月, 20225 年 3 月: too many digits, or too few, for a date to be read. */
function numberFault(figure: PlacedFigure) {
  const { kind, unit, low, high, text, hedge } = figure
  if (hedge !== undefined || low !== high || typeof low !== 'number') return undefined
  if (kind === 'duration' && unit === '年') {
    const isOfMonth = /^ ?[0-9]{1,2} ?月/.test(textAfter(figure, 5)) && !/(?:公元|西元)前? ?$/.test(textBefore(figure, 4))
    return isOfMonth && ODD_YEAR.test(text) ? { messageId: 'noSuchYear' as const, data: { date: text } } : undefined
  }
  const isMonth =
    kind === 'number' &&
    (/^ ?月 ?[0-9]{1,2} ?日/.test(textAfter(figure, 7)) || (/^ ?月(?!龄)/.test(textAfter(figure, 3)) && YEAR_BEFORE.test(textBefore(figure, 7))))
  return isMonth && low > 12 && !OTHER_CALENDAR.test(textBefore(figure, 12))
    ? { messageId: 'noSuchMonth' as const, data: { date: `${text}月`, month: low } }
    : undefined
}

/** 202 年 may be a year of history, but for those that lost a digit of ours. */
const ODD_YEAR = /^(?:(?:19|20)[0-9]|(?:19|20)[0-9]{3}) ?年$/
const YEAR_BEFORE = /(?<![0-9])(?:19|20)[0-9]{2} ?年 ?$/

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const ofMonth = (month: number) => ({ zh: `${month} 月`, en: MONTHS[month - 1] ?? '' })

/** 5 月 31 日 1 日 is no date; 32 日均, 31 日龄 are lengths. */
const isNumberOfMore = (figure: PlacedFigure): boolean => /^ ?(?:龄|均|内|间)/.test(textAfter(figure, 3))

function hourFault(figure: PlacedFigure) {
  const hour = hourOf(figure)
  if (hour === undefined) return undefined
  const words = MORNING.exec(textBefore(figure, 8))?.[0]
  if (words !== undefined) {
    const mark = figure.kind === 'number' ? (/^ ?[时点]/.exec(textAfter(figure, 2))?.[0] ?? '') : ''
    const data = { lead: words.slice(0, 2), printed: words + figure.text + mark, hour: figure.text + mark }
    return hour > NOON && hour <= MIDNIGHT ? { messageId: 'noSuchHour' as const, data } : undefined
  }
  const isOfDay = OF_DAY.test(textBefore(figure, 4))
  return isOfDay && hour > MIDNIGHT && hour < 60 && figure.kind !== 'count' ? { messageId: 'hourBeyondDay' as const, data: { hour } } : undefined
}

/** 15:30, 15 时, 15 点: the hour; of a range of times, the first. */
function hourOf(figure: PlacedFigure): number | undefined {
  const { kind, iso = '', low, high, unit, hedge } = figure
  if (kind === 'time') return Number(iso.slice(0, 2))
  if (hedge !== undefined || typeof low !== 'number' || low !== high || !Number.isInteger(low)) return undefined
  if (kind === 'count' && unit === '点') return /^(?!建议|意见|要求|措施|做法|体会|启示)/.test(textAfter(figure, 2)) ? low : undefined
  return kind === 'number' && HOUR_MARK.test(textAfter(figure, 4)) ? low : undefined
}
