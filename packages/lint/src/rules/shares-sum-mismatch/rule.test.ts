import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { sharesSumMismatch as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '来电中，家庭教育类占 41.6%，就业创业类占 33.2%，其余各类占 29.2%。', quotes: ['29.2%'], because: 'a rest closes the list' },
    { text: '参训学员中，男性占 32%，女性占 78%。', quotes: ['78%'], because: 'there is no third class' },
    { text: '三次产业分别占 21.4%、33.5%、41.1%。', quotes: ['41.1%'], because: 'the three are all there is, and make too little' },
    {
      text: '按年龄分，35 岁以下占 28.5%，36 岁至 50 岁占 46.2%，51 岁以上占 35.3%。',
      quotes: ['35.3%'],
      because: 'the classes of an announced breakdown',
    },
    { text: '参训妇女中，初中文化占 45%，高中文化占 38%，其他占 27%。', quotes: ['27%'], because: '其他 closes the list' },
    { text: '城镇居民占 62%，农村居民占 48%。', quotes: ['48%'], because: 'town and country' },
  ],
  valid: [
    { text: '三个镇分别占 33.3%、33.3%、33.3%。', because: 'each is rounded by itself' },
    { text: '到过服务站的占 71%，听说过服务站的占 84%。', because: 'one may have done both' },
    { text: '问卷为多选题：喜欢讲座的占 45%，喜欢手工的占 38%，其他占 27%。', because: 'several answers are allowed' },
    { text: '三类案件占比分别增加 8 个、7 个、6 个百分点。', because: 'changes of shares' },
    { text: '执委中女性占 62%，党员占 54.5%，大专以上学历占 41.8%。', because: 'the classes overlap' },
    { text: '女性在村民代表中占 45%，在村“两委”中占 62%。', because: 'shares of different wholes' },
    { text: '居前三位的诉求中，婚姻家庭占 31%，权益维护占 22%，家庭教育占 15%。', because: 'the list is open' },
    { text: '男性占近四成，女性占六成多。', because: 'hedged' },
    { text: '小学、初中、高中分别占 28.5%、46.2%、25.3%。', because: 'they make 100' },
    { text: '家庭教育类占 41.6%，就业创业类占 33.2%，其余占 25.1%。', because: 'one unit of the last place' },
  ],
})

const findingOf = (text: string) => findingsOf(rule, article(text))[0]

it('shows the addition', () => {
  expect(findingOf('来电中，家庭教育类占 41.6%，就业创业类占 33.2%，其余各类占 29.2%。')?.message).toBe(
    '各项占比 41.6 + 33.2 + 29.2 = 104%，与 100% 不符（多 4 个百分点）。请核对各项占比。',
  )
  expect(findingOf('三次产业分别占 21.4%、33.5%、41.1%。')?.message).toBe(
    '各项占比 21.4 + 33.5 + 41.1 = 96%，与 100% 不符（少 4 个百分点）。请核对各项占比。',
  )
})

it('says of an open list that it is above 100', () => {
  expect(findingOf('按年龄分，35 岁以下占 28.5%，36 岁至 50 岁占 46.2%，51 岁以上占 35.3%。')?.message).toBe(
    '各项互不重叠，占比 28.5 + 46.2 + 35.3 = 110%，超过 100%（多 10 个百分点）。请核对各项占比，或写明可以重复计入。',
  )
})

it('relates the other shares', () => {
  expect(findingOf('参训学员中，男性占 32%，女性占 78%。')?.related?.map(({ quote }) => quote)).toEqual(['32%'])
})
