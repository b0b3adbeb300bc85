import { blocksOf } from '../../blocks.js'
import { defineRule } from '../../rule.js'
import { safeFix } from '../../runs.js'
import { FEWEST, type Item, type List, listsIn } from './lists.js'

/** On the way somewhere one comes by the same place again; values that are told one by one may be the same. */
const MAY_REPEAT = /往返|线路|路线|航线|途经|返回|沿线|高铁|铁路|公路|航班|分别|依次|先后|轮流|循环|各自|[至到—]$/
const SAME_VALUES = /分别|依次|轮流|循环|各自|各为/
/** 加油、加油、再加油. */
const EMPHASIS = /^[、，]?再/

export const repeatedListItem = defineRule({
  id: 'repeated-list-item',
  since: '0.1.0',
  group: 'text',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '编校惯例：并列各项不重复', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '同一个并列项列了两次', en: 'A list names the same item twice' },
  messages: {
    twice: {
      zh: '并列各项中“{item}”出现了两次。请删去一处，或改成应列的一项。',
      en: 'The list has "{item}" twice. Take one out, or put in the item that was meant.',
    },
    remove: { zh: '删去后一个“{item}”', en: 'Take out the second "{item}"' },
  },
  defaults: {},
  examples: [
    {
      text: '巡回宣讲\n\n　　宣讲团走进城关、安宁、西固、城关 4 个区。\n\n信息来源：市妇联\n',
      because: 'the first and the last are one',
      findings: ['城关'],
    },
    {
      text: '联席会议\n\n　　会议由县妇联、县教育局、县民政局、县教育局、县司法局联合召开。\n\n信息来源：县妇联\n',
      because: 'two in the middle',
      findings: ['县教育局'],
    },
    {
      text: '志愿服务\n\n　　活动提供义诊、理发、维修、义诊等服务。\n\n信息来源：县妇联\n',
      because: 'before 等',
      findings: ['义诊'],
    },
    { text: '送教下乡\n\n　　小分队沿线路走访兰州、定西、天水、兰州。\n\n信息来源：市妇联\n', because: 'a route ends where it began', findings: [] },
    {
      text: '评比结果\n\n　　三个村分别被评为优秀、良好、优秀。\n\n信息来源：县妇联\n',
      because: 'grades told one by one',
      findings: [],
    },
    {
      text: '课程安排\n\n　　开设一年级语文、数学、二年级语文、数学。\n\n信息来源：县教育局\n',
      because: 'two lists in one',
      findings: [],
    },
  ],
  check(context) {
    for (const block of blocksOf(context)) {
      if (block.kind === 'table' || !block.text.includes('、')) continue
      for (const list of listsIn(block)) {
        const [first, second] = list.items.length < FEWEST ? [] : repeatedIn(list)
        if (!first || !second || EMPHASIS.test(block.text.slice(second.end, second.end + 2))) continue
        const clause = block.text.slice(Math.max(0, list.start - REACH), Math.min(list.end + 2, list.start + MOST_CLAUSE))
        // Twice at once is no way there and back.
        if ((isAtOnce(list, second) ? SAME_VALUES : MAY_REPEAT).test(clause)) continue
        const at = { block, start: second.start, end: second.end }
        const { fix } = safeFix({ block, start: second.start - 1, end: second.end }, '')
        context.report({
          messageId: 'twice',
          at,
          data: { item: second.text },
          related: [{ block, start: first.start, end: first.end }],
          suggestions: fix ? [{ messageId: 'remove', data: { item: second.text }, fix }] : [],
        })
      }
    }
  },
})

/** How far before its clause the words stand that say what a list is of. */
const REACH = 24
const MOST_CLAUSE = 200

/** The first item that comes twice. Where items are made up of others, or much longer, the list is several in one. */
function repeatedIn({ items }: List): [Item?, Item?] {
  const first = new Map<string, number>()
  for (const [index, item] of items.entries()) {
    const { text } = item
    if ([...text].length < 2 || /[0-9０-９]/.test(text) || /^[一二三四五六七八九十两]/.test(text)) continue
    const earlier = first.get(text)
    if (earlier === undefined) first.set(text, index)
    else {
      const own = items[earlier]
      if (earlier === index - 1) return own ? [own, item] : []
      // The first and the last may hold more of their clause than the item: 21 所学校缺英语、音乐、体育、音乐.
      const isEdge = (at: number) => at === 0 || at === items.length - 1
      const isOneList = items.every(
        (other, at) => other.text === text || (!other.text.includes(text) && (isEdge(at) || other.text.length <= text.length + MOST_LONGER)),
      )
      return own && isOneList && !followAlike(items, earlier, index) ? [own, item] : []
    }
  }
  return []
}

const MOST_LONGER = 4

const isAtOnce = ({ items }: List, item: Item): boolean => items.some(({ text, end }) => text === item.text && end === item.start - 1)

/** 一年级语文、数学、二年级语文、数学: what stands before the two ends alike. */
function followAlike(items: readonly Item[], earlier: number, later: number): boolean {
  const [a, b] = [items[earlier - 1]?.text ?? '', items[later - 1]?.text ?? '']
  return a !== '' && b !== '' && a.slice(-1) === b.slice(-1) && a.slice(-2) === b.slice(-2)
}
