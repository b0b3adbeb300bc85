import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chineseValue, halfWidth, type Numeral, numeralAt } from './numerals.js'

function numeral(text: string, at = 0): Numeral {
  const found = numeralAt(text, at)
  if (!found) throw new Error(`no numeral in ${text}`)
  return found
}

const valueIn = (text: string) => numeral(text).value

describe('an Arabic numeral', () => {
  it.each([
    ['312', 312],
    ['38.62', 38.62],
    ['１２３', 123],
    ['１２．５', 12.5],
    ['12,345', 12_345],
    ['1,234,567.5', 1_234_567.5],
    ['12 345', 12_345],
    ['12\u2009345', 12_345],
  ])('%s is %d', (printed, value) => {
    expect(numeral(printed)).toMatchObject({ end: printed.length, value, chinese: false })
  })

  it('takes the scale that follows it, a blank between them allowed', () => {
    expect(valueIn('38.62 万人')).toBe(386_200)
    expect(valueIn('48万份')).toBe(480_000)
    expect(valueIn('1.2 亿元')).toBe(120_000_000)
    expect(valueIn('3 千万元')).toBe(30_000_000)
    expect(valueIn('2 万亿元')).toBe(2e12)
  })

  it('does not take the 千 of 千米, 千克, 千瓦 and the 百 of 百分点 for a scale', () => {
    expect(valueIn('5 千米')).toBe(5)
    expect(valueIn('12 千克')).toBe(12)
    expect(valueIn('40 千瓦时')).toBe(40)
    expect(valueIn('2 百分点')).toBe(2)
  })

  it('may go on in a smaller scale', () => {
    expect(valueIn('3万5千人')).toBe(35_000)
    expect(valueIn('3 万 5 千人')).toBe(35_000)
    expect(valueIn('1 亿 2000 万元')).toBe(120_000_000)
    expect(valueIn('3 万 5000 人')).toBe(35_000)
  })

  it('may go on to its last digits: 1 万 500, 3 万零 50, 5 亿 1 万 4 千 6 百', () => {
    expect(numeral('1 万 500 人')).toMatchObject({ value: 10_500, place: 1, rounded: false })
    expect(valueIn('3 万零 50 元')).toBe(30_050)
    expect(valueIn('5 亿 1 万 4 千 6 百')).toBe(500_014_600)
    expect(valueIn('2 千零 30 万')).toBe(20_300_000)
  })

  it('does not go on into the next figure: 3 万 5 人', () => {
    expect(valueIn('3 万 5 人')).toBe(30_000)
  })

  it('may have two blanks before its scale, and wide commas between wide digits', () => {
    expect(valueIn('1000  万')).toBe(10_000_000)
    expect(valueIn('４，５６５ 人')).toBe(4565)
    expect(valueIn('4，565')).toBe(4)
  })

  it('does not go on into a year', () => {
    expect(valueIn('3 万 2026 年')).toBe(30_000)
  })

  it('knows its last printed place, scale included', () => {
    expect(numeral('312').place).toBe(1)
    expect(numeral('38.62').place).toBe(0.01)
    expect(numeral('38.62 万').place).toBe(100)
    expect(numeral('48 万').place).toBe(10_000)
  })

  it('knows the place of its last digit that is not zero', () => {
    expect(numeral('2300').lastNonZero).toBe(100)
    expect(numeral('400').lastNonZero).toBe(100)
    expect(numeral('10 万').lastNonZero).toBe(100_000)
  })

  it('is rounded where it has decimals or a scale, and only there', () => {
    expect(numeral('25688').rounded).toBe(false)
    expect(numeral('2.5').rounded).toBe(true)
    expect(numeral('48 万').rounded).toBe(true)
  })

  it('takes 余, 多 and 来, before its scale or after it', () => {
    expect(numeral('400 多人')).toMatchObject({ value: 400, more: '多' })
    expect(numeral('10 余万份')).toMatchObject({ value: 100_000, more: '余' })
    expect(numeral('3 亿多元')).toMatchObject({ value: 300_000_000, more: '多' })
    expect(numeral('30 来人')).toMatchObject({ value: 30, more: '来' })
  })

  it('leaves 多, 余 and 来 to the words that begin with them', () => {
    for (const text of ['12 多媒体教室', '3 余热电厂', '5 来信', '8 来访']) expect(numeral(text).more).toBeUndefined()
  })

  it('ends before a comma that parts no group of three', () => {
    expect(valueIn('3,45')).toBe(3)
    expect(valueIn('12,3456')).toBe(12)
  })

  it('does not join two cells that stand beside each other', () => {
    expect(valueIn('3 5')).toBe(3)
    expect(valueIn('12 345 6')).toBe(12)
  })
})

describe('a Chinese numeral', () => {
  it.each([
    ['十', 10],
    ['十二', 12],
    ['二十五', 25],
    ['一百零五', 105],
    ['一百一十', 110],
    ['二百三十六', 236],
    ['两千四百五十', 2450],
    ['一千零一', 1001],
    ['一万零二十', 10_020],
    ['三万二千', 32_000],
    ['一万二千三百四十五', 12_345],
    ['一百二十万', 1_200_000],
    ['一亿二千万', 120_000_000],
    ['廿五', 25],
    ['卅一', 31],
    ['叁佰贰拾', 320],
  ])('%s is %d', (printed, value) => {
    expect(numeral(printed)).toMatchObject({ end: printed.length, value, chinese: true })
  })

  it('may leave out its last unit: 三万二 is 32,000', () => {
    expect(chineseValue('三万二')).toBe(32_000)
    expect(chineseValue('两千四百五')).toBe(2450)
  })

  it('may be written digit by digit', () => {
    expect(chineseValue('二〇二六')).toBe(2026)
    expect(chineseValue('一二三四五')).toBe(12_345)
  })

  it('has decimals after 点', () => {
    expect(numeral('三点五')).toMatchObject({ value: 3.5, place: 0.1, rounded: true })
    expect(numeral('一点二五万')).toMatchObject({ value: 12_500, place: 100 })
  })

  it.each([
    ['一百 五 十 二', 152],
    ['三千 八百 九十六 万 四千 九百 六十五', 38_964_965],
    ['两千 四 百 五', 2450],
    ['二十 亿', 2_000_000_000],
    ['十 二', 12],
    ['十 余 万', 100_000],
    ['二千 三百 二十六 点三三', 2326.33],
    ['陆 点 五', 6.5],
  ])('may be set apart by blanks: %s', (printed, value) => {
    expect(numeral(printed)).toMatchObject({ end: printed.length, value })
  })

  it('may have a blank in 二 十 人', () => {
    expect(valueIn('二 十 人')).toBe(20)
  })

  it('ends at a blank where another begins: 二十 三十, 三 十二, 一百 五户', () => {
    expect(['二十 三十', '三 十二', '一百 五户', '二十 三是'].map(valueIn)).toEqual([20, 3, 100, 20])
  })

  it('has the scales of a scale: 万万, 万亿, and 兆 between other scales', () => {
    expect(valueIn('四万万')).toBe(400_000_000)
    expect(valueIn('二十万亿')).toBe(2e13)
    expect(valueIn('四十九兆九千五百九十二亿元')).toBe(49_959_200_000_000)
    expect(valueIn('五兆瓦')).toBe(5)
  })

  it('may leave out the 一 of 零一十', () => {
    expect(chineseValue('一千零十二')).toBe(1012)
    expect(chineseValue('一百零十万三千')).toBe(1_103_000)
  })

  it('has no decimals in 九点四十分, 一点一滴 and 三点一线', () => {
    expect(['九点四十分', '九点五分', '一点一滴', '三点一线'].map(valueIn)).toEqual([9, 9, 1, 3])
  })

  it('that is no number is none', () => {
    expect(chineseValue('三五百二')).toBeNaN()
    expect(numeralAt('万众一心', 0)).toBeUndefined()
  })

  it('is exact to the last person, unless it ends in 万 or 亿', () => {
    expect(numeral('三百人').rounded).toBe(false)
    expect(numeral('三万人').rounded).toBe(true)
  })

  it('takes 余 and 多, and a scale after them', () => {
    expect(numeral('三十余名')).toMatchObject({ value: 30, lastNonZero: 10, more: '余' })
    expect(numeral('二十多万元')).toMatchObject({ value: 200_000, lastNonZero: 100_000, more: '多' })
  })
})

describe('a vague numeral', () => {
  it.each([
    ['数十', 10, 99],
    ['几十', 10, 99],
    ['数百', 100, 999],
    ['几千', 1000, 9999],
    ['几十万', 100_000, 999_999],
    ['十几', 11, 19],
    ['十几万', 110_000, 190_000],
    ['几', 1, 9],
    ['三五十', 30, 50],
    ['七八十', 70, 80],
    ['两三百', 200, 300],
    ['十七八', 17, 18],
    ['三四', 3, 4],
    ['一百二三十', 120, 130],
    ['二十七八万', 270_000, 280_000],
    ['二十几', 20, 29],
    ['三百几十', 300, 399],
    ['一千五百零几万', 15_000_000, 15_090_000],
  ])('%s is anything from %d to %d', (printed, value, most) => {
    expect(numeral(printed)).toMatchObject({ end: printed.length, value, most })
  })

  it('is not what stands in 总数百分之八 or 人数十五人', () => {
    expect(numeralAt('总数百分之八', 1)).toBeUndefined()
    expect(numeralAt('人数十五人', 1)).toBeUndefined()
  })

  it('is printed to its own place: 十几 to one, 十几万 to 万', () => {
    expect(numeral('十几').place).toBe(1)
    expect(numeral('十几万').place).toBe(10_000)
    expect(numeral('数百').place).toBe(100)
  })
})

describe('halfWidth', () => {
  it('narrows digits, point and percent sign, and nothing else', () => {
    expect(halfWidth('１２．５％，（３）')).toBe('12.5%，（3）')
  })
})

describe('laws', () => {
  it('a Chinese numeral has the value of the Arabic one, for all from 1 to 99,999', () => {
    for (let value = 1; value <= 99_999; value += 1) {
      if (chineseValue(inChinese(value)) !== value) expect.fail(`${inChinese(value)} is not ${value}`)
    }
  })

  it('is read in running text as the same value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99_999 }), (value) => {
        expect(valueIn(`${inChinese(value)}户居民`)).toBe(valueIn(`${value} 户居民`))
      }),
    )
  })

  it('a thousand separator changes no value', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (value) => {
        expect(valueIn(value.toLocaleString('en-US'))).toBe(value)
      }),
    )
  })

  it('full-width digits change no value', () => {
    const wide = (text: string) => text.replace(/[0-9]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(fc.nat(999_999_999), (value) => {
        expect(valueIn(wide(String(value)))).toBe(value)
      }),
    )
  })
})

/** Writes a numeral as the standard grammar has it: 一万零二十, 一百一十. */
function inChinese(value: number): string {
  const digits = '零一二三四五六七八九'
  const places = ['', '十', '百', '千', '万']
  const printed = [...String(value)]
    .map((digit, at, all) => (digit === '0' ? '零' : `${digits.charAt(Number(digit))}${places[all.length - 1 - at]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '')
  return value < 20 ? printed.replace(/^一十/, '十') : printed
}

describe('两 after a digit', () => {
  it('begins a numeral of its own: 初二两个年级', () => {
    expect(numeralAt('二两个', 0)).toMatchObject({ value: 2, end: 1 })
    expect(numeralAt('一千两百', 0)).toMatchObject({ value: 1200 })
  })
})
