import { describe, expect, it } from 'vitest'
import { article, findingsOf, quotesIn, specifyRule } from '../../rule-cases.js'
import { multipleMismatch as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '合作社收入由 120 万元增至 360 万元，翻了两番。', quotes: ['翻了两番'], because: 'two doublings', severities: [2] },
    { text: '销售额由 65 万元增加到 156 万元，增长 2.4 倍。', quotes: ['2.4 倍'], because: 'the base counted in', severities: [1] },
    { text: '今年 96 家，去年 24 家，是去年的 3 倍。', quotes: ['3 倍'], because: 'the base is named again' },
    { text: '调解纠纷 186 件，相当于上年 124 件的 1.2 倍。', quotes: ['1.2 倍'], because: 'the base is printed' },
    { text: '培训量由 300 人增加到 1200 人，是原来的 3 倍。', quotes: ['3 倍'], because: 'the whole', severities: [2] },
    { text: '经费由 90 万元降至 30 万元，只有原来的四分之一。', quotes: ['四分之一'], because: 'a fraction of what it was' },
    { text: '培训量由 300 人增加到 1500 人，增长 7 倍。', quotes: ['7 倍'], because: 'neither with the base nor without', severities: [2] },
  ],
  valid: [
    { text: '销售额由 65 万元增加到 156 万元，增长 1.4 倍。', because: 'grown by 1.4 is 2.4 times as much' },
    { text: '培训量由 300 人增加到 900 人，增长 2 倍。', because: 'grown by 2 is 3 times as much' },
    { text: '合作社收入由 0.6 亿元增至 2.4 亿元，翻了两番。', because: 'four times' },
    { text: '合作社收入由 20 万元增至 75 万元，翻了近两番。', because: 'nearly four times' },
    { text: '合作社收入由 200 万元增至 760 万元，增长 2.5 倍以上。', because: 'more than' },
    { text: '巾帼工坊由 12 家增至 25 家，翻了一番多。', because: 'twice and more' },
    { text: '点播 300 次，是上年的 2 倍。', because: 'the base is not printed' },
    { text: '发放 5200 册，点播量是去年的 5 倍。', because: 'of something else' },
    { text: '培训量由 300 人增加到 640 人，是原来的 2 倍。', because: 'rounded to whole times' },
    { text: '每车间 12 人，每人年产 480 件，是行业平均水平的 3 倍。', because: 'the base is a mean that is not printed' },
  ],
})

describe('shows the arithmetic', () => {
  it.each([
    ['今年 96 家，去年 24 家，是去年的 3 倍。', '96 家 ÷ 24 家 = 4，而所写为 3 倍。请核对两个数和倍数。'],
    [
      '销售额由 65 万元增加到 156 万元，增长 2.4 倍。',
      '156 万元 ÷ 65 万元 = 2.4，即增长 1.4 倍；“增长 2.4 倍”不含基数。请改为“是原来的 2.4 倍”，或改写增长 1.4 倍。',
    ],
    ['培训量由 300 人增加到 1500 人，增长 7 倍。', '1500 人 ÷ 300 人 = 5，即增长 4 倍，而所写为增长 7 倍。请核对两个数和倍数。'],
    [
      '合作社收入由 120 万元增至 360 万元，翻了两番。',
      '360 万元 ÷ 120 万元 = 3，而“翻了两番”是原来的 4 倍（翻一番 2 倍，翻两番 4 倍）。请核对两个数，或改写倍数。',
    ],
  ])('%s', (text, message) => {
    expect(findingsOf(rule, article(text))[0]?.message).toBe(message)
  })
})

it('relates both figures, and offers the multiple that they make', () => {
  const [finding] = findingsOf(rule, article('调解纠纷 186 件，相当于上年 124 件的 1.2 倍。'))
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['186 件', '124 件'])
  expect(finding?.suggestions?.map(({ fix }) => fix.text)).toContain('1.5')
})

it('leaves what goes the wrong way to change-direction', () => {
  expect(quotesIn(rule, '巾帼工坊由 60 家增至 20 家，增长 2 倍。')).toEqual([])
})
