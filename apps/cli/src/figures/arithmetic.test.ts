import type { FileFigures, Quantity, Relation } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { arithmeticText, operandsText } from './arithmetic.js'
import { formulaWords, roleWord } from './words.js'

const place = { line: 4, column: 9, endLine: 4, endColumn: 12 }
const of = (text: string, own: Partial<Quantity> = {}): Quantity => ({ text, kind: 'count', unit: '册', ...place, ...own })
const relation = (own: Partial<Relation>): Relation => ({
  type: 'sum',
  verdict: 'consistent',
  confidence: 'certain',
  operands: [{ role: 'whole', quantity: 0 }],
  claim: 0,
  evidence: { formula: 'Σ parts = whole', stated: [90, 90], computed: [90, 90], unit: '册' },
  ...own,
})
const file = (quantities: Quantity[], ...relations: Relation[]): FileFigures => ({ filePath: 'a.txt', quantities, relations })

describe('the operands', () => {
  const quantities = [of('90 册'), of('40\n册'), of('50 册')]
  const sum = relation({ operands: [0, 1, 2].map((quantity) => ({ role: quantity === 0 ? 'whole' : 'part', quantity })) })

  it('stand by their roles, those of one role together', () => {
    expect(operandsText(sum, quantities, 'zh-CN')).toBe('总数 90 册 · 分项 40 册、50 册')
    expect(operandsText(sum, quantities, 'en')).toBe('whole 90 册 · part 40 册, 50 册')
  })

  it('have a role that has no word yet as it is', () => {
    expect(roleWord('grandtotal', 'sum', 'zh-CN')).toBe('grandtotal')
  })

  it('have the word that fits the relation', () => {
    expect([roleWord('rate', 'change', 'zh-CN'), roleWord('rate', 'completion', 'zh-CN')]).toEqual(['幅度', '完成率'])
  })
})

describe('the formula', () => {
  it('has its names in Chinese, and is left alone in English', () => {
    const evidence = { formula: 'new / old − 1 ≠ rate, new − old = points', stated: [1, 1], computed: [1, 1], unit: '%' } as Relation['evidence']
    const change = relation({ type: 'change', evidence })
    expect(formulaWords(change, 'zh-CN')).toBe('现值 / 原值 − 1 ≠ 幅度，现值 − 原值 = 百分点')
    expect(formulaWords(change, 'en')).toBe(evidence.formula)
  })
})

describe('the arithmetic', () => {
  it('says what is printed and what is computed', () => {
    const sum = relation({})
    expect(arithmeticText(sum, file([of('90 册')], sum), 'zh-CN')).toBe('文中 90 册，算得 90 册')
  })

  it('says how far a violated one is off, in the unit of the figure', () => {
    const sum = relation({
      verdict: 'violated',
      deviation: 3,
      evidence: { formula: 'f', stated: [31_500, 32_500], computed: [35_500, null], unit: '册' },
    })
    const quantities = [of('3.2 万册', { step: 1000 })]
    expect(arithmeticText(sum, file(quantities, sum), 'zh-CN')).toBe('文中 3.15～3.25 万册，算得 ≥ 3.55 万册，相差 0.3 万册')
    expect(arithmeticText(sum, file(quantities, sum), 'en')).toBe('stated 31,500–32,500 册, computed ≥ 35,500 册, off by 3,000 册')
  })

  it('measures percents in percentage points, and says what rounding allows', () => {
    const evidence = { formula: 'f', stated: [37.45, 37.55], computed: [37.6, 37.6], unit: '%' } as Relation['evidence']
    const share = relation({ type: 'share', deviation: 0.5, evidence })
    const quantities = [of('37.5%', { kind: 'percent', unit: '%', step: 0.1 })]
    expect(arithmeticText(share, file(quantities, share), 'zh-CN')).toBe('文中 37.45～37.55%，算得 37.6%，相差 0.05 个百分点（舍入之内）')
  })

  it('has as many places as show the difference', () => {
    const evidence = { formula: 'f', stated: [37.45, 37.55], computed: [37.5504, 37.5504], unit: '%' } as Relation['evidence']
    const share = relation({ type: 'share', deviation: 0.004, evidence })
    expect(arithmeticText(share, file([of('37.5%', { kind: 'percent', unit: '%', step: 0.1 })], share), 'en')).toBe(
      'stated 37.45–37.55%, computed 37.5504%, off by 0.0004 points (within rounding)',
    )
  })

  it('counts the values of 分别 and not in their unit', () => {
    const evidence = { formula: 'values = items', stated: [3, 3], computed: [2, 2], unit: '%' } as Relation['evidence']
    const respective = relation({ type: 'respective', verdict: 'violated', deviation: 1, evidence })
    expect(arithmeticText(respective, file([of('3.2%', { kind: 'percent', unit: '%', step: 0.1 })], respective), 'zh-CN')).toBe(
      '文中 3 个，算得 2 个，相差 1 个',
    )
  })

  it('names weekdays, and keeps the numbers of dates to itself', () => {
    const date = [of('2026 年 4 月 23 日', { kind: 'date', unit: '', iso: '2026-04-23' })]
    const weekday = relation({ type: 'weekday', evidence: { formula: 'weekday of date', stated: [5, 5], computed: [4, 4], unit: '' } })
    const order = relation({
      type: 'order',
      evidence: { formula: 'start ≤ end', stated: [20260423, 20260423], computed: [20260401, null], unit: '' },
    })
    expect(arithmeticText(weekday, file(date, weekday), 'zh-CN')).toBe('文中 星期五，算得 星期四')
    expect(arithmeticText(order, file(date, order), 'zh-CN')).toBe('')
  })

  it('does not take a judgement of the wording for a computation', () => {
    const wording = relation({
      type: 'change',
      verdict: 'violated',
      deviation: 24,
      evidence: { formula: 'percent or points', stated: [2.35, 2.45], computed: [0, 0], unit: '%' },
    })
    expect(arithmeticText(wording, file([of('2.4%', { kind: 'percent', unit: '%', step: 0.1 })], wording), 'zh-CN')).toBe('')
  })

  it('leaves out what cannot be computed', () => {
    const open = relation({ verdict: 'undetermined', evidence: { formula: 'f', stated: [90, 90], computed: [null, null], unit: '册' } })
    expect(arithmeticText(open, file([of('90 册')], open), 'zh-CN')).toBe('文中 90 册')
  })

  it('says what is not certain, and the violated relation that one rests on', () => {
    const wrong = relation({ verdict: 'violated' })
    const resting = relation({ type: 'share', confidence: 'likely', blockedBy: 0 })
    expect(arithmeticText(resting, file([of('90 册')], wrong, resting), 'zh-CN')).toBe('文中 90 册，算得 90 册，推定，取决于 4:9 不成立的“合计”')
    expect(arithmeticText(resting, file([of('90 册')], wrong, resting), 'en')).toContain('likely, rests on the violated sum at 4:9')
  })
})
