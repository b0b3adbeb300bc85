import { defineRule, type PlacedFigure } from '../../rule.js'
import type { CollectedArticle, SetPlace, SetValue } from '../../series.js'

/** 累计服务 3.2 万人次 in one issue. */
interface RunningTotal {
  /** What is counted: the words between 累计 and the figure, and the noun after it. */
  readonly thing: string
  readonly unit: string
  readonly low: number
  readonly high: number
  readonly text: string
  /** 今年以来 begins again in January. */
  readonly ofYear: boolean
  readonly at: SetPlace
}

export const cumulativeDecrease = defineRule({
  id: 'cumulative-decrease',
  since: '0.1.0',
  group: 'figures',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '统计常识：累计数不减少', rank: 'practice' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '后一期的累计数小于前一期', en: 'A running total is less than in an earlier issue' },
  messages: {
    decreased: {
      zh: '累计{thing} {text}，小于{before}的 {earlier}。请核对两期的数，或写明口径变化。',
      en: 'The running total of {thing} is {text}, less than {earlier} in {before}. Check both figures, or say what changed.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '妇联工作简报\n\n第 9 期\n\n县妇联办公室　　2026 年 9 月 5 日\n\n志愿服务\n\n　　累计服务群众 2.9 万人次。\n\n信息来源：县妇联\n',
      because: 'one issue alone says nothing',
      findings: [],
    },
  ],
  check() {},
  collect({ articles, placeOf }) {
    const totals = articles.flatMap(({ article, quantities }: CollectedArticle) =>
      article ? quantities.flatMap((figure) => runningTotal(figure, placeOf) ?? []) : [],
    )
    return totals.length > 0 ? totals : undefined
  },
  compare({ values, report }) {
    const documents = values as readonly SetValue<readonly RunningTotal[]>[]
    for (const [index, { value: totals, year }] of documents.entries()) {
      for (const total of totals) {
        // The same thing twice in one issue: nobody knows which goes on.
        if (totals.filter(({ thing, unit }) => thing === total.thing && unit === total.unit).length > 1) continue
        const earlier = documents
          .slice(0, index)
          .flatMap((document) => document.value.filter((other) => isSame(other, total)).map((other) => ({ ...other, document })))
          .at(-1)
        if (!earlier || total.high >= earlier.low) continue
        if ((total.ofYear || earlier.ofYear) && (year === undefined || earlier.document.year !== year)) continue
        const { issue, date } = earlier.document
        const before = issue === undefined ? { zh: date ?? '前期', en: date ?? 'an earlier issue' } : { zh: `第 ${issue} 期`, en: `issue ${issue}` }
        report({
          document: index,
          messageId: 'decreased',
          at: total.at,
          data: { thing: total.thing, text: total.text, before, earlier: earlier.text },
        })
      }
    }
  },
})

const isSame = (one: RunningTotal, other: RunningTotal): boolean =>
  one.thing === other.thing && one.unit === other.unit && one.ofYear === other.ofYear

const CUMULATIVE = /(?<scope>[^。；;\n]{0,24})累计(?<thing>[\u4e00-\u9fff“”]{2,14}?)(?:达到?|为|超过|共)?\s?$/
/** What may fall, or is counted from another day each time. */
const OTHER_SCOPE = /在册|现有|存量|本月|当月|本周|当日|期间|同期|去年|上年|[0-9]月以来/

/** Counts and money without hedge, called 累计 in their own clause. */
function runningTotal(figure: PlacedFigure, placeOf: (span: PlacedFigure) => SetPlace): RunningTotal | undefined {
  const { block, start, kind, unit, low, high, hedge, noun = '', text } = figure
  if ((kind !== 'count' && kind !== 'money') || low == null || high == null || hedge !== undefined) return undefined
  const words = CUMULATIVE.exec(block.text.slice(Math.max(0, start - 44), start))?.groups
  if (!words || OTHER_SCOPE.test(words['scope'] ?? '')) return undefined
  const scope = words['scope'] ?? ''
  return { thing: `${words['thing'] ?? ''}${noun}`, unit, low, high, text, ofYear: /今年|全年|年初|[0-9]月/.test(scope), at: placeOf(figure) }
}
