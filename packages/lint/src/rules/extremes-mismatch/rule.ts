import { amountOf } from '../../computed-amount.js'
import { defineRule } from '../../rule.js'
import { nominal, operandsOf, violations } from '../../violations.js'

export const extremesMismatch = defineRule({
  id: 'extremes-mismatch',
  since: '0.1.0',
  group: 'figures',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: ['extremes'],
  standard: { name: '统计常识：平均数在最低与最高之间，单项不大于总数', rank: 'practice' },
  fixable: false,
  hasSuggestions: false,
  description: {
    zh: '平均数不在最低与最高之间，或单日、单项大于总数',
    en: 'A mean is outside of its extremes, or a single day or place is above the total',
  },
  messages: {
    meanAboveHighest: {
      zh: '平均 {mean}，比最高的 {highest}还大（大 {difference}）。请核对平均数和最高值。',
      en: 'The mean {mean} is above the highest, {highest} (by {difference}). Check the mean and the highest.',
    },
    meanBelowLowest: {
      zh: '平均 {mean}，比最低的 {lowest}还小（小 {difference}）。请核对平均数和最低值。',
      en: 'The mean {mean} is below the lowest, {lowest} (by {difference}). Check the mean and the lowest.',
    },
    notMost: {
      zh: '所写最多（最高）的是 {named}，而 {other}更大（大 {difference}）。请核对名称和数字。',
      en: 'The one that is said to have most has {named}, but {other} is more (by {difference}). Check the name and the figures.',
    },
    notLeast: {
      zh: '所写最少（最低）的是 {named}，而 {other}更小（小 {difference}）。请核对名称和数字。',
      en: 'The one that is said to have least has {named}, but {other} is less (by {difference}). Check the name and the figures.',
    },
    singleAboveTotal: {
      zh: '其中一次（一天、一处）的 {single}，超过总数 {total}（多 {difference}）。请核对两个数，或写明各自的时段。',
      en: 'A single day or place has {single}, more than the total {total} (by {difference}). Check both, or say the period of each.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '村干部队伍\n\n　　村妇联主席平均年龄 47 岁，最大 45 岁，最小 28 岁。\n\n信息来源：县妇联\n',
      because: 'a mean of 47 with nobody above 45',
      findings: ['47 岁'],
    },
    {
      text: '大厅接待群众\n\n　　9 月，大厅接待群众 820 人次，单日最多 960 人次。\n\n信息来源：政务服务中心\n',
      because: 'one day is above the month',
      findings: ['960 人次'],
    },
    {
      text: '知识竞赛\n\n　　参赛选手平均 62.5 分，最高 98 分，最低 71 分。\n\n信息来源：县妇联\n',
      because: 'a mean of 62.5 with nobody below 71',
      findings: ['62.5 分'],
    },
    {
      text: '村干部队伍\n\n　　村妇联主席平均年龄 47 岁，村支书最大的 45 岁。\n\n信息来源：县妇联\n',
      because: 'the oldest of another group',
      findings: [],
    },
    {
      text: '大厅接待群众\n\n　　9 月，大厅接待群众 820 人次，去年国庆单日最多 960 人次。\n\n信息来源：政务服务中心\n',
      because: 'a day of another period',
      findings: [],
    },
    {
      text: '村干部队伍\n\n　　村妇联主席平均年龄 47 岁，工龄最长 20 年。\n\n信息来源：县妇联\n',
      because: 'another measure',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'extremes')) {
      const [mean] = operandsOf(context, relation, 'mean')
      const [highest] = operandsOf(context, relation, 'highest')
      const [lowest] = operandsOf(context, relation, 'lowest')
      const [single] = operandsOf(context, relation, 'single')
      const [total] = operandsOf(context, relation, 'total')
      const [named] = operandsOf(context, relation, 'named')
      const [higher] = operandsOf(context, relation, 'higher')
      const [lower] = operandsOf(context, relation, 'lower')
      const other = higher ?? lower
      if (named && other) {
        const difference = amountOf(Math.abs(nominal(other) - nominal(named)), named)
        context.report({ at: relation, messageId: higher ? 'notMost' : 'notLeast', data: { named: named.text, other: other.text, difference } })
      } else if (single && total) {
        const difference = amountOf(nominal(single) - nominal(total), total)
        context.report({ at: relation, messageId: 'singleAboveTotal', data: { single: single.text, total: total.text, difference } })
      } else if (mean && highest && nominal(mean) > nominal(highest)) {
        const difference = amountOf(nominal(mean) - nominal(highest), mean)
        context.report({ at: relation, messageId: 'meanAboveHighest', data: { mean: mean.text, highest: highest.text, difference } })
      } else if (mean && lowest) {
        const difference = amountOf(nominal(lowest) - nominal(mean), mean)
        context.report({ at: relation, messageId: 'meanBelowLowest', data: { mean: mean.text, lowest: lowest.text, difference } })
      }
    }
  },
})
