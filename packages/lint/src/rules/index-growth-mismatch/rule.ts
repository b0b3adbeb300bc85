import { percentBeside } from '../../reckoning.js'
import { CANDIDATE, reportRelation } from '../../relation-report.js'
import { defineRule } from '../../rule.js'
import { nominal, operandsOf, violations } from '../../violations.js'

const FALL = '100 − index = fall'

export const indexGrowthMismatch = defineRule({
  id: 'index-growth-mismatch',
  since: '0.1.0',
  group: 'figures',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: ['growth-index'],
  standard: { name: '统计常识：为上年的百分之几，减去 100% 即增长率', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '“为上年的百分之几”与增长率不符', en: 'An index on the year before and the growth beside it do not agree' },
  messages: {
    ...CANDIDATE,
    growthMismatch: {
      zh: '为基期的 {index}，即增长 {computed}，与所写增长 {growth} 不符。请核对两个百分数。{hint}',
      en: '{index} of the base is a growth by {computed}, not the printed {growth}. Check both percentages.{hint}',
    },
    fallMismatch: {
      zh: '为基期的 {index}，即下降 {computed}，与所写下降 {growth} 不符。请核对两个百分数。{hint}',
      en: '{index} of the base is a fall by {computed}, not the printed {growth}. Check both percentages.{hint}',
    },
    notGrown: {
      zh: '为基期的 {index}，是下降 {computed}，与所写增长 {growth} 矛盾。请核对两个百分数和用词。{hint}',
      en: '{index} of the base is a fall by {computed}, but a growth of {growth} is printed. Check both percentages and the verb.{hint}',
    },
    notFallen: {
      zh: '为基期的 {index}，是增长 {computed}，与所写下降 {growth} 矛盾。请核对两个百分数和用词。{hint}',
      en: '{index} of the base is a growth by {computed}, but a fall of {growth} is printed. Check both percentages and the verb.{hint}',
    },
  },
  defaults: {},
  examples: [
    {
      text: '粮食生产\n\n　　全县粮食产量为上年的 106.4%，增长 16.4%。\n\n信息来源：统计局\n',
      because: '106.4 − 100 = 6.4',
      findings: ['16.4%'],
    },
    {
      text: '用水用电\n\n　　9 月全县用电量为上月的 96.4%，环比下降 4.6%。\n\n信息来源：统计局\n',
      because: '100 − 96.4 = 3.6',
      findings: ['4.6%'],
    },
    {
      text: '招生工作\n\n　　今年招生人数为上年的 93.5%，增长 6.5%。\n\n信息来源：教育局\n',
      because: 'below 100 % is a fall',
      findings: ['6.5%'],
    },
    {
      text: '粮食生产\n\n　　全县粮食产量为上年的 106.4%，增长 6.4%。\n\n信息来源：统计局\n',
      because: 'they agree',
      findings: [],
    },
    {
      text: '用水用电\n\n　　9 月全县用电量为上月的 97.3%，同比增长 2.7%。\n\n信息来源：统计局\n',
      because: 'the growth is on the year before, the index on the month before',
      findings: [],
    },
    {
      text: '渔业生产\n\n　　渔业产值为上年的 109.4%，按可比价增长 6.1%。\n\n信息来源：统计局\n',
      because: 'the growth is reckoned at constant prices',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'growth-index')) {
      const [index] = operandsOf(context, relation, 'index')
      const [growth] = operandsOf(context, relation, 'growth')
      if (!index || !growth) continue
      const rise = nominal(index) - 100
      const falls = relation.evidence.formula === FALL
      const agrees = falls ? rise <= 0 : rise >= 0
      reportRelation(context, relation, {
        messageId: falls ? (agrees ? 'fallMismatch' : 'notFallen') : agrees ? 'growthMismatch' : 'notGrown',
        data: { index: index.text, growth: growth.text, computed: percentBeside(Math.abs(rise), growth) },
      })
    }
  },
})
