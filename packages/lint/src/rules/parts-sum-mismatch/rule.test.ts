import { describe, expect, it } from 'vitest'
import { article, findingsOf, quotesIn } from '../../rule-cases.js'
import { partsSumMismatch as rule } from './rule.js'

describe('fires on the total', () => {
  it.each([
    ['选举产生执委 45 名，其中女 33 名、男 15 名。', '45 名'],
    ['表彰先进 30 个，其中一等奖 6 个、二等奖 12 个、三等奖 15 个。', '30 个'],
    ['发放救助金 236.5 万元，其中急难型 88.2 万元，其余 139.3 万元为支出型。', '236.5 万元'],
    ['受理诉求 846 件。到周五，已办结 678 件，剩下 188 件正在办理。', '846 件'],
    ['支付医疗费 1265 万元、津贴 3418 万元，两项合计 4783 万元。', '4783 万元'],
    ['受理信访 86 件（来信 22 件、来访 27 件、来电 47 件）。', '86 件'],
  ])('%s', (paragraph, quote) => {
    expect(quotesIn(rule, paragraph)).toEqual([quote])
  })
})

describe('stays silent', () => {
  it.each([
    ['classes that overlap', '受助妇女 120 人，其中残疾妇女 46 人、单亲母亲 51 人、失独母亲 38 人。'],
    ['an open list below the whole', '评选优秀教师 120 名，其中一等奖 20 名、二等奖 30 名。'],
    ['parts rounded each by itself', '基层组织 26.93 万个，其中上半年新建 14.21 万个、下半年 12.73 万个。'],
    ['a total that takes in members without a figure', '教师 12 人、家长 20 人以及部分学生，共 300 人参加。'],
    ['a total of something else', '举办讲座 6 场、培训 8 场，共 420 人参加。'],
    ['what comes after a new statement', '学员 96 人，其中女 38 人、男 58 人，教师 12 人。'],
    ['a list whose last items alone make the total', '到会代表 200 人，甲组 30 人、乙组 40 人，共 70 人发言。'],
    ['each of several, not together', '城关、安宁各建站 12 个，共 24 个。'],
  ])('%s', (_, paragraph) => {
    expect(quotesIn(rule, paragraph)).toEqual([])
  })
})

it('shows the addition', () => {
  const [finding] = findingsOf(rule, article('选举产生执委 45 名，其中女 33 名、男 15 名。'))
  expect(finding?.message).toBe('各分项之和 33 + 15 = 48 名，与总数 45 名不符（多 3 名）。请核对总数和各分项。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['33 名', '15 名'])
})

it('leaves a part that is above the whole to its own rule', () => {
  expect(quotesIn(rule, '选举产生执委 45 名，其中女 54 名、男 15 名。')).toEqual([])
})
