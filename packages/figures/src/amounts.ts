import { chineseValue } from './chinese-numerals.js'
import { tidy } from './interval.js'
import { RANGE } from './lexicon/hedges.js'
import { ALONE_UNITS, CHINESE_UNITS, ONE_UNITS, PERSON_NOUN, type Unit, unitAt } from './lexicon/units.js'
import { halfWidth, type Numeral, numeralAt } from './numerals.js'
import { type PrintedUnit, quantityReading, type Reading, rangeReading } from './quantity.js'

/** 第 is often left out before these. */
const NAMING = new Set('分 点 线 级 层 道 档 段 集 环 团 师 军 站 口 眼 里 度 中 步 课 字 节 组 队 号'.split(' '))

const PERSONS: Unit = { text: '', base: '人', kind: 'count', factor: 1, exact: true }
const NONE: Unit = { text: '', base: '', kind: 'number', factor: 1, exact: true }

/** What is counted, measured, paid: a numeral or a range of two, and its unit; last a number without one. */
export function amountAt(text: string, at: number, floor: number): Reading {
  const first = numeralAt(text, at)
  if (!first) return { end: at + 1 }
  const unit = unitAfter(text, first.end)
  const special = rangeAt(text, at, first, unit, floor) ?? discountAt(text, at, floor)
  if (special) return special
  if (unit) return withUnit(text, at, first, unit, floor)
  const noun = first.rounded && !first.chinese ? /^ ?[\u4e00-\u9fff]{2,14}/.exec(text.slice(first.end, first.end + 16))?.[0] : undefined
  if (noun !== undefined && PERSON_NOUN.test(trimNoun(noun))) return quantityReading(text, at, first, PERSONS, first.end, floor)
  if (first.chinese && !isPlainNumber(text, at, first) && !isAlone(text, at, first.end)) return { end: first.end }
  return quantityReading(text, at, first, NONE, first.end, floor)
}

/** 3—5 人, 10%～20%; one that runs backwards is two figures. */
function rangeAt(text: string, at: number, first: Numeral, firstUnit: PrintedUnit | undefined, floor: number): Reading | undefined {
  RANGE.lastIndex = firstUnit?.end ?? first.end
  if (!RANGE.test(text)) return undefined
  const second = numeralAt(text, RANGE.lastIndex)
  const unit = second && unitAfter(text, second.end)
  if (!unit || second.value <= first.value || (firstUnit && firstUnit.unit.base !== unit.unit.base)) return undefined
  return allowed(first, unit.unit, first.end - at) ? rangeReading(text, at, first, second, unit, floor) : undefined
}

function withUnit(text: string, at: number, numeral: Numeral, { unit, end }: PrintedUnit, floor: number): Reading {
  const half = unit.text === '个' ? HALF.exec(text.slice(end, end + 4))?.groups : undefined
  const whole = half && unitAfter(text, end + 1 + (half['of'] ?? '').length)
  if (half && whole && Number.isInteger(numeral.value))
    return withUnit(text, at, { ...numeral, value: numeral.value + 0.5, chinese: false, place: 0.5, rounded: false }, whole, floor)
  const isPoint = unit.text === '点' && POINTS_MADE.test(text.slice(end, end + 6))
  if (!isPoint && !allowed(numeral, unit, numeral.end - at) && !(ALONE_UNITS.has(unit.text) && isAlone(text, at, end))) return { end: numeral.end }
  // 三块地 is a name.
  if (numeral.chinese && unit.text === '块' && !/^(?:$|[，,、。；;！？\s])/.test(text.slice(end, end + 1))) return { end: numeral.end }
  const tenths = numeral.chinese && unit.text === '成' ? tenthsAt(text, end) : 0
  if (tenths > 0) {
    const value = tidy(numeral.value + tenths / 10)
    return quantityReading(text, at, { ...numeral, value, place: 0.1, lastNonZero: 0.1 }, unit, end + 1, floor)
  }
  const coins = unit.text === '元' && !numeral.rounded ? coinsAt(text, end) : undefined
  if (coins) {
    const { place } = coins
    return quantityReading(text, at, { ...numeral, value: tidy(numeral.value + coins.value), place, lastNonZero: place }, unit, coins.end, floor)
  }
  return quantityReading(text, at, numeral, unit, end, floor)
}

const COINS = / ?([0-9一二两三四五六七八九]) ?角(?: ?([0-9一二两三四五六七八九]) ?分)?/y

/** The 6 角三分 of 50 元 6 角三分. */
function coinsAt(text: string, at: number): { value: number; place: number; end: number } | undefined {
  COINS.lastIndex = at
  const match = COINS.exec(text)
  if (!match) return undefined
  const [printed, tenths = '', hundredths] = match
  const value = digitOf(tenths) / 10 + (hundredths === undefined ? 0 : digitOf(hundredths) / 100)
  return { value, place: hundredths === undefined ? 0.1 : 0.01, end: at + printed.length }
}

const digitOf = (sign: string) => (/[0-9]/.test(sign) ? Number(sign) : chineseValue(sign))

const DISCOUNT = /([1-9１-９]) ?([1-9１-９]) ?折(?![合旧腾磨算])|([一二三四五六七八九]) ?([一二三四五六七八九]) ?折(?![合旧腾磨算])/y

/** 75 折, 七五折: per cent by its two digits; 七八折 is from 七 to 八, and 10 折 is all. */
function discountAt(text: string, at: number, floor: number): Reading | undefined {
  DISCOUNT.lastIndex = at
  const match = DISCOUNT.exec(text)
  if (!match) return undefined
  const [tens, ones] = match.slice(1).flatMap((sign) => (sign === undefined ? [] : digitOf(halfWidth(sign))))
  if (tens === undefined || ones === undefined || (match[3] !== undefined && ones === tens + 1)) return undefined
  const end = at + match[0].length
  const value = tens + ones / 10
  const numeral: Numeral = { value, place: 0.1, lastNonZero: 0.1, rounded: true, chinese: match[3] !== undefined, end }
  return quantityReading(text, at, numeral, { text: '折', base: '%', kind: 'percent', factor: 10, exact: false }, end, floor)
}

/** 二百三十六, 四千万, 九点九: a numeral without a unit, and not a word (千万, 万一, 百货) or a name (十四五, 第一百货). */
const isPlainNumber = (text: string, at: number, { end, place }: Numeral) =>
  place < 1 || (end - at > 1 && PLAIN_NUMBER.test(text.slice(at, at + 5).replaceAll(' ', '')))

const PLAIN_NUMBER =
  /^(?:[一二三四五六七八九两壹贰叁肆伍陆柒捌玖][百千万亿兆佰仟](?![货姓科花草米瓦克])|[一二三四五六七八九]?[十拾][一二三四五六七八九]?[余多几]?[万亿])/

/** In a line or a cell of its own, or what something is said to be: 答案是五。 */
function isAlone(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  const after = text.charAt(end)
  if (/(?:^|[\n\t])负?$/.test(before)) return after === '' || after === '\n' || after === '\t'
  return /[是为]$/.test(before) && (after === '' || '，,。；;！？\n'.includes(after))
}

/** The 五 of 三成五, but not that of 三成五保户. */
function tenthsAt(text: string, at: number): number {
  const digit = /^[一二三四五六七八九](?=[的，,、。；;以左上]|$)/.exec(text.slice(at, at + 2))?.[0]
  return digit === undefined ? 0 : chineseValue(digit)
}

/** 两个半小时, 一个半月. */
const HALF = /^半(?<of>个?)(?=小时|月|天|学期|世纪)/

/** 三点要求 is no time of day. */
const POINTS_MADE = /^(?:具体|明确|工作)?(?:要求|意见|建议|希望|体会|启示|措施|做法|经验|安排|指示)/

/** The noun up to the verb that follows it: 574.95 万建档立卡贫困人口 | 实现. */
function trimNoun(noun: string): string {
  const end = /(?:实现|参加|享受|受益|中|的|和|及|已|均|都|全部)/.exec(noun)?.index
  return noun.slice(0, end)
}

/** A Chinese numeral is an amount only with some units: 十分, 一起, 三级 are words; one of three signs (一百零九笔) with nearly all. */
function allowed(numeral: Numeral, unit: Unit, length: number): boolean {
  if (!numeral.chinese) return true
  if (!CHINESE_UNITS.has(unit.text)) return length > 2 && !NAMING.has(unit.text)
  return numeral.value !== 1 || numeral.most !== undefined || ONE_UNITS.has(unit.text)
}

export function unitAfter(text: string, at: number): PrintedUnit | undefined {
  const from = text.charAt(at) === ' ' ? at + 1 : at
  const unit = unitAt(text, from)
  return unit && { unit, end: from + unit.text.length }
}
