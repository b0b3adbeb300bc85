import { defineRule } from '../../rule.js'
import { labelBefore, operandsOf, violations } from '../../violations.js'

export const percentOutOfRange = defineRule({
  id: 'percent-out-of-range',
  since: '0.1.0',
  group: 'figures',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: ['bound'],
  standard: { name: '统计常识：部分占总体的比率不超过 100%', rank: 'practice' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '不可能超过 100% 的比率超过了 100%', en: 'A rate that cannot pass 100% does' },
  messages: {
    rateAbove100: {
      zh: '{label} {rate}，而这类比率不可能超过 100%。请核对这个数，或确认指标名称。',
      en: '{label} {rate}: a rate of this kind cannot pass 100%. Check the figure, or the name of the rate.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '接种工作\n\n　　全县适龄儿童免疫接种率达 101.6%。\n\n信息来源：卫健局\n',
      because: 'nobody beyond all can be vaccinated',
      findings: ['101.6%'],
    },
    { text: '年度任务\n\n　　受检人数完成全年任务的 106.2%。\n\n信息来源：卫健局\n', because: 'a plan can be exceeded', findings: [] },
    {
      text: '义务教育\n\n　　全市高中阶段毛入学率 101.3%。\n\n信息来源：教育局\n',
      because: 'the gross rate counts pupils of other ages',
      findings: [],
    },
    {
      text: '金融运行\n\n　　不良贷款率 1.2%，拨备覆盖率 186.5%。\n\n信息来源：金融办\n',
      because: 'the longer name is a ratio of other things',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'bound')) {
      const [rate] = operandsOf(context, relation, 'rate')
      if (rate) context.report({ messageId: 'rateAbove100', at: relation, data: { label: labelBefore(rate) ?? '比率', rate: rate.text } })
    }
  },
})
