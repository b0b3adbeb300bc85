import { expect, it } from 'vitest'
import { findingsOf, specifyRule } from '../../rule-cases.js'
import { partExceedsWhole } from '../part-exceeds-whole/rule.js'
import { partsSumMismatch } from '../parts-sum-mismatch/rule.js'
import { shareMismatch } from '../share-mismatch/rule.js'
import { tableTotalMismatch as rule } from './rule.js'

/** A bulletin with a table, its cells parted by |. */
const table = (...rows: readonly string[]) =>
  `工作情况通报\n\n　　有关情况见下表：\n\n${rows.map((row) => row.replaceAll('|', '\t')).join('\n')}\n\n信息来源：县妇联\n`

const COLUMN = table('乡镇|走访户数', '东桥镇|31', '西坪镇|24', '南沟乡|29', '合计|86')
const ROW = table('乡镇|男|女|合计', '东桥镇|12|19|31', '西坪镇|10|14|27', '南沟乡|9|8|17')
const SHARE = table('类别|件数|占比（%）', '咨询|120|60.0', '求助|50|52.0', '投诉|30|15.0', '合计|200|100.0')
const SHARES = table('渠道|占比（%）', '热线|62.5', '网站|35.1', '现场|12.4', '合计|100.0')
const PART = table('类别|人数', '东桥镇|31', '其中女|32', '西坪镇|24', '其中女|10', '合计|55')

specifyRule(rule, {
  invalid: [
    { text: COLUMN, quotes: ['86'], because: 'a column', severities: [2] },
    { text: ROW, quotes: ['27'], because: 'a row' },
    { text: SHARE, quotes: ['52.0'], because: 'a share', severities: [2] },
    { text: SHARES, quotes: ['100.0'], because: 'shares that pass their hundred' },
    { text: PART, quotes: ['32'], because: 'a part above its whole' },
    { text: table('乡镇|户数|人数', '东桥镇|31|98', '西坪镇|24|77', '合计|55|157'), quotes: ['157'], because: 'one of two columns' },
    {
      text: table('单位|件数|办结', '东桥镇|31|30', '西坪镇|24|20', '小计|53|50', '公安局|12|10', '民政局|9|9', '小计|21|19', '合计|76|69'),
      quotes: ['53'],
      because: 'a 小计',
    },
    { text: table('乡镇|培训人数', '东桥镇|31 人', '西坪镇|24 人', '合计|65 人'), quotes: ['65 人'], because: 'units in the cells' },
  ],
  valid: [
    { text: table('乡镇|走访户数', '东桥镇|31', '西坪镇|24', '南沟乡|29', '合计|84'), because: 'it is right' },
    { text: table('类别|人数', '东桥镇|31', '其中女|12', '西坪镇|24', '其中女|10', '合计|55'), because: 'rows marked 其中' },
    { text: table('行业|企业数', '工业|40', '#制造业|33', '建筑业|18', '合计|58'), because: 'rows marked #' },
    { text: table('乡镇|走访户数', '东桥镇|31', '西坪镇|…', '南沟乡|29', '合计|86'), because: 'a cell left out' },
    { text: table('乡镇|走访户数', '东桥镇|31', '西坪镇|', '南沟乡|29', '合计|86'), because: 'a blank cell' },
    { text: table('来源|金额（亿元）', '中央|21.64', '市县|14.33', '债券|7.52', '合计|43.50'), because: 'decimals, inside their rounding' },
    { text: table('乡镇|户数|满意率（%）', '东桥镇|31|98.2', '西坪镇|24|96.5', '合计|55|97.4'), because: 'a rate is not added' },
    { text: table('乡镇|户数|户均（元）', '东桥镇|31|2600', '西坪镇|24|2400', '合计|55|2513'), because: 'nor is a mean' },
    { text: table('地区|生产总值（亿元）', '全市|617.5', '东桥区|331.2', '西坪区|240.1'), because: 'districts against the city' },
    { text: table('乡镇|户数', '东桥镇|31', '西坪镇|24'), because: 'no total' },
    { text: '各乡镇走访 31 户、24 户、29 户，合计 86 户。', because: 'no table: for parts-sum-mismatch' },
  ],
})

const messageOf = (text: string) => findingsOf(rule, text)[0]?.message

it('names the column and shows the addition', () => {
  expect(messageOf(COLUMN)).toContain('表中“走访户数”一列各项之和 31 + 24 + 29 = 84，与合计 86 不符（少 2）。请核对合计和各项。')
  expect(findingsOf(rule, COLUMN)[0]?.related?.map(({ quote }) => quote)).toEqual(['31', '24', '29'])
})

it('names the row', () => {
  expect(messageOf(ROW)).toContain('表中“西坪镇”一行各项之和 10 + 14 = 24，与合计 27 不符（少 3）。')
})

it('shows the division of a share', () => {
  expect(messageOf(SHARE)).toContain('表中“求助”一行：50 ÷ 200 = 25%，与占比 52.0 不符。请核对两个数和占比。')
})

it('shows the sum of shares', () => {
  expect(messageOf(SHARES)).toBe('表中各项占比之和 62.5 + 35.1 + 12.4 = 110.0%，与 100.0% 不符。请核对各项占比。')
})

it('names the column of a table that has a title', () => {
  const text = table('表 1 各乡镇走访情况', '乡镇|户数|人数', '东桥镇|31|98', '西坪镇|24|77', '合计|55|157')
  expect(messageOf(text)).toContain('表中“人数”一列各项之和 98 + 77 = 175，与合计 157 不符（多 18）。')
  expect(messageOf(text)).toContain('157 疑为 175：数字颠倒。')
})

it('shows a part and its whole', () => {
  expect(messageOf(PART)).toContain('表中“其中女”一行：其中项 32 大于所属的 31（多 1）。请核对两个数。')
})

it.each([
  ['parts-sum-mismatch', partsSumMismatch, COLUMN],
  ['share-mismatch', shareMismatch, SHARE],
  ['part-exceeds-whole', partExceedsWhole, PART],
])('is left to this rule by %s', (_, other, text) => {
  expect(findingsOf(other, text)).toEqual([])
})
