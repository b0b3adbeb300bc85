import { describe, expect, it } from 'vitest'
import { formatNumber } from './number-formats.js'

/** Every value of ST_NumberFormat (ISO/IEC 29500-1, 17.18.59) but bullet and custom, and what it writes for 1, 2, 10, 11 and 21. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  decimal: ['1', '2', '10', '11', '21'],
  upperRoman: ['I', 'II', 'X', 'XI', 'XXI'],
  lowerRoman: ['i', 'ii', 'x', 'xi', 'xxi'],
  upperLetter: ['A', 'B', 'J', 'K', 'U'],
  lowerLetter: ['a', 'b', 'j', 'k', 'u'],
  ordinal: ['1st', '2nd', '10th', '11th', '21st'],
  cardinalText: ['One', 'Two', 'Ten', 'Eleven', 'Twenty-one'],
  ordinalText: ['First', 'Second', 'Tenth', 'Eleventh', 'Twenty-first'],
  hex: ['1', '2', 'A', 'B', '15'],
  chicago: ['*', '†', '†††', '‡‡‡', '*'.repeat(6)],
  ideographDigital: ['一', '二', '一〇', '一一', '二一'],
  japaneseCounting: ['一', '二', '十', '十一', '二十一'],
  aiueo: ['ｱ', 'ｲ', 'ｺ', 'ｻ', 'ﾅ'],
  iroha: ['ｲ', 'ﾛ', 'ﾇ', 'ﾙ', 'ﾅ'],
  decimalFullWidth: ['１', '２', '１０', '１１', '２１'],
  decimalHalfWidth: ['1', '2', '10', '11', '21'],
  japaneseLegal: ['壱', '弐', '壱拾', '壱拾壱', '弐拾壱'],
  japaneseDigitalTenThousand: ['一', '二', '一〇', '一一', '二一'],
  decimalEnclosedCircle: ['①', '②', '⑩', '⑪', '㉑'],
  decimalFullWidth2: ['１', '２', '１０', '１１', '２１'],
  aiueoFullWidth: ['ア', 'イ', 'コ', 'サ', 'ナ'],
  irohaFullWidth: ['イ', 'ロ', 'ヌ', 'ル', 'ナ'],
  decimalZero: ['01', '02', '10', '11', '21'],
  ganada: ['가', '나', '차', '카', '사사'],
  chosung: ['ㄱ', 'ㄴ', 'ㅊ', 'ㅋ', 'ㅅㅅ'],
  decimalEnclosedFullstop: ['⒈', '⒉', '⒑', '⒒', '21'],
  decimalEnclosedParen: ['⑴', '⑵', '⑽', '⑾', '21'],
  decimalEnclosedCircleChinese: ['①', '②', '⑩', '⑪', '㉑'],
  ideographEnclosedCircle: ['㊀', '㊁', '㊉', '11', '21'],
  ideographTraditional: ['甲', '乙', '癸', '甲', '甲'],
  ideographZodiac: ['子', '丑', '酉', '戌', '申'],
  ideographZodiacTraditional: ['甲子', '乙丑', '癸酉', '甲戌', '甲申'],
  taiwaneseCounting: ['一', '二', '十', '十一', '二十一'],
  ideographLegalTraditional: ['壹', '貳', '壹拾', '壹拾壹', '貳拾壹'],
  taiwaneseCountingThousand: ['一', '二', '十', '十一', '二十一'],
  taiwaneseDigital: ['一', '二', '一○', '一一', '二一'],
  chineseCounting: ['一', '二', '十', '十一', '二十一'],
  chineseLegalSimplified: ['壹', '贰', '壹拾', '壹拾壹', '贰拾壹'],
  chineseCountingThousand: ['一', '二', '十', '十一', '二十一'],
  koreanDigital: ['일', '이', '일영', '일일', '이일'],
  koreanCounting: ['일', '이', '십', '십일', '이십일'],
  koreanLegal: ['하나', '둘', '열', '열하나', '스물하나'],
  koreanDigital2: ['一', '二', '一零', '一一', '二一'],
  vietnameseCounting: ['Một', 'Hai', 'Mười', 'Mười một', 'Hai mươi mốt'],
  russianLower: ['а', 'б', 'к', 'л', 'х'],
  russianUpper: ['А', 'Б', 'К', 'Л', 'Х'],
  none: ['', '', '', '', ''],
  numberInDash: ['- 1 -', '- 2 -', '- 10 -', '- 11 -', '- 21 -'],
  hebrew1: ['א', 'ב', 'י', 'יא', 'כא'],
  hebrew2: ['א', 'ב', 'י', 'כ', 'ש'],
  arabicAlpha: ['أ', 'ب', 'ر', 'ز', 'ق'],
  arabicAbjad: ['أ', 'ب', 'ي', 'ك', 'ش'],
  hindiVowels: ['अ', 'आ', 'ऎ', 'ए', 'इइ'],
  hindiConsonants: ['क', 'ख', 'ञ', 'ट', 'प'],
  hindiNumbers: ['१', '२', '१०', '११', '२१'],
  hindiCounting: ['एक', 'दो', 'दस', 'ग्यारह', '21'],
  thaiLetters: ['ก', 'ข', 'ญ', 'ฎ', 'ธ'],
  thaiNumbers: ['๑', '๒', '๑๐', '๑๑', '๒๑'],
  thaiCounting: ['หนึ่ง', 'สอง', 'สิบ', 'สิบเอ็ด', 'ยี่สิบเอ็ด'],
  bahtText: ['หนึ่งบาทถ้วน', 'สองบาทถ้วน', 'สิบบาทถ้วน', 'สิบเอ็ดบาทถ้วน', 'ยี่สิบเอ็ดบาทถ้วน'],
  dollarText: ['One and 00/100', 'Two and 00/100', 'Ten and 00/100', 'Eleven and 00/100', 'Twenty-one and 00/100'],
}

describe('a number', () => {
  it.each(Object.entries(FORMATS))('of %s', (format, expected) => {
    expect([1, 2, 10, 11, 21].map((value) => formatNumber(value, format))).toEqual(expected)
  })

  it('has one form for each value of the standard', () => {
    expect(Object.keys(FORMATS)).toHaveLength(61)
  })

  it('of a format that is not known is none', () => {
    expect(formatNumber(1, 'klingonCounting')).toBeUndefined()
    expect(formatNumber(1, 'constructor')).toBeUndefined()
  })

  it.each([
    [100, '一百'],
    [101, '一百零一'],
    [110, '一百一十'],
    [1005, '一千零五'],
    [12_015, '一万二千零一十五'],
    [20_005, '二万零五'],
  ])('in Chinese: %i is %s', (value, expected) => {
    expect(formatNumber(value, 'chineseCountingThousand')).toBe(expected)
  })

  it('beyond the letters doubles them', () => {
    expect([26, 27, 28, 53].map((value) => formatNumber(value, 'lowerLetter'))).toEqual(['z', 'aa', 'bb', 'aaa'])
  })
})
