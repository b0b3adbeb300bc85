import { describe, expect, it } from 'vitest'
import { claimsIn } from '../testing.js'
import { readCountedRates } from './counted-rate.js'
import { readShares } from './share.js'

const shares = (text: string) => claimsIn(readShares, text)
const rates = (text: string) => claimsIn(readCountedRates, text)

describe('a part that is called by its name', () => {
  it.each([
    ['占总量的', '受理诉求 1180 件，其中来信 310 件、来访 260 件、网上投诉 610 件，网上投诉占总量的 51.7%。', '1180 件, part 610 件, share 51.7%'],
    ['a short form', '建成充电桩 4800 个，其中公共充电桩 1820 个、专用充电桩 2980 个，公共桩占 37.9%。', '4800 个, part 1820 个, share 37.9%'],
  ])('is right where it fits: %s', (_, text, operands) => {
    expect(shares(text)).toEqual([`share consistent: whole ${operands}`])
  })

  it('is wrong where the total is what the list breaks down', () => {
    expect(shares('受理诉求 1180 件，其中来信 310 件、来访 260 件、网上投诉 610 件，网上投诉占总量的 61.7%。')).toEqual([
      'share violated: whole 1180 件, part 610 件, share 61.7%',
    ])
  })

  it.each([
    ['another total', '受理诉求 1180 件，其中来信 310 件、来访 260 件、网上投诉 610 件，网上投诉占全市网上投诉的 61.7%。'],
    ['no breakdown', '收到来信 310 件、来访 260 件、网上投诉 610 件，网上投诉占总量的 61.7%。'],
  ])('says nothing where it does not fit: %s', (_, text) => {
    expect(shares(text)).toEqual([])
  })
})

describe('a whole that is told after the share', () => {
  it.each([
    ['its name again', '已收获水稻 326.5 万亩，占应收面积的 95.5%，应收面积 341.8 万亩。'],
    ['共', '抽查单位 32 家，占区直单位的 55.2%，区直单位共 58 家。'],
    ['in the next sentence', '已收获水稻 326.5 万亩，占应收面积的 95.5%。全市应收水稻面积 341.8 万亩。'],
  ])('is read where it fits: %s', (_, text) => {
    expect(shares(text)).toEqual([expect.stringContaining('share consistent')])
  })

  it('is wrong where it is told right after it by the same name', () => {
    expect(shares('已收获水稻 326.5 万亩，占应收面积的 85.5%，应收面积 341.8 万亩。')).toEqual([
      'share violated: whole 341.8 万亩, part 326.5 万亩, share 85.5%',
    ])
  })

  it.each([
    ['another name', '已收获水稻 326.5 万亩，占应收面积的 85.5%，播种面积 341.8 万亩。'],
    ['another sentence', '已收获水稻 326.5 万亩，占应收面积的 85.5%。全市应收水稻面积 341.8 万亩。'],
  ])('says nothing where it does not fit: %s', (_, text) => {
    expect(shares(text)).toEqual([])
  })
})

describe('分别占', () => {
  it.each([
    ['分别占', '受理案件 5000 件，其中民事 3000 件、刑事 1250 件、执行 750 件，分别占 60%、25%、15%。', 3],
    ['依次占', '受理案件 5000 件，其中民事 3000 件、刑事 1250 件、执行 750 件，依次占 60%、25% 和 15%。', 3],
    ['a total between', '民事案件 120 件、刑事案件 40 件、行政案件 40 件，共 200 件，分别占 60%、20%、20%。', 3],
  ])('gives each item its share: %s', (_, text, count) => {
    expect(shares(text).filter((line) => line.startsWith('share consistent'))).toHaveLength(count)
  })

  it.each([
    ['unequal lists', '受理案件 5000 件，其中民事 3000 件、刑事 1250 件，分别占 60%、25%、15%。'],
    ['two that do not fit', '受理案件 5000 件，其中民事 3000 件、刑事 1250 件、执行 750 件，分别占 60%、35%、25%。'],
    ['one of two, and the whole has more', '受理案件 5000 件，其中民事 3000 件、刑事 1250 件，分别占 60%、35%。'],
  ])('says nothing: %s', (_, text) => {
    expect(shares(text).filter((line) => line.startsWith('share violated'))).toEqual([])
  })
})

describe('分别占, where one does not fit', () => {
  it.each([
    ['all others say what they are of', '受理案件 5000 件，其中民事 3000 件、刑事 1250 件、执行 750 件，分别占 60%、35%、15%。'],
    ['so do two parts that make it', '受理案件 5000 件，其中民事 3000 件、刑事 2000 件，分别占 60%、45%。'],
  ])('is wrong: %s', (_, text) => {
    expect(shares(text).filter((line) => line.startsWith('share violated'))).toHaveLength(1)
  })
})

describe('a whole that is a part or a mean itself', () => {
  it.each([
    ['a part of what is named', '志愿者 38.7 万人，占常住人口的 13.4%。其中，党员 7.9 万人，占 20.4%。'],
    ['a mean', '人均可支配收入 9864 元，其中工资性收入 4213 元，占 42.7%。'],
  ])('is taken where it fits: %s', (_, text) => {
    expect(shares(text)).toContainEqual(expect.stringMatching(/share consistent: .*(?:20\.4|42\.7)%/))
  })

  it.each([['a mean', '人均可支配收入 9864 元，其中工资性收入 4213 元，占 52.7%。']])(
    'and says nothing where no list agrees on it: %s',
    (_, text) => {
      expect(shares(text)).toEqual([])
    },
  )
})

it('a whole that is a part itself is certain after 其中', () => {
  expect(shares('志愿者 38.7 万人，占常住人口的 13.4%。其中，党员 7.9 万人，占 30.4%。')).toEqual([
    'share violated: whole 38.7 万人, part 7.9 万人, share 30.4%',
  ])
})

describe('a rate called as its part is', () => {
  it.each([
    ['采纳率', '提出量刑建议 2084 人，法院采纳 2043 人，采纳率 98.0%。'],
    ['核准率', '受理申请 240 件，核准 226 件，核准率 94.2%。'],
    ['受检率', '应检学生 21460 人，实检 20988 人，受检率 97.8%。'],
    ['across a sentence', '道路塌方 43 处。截至 9 日，抢通 41 处，抢通率 95.3%。'],
    ['报名 after its count', '共有 2150 名考生报名参加考试，实际到考 1978 人，到考率为 92%。'],
    ['审核完毕', '受理交通违法申诉 175 件，审核完毕 163 件，办结率为 93.1%。'],
  ])('is right where it fits: %s', (_, text) => {
    expect(rates(text)).toEqual([expect.stringContaining('share consistent')])
  })

  it('is wrong where both counts are called as the rate calls them', () => {
    expect(rates('共有 2150 名考生报名参加考试，实际到考 1978 人，到考率为 96%。')).toEqual([expect.stringContaining('share violated')])
    expect(rates('受理交通违法申诉 175 件，审核完毕 163 件，办结率为 83.1%。')).toEqual([expect.stringContaining('share violated')])
  })

  it.each([
    ['受理申请 240 件，核准 226 件，核准率 84.2%。', 'violated: whole 240 件, part 226 件, share 84.2%'],
    ['共体检 1530 人，查出患病 212 人，患病率 18.3%。', 'violated: whole 1530 人, part 212 人, share 18.3%'],
    ['全县共有留守儿童 1250 名，已结对 1180 名，结对率 84.4%。', 'violated: whole 1250 名, part 1180 名, share 84.4%'],
  ])('is of those that were examined or that there are, where nothing else is counted: %s', (text, expected) => {
    expect(rates(text)).toEqual([expect.stringContaining(expected)])
  })

  it.each([
    ['of a population', '全县出生 3200 人，死亡 1800 人，死亡率 0.6%。'],
    ['of those who answered', '走访群众 200 人，满意 184 人，满意率 96%。'],
    ['of two that may be meant', '收到建议 320 件，受理建议 240 件，采纳 226 件，采纳率 84.2%。'],
    ['another word', '受理申请 240 件，核准 226 件，满意率 94.2%。'],
    ['growth', '进口增长 120 件，出口增长 226 件，增长率 94.2%。'],
    ['another unit', '受理申请 240 件，核准 226 人，核准率 94.2%。'],
  ])('says nothing: %s', (_, text) => {
    expect(rates(text)).toEqual([])
  })
})

describe('a share whose base is printed within it', () => {
  it.each([
    ['全区 60 岁以上老人 2.4 万人，占总人口 18 万人的 15.3%。', 'violated: whole 18 万人, part 2.4 万人, share 15.3%'],
    ['女教师 45 人，占教师总数 120 人的 37.5%。', 'consistent: whole 120 人, part 45 人, share 37.5%'],
    ['全县脱贫户 450 户（占总户数 1200 户的 35%）。', 'violated: whole 1200 户, part 450 户, share 35%'],
  ])('is of it: %s', (text, expected) => {
    expect(shares(text)).toEqual([expect.stringContaining(expected)])
  })

  it.each([
    ['another unit', '完成造林 4500 亩，占全市 12 个县的 35%。'],
    ['a change', '就业人数同比增加 450 人，占新增劳动力 1200 人的 35%。'],
  ])('says nothing: %s', (_, text) => {
    expect(shares(text).filter((line) => line.includes('violated'))).toEqual([])
  })
})
