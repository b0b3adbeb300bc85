import type { Relation } from '@jianbao/schema'
import { likeNumeral } from '../../chinese-number.js'
import { defineRule } from '../../rule.js'
import { operandsOf, violations } from '../../violations.js'

export const listCountMismatch = defineRule({
  id: 'list-count-mismatch',
  since: '0.1.0',
  group: 'figures',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: ['enumeration'],
  standard: { name: '统计常识：所列项数等于所写总数', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '列举的项数与写明的数目不符', en: 'A list has more or fewer items than it is said to have' },
  messages: {
    itemsUnlikeCount: {
      zh: '列出的是 {items} 项，写的却是“{count}”（{direction} {difference}）。请核对数目，或补全、删减所列各项。',
      en: '{items} items are listed, but "{count}" is written (off by {difference}). Check the number or the list.',
    },
    itemsAboveCount: {
      zh: '“等”前已列出 {items} 项，超过“{count}”（多 {difference}）。请核对数目和所列各项。',
      en: '{items} items stand before 等, more than "{count}" (by {difference}). Check the number and the list.',
    },
    count: { zh: '改数目为“{fixed}”', en: 'Write {fixed}' },
    marksUnlikeCount: {
      zh: '写明“{count}”，下文却分 {items} 条来说（{direction} {difference}）。请核对数目和各条的序号。',
      en: '"{count}" is announced, but {items} points follow (off by {difference}). Check the number and the points.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '县妇联开展培训\n\n　　培训班开设育婴、月嫂、家政、面点 3 门课程。\n\n信息来源：县妇联\n',
      because: 'four names before 3 门',
      findings: ['3 门'],
    },
    {
      text: '镇妇联走访慰问\n\n　　在上坪、下坪、东坪、西坪 5 个村开展走访。\n\n信息来源：镇妇联\n',
      because: 'four villages are named, five are counted',
      findings: ['5 个'],
    },
    {
      text: '区妇联部署工作\n\n　　会议提出三项任务：一是建好阵地；二是抓好培训；三是强化宣传；四是严格考核。\n\n信息来源：区妇联\n',
      because: 'the fourth point was added and the number stayed',
      findings: ['三项'],
    },
    {
      text: '镇妇联走访慰问\n\n　　在上坪、下坪等 5 个村开展走访。\n\n信息来源：镇妇联\n',
      because: '等 leaves the rest of the list out',
      findings: [],
    },
    {
      text: '专题民主生活会\n\n　　查摆教育、住房、医疗等领域问题 46 个。\n\n信息来源：县教育局\n',
      because: 'the number counts problems, and the list says what they are about',
      findings: [],
    },
    {
      text: '县妇联开展试点\n\n　　在东坪以及西坪、上坪 3 个村试点。\n\n信息来源：县妇联\n',
      because: '以及 joins two of three names',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'enumeration')) {
      const [count] = operandsOf(context, relation, 'count')
      const items = relation.evidence.computed[0]
      const printed = relation.evidence.stated[0]
      if (!count || items === null || printed === null) continue
      const fixed = count.text.replace(NUMERAL, (printed: string) => likeNumeral(items, printed))
      context.report({
        messageId: MESSAGES[relation.evidence.formula] ?? 'itemsUnlikeCount',
        at: relation,
        data: { items, count: count.text, difference: Math.abs(items - printed), direction: directionOf(relation) },
        ...(fixed === count.text ? {} : { suggestions: [{ messageId: 'count', data: { fixed }, fix: { at: count, text: fixed } }] }),
      })
    }
  },
})

const NUMERAL = /[0-9]+|[一二两三四五六七八九十]+/

const MESSAGES: Readonly<Record<string, 'itemsAboveCount' | 'marksUnlikeCount'>> = {
  'items ≤ count': 'itemsAboveCount',
  'marks = count': 'marksUnlikeCount',
}

const directionOf = ({ evidence: { stated, computed } }: Relation) => ((computed[0] ?? 0) > (stated[0] ?? 0) ? '多' : '少')
