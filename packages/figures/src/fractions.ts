import { chineseValue } from './chinese-numerals.js'
import { bounds } from './hedging.js'
import { type Bounds, quotient, tidy } from './interval.js'
import { HALF_WORDS, RATIO_AFTER, RATIO_BEFORE } from './lexicon/fractions.js'
import { type Unit, unitAt } from './lexicon/units.js'
import { halfWidth, type Numeral, negated, numeralAt } from './numerals.js'
import { quantityReading, type Reading } from './quantity.js'

const FRACTION: Unit = { text: '', base: '', kind: 'fraction', factor: 1, exact: false }
const RATIO_UNIT: Unit = { ...FRACTION, kind: 'ratio' }
const PERCENT: Unit = { text: '%', base: '%', kind: 'percent', factor: 1, exact: false }
const PERMILLE: Unit = { text: '‰', base: '‰', kind: 'permille', factor: 1, exact: false }

/** 百分之八十五, 千分之三, 三分之二, 四又六分之三, 2/3, 18.5/10 万, 一半, 过半. */
export function fractionAt(text: string, at: number, floor: number): Reading | undefined {
  return namedFractionAt(text, at, floor) ?? (isArabic(text, at) ? slashAt(text, at, floor) : halfAt(text, at, floor))
}

const isArabic = (text: string, at: number) => {
  const code = text.charCodeAt(at)
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
}

const NUMERAL_RUN = /[〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟0-9０-９ ]{1,24}/y
const PARTS_OF = / ?分 {0,2}之 ?(负)? ?/y

/** 三分之二, with its whole where one is printed: 四又六分之三. */
function namedFractionAt(text: string, at: number, floor: number): Reading | undefined {
  const first = sticky(NUMERAL_RUN, text, at)
  if (first === undefined) return undefined
  const next = text.charAt(at + first.length)
  if (next !== '分' && next !== '又') return undefined
  const from = next === '又' ? at + first.length + 1 : at
  const run = next === '又' ? sticky(NUMERAL_RUN, text, from) : first
  const whole = next === '又' ? numeralAt(text, at) : undefined
  if (run === undefined || (next === '又' && !whole)) return undefined
  PARTS_OF.lastIndex = from + run.length
  const link = PARTS_OF.exec(text)
  const part = link && numeralAt(text, PARTS_OF.lastIndex)
  const denominator = denominatorOf(run, text, from)
  if (!link || !part || !denominator) return undefined
  const signed = link[1] ? negated(part) : part
  const printed = run.replaceAll(' ', '')
  // 百分之 and 千分之 are units, 一百分之二 is a fraction.
  if (!whole && /^(?:百|100)$/.test(halfWidth(printed))) return quantityReading(text, at, signed, PERCENT, part.end, floor)
  if (!whole && /^(?:千|1000)$/.test(halfWidth(printed))) return quantityReading(text, at, signed, PERMILLE, part.end, floor)
  return quantityReading(text, at, fraction((whole?.value ?? 0) + signed.value / denominator, signed), FRACTION, part.end, floor)
}

/** 三, 3, １６, 一百万 and the bare 万 of 万分之三. */
function denominatorOf(run: string, text: string, at: number): number | undefined {
  const printed = run.replaceAll(' ', '')
  if (/^[0-9０-９]+$/.test(printed)) return Number(halfWidth(printed))
  const value = /[0-9０-９]/.test(printed) ? numeralAt(text, at)?.value : chineseValue(printed)
  return value === undefined || Number.isNaN(value) ? undefined : value
}

/** To one hundredth on both sides, and less where it is less than that itself. */
function fraction(value: number, part: Numeral): Numeral {
  const { most: _, more: __, ...plain } = part
  return { ...plain, value: tidy(value), place: Math.min(0.02, Math.abs(value) || 0.02), rounded: true }
}

/** One side as a whole number: 1/2, 1 3/5; not the parts of a date (2020/11/5) or of a name (A1/2). */
const SLASHED = /(?:([0-9０-９]{1,3}) )?([0-9０-９]{1,4}) ?[/／] ?([0-9０-９]{1,4})(?![0-9０-９./／%％‰A-Za-z-]| ?[A-Za-z年月日号十百千万亿决])/y
const RATE = /([0-9]{1,6}(?:\.[0-9]{1,4})?) ?[/／] ?(10{0,2})? ?([十百千]?万|千)(?![元亩吨辆户家个件次米]|人次)/y

const BEFORE_SLASH = /[0-9０-９.]{1,9} ?(?:[0-9０-９]{1,4} ?)?[/／]/y

function slashAt(text: string, at: number, floor: number): Reading | undefined {
  if (sticky(BEFORE_SLASH, text, at) === undefined || /[0-9.．/／A-Za-z]$|第 ?$/.test(text.slice(Math.max(0, at - 2), at))) return undefined
  return rateAt(text, at) ?? writtenFractionAt(text, at, floor)
}

/** 18.5/10 万: so many in each hundred thousand. */
function rateAt(text: string, at: number): Reading | undefined {
  RATE.lastIndex = at
  const match = RATE.exec(text)
  if (!match) return undefined
  const [printed, value = '', factor = '', scale = ''] = match
  const numeral = numeralAt(value, 0)
  if (!numeral) return undefined
  const base = `/${factor}${scale}`
  const { low, high } = bounds(numeral, { text: base, base, kind: 'rate-per', factor: 1, exact: false })
  const end = at + printed.length
  return {
    end,
    quantity: {
      text: printed,
      kind: 'rate-per',
      unit: base,
      low: tidy(low),
      high: tidy(high),
      step: numeral.place,
      per: base.slice(1),
      start: at,
      end,
    },
  }
}

function writtenFractionAt(text: string, at: number, floor: number): Reading | undefined {
  SLASHED.lastIndex = at
  const match = SLASHED.exec(text)
  if (!match) return undefined
  const end = at + match[0].length
  const [whole, part, denominator] = match.slice(1).map((digits) => digits && halfWidth(digits))
  if (part === undefined || denominator === undefined || /^0/.test(part) || /^[01]$|^0/.test(denominator)) return undefined
  // 3/5 户 are two figures.
  if (unitAt(text, text.charAt(end) === ' ' ? end + 1 : end)) return undefined
  const value = Number(whole ?? 0) + Number(part) / Number(denominator)
  return quantityReading(
    text,
    at,
    fraction(value, { end, value, place: 0.02, lastNonZero: 0.1, rounded: true, chinese: false }),
    FRACTION,
    end,
    floor,
  )
}

/** 一半, 半数, 近半, 过半, 对折, 半百. */
function halfAt(text: string, at: number, floor: number): Reading | undefined {
  const word = '一半对對'.includes(text.charAt(at)) ? sticky(HALF_WORDS, text, at) : undefined
  if (word === undefined) return undefined
  const end = at + word.length
  const half: Numeral = { value: 0.5, place: 0.04, lastNonZero: 0.1, rounded: true, chinese: true, end }
  if (word === '半百') return quantityReading(text, at, { ...half, value: 50, place: 10 }, { ...FRACTION, kind: 'number' }, end, floor)
  if (word === '对折' || word === '對折') return quantityReading(text, at, { ...half, value: 50, place: 1 }, PERCENT, end, floor)
  const passed = text.charAt(at - 1) === '过' && at - 1 >= floor && !/[超通路]/.test(text.charAt(at - 2))
  if (!passed || word === '一半') return quantityReading(text, at, half, FRACTION, end, floor)
  const start = at - 1
  return {
    end,
    quantity: { text: text.slice(start, end), kind: 'fraction', unit: '', low: 0.5, high: 1, step: 0.01, hedge: 'over', start, end },
  }
}

const RATIO = /([0-9]{1,5}(?:\.[0-9]{1,4})?) ?([∶:：]) ?([0-9]{1,5}(?:\.[0-9]{1,4})?)(?! ?[0-9:：∶.])/y

/** 师生比 1∶8; 9∶30 is a time and 1：2 may be a list where nothing says that they are compared. */
export function ratioAt(text: string, at: number, floor: number): Reading | undefined {
  RATIO.lastIndex = at
  const match = RATIO.exec(text)
  if (!match || /[0-9.:：∶第]/.test(text.charAt(at - 1))) return undefined
  const [printed, first = '', mark, second = ''] = match
  const end = at + printed.length
  const isClock = /^[0-9]{1,2}$/.test(first) && /^[0-5][0-9]$/.test(second)
  const compared = RATIO_BEFORE.test(text.slice(Math.max(0, at - 12), at)) || RATIO_AFTER.test(text.slice(end, end + 6))
  if (!compared && (isClock || mark !== '∶')) return undefined
  const [a, b] = [sideOf(first), sideOf(second)]
  if (b.low <= 0) return undefined
  const { low, high } = quotient(a, b)
  const place = tidy(high - low)
  const ratio: Numeral = { end, value: tidy((low + high) / 2), place, lastNonZero: place, rounded: place > 0, chinese: false }
  return quantityReading(text, at, ratio, { ...RATIO_UNIT, exact: place === 0 }, end, floor)
}

/** 1 is what the other side is reckoned by, and exact. */
function sideOf(printed: string): Bounds {
  const half = printed === '1' ? 0 : 10 ** -(printed.split('.')[1]?.length ?? 0) / 2
  return { low: Number(printed) - half, high: Number(printed) + half }
}

function sticky(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

const DOUBLING = /翻了?(近|将近|接近|超过?)?([一二两三四])?番(多|以上|左右)?/y

/** 翻一番, 翻了近两番: twice as much, nearly four times. A multiple in words is rounded: one half on both sides. */
export function doublingAt(text: string, at: number): Reading | undefined {
  DOUBLING.lastIndex = at
  const match = DOUBLING.exec(text)
  if (!match) return undefined
  const [printed, before, count = '一', after] = match
  const times = 2 ** (count === '两' ? 2 : chineseValue(count))
  const over = before?.startsWith('超') || after === '多' || after === '以上'
  const near = before !== undefined && !over
  const end = at + printed.length
  const low = over ? times : (near ? times * 0.9 : times) - 0.5
  const high = over ? times * 2 : near ? times : times + 0.5
  return {
    end,
    quantity: {
      text: printed,
      kind: 'multiple',
      unit: '倍',
      low: tidy(low),
      high: tidy(high),
      step: 1,
      ...(over ? { hedge: 'over' as const } : near ? { hedge: 'under' as const } : {}),
      start: at,
      end,
    },
  }
}
