import type { PlacedFigure } from '../../facts.js'
import { defineRule } from '../../rule.js'
import { violations } from '../../violations.js'

export const rangeReversed = defineRule({
  id: 'range-reversed',
  since: '0.1.0',
  group: 'figures',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: ['range'],
  standard: { name: 'GB/T 15835—2011《出版物上数字用法》（数值范围的写法；引自二手资料，未核对原文）', rank: 'national-standard' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '数值范围的起点大于终点', en: 'A range begins above its end' },
  messages: {
    rangeReversed: {
      zh: '范围“{range}”的起点 {from} 大于终点 {to}。请核对两个数，或调换先后。',
      en: 'The range "{range}" begins at {from}, above its end {to}. Check both figures, or exchange them.',
    },
    exchange: { zh: '调换两端：{fixed}', en: 'Exchange the two ends: {fixed}' },
  },
  defaults: {},
  examples: [
    {
      text: '两癌筛查\n\n　　免费筛查对象为 60—55 岁妇女。\n\n信息来源：卫健局\n',
      because: '60 is above 55',
      findings: ['55 岁'],
    },
    {
      text: '助企纾困\n\n　　各企业用工成本下降 8%～5%。\n\n信息来源：人社局\n',
      because: '8 is above 5',
      findings: ['5%'],
    },
    {
      text: '网格管理\n\n　　每个网格联系 50－30 户。\n\n信息来源：街道办\n',
      because: '50 is above 30',
      findings: ['30 户'],
    },
    {
      text: '运动会\n\n　　县妇联代表队以 3—1 取胜。\n\n信息来源：县妇联\n',
      because: 'a score, and no range',
      findings: [],
    },
    {
      text: '办事流程\n\n　　审批时限由 20 天至 15 天逐步压缩。\n\n信息来源：政务办\n',
      because: 'a change, and no range',
      findings: [],
    },
    {
      text: '考古发现\n\n　　遗址年代为公元前 4500—3000 年。\n\n信息来源：文旅局\n',
      because: 'years before our era run downwards',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'range')) {
      const ends = relation.operands.flatMap(({ quantity }) => context.quantities[quantity] ?? [])
      const [first] = ends
      const last = ends.at(-1)
      if (!first || !last || ends.some(({ iso }) => iso !== undefined)) continue
      const at = { block: first.block, start: first.start, end: last.end }
      const range = at.block.text.slice(at.start, at.end)
      const numbers = numbersOf(ends)
      if (!numbers) continue
      const [from, to] = numbers
      const fixed = range.replace(from, '\0').replace(to, from).replace('\0', to)
      context.report({
        messageId: 'rangeReversed',
        at: relation,
        data: { range, from, to },
        suggestions: [{ messageId: 'exchange', data: { fixed }, fix: { at, text: fixed } }],
      })
    }
  },
})

const NUMBER = /[0-9０-９]+(?:[.．][0-9０-９]+)?|[一二两三四五六七八九十百千]+/g

/** The two numbers as printed, the first before the last. */
function numbersOf(ends: readonly PlacedFigure[]): readonly [string, string] | undefined {
  const [from, to] = ends.flatMap(({ text }) => text.match(NUMBER) ?? [])
  return from === undefined || to === undefined ? undefined : [from, to]
}
