import { withArithmetic } from '../../candidate-arithmetic.js'
import { amountOf, madeBy } from '../../computed-amount.js'
import { CANDIDATE, reportRelation } from '../../relation-report.js'
import { defineRule } from '../../rule.js'
import { nominal, operandsOf, violations } from '../../violations.js'

export const gapMismatch = defineRule({
  id: 'gap-mismatch',
  since: '0.1.0',
  group: 'figures',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: ['gap'],
  standard: { name: '算术常识：差距等于两数之差', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '两数之差与写出的差距不符', en: 'A printed gap is not the difference of the two figures' },
  messages: {
    ...CANDIDATE,
    gapMismatch: {
      zh: '{larger} − {smaller} {made}，与写出的差距 {gap}不符。请核对两个数和差距。{hint}',
      en: '{larger} − {smaller} {made}, not the printed gap {gap}. Check both figures and the gap.{hint}',
    },
    gapReversed: {
      zh: '{larger} > {smaller}，与“{words}{gap}”说的方向相反。请核对两个数，或改写方向。{hint}',
      en: '{larger} > {smaller}, and "{words}{gap}" says the opposite. Check both figures, or turn the comparison round.{hint}',
    },
  },
  defaults: {},
  examples: [
    {
      text: '医保参保情况\n\n　　我县参保率 96.2%，全市平均 94.8%，高出 1.8 个百分点。\n\n信息来源：县医保局\n',
      because: '96.2 − 94.8 = 1.4',
      findings: ['1.8 个百分点'],
    },
    {
      text: '示范点建设\n\n　　东镇受理诉求 62 件、西镇受理诉求 47 件，东镇比西镇多 25 件。\n\n信息来源：县信访局\n',
      because: '62 − 47 = 15',
      findings: ['25 件'],
    },
    {
      text: '学校招生\n\n　　东街小学 45 人、西街小学 42 人，东街小学比西街小学少 3 人。\n\n信息来源：县教育局\n',
      because: '45 is more than 42',
      findings: ['3 人'],
    },
    {
      text: '医保参保情况\n\n　　我县参保率 96.2%，高于全市平均 1.8 个百分点。\n\n信息来源：县医保局\n',
      because: 'the other value is not printed',
      findings: [],
    },
    {
      text: '绩效考核\n\n　　我县综合得分列全市第 3 位，比上次前移 4 位。\n\n信息来源：县委办\n',
      because: 'a rank, and the earlier one is not printed',
      findings: [],
    },
    {
      text: '种植成本\n\n　　新品种亩产 612 公斤，老品种亩产 548 公斤，新品种成本低 35 元。\n\n信息来源：县农业农村局\n',
      because: 'another measure',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'gap')) {
      const [figure] = operandsOf(context, relation, 'figure')
      const [compared] = operandsOf(context, relation, 'compared')
      const [gap] = operandsOf(context, relation, 'gap')
      if (!figure || !compared || !gap) continue
      const [larger, smaller] = nominal(figure) >= nominal(compared) ? [figure, compared] : [compared, figure]
      const [low, high] = relation.evidence.computed
      const isReversed = high !== null && high < 0
      const difference = Math.abs(nominal({ low, high }))
      const [more, less] = isReversed ? [smaller, larger] : [larger, smaller]
      const inWords = withArithmetic(context, (changed) => `${changed(more)} − ${changed(less)} = ${changed(gap)}`)
      reportRelation(inWords, relation, {
        messageId: isReversed ? 'gapReversed' : 'gapMismatch',
        data: {
          larger: larger.text,
          smaller: smaller.text,
          made: isReversed ? amountOf(difference, gap) : madeBy([low, high], gap),
          words: wordBefore(gap.block.text, gap.start),
          gap: gap.text,
        },
      })
    }
  },
})

/** What says which way it goes: 少, 低, 高出. */
const wordBefore = (text: string, start: number): string =>
  /(?:高出?|低|多出?|少|超出?|领先|落后)?\s?$/.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? ''
