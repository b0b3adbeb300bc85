import { describe, expect, it } from 'vitest'
import { verdictsBy } from '../testing.js'
import { readCompletions } from './completion.js'

const claimsIn = (...texts: readonly string[]) => verdictsBy(readCompletions, ...texts)
const verdictsIn = (...texts: readonly string[]) => claimsIn(...texts).map((line) => line.replace(/:.*/, ''))

describe('the claim of a completion', () => {
  it('shows its operands', () => {
    expect(claimsIn('计划新建凉亭 40 座，已建成 46 座，完成计划的 87%。')).toEqual(['violated: done 46 座, plan 40 座, rate 87%'])
  })
})

describe('two rates', () => {
  it('have each their own plan', () => {
    expect(verdictsIn('任务是造林 3 万亩、改厕 2000 户。到 10 月，造林 2.7 万亩，完成任务的 90%；改厕 1700 户，完成任务的 75%。')).toEqual([
      'consistent',
      'violated',
    ])
  })
})

describe('two places', () => {
  it('have each their own plan', () => {
    expect(verdictsIn('东乡计划培训 500 人，完成 400 人，完成率 80%；西乡计划培训 300 人，完成 270 人，完成率 95%。')).toEqual([
      'consistent',
      'violated',
    ])
  })
})

describe('a plan whose period is taken over', () => {
  it('is likely only', () => {
    expect(verdictsIn('计划新建凉亭 40 座，已建成 46 座，完成年度任务的 87%。')).toEqual(['violated (likely)'])
  })
})

describe('a completion that is right', () => {
  it.each([
    ['a plan and what is done', '计划新建凉亭 40 座，已建成 46 座，完成计划的 115%。'],
    ['the plan in the clause of the rate', '新增就业 620 人，完成全年目标 800 人的 77.5%。'],
    ['占', '发展党员 36 名，占年度任务 40 名的 90%。'],
    ['完成率', '年度计划培训 500 人，实际培训 430 人，完成率 86%。'],
    ['超额完成', '年度计划培训 500 人，实际培训 560 人，超额完成 12%。'],
    ['truncated', '计划培训 700 人，实际培训 465 人，完成计划的 66%。'],
    ['a plan of the sentence before', '今年的任务是改造厕所 2000 户。目前厕所改造完成 1700 户，完成任务的 85%。'],
    ['by unit', '任务是造林 3 万亩、改厕 2000 户。10 月底改厕 1700 户，完成任务的 85%。'],
    ['of the year beside three years', '三年计划建 150 个，今年计划建 50 个，已建成 56 个，完成年度计划的 112%。'],
    ['of three years', '计划三年建 150 个，累计建成 56 个，完成计划的 37.3%。'],
    ['hedged', '计划培训 500 人，实际培训约 430 人，完成计划的 85%。'],
    ['an increment between', '新增就业 620 人，同比增加 24 人，完成全年目标 800 人的 77.5%。'],
    ['the plan in a bracket', '已造林 4120 亩，完成全年任务（5150 亩）的 80%。'],
    ['what is done first', '完成造林 4120 亩，年度任务 5150 亩，完成率 80%。'],
    ['the progress', '造林任务 5150 亩，已完成 4120 亩，完成进度 80%。'],
    ['a budget', '全年预算收入 820 万元，1—9 月完成 615 万元，占预算的 75%。'],
    ['a fraction', '计划新建凉亭 60 座，已建成 40 座，完成计划的三分之二。'],
    ['a half', '计划新建凉亭 60 座，已建成 30 座，完成计划的一半。'],
    ['above, in other words', '年度计划培训 500 人，实际培训 560 人，超出计划 12%。'],
    ['more than the plan', '年度计划培训 500 人，实际培训 560 人，比计划多 12%。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['consistent'])
  })
})

describe('a completion that is wrong', () => {
  it.each([
    ['a plan and what is done', '计划新建凉亭 40 座，已建成 46 座，完成计划的 87%。'],
    ['the plan in the clause of the rate', '新增就业 620 人，完成全年目标 800 人的 87.5%。'],
    ['占', '发展党员 36 名，占年度任务 40 名的 80%。'],
    ['完成率', '年度计划培训 500 人，实际培训 430 人，完成率 96%。'],
    ['任务完成率', '年度任务培训 500 人，实际培训 430 人，任务完成率达 96%。'],
    ['超额完成', '年度计划培训 500 人，实际培训 560 人，超额完成 20%。'],
    ['a plan of the sentence before', '今年的任务是改造厕所 2000 户。目前厕所改造完成 1700 户，完成任务的 75%。'],
    ['by unit', '任务是造林 3 万亩、改厕 2000 户。10 月底改厕 1700 户，完成任务的 75%。'],
    ['after another rate', '任务是造林 3 万亩、改厕 2000 户。到 10 月，造林 2.7 万亩；改厕 1700 户，完成任务的 75%。'],
    ['of the year', '今年计划建凉亭 50 个，已建成 56 个，完成年度计划的 102%。'],
    ['money', '计划完成投资 5 亿元，实际完成投资 3.5 亿元，完成计划的 90%。'],
    ['less than half', '目标是发展农机手 200 名，已发展 60 名，完成目标的 60%。'],
    ['the plan in a bracket', '已造林 4120 亩，完成全年任务（5150 亩）的 90%。'],
    ['the progress', '造林任务 5150 亩，已完成 4120 亩，完成进度 90%。'],
    ['the plan of a year among others', '三年计划培训 900 人；今年计划培训 500 人，已培训 400 人，完成率 90%。'],
    ['a fraction', '计划新建凉亭 60 座，已建成 50 座，完成计划的三分之二。'],
    ['above, in other words', '年度计划培训 500 人，实际培训 560 人，超出计划 20%。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['violated'])
  })
})

describe('where it is not certain which plan is meant', () => {
  it.each([
    ['a year against three years', '计划三年建 150 个，今年建成 56 个，完成年度任务的 112%。'],
    ['a total against the year', '计划总投资 5.6 亿元，已完成投资 3.9 亿元，完成年度计划的 85%。'],
    ['no plan in figures', '新增就业 620 人，完成全年目标的 77.5%。'],
    ['another unit', '计划建设 3 个园区，完成投资 2 亿元，完成计划的 85%。'],
    ['two plans', '计划建桥 10 座、修桥 20 座，已完成 15 座，完成计划的 80%。'],
    ['a part of what is done', '计划建凉亭 50 个，已建成 45 个，其中木亭 20 个，完成计划的 96%。'],
    ['another matter', '计划建凉亭 50 个，新招护工 30 个，完成任务的 96%。'],
    ['progress of the building', '计划投资 5 亿元，已完成 3 亿元，形象进度 85%。'],
    ['another rate', '计划培训 500 人，实际培训 430 人，合格率 96%。'],
    ['growth', '计划培训 500 人，实际培训 430 人，增长 12%。'],
    ['without any figure', '投资完成率 125.5%。'],
    ['a plan of another level', '省下达我市任务 5000 户，已完成 5400 户，完成市定任务的 90%。'],
    ['a stage', '全年计划建凉亭 50 个，已建成 20 个，完成上半年任务的 90%。'],
    ['a share of what the budget takes in', '一般公共预算收入 8 亿元，其中税收 6 亿元，占一般公共预算收入的 65%。'],
    ['a bracket of another unit', '已造林 4120 亩，完成全年任务（30 个村）的 90%。'],
    ['persons against occasions', '今年计划轮训干部 400 人次，已有 356 名干部参训，完成计划的 93%。'],
    ['half a year', '全年计划发展社员 90 名，上半年发展 48 名，完成半年目标的 97%。'],
    ['what is done first, and does not fit', '完成造林 4120 亩，年度任务 5150 亩，完成率 90%。'],
  ])('%s: %s', (_, text) => {
    expect(claimsIn(text)).toEqual([])
  })
})

describe('what a plan still lacks', () => {
  it.each([
    '计划植树 50 亩，已植树 42 亩，还差 8 亩。',
    '招生计划 500 名，已录取 420 名，尚缺 80 名。',
    '计划整修水渠 90 公里，汛前整修 81 公里，距计划还差 9 公里。',
  ])('agrees: %s', (text) => {
    expect(verdictsIn(text)).toEqual(['consistent'])
  })

  it.each([
    '计划植树 50 亩，已植树 42 亩，还差 18 亩。',
    '招生计划 500 名，已录取 420 名，尚缺 90 名。',
    '计划培训农民 300 人，累计培训农民 260 人，还差 30 人。',
  ])('disagrees: %s', (text) => {
    expect(verdictsIn(text)).toEqual(['violated'])
  })

  it.each([
    ['this month may not be all', '计划植树 50 亩，本月植树 12 亩，还差 18 亩。'],
    ['two figures are done', '计划植树 50 亩，已植树 22 亩，补植 8 亩，还差 18 亩。'],
    ['no plan is printed', '已植树 42 亩，还差 8 亩。'],
    ['it is of another unit', '计划植树 50 亩，已植树 42 亩，还差树苗 300 株。'],
    ['another matter was done', '计划新建厕所 50 座，已改造 20 座，还差 15 座。'],
  ])('is silent where %s', (_, text) => {
    expect(verdictsIn(text)).toEqual([])
  })
})

describe('a plan that follows its rate', () => {
  it('agrees', () => {
    expect(verdictsIn('输转劳力 5.2 万人，完成年度任务的 104%，年度任务 5 万人。')).toEqual(['consistent'])
  })
  it('disagrees', () => {
    expect(verdictsIn('输转劳力 520 人，完成年度任务的 114%，年度任务 500 人。')).toEqual(['violated'])
  })
  it('is silent where it is of another period', () => {
    expect(verdictsIn('输转劳力 5.2 万人，完成上半年任务的 114%，全年任务 8 万人。')).toEqual([])
  })
})

describe('a verb without a matter of its own', () => {
  it('ends what the plan began', () => {
    expect(verdictsIn('培训任务 800 人，先后办班 12 期，实际结业 960 人，超计划 20%。')).toEqual(['consistent'])
    expect(verdictsIn('培训任务 800 人，先后办班 12 期，实际结业 960 人，超计划 12%。')).toEqual(['violated'])
  })
  it('is silent where the verbs contrast', () => {
    expect(verdictsIn('计划新建厕所 50 座，已改造 20 座，完成计划的 70%。')).toEqual([])
  })
})
