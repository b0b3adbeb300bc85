import { describe, expect, it } from 'vitest'
import { printedDate, printedNumber } from './printed-numbers.js'

describe('printedNumber', () => {
  it.each([
    ['12', 12],
    ['１２', 12],
    ['012', 12],
    ['０', 0],
  ])('reads the digits %s, whatever their width', (printed, value) => {
    expect(printedNumber(printed)).toBe(value)
  })

  it.each([
    ['二', 2],
    ['十', 10],
    ['十二', 12],
    ['一十二', 12],
    ['二十', 20],
    ['二十一', 21],
    ['一百', 100],
    ['一百零五', 105],
    ['三百〇八', 308],
    ['一百二十三', 123],
  ])('counts in tens and hundreds: %s', (printed, value) => {
    expect(printedNumber(printed)).toBe(value)
  })

  it.each([
    ['二〇二六', 2026],
    ['二零二六', 2026],
    ['二○二六', 2026],
    ['一二八', 128],
  ])('reads %s sign by sign', (printed, value) => {
    expect(printedNumber(printed)).toBe(value)
  })

  it.each(['', '十十', '两', '甲', '12a'])('has no value for “%s”', (printed) => {
    expect(printedNumber(printed)).toBeUndefined()
  })
})

describe('printedDate', () => {
  it.each([
    ['2026 年 9 月 30 日', '2026-09-30'],
    ['2026年9月30号', '2026-09-30'],
    ['２０２６年９月３０日', '2026-09-30'],
    ['二〇二六年九月三十日', '2026-09-30'],
    ['二○二六年十月十日', '2026-10-10'],
    ['二零二六年十二月二十一日', '2026-12-21'],
  ])('writes %s as %s', (printed, iso) => {
    expect(printedDate(printed)?.iso).toBe(iso)
  })

  it('says where the date stands', () => {
    expect(printedDate('县妇联　2026 年 3 月 5 日印发')).toEqual({ iso: '2026-03-05', start: 4, end: 18 })
  })

  it('takes the first of two', () => {
    expect(printedDate('2026年3月5日至2026年3月8日')?.iso).toBe('2026-03-05')
  })

  it('leaves it to the rules to say that a month has no such day', () => {
    expect(printedDate('2026 年 2 月 30 日')?.iso).toBe('2026-02-30')
  })

  it.each([
    ['a month of the year without a day', '2026 年 3 月'],
    ['a day without a year', '3 月 5 日'],
    ['a year of two digits', '26年3月5日'],
    ['a thirteenth month', '2026年13月5日'],
    ['a thirty-second day', '2026年3月32日'],
    ['a month nought', '2026年0月5日'],
    ['other ways to write it', '2026-03-05'],
  ])('has none for %s', (_, text) => {
    expect(printedDate(text)).toBeUndefined()
  })
})
