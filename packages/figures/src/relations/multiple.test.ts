import { describe, expect, it } from 'vitest'
import { claimsIn, relationsBy, verdictsBy } from '../testing.js'
import { MULTIPLE_FORMULAS, readMultiples } from './multiple.js'

const multiplesIn = (text: string) => claimsIn(readMultiples, text)

describe('a multiple with both figures', () => {
  it.each([
    '巡诊 2250 次，相当于上年 1250 次的 1.8 倍。',
    '全年接待 9000 人次，是上年 3000 人次的 3 倍。',
    '拨付资金 126 万元，为上年 60 万元的 2.1 倍。',
    '会员 480 人，是原来 120 人的 4 倍。',
    '图书 7.2 万册，达到上年 3.6 万册的 2 倍。',
    '茶叶款从 60 万元增加到 162 万元，增长 1.7 倍。',
    '社员由 120 户增加到 480 户，增加了 3 倍。',
    '社员由 120 户增加到 480 户，是原来的 4 倍。',
    '表格由 15 张压减到 5 张，只有原来的三分之一。',
    '存款由 0.9 亿元增至 3.6 亿元，翻了两番。',
    '收入由 100 万元增至 195 万元，翻了近一番。',
    '游客由 10 万人次增加到 42 万人次，翻了两番多。',
    '今年订出报刊 630 份，而上年仅有 210 份，前者是后者的 3 倍。',
    '夜校培训 480 人，去年同期只培训 160 人，是去年同期的 3 倍。',
    '去年签约的有 15 家，今年签约 60 家，是去年的 4 倍。',
    '订单今年为 7.2 万单，上年为 3.6 万单，今年相当于去年的两倍。',
    '接待游客 2.4 万人次，上年为 0.8 万人次，今年的接待量相当于上年的三倍。',
    '发放雨具 900 件，往年只有 450 件，较往年多了一倍。',
    '去年入社 40 户，今年入社 80 户，翻了一番。',
    '甲村养牛 90 头，乙村养牛 30 头，甲村是乙村的 3 倍。',
    '出动的巡河人员是平日 20 人的 4 倍，达 80 人。',
    '义诊 840 人，正好是第一年 210 人的 4 倍。',
    '社员由去年的 26 户发展到今年的 52 户之多，恰好翻了一番。',
    '巡逻车由 9 辆增加到 36 辆，是上年的 4 倍。',
    '座谈会听众 310 人，报告会听众 150 人，前者是后者的两倍还多。',
    '全年用水 640 吨，是上年的 1.6 倍，上年为 400 吨。',
    '玉米 63 万吨、小麦 21 万吨，玉米占总产量的一半以上，是小麦的 3 倍。',
  ])('agrees: %s', (text) => {
    expect(multiplesIn(text)).toEqual([expect.stringMatching(/^multiple consistent: /)])
  })

  it.each([
    '巡诊 2250 次，相当于上年 1250 次的 1.4 倍。',
    '全年接待 9000 人次，是上年 3000 人次的 2 倍。',
    '拨付资金 126 万元，为上年 60 万元的 2.6 倍。',
    '会员 480 人，是原来 120 人的 3 倍。',
    '图书 7.2 万册，达到上年 3.6 万册的 3 倍。',
    '茶叶款从 60 万元增加到 162 万元，增长 2.7 倍。',
    '社员由 120 户增加到 480 户，增加了 4 倍。',
    '社员由 120 户增加到 480 户，是原来的 3 倍。',
    '表格由 15 张压减到 5 张，只有原来的二分之一。',
    '分红由 150 万元增至 430 万元，翻了两番。',
    '收入由 100 万元增至 310 万元，翻了一番。',
    '游客由 10 万人次增加到 24 万人次，翻了两番。',
    '承保面积由 2021 年的 2.1 万亩扩大到 2024 年的 6.3 万亩，三年翻了两番。',
    '审结民事案件 900 件、刑事案件 180 件；其中医疗 9 件，教育 3 件，医疗是教育的 2 倍。',
    '今年订出报刊 630 份，而上年仅有 210 份，前者是后者的 4 倍。',
    '夜校培训 480 人，去年同期只培训 160 人，是去年同期的 2 倍。',
    '去年签约的有 15 家，今年签约 60 家，是去年的 3 倍。',
    '订单今年为 7.2 万单，上年为 3.6 万单，今年相当于去年的三倍。',
    '发放雨具 900 件，往年只有 450 件，较往年多了三倍。',
    '甲村养牛 90 头，乙村养牛 30 头，甲村是乙村的 5 倍。',
    '出动的巡河人员是平日 20 人的 6 倍，达 80 人。',
    '义诊 840 人，正好是第一年 210 人的 5 倍。',
    '巡逻车由 9 辆增加到 36 辆，是上年的 14 倍。',
    '座谈会听众 310 人，报告会听众 190 人，前者是后者的两倍还多。',
  ])('disagrees: %s', (text) => {
    expect(multiplesIn(text)).toEqual([expect.stringMatching(/^multiple violated: /)])
  })

  it('says where 增长 n 倍 was written for n times as much', () => {
    const formula = (text: string) => relationsBy(readMultiples, text).relations[0]?.evidence.formula
    expect(formula('茶叶款从 60 万元增加到 162 万元，增长 2.7 倍。')).toBe(MULTIPLE_FORMULAS.timesMeant)
    expect(formula('茶叶款从 60 万元增加到 162 万元，增长 3.4 倍。')).toBe(MULTIPLE_FORMULAS.grown)
  })
})

describe('no multiple is claimed', () => {
  it.each([
    ['the base is only named', '巡诊 2250 次，是上年的 1.4 倍。'],
    ['the base has another unit', '培训 480 人，是上年 12 期的 4 倍。'],
    ['there is growth alone', '营业收入增长 3 倍。'],
    ['there is a level alone', '快递业务量达 5.7 亿件，增长 4 倍。'],
    ['another subject grew', '社员由 120 户增加到 480 户，收入增长 2 倍。'],
    ['the growth is a yearly mean', '社员由 120 户增加到 480 户，年均增长 2 倍。'],
    ['the growth is real', '收入由 100 万元增加到 480 万元，按可比价增长 2 倍。'],
    ['the level falls', '重复访由 90 件下降到 30 件，下降 2 倍。'],
    ['several levels stand side by side', '分别由 10 户、20 户增加到 30 户、60 户，增长 4 倍。'],
    ['the compared figure is another thing', '建成大棚 40 个村，相当于上年 20 个乡镇的 3 倍。'],
    ['番 stands without figures', '村集体收入翻了两番。'],
    ['the doubling is of something else', '收入由 150 万元增至 430 万元，利润翻了两番。'],
    ['the doubling is planned', '计划分红由 150 万元增至 430 万元，翻了两番。'],
    ['the subject measures something else', '去年开课 26 节，今年开课 104 节，点播量是去年的五倍。'],
    ['the names have more to them', '东县存栏 32 万只，西县存栏 8 万只，东县销售额是西县的 3 倍。'],
    ['the former is only named along with something', '甲镇投入 30 万元，乙镇投入 10 万元，前者人口是后者的 5 倍。'],
    ['the earlier figure is of another matter', '今年培训 480 人，去年走访 240 人，是去年的 3 倍。'],
    ['a part stands last', '去年培训 300 人，今年培训 480 人，其中妇女 100 人，是去年的 3 倍。'],
    ['the times are not the same', '2019 年培训 120 人，今年培训 480 人，是去年的 3 倍。'],
    ['the levels have a year of their own', '巡逻车由 2019 年的 9 辆增加到 36 辆，是上年的 2 倍。'],
    ['another count follows', '接件量是平日 20 件的 4 倍，共 90 件已办结。'],
    ['a base far off is of one of two', '全年用水 640 吨、用电 640 吨，较多的是上月的 1.4 倍。'],
    ['the figures are planned', '计划今年培训 480 人，去年培训 240 人，是去年的 3 倍。'],
  ])('where %s', (_, text) => {
    expect(multiplesIn(text)).toEqual([])
  })
})

describe('a multiple whose base is far off, and wrong', () => {
  it.each([
    ['a time', '全年用水 640 吨，是上年的 1.4 倍，上年为 400 吨。'],
    ['a name', '玉米 63 万吨、小麦 21 万吨，玉米占一半以上，是小麦的 4 倍。'],
  ])('is likely: %s', (_, text) => {
    expect(verdictsBy(readMultiples, text)).toEqual([expect.stringContaining('violated (likely)')])
  })

  it('stays silent where another figure of the unit makes it right', () => {
    expect(verdictsBy(readMultiples, '全年用水 640 吨，其中绿化 560 吨，是上年的 1.4 倍，上年为 400 吨。')).toEqual([
      expect.stringContaining('consistent'),
    ])
  })
})
