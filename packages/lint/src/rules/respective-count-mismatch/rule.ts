import type { Interval } from '@jianbao/schema'
import { defineRule } from '../../rule.js'
import { operandsOf, violations } from '../../violations.js'

export const respectiveCountMismatch = defineRule({
  id: 'respective-count-mismatch',
  since: '0.1.0',
  group: 'figures',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: ['respective'],
  standard: { name: '语法常识：“分别”前后逐一对应', rank: 'practice' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '“分别”前的项数与后面的数值个数不符', en: 'The items before 分别 are not as many as the values after it' },
  messages: {
    valuesUnlikeItems: {
      zh: '“分别”前有 {items} 项，后面却有 {count} 个数（{values}），无法逐一对应。请补全或删减其中一边。',
      en: '{items} items stand before 分别 and {count} values after it ({values}), so that they do not match. Complete or shorten one side.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '镇妇联发展庭院经济\n\n　　甲、乙、丙三村分别种植 120 亩、80 亩。\n\n信息来源：镇妇联\n',
      because: 'three villages, two values',
      findings: ['80 亩'],
    },
    {
      text: '信访工作\n\n　　全年受理来信、来访分别为 64 件、45 件、30 件。\n\n信息来源：县妇联\n',
      because: 'two kinds, three values',
      findings: ['30 件'],
    },
    {
      text: '镇妇联组织培训\n\n　　东坪镇、西坪镇、上坪镇分别培训 60 人、45 人。\n\n信息来源：县妇联\n',
      because: 'three towns, two values',
      findings: ['45 人'],
    },
    {
      text: '居民收入\n\n　　城乡居民收入分别增长 5.1%、6.3%。\n\n信息来源：统计局\n',
      because: '城乡 is two items in one word',
      findings: [],
    },
    {
      text: '集中走访\n\n　　县妇联及其团体会员分别走访 60 户、45 户、30 户。\n\n信息来源：县妇联\n',
      because: 'how many members there are is not printed',
      findings: [],
    },
    {
      text: '项目建设\n\n　　三个项目分别由 2 个镇、3 个镇承办。\n\n信息来源：发改局\n',
      because: '分别由 says who did it',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'respective')) {
      const values = operandsOf(context, relation, 'value')
      context.report({
        messageId: 'valuesUnlikeItems',
        at: relation,
        data: { items: countIn(relation.evidence.computed), count: values.length, values: values.map(({ text }) => text).join('、') },
      })
    }
  },
})

/** 甲和乙 may be one item or two. */
const countIn = ([low, high]: Interval): string => (low === high || low === null || high === null ? `${low ?? high ?? 0}` : `${low}—${high}`)
