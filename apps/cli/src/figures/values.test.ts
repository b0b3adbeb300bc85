import type { Quantity } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { dateText, valueText, weekdayText } from './values.js'

const quantity = (own: Partial<Quantity>): Quantity => ({
  text: '1',
  kind: 'count',
  unit: '册',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
  ...own,
})
const zh = (own: Partial<Quantity>) => valueText(quantity(own), 'zh-CN')
const en = (own: Partial<Quantity>) => valueText(quantity(own), 'en')

describe('the value of a quantity', () => {
  it('is one number where it is exact, in groups of three digits', () => {
    expect(zh({ text: '12480 册', low: 12480, high: 12480 })).toBe('12,480 册')
  })

  it('is an interval where it was rounded, with the place that rounding left open', () => {
    expect(zh({ text: '5.3 册', low: 5.25, high: 5.35, step: 0.1 })).toBe('5.25～5.35 册')
    expect(zh({ text: '62.5%', kind: 'percent', unit: '%', low: 62.45, high: 62.55, step: 0.1 })).toBe('62.45～62.55%')
  })

  it('keeps the 万 or 亿 that the writer used', () => {
    expect(zh({ text: '3.2 万册', low: 31_500, high: 32_500, step: 1000 })).toBe('3.15～3.25 万册')
    expect(zh({ text: '21.28 亿元', kind: 'money', unit: '元', low: 2_127_500_000, high: 2_128_500_000, step: 1_000_000 })).toBe(
      '21.275～21.285 亿元',
    )
  })

  it('is printed in full in English, which has no 万', () => {
    expect(en({ text: '3.2 万册', low: 31_500, high: 32_500, step: 1000 })).toBe('31,500–32,500 册')
  })

  it('has ≥ or ≤ for an open end', () => {
    expect(zh({ text: '超 800 册', low: 800, high: null })).toBe('≥ 800 册')
    expect(zh({ text: '7 岁以下', kind: 'age', unit: '岁', low: null, high: 7, step: 1 })).toBe('≤ 7 岁')
    expect(zh({ low: null, high: null })).toBe('—')
  })

  it('says what it is reckoned by', () => {
    expect(zh({ text: '15 元', kind: 'money', unit: '元', per: '人', low: 15, high: 15 })).toBe('15 元/人')
  })

  it('is no February where two months are meant, and no sum where a number only names', () => {
    expect(zh({ text: '两个月', kind: 'duration', unit: '月', low: 2, high: 2 })).toBe('2 个月')
    expect(zh({ text: '12345', kind: 'label', unit: '', low: 12345, high: 12345 })).toBe('12345')
    expect(zh({ text: '第 1024 期', kind: 'ordinal', unit: '期', low: 1024, high: 1024 })).toBe('第 1024 期')
  })

  it('has a true minus, and does not run it into the dash of an interval', () => {
    const frost = { text: '-5—-3℃', kind: 'measure', unit: '℃', low: -5.5, high: -2.5, step: 1 } as const
    expect([zh(frost), en(frost)]).toEqual(['−5.5～−2.5 ℃', '−5.5 to −2.5 ℃'])
  })
})

describe('a date', () => {
  it.each([
    ['2026-04-23', '2026年4月23日', '2026-04-23'],
    ['--04-23', '4月23日', '04-23'],
    ['--04', '4月', 'month 4'],
    ['2026-04', '2026年4月', '2026-04'],
    ['2021/2030', '2021年至2030年', '2021 to 2030'],
    ['--07-06/--08-23', '7月6日至8月23日', '07-06 to 08-23'],
    ['09:30/11:00', '09:30至11:00', '09:30 to 11:00'],
  ])('%s reads %s in Chinese, %s in English', (iso, chinese, english) => {
    expect([dateText(iso, 'zh-CN'), dateText(iso, 'en')]).toEqual([chinese, english])
  })

  it('has weekdays from Monday on', () => {
    expect([weekdayText(1, 'zh-CN'), weekdayText(7, 'zh-CN'), weekdayText(7, 'en')]).toEqual(['星期一', '星期日', 'Sun'])
  })
})
