import { describe, expect, it } from 'vitest'
import { quotesIn } from '../../rule-cases.js'
import { percentOutOfRange as rule } from './rule.js'

describe('fires on the rate', () => {
  it.each([
    ['适龄儿童接种率达 102.3%。', '102.3%'],
    ['医保参保率达到１０１％。', '１０１％'],
    ['政策范围内报销比例为 108%。', '108%'],
    ['案件办结率提高到 104%。', '104%'],
    ['群众满意率超过 120%。', '超过 120%'],
  ])('%s', (paragraph, quote) => {
    expect(quotesIn(rule, paragraph)).toEqual([quote])
  })
})

describe('stays silent', () => {
  it.each([
    ['a plan can be exceeded', '完成全年任务的 104.55%。'],
    ['a growth', '覆盖率指标数据同比增长 215%。'],
    ['a rate that grew, not the rate', '参保率提高 120%。'],
    ['a longer name of another ratio', '拨备覆盖率 212.6%，不良贷款率 1.4%。'],
    ['a gross rate', '高中毛入学率 101.8%。'],
    ['exactly all', '参保率 100%。'],
    ['beds can be used more than they are', '病床使用率 103.5%。'],
    ['another subject before the figure', '接种率保持稳定，接种量是上年的 130%。'],
  ])('%s', (_, paragraph) => {
    expect(quotesIn(rule, paragraph)).toEqual([])
  })
})
