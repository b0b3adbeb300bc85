import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { shareMismatch as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '全镇现有党员 320 人，其中女党员 112 人，占 38%。', quotes: ['38%'] },
    { text: '全镇现有党员 320 人，其中女党员 112 人（占 38.0%）。', quotes: ['38.0%'], because: 'in brackets' },
    { text: '全年共评出先进 240 户。农村家庭 132 户，占获评总数的 65%。', quotes: ['65%'], because: 'the whole is named' },
    { text: '排查隐患 80 处，整改 60 处，整改率为 85%。', quotes: ['85%'], because: 'a rate', severities: [1] },
    { text: '受理信访件 200 件，未办结 16 件，办结率 98%。', quotes: ['98%'], because: 'a rate of the others', severities: [1] },
    { text: '共发放问卷 500 份，回收 450 份，回收率达 95%。', quotes: ['95%'], because: 'a rate', severities: [1] },
    { text: '在 60 名代表中，农民代表 18 名，占３５％。', quotes: ['３５％'], because: 'wide digits' },
    { text: '全镇现有党员 320 人，其中女党员 112 人，占一半以上。', quotes: ['一半以上'], because: 'a fraction with a bound' },
    {
      text: '队伍建设\n\n　　全县现有调解员 400 名，其中女调解员 180 名，占 52%；党员 240 名，占 60%。\n\n信息来源：司法局\n',
      quotes: ['52%'],
      because: 'one of two shares of a list',
    },
  ],
  valid: [
    { text: '抽检食品 500 份，不合格 5 份，合格率 99%。', because: 'a rate of the others' },
    { text: '现有职工 80 人，其中未婚 20 人，已婚占 75%。', because: 'a share of the others' },
    { text: '全镇现有党员 320 人，其中女党员 112 人，占 35%。', because: 'a share that is right' },
    { text: '全县建成示范书屋 16 家，占全省的 8%。', because: 'the whole is outside the text (trap 14)' },
    { text: '全镇现有党员 320 人，外出务工 112 人，占全镇劳动力的 4.8%。', because: 'a whole that is not printed (trap 10)' },
    { text: '女党员 112 人，占党员总数的 38%。', because: 'a whole that is only named (trap 10)' },
    { text: '党员 320 人、团员 140 人，女党员 112 人、女团员 63 人，分别占 35%、45%。', because: 'two wholes and two shares (trap 11)' },
    { text: '甲、乙、丙三类诉求 40 件、30 件、20 件，占总量的 90%。', because: 'a share of the list together (trap 12)' },
    { text: '参展企业超 5200 家，比上届增加 400 家，占 55%。', because: 'the increment stands between (trap 13)' },
    { text: '全镇现有党员 320 人，其中女党员 112 人，占比提高 3 个百分点。', because: 'a change of a share' },
    { text: '共有会员 300 人，其中女会员 200 人，占 66.6%。', because: 'one unit of the last place (trap 21)' },
    { text: '走访群众 200 人，满意 184 人，满意率 96%。', because: 'a rate that does not say of what' },
    { text: '发放问卷 500 份，收回 486 份，有效问卷 479 份，有效率 95.8%。', because: 'of those sent out, as right as of those returned' },
    { text: '全镇现有党员 320 人，其中女党员 112 人，占近四成。', because: 'a hedged share' },
    { text: '全年产值 64.8 亿元，比上年增加 5.1 亿元，按可比价增长 4.6%。', because: 'real growth is no share (trap 19)' },
    { text: '受理 12 345 件，办结 11 728 件，占 95.0%。', because: 'blanks between groups of digits (trap 23)' },
    { text: '《规划》提出，到 2030 年女性占比达到 45%，我县现有代表 120 名，其中女代表 42 名。', because: 'the figure of another paper (trap 25)' },
  ],
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

it('reports shares that agree on another base once (trap 15)', () => {
  const [finding, ...more] = findingsOf(
    rule,
    article('全县现有村干部 500 人，其中女干部 120 人，占 30%；党员 280 人，占 70%；大专以上 100 人，占 25%。'),
  )
  expect(finding?.related?.map(({ quote }) => quote)).toContain('500 人')
  expect(more).toEqual([])
})
