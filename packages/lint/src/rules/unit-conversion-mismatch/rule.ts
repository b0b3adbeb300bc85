import { withArithmetic } from '../../candidate-arithmetic.js'
import { madeBy } from '../../computed-amount.js'
import { CANDIDATE, reportRelation } from '../../relation-report.js'
import { defineRule } from '../../rule.js'
import { operandsOf, violations } from '../../violations.js'

export const unitConversionMismatch = defineRule({
  id: 'unit-conversion-mismatch',
  since: '0.1.0',
  group: 'figures',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: ['conversion'],
  standard: { name: '计量常识：同一数量换算单位后相等', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '同一数量用两种单位表示，换算不符', en: 'One quantity in two units that do not agree' },
  messages: {
    ...CANDIDATE,
    conversionMismatch: {
      zh: '{from} {made}，与 {to}不符。请核对两个数和单位。{hint}',
      en: '{from} {made}, not {to}. Check both figures and their units.{hint}',
    },
  },
  defaults: {},
  examples: [
    {
      text: '造林绿化\n\n　　全县新造林 14 公顷（合 2100 亩）。\n\n信息来源：县林草局\n',
      because: '14 公顷 are 210 亩',
      findings: ['2100 亩'],
    },
    {
      text: '项目建设\n\n　　项目总投资 1600 万元（1.6 亿元）。\n\n信息来源：县发改局\n',
      because: '1600 万元 are 0.16 亿元',
      findings: ['1.6 亿元'],
    },
    {
      text: '健步走活动\n\n　　路线全长 4 公里，即 80 里。\n\n信息来源：区妇联\n',
      because: '4 公里 are 8 里',
      findings: ['80 里'],
    },
    {
      text: '造林绿化\n\n　　全县新造林 14 公顷（约 225 亩）。\n\n信息来源：县林草局\n',
      because: 'hedged',
      findings: [],
    },
    {
      text: '招商引资\n\n　　吸引外资 300 万美元（2100 万元）。\n\n信息来源：县商务局\n',
      because: 'the rate of exchange is not printed',
      findings: [],
    },
    {
      text: '造林绿化\n\n　　全县新造林 14 公顷（其中经济林 30 亩）。\n\n信息来源：县林草局\n',
      because: 'another quantity',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'conversion')) {
      const [from] = operandsOf(context, relation, 'quantity')
      const [to] = operandsOf(context, relation, 'converted')
      if (!from || !to) continue
      const inWords = withArithmetic(context, (changed) => `${changed(from)} = ${changed(to)}`)
      reportRelation(inWords, relation, {
        messageId: 'conversionMismatch',
        data: { from: from.text, made: madeBy(relation.evidence.computed, to, 2), to: to.text },
      })
    }
  },
})
