import { defineRule } from '../../rule.js'
import { operandsOf, violations } from '../../violations.js'

export const yourRule = defineRule({
  id: 'your-rule',
  since: '0.1.0',
  group: 'figures',
  severity: 'warning',
  // Empty until it was run over real text; then ['recommended', 'strict'] or ['strict'].
  presets: [],
  relations: ['average'],
  standard: { name: '统计常识', rank: 'practice' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '一句话说明缺陷', en: 'The defect in one sentence' },
  messages: {
    mismatch: {
      zh: '{mean} 与其余各数不符。请核对。',
      en: '{mean} does not agree with the other figures. Check them.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '县妇联慰问困难家庭\n\n　　向 25 户发放慰问金 5 万元，户均 2500 元。\n\n信息来源：县妇联\n',
      because: '5 万 ÷ 25 = 2000',
      findings: ['2500 元'],
    },
    {
      text: '县妇联慰问困难家庭\n\n　　向 25 户发放慰问金 5 万元，户均增收 2500 元。\n\n信息来源：县妇联\n',
      because: 'the trap: another measure',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'average')) {
      const [mean] = operandsOf(context, relation, 'mean')
      if (mean) context.report({ messageId: 'mismatch', at: relation, data: { mean: mean.text } })
    }
  },
})
