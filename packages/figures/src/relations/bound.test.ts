import { describe, expect, it } from 'vitest'
import { relationIn, relationsIn, violationsIn } from '../testing.js'

describe('a rate of a part in a whole', () => {
  it('is wrong above 100%', () => {
    expect(relationsIn('全镇适龄儿童接种率达 102.3%。')).toEqual(['bound violated: rate 102.3%'])
  })

  it('shows its limit', () => {
    expect(relationIn('全镇适龄儿童接种率达 102.3%。')).toMatchObject({
      confidence: 'certain',
      claim: 0,
      evidence: { formula: 'rate ≤ 100', stated: [102.25, 102.35], computed: [null, 100], unit: '%' },
    })
  })

  it('may be all: 100% is right', () => {
    expect(relationsIn('来信来访办结率 100%。')).toEqual(['bound consistent: rate 100%'])
  })

  it('is wrong by a little too: 100.4% is rounded from nothing possible', () => {
    expect(relationsIn('来信来访办结率达 100.4%。')).toEqual(['bound violated: rate 100.4%'])
  })

  it('is wrong with a hedge that opens upwards', () => {
    expect(relationsIn('城乡居民参保率超过 101%。')).toEqual(['bound violated: rate 超过 101%'])
  })

  it('is right where it is hedged at 100%', () => {
    expect(violationsIn('群众满意率约 100%。')).toEqual([])
  })

  it.each([
    '合格率为 103%。',
    '机收率 193.6%。',
    '服判息诉率 911.2%。',
    '出勤率均达 101.5%。',
    '妇女参保率 120%。',
    '普及率稳定在 104%。',
    '巩固率提高到 103%。',
  ])('is found after its link: %s', (text) => {
    expect(violationsIn(text)).toHaveLength(1)
  })

  it('is each one by itself in a list', () => {
    expect(relationsIn('接种率达 98.5%，建档率 101.2%，筛查率 96%。')).toEqual([
      'bound consistent: rate 98.5%',
      'bound violated: rate 101.2%',
      'bound consistent: rate 96%',
    ])
  })
})

describe('what may pass 100%', () => {
  it.each([
    ['the done part of a plan', '完成全年任务的 104.6%。'],
    ['a gross enrolment rate, although it ends in 入学率', '小学毛入学率达 101.8%。'],
    ['growth', '信访量同比增长 215%。'],
    ['the growth of a bounded rate', '办结率比上年提高 120%。'],
    ['a rate of sales, funds or floor space', '产销率 103%、资金到位率 105%、容积率 120%。'],
    ['a coverage of loans', '拨备覆盖率达 215%，存贷覆盖率 130%。'],
    ['points', '合格率提高 103 个百分点。'],
    ['a figure of another subject in the clause', '合格率较高的村收入增长 103%。'],
  ])('is %s', (_, text) => {
    expect(relationsIn(text)).toEqual([])
  })
})

describe('a rate that went from one level to another', () => {
  it('is bounded at both', () => {
    expect(violationsIn('巩固率由 96.1% 提高到 107.4%，参保率从上年的 195% 降到 90%。')).toEqual([
      expect.stringContaining('bound violated: rate 107.4%'),
      expect.stringContaining('bound violated: rate 195%'),
    ])
  })
})

describe('a rate that nobody listed', () => {
  const bounds = (text: string) => relationsIn(text).filter((line) => line.startsWith('bound'))

  it.each(['一审服判息诉率 91.2%。', '网上办税率 97.4%。', '农村供水保障率达到 96.3%。'])('is right up to 100: %s', (text) => {
    expect(bounds(text)).toEqual([expect.stringContaining('bound consistent')])
  })

  it('and is not known to be wrong above', () => {
    expect(bounds('农村供水保障率达到 106.3%。')).toEqual([])
  })

  it.each(['存款利率 2.1%。', '赔付率 89.1%。', '产能利用率 88.2%。', '营收增长率 12%。', '资产负债率 57.5%。'])(
    'is no share of a whole: %s',
    (text) => {
      expect(bounds(text)).toEqual([])
    },
  )
})
