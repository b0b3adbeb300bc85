import type { Relation } from '@jianbao/schema'
import { withArithmetic } from '../../candidate-arithmetic.js'
import { madeBy } from '../../computed-amount.js'
import type { PlacedFigure } from '../../facts.js'
import { CANDIDATE, reportRelation } from '../../relation-report.js'
import { type Bilingual, defineRule } from '../../rule.js'
import { nominal, operandsOf, violations } from '../../violations.js'

/** How a mean says what it is reckoned by, where days and months are not printed as such. */
const PERIODS: readonly (readonly [RegExp, Bilingual])[] = [
  [/月均|[每各]个?月/, { zh: '个月', en: 'months' }],
  [/周均|[每各]周/, { zh: '周', en: 'weeks' }],
  [/年均|[每各]年/, { zh: '年', en: 'years' }],
  [/[日天]均|[每各][日天]/, { zh: '天', en: 'days' }],
]

export const averageMismatch = defineRule({
  id: 'average-mismatch',
  since: '0.1.0',
  group: 'figures',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: ['average'],
  standard: { name: '统计常识：平均数等于总数除以个数', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '平均数与总数、个数不符', en: 'A mean is not its total divided by its number' },
  messages: {
    ...CANDIDATE,
    meanMismatch: {
      zh: '{total} ÷ {count} {made}，与平均数 {mean}不符。请核对总数、个数和平均数。{hint}',
      en: '{total} ÷ {count} {made}, not the printed mean {mean}. Check the total, the number and the mean.{hint}',
    },
  },
  defaults: {},
  examples: [
    {
      text: '县妇联发放救助金\n\n　　向 30 户困难家庭发放救助金 6 万元，户均 2600 元。\n\n信息来源：县妇联\n',
      because: '60000 ÷ 30 = 2000',
      findings: ['2600 元'],
    },
    {
      text: '热线运行情况\n\n　　9 月热线受理来电 6600 个，日均 240 个。\n\n信息来源：热线办\n',
      because: 'September has 30 days: 6600 ÷ 30 = 220',
      findings: ['240 个'],
    },
    {
      text: '网格员排查隐患\n\n　　24 名网格员排查隐患 312 处，人均排查 18 处。\n\n信息来源：镇综治中心\n',
      because: '312 ÷ 24 = 13',
      findings: ['18 处'],
    },
    {
      text: '县妇联发放救助金\n\n　　向 30 户困难家庭发放救助金 6 万元，户均增收 2600 元。\n\n信息来源：县妇联\n',
      because: 'what they earn more is not what they were given',
      findings: [],
    },
    {
      text: '县妇联发放救助金\n\n　　向 30 户困难家庭发放救助金 6 万元、慰问品 1.8 万元，户均 2600 元。\n\n信息来源：县妇联\n',
      because: 'two grants: the mean may be that of both',
      findings: [],
    },
    {
      text: '热线运行情况\n\n　　9 月热线受理来电 6610 个，日均 220 个。\n\n信息来源：热线办\n',
      because: '220.3, rounded',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'average')) {
      const [total] = operandsOf(context, relation, 'total')
      const [count] = operandsOf(context, relation, 'count')
      const [mean] = operandsOf(context, relation, 'mean')
      if (!total || !mean) continue
      const period = divisorOf(relation, total, count, mean)
      const inWords = withArithmetic(
        context,
        (changed) => `${changed(total)} ÷ ${count && !isPeriod(count) ? changed(count) : period.zh} = ${changed(mean)}`,
      )
      reportRelation(inWords, relation, {
        messageId: 'meanMismatch',
        data: { total: total.text, count: period, made: madeBy(relation.evidence.computed, mean), mean: mean.text },
      })
    }
  },
})

/** A month, a range of days; or none, where words say how many: 全年. */
const isPeriod = (count: PlacedFigure | undefined): boolean => count === undefined || count.kind === 'date' || count.kind === 'date-range'

/** 40 户 as printed; of a period, how many days or months it has: 30 天（9 月）. */
function divisorOf({ evidence }: Relation, total: PlacedFigure, count: PlacedFigure | undefined, mean: PlacedFigure): Bilingual {
  const [low, high] = evidence.computed
  const made = nominal({ low, high })
  if (!isPeriod(count) || made === 0) return { zh: count?.text ?? '', en: count?.text ?? '' }
  const number = Number((nominal(total) / made).toFixed(1))
  const words = mean.block.text.slice(Math.max(0, mean.start - 8), mean.start).replace(/\s/g, '')
  const unit = PERIODS.find(([pattern]) => pattern.test(words))?.[1] ?? { zh: '', en: '' }
  const [printed, english] = count ? [`（${count.text}）`, ` (${count.text})`] : ['', '']
  return { zh: `${number} ${unit.zh}`.trim() + printed, en: `${number} ${unit.en}`.trim() + english }
}
