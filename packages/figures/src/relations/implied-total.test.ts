import { describe, expect, it } from 'vitest'
import { relationsBy, verdictsBy } from '../testing.js'
import { readImpliedTotals } from './implied-total.js'
import type { ReadClaims } from './reading.js'
import { readShares } from './share.js'

/** With what shares there are: a total that is printed is theirs to check. */
const read: ReadClaims = (passage, earlier) =>
  readImpliedTotals(
    passage,
    earlier,
    [...earlier, passage].flatMap((reading, index, all) => readShares(reading, all.slice(0, index))),
  )

const verdicts = (...texts: readonly string[]) => verdictsBy(read, ...texts).map((line) => line.split(':')[0])

describe('two shares that make the same total', () => {
  it.each([
    ['in one sentence', '噪声类 360 件，占诉求总量的 45%；停车类 280 件，占诉求总量的 35%。'],
    ['with the decimals of the writer', '噪声类 361 件，占诉求总量的 44.6%；停车类 283 件，占诉求总量的 35.0%。'],
    ['cut off instead of rounded', '女代表 50 名，占代表总数的 41.6%；青年代表 20 名，占代表总数的 16.6%。'],
    ['in brackets', '噪声类 360 件（占诉求总量的 45%），停车类 280 件（占诉求总量的 35%）。'],
    ['with the counts in brackets', '噪声类占诉求总量的 45%（360 件），停车类占诉求总量的 35%（280 件）。'],
    ['with the total in another wording', '噪声类 360 件，占诉求总量的 45%；停车类 280 件，占诉求总数的 35%。'],
    ['without the word total', '离婚纠纷 90 件，占民事案件的 18%；借贷纠纷 165 件，占民事案件的 33%。'],
    ['in two sentences', '噪声类 360 件，占诉求总量的 45%。停车类 280 件，占诉求总量的 35%。'],
    ['after changes', '噪声类 360 件，同比增长 4%，占诉求总量的 45%；停车类 280 件，同比下降 2%，占诉求总量的 35%。'],
    ['before changes', '噪声类 360 件，占诉求总量的 45%，同比增长 4%；停车类 280 件，占诉求总量的 35%，同比下降 2%。'],
    ['of rounded counts', '务工 3.6 万人，占劳动力总数的 45%；务农 2.8 万人，占劳动力总数的 35%。'],
    ['with the share as 比重', '噪声类 360 件，占诉求总量的比重为 45%；停车类 280 件，占诉求总量的比重为 35%。'],
    ['of persons in two measure words', '女代表 54 名，占参会代表的 45%；青年代表 42 人，占参会代表的 35%。'],
    ['numbered', '一是噪声类 360 件，占诉求总量的 45%；二是停车类 280 件，占诉求总量的 35%。'],
  ])('%s', (_, text) => {
    expect(verdicts(text)).toEqual(['consistent'])
  })

  it('is one relation for each later share', () => {
    const text = '大专 42 人，占参训妇女的 21%；高中 66 人，占参训妇女的 33%；初中 92 人，占参训妇女的 46%。'
    expect(verdictsBy(read, text)).toEqual([
      'consistent: part 42 人, share 21%, part 66 人, share 33%',
      'consistent: part 66 人, share 33%, part 92 人, share 46%',
    ])
  })

  it('goes on with a bare 占 in its list', () => {
    expect(verdicts('大专 42 人，占参训妇女的 21%；高中 66 人，占 33%。')).toEqual(['consistent (likely)'])
  })

  it('runs over the paragraphs of an article', () => {
    expect(verdicts('（一）噪声类 360 件，占诉求总量的 45%。', '（二）停车类 280 件，占诉求总量的 35%。')).toEqual(['consistent'])
  })
})

describe('two shares that make two totals', () => {
  it.each([
    ['in one sentence', '噪声类 360 件，占诉求总量的 45%；停车类 280 件，占诉求总量的 25%。'],
    ['by a few units of the last place', '噪声类 1361 件，占诉求总量的 44.63%；停车类 1066 件，占诉求总量的 34.26%。'],
    ['in brackets', '噪声类 360 件（占诉求总量的 45%），停车类 280 件（占诉求总量的 53%）。'],
    ['with the counts in brackets', '噪声类占诉求总量的 45%（360 件），停车类占诉求总量的 53%（280 件）。'],
    ['with the total in another wording', '噪声类 360 件，占诉求总量的 45%；停车类 280 件，占诉求总数的 53%。'],
    ['without the word total', '离婚纠纷 90 件，占民事案件的 18%；借贷纠纷 165 件，占民事案件的 23%。'],
    ['in two sentences', '噪声类 360 件，占诉求总量的 45%。停车类 280 件，占诉求总量的 53%。'],
    ['after changes', '噪声类 360 件，同比增长 4%，占诉求总量的 45%；停车类 280 件，同比下降 2%，占诉求总量的 53%。'],
    ['before changes', '噪声类 360 件，占诉求总量的 45%，同比增长 4%；停车类 280 件，占诉求总量的 53%，同比下降 2%。'],
    ['of rounded counts', '务工 3.6 万人，占劳动力总数的 45%；务农 2.8 万人，占劳动力总数的 53%。'],
    ['with the share as 比重', '噪声类 360 件，占诉求总量的比重为 45%；停车类 280 件，占诉求总量的比重为 53%。'],
    ['of persons in two measure words', '女代表 54 名，占参会代表的 45%；青年代表 42 人，占参会代表的 53%。'],
    ['numbered', '一是噪声类 360 件，占诉求总量的 45%；二是停车类 280 件，占诉求总量的 53%。'],
    ['after 其中', '受理诉求若干，其中噪声类 360 件，占诉求总量的 45%；停车类 280 件，占诉求总量的 53%。'],
    ['where the name stands in a label', '大会推选女代表 46 名，占代表总数的 38.3%；青年代表 30 名，占代表总数的 20%。'],
  ])('%s', (_, text) => {
    expect(verdicts(text)).toEqual(['violated'])
  })

  it('claims the later share, and shows what it should be', () => {
    expect(relationsBy(read, '噪声类 400 件，占诉求总量的 40%；停车类 300 件，占诉求总量的 20%。').relations[0]).toMatchObject({
      claim: 3,
      confidence: 'certain',
      operands: [{ quantity: 0 }, { quantity: 1 }, { quantity: 2 }, { quantity: 3 }],
      evidence: { formula: 'part₁ ÷ share₁ = part₂ ÷ share₂', stated: [19.5, 20.5], computed: [28.875, 31.125], unit: '%' },
    })
  })

  it('is likely wrong where the later 占 is bare', () => {
    expect(verdicts('大专 42 人，占参训妇女的 21%；高中 66 人，占 53%。')).toEqual(['violated (likely)'])
  })

  it('is one finding, though two more shares follow', () => {
    const text = '大专 42 人，占参训妇女的 31%；高中 66 人，占参训妇女的 33%；初中 92 人，占参训妇女的 46%。'
    expect(verdicts(text)).toEqual(['violated', 'consistent'])
  })

  it('runs over the paragraphs of an article', () => {
    expect(verdicts('（一）噪声类 360 件，占诉求总量的 45%。', '（二）停车类 280 件，占诉求总量的 53%。')).toEqual(['violated'])
  })
})

describe('no total is implied', () => {
  it.each([
    ['占全省: another quantity each time', '我市示范社 6 家，占全省的 12%；家庭农场 30 家，占全省的 10%。'],
    ['占全国, with a noun', '我省棉花 60 万吨，占全国总量的 12%；油料 30 万吨，占全国总量的 10%。'],
    ['the total has no name', '噪声类 360 件，占总数的 45%；停车类 280 件，占总数的 53%。'],
    ['no total at all', '噪声类 360 件，占 45%；停车类 280 件，占 53%。'],
    ['two names', '噪声类 360 件，占诉求总量的 45%；停车类 280 件，占办结总量的 53%。'],
    ['two units', '热线 360 件，占诉求总量的 45%；窗口 280 人次，占诉求总量的 53%。'],
    ['a hedged count', '噪声类近 360 件，占诉求总量的 45%；停车类 280 件，占诉求总量的 53%。'],
    ['a hedged share', '噪声类 360 件，约占诉求总量的 45%；停车类 280 件，占诉求总量的 53%。'],
    ['a bound as share', '噪声类 360 件，占诉求总量的 45% 以上；停车类 280 件，占诉求总量的 53%。'],
    ['another year', '2022 年噪声类 360 件，占诉求总量的 45%；2023 年停车类 280 件，占诉求总量的 53%。'],
    ['another year in words', '去年噪声类 360 件，占诉求总量的 45%；今年停车类 280 件，占诉求总量的 53%。'],
    ['another half of the year', '上半年噪声类 360 件，占诉求总量的 45%；下半年停车类 280 件，占诉求总量的 53%。'],
    ['another place', '河东镇噪声类 360 件，占诉求总量的 45%；河西镇停车类 280 件，占诉求总量的 53%。'],
    ['another channel in the label', '线上受理咨询 360 件，占受理总量的 45%；线下受理投诉 280 件，占受理总量的 53%。'],
    ['a share of the items together', '噪声类 200 件、扬尘类 160 件，占诉求总量的 45%；停车类 280 件，占诉求总量的 53%。'],
    ['a share of both of two', '噪声类 360 件，占诉求总量的 45%；停车类和违建类 280 件，占诉求总量的 53%。'],
    ['a plan that each has', '修路 36 公里，占计划的 45%；修渠 28 公里，占计划的 53%。'],
    ['a measure that each has', '小麦 36 万吨，占总产量的 45%；大豆 28 万吨，占总产量的 53%。'],
    ['another subject between', '噪声类 360 件，占诉求总量的 45%；城管部门另行处置，停车类 280 件，占诉求总量的 53%。'],
    ['a bare 占 after 其中', '噪声类 360 件，占诉求总量的 45%，其中夜间 120 件，占 33.3%。'],
    ['points of change', '噪声类 360 件，占诉求总量的 45%，提高 3 个百分点。'],
    ['one share alone', '噪声类 360 件，占诉求总量的 45%；停车类 280 件。'],
  ])('%s', (_, text) => {
    expect(verdicts(text)).toEqual([])
  })

  it('the total is printed: share decides each by itself', () => {
    expect(verdicts('全年诉求 800 件。噪声类 360 件，占诉求总量的 45%；停车类 280 件，占诉求总量的 53%。')).toEqual([])
  })

  it('the total is printed in a passage before', () => {
    expect(verdicts('全年共受理诉求 800 件。', '噪声类 360 件，占诉求总量的 45%；停车类 280 件，占诉求总量的 53%。')).toEqual([])
  })

  it('the other share is far away', () => {
    const far = '各乡镇结合实际，细化措施，压实责任。'.repeat(16)
    expect(verdicts(`噪声类 360 件，占诉求总量的 45%。${far}停车类 280 件，占诉求总量的 53%。`)).toEqual([])
  })
})

it('is linear in the text', () => {
  const text = '噪声类 360 件，占诉求总量的 45%；停车类 280 件，占诉求总量的 35%；'.repeat(2000)
  const started = performance.now()
  expect(verdicts(text).every((verdict) => verdict === 'consistent')).toBe(true)
  expect(performance.now() - started).toBeLessThan(5000)
})

describe('a total that is called a sum', () => {
  it('is one, also of what each may have of its own', () => {
    expect(verdicts('一季度，机电产品出口 14.4 亿元，占出口总额的 48%；农产品出口 8.4 亿元，占出口总额的 18%。')).toEqual(['violated'])
    expect(verdicts('机电产品出口 14.4 亿元，占出口的 48%；农产品出口 8.4 亿元，占出口的 18%。')).toEqual([])
  })
})

describe('a remark between two shares', () => {
  it('changes nothing', () => {
    expect(verdicts('住校生计 732 名，占在校生总数的 61.0%，早晚由教师值守；乘校车的计 468 名，占在校生总数的 39.0%。')).toEqual(['consistent'])
    expect(verdicts('住校生计 732 名，占在校生总数的 61.0%，早晚由教师值守；乘校车的计 468 名，占在校生总数的 30.9%。')).toEqual(['violated'])
  })

  it.each([
    ['another place', '住校生计 732 名，占在校生总数的 61.0%，乙县情况不同；乘校车的计 468 名，占在校生总数的 30.9%。'],
    ['another time', '住校生计 732 名，占在校生总数的 61.0%，去年情况不同；乘校车的计 468 名，占在校生总数的 30.9%。'],
  ])('says nothing where it names %s', (_, text) => {
    expect(verdicts(text)).toEqual([])
  })
})
