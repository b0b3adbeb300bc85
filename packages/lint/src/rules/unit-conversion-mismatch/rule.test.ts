import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { unitConversionMismatch as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '流转土地 12 公顷（合 1800 亩）。', quotes: ['1800 亩'], because: '180', severities: [2] },
    { text: '流转土地 12 公顷，约合 1800 亩。', quotes: ['1800 亩'], because: 'ten times is not about' },
    { text: '总投资 1200 万元（1.2 亿元）。', quotes: ['1.2 亿元'], because: '0.12' },
    { text: '步道长 3 公里，即 60 里。', quotes: ['60 里'], because: '6' },
    { text: '整治地块 8 公顷（12 亩）。', quotes: ['12 亩'], because: '120: a nought left out' },
    { text: '收购粮食 5 吨（合 500 公斤）。', quotes: ['500 公斤'], because: '5000' },
    { text: '整治水面 3 平方公里（合 30 公顷）。', quotes: ['30 公顷'], because: '300' },
  ],
  valid: [
    { text: '流转土地 12 公顷（合 180 亩）。', because: 'it is right' },
    { text: '复绿 67 公顷（合 1000 亩）。', because: 'both are rounded' },
    { text: '流转土地 12 公顷（约 195 亩）。', because: 'hedged' },
    { text: '流转土地 12 公顷，约合 195 亩。', because: 'the cue is hedged' },
    { text: '吸引外资 500 万美元（3600 万元）。', because: 'currencies' },
    { text: '流转土地 12 公顷（其中水田 30 亩）。', because: 'a part' },
    { text: '流转土地 12 公顷（1800 亩、3 个村）。', because: 'two quantities in one bracket' },
    { text: '投资 3 亿元（8000 万元）。', because: 'the second may be that of a year' },
    { text: '投放资金 12 元（8 元）。', because: 'one unit: two prices' },
    { text: '总投资 1200 万元（0.12 亿元）。', because: 'it is right in another scale' },
  ],
})

it('shows what it comes to, and the slip', () => {
  const [finding] = findingsOf(rule, article('总投资 1200 万元（1.2 亿元）。'))
  expect(finding?.message).toBe('1200 万元 = 0.12 亿元，与 1.2 亿元不符。请核对两个数和单位。1.2 疑为 0.12：差一位。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['1200 万元'])
})

it('names the slip for a measure too, and says what would then be true', () => {
  const [finding] = findingsOf(rule, article('流转土地 12 公顷（合 1800 亩）。'))
  expect(finding?.message).toBe('12 公顷 = 180 亩，与 1800 亩不符。请核对两个数和单位。1800 疑为 180：差一位。')
  expect(finding?.suggestions?.[0]?.desc).toBe('改 1800 为 180（差一位）：12 公顷 = 180 亩')
})
