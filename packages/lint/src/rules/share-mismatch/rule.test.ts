import { describe, expect, it } from 'vitest'
import { article, findingsOf, quotesIn } from '../../rule-cases.js'
import { shareMismatch as rule } from './rule.js'

describe('fires on the share', () => {
  it.each([
    ['全镇现有党员 320 人，其中女党员 112 人，占 38%。', '38%'],
    ['全镇现有党员 320 人，其中女党员 112 人（占 38.0%）。', '38.0%'],
    ['全年共评出先进 240 户。农村家庭 132 户，占获评总数的 65%。', '65%'],
    ['排查隐患 80 处，整改 60 处，整改率为 85%。', '85%'],
    ['共发放问卷 500 份，回收 450 份，回收率达 95%。', '95%'],
  ])('%s', (paragraph, quote) => {
    expect(quotesIn(rule, paragraph)).toEqual([quote])
  })
})

describe('stays silent', () => {
  it.each([
    ['a share that is right', '全镇现有党员 320 人，其中女党员 112 人，占 35%。'],
    ['a share of another place', '全县建成示范书屋 16 家，占全省的 8%。'],
    ['a share of what is not printed', '全镇现有党员 320 人，外出务工 112 人，占全镇劳动力的 4.8%。'],
    ['a change of a share', '全镇现有党员 320 人，其中女党员 112 人，占比提高 3 个百分点。'],
    ['one unit of the last place', '共有会员 300 人，其中女会员 200 人，占 66.6%。'],
    ['a rate that does not say of what', '走访群众 200 人，满意 184 人，满意率 96%。'],
    ['a hedged share', '全镇现有党员 320 人，其中女党员 112 人，占近四成。'],
  ])('%s', (_, paragraph) => {
    expect(quotesIn(rule, paragraph)).toEqual([])
  })
})

it('shows the division, to one more place than is printed', () => {
  const [finding] = findingsOf(rule, article('全镇现有党员 320 人，其中女党员 112 人，占 38%。'))
  expect(finding?.message).toBe('112 人 ÷ 320 人 = 35.0%，与占比 38% 不符。请核对部分数、总数和占比。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['320 人', '112 人'])
})

it('is a question where only custom says what a rate is of', () => {
  const severities = ['全年受理 200 件，办结 184 件，办结率 96%。', '全年受理 200 件，其中来信 60 件，占 38%。'].map(
    (paragraph) => findingsOf(rule, article(paragraph))[0]?.severity,
  )
  expect(severities).toEqual([1, 2])
})
