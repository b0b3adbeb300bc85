import { describe, expect, it } from 'vitest'
import { verdictsBy } from '../testing.js'
import { readProducts } from './product.js'

const claimsIn = (...texts: readonly string[]) => verdictsBy(readProducts, ...texts)
const verdictsIn = (...texts: readonly string[]) => claimsIn(...texts).map((line) => line.replace(/:.*/, ''))

describe('the claim of a product', () => {
  it('shows its operands', () => {
    expect(claimsIn('举办讲座 7 场，每场 60 人，共 480 人参加。')).toEqual(['violated: number 7 场, each 60 人, total 480 人'])
  })

  it('has a number for each 每', () => {
    expect(claimsIn('为 20 名护林员按每人每月 500 元发放补助，连续 6 个月，共计 6 万元。')).toEqual([
      'consistent: number 20 名, number 6 个月, each 500 元, total 6 万元',
    ])
  })
})

describe('a product that is right', () => {
  it.each([
    ['sessions', '举办讲座 7 场，每场 60 人，共 420 人参加。'],
    ['hedged', '举办讲座 7 场，每场 60 人左右，共 400 人参加。'],
    ['persons each time as 人次', '举办讲座 7 场，每场 60 人，累计 420 人次参加。'],
    ['money', '对 40 户每户补助 3000 元，共补助 12 万元。'],
    ['per head and month', '为 20 名护林员按每人每月 500 元发放补助，连续 6 个月，共计 6 万元。'],
    ['a price', '采购书包 300 个，单价 80 元，共支出 2.4 万元。'],
    ['the number after', '按每户 3000 元的标准，为 40 户发放补助共 12 万元。'],
    ['villages counted with 个', '20 个村每村 3 名，共 60 名。'],
    ['what each got', '为 46 名女工每人配发一套价值 200 元的雨具，共支出 9200 元。'],
    ['days in a row', '举办 6 期，每期 3 天，共 18 天。'],
    ['the total before', '向 40 户发放 12 万元，每户 3000 元。'],
    ['months that are not said to be 每月', '为 20 人每人发放 500 元，连发 6 个月，共计 6 万元。'],
    ['a range', '举办讲座 7 场，每场 50—70 人，共 430 人。'],
    ['by weight, without 共', '采购化肥 30 吨，每吨 2400 元，花费 7.2 万元。'],
    ['a year of months', '全县选聘护路员 46 名，每人每月补助 600 元，全年补助 33.12 万元。'],
    ['half a year of months', '选聘护路员 46 名，每人每月补助 600 元，半年补助 16.56 万元。'],
    ['a noun between two 每', '选聘护路员 46 名，每名护路员每月 600 元，一年需支付 33.12 万元。'],
    ['a premium', '为 210 名快递员投保意外险，每人保费 60 元，共计 1.26 万元。'],
    ['each grid', '18 个网格每个网格配备网格员 3 名，共 54 名。'],
    ['the number in the sentence before', '建成服务站 28 个。每个站配备护理员 2 名，共 56 名。'],
    ['a year, once', '聘用教师 30 名，每名教师每年补助 2 万元，共 60 万元。'],
    ['计发', '高龄津贴每人每月 100 元，受益老人 150 名，按 12 个月算，一年计发 18 万元。'],
    ['by pair', '配镜 320 副，每副补贴 300 元，共 9.6 万元。'],
    ['beside a rank', '前三名的 15 名选手获奖，每人奖励 3000 元，共 4.5 万元。'],
    ['a post named before its number', '设立护学岗 30 个，每岗 4 人，共有 120 人值守。'],
    ['an area with the number behind', '种植补贴每亩 90 元，500 亩共补贴 4.5 万元。'],
    ['any word before a total that comes true', '组织宣讲 12 场，每场 70 人，听众达 840 人次。'],
    ['what was bought named in between', '每吨补贴 200 元，共收购秸秆 3000 吨，发放补贴 60 万元。'],
    ['kinds', '印制手册 3 种，每种 5000 册，共 1.5 万册。'],
    ['a village each, the verb behind', '向 8 个村每村拨付 5 万元，共计 40 万元。'],
    ['each of those just counted', '向 8 个行政村各拨付 5 万元，共计 40 万元。'],
    ['a mean before its total', '举办 7 期，平均每期 60 人，共培训 420 人。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['consistent'])
  })
})

describe('what is paid in a year, or without 共', () => {
  it.each([
    ['months that were perhaps not all served', '选聘护路员 46 名，每人每月补助 600 元，全年补助 43.12 万元。'],
    ['a bill that was perhaps not all paid', '采购化肥 30 吨，每吨 2400 元，支付 9.2 万元。'],
    ['an area', '新建大棚 30 座，每座 2 亩，总面积 80 亩。'],
  ])('is likely only: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['violated (likely)'])
  })
})

describe('a product that is wrong', () => {
  it.each([
    ['sessions', '举办讲座 7 场，每场 60 人，共 480 人参加。'],
    ['beyond the hedge', '举办讲座 7 场，每场 60 人左右，共 600 人参加。'],
    ['money', '对 40 户每户补助 3000 元，共补助 15 万元。'],
    ['per head and month', '为 20 名护林员按每人每月 500 元发放补助，连续 6 个月，共计 8 万元。'],
    ['a price', '采购书包 300 个，单价 80 元，共支出 3.4 万元。'],
    ['the number after', '按每户 3000 元的标准，为 40 户发放补助共 15 万元。'],
    ['villages counted with 个', '20 个村每村 3 名，共 66 名。'],
    ['what each got', '为 46 名女工每人配发一套价值 200 元的雨具，共支出 9600 元。'],
    ['the total before', '向 40 户发放 12 万元，每户 3500 元。'],
    ['合计', '组建宣讲队 5 支，每支 8 人，合计 45 人。'],
    ['teams of courses', '全年举办培训班 9 期，每期 40 人，共培训 400 人。'],
    ['总计', '建成大棚 30 座，每座 2 亩，总计 80 亩。'],
    ['a premium', '为 210 名快递员投保意外险，每人保费 60 元，共计 1.62 万元。'],
    ['the verb said before', '分 5 批组织职工体检，每批 60 人，共体检 350 人。'],
    ['Chinese numerals', '划分十八个网格，每个网格配备网格员三名，共六十四名。'],
    ['an area with the number behind', '种植补贴每亩 90 元，500 亩共补贴 5.4 万元。'],
    ['a post named before its number', '设立护学岗 30 个，每岗 4 人，共 150 人。'],
    ['a point by its name', '设置检查点 20 个，每个检查点 6 人，共有 150 人值守。'],
    ['teams', '选派 20 支队伍，每队 5 人，共计 120 人。'],
    ['the verb of each', '每天接种 200 人，15 天共接种 3500 人。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['violated'])
  })
})

describe('where it is not certain what is multiplied', () => {
  it.each([
    ['a forecast, which is no 计发', '受益老人 150 名，每人每月 100 元，共设计发放 12 个月方案，统计发放 3 万元。'],
    ['courses side by side', '举办 6 期，每期 3 天，共 8 天。'],
    ['two shifts', '设 12 个点，每点每班 4 人、上下午两班轮换，共 96 名。'],
    ['another measure', '举办讲座 7 场，每场 60 人，共发放资料 900 份。'],
    ['a highest sum', '对 40 户每户最高补助 3000 元，共补助 10 万元。'],
    ['two products', '6 个乡镇每乡镇 2 名、3 个街道每街道 3 名，共 21 名。'],
    ['two goods', '采购毛巾 300 条，单价 10 元，水杯 200 个，单价 20 元，共支出 7000 元。'],
    ['more than these', '对 40 户每户补助 3000 元，另拨工作经费，共支出 15 万元。'],
    ['a total that may hold more', '对 40 户每户补助 3000 元，共投入 15 万元。'],
    ['a running total', '举办讲座 7 场，每场 60 人，累计培训 900 人。'],
    ['months without a figure', '为 20 名护林员按每人每月 500 元发放补助，共计 12 万元。'],
    ['no number', '每场 60 人，共 480 人参加。'],
    ['who has it is not printed', '举办培训班 4 期，每期 3 天，每天补助 50 元，共发放补助 4.8 万元。'],
    ['another sentence', '举办讲座 7 场，每场 60 人。全年共 900 人参加。'],
    ['one in ten', '共 400 户，每 10 户选 1 名，共 45 名。'],
    ['what belongs to each', '向 40 户发放 12 万元，每户 3500 元工作经费。'],
    ['unequal ones', '20 个村每村 3 名不等，共 66 名。'],
    ['others beside them', '开设兴趣班 9 个，每班 25 人，连同带队教师共 241 人。'],
    ['a total without 共 that does not come true', '组织宣讲 12 场，每场 70 人，听众达 940 人次。'],
    ['those who were served at each', '设立驿站 15 个，每个驿站面积 60 平方米，共服务群众 3200 人次。'],
    ['what each of them is given, beside other costs', '向 8 个行政村各拨付 5 万元，共计 60 万元。'],
    ['times a week', '每周活动 2 次，每次 40 人次，全年共有 1860 人次参与。'],
    ['another thing of each', '设置检查点 20 个，每个片区 6 人，共有 150 人值守。'],
    ['a mean, which average.ts reads', '培训职工 744 人，举办夜校 12 期，平均每期 62 人。'],
  ])('%s: %s', (_, text) => {
    expect(claimsIn(text)).toEqual([])
  })
})
