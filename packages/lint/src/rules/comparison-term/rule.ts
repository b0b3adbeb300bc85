import type { Block } from '@jianbao/schema'
import type { PlacedFigure } from '../../facts.js'
import { figuresIn } from '../../figure-index.js'
import { type BlockSpan, defineRule } from '../../rule.js'

/** What comes right after the term and its base: the change itself. 同比增速, 同比降幅 are figures that may be compared with the month before. */
const CHANGE = String.raw`(?:相比|比较?)?[，,]?(?:均|都|分别|大幅|略|小幅|明显|净|实际)?(?:增加|增长(?!率|速|幅)|增多|增(?=[\s0-9])|减少|减(?=[\s0-9])|上升(?!幅)|下降(?!幅|速)|上涨(?!幅)|下跌(?!幅)|升(?=[\s0-9])|降(?=[\s0-9])|提高|降低|提升|回落|回升|下滑|持平|多|少|翻)`

/** 同比 is on the same period of the year before. 上月同期 (the first ten days of each) is a comparison of its own. */
const YEAR_WITH_MONTH = new RegExp(`(?<term>同比)(?:较|比|与|同|于)?(?<base>上个?月份?|上一个?月份?|上个?季度?|上一个?季度)(?:末|底)?${CHANGE}`, 'g')
const MONTH_THEN_YEAR = new RegExp(
  `(?:较|比|与|同)(?<base>上个?月份?|上一个?月份?|上个?季度?|上一个?季度)(?:末|底)?(?:相比)?[，,]?(?<term>同比)${CHANGE}`,
  'g',
)

/** 环比 is on the period right before, which is in the year before only at its end. */
const MONTH_WITH_YEAR = new RegExp(`(?<term>环比)(?:较|比|与|同|于)?(?<base>(?:去年|上年)的?(?:同期|同月|同季度?))${CHANGE}`, 'g')
const YEAR_THEN_MONTH = new RegExp(`(?:较|比|与|同)(?<base>(?:去年|上年)的?(?:同期|同月|同季度?))(?:相比)?[，,]?(?<term>环比)${CHANGE}`, 'g')
const WORDED = [YEAR_WITH_MONTH, MONTH_THEN_YEAR, MONTH_WITH_YEAR, YEAR_THEN_MONTH]

/** 环比去年 11 月: the base is a date. */
const BEFORE_DATE = /环比(?:较|比|与|同|于)?(?:去年|上年)的?\s?$/
const AFTER_DATE = new RegExp(String.raw`^\s?份?(?:同期)?${CHANGE}`)
const LAST_MONTH = 12

const TERM = /[同环]比/
const OTHER: Readonly<Record<string, string>> = { 同比: '环比', 环比: '同比' }

export const comparisonTerm = defineRule({
  id: 'comparison-term',
  since: '0.1.0',
  group: 'figures',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '统计术语：同比与上年同期比，环比与上一期比', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '“同比”“环比”与写明的基期不符', en: 'The term of a comparison does not fit the base that is named' },
  messages: {
    yearOnYear: {
      zh: '“同比”与上年同期相比，而写明的基期是“{base}”，应为“环比”，或改写基期。',
      en: '同比 compares with the same period of the year before, but the base that is named is {base}: write 环比, or another base.',
    },
    periodOnPeriod: {
      zh: '“环比”与上一个相邻时期相比，而写明的基期是“{base}”，应为“同比”，或改写基期。',
      en: '环比 compares with the period right before, but the base that is named is {base}: write 同比, or another base.',
    },
    otherTerm: { zh: '改“{term}”为“{other}”', en: 'Write {other} for {term}' },
  },
  defaults: {},
  examples: [
    {
      text: '价格监测\n\n　　全县猪肉零售价格环比去年 9 月上涨 4.6%。\n\n信息来源：统计局\n',
      because: 'the same month of the year before is 同比',
      findings: ['环比'],
    },
    {
      text: '热线受理\n\n　　10 月共受理来电 318 个，同比上月增加 26 个。\n\n信息来源：市妇联\n',
      because: 'the month before is 环比',
      findings: ['同比'],
    },
    {
      text: '热线受理\n\n　　前三季度受理来电 2860 个，与去年同期相比，环比下降 3.4%。\n\n信息来源：市妇联\n',
      because: 'the same period of the year before is 同比',
      findings: ['环比'],
    },
    {
      text: '价格监测\n\n　　全县居民消费价格同比上涨 0.8%，环比下降 0.4%。\n\n信息来源：统计局\n',
      because: 'no base is named',
      findings: [],
    },
    {
      text: '价格监测\n\n　　居民消费价格同比涨幅由上月的 0.3% 扩大至 0.6%，工业品价格同比降幅比上月收窄 0.4 个百分点。\n\n信息来源：统计局\n',
      because: 'the growth on the year is compared with that of the month before',
      findings: [],
    },
    {
      text: '旅游接待\n\n　　1 月接待游客 8.6 万人次，环比去年 12 月增长 4.5%。\n\n信息来源：文旅局\n',
      because: 'the month before January is in the year before',
      findings: [],
    },
  ],
  check({ article, quantities, report }) {
    for (const block of article?.paragraphs ?? []) {
      if (!TERM.test(block.text)) continue
      for (const { at, base } of [...namedIn(block), ...datedIn(block, quantities)]) {
        const term = block.text.slice(at.start, at.end)
        const other = OTHER[term] ?? ''
        report({
          messageId: term === '同比' ? 'yearOnYear' : 'periodOnPeriod',
          at,
          data: { base },
          suggestions: [{ messageId: 'otherTerm', data: { term, other }, fix: { at, text: other } }],
        })
      }
    }
  },
})

interface Misnamed {
  readonly at: BlockSpan
  readonly base: string
}

function namedIn(block: Block): Misnamed[] {
  return WORDED.flatMap((pattern) =>
    [...block.text.matchAll(pattern)].flatMap((match) => {
      if (isOfPoints(block, match.index + match[0].length)) return []
      const start = match.index + match[0].indexOf(match.groups?.['term'] ?? '')
      return [{ at: { block, start, end: start + 2 }, base: match.groups?.['base'] ?? '' }]
    }),
  )
}

/** 比上月同比提高 0.8 个百分点: 上月同比 may be the growth of the month before. */
const isOfPoints = ({ text }: Block, at: number): boolean => /^[^，,；;。]{0,12}百分点/.test(text.slice(at, at + 16))

/** 环比去年 11 月. In 去年 12 月环比去年 11 月 it is the month before. */
function datedIn(block: Block, quantities: readonly PlacedFigure[]): Misnamed[] {
  const own = figuresIn(quantities, block)
  return own.flatMap((date, index) => {
    if (date.kind !== 'date' && date.kind !== 'date-range') return []
    const lead = BEFORE_DATE.exec(block.text.slice(Math.max(0, date.start - 10), date.start))
    const month = lastMonth(date)
    if (!lead || month === undefined || month === LAST_MONTH || !AFTER_DATE.test(block.text.slice(date.end, date.end + 14))) return []
    const before = own.slice(Math.max(0, index - 4), index)
    if (before.some((other) => firstMonth(other) === month + 1)) return []
    const start = date.start - lead[0].length
    return [{ at: { block, start, end: start + 2 }, base: block.text.slice(start + 2, date.end).replace(/^(?:较|比|与|同|于)/, '') }]
  })
}

const monthOf = (iso: string | undefined): number | undefined => {
  const month = /^(?:[0-9]{4}|-)-([0-9]{2})/.exec(iso ?? '')?.[1]
  return month === undefined ? undefined : Number(month)
}
const firstMonth = ({ iso }: PlacedFigure): number | undefined => monthOf(iso?.split('/')[0])
const lastMonth = ({ iso }: PlacedFigure): number | undefined => monthOf(iso?.split('/').at(-1))
