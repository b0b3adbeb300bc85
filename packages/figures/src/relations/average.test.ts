import { describe, expect, it } from 'vitest'
import { verdictsBy } from '../testing.js'
import { readAverages } from './average.js'

const claimsIn = (...texts: readonly string[]) => verdictsBy(readAverages, ...texts)
const verdictsIn = (...texts: readonly string[]) => claimsIn(...texts).map((line) => line.replace(/:.*/, ''))

describe('the claim of a mean', () => {
  it('shows its operands', () => {
    expect(claimsIn('向 40 户困难家庭发放 8 万元，户均 2600 元。')).toEqual(['violated: total 8 万元, count 40 户, mean 2600 元'])
  })

  it('is numbered through the article', () => {
    expect(claimsIn('共有 3 个村。', '18 名网格员排查隐患 270 处，人均 15 处。')).toEqual(['consistent: total 270 处, count 18 名, mean 15 处'])
  })
})

it('does not take a limit behind the mean for its total', () => {
  expect(claimsIn('全校 1760 名学生编为 40 个班，班均 48 人，全面消除 56 人以上大班额。')).toEqual([
    'violated: total 1760 名, count 40 个, mean 48 人',
  ])
})

it('is wrong of the months of the year so far, and not of a part of them, which what went before may be in', () => {
  expect(verdictsIn('1—6 月累计受理来信 120 件，月均 25 件。')).toEqual(['violated'])
  expect(verdictsIn('4—6 月累计受理来信 120 件，月均 25 件。')).toEqual([])
})

describe('a mean that is right', () => {
  it.each([
    ['households', '向 40 户困难家庭发放 8 万元，户均 2000 元。'],
    ['persons', '18 名网格员排查隐患 270 处，人均 15 处。'],
    ['rounded', '18 名网格员排查隐患 275 处，人均 15 处。'],
    ['with the verb of its total', '18 名网格员排查隐患 270 处，人均排查 15 处。'],
    ['working days', '共受理 4200 件，按 20 个工作日计算，日均 210 件。'],
    ['the days of a month', '9 月热线受理来电 9000 个，日均 300 个。'],
    ['the working days of a month', '9 月窗口受理 6300 件，日均 300 件。'],
    ['the days of a range', '9 月 1 日至 10 日受理来电 3000 个，日均 300 个。'],
    ['the days of a range in brackets', '本周（9 月 1 日—7 日）受理来电 2100 个，平均每天 300 个。'],
    ['the months of a range', '1—6 月受理来信 120 件，月均 20 件。'],
    ['the months of the year so far', '1—6 月累计受理来信 120 件，月均 20 件。'],
    ['villages counted with 个', '奖补资金 600 万元安排到 20 个村，村均 30 万元。'],
    ['households by their name', '全镇有家庭户 5000 户、集体户 100 户，家庭户人口 12500 人。每个家庭户平均有 2.5 人。'],
    ['平均每个', '全镇有家庭户 5000 户，家庭户人口 12500 人，平均每个家庭户 2.5 人。'],
    ['hedged', '向 40 余户发放 8 万元，户均约 1900 元。'],
    ['in brackets', '向 40 户发放 8 万元（户均 2000 元）。'],
    ['the total that fits, of two', '发放慰问金 8 万元、慰问品 2 万元，惠及 40 户，户均 2000 元。'],
    ['helped and given in two clauses', '走访慰问困难职工 50 人，发放慰问金 5 万元，人均 1000 元。'],
    ['a team by its measure word', '5 支小分队共宣讲 60 场，平均每队 12 场。'],
    ['a harvest in another unit', '合作社种植谷子 400 亩，总产量 160 吨，平均亩产 400 公斤。'],
    ['a harvest, the total first', '共收获玉米 90 万斤，种植面积 900 亩，亩均产量 1000 斤。'],
    ['the mean before its total', '户均补助 2000 元，40 户共补助 8 万元。'],
    ['the mean behind its households', '40 户困难家庭户均补助 2000 元，共发放 8 万元。'],
    ['a mean of days before its total', '日均接待 300 人次，9 月共接待 9000 人次。'],
    ['money given, by another name', '向 40 户发放产业补贴 8 万元，户均补助 2000 元。'],
    ['firms', '12 家企业吸纳就业 360 人，企均 30 人。'],
    ['Chinese numerals', '四十户养殖户共出栏肉羊一千二百只，户均三十只。'],
    ['a name in quotes', '建成“职工之家”40 个，配备图书 8000 册，平均每个“职工之家”200 册。'],
    ['the cost of a length', '修建道路 30 公里，投资 1500 万元，平均每公里 50 万元。'],
    ['平均 behind 每', '举办夜校 12 期，培训职工 744 人，每期平均培训 62 人。'],
    ['the year in words', '全年受理信访 240 件，月均 20 件。'],
    ['half a year in words', '上半年受理信访 120 件，月均 20 件。'],
    ['the years of a range', '2021—2023 年共招录教师 360 名，年均 120 名。'],
    ['pupils', '共有图书 4.8 万册，在校学生 1200 人，生均 40 册。'],
    ['a season in words', '本季度共接访 480 批，月均 160 批。'],
    ['the yield before the harvest', '种植玉米 320 亩，平均亩产 600 公斤，总产量 192 吨。'],
    ['what the villages own together', '15 个村集体经济收入总额 420 万元，村均 28 万元。'],
    ['shared out in a clause of its own', '开设 30 个教学班，在校学生 1350 名，摊到每个班，平均 45 名。'],
    ['under the places that a county has', '司法所全年调解纠纷 600 件，全县所辖 12 个司法所，所均 50 件。'],
    ['cases and fines', '立案 5 件，罚款 6 万元，件均 1.2 万元。'],
    ['the noun of each', '选聘宣讲员 60 名，开展宣讲 300 场，平均每名宣讲员 5 场。'],
    ['the size of a class', '现有教学班 30 个，在校学生 1350 人，平均班额 45 人。'],
    ['visitors who come more than once', '接待游客 20 万人次，门票收入 600 万元，人均 30 元。'],
    ['the count behind, in brackets', '三季度运送乘客 4600 万人次，日均 50 万人次（按 92 天计）。'],
    ['the count behind, in a clause', '审结 4200 件，法官人均结案 120 件，全院现有法官 35 名。'],
    ['the months up to a date', '截至 11 月底，累计服务 4.4 万人次，月均 4000 人次。'],
    ['hours', '开展活动 200 场，服务时长 1.8 万小时，场均 90 小时。'],
    ['persons of person-times', '出动执法人员 1200 人次，检查单位 300 家次，平均每次出动 4 人。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['consistent'])
  })
})

describe('a mean that is wrong', () => {
  it.each([
    ['under the places that a county has', '司法所全年调解纠纷 600 件，全县所辖 12 个司法所，所均 60 件。'],
    ['cases and fines', '立案 5 件，罚款 6 万元，件均 1.6 万元。'],
    ['households', '向 40 户困难家庭发放 8 万元，户均 2600 元。'],
    ['persons', '18 名网格员排查隐患 270 处，人均 18 处。'],
    ['with the verb of its total', '18 名网格员排查隐患 270 处，人均排查 18 处。'],
    ['working days', '共受理 4200 件，按 20 个工作日计算，日均 420 件。'],
    ['the days of a month, whatever days were worked', '9 月热线受理来电 9000 个，日均 270 个。'],
    ['the days of a range', '9 月 1 日至 10 日受理来电 3000 个，日均 400 个。'],
    ['the months of a range', '1—6 月受理来信 120 件，月均 24 件。'],
    ['villages counted with 个', '奖补资金 600 万元安排到 20 个村，村均 40 万元。'],
    ['in brackets', '向 40 户发放 8 万元（户均 2600 元）。'],
    ['the count after the total', '发放补贴 8 万元，惠及 40 户，户均 2600 元。'],
    ['helped and given in two clauses', '走访慰问困难职工 50 人，发放慰问金 5 万元，人均 1200 元。'],
    ['courses', '举办培训 8 期 400 人，期均 60 人。'],
    ['the same measure named twice', '带动 40 户增收 8 万元，户均增收 2600 元。'],
    ['a hedge that does not reach', '向 40 户发放 8 万元，户均近 3000 元。'],
    ['a team by its measure word', '5 支小分队共宣讲 60 场，平均每队 15 场。'],
    ['a harvest in another unit', '合作社种植谷子 400 亩，总产量 160 吨，平均亩产 450 公斤。'],
    ['the mean before its total', '户均补助 2000 元，40 户共补助 9.6 万元。'],
    ['courses and those who came', '举办夜校 12 期，培训职工 744 人，平均每期 72 人。'],
    ['money given, by another name', '向 40 户发放产业补贴 8 万元，户均获补 2600 元。'],
    ['communities by their name', '9 个社区登记流动人口 5400 人，平均每个社区 700 人。'],
    ['villages that a verb follows', '全镇 20 个村新栽果树 4 万棵，平均每村 2500 棵。'],
    ['a name in quotes', '建成“职工之家”40 个，配备图书 8000 册，平均每个“职工之家”250 册。'],
    ['Chinese numerals', '四十户养殖户共出栏肉羊一千二百只，户均四十只。'],
    ['the year in words', '全年受理信访 240 件，月均 30 件。'],
    ['the years of a range', '2021—2023 年共招录教师 360 名，年均 150 名。'],
    ['the yield before the harvest', '种植玉米 320 亩，平均亩产 600 公斤，总产量 212 吨。'],
    ['the days of a holiday', '假期 7 天，全县接待游客 21 万人次，日均 5 万人次。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['violated'])
  })
})

describe('where it is not certain what is divided', () => {
  it.each([
    ['another measure', '向 40 户发放 8 万元，户均增收 2600 元。'],
    ['income per head', '为 40 人发放 8 万元，人均可支配收入 26000 元。'],
    ['two grants', '向 40 户发放慰问金 8 万元、慰问品 3 万元，户均 2600 元。'],
    ['two populations', '12 名教师和 28 名学生获资助 8 万元，人均 2600 元。'],
    ['goods beside the money', '走访慰问困难职工 120 户，发放慰问金 12 万元及米面油等物资，户均 1500 元。'],
    ['a population of another sentence', '全镇有护林员 40 名。今年兑现补贴 8 万元，人均 2600 元。'],
    ['households without a figure', '向困难家庭发放 8 万元，户均 2600 元。'],
    ['a part of the total', '18 名网格员排查隐患 270 处，其中消防隐患 90 处，人均 18 处。'],
    ['a subject of its own', '18 名网格员排查隐患 270 处，党员网格员人均 18 处。'],
    ['均 that says “all”', '向 40 户发放 8 万元，3 户均超过 2600 元。'],
    ['a change', '向 40 户发放资金比上年增加 8 万元，户均 2600 元。'],
    ['a noun of its own', '全村 40 户流转土地 300 亩，户均 2 亩果园。'],
    ['another population between', '全镇 460 人，流转土地 300 亩，人均 1.2 亩。'],
    ['a month that is only a limit', '截至 9 月受理来电 9000 个，日均 270 个。'],
    ['a period that began within the month', '9 月热线开通，受理来电 9000 个，日均 270 个。'],
    ['each month for each head', '50 名护林员领取补贴 18 万元，人均每月 400 元。'],
    ['fittings of each place', '建成广场 36 个，平均每个广场配有器材 6 件。'],
    ['the harvest of another year', '今年种植药材 400 亩，去年总产量 160 吨，平均亩产 350 公斤。'],
    ['what the harvest is worth', '合作社种植药材 400 亩，总产量 160 吨，平均亩产值 4000 元。'],
    ['a part of the field', '种植药材 400 亩，其中黄芪 100 亩，总产量 160 吨，平均亩产 350 公斤。'],
    ['the total of the whole town behind the mean', '户均补助 2000 元，全镇共发放补贴 9 万元。'],
    ['another measure before the total', '户均增收 2000 元，40 户共发放 9 万元。'],
    ['a total that is rounded too', '45 户脱贫户户均增收 3000 元，共增收 15 万元。'],
    ['a year that is not over', '今年以来受理信访 120 件，月均 30 件。'],
    ['months from one on', '全年新增就业 2400 人，7 月以来月均 300 人。'],
    ['members of each team', '6 支队伍排查隐患 240 处，平均每队 30 名队员。'],
    ['other participants between', '举办培训 12 期，参加培训 744 人次，服务企业 30 家，平均每期 80 人。'],
    ['children of each kindergarten', '投入 640 万元新建幼儿园 4 所，园均在园幼儿 210 人。'],
    ['teachers for pupils', '共有图书 4.8 万册，教师 120 人，生均 50 册。'],
    ['the yield of one crop', '种植玉米 320 亩、大豆 80 亩，平均亩产 600 公斤，总产量 212 吨。'],
    ['the groups of a village', '15 个村民小组集体收入 420 万元，村均 38 万元。'],
    ['complaints that are no cases', '受理投诉 5 件，罚款 6 万元，件均 1.6 万元。'],
    ['person-times that do not fit', '接待游客 20 万人次，门票收入 600 万元，人均 40 元。'],
    ['firms that are not all', '走访企业 20 家，发放补贴 60 万元，户均 7 万元。'],
    ['a period of its own', '全年充电 8640 万度。国庆期间（10 月 1 日至 8 日）日均充电 41.2 万度。'],
    ['a count behind that does not fit', '审结 4200 件，法官人均结案 134 件，全院现有法官 35 名。'],
    ['months up to a date that do not fit', '截至 11 月底，累计服务 4.4 万人次，月均 5000 人次。'],
  ])('%s: %s', (_, text) => {
    expect(claimsIn(text)).toEqual([])
  })
})

describe('a mean of things that are counted by the same measure word as what has them', () => {
  it('is of the figure that bears the name', () => {
    expect(claimsIn('全市 8 个县区共创建示范点 64 个，平均每个县区 6 个。')).toEqual(['violated: total 64 个, count 8 个, mean 6 个'])
    expect(claimsIn('全镇 8 个村共建水窖 64 个，村均 8 个。')).toEqual(['consistent: total 64 个, count 8 个, mean 8 个'])
  })

  it('says nothing where two figures bear it', () => {
    expect(claimsIn('全市 8 个县区、邻市 5 个县区共创建示范点 64 个，平均每个县区 6 个。')).toEqual([])
  })
})
