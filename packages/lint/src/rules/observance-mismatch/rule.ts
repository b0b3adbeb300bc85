import { type DateParts, datesOf, dayNumber, issueDateOf } from '../../calendar.js'
import { chineseNumber } from '../../chinese-number.js'
import type { PlacedFigure } from '../../facts.js'
import { figuresIn, positionOf } from '../../figure-index.js'
import { defineRule, type RuleContext } from '../../rule.js'
import { sentenceAround, textAfter } from '../../surroundings.js'
import { OBSERVANCES, type Observance } from './observances.js'

const NAMES = OBSERVANCES.flatMap(({ names }) => names).sort((a, b) => b.length - a.length)
const ANY_NAME = NAMES.join('|')
/** “119”全国消防日, “三八”国际妇女节: a nickname may stand before the name. */
const LEAD = '(?:我国|全国|国家|中国|全球)?(?:[“"][0-9一二三四五六七八九十·.]{1,6}[”"])?[“"]?'
const NAME = `${LEAD}(?<name>${ANY_NAME})[”"]?`
const ORDINAL = '(?:(?:我国|全国|国家|中国)?(?:的)?第 ?(?:[0-9]{1,3}|[一二三四五六七八九十百零]{1,5}) ?[个届次])?(?:我国|全国|中国)?'
const WEEKDAY = '(?:[（(](?:星期|周)[一二三四五六日天][）)])?'
const IS = '(?:，)?(?:这天|当天)?(?:正|恰|就|也|既|又)?(?:是|为|系|正值|适逢|恰逢|恰值)(?:我国|一年一度的?)?'
/** 12 月 4 日是第七个国家宪法日, 12 月 4 日国家宪法日当天: nothing but the verb between. */
const IS_DAY = new RegExp(`^ ?[）)]?${WEEKDAY}(?:${IS}|(?= ?${LEAD}(?:${ANY_NAME})[”"]?(?:当天|这天|这一天))) ?${ORDINAL} ?${NAME}`)
/** 国家宪法日（12 月 4 日）. */
const DAY_AFTER = new RegExp(`${NAME}[（(](?:即|每年)? ?$`)
/** Right after 第七个. */
const NAME_AFTER = new RegExp(`^ ?${NAME}`)
/** 国家宪法日到来之际, 宪法日宣传周: another thing than the day. */
const ANOTHER =
  /^(?:前|后|之际|期间|宣传|活动|主题|系列|到来|来临|临近|将至|倒计时|以来|设立|周|月|启动|暨第|主会|主场|的?第|\d|[一二三四五六七八九十百]+周年)/
/** Told of another calendar, of a change, or denied. */
const NOT_SO = /农历|阴历|旧历|藏历|拟定|曾|原为|改为|调整|推迟|提前|前身|不是|并非|延期|设立/
/** Between a year and 第七个: 2020 年 12 月 4 日是我国第七个…, 2020 年，我国迎来第七个…. */
const YEAR_TO_ORDINAL =
  /^ ?[）)]?[，,]?(?:这天|当天)?(?:正|恰|就|也|既|又)?(?:我国|全国)?(?:是|为|系|值|迎来|迎接|正值|适逢|恰逢|在)?了?(?:我国|全国|中国|全球)?的? ?$/

const WEEK = 7
/** A day without year, so long before the issue, is of the issue's year or the one before. */
const BACK = 200
/** So near to the issue, the day that is spoken of is this year's. */
const NEAR = 45

export const observanceMismatch = defineRule({
  id: 'observance-mismatch',
  since: '0.1.0',
  group: 'dates',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '节日、纪念日的设立文件（逐日列于规则数据；引自二手资料，未核对原文）', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '节日、纪念日的日期或届次有误', en: 'A named day beside another date, or with a wrong ordinal' },
  messages: {
    anotherDay: {
      zh: '{name}是 {right}，不是“{date}”。请核对日期和节日名称。',
      en: '{name} is on {right}, not "{date}". Check the date and the name.',
    },
    wrongOrdinal: {
      zh: '首个{name}在 {first} 年，{year} 年是第 {right} 个，不是“{printed}”。请核对年份和序数。',
      en: 'The first {name} was in {first}: that of {year} is number {right}, not "{printed}". Check the year and the ordinal.',
    },
    date: { zh: '改日期为“{fixed}”', en: 'Write {fixed}' },
    ordinal: { zh: '改序数为“{fixed}”', en: 'Write {fixed}' },
  },
  defaults: {},
  examples: [
    {
      text: '宪法宣传\n\n　　2020 年 12 月 4 日是第六个国家宪法日，县妇联开展宣传。\n\n信息来源：县妇联\n',
      because: 'the first was in 2014',
      findings: ['第六个'],
    },
    {
      text: '宪法宣传\n\n　　12 月 5 日是国家宪法日，县妇联开展宣传。\n\n信息来源：县妇联\n',
      because: '12 月 4 日',
      findings: ['12 月 5 日'],
    },
    {
      text: '禁毒宣传\n\n　　国际禁毒日（6 月 25 日）当天，志愿者发放资料 600 份。\n\n信息来源：县禁毒办\n',
      because: '6 月 26 日',
      findings: ['6 月 25 日'],
    },
    {
      text: '宪法宣传\n\n　　12 月 2 日，县妇联在国家宪法日到来之际开展宣传。\n\n信息来源：县妇联\n',
      because: 'what is done for the day on another date',
      findings: [],
    },
    {
      text: '宪法宣传\n\n　　2020 年 12 月 4 日是第七个国家宪法日，县妇联开展宣传。\n\n信息来源：县妇联\n',
      because: '2020 − 2014 + 1 = 7',
      findings: [],
    },
    {
      text: '妇女节活动\n\n　　3 月 5 日，县妇联举办纪念“三八”国际妇女节 110 周年座谈会。\n\n信息来源：县妇联\n',
      because: 'years gone by, and a meeting on another date',
      findings: [],
    },
  ],
  check(context) {
    const named = new Map<PlacedFigure['block'], boolean>()
    for (const figure of context.quantities) {
      if (figure.kind !== 'date' && figure.kind !== 'ordinal') continue
      // Few paragraphs name a day, and the expressions below are long.
      const isNamed = named.get(figure.block) ?? NAMES.some((name) => figure.block.text.includes(name))
      named.set(figure.block, isNamed)
      if (isNamed && figure.kind === 'date') checkDay(context, figure)
      if (isNamed && figure.kind === 'ordinal') checkOrdinal(context, figure)
    }
  },
})

type Context = RuleContext<Readonly<Record<string, unknown>>, 'anotherDay' | 'wrongOrdinal' | 'date' | 'ordinal'>

function checkDay(context: Context, figure: PlacedFigure): void {
  const [date = {}] = datesOf(figure)
  const name = nameBeside(figure)
  const observance = name === undefined ? undefined : observanceOf(name)
  const right = observance && dayIn(observance, yearOf(date, context))
  if (name === undefined || !right || (right[0] === date.month && right[1] === date.day)) return
  const fixed = withDay(figure.text, right)
  context.report({
    messageId: 'anotherDay',
    at: figure,
    data: { name, right: `${right[0]} 月 ${right[1]} 日`, date: figure.text },
    ...(fixed === undefined ? {} : { suggestions: [{ messageId: 'date', data: { fixed }, fix: { at: figure, text: fixed } }] }),
  })
}

const observanceOf = (name: string) => OBSERVANCES.find(({ names }) => names.includes(name))

/** The named day that a date is in apposition to. */
function nameBeside(figure: PlacedFigure): string | undefined {
  const [date] = datesOf(figure)
  if (date?.month === undefined || date.day === undefined) return undefined
  const { text } = figure.block
  const sentence = sentenceAround(figure)
  if (NOT_SO.test(text.slice(sentence.start, Math.min(sentence.end, figure.end + 40)))) return undefined
  const after = IS_DAY.exec(textAfter(figure, 60))
  if (after) return ANOTHER.test(text.slice(figure.end + after[0].length, figure.end + after[0].length + 6)) ? undefined : after.groups?.['name']
  if (!/^ ?[）)]/.test(textAfter(figure, 2))) return undefined
  return DAY_AFTER.exec(text.slice(Math.max(sentence.start, figure.start - 40), figure.start))?.groups?.['name']
}

/** 第六个 before a name, in a year that is printed before it, or that the issue tells. */
function checkOrdinal(context: Context, figure: PlacedFigure): void {
  const name = /[个届次]$/.test(figure.text) ? NAME_AFTER.exec(textAfter(figure, 30))?.groups?.['name'] : undefined
  const observance = name === undefined ? undefined : observanceOf(name)
  const first = observance?.first
  const year = observance && first !== undefined ? yearOfOrdinal(context, figure, observance) : undefined
  if (name === undefined || first === undefined || year === undefined || year < first) return
  const right = year - first + 1
  if (figure.low !== figure.high || figure.low === right) return
  const fixed = figure.text.replace(NUMERAL, (printed) => (/[0-9]/.test(printed) ? String(right) : chineseNumber(right)))
  context.report({
    messageId: 'wrongOrdinal',
    at: figure,
    data: { name, first, year, right, printed: figure.text },
    suggestions: [{ messageId: 'ordinal', data: { fixed }, fix: { at: figure, text: fixed } }],
  })
}

const NUMERAL = /[0-9]+|[一二三四五六七八九十百零]+/

function yearOfOrdinal(context: Context, figure: PlacedFigure, observance: Observance): number | undefined {
  const { quantities } = context
  const { text } = figure.block
  const sentence = sentenceAround(figure)
  if (NOT_SO.test(text.slice(sentence.start, figure.start))) return undefined
  const before = quantities[positionOf(quantities, figure) - 1]
  if (before?.block === figure.block && before.kind === 'date' && YEAR_TO_ORDINAL.test(text.slice(before.end, figure.start)))
    return yearOfDay(context, before, observance)
  const others = figuresIn(quantities, figure.block, { from: sentence.start, to: sentence.end })
  const isOfAnotherYear = OTHER_YEAR.test(text.slice(sentence.start, sentence.end)) || others.some((other) => datesOf(other).some(({ year }) => year))
  return isOfAnotherYear ? undefined : yearNearIssue(context, observance)
}

const OTHER_YEAR = /去年|前年|明年|上年|首个|以来|自从/

/** The year of a date; none where it is another day than the named one, which is reported by itself. */
function yearOfDay(context: Context, figure: PlacedFigure, observance: Observance): number | undefined {
  const [{ year: printed, month, day } = {}] = datesOf(figure)
  if (printed !== undefined && month === undefined) return printed
  const year = yearOf(datesOf(figure)[0] ?? {}, context)
  const named = dayIn(observance, year)
  return named === undefined || (named[0] === month && named[1] === day) ? year : undefined
}

/** 在第七个国家宪法日到来之际, in an issue of these weeks. */
function yearNearIssue(context: Context, observance: Observance): number | undefined {
  const issue = issueDateOf(context)
  const day = issue && dayIn(observance, issue.year)
  if (!issue || !day) return undefined
  const ahead = dayNumber({ year: issue.year, month: day[0], day: day[1] }) - dayNumber(issue)
  return Math.abs(ahead) <= NEAR ? issue.year : undefined
}

/** The printed year; else that of the issue, where the day is not long before it. */
function yearOf({ year, month, day }: DateParts, context: Context): number | undefined {
  if (year !== undefined) return year
  const issue = issueDateOf(context)
  if (!issue || month === undefined || day === undefined) return undefined
  const ahead = dayNumber({ year: issue.year, month, day }) - dayNumber(issue)
  return ahead <= 0 && ahead >= -BACK ? issue.year : undefined
}

function dayIn({ day, nth }: Observance, year: number | undefined): readonly [number, number] | undefined {
  if (day) return day
  if (!nth || year === undefined) return undefined
  const [month, count, weekday] = nth
  const firstWeekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay() || WEEK
  return [month, 1 + ((weekday - firstWeekday + WEEK) % WEEK) + (count - 1) * WEEK]
}

/** The date with another month and day, the year and the blanks as printed. */
function withDay(text: string, [month, day]: readonly [number, number]): string | undefined {
  const match = /[0-9]{1,2}( ?)月( ?)[0-9]{1,2}( ?)([日号])$/.exec(text)
  return match ? `${text.slice(0, match.index)}${month}${match[1]}月${match[2]}${day}${match[3]}${match[4]}` : undefined
}
