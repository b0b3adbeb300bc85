import { describe, expect, it } from 'vitest'
import { claimsIn, relationsBy } from '../testing.js'
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
  ])('where %s', (_, text) => {
    expect(multiplesIn(text)).toEqual([])
  })
})
