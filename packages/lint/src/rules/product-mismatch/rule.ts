import { type Changed, withArithmetic } from '../../candidate-arithmetic.js'
import { amountOf, madeBy } from '../../computed-amount.js'
import { CANDIDATE, reportRelation } from '../../relation-report.js'
import { defineRule } from '../../rule.js'
import { nominal, operandsOf, violations } from '../../violations.js'

export const productMismatch = defineRule({
  id: 'product-mismatch',
  since: '0.1.0',
  group: 'figures',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: ['product'],
  standard: { name: '算术常识：总数等于个数乘以每个的数量', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '个数乘以每个的数量与总数不符', en: 'A number times what each one has is not the printed total' },
  messages: {
    ...CANDIDATE,
    productMismatch: {
      zh: '{factors} {made}，与总数 {total}不符（{direction} {difference}）。请核对总数和各个乘数。{hint}',
      en: '{factors} {made}, not the printed total {total} (off by {difference}). Check the total and each factor.{hint}',
    },
    eachMismatch: {
      zh: '{total} ÷ {number} {made}，与每份的 {each}不符。请核对总数、份数和每份的数。{hint}',
      en: '{total} ÷ {number} {made}, not the {each} that each one gets. Check the total, the number and the share of each.{hint}',
    },
  },
  defaults: {},
  examples: [
    {
      text: '家庭教育讲座\n\n　　全县举办家庭教育讲座 8 场，每场 45 人，共 460 人参加。\n\n信息来源：县妇联\n',
      because: '8 × 45 = 360',
      findings: ['460 人'],
    },
    {
      text: '发放护林员补助\n\n　　为 25 名护林员按每人每月 400 元发放补助，连续 6 个月，共计 8 万元。\n\n信息来源：县林草局\n',
      because: '25 × 6 × 400 = 60000',
      findings: ['8 万元'],
    },
    {
      text: '走访慰问\n\n　　向 50 户困难家庭发放慰问金 10 万元，每户 2500 元。\n\n信息来源：区妇联\n',
      because: '100000 ÷ 50 = 2000',
      findings: ['2500 元'],
    },
    {
      text: '家庭教育讲座\n\n　　全县举办家庭教育讲座 8 场，每场 45 人左右，共 380 人参加。\n\n信息来源：县妇联\n',
      because: '每场 45 人左右 makes anything from 320 to 400',
      findings: [],
    },
    {
      text: '技能培训\n\n　　举办技能培训班 6 期，每期 3 天，共 10 天。\n\n信息来源：县人社局\n',
      because: 'courses may run side by side',
      findings: [],
    },
    {
      text: '家庭教育讲座\n\n　　全县举办家庭教育讲座 8 场，每场 45 人，共发放资料 900 份。\n\n信息来源：县妇联\n',
      because: 'the total is of something else',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'product')) {
      const numbers = operandsOf(context, relation, 'number')
      const [each] = operandsOf(context, relation, 'each')
      const [total] = operandsOf(context, relation, 'total')
      const [number] = numbers
      const { computed, formula } = relation.evidence
      if (!each || !total || !number) continue
      if (formula.endsWith('= each')) {
        const data = { total: total.text, number: number.text, each: each.text, made: madeBy(computed, each) }
        const inWords = withArithmetic(context, (changed) => `${changed(total)} ÷ ${changed(number)} = ${changed(each)}`)
        reportRelation(inWords, relation, { messageId: 'eachMismatch', data })
        continue
      }
      const difference = nominal(total) - nominal({ low: computed[0], high: computed[1] })
      const factors = (textOf: Changed) => [...[...numbers, each].map(textOf), ...monthsIn(formula)].join(' × ')
      const inWords = withArithmetic(context, (changed) => `${factors(changed)} = ${changed(total)}`)
      reportRelation(inWords, relation, {
        messageId: 'productMismatch',
        data: {
          factors: factors(({ text }) => text),
          made: madeBy(computed, total),
          total: total.text,
          direction: difference > 0 ? '多' : '少',
          difference: amountOf(Math.abs(difference), total),
        },
      })
    }
  },
})

/** The months of 全年 and 半年, which no figure prints: `number × each × 12 = total`. */
const monthsIn = (formula: string): string[] => /× (\d+) =/.exec(formula)?.slice(1) ?? []
