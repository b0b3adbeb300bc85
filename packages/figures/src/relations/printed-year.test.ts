import { describe, expect, it } from 'vitest'
import { verdictsBy } from '../testing.js'
import { readOrders } from './order.js'
import { readRanges } from './range.js'
import type { ReadClaims } from './reading.js'
import { readWeekdays } from './weekday.js'

const verdicts = (read: ReadClaims, text: string) => verdictsBy(read, text)

describe('a year with a sign too many or too few', () => {
  it.each<[string, ReadClaims, string, string]>([
    ['has another weekday', readWeekdays, '20225 年 3 月 4 日（星期二）启动。', 'violated: year 20225 年, date 3 月 4 日'],
    ['has another weekday', readWeekdays, '205 年 1 月 17 日（星期五）印发。', 'violated: year 205 年, date 1 月 17 日'],
    ['begins after its end', readOrders, '食堂 20023 年 4 月动工，2024 年 10 月交付使用。', 'violated: start 20023 年, end 2024 年 10 月'],
    [
      'ends before its beginning',
      readOrders,
      '平台 2024 年 7 月 1 日起试运行，202 年 9 月 1 日正式运行。',
      'violated: start 2024 年 7 月 1 日, end 202 年',
    ],
    ['is above the end of its range', readRanges, '连续五年（20019—2023 年）零事故。', 'violated: low 20019, high 2023 年'],
    ['is above the end of its range', readRanges, '从 22016 年到 2022 年一直驻村。', 'violated: low 22016 年, high 2022 年'],
  ])('%s', (_, read, text, line) => {
    expect(verdicts(read, text)).toEqual([line])
  })

  it.each<[string, ReadClaims, string]>([
    ['a weekday right by accident', readWeekdays, '20225 年 3 月 4 日（星期五）启动。'],
    ['a first year that is early', readOrders, '食堂 223 年 4 月动工，2024 年 10 月交付使用。'],
    ['a last year that is late', readOrders, '食堂 2023 年 4 月动工，20224 年 10 月交付使用。'],
    ['a length before a month', readOrders, '工程历时 120 年，4 月动工，2024 年 10 月交付使用。'],
    ['a number with letters', readRanges, 'K20019—2023 年修订版。'],
    ['a mileage', readRanges, '编号 20019—2023 号。'],
  ])('says nothing: %s', (_, read, text) => {
    expect(verdicts(read, text)).toEqual([])
  })
})

describe('months that run backwards', () => {
  it.each([
    '11—9 月，全县受理来访 440 件。',
    '今年 12—8 月，全县受理来访 440 件。',
    '今年 11—10 月完成 5 亿元。',
    '全年目标 7 亿元，11—9 月完成 5 亿元。',
  ])('are wrong over more than half a year: %s', (text) => {
    expect(verdicts(readRanges, text)).toEqual([expect.stringMatching(/^violated/)])
  })

  it.each([
    ['a winter', '11—3 月为防火期。'],
    ['a winter told as one', '每年 11—4 月集中供暖。'],
    ['a year of its own', '学年度 11—7 月开设课程。'],
    ['each year', '每年 11—6 月开展轮训。'],
    ['the next year', '11 月—次年 9 月封山。'],
    ['a year of sugar', '10 月至次年 9 月为榨季，11—9 月停产检修。'],
    ['once round', '11—10 月完成 5 亿元。'],
    ['twelve months from October', '10—9 月为一个粮食年度。'],
  ])('may be %s: %s', (_, text) => {
    expect(verdicts(readRanges, text).filter((line) => line.startsWith('violated'))).toEqual([])
  })
})

describe('ages that run backwards', () => {
  it('are wrong beside 以下 in another clause', () => {
    expect(verdicts(readRanges, '35 岁以下占 27%，63 至 50 岁占 46%。')).toEqual(['violated: low 63, high 50 岁'])
  })

  it('may be a change', () => {
    expect(verdicts(readRanges, '受理年龄放宽，下调 63 至 50 岁。')).toEqual([])
  })
})

describe('hours that no day has', () => {
  it('are above the end of their range', () => {
    expect(verdicts(readRanges, '99 时至 11 时为集中检查时段。')).toEqual(['violated: low 99, high 11'])
  })

  it('may go over night', () => {
    expect(verdicts(readRanges, '22 时至 6 时为夜查时段。')).toEqual([])
  })
})
