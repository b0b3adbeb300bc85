import { describe, expect, it } from 'vitest'
import { verdictsBy } from '../testing.js'
import { readExtremes } from './extremes.js'

const claimsIn = (...texts: readonly string[]) => verdictsBy(readExtremes, ...texts)
const verdictsIn = (...texts: readonly string[]) => claimsIn(...texts).map((line) => line.replace(/:.*/, ''))

describe('the claim of a mean between its extremes', () => {
  it('shows its operands', () => {
    expect(claimsIn('委员平均年龄 47 岁，最大 45 岁，最小 28 岁。')).toEqual(['violated: mean 47 岁, highest 45 岁, lowest 28 岁'])
  })
})

describe('a mean between its extremes', () => {
  it.each([
    ['both', '委员平均年龄 42 岁，最大 56 岁，最小 28 岁。'],
    ['the lowest first', '委员平均年龄 42 岁，最小 28 岁，最大 56 岁。'],
    ['the highest alone', '委员平均年龄 42 岁，最大 56 岁。'],
    ['the lowest alone', '委员平均年龄 42 岁，最小 28 岁。'],
    ['named by what is measured', '委员平均年龄 42 岁，年龄最大的 56 岁。'],
    ['其中', '委员平均年龄 42 岁，其中最大的 56 岁。'],
    ['marks', '考试平均 82.5 分，最高 98 分，最低 61 分。'],
    ['prices', '平均租金 560 元，最高 900 元，最低 320 元。'],
    ['shares', '办结率平均为 95.2%，最高 100%，最低 88.5%。'],
    ['the mean at the highest', '平均用时 5 天，最长 5 天。'],
    ['in brackets', '平均用时 5 天（最长 9 天，最短 2 天）。'],
    ['rounded', '平均年龄 41.8 岁，最大 42 岁。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['consistent'])
  })
})

describe('a mean beyond its extremes', () => {
  it.each([
    ['above the highest', '委员平均年龄 42 岁，最大 39 岁，最小 28 岁。'],
    ['below the lowest', '委员平均年龄 26 岁，最大 56 岁，最小 28 岁。'],
    ['above the highest alone', '委员平均年龄 42 岁，最大 39 岁。'],
    ['below the lowest alone', '委员平均年龄 26 岁，最小 28 岁。'],
    ['named by what is measured', '委员平均年龄 42 岁，年龄最大的 36 岁。'],
    ['其中', '委员平均年龄 42 岁，其中最大的 36 岁。'],
    ['marks', '考试平均 82.5 分，最高 78 分，最低 61 分。'],
    ['prices', '平均租金 560 元，最高 500 元，最低 320 元。'],
    ['shares', '办结率平均为 85.2%，最高 100%，最低 88.5%。'],
    ['times', '平均用时 5 天，最长 3 天。'],
    ['in brackets', '平均用时 11 天（最长 9 天，最短 2 天）。'],
    ['decimals', '平均年龄 41.8 岁，最大 39.3 岁。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['violated'])
  })
})

describe('where it is not certain whose extremes they are', () => {
  it.each([
    ['another group', '委员平均年龄 42 岁，村支书最大的 39 岁。'],
    ['another unit', '平均年龄 42 岁，最高 39 分。'],
    ['another sentence', '委员平均年龄 42 岁。最大 39 岁。'],
    ['another figure between', '委员平均年龄 42 岁，女委员 12 名，最大 39 岁。'],
    ['no mean', '委员最大 39 岁，最小 28 岁。'],
    ['a mean and no extremes', '委员平均年龄 42 岁。'],
    ['another measure', '平均年龄 42 岁，工龄最长 20 岁。'],
    ['a comparison', '平均年龄 42 岁，比上届低 3 岁。'],
    ['two means', '城镇平均年龄 42 岁，农村平均年龄 39 岁。'],
    ['a highest class', '平均工资 5000 元，最高档补贴 3000 元。'],
    ['a record of another year', '平均亩产 812 公斤，历史最高 790 公斤。'],
    ['the highest of another year', '平均租金 560 元，去年最高 500 元。'],
  ])('%s: %s', (_, text) => {
    expect(claimsIn(text)).toEqual([])
  })
})

describe('extremes that are named by what is measured', () => {
  it.each([
    ['marks', '考试平均分 82.5 分，最高分 98 分，最低分 61 分。'],
    ['yields', '平均亩产 612 公斤，最高亩产 845 公斤，最低亩产 420 公斤。'],
    ['a verb', '户均种植 3.4 亩，最多的种植 12 亩，最少的种植 1 亩。'],
    ['one of them', '户均养殖 12 头，最多的一户 35 头。'],
    ['the mean last', '年龄最大的 58 岁，最小的 19 岁，平均年龄 34.6 岁。'],
    ['a mean by day', '日均接待 200 人次，单日最多 430 人次。'],
    ['a group before the mean', '各园区亩均税收平均为 13.5 万元，最高为 18.2 万元。'],
    ['below nothing', '平均气温 2.4℃，最高气温 11.2℃，最低气温 -5.1℃。'],
    ['by number', '平均每班 42 人，人数最多的 56 人。'],
    ['其中', '全县平均降水 24.3 毫米，其中最大 42.1 毫米、最小 8.8 毫米。'],
    ['a price', '平均单价 6.2 元，最高价 8.5 元，最低价 4.8 元。'],
    ['what is done first', '平均每户种植 3.4 亩，种植最多的 12 亩，种植最少的 1 亩。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['consistent'])
  })
})

describe('extremes that are named, and wrong', () => {
  it.each([
    ['marks', '考试平均分 82.5 分，最高分 78 分。'],
    ['yields', '平均亩产 612 公斤，最高亩产 545 公斤，最低亩产 420 公斤。'],
    ['a verb', '户均种植 3.4 亩，最多的种植 12 亩，最少的种植 5 亩。'],
    ['one of them', '户均养殖 12 头，最多的一户 10 头。'],
    ['the mean last', '最高分 98 分，最低分 61 分，平均分 58 分。'],
    ['a mean by day', '日均接待 460 人次，单日最多 430 人次。'],
    ['a group before the mean', '各园区亩均税收平均为 13.5 万元，最高为 12.2 万元。'],
    ['by number', '平均每班 42 人，人数最多的 36 人。'],
    ['a price', '平均单价 9.2 元，最高价 8.5 元，最低价 4.8 元。'],
    ['what is done first', '平均每户种植 13.4 亩，种植最多的 12 亩，种植最少的 1 亩。'],
    ['of an area', '全县平均降温 6.4℃，降温幅度最小的站点 7.1℃，最大的站点 11.5℃。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['violated'])
  })
})

describe('a single one within the total', () => {
  it.each([
    ['单日', '10 月，大厅接待群众 3140 人次，单日最多 296 人次。'],
    ['the fullest course', '培训学员 744 人，人数最多的一期 98 人。'],
    ['the fullest day', '全年接诊 3200 人次，最多的一天接诊 42 人次。'],
    ['the total after', '单日最多接待 860 人次，全月累计 8120 人次。'],
    ['its own noun', '共接待游客 8.6 万人次，其中单日最高接待量达 2.3 万人次。'],
    ['money', '全年销售 300 万元，单月最高 46 万元。'],
    ['the largest payment', '发放返还资金 328 万元，最大一笔 21 万元。'],
    ['高峰日', '发送旅客 36.8 万人次，高峰日发送旅客 2.1 万人次。'],
    ['最多时', '单日用餐最多时 268 人次，当季用餐共 19640 人次。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['consistent'])
  })
})

describe('a single one above the total', () => {
  it.each([
    ['单日', '10 月，大厅接待群众 314 人次，单日最多 396 人次。'],
    ['the fullest course', '培训学员 744 人，人数最多的一期 798 人。'],
    ['the fullest day', '全年接诊 3200 人次，最多的一天接诊 4200 人次。'],
    ['the total after', '单日最多接待 860 人次，全月累计 812 人次。'],
    ['its own noun', '共接待游客 8.6 万人次，其中单日最高接待量达 9.3 万人次。'],
    ['money', '全年销售 300 万元，单月最高 460 万元。'],
    ['what came', '12 场宣讲共有 160 人参加，最多的一场有 196 人参加。'],
    ['a quantity by name', '窗口共受理 86 件，受理量最多的一天为 96 件。'],
    ['a peak', '景区接待游客 8.6 万人次，单日峰值 12.3 万人次。'],
    ['who came most, and the total after', '来访最多的一天有 312 人次，比较集中，全月接待来访 231 人次。'],
    ['by persons', '献血者最多的一日计 526 人，全月献血者总数仅 463 人。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['violated'])
  })
})

describe('where the single one is not of the total', () => {
  it.each([
    ['another period', '本月接待 400 人次，去年同期单日最多 460 人次。'],
    ['a total of one day', '今日接待 300 人次，单日最多 460 人次。'],
    ['a lower bound', '接待超 400 人次，单日最多 460 人次。'],
    ['how many there are', '现有工作人员 12 人，单日最多 86 人。'],
    ['what there is room for', '培训干部 60 人，单场最多可容纳 300 人。'],
    ['a limit of each', '报名 60 人，每场最多 80 人。'],
    ['a limit of a payment', '发放补贴 3 万元，单户最高补贴 50 万元。'],
    ['another matter', '接待 300 人次，单日最多办理 460 人次。'],
    ['another unit', '接种 1860 人，单日最多接种 2015 剂次。'],
    ['another area', '市区景区接待 8.6 万人次，全市单日最高 9.3 万人次。'],
    ['a total of another year after it', '单日最多接待 860 人次，去年全月累计 812 人次。'],
    ['a change after it', '单日最多接待 860 人次，比上年增加 900 人次。'],
    ['who was there all the time', '现有 12 人参加值班，单日最多 86 人。'],
    ['seats', '共有座位 300 个，单场最多 460 个。'],
  ])('%s: %s', (_, text) => {
    expect(claimsIn(text)).toEqual([])
  })
})

describe('where a named extreme is of another group', () => {
  it.each([
    ['another crop', '玉米平均亩产 612 公斤，小麦最高亩产 486 公斤。'],
    ['another mark', '平均分 82 分，最高加分 5 分。'],
    ['of villages, not of houses', '户均收入 5 万元，最高的村 3.2 万元。'],
    ['of classes, not of persons', '人均 3 本，最多的一班 2 本。'],
    ['a standard', '平均工资 5000 元，最低工资标准 5200 元。'],
    ['a limit', '人均补助 3000 元，最高不超过 2000 元。'],
    ['room', '日均客流 3.2 万人次，最高运力 2.8 万人次。'],
    ['a group of its own, before', '女委员最大 39 岁，平均年龄 42 岁。'],
  ])('%s: %s', (_, text) => {
    expect(claimsIn(text)).toEqual([])
  })
})

describe('extremes that are the wrong way round', () => {
  it.each([
    ['the lowest above all', '领取者平均年龄 85 岁，年龄最大者 103 岁，最小者 800 岁。'],
    ['the highest below all', '平均分 46 分，最高 5 分，最低 12 分。'],
    ['one day of a month', '其间单日最大来水量 41 万立方米，全月来水量 960 立方米。'],
  ])('leave no room for a mean: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['violated'])
  })
})
