import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateAt } from './dates.js'
import { readQuantities } from './quantities.js'

/** The date at the start of a text as `text → iso`. */
function read(text: string): string | undefined {
  const date = dateAt(text, 0)
  return date && `${text.slice(0, date.end)} → ${date.iso}`
}

const kindOf = (text: string) => dateAt(text, 0)?.kind

describe('a date', () => {
  it.each([
    ['2026 年 9 月 30 日', '2026-09-30'],
    ['2026年9月30日', '2026-09-30'],
    ['２０２６年９月３０日', '2026-09-30'],
    ['二〇二六年九月三十日', '2026-09-30'],
    ['二○二六年五月', '2026-05'],
    ['二零二六年', '2026'],
    ['2026-9-3', '2026-09-03'],
    ['2026-09-30', '2026-09-30'],
    ['2026 年', '2026'],
  ])('%s is %s', (printed, iso) => {
    expect(read(printed)).toBe(`${printed} → ${iso}`)
    expect(kindOf(printed)).toBe('date')
  })

  it('leaves out what is not printed', () => {
    expect(read('9 月 5 日上午')).toBe('9 月 5 日 → --09-05')
    expect(read('9 月以来')).toBe('9 月 → --09')
    expect(read('5 日上午')).toBe('5 日 → ---05')
  })

  it('may have 号 for 日 after a month, but 5 号 alone is a name', () => {
    expect(read('9月5号')).toBe('9月5号 → --09-05')
    expect(read('5 号楼')).toBeUndefined()
  })

  it('is read as printed although no calendar has it', () => {
    expect(read('2026 年 4 月 31 日')).toBe('2026 年 4 月 31 日 → 2026-04-31')
  })

  it('has a year of four digits: 20 年 and 100 年 are durations', () => {
    expect(read('20 年间')).toBeUndefined()
    expect(read('100 年')).toBeUndefined()
  })

  it('is not what stands in 5 日内, 3 日均温, 七八月', () => {
    expect(read('5 日内办结')).toBeUndefined()
    expect(read('3 日均值')).toBeUndefined()
    expect(read('七八月间')).toBeUndefined()
  })

  it('is no count of months: 三个月', () => {
    expect(read('三个月')).toBeUndefined()
  })
})

describe('a range of dates', () => {
  it.each([
    ['11 月 10—13 日', '--11-10/--11-13'],
    ['9 月 28 日至 10 月 3 日', '--09-28/--10-03'],
    ['2026 年 3 月 1—5 日', '2026-03-01/2026-03-05'],
    ['2025 年 11 月至 2026 年 3 月', '2025-11/2026-03'],
    ['12 月 28 日至次年 1 月 3 日', '--12-28/--01-03'],
    ['2021—2026 年', '2021/2026'],
    ['2021 年—2026 年', '2021/2026'],
    ['1 至 9 月', '--01/--09'],
    ['3 月 5 日—7 日', '--03-05/--03-07'],
    ['6 月 18 日至 12 日', '--06-18/--06-12'],
  ])('%s is %s', (printed, iso) => {
    expect(read(printed)).toBe(`${printed} → ${iso}`)
    expect(kindOf(printed)).toBe('date-range')
  })

  it('of years has four digits on both sides: 2—4 年 is a duration', () => {
    expect(read('2—4 年')).toBeUndefined()
  })

  it('ends where the second date ends', () => {
    expect(read('2021 年至今')).toBe('2021 年 → 2021')
  })
})

describe('a time', () => {
  it.each([
    ['9:30', '09:30'],
    ['14：30', '14:30'],
    ['9:30:15', '09:30:15'],
    ['14:30—16:00', '14:30/16:00'],
    ['22:00 至次日 6:00', '22:00/06:00'],
  ])('%s is %s', (printed, iso) => {
    expect(read(printed)).toBe(`${printed} → ${iso}`)
    expect(kindOf(printed)).toBe('time')
  })

  it('has two digits of minutes: the ratio 1:8 is none', () => {
    expect(read('1:8')).toBeUndefined()
    expect(read('3∶1')).toBeUndefined()
  })
})

describe('a time in words', () => {
  it.each([
    ['9 时 30 分', '09:30'],
    ['21时05分', '21:05'],
    ['九时三十分', '09:30'],
    ['9 点半', '09:30'],
    ['9 时 30 分—11 时', '09:30/11:00'],
    ['9 时至 11 时 30 分', '09:00/11:30'],
    ['9 时 30 分至下午 5 时', '09:30/17:00'],
    ['22 时 30 分至次日 6 时', '22:30/06:00'],
  ])('%s is %s', (printed, iso) => {
    expect(read(printed)).toBe(`${printed} → ${iso}`)
    expect(kindOf(printed)).toBe('time')
  })

  it('has minutes: 9 时 alone, 3 分钟 and 3 点建议 are none', () => {
    expect(read('9 时许')).toBeUndefined()
    expect(read('2 时 30 分钟')).toBeUndefined()
    expect(read('3 点建议')).toBeUndefined()
    expect(read('25 时 30 分')).toBeUndefined()
  })

  it('is a length after 历时 and 用时', () => {
    expect(readQuantities('历时 2 时 30 分').map(({ kind }) => kind)).not.toContain('time')
    expect(readQuantities('今天上午 9 时 15 分，').map(({ kind, text }) => `${kind} ${text}`)).toEqual(['time 9 时 15 分'])
  })
})

describe('a school year', () => {
  it.each([
    ['2019—2020 学年', '2019/2020', 'date-range'],
    ['2019-2020学年度', '2019/2020', 'date-range'],
    ['2019—20 学年', '2019/2020', 'date-range'],
    ['2020 学年', '2020', 'date'],
  ])('%s is %s', (printed, iso, kind) => {
    expect(read(printed)).toBe(`${printed} → ${iso}`)
    expect(kindOf(printed)).toBe(kind)
  })

  it('is none in 3 学年', () => {
    expect(read('3 学年')).toBeUndefined()
  })
})

describe('a date in running text', () => {
  const kinds = (text: string) => readQuantities(text).map(({ text: printed, kind }) => `${kind} ${printed}`)

  it('is no count, and neither are its parts', () => {
    expect(kinds('2026 年 9 月 5 日，县妇联走访 12 户。')).toEqual(['date 2026 年 9 月 5 日', 'count 12 户'])
  })

  it('stands right before a count: 2026 年 5 人', () => {
    expect(kinds('2026 年 5 人获奖')).toEqual(['date 2026 年', 'count 5 人'])
  })

  it('has no low and high, a quantity has no iso', () => {
    const [date, count] = readQuantities('9 月 5 日走访 12 户')
    expect(date).toEqual({ text: '9 月 5 日', kind: 'date', unit: '', iso: '--09-05', start: 0, end: 7 })
    expect(count).not.toHaveProperty('iso')
  })

  it('is none after 第: 第 5 日', () => {
    expect(kinds('活动第 5 日，第5日')).toEqual(['ordinal 第 5', 'ordinal 第5'])
  })
})

describe('laws', () => {
  it('every day of the calendar is read back', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1949-10-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (day) => {
        const iso = day.toISOString().slice(0, 10)
        const [year, month, date] = iso.split('-').map(Number)
        expect(dateAt(`${year} 年 ${month} 月 ${date} 日召开`, 0)?.iso).toBe(iso)
        expect(dateAt(`${year}年${month}月${date}日召开`, 0)?.iso).toBe(iso)
      }),
    )
  })
})
