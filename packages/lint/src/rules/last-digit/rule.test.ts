import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { lastDigit as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '会员 30 名，其中女会员 20 名，占 66.6%。', quotes: ['66.6%'], because: 'cut off' },
    { text: '会员 93 名，其中女会员 54 名，占 58.07%。', quotes: ['58.07%'], because: 'lifted' },
    { text: '举办活动由 120 场增加到 139 场，增长 15.9%。', quotes: ['15.9%'], because: 'a change' },
    { text: '全年受理 231 件，办结 158 件，办结率 68.3%。', quotes: ['68.3%'], because: 'a rate' },
    { text: '到位资金 65.2 万元，其中财政 43.4 万元，其余 21.6 万元为自筹。', quotes: ['65.2 万元'], because: 'a sum' },
    {
      text: '办理建议 93 件，其中农业类 26 件，占 27.9%，教科类 25 件，占 26.8%。',
      quotes: ['27.9%', '26.8%'],
      because: 'each share of a list',
    },
  ],
  valid: [
    { text: '会员 30 名，其中女会员 20 名，占 66.7%。', because: 'rounded' },
    { text: '会员 80 名，其中女会员 45 名，占 56.2%。', because: 'a five, rounded down' },
    { text: '会员 80 名，其中女会员 45 名，占 56.3%。', because: 'a five, rounded up' },
    { text: '会员 30 名，其中女会员 20 名，占 60.6%。', because: 'more than the last digit: for share-mismatch' },
    { text: '会员 30 名，其中女会员 20 名，约占 66.6%。', because: 'a hedged share' },
    { text: '会员近 30 名，其中女会员 20 名，占 66.6%。', because: 'a hedged whole' },
    { text: '共有组织 26.93 万个，其中上半年新建 14.21 万个，其余 12.73 万个为下半年新建。', because: 'parts rounded each by itself' },
    { text: '学员分别占 33.3%、33.3%、33.3%。', because: 'shares rounded each by itself' },
    { text: '完成投资 3.2 亿元，其中民间投资 3.24 亿元。', because: 'a bound is not worked out' },
    { text: '我市示范社 6 家，占全省的 12%。', because: 'no whole' },
    { text: '会员 3.2 万名，其中女会员 2.1 万名，占 66.6%。', because: 'of rounded figures, it may be right' },
  ],
})

it('shows the division and the rounded figure, and offers it', () => {
  const [finding] = findingsOf(rule, article('会员 30 名，其中女会员 20 名，占 66.6%。'))
  expect(finding?.message).toBe('100 × 20 ÷ 30 ≈ 66.667%，按四舍五入为 66.7%，写作 66.6%，末位不符。请核对末位。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['30 名', '20 名'])
  expect(finding?.suggestions?.map(({ desc, fix: { text } }) => [desc, text])).toEqual([
    ['改 66.6 为 66.7（四舍五入）：100 × 20 ÷ 30 ≈ 66.667%', '66.7'],
  ])
})

it('offers nothing where the terms are rounded themselves', () => {
  const [finding] = findingsOf(rule, article('到位资金 65.2 万元，其中财政 43.4 万元，其余 21.6 万元为自筹。'))
  expect(finding?.message).toBe('43.4 万 + 21.6 万 = 65 万元，写作 65.2 万元，超出四舍五入的误差。请核对末位。')
  expect(finding?.suggestions).toBeUndefined()
})
