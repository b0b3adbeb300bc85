import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { cumulativeIncrementMismatch as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '截至 8 月底，累计受理诉求 2.6 万件。9 月受理 0.3 万件。截至 9 月底，累计受理诉求 3.8 万件。', quotes: ['3.8 万件'] },
    { text: '截至 4 月底，商会累计发展会员 316 名，5 月新增 28 名，截至 5 月底累计发展会员 354 名。', quotes: ['354 名'] },
    { text: '到 6 月 30 日，累计培训 1240 人。7 月培训 260 人；到 7 月 31 日，累计培训 1400 人。', quotes: ['1400 人'], because: 'the last days' },
    { text: '截至2026年3月底，累计发放贷款1.8亿元。4月份发放0.2亿元。截至2026年4月底，累计发放贷款2.6亿元。', quotes: ['2.6亿元'], because: 'money' },
    {
      text: '截至 9 月末，累计走访 640 户。截至 10 月末，累计走访 760 户，10 月走访 80 户。',
      quotes: ['760 户'],
      because: 'the increment stands last',
    },
    {
      text: '热线运行\n\n　　截至 10 月底，热线累计接听来电 3120 个。\n\n　　11 月接听 240 个。截至 11 月底，累计接听来电 3630 个。\n\n信息来源：热线办\n',
      quotes: ['3630 个'],
      because: 'two paragraphs',
    },
    { text: '截至上月底，累计受理 320 件，本月受理 40 件，截至本月底累计受理 390 件。', quotes: ['390 件'], because: 'last month and this' },
    { text: '1—9 月，全县累计受理 320 件。10 月受理 40 件。1—10 月累计受理 390 件。', quotes: ['390 件'], because: 'totals of the year' },
    { text: '服务人次：截至 10 月底 3.2 万；11 月 0.4 万；截至 11 月底 4.2 万。', quotes: ['4.2 万'], because: 'bare figures' },
  ],
  valid: [
    { text: '截至 8 月底，累计受理 2.6 万件。9 月受理 0.3 万件。截至 9 月底，累计受理 2.9 万件。', because: 'it adds up' },
    { text: '截至 8 月底，累计受理 2.64 万件。9 月受理 0.33 万件。截至 9 月底，累计受理 2.98 万件。', because: 'one unit of the last place' },
    { text: '截至 8 月底在册对象 860 人，9 月新增 32 人，截至 9 月底在册对象 871 人。', because: 'a stock may lose members' },
    { text: '截至 8 月底，累计受理近 2.6 万件。9 月受理 0.3 万件。截至 9 月底，累计受理 3.8 万件。', because: 'hedged' },
    { text: '截至 8 月底，累计受理 2.6 万件。截至 9 月底，累计受理 3.8 万件。', because: 'no increment is printed' },
    { text: '截至 7 月底，累计受理 2.6 万件。9 月受理 0.3 万件。截至 9 月底，累计受理 3.8 万件。', because: 'August is not printed' },
    { text: '截至 8 月底，累计受理诉求 2.6 万件。9 月发放手册 0.3 万件。截至 9 月底，累计受理诉求 3.8 万件。', because: 'another thing' },
    { text: '截至 8 月底，累计培训 2600 人。9 月培训 300 人次。截至 9 月底，累计培训 3800 人。', because: 'another unit' },
    { text: '截至 8 月底，累计受理 2.6 万件。9 月受理 0.3 万件。截至 9 月底，按新口径累计受理 3.8 万件。', because: 'restated' },
    { text: '截至 8 月底，累计受理 860 件。9 月受理 32 件，9 月受理 41 件。截至 9 月底，累计受理 990 件。', because: 'two increments' },
    { text: '截至 8 月底，累计受理 860 件。9 月日均受理 32 件。截至 9 月底，累计受理 1820 件。', because: 'a mean' },
    { text: '1—9 月累计受理 320 件。10 月受理 40 件。截至 10 月底累计受理 1860 件。', because: 'of the year, and of all years' },
    { text: '截至 9 月底常住 3200 人，10 月迁入 40 人，截至 10 月底常住 3190 人。', because: 'nobody calls it a running total' },
  ],
})

it('shows the addition', () => {
  const [finding] = findingsOf(rule, article('截至 8 月底，累计受理诉求 2.6 万件。9 月受理 0.3 万件。截至 9 月底，累计受理诉求 3.8 万件。'))
  expect(finding?.message).toBe('截至 8 月底的 2.6 万件 + 9 月的 0.3 万件 = 2.9 万件，与截至 9 月底的 3.8 万件 不符。请核对三个数，或写明口径变化。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['2.6 万件', '0.3 万件'])
})
