import { describe, expect, it } from 'vitest'
import { issue, setFindings } from '../../set-cases.js'
import { cumulativeDecrease as rule } from './rule.js'

const found = (...paragraphs: readonly string[]) =>
  setFindings(rule, ...paragraphs.map((paragraph, index) => issue(`第${index + 8}期`, `2026年${index + 8}月1日`, paragraph)))
    .flat()
    .map(({ message }) => message)

describe('fires where a running total is less than in an earlier issue', () => {
  it.each([
    ['志愿队累计服务群众 3.2 万人次。', '志愿队累计服务群众 2.9 万人次。'],
    ['全县累计培训妇女 1860 人。', '全县累计培训妇女 1680 人。'],
    ['截至目前，累计发放贷款 4.5 亿元。', '截至目前，累计发放贷款 4.1 亿元。'],
    ['今年以来累计受理来信 312 件。', '今年以来累计受理来信 213 件。'],
    ['热线累计接听 12860 个。', '热线累计接听 11860 个。'],
  ])('%s / %s', (first, second) => {
    expect(found(first, second)).toHaveLength(1)
  })

  it('and says both', () => {
    expect(found('志愿队累计服务群众 3.2 万人次。', '志愿队累计服务群众 2.9 万人次。')).toEqual([
      '累计服务群众 2.9 万人次，小于第 8 期的 3.2 万人次。请核对两期的数，或写明口径变化。',
    ])
  })
})

describe('stays silent', () => {
  it.each([
    ['where it grows', '累计服务群众 2.9 万人次。', '累计服务群众 3.2 万人次。'],
    ['where it is rounded to the same', '累计服务群众 3.2 万人次。', '累计服务群众 31980 人次。'],
    ['on another thing', '累计服务群众 3.2 万人次。', '累计服务老人 2.9 万人次。'],
    ['on another unit', '累计培训妇女 320 人。', '累计培训妇女 29 场。'],
    ['on what may fall', '在册对象累计保障困难 320 户。', '在册对象累计保障困难 290 户。'],
    ['on a month', '本月累计受理来信 320 件。', '本月累计受理来信 290 件。'],
    ['where a figure is hedged', '累计服务群众近 3.2 万人次。', '累计服务群众 2.9 万人次。'],
    ['where one issue says it of two', '累计培训妇女 320 人。', '镇一累计培训妇女 190 人，镇二累计培训妇女 180 人。'],
    ['without 累计', '服务群众 3.2 万人次。', '服务群众 2.9 万人次。'],
  ])('%s', (_, first, second) => {
    expect(found(first, second)).toEqual([])
  })

  it('across the turn of a year, where it runs from January', () => {
    const texts = [
      issue('第24期', '2025年12月28日', '今年以来累计受理来信 312 件。'),
      issue('第1期', '2026年1月28日', '今年以来累计受理来信 13 件。'),
    ]
    expect(setFindings(rule, ...texts).flat()).toEqual([])
  })
})
