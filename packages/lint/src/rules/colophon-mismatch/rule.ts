import type { Block, Colophon, Masthead } from '@jianbao/schema'
import { bareWords, isAbridged, likeness } from '../../likeness.js'
import { type BlockSpan, defineRule } from '../../rule.js'

/** Two names of one issuer that was misprinted are so alike; less alike, one may have printed what the other issued. */
const LIKE = 0.6
/** What an issuer's own part calls itself. */
const OWN_PART = /(?:办公室|秘书处|综合处|综合科|秘书科|信息科|办)$/
const DAY = 86_400_000

export const colophonMismatch = defineRule({
  id: 'colophon-mismatch',
  since: '0.1.0',
  group: 'structure',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '简报编辑惯例：报头与版记一致', rank: 'house' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '报头与版记的单位、期号或日期不一致', en: 'Masthead and colophon differ in issuer, number or date' },
  messages: {
    otherIssuer: {
      zh: '报头的编发单位是“{masthead}”，版记是“{colophon}”。请核对并统一。',
      en: 'The masthead names "{masthead}", the colophon "{colophon}". Make them agree.',
    },
    otherNumber: {
      zh: '报头是第 {masthead} 期，版记是第 {colophon} 期。请核对期号。',
      en: 'The masthead says number {masthead}, the colophon {colophon}. See which is right.',
    },
    otherTotal: {
      zh: '报头是总第 {masthead} 期，版记是总第 {colophon} 期。请核对总期号。',
      en: 'The masthead says {masthead} as the number over all years, the colophon {colophon}. See which is right.',
    },
    earlierDate: {
      zh: '版记的印发日期 {colophon} 早于报头日期 {masthead}。请核对两个日期。',
      en: 'The colophon says that it was printed on {colophon}, before the date of the masthead, {masthead}. See which is right.',
    },
    laterDate: {
      zh: '版记的印发日期 {colophon} 比报头日期 {masthead} 晚 {days} 天。请核对两个日期。',
      en: 'The colophon says {colophon}, {days} days after the date of the masthead, {masthead}. See which is right.',
    },
  },
  defaults: { maxDays: 10 },
  options: (z) =>
    z.strictObject({
      maxDays: z
        .number()
        .int()
        .min(0)
        .optional()
        .describe('How many days after the date of the masthead an issue may be printed, by the house. / 版记的印发日期可以比报头日期晚多少天。'),
    }),
  examples: [
    {
      text: '平川妇女工作简报\n第 11 期\n平川县妇联办公室\n2020 年 11 月 30 日\n\n县妇联举办读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n\n报：市妇联。\n县妇联　　2020年10月31日印发\n',
      because: 'the date of the month before',
      findings: ['2020年10月31日'],
    },
    {
      text: '平川妇女工作简报\n第 11 期\n平川县妇联办公室\n2020 年 11 月 30 日\n\n县妇联举办读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n\n报：市妇联。\n平泉县妇联　2020年11月30日印发\n',
      because: 'the name of another county',
      findings: ['平泉县妇联'],
    },
    {
      text: '平川妇女工作简报\n第 11 期\n平川县妇联办公室\n2020 年 11 月 30 日\n\n县妇联举办读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n\n报：市妇联。\n第 10 期　2020年11月30日印发\n',
      because: 'the number of the issue before',
      findings: ['第 10 期'],
    },
    {
      text: '平川妇女工作简报\n第 11 期\n平川县妇联\n2020 年 11 月 30 日\n\n县妇联举办读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n\n报：市妇联。\n县妇联办公室　2020年12月2日印发\n',
      because: 'the office of the issuer, which prints two days later',
      findings: [],
    },
    {
      text: '平川妇女工作简报\n第 11 期\n平川县妇联办公室\n2020 年 11 月 30 日\n\n县妇联举办读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n\n报：市妇联。\n送：各乡镇妇联。\n',
      because: 'a colophon that says neither',
      findings: [],
    },
    {
      text: '县妇联举办读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n\n报：市妇联。\n县妇联　　2020年10月31日印发\n',
      because: 'no masthead',
      findings: [],
    },
  ],
  check({ bulletin: { masthead, colophon }, article, options, report }) {
    if (article || !masthead || !colophon) return
    const issuer = otherIssuer(masthead, colophon)
    if (issuer)
      report({ messageId: 'otherIssuer', at: placeOf(colophon.lines, issuer.colophon), data: issuer, ...relatedTo(masthead, issuer.masthead) })
    for (const { messageId, printed, ...numbers } of otherNumbers(masthead, colophon))
      report({ messageId, at: printed, data: numbers, ...relatedTo(masthead, `${numbers.masthead}`) })
    const date = otherDate(masthead, colophon, options.maxDays)
    if (date) {
      const { messageId, ...data } = date
      report({ messageId, at: dateIn(colophon.lines), data, related: [dateIn(masthead.lines)] })
    }
  },
})

/** One of the two misprinted; a part of the issuer, a shortened name and a second body are the same or something else. */
function otherIssuer({ issuer: printed }: Masthead, { issuer }: Colophon): { masthead: string; colophon: string } | undefined {
  if (printed === undefined || issuer === undefined) return undefined
  // Two bodies issue together, and one of them prints.
  if (/[\s、，]/.test(printed.trim()) || /[\s、，]/.test(issuer.trim())) return undefined
  const [a, b] = [bareWords(printed).replace(OWN_PART, ''), bareWords(issuer).replace(OWN_PART, '')]
  if (a === '' || b === '' || isAbridged(a, b) || isAbridged(b, a) || likeness(a, b) < LIKE) return undefined
  return { masthead: printed, colophon: issuer }
}

const NUMBER = /(总\s?)?第\s?([0-9]{1,4})\s?期/g

function otherNumbers({ issue, cumulativeIssue }: Masthead, { lines }: Colophon) {
  return lines.flatMap((block) =>
    [...block.text.normalize('NFKC').matchAll(NUMBER)].flatMap((match) => {
      const [text, total, digits] = match
      const printed = { block, start: match.index, end: match.index + text.length }
      const own = total === undefined ? issue : cumulativeIssue
      const colophon = Number(digits)
      // 第 389 期 may be the number over all years.
      if (own === undefined || own === colophon || (total === undefined && colophon === cumulativeIssue)) return []
      return [{ messageId: total === undefined ? ('otherNumber' as const) : ('otherTotal' as const), printed, masthead: own, colophon }]
    }),
  )
}

function otherDate({ date: masthead }: Masthead, { date: colophon }: Colophon, maxDays: number) {
  if (masthead === undefined || colophon === undefined) return undefined
  const days = Math.round((Date.parse(colophon) - Date.parse(masthead)) / DAY)
  if (days < 0) return { messageId: 'earlierDate' as const, masthead, colophon }
  return days > maxDays ? { messageId: 'laterDate' as const, masthead, colophon, days } : undefined
}

/** Where some words stand among lines; where they are printed in another form, the last line. */
function placeOf(lines: readonly Block[], words: string): BlockSpan {
  for (const block of lines) {
    const start = block.text.indexOf(words)
    if (start >= 0) return { block, start, end: start + words.length }
  }
  return whole(lines.at(-1))
}

const relatedTo = ({ lines }: Masthead, words: string): { related?: BlockSpan[] } => {
  const block = lines.find(({ text }) => text.includes(words))
  if (!block) return {}
  const start = block.text.indexOf(words)
  return { related: [{ block, start, end: start + words.length }] }
}

const DATE = /(?:[0-9０-９]{4}|[〇零○一二三四五六七八九]{4})\s?[年.\-／/]\s?[^\s日]{1,3}\s?[月.\-／/]\s?[^\s日]{1,3}\s?日?/

function dateIn(lines: readonly Block[]): BlockSpan {
  for (const block of lines) {
    const match = DATE.exec(block.text)
    if (match) return { block, start: match.index, end: match.index + match[0].trimEnd().length }
  }
  return whole(lines.at(-1))
}

function whole(block: Block | undefined): BlockSpan {
  if (!block) throw new RangeError('a masthead or colophon has lines')
  return { block, start: 0, end: block.text.length }
}
