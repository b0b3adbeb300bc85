import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { comparisonTerm as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '全县猪肉价格环比去年 9 月上涨 4.6%。', quotes: ['环比'], because: 'a month of the year before' },
    { text: '全县用电量环比去年1—8月增长3.2%。', quotes: ['环比'], because: 'months of the year before' },
    { text: '受理来电环比去年同期增长 6.1%。', quotes: ['环比'], because: 'the same period of the year before' },
    { text: '受理来电 318 个，同比上月增加 26 个。', quotes: ['同比'], because: 'the month before' },
    { text: '受理来电较上月同比下降 3%。', quotes: ['同比'], because: 'the base stands first' },
    { text: '受理来电与去年同期环比增长 5.2%。', quotes: ['环比'], because: 'the base stands first' },
    { text: '限上零售额同比上季度下降 4.6%。', quotes: ['同比'], because: 'the quarter before' },
  ],
  valid: [
    { text: '居民消费价格同比上涨 0.8%，环比下降 0.4%。', because: 'no base is named' },
    { text: '居民消费价格同比由上月下降转为上涨 0.3%。', because: 'the growth on the year, then and now' },
    { text: '居民消费价格同比涨幅由上月的 0.3% 扩大至 0.6%。', because: 'the growth is compared with that of the month before' },
    { text: '工业品价格同比降幅比上月收窄 0.4 个百分点。', because: 'so is the fall' },
    { text: '工业增速 7.1%，较上月同比增速回落 0.3 个百分点。', because: 'the growth of the month before' },
    { text: '工业增速 7.1%，比上月同比提高 0.8 个百分点。', because: 'points are of a growth' },
    { text: '1 月接待游客 8.6 万人次，环比去年 12 月增长 4.5%。', because: 'December is before January' },
    { text: '一季度用电量环比去年四季度增长 4.5%。', because: 'the quarter before the first' },
    { text: '去年 11 月来电环比去年 10 月增长 4.5%。', because: 'the month before' },
    { text: '去年第四季度全县经济环比零增长。', because: 'the period is of the year before, the base is not' },
    { text: '上旬来电与上月同期相比增长 5%。', because: 'no term' },
    { text: '来电比去年同期增加 12 件，环比减少 3 件。', because: 'each with its own base' },
    { text: '来电与上月环比持平，与去年同比增长 3%。', because: 'rightly used' },
  ],
})

it('names the term and the base, and offers the other term', () => {
  const [finding] = findingsOf(rule, article('全县用电量环比去年1—8月增长3.2%。'))
  expect(finding?.message).toBe('“环比”与上一个相邻时期相比，而写明的基期是“去年1—8月”，应为“同比”，或改写基期。')
  expect(finding?.suggestions?.map(({ desc, fix }) => [desc, fix.text])).toEqual([['改“环比”为“同比”', '同比']])
  const [other] = findingsOf(rule, article('受理来电 318 个，同比上月增加 26 个。'))
  expect(other?.message).toBe('“同比”与上年同期相比，而写明的基期是“上月”，应为“环比”，或改写基期。')
})
