import { defineRule } from '../../rule.js'
import { isInTable } from '../../tables.js'
import { nominal, operandsOf, violations } from '../../violations.js'

/** Classes that exclude each other, of which some may be left out. */
const AT_MOST = 'Σ shares ≤ 100'

/** Where one may be in several classes, the shares make more. */
const SEVERAL_ANSWERS = /多选|复选|多项选择|重复计|重复统计|可选[两二三多]|交叉计/

export const sharesSumMismatch = defineRule({
  id: 'shares-sum-mismatch',
  since: '0.1.0',
  group: 'figures',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: ['shares-sum'],
  standard: { name: '统计常识：互斥各类占比之和为 100%', rank: 'practice' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '一组互斥占比之和不是 100%', en: 'The shares of classes that exclude each other do not make 100%' },
  messages: {
    notHundred: {
      zh: '各项占比 {terms} = {sum}%，与 100% 不符（{direction} {difference} 个百分点）。请核对各项占比。',
      en: 'The shares make {terms} = {sum}%, not 100% (off by {difference} points). Check each share.',
    },
    aboveHundred: {
      zh: '各项互不重叠，占比 {terms} = {sum}%，超过 100%（{direction} {difference} 个百分点）。请核对各项占比，或写明可以重复计入。',
      en: 'The classes exclude each other, but make {terms} = {sum}%, more than 100% (by {difference} points). Check each share, or say that one may be in several.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '热线受理\n\n　　来电中，婚姻家庭类占 46.3%，人身权利类占 31.5%，其余各类占 26.2%。\n\n信息来源：市妇联\n',
      because: '46.3 + 31.5 + 26.2 = 104.0, and a rest closes the list',
      findings: ['26.2%'],
    },
    {
      text: '问卷调查\n\n　　受访者中，男性占 42%，女性占 68%。\n\n信息来源：市妇联\n',
      because: '42 + 68 = 110: there is no third class',
      findings: ['68%'],
    },
    {
      text: '产业结构\n\n　　三次产业分别占 18.4%、35.2%、41.4%。\n\n信息来源：统计局\n',
      because: '18.4 + 35.2 + 41.4 = 95.0: the three are all there is',
      findings: ['41.4%'],
    },
    {
      text: '问卷调查\n\n　　去过妇女之家的占 71%，听说过妇女之家的占 84%。\n\n信息来源：市妇联\n',
      because: 'one may have done both',
      findings: [],
    },
    {
      text: '奖补资金\n\n　　三个镇分别占 33.3%、33.3%、33.3%。\n\n信息来源：财政局\n',
      because: 'each is rounded by itself',
      findings: [],
    },
    {
      text: '队伍结构\n\n　　执委中女性占 62%，党员占 54.5%，大专以上学历占 41.8%。\n\n信息来源：县妇联\n',
      because: 'the classes overlap',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'shares-sum')) {
      const shares = operandsOf(context, relation, 'share')
      const claimed = context.quantities[relation.operands[relation.claim]?.quantity ?? -1]
      if (!claimed || isInTable(context, relation) || SEVERAL_ANSWERS.test(claimed.block.text)) continue
      const sum = tidy(shares.reduce((total, share) => total + nominal(share), 0))
      const data = {
        terms: shares.map((share) => nominal(share)).join(' + '),
        sum,
        difference: tidy(Math.abs(sum - 100)),
        direction: sum > 100 ? '多' : '少',
      }
      context.report({ messageId: relation.evidence.formula === AT_MOST ? 'aboveHundred' : 'notHundred', at: relation, data })
    }
  },
})

const tidy = (value: number): number => Number(value.toPrecision(10))
