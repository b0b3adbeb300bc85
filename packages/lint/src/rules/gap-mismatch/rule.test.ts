import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { gapMismatch as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '我县参保率 95.6%，全市平均 94.1%，高出 2.5 个百分点。', quotes: ['2.5 个百分点'], because: 'points', severities: [2] },
    { text: '参保率 95.6%，比全市平均水平（94.1%）高 2.5 个百分点。', quotes: ['2.5 个百分点'], because: 'the base in a bracket' },
    { text: '合格率 91.5%，全省平均为 93.0%，低 2.5 个百分点。', quotes: ['2.5 个百分点'], because: 'behind' },
    { text: '平均得分 86 分，比全县平均的 82 分高 6 分。', quotes: ['6 分'], because: 'marks' },
    { text: '东镇 45 件、西镇 42 件，东镇比西镇多 5 件。', quotes: ['5 件'], because: 'two that are named' },
    { text: '东镇 45 件、西镇 42 件，东镇比西镇少 3 件。', quotes: ['3 件'], because: 'the wrong way round' },
    { text: '亩产 512 公斤，比全县平均的 480 公斤高 52 公斤。', quotes: ['52 公斤'], because: 'a measure' },
  ],
  valid: [
    { text: '我县参保率 95.6%，全市平均 94.1%，高出 1.5 个百分点。', because: 'it is right' },
    { text: '东镇 45 件、西镇 42 件，西镇比东镇少 3 件。', because: 'it is right the other way round' },
    { text: '我县参保率 95.6%，高于全市平均 2.5 个百分点。', because: 'one value only is printed' },
    { text: '综合得分列全市第 3 位，比上次前移 4 位。', because: 'ranks' },
    { text: '东镇 52 件，全市平均 47 个，多 3 个。', because: 'another unit' },
    { text: '新品种亩产 612 公斤，老品种亩产 548 公斤，新品种成本低 35 元。', because: 'another measure' },
    { text: '参保率 95.6%，比上年的 94.1% 高 2.5 个百分点。', because: 'an earlier time: that is a change' },
    { text: '建成 56 个，比计划的 50 个多 8 个。', because: 'a plan: that is a completion' },
    { text: '我县参保率 95.6%，全市平均 94.1%，高出 1.6%。', because: 'percent of it, and no points' },
    { text: '我县参保率超 95%，全市平均 94.1%，高出 2.5 个百分点。', because: 'a lower bound' },
    { text: '投资增长 7.1%，增速比上半年加快 0.8 个百分点，高于全市平均 2.5 个百分点。', because: 'growth against growth that is not printed' },
  ],
})

it('shows the subtraction', () => {
  const [finding] = findingsOf(rule, article('我县参保率 95.6%，全市平均 94.1%，高出 2.5 个百分点。'))
  expect(finding?.message).toBe('95.6% − 94.1% = 1.5 个百分点，与写出的差距 2.5 个百分点不符。请核对两个数和差距。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['95.6%', '94.1%'])
  expect(finding?.suggestions?.map(({ desc }) => desc).join()).toContain('95.6% − 94.1% = 1.5 个百分点')
})

it('puts the larger figure first', () => {
  const [finding] = findingsOf(rule, article('合格率 91.5%，全省平均为 93.0%，低 2.5 个百分点。'))
  expect(finding?.message).toContain('93.0% − 91.5% = 1.5 个百分点，与写出的差距 2.5 个百分点不符')
})

it('says so where the direction is wrong', () => {
  const [finding] = findingsOf(rule, article('东镇 45 件、西镇 42 件，东镇比西镇少 3 件。'))
  expect(finding?.messageId).toBe('gapReversed')
  expect(finding?.message).toBe('45 件 > 42 件，与“少 3 件”说的方向相反。请核对两个数，或改写方向。')
})
