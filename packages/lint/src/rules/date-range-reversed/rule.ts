import type { Relation } from '@jianbao/schema'
import type { PlacedFigure } from '../../facts.js'
import { defineRule, type RuleContext } from '../../rule.js'
import { operandsOf, violations } from '../../violations.js'

export const dateRangeReversed = defineRule({
  id: 'date-range-reversed',
  since: '0.1.0',
  group: 'dates',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: ['range', 'order'],
  standard: { name: '历法常识：起始在前，终止在后', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '终止的日期、时间早于起始', en: 'A period ends before it begins' },
  messages: {
    rangeReversed: {
      zh: '“{range}”的终点早于起点。请核对两个日期；跨年的请写明年份或“次年”，跨日的请写明“次日”。',
      en: '"{range}" ends before it begins. Check both dates; name the year, or write 次年 or 次日, where it goes on into the next.',
    },
    orderReversed: {
      zh: '起于 {from}，止于 {to}：终止早于起始。请核对两个日期。',
      en: 'It began {from} and ended {to}: the end is before the beginning. Check both dates.',
    },
    exchange: { zh: '调换两端：{fixed}', en: 'Exchange the two ends: {fixed}' },
  },
  defaults: {},
  examples: [
    {
      text: '窗口暂停服务\n\n　　6 月 18 日至 12 日，婚姻登记窗口暂停办理业务。\n\n信息来源：民政局\n',
      because: 'within one month the 12th is before the 18th',
      findings: ['6 月 18 日至 12 日'],
    },
    {
      text: '热线服务\n\n　　午间 14:30—12:00 由志愿者值守。\n\n信息来源：县妇联\n',
      because: 'not over night',
      findings: ['14:30—12:00'],
    },
    {
      text: '建设家园\n\n　　妇女之家 2021 年 3 月开工，2020 年 8 月建成。\n\n信息来源：县妇联\n',
      because: 'built before it was begun',
      findings: ['2020 年 8 月'],
    },
    {
      text: '假期值守\n\n　　12 月 28 日至 1 月 3 日安排专人值守。\n\n信息来源：县妇联\n',
      because: 'it goes on into the next year',
      findings: [],
    },
    {
      text: '夜间值守\n\n　　每天 22:00—6:00 安排专人值守。\n\n信息来源：县妇联\n',
      because: 'over night',
      findings: [],
    },
    {
      text: '专项整治\n\n　　整治行动从 11 月—次年 3 月开展。\n\n信息来源：应急局\n',
      because: 'into the next year, in words',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of [...violations(context, 'range'), ...violations(context, 'order')]) {
      const ends = relation.operands.flatMap(({ quantity }) => context.quantities[quantity] ?? [])
      if (relation.type === 'order') reportOrder(context, relation)
      else if (ends.some(({ iso }) => iso !== undefined)) reportRange(context, relation, ends)
    }
  },
})

type Context = RuleContext<Readonly<Record<string, unknown>>, 'rangeReversed' | 'orderReversed' | 'exchange'>

function reportOrder(context: Context, relation: Relation): void {
  const [from] = operandsOf(context, relation, 'start')
  const [to] = operandsOf(context, relation, 'end')
  if (from && to) context.report({ messageId: 'orderReversed', at: relation, data: { from: from.text, to: to.text } })
}

function reportRange(context: Context, relation: Relation, ends: readonly PlacedFigure[]): void {
  const [first] = ends
  const last = ends.at(-1)
  if (!first || !last) return
  const at = { block: first.block, start: first.start, end: last.end }
  const range = at.block.text.slice(at.start, at.end)
  const fixed = exchanged(range)
  context.report({
    messageId: 'rangeReversed',
    at: relation,
    data: { range },
    ...(fixed === undefined ? {} : { suggestions: [{ messageId: 'exchange' as const, data: { fixed }, fix: { at, text: fixed } }] }),
  })
}

const LINK = /^(.*?)( ?(?:——|[-—–~～－至到]) ?)(.*)$/
const NUMBER = /[0-9０-９:：〇零○一二三四五六七八九十]+/

/** 6 月 18 日至 12 日 becomes 6 月 12 日至 18 日: the last numbers change places where the second end prints no more than one. */
function exchanged(range: string): string | undefined {
  const [, first = '', link = '', second = ''] = LINK.exec(range) ?? []
  if (first === '' || second === '') return undefined
  const shape = (text: string) => text.replaceAll(new RegExp(NUMBER, 'g'), '0').replaceAll(' ', '')
  if (shape(first) === shape(second)) return second + link + first
  const to = NUMBER.exec(second)?.[0]
  const from = first.match(new RegExp(NUMBER, 'g'))?.at(-1)
  if (to === undefined || from === undefined || !shape(first).endsWith(shape(second))) return undefined
  const at = first.lastIndexOf(from)
  return first.slice(0, at) + to + first.slice(at + from.length) + link + second.replace(to, from)
}
