import { describe, expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { indexGrowthMismatch as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '蔬菜产量为上年的 106.3%，增长 16.3%。', quotes: ['16.3%'], because: 'one hundred taken away once' },
    { text: '用电量为上月的 95.8%，环比下降 5.2%。', quotes: ['5.2%'], because: 'a fall' },
    { text: '全县接待游客增长 7.4%，为上年的 117.4%。', quotes: ['117.4%'], because: 'the growth stands first' },
    { text: '招生人数为上年的 92.5%，增长 7.5%。', quotes: ['7.5%'], because: 'below 100 % is a fall' },
    { text: '招生人数为上年的 104.5%，下降 4.5%。', quotes: ['4.5%'], because: 'above 100 % is a growth' },
    { text: '蔬菜产量是 2019 年的 112.6%，比 2019 年增长 22.6%。', quotes: ['22.6%'], because: 'a year as the base' },
  ],
  valid: [
    { text: '蔬菜产量为上年的 106.3%，增长 6.3%。', because: 'they agree' },
    { text: '用电量为上月的 95.8%，环比下降 4.2%。', because: 'a fall that agrees' },
    { text: '用电量为上月的 97.3%，同比增长 2.6%。', because: 'another base' },
    { text: '渔业产值为上年的 109.4%，按可比价增长 6.1%。', because: 'constant prices' },
    { text: '居民消费价格为上年的 102.1%，食品价格上涨 3.4%。', because: 'another subject' },
    { text: '居民消费价格指数为上年的 102.1%，涨幅 3.4%。', because: 'an index of prices' },
    { text: '受检人数完成上年任务的 108.2%，增长 12.8%。', because: 'a rate of completion' },
    { text: '蔬菜产量为上年的 106.3%，年均增长 2.6%。', because: 'a yearly mean' },
    { text: '蔬菜产量为全市的 12.6%，增长 6.3%。', because: 'a share' },
    { text: '蔬菜产量为上年的 106.3%，增长 6.2%。', because: 'one unit of the last place' },
  ],
})

describe('shows the subtraction', () => {
  it.each([
    ['蔬菜产量为上年的 106.3%，增长 16.3%。', '为基期的 106.3%，即增长 6.30%，与所写增长 16.3% 不符。请核对两个百分数。'],
    ['用电量为上月的 95.8%，环比下降 5.2%。', '为基期的 95.8%，即下降 4.20%，与所写下降 5.2% 不符。请核对两个百分数。'],
    ['招生人数为上年的 92.5%，增长 7.5%。', '为基期的 92.5%，是下降 7.50%，与所写增长 7.5% 矛盾。请核对两个百分数和用词。'],
    ['招生人数为上年的 104.5%，下降 4.5%。', '为基期的 104.5%，是增长 4.50%，与所写下降 4.5% 矛盾。请核对两个百分数和用词。'],
  ])('%s', (text, message) => {
    expect(findingsOf(rule, article(text))[0]?.message).toBe(message)
  })
})

it('relates the index, and offers what it makes', () => {
  const [finding] = findingsOf(rule, article('蔬菜产量为上年的 106.3%，增长 16.3%。'))
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['106.3%'])
  expect(finding?.suggestions?.map(({ fix }) => fix.text)).toContain('6.3')
})
