import { datesOf, issueYearOf } from '../../calendar.js'
import { likeNumeral } from '../../chinese-number.js'
import type { PlacedFigure } from '../../facts.js'
import { figuresIn } from '../../figure-index.js'
import { defineRule, type RuleContext } from '../../rule.js'
import { sentenceAround, textAfter, textBefore } from '../../surroundings.js'
import { FOUNDED_AFTER, FOUNDED_BEFORE, OF_FOUNDING, OF_FOUNDING_AFTER, OTHER_THING } from './words.js'

const BORN_AFTER = /^ ?(?:\d{1,2} ?月(?: ?\d{1,2} ?日)?)? ?(?:出生|生于|生(?=[，,。、]))/
const BORN_BEFORE = /(?:出生于|生于) ?$/

export const elapsedYears = defineRule({
  id: 'elapsed-years',
  since: '0.1.0',
  group: 'dates',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '历法常识：周年数等于年份之差', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '周年数、年龄与印出的年份不符', en: 'An anniversary or an age is not the difference of the printed years' },
  messages: {
    anniversaryMismatch: {
      zh: '{from}到 {to}是 {right} 周年，不是“{printed}”。请核对两个年份和周年数。',
      en: 'From {from} to {to} are {right} years, not "{printed}". Check both years and the number.',
    },
    ageMismatch: {
      zh: '{from}出生，到 {to} 年是 {right} 岁，不是“{printed}”。请核对出生日期和年龄。',
      en: 'Born {from}, the age in {to} is {right}, not "{printed}". Check the birth and the age.',
    },
    years: { zh: '改为“{fixed}”', en: 'Write {fixed}' },
  },
  defaults: {},
  examples: [
    {
      text: '校庆座谈\n\n　　县特殊教育学校创办于 1953 年，2023 年举行建校 80 周年座谈会。\n\n信息来源：县教育局\n',
      because: '2023 − 1953 = 70',
      findings: ['80 周年'],
    },
    {
      text: '妇联纪念\n\n　　县妇联 1980 年成立，2020 年迎来成立 50 周年。\n\n信息来源：县妇联\n',
      because: '2020 − 1980 = 40',
      findings: ['50 周年'],
    },
    {
      text: '刊物创刊\n\n　　《巾帼风采》1990 年创刊，2015 年举办创刊 20 周年座谈会。\n\n信息来源：县妇联\n',
      because: '2015 − 1990 = 25',
      findings: ['20 周年'],
    },
    {
      text: '校庆座谈\n\n　　县职教中心创办于 1983 年，2023 年举行建校 40 周年座谈会。\n\n信息来源：县教育局\n',
      because: '2023 − 1983 = 40',
      findings: [],
    },
    {
      text: '纪念活动\n\n　　县妇联 1980 年成立，2021 年开展庆祝建党 100 周年活动。\n\n信息来源：县妇联\n',
      because: 'the years of another thing',
      findings: [],
    },
    {
      text: '工程建设\n\n　　大桥 2015 年开工，2020 年建成，历时 6 年。\n\n信息来源：交通局\n',
      because: 'counted with its first year',
      findings: [],
    },
  ],
  check(context) {
    const { quantities } = context
    for (const figure of quantities) {
      if (figure.kind === 'duration' && /周年$/.test(figure.text)) checkAnniversary(context, figure)
      if (figure.kind === 'age' && /现年 ?$/.test(textBefore(figure, 3))) checkAge(context, figure)
    }
  },
})

type Context = RuleContext<Readonly<Record<string, unknown>>, 'anniversaryMismatch' | 'ageMismatch' | 'years'>

/** The one founding and the one other year of the sentence; N 周年 stands after the latter, in its clause. */
function checkAnniversary({ quantities, report }: Context, figure: PlacedFigure): void {
  const span = spanAfter(figure, quantities)
  if (span) reportYears(report, figure, span, span)
  if (span) return
  const { text } = figure.block
  const { start, end } = sentenceAround(figure)
  if (figure.hedge !== undefined || figure.low !== figure.high || typeof figure.low !== 'number' || OTHER_THING.test(text.slice(start, end))) return
  const dates = figuresIn(quantities, figure.block, { from: start, to: end }).filter((other) => datesOf(other).length > 0)
  const founding = dates.filter((date) => FOUNDED_AFTER.test(textAfter(date, 20)) || FOUNDED_BEFORE.test(textBefore(date, 8)))
  const [founded] = founding
  const [now] = dates.filter((date) => date !== founded)
  if (!founded || !now || founding.length > 1 || dates.length > 2 || !isTold(founded, now, figure)) return
  const between = text.slice(now.end, figure.start)
  if (now.end > figure.start || /[，,；;：:].*[，,；;：:]/.test(between)) return
  if (!isOfFounding(figure)) return
  if (founded.kind === 'date' && now.kind === 'date') reportYears(report, figure, founded, now)
}

/** 1953 年创办，2023 年…; 2023 年是成立 70 周年（1953 年成立）. */
const isTold = (founded: PlacedFigure, now: PlacedFigure, figure: PlacedFigure): boolean =>
  founded.start < now.start || (founded.start > figure.end && /^[^，,。；;]{0,6}[（(] ?$/.test(founded.block.text.slice(figure.end, founded.start)))

const isOfFounding = (figure: PlacedFigure): boolean =>
  OF_FOUNDING.test(textBefore(figure, 8)) ||
  OF_FOUNDING_AFTER.test(textAfter(figure, 6)) ||
  (/(?:迎来|喜迎) ?$/.test(textBefore(figure, 4)) && /^ ?[，,。；;]/.test(textAfter(figure, 2)))

/** 成立 40 周年（1980—2020 年）. */
function spanAfter({ block, end }: PlacedFigure, quantities: readonly PlacedFigure[]): PlacedFigure | undefined {
  const next = figuresIn(quantities, block, { from: end + 1, to: end + 3 })[0]
  return next?.kind === 'date-range' && /^ ?[（(] ?$/.test(block.text.slice(end, next.start)) && /^ ?[）)]/.test(textAfter(next, 2))
    ? next
    : undefined
}

/** Of one range, or of two dates. */
function reportYears(report: Context['report'], figure: PlacedFigure, founded: PlacedFigure, now: PlacedFigure): void {
  const [from, to] = [datesOf(founded)[0]?.year, datesOf(now).at(-1)?.year]
  if (from === undefined || to === undefined || to <= from || to - from === figure.low || figure.hedge !== undefined) return
  const right = to - from
  const fixed = figure.text.replace(NUMERAL, (printed) => likeNumeral(right, printed))
  report({
    messageId: 'anniversaryMismatch',
    at: figure,
    data: { from: founded === now ? `${from} 年` : founded.text, to: founded === now ? `${to} 年` : now.text, right, printed: figure.text },
    related: founded === now ? [now] : [founded, now],
    suggestions: [{ messageId: 'years', data: { fixed }, fix: { at: figure, text: fixed } }],
  })
}

const NUMERAL = /[0-9]+|[一二三四五六七八九十百零]+/

/** 1975 年 3 月出生，现年 35 岁, in the year of issue: one year more or less is how one counts. */
function checkAge(context: Context, figure: PlacedFigure): void {
  const to = issueYearOf(context)
  const age = typeof figure.low === 'number' && typeof figure.high === 'number' ? (figure.low + figure.high) / 2 : undefined
  if (to === undefined || age === undefined || figure.hedge !== undefined) return
  const { start } = sentenceAround(figure)
  const births = figuresIn(context.quantities, figure.block, { from: start, to: figure.start }).filter(
    (other) => other.end <= figure.start && (BORN_AFTER.test(textAfter(other, 16)) || BORN_BEFORE.test(textBefore(other, 4))),
  )
  const [birth] = births
  const from = birth && datesOf(birth)[0]?.year
  if (!birth || births.length > 1 || from === undefined || Math.abs(to - from - age) <= 1 || figure.start - birth.end > 40) return
  context.report({
    messageId: 'ageMismatch',
    at: figure,
    data: { from: birth.text, to, right: `${to - from - 1}—${to - from}`, printed: figure.text },
    related: [birth],
  })
}
