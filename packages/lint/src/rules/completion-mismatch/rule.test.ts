import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { completionMismatch as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '全年计划培训妇女骨干 800 人，已培训 720 人，完成计划的 80%。', quotes: ['80%'], because: 'divided wrongly' },
    { text: '今年计划改造户厕 1500 座，实际完成 1650 座，超额完成 15%。', quotes: ['15%'], because: 'what is above the plan' },
    { text: '全县计划建设家长学校 40 所，已建成 36 所，完成任务的 95%。', quotes: ['95%'], because: '任务 is the plan' },
    { text: '计划筹资 200 万元，实际筹资 180 万元，完成计划的 95%。', quotes: ['95%'], because: 'money' },
    { text: '全年计划走访 600 户，已走访 450 户，完成率 80%。', quotes: ['80%'], because: 'the rate by its name' },
    { text: '计划种植 500 亩，已种植 400 亩，还差 150 亩。', quotes: ['150 亩'], because: 'what is lacking' },
    { text: '今年任务为发展会员 300 名，已发展 240 名，超额完成 20%。', quotes: ['20%'], because: 'below the plan, and called above' },
    { text: '计划新建 30 个，已建成 20 个，完成计划的四分之三。', quotes: ['四分之三'], because: 'a fraction' },
  ],
  valid: [
    { text: '全年计划培训 800 人，已培训 880 人，完成计划的 110%。', because: 'a plan may be exceeded' },
    { text: '计划三年培训 2400 人，今年培训 720 人，完成年度任务的 90%。', because: 'a plan of three years, a rate of one' },
    { text: '省定任务 1200 人，市定任务 1500 人，已培训 1350 人，完成省定任务的 112.5%。', because: 'two plans, and it fits one' },
    { text: '全年计划培训 800 人，已培训约 720 人，完成计划的 92%。', because: 'only about so many' },
    { text: '计划投资 2 亿元，一期完成 8000 万元，完成一期计划的 95%。', because: 'the plan of a stage' },
    { text: '计划培训 800 人，已培训 720 人，其中女 300 人，完成女性培训计划的 75%。', because: 'the plan of a part' },
    { text: '全年计划建 50 个、改造 80 个，已建成 40 个，完成计划的 80%。', because: 'two plans in one list' },
    { text: '全年共完成任务的 104.5%，居全市前列。', because: 'no plan in figures' },
    { text: '计划造林 3.3 万亩，已完成 2.2 万亩，完成计划的 66.6%。', because: 'one unit of the last place' },
    { text: '计划培训 800 人，目前已开班 12 期，完成任务的 60%。', because: 'another unit' },
  ],
})

const [messageOf, suggestionsOf] = [
  (text: string) => findingsOf(rule, article(text))[0]?.message,
  (text: string) => findingsOf(rule, article(text))[0]?.suggestions?.map(({ desc }) => desc),
]

it('shows the division', () => {
  expect(messageOf('全年计划走访 600 户，已走访 450 户，完成率 80%。')).toBe(
    '450 户 ÷ 600 户 = 75.0%，而所写完成率为 80%。请核对完成数、计划数和完成率。',
  )
})

it('shows what is above the plan, or that it was not reached', () => {
  expect(messageOf('今年计划改造户厕 1500 座，实际完成 1650 座，超额完成 15%。')).toBe(
    '1650 座 ÷ 1500 座 − 100% = 10.0%，而所写超额 15%。请核对完成数、计划数和超额的百分数。',
  )
  expect(messageOf('今年任务为发展会员 300 名，已发展 240 名，超额完成 20%。')).toBe(
    '240 名 ÷ 300 名 = 80.0%，没有达到计划，而所写超额 20%。请核对完成数和计划数。',
  )
})

it('shows what is lacking', () => {
  expect(messageOf('计划种植 500 亩，已种植 400 亩，还差 150 亩。')).toBe('计划 500 亩 − 完成 400 亩 = 100 亩，而所写还差 150 亩。请核对三个数。')
})

it('is a warning at the rate, with both counts as related places and with candidates', () => {
  const text = '全年计划走访 600 户，已走访 450 户，完成率 80%。'
  const [finding] = findingsOf(rule, article(text))
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['600 户', '450 户'])
  expect(suggestionsOf(text)).toContain('改 80 为 75（按其余各数算得）：450 / 600 = 75%')
})
