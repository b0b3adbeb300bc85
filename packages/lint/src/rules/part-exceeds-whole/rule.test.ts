import { describe, expect, it } from 'vitest'
import { article, findingsOf, quotesIn } from '../../rule-cases.js'
import { partExceedsWhole as rule } from './rule.js'

describe('fires on the part', () => {
  it.each([
    ['全县共排查隐患 245 处，其中重大隐患 254 处。', '254 处'],
    ['共查处酒驾 118 起，当中醉驾 181 起，另查处超载、超员 1460 起。', '181 起'],
    ['持证经营户不足 120 户，其中女性经营户 146 户。', '146 户'],
    ['新增减税 6.35 亿元，其中小微企业超过 7.2 亿元。', '超过 7.2 亿元'],
    ['常住人口３２０人，其中妇女３５０人。', '３５０人'],
    ['走访慰问二百三十户，其中低保家庭三百二十户。', '三百二十户'],
    ['现有妇联执委 36 名（其中兼职 63 名）。', '63 名'],
    ['选出代表 3 名教师、9 名医生，其中女代表 15 名。', '15 名'],
  ])('%s', (paragraph, quote) => {
    expect(quotesIn(rule, paragraph)).toEqual([quote])
  })
})

describe('stays silent', () => {
  it.each([
    ['a level of the same ladder', '全县共有乡镇 12 个，其中村 130 个。'],
    ['another unit', '接听来电 236 个，其中反映问题 281 件次。'],
    ['a running total beside the year', '新增培训 236 人，其中累计持证 281 人。'],
    ['a mean before it', '日均受理 236 起，其中 5 日 281 起。'],
    ['a rate before it', '每万人拥有床位 41 张，其中护理型床位 1.2 万张。'],
    ['a lower bound before it', '接待游客超 30 万人次，其中古镇 65 万人次。'],
    ['a net change before it', '税收净增 1.2 亿元，其中制造业净增 1.9 亿元。'],
    ['two that it may refer to, and both together are enough', '3 人死亡、9 人受伤，其中 11 人为外来务工人员。'],
    ['a new statement after the list', '新建公路 39 公里、其中县道 17 公里，新建水渠 260 公里。'],
    ['a part that may reach the whole by rounding', '完成投资 3.2 亿元，其中民间投资 3.24 亿元。'],
    ['a list that goes on with something else', '其中女学员 18 人，学生家长 300 人旁听。'],
    ['the word inside a verb phrase', '300 家企业参与其中，带动就业 4500 人。'],
  ])('%s', (_, paragraph) => {
    expect(quotesIn(rule, paragraph)).toEqual([])
  })
})

it('shows both figures and by how much the part is more', () => {
  const [finding] = findingsOf(rule, article('两癌检查 38.62 万人（其中农村妇女 45.12 万人）。'))
  expect(finding?.message).toBe('其中“农村妇女”45.12 万人，超过总数 38.62 万人（多 6.5 万人）。请核对两个数。')
  expect(finding?.evidence).toEqual({ formula: 'part ≤ whole', stated: [451150, 451250], computed: [null, 386250], unit: '人' })
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['38.62 万人'])
})
