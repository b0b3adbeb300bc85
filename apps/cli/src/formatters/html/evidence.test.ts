import type { Evidence } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { evidenceLines } from './evidence.js'

const lines = (quote: string, evidence: Evidence, language: 'zh-CN' | 'en' = 'zh-CN') =>
  evidenceLines({ quote, evidence }, language).map(({ name, value }) => `${name} ${value}`)

describe('the arithmetic of a finding', () => {
  it('is what is printed, what is computed, and the difference', () => {
    const evidence: Evidence = { formula: 'part ≤ whole', stated: [254, 254], computed: [null, 245], unit: '处' }
    expect(lines('254 处', evidence)).toEqual(['文中 254 处', '推算 ≤ 245 处', '相差 9 处'])
    expect(lines('254 处', evidence, 'en')).toEqual(['stated 254 处', 'computed ≤ 245 处', 'off by 9 处'])
  })

  it('is in 万 where the figure is, and with as many places as show the difference', () => {
    const evidence: Evidence = { formula: 'Σ parts = whole', stated: [45_000, 45_200], computed: [45_300, 45_300], unit: '人' }
    expect(lines('4.51 万人', evidence)).toEqual(['文中 4.5～4.52 万人', '推算 4.53 万人', '相差 0.01 万人'])
  })

  it('counts the distance of two shares in percentage points', () => {
    const evidence: Evidence = { formula: '100 × part ÷ whole = share', stated: [37.5, 38.5], computed: [35, 35], unit: '%' }
    expect(lines('38%', evidence)).toEqual(['文中 37.5～38.5%', '推算 35%', '相差 2.5 个百分点'])
  })

  it.each<[string, string, Evidence]>([
    ['dates, which are compared as numbers', '6 月 18 日至 12 日', { formula: 'low ≤ high', stated: [612, 612], computed: [618, null], unit: '' }],
    ['weekdays', '星期二', { formula: 'weekday of date', stated: [2, 2], computed: [1, 1], unit: '' }],
    ['a wording', '25%', { formula: 'percent or points', stated: [25, 25], computed: [0, 0], unit: '%' }],
    ['what nothing is computed from', '3 个', { formula: 'Σ parts = whole', stated: [3, 3], computed: [null, null], unit: '个' }],
  ])('is not shown of %s', (_, quote, evidence) => {
    expect(lines(quote, evidence)).toEqual([])
  })

  it('counts listed values, not what they are values of', () => {
    expect(lines('分别为', { formula: 'values = items', stated: [2, 2], computed: [3, 3], unit: '人' })[0]).toBe('文中 2 个')
  })
})
