import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { periodMismatch as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '前三季度（1—10 月），受理信访 86 件。', quotes: ['1—10 月'], because: 'nine months' },
    { text: '一季度（1—4 月），发放贷款 860 万元。', quotes: ['1—4 月'], because: 'three months' },
    { text: '上半年（1月至7月），举办培训 12 期。', quotes: ['1月至7月'], because: 'six months' },
    { text: '全年（1—11 月）共培训妇女 860 人。', quotes: ['1—11 月'], because: 'twelve months' },
    { text: '1—7 月（上半年），举办培训 12 期。', quotes: ['1—7 月'], because: 'the name in brackets' },
    { text: '第三季度（7—10 月），受理信访 86 件。', quotes: ['7—10 月'], because: 'a quarter by its number' },
    { text: '一至三季度（1—10 月份），受理信访 86 件。', quotes: ['1—10 月'], because: '月份' },
  ],
  valid: [
    { text: '前三季度（1—9 月），受理信访 86 件。', because: 'its own months' },
    { text: '上半年（1—6 月），举办培训 12 期。', because: 'its own months' },
    { text: '一至三季度（1—9 月），受理信访 86 件。', because: '三季度 stands at its end' },
    { text: '前三季度（截至 10 月），受理信访 86 件。', because: 'a point of reckoning' },
    { text: '2021 财年上半年（4—9 月），营收 3.2 亿元。', because: 'a financial year' },
    { text: '上半学年（9—12 月），开展家访 420 次。', because: 'a school year' },
    { text: '四季度（10 月—次年 1 月）开展行动。', because: 'into the next year' },
    { text: '上半年（1 月 1 日—6 月 30 日），举办培训 12 期。', because: 'with its days' },
    { text: '一季度受理信访 86 件，1—4 月受理 112 件。', because: 'two periods' },
    { text: '上半年（培训集中在 1—4 月）举办 12 期。', because: 'more than the months in the bracket' },
  ],
})

it('names the months of the period, and proposes them', () => {
  const [finding] = findingsOf(rule, article('前三季度（1—10 月），受理信访 86 件。'))
  expect(finding?.message).toBe('“前三季度”是 1—9 月，括注却是“1—10 月”。请核对月份，或改写时段的名称。')
  expect(finding?.suggestions?.map(({ desc, fix }) => [desc, fix.text])).toEqual([['改月份为“1—9 月”', '1—9 月']])
  expect(rule.severity).toBe('warning')
})
