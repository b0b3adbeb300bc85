import type { Article } from '@jianbao/schema'
import { datesOf, issueDateOf, issueYearOf } from '../../calendar.js'
import type { PlacedFigure } from '../../facts.js'
import { type BlockSpan, defineRule } from '../../rule.js'
import { textAfter, textBefore } from '../../surroundings.js'
import { PLANS, YEARS } from './plans.js'

const NAME = '(?<plan>十[一二三四五六]?五)'
/** “十四五” or 十四五时期; 十五 alone is a number. */
const PLAN = `(?:[“"‘']${NAME}[”"’']|(?<![一-鿿])${NAME.replace('plan', 'bare')}(?=时期|期间|规划))`
const TAIL = '(?:规划)?(?:时期|期间|期)?'
/** “十四五”（2021—2025 年）; 《…“十四五”规划（2021—2030 年）》 is the title of a plan with years of its own. */
const YEARS_AFTER = new RegExp(`${PLAN}${TAIL} ?(?:[（(](?:即|指)?|，?即) ?$`)
const OF_PLAN = '(?:规划|时期|期间|发展|建设|实施|执行|的){0,3}'
const ROLE = YEARS.map(([words], index) => `(?<r${index}>${words})`).join('|')
/** 2025 年是“十四五”规划收官之年. */
const ROLE_AFTER = new RegExp(
  `^ ?(?:，?(?:既|也|又|正|还)?(?:是|为|系|作为)[^，,。；;：:（(]{0,16}?|，|——)${PLAN}${OF_PLAN}(?:${ROLE})(?![前后之的])`,
)
/** “十四五”收官之年（2025 年）. */
const ROLE_BEFORE = new RegExp(`${PLAN}${OF_PLAN}(?:${ROLE}) ?[（(] ?$`)

export const planPeriodMismatch = defineRule({
  id: 'plan-period-mismatch',
  since: '0.1.0',
  group: 'dates',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '国民经济和社会发展五年规划（计划）的起止年份', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '五年规划与年份不符', en: 'A five-year plan beside years that are not its own' },
  messages: {
    yearsMismatch: {
      zh: '“{plan}”时期是 {right}，不是“{years}”。请核对年份。',
      en: 'The plan {plan} is {right}, not "{years}". Check the years.',
    },
    roleMismatch: {
      zh: '“{plan}”时期是 {period}，其{role}是 {right}，不是“{year}”。请核对年份，或改“{role}”的说法。',
      en: 'The plan {plan} is {period}: its {role} is {right}, not "{year}". Check the year, or the word.',
    },
    years: { zh: '改为“{right}”', en: 'Write {right}' },
  },
  defaults: {},
  examples: [
    {
      text: '妇女发展\n\n　　“十四五”（2021—2026 年）期间，全县将培训妇女 2 万人次。\n\n信息来源：县妇联\n',
      because: '2021 to 2025',
      findings: ['2021—2026 年'],
    },
    {
      text: '妇联年会\n\n　　2024 年是“十四五”规划收官之年。\n\n信息来源：县妇联\n',
      because: 'its fourth year',
      findings: ['2024 年'],
    },
    {
      text: '妇女发展\n\n　　“十三五”时期（2015—2020 年），全市新建妇女之家 86 个。\n\n信息来源：市妇联\n',
      because: '2016 to 2020',
      findings: ['2015—2020 年'],
    },
    {
      text: '妇女发展\n\n　　县政府印发《妇女发展“十四五”规划（2021—2030 年）》。\n\n信息来源：县妇联\n',
      because: 'the title of a plan with years of its own',
      findings: [],
    },
    {
      text: '妇联年会\n\n　　2024 年是“十四五”规划实施的第四年。\n\n信息来源：县妇联\n',
      because: 'counted from 2021',
      findings: [],
    },
    {
      text: '妇女发展\n\n　　“十四五”以来（2021—2023 年），全县培训妇女 1.2 万人次。\n\n信息来源：县妇联\n',
      because: '以来 is a part of it',
      findings: [],
    },
  ],
  check(context) {
    const { quantities, report } = context
    for (const figure of quantities) {
      const fault = yearsFault(figure) ?? roleFault(figure)
      if (!fault) continue
      report({ ...fault, at: figure, suggestions: [{ messageId: 'years', fix: { at: figure, text: likePrinted(fault.data.right, figure) } }] })
    }
    // What is issued in January may have been written in December.
    const issue = issueDateOf(context)?.month === 1 ? undefined : issueYearOf(context)
    for (const at of issue === undefined ? [] : thisYearIn(context.article)) {
      const fault = faultOfRole(ROLE_AFTER.exec(textAfter(at, REACH)), issue ?? 0, `${issue} 年（今年）`)
      if (fault && !isInTitle(at)) report({ ...fault, at })
    }
  },
})

const REACH = 48

/** 今年, which is the year of the issue, wherever it stands. */
const thisYearIn = (article: Article | undefined): BlockSpan[] =>
  (article?.paragraphs ?? []).flatMap((block) =>
    [...block.text.matchAll(/今年(?= ?，?(?:既|也|又|正|还)?(?:是|为))/g)].map(({ index }) => ({ block, start: index, end: index + 2 })),
  )

const planIn = ({ groups }: RegExpExecArray) => groups?.['plan'] ?? groups?.['bare'] ?? ''

function yearsFault(figure: PlacedFigure) {
  const [from, to] = datesOf(figure)
  if (figure.kind !== 'date-range' || from?.year === undefined || to?.year === undefined || from.month !== undefined) return undefined
  const before = textBefore(figure, 24)
  const match = YEARS_AFTER.exec(before)
  if (!match || isInTitle(figure) || !/^ ?[）)，,。；;]/.test(textAfter(figure, 2))) return undefined
  const plan = planIn(match)
  const years = PLANS.get(plan)
  if (!years || (from.year === years[0] && to.year === years[1])) return undefined
  return { messageId: 'yearsMismatch' as const, data: { plan, right: `${years[0]}—${years[1]} 年`, years: figure.text } }
}

function roleFault(figure: PlacedFigure) {
  const [date] = datesOf(figure)
  if (figure.kind !== 'date' || date?.year === undefined || date.month !== undefined || isInTitle(figure)) return undefined
  const match = ROLE_AFTER.exec(textAfter(figure, REACH)) ?? (/^ ?[）)]/.test(textAfter(figure, 2)) ? ROLE_BEFORE.exec(textBefore(figure, 32)) : null)
  return faultOfRole(match, date.year, figure.text)
}

function faultOfRole(match: RegExpExecArray | null, printed: number, year: string) {
  const plan = match ? planIn(match) : ''
  const years = PLANS.get(plan)
  const index = YEARS.findIndex((_, at) => match?.groups?.[`r${at}`] !== undefined)
  const number = YEARS[index]?.[1]
  if (!years || number === undefined) return undefined
  const right = years[0] + number - 1
  if (printed === right) return undefined
  return {
    messageId: 'roleMismatch' as const,
    data: { plan, period: `${years[0]}—${years[1]} 年`, role: match?.groups?.[`r${index}`] ?? '', right: `${right} 年`, year },
  }
}

function isInTitle({ block, start }: Pick<BlockSpan, 'block' | 'start'>): boolean {
  const before = block.text.slice(0, start)
  return before.lastIndexOf('《') > before.lastIndexOf('》')
}

/** With blanks around the digits, or without, as the figure has them. */
const likePrinted = (text: string, { text: printed }: PlacedFigure) => (printed.includes(' ') ? text : text.replaceAll(' ', ''))
