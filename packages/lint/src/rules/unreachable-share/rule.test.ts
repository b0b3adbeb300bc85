import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { unreachableShare as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '参会的 12 名代表中，满意的占 95.5%。', quotes: ['95.5%'], because: 'eleven of twelve are 91.7 %' },
    { text: '在 40 名学员当中，35 岁以下的占 33.3%。', quotes: ['33.3%'], because: 'a class by age' },
    { text: '在 24 名执委中，女性占 56.1%。', quotes: ['56.1%'], because: 'women' },
    { text: '受访的 60 户家庭中，愿意参加的占 47.2%。', quotes: ['47.2%'], because: 'households' },
    {
      text: '全县有村干部 640 名。大专学历的 32 名，占 5%，高中文化的比重为 24.53%，初中文化的比重为 58.68%。',
      quotes: ['58.68%'],
      because: 'the whole of the share before',
    },
    { text: '在 20 名代表中，满意的占 65%，基本满意的占 33%。', quotes: ['33%'], because: 'the second of a list' },
  ],
  valid: [
    { text: '参会的 12 名代表中，满意的占 91.7%。', because: 'eleven of twelve' },
    { text: '参会的 12 名代表中，满意的占 91.6%。', because: 'cut off' },
    { text: '在 80 名学员中，35 岁以下的占 56.2%。', because: 'a five, rounded down' },
    { text: '在 80 名学员中，35 岁以下的占 56.3%。', because: 'a five, rounded up' },
    { text: '参会的 12 名代表中，满意度为 95.5 分。', because: 'marks' },
    { text: '参会的 12 名代表中，满意率为 95.5%。', because: 'a rate may be of forms, items or visits' },
    { text: '收回的 12 份问卷中，选满意的占 95.5%。', because: 'forms' },
    { text: '参会的近 20 名代表中，满意的占 95.5%。', because: 'a hedged whole' },
    { text: '参会的 12 名代表中，满意的约占 95.5%。', because: 'a hedged share' },
    { text: '在 2400 名学员中，35 岁以下的占 56.3%。', because: 'so many that every share is reached' },
    { text: '在 12 名代表中，女代表 5 名，其中满意的占 95.5%。', because: 'another whole between' },
    { text: '在 20 名代表中，女性占 65%，其中满意的占 92.3%。', because: 'a part of a part' },
    { text: '在 12 名执委中，来自乡镇的占全县的 9.5%。', because: 'the whole is another one' },
    { text: '在 12 个村中，集体收入 10 万元以上的占 45.5%。', because: 'villages that merged may be counted in another way' },
    { text: '平均每 12 名代表中，满意的占 95.5%。', because: 'a rate of so many' },
    { text: '全县有执委 12 名。市里的调查中，满意的占 95.5%。', because: 'another sentence' },
    { text: '在 1.2 万名学员中，35 岁以下的占 56.33%。', because: 'a rounded whole' },
  ],
})

it('shows the two nearest shares that there are', () => {
  const [finding] = findingsOf(rule, article('参会的 12 名代表中，满意的占 95.5%。'))
  expect(finding?.message).toBe('以 12 名为基数得不出 95.5%：11 ÷ 12 ≈ 91.67%，12 ÷ 12 ≈ 100.00%。请核对占比，或写明它的基数。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['12 名'])
})

it('is silent where the part is printed, which share-mismatch judges', () => {
  expect(findingsOf(rule, article('在 40 名学员中，35 岁以下的 14 名，占 33.3%。'))).toEqual([])
})
