import { describe, expect, it } from 'vitest'
import { verdictsBy } from '../testing.js'
import { readWeekdays } from './weekday.js'

const claimsIn = (...texts: readonly string[]) => verdictsBy(readWeekdays, ...texts)
const verdictsIn = (...texts: readonly string[]) => claimsIn(...texts).map((line) => line.replace(/:.*/, ''))

describe('a year that is carried', () => {
  it('is certain in its sentence', () => {
    expect(verdictsIn('2026 年 9 月 28 日（星期一）至 30 日（星期四）放假。')).toEqual(['consistent', 'violated'])
  })

  it('is likely from an earlier passage', () => {
    expect(verdictsIn('2026 年工作简报', '9 月 30 日（星期三）召开推进会。')).toEqual(['consistent (likely)'])
    expect(verdictsIn('2026 年工作简报', '9 月 30 日（星期一）召开推进会。')).toEqual(['violated (likely)'])
  })

  it('may have turned: right for the next year', () => {
    expect(verdictsIn('2026 年工作简报', '9 月 30 日（星期四）召开推进会。')).toEqual([])
  })

  it('is none where two years stand before', () => {
    expect(verdictsIn('2025 年和 2026 年工作简报', '9 月 30 日（星期一）召开推进会。')).toEqual([])
  })
})

describe('a weekday that is right', () => {
  it.each([
    ['in brackets', '2026 年 9 月 30 日（星期三）召开推进会。'],
    ['周', '2026年9月30日（周三）召开推进会。'],
    ['without brackets', '2026 年 9 月 30 日星期三召开推进会。'],
    ['half-width brackets', '2026年9月30日(星期三)召开推进会。'],
    ['礼拜', '2026 年 9 月 30 日（礼拜三）召开推进会。'],
    ['Sunday', '2026 年 10 月 4 日（星期日）值班。'],
    ['星期天', '2026 年 10 月 4 日（星期天）值班。'],
    ['周日', '2026 年 10 月 4 日（周日）值班。'],
    ['the day after the 28th of February', '2024 年 2 月 29 日（星期四）召开推进会。'],
    ['with hyphens', '2026-09-30（星期三）召开推进会。'],
    ['in Chinese numerals', '二〇二六年九月三十日（星期三）召开推进会。'],
    ['the last day of a range', '2026 年 9 月 28—30 日（星期三）开放。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['consistent'])
  })
})

describe('a weekday that is wrong', () => {
  it.each([
    ['in brackets', '2026 年 9 月 30 日（星期二）召开推进会。'],
    ['周', '2026年9月30日（周四）召开推进会。'],
    ['without brackets', '2026 年 9 月 30 日星期五召开推进会。'],
    ['half-width brackets', '2026年9月30日(星期六)召开推进会。'],
    ['礼拜', '2026 年 9 月 30 日（礼拜一）召开推进会。'],
    ['Sunday', '2026 年 10 月 4 日（星期六）值班。'],
    ['星期天', '2026 年 10 月 5 日（星期天）值班。'],
    ['周日', '2026 年 10 月 3 日（周日）值班。'],
    ['a leap day', '2024 年 2 月 29 日（星期五）召开推进会。'],
    ['with hyphens', '2026-09-30（星期四）召开推进会。'],
    ['in Chinese numerals', '二〇二六年九月三十日（星期四）召开推进会。'],
    ['the last day of a range', '2026 年 9 月 28—30 日（星期四）开放。'],
  ])('%s: %s', (_, text) => {
    expect(verdictsIn(text)).toEqual(['violated'])
  })
})

describe('no weekday of a date', () => {
  it.each([
    ['no year', '9 月 30 日（星期二）召开推进会。'],
    ['another calendar', '农历 2026 年 9 月 30 日（星期二）赶集。'],
    ['the year after', '5 月 12 日启动，2023 年验收，次年 5 月 12 日（星期五）再验收。'],
    ['a day without its month', '30 日（星期二）召开推进会。'],
    ['a day that does not exist', '2026 年 9 月 31 日（星期二）召开推进会。'],
    ['the weekly paper', '2026 年 9 月 30 日周二报刊出。'],
    ['the surroundings', '2026 年 9 月 30 日周边道路封闭。'],
    ['an anniversary', '2026 年 9 月 30 日周年庆典。'],
    ['a week of the year', '2026 年 9 月 30 日（第 40 周）召开推进会。'],
    ['a month', '2026 年 9 月（星期二）接访。'],
    ['a weekday by itself', '每周二（星期二）接访 3 次。'],
    ['a weekday apart', '2026 年 9 月 30 日召开推进会，星期二接访。'],
    ['two weekdays of one day', '2026 年 9 月 30 日，周一至周五接访。'],
  ])('%s: %s', (_, text) => {
    expect(claimsIn(text)).toEqual([])
  })
})
