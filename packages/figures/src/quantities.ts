import type { Hedge, QuantityValue } from '@jianbao/schema'
import { dateAt } from './dates.js'
import { type Bounds, exactly, orOpen, tidy } from './interval.js'
import { AFTER, BEFORE, type HedgeWord, NOT_BEFORE } from './lexicon/hedges.js'
import { simplified } from './lexicon/traditional.js'
import { CHINESE_UNITS, ONE_UNITS, PERSON_NOUN, type Unit, unitAt } from './lexicon/units.js'
import { chineseValue, NUMERAL_START, type Numeral, numeralAt } from './numerals.js'

/** A quantity and its span: offsets in the text that was read, in UTF-16 code units, the end exclusive. */
export interface SpannedQuantity extends QuantityValue {
  readonly start: number
  readonly end: number
}

/**
 * Reads the quantities, dates and other numerals of a text, in the order of reading.
 *
 * Linear in the text: every numeral is read once, and what is tried before and after it is bounded.
 */
export function readQuantities(text: string): SpannedQuantity[] {
  const read = simplified(text)
  const found = quantitiesIn(read)
  return read === text ? found : found.map((quantity) => ({ ...quantity, text: text.slice(quantity.start, quantity.end) }))
}

function quantitiesIn(text: string): SpannedQuantity[] {
  const found: SpannedQuantity[] = []
  let at = 0
  while (at < text.length) {
    if (!NUMERAL_START.test(text.charAt(at))) {
      at += 1
      continue
    }
    const reading = readAt(text, at, found.at(-1)?.end ?? 0)
    if (reading.quantity) found.push(reading.quantity)
    at = Math.max(reading.end, at + 1)
  }
  return found
}

interface Reading {
  readonly end: number
  readonly quantity?: SpannedQuantity
}

function readAt(text: string, at: number, floor: number): Reading {
  return dateReading(text, at) ?? codeAt(text, at) ?? fractionAt(text, at, floor) ?? ordinalAt(text, at) ?? amountAt(text, at, floor)
}

/** Telephone numbers, document numbers, e-mail addresses, models: digits that are no amount. */
function codeAt(text: string, at: number): Reading | undefined {
  const match =
    /0[0-9]{2,3}-[0-9]{7,8}|[0-9]{3,}(?:-[0-9]{3,})+|[0-9]{7,}(?![0-9.]| ?[十百千万亿元人])|[0-9]+(?:\.[0-9]+){2,}|[0-9]+(?=[A-Za-z@])(?!GB|TB)[0-9A-Za-z@.-]+/y
  match.lastIndex = at
  const printed = match.exec(text)?.[0]
  if (printed !== undefined) return { end: at + printed.length, quantity: label(text, at, at + printed.length) }
  const digits = /[0-9]+(?:[.-][0-9]+){0,8}/y
  digits.lastIndex = at
  const run = digits.exec(text)?.[0]
  if (run === undefined) return undefined
  const before = text.charAt(at - 1)
  const inWord =
    /[A-Za-z@_.+]/.test(before) ||
    (before === '-' && /[A-Za-z]/.test(text.charAt(at - 2))) ||
    (before === '+' && /[A-Z0-9]/.test(text.charAt(at - 2)))
  if (inWord) return { end: at + run.length, quantity: label(text, at, at + run.length) }
  const bracketed = /[〔［[]/.test(before) && /^[〕］\]]/.test(text.slice(at + run.length))
  const numbered = /^ ?号/.test(text.slice(at + run.length)) && !/[月]\s?$/.test(text.slice(Math.max(0, at - 2), at))
  const named = /^ ?(?:热线|平台|专线|专案|行动|工程|模式|楼|路|国道|省道|高速)/.test(text.slice(at + run.length, at + run.length + 4))
  return bracketed || numbered || named ? { end: at + run.length, quantity: label(text, at, at + run.length) } : undefined
}

function label(text: string, start: number, end: number): SpannedQuantity {
  const value = Number(/[0-9]+/.exec(text.slice(start, end))?.[0] ?? 0)
  return { text: text.slice(start, end), kind: 'label', unit: '', low: value, high: value, start, end }
}

function dateReading(text: string, at: number): Reading | undefined {
  const date = dateAt(text, at)
  if (!date || /第 ?$/.test(text.slice(Math.max(0, at - 2), at))) return undefined
  return { end: date.end, quantity: { text: text.slice(at, date.end), kind: date.kind, unit: '', iso: date.iso, start: at, end: date.end } }
}

/** 百分之八十五, 千分之三, 三分之二, 一半. */
function fractionAt(text: string, at: number, floor: number): Reading | undefined {
  const match = /([〇零一二两三四五六七八九十百千0-9]{1,12}) ?分之 ?(?=[〇零一二两三四五六七八九十百0-9])/y
  match.lastIndex = at
  const base = match.exec(text)
  if (base) {
    const part = numeralAt(text, at + base[0].length)
    const whole = Number.isNaN(Number(base[1])) ? chineseValue(base[1] ?? '') : Number(base[1])
    if (!part || !whole) return undefined
    if (whole === 100 || whole === 1000) {
      const unit: Unit =
        whole === 100
          ? { text: '%', base: '%', kind: 'percent', factor: 1, exact: false }
          : { text: '‰', base: '‰', kind: 'permille', factor: 1, exact: false }
      return finish(text, at, part, unit, part.end, floor)
    }
    return finish(text, at, { ...part, value: tidy(part.value / whole), place: 0.02, rounded: true }, FRACTION, part.end, floor)
  }
  if (!text.startsWith('一半', at)) return undefined
  return finish(text, at, { value: 0.5, place: 0.04, lastNonZero: 0.1, rounded: true, chinese: true, end: at + 2 }, FRACTION, at + 2, floor)
}

const FRACTION: Unit = { text: '', base: '', kind: 'fraction', factor: 1, exact: false }

function ordinalAt(text: string, at: number): Reading | undefined {
  const blank = text.charAt(at - 1) === ' ' ? 1 : 0
  if (text.charAt(at - 1 - blank) !== '第') return undefined
  const numeral = numeralAt(text, at)
  if (!numeral) return undefined
  // 第 3—5 期.
  RANGE.lastIndex = numeral.end
  const second = RANGE.test(text) ? numeralAt(text, RANGE.lastIndex) : undefined
  const last = second && second.value > numeral.value ? second : undefined
  const unit = unitAfter(text, last?.end ?? numeral.end)
  const end = unit?.end ?? last?.end ?? numeral.end
  const start = at - 1 - blank
  return {
    end,
    quantity: {
      text: text.slice(start, end),
      kind: 'ordinal',
      unit: unit?.unit.text ?? '',
      low: numeral.value,
      high: last?.value ?? numeral.most ?? numeral.value,
      start,
      end,
    },
  }
}

const RANGE = / ?(?:——|[-—–~～－至到]) ?/y

function amountAt(text: string, at: number, floor: number): Reading {
  const first = numeralAt(text, at)
  if (!first) return { end: at + 1 }
  RANGE.lastIndex = unitAfter(text, first.end)?.end ?? first.end
  const range = RANGE.exec(text)?.[0]
  if (range !== undefined) {
    const second = numeralAt(text, RANGE.lastIndex)
    const unit = second && unitAfter(text, second.end)
    const firstUnit = unitAfter(text, first.end)?.unit
    if (second && unit && second.value > first.value && (!firstUnit || firstUnit.base === unit.unit.base) && allowed(first, unit.unit)) {
      return rangeQuantity(text, at, first, second, unit)
    }
  }
  const unit = unitAfter(text, first.end)
  const tenths = unit && first.chinese && unit.unit.text === '成' ? tenthsAt(text, unit.end) : 0
  if (unit && tenths > 0) {
    const value = tidy(first.value + tenths / 10)
    return finish(text, at, { ...first, value, place: 0.1, lastNonZero: 0.1 }, unit.unit, unit.end + 1, floor)
  }
  if (unit) return allowed(first, unit.unit) ? finish(text, at, first, unit.unit, unit.end, floor) : { end: first.end }
  const noun = first.rounded && !first.chinese ? /^ ?[\u4e00-\u9fff]{2,14}/.exec(text.slice(first.end, first.end + 16))?.[0] : undefined
  if (noun !== undefined && PERSON_NOUN.test(trimNoun(noun)))
    return finish(text, at, first, { text: '', base: '人', kind: 'count', factor: 1, exact: true }, first.end, floor)
  if (first.chinese && !isPlainNumber(text, at, first.end)) return { end: first.end }
  return finish(text, at, first, { text: '', base: '', kind: 'number', factor: 1, exact: true }, first.end, floor)
}

/** 二百三十六, 四千万: a numeral without a unit, and not a word (千万, 万一, 百货) or a name (十四五, 第一百货). */
const isPlainNumber = (text: string, at: number, end: number) => PLAIN_NUMBER.test(text.slice(at, at + 4)) && end - at > 1

const PLAIN_NUMBER =
  /^(?:[一二三四五六七八九两壹贰叁肆伍陆柒捌玖][百千万亿佰仟](?![货姓科花草米瓦克])|[一二三四五六七八九]?[十拾][一二三四五六七八九]?[万亿])/

/** The 五 of 三成五, but not that of 三成五保户. */
function tenthsAt(text: string, at: number): number {
  const digit = /^[一二三四五六七八九](?=[的，,、。；;以左上]|$)/.exec(text.slice(at, at + 2))?.[0]
  return digit === undefined ? 0 : chineseValue(digit)
}

/** The noun up to the verb that follows it: 574.95 万建档立卡贫困人口 | 实现. */
function trimNoun(noun: string): string {
  const end = /(?:实现|参加|享受|受益|中|的|和|及|已|均|都|全部)/.exec(noun)?.index
  return noun.slice(0, end)
}

/** A Chinese numeral is an amount only with some units: 十分, 一起, 三级 are words. */
function allowed(numeral: Numeral, unit: Unit): boolean {
  if (!numeral.chinese) return true
  if (!CHINESE_UNITS.has(unit.text)) return false
  return numeral.value !== 1 || numeral.most !== undefined || ONE_UNITS.has(unit.text)
}

function unitAfter(text: string, at: number): { unit: Unit; end: number } | undefined {
  const from = text.charAt(at) === ' ' ? at + 1 : at
  const unit = unitAt(text, from)
  return unit && { unit, end: from + unit.text.length }
}

function rangeQuantity(text: string, at: number, first: Numeral, second: Numeral, unit: { unit: Unit; end: number }): Reading {
  const { factor } = unit.unit
  const low = bounds(first, unit.unit).low
  const high = bounds(second, unit.unit).high
  const step = stepOf(second, unit.unit)
  return {
    end: unit.end,
    quantity: {
      text: text.slice(at, unit.end),
      kind: unit.unit.kind,
      unit: unit.unit.base,
      low: tidy(low * factor),
      high: tidy(high * factor),
      ...(step === undefined ? {} : { step }),
      ...nounAfter(text, unit.end),
      start: at,
      end: unit.end,
    },
  }
}

function finish(text: string, at: number, numeral: Numeral, printedUnit: Unit, unitEnd: number, floor: number): Reading {
  const before = hedgeBefore(text, at, floor, printedUnit)
  const start = before?.start ?? at
  // 日均 230 个 is a quotient, and rounded.
  const unit = isMean(text, start) ? { ...printedUnit, exact: false } : printedUnit
  const tail = tailAfter(text, unitEnd, numeral, unit)
  const hedged = tail.more || numeral.more ? { ...numeral, more: numeral.more ?? tail.more } : numeral
  const words = [before?.word, tail.hedge].filter((word) => word !== undefined)
  const { low, high } = words.reduce((range, word) => hedge(range, hedged as Numeral, word), bounds(hedged as Numeral, unit))
  const step = stepOf(numeral, unit)
  const kindOfHedge = hedgeName(hedged as Numeral, words)
  return {
    end: tail.end,
    quantity: {
      text: text.slice(start, tail.end),
      kind: unit.kind,
      unit: unit.base,
      low: orOpen(tidy(low * unit.factor)),
      high: orOpen(tidy(high * unit.factor)),
      ...(step === undefined ? {} : { step }),
      ...(kindOfHedge === undefined ? {} : { hedge: kindOfHedge }),
      ...nounAfter(text, tail.end),
      ...perBefore(text, start),
      start,
      end: tail.end,
    },
  }
}

/** The values that the numeral itself allows, in printed units, before any hedge. */
function bounds(numeral: Numeral, unit: Unit): Bounds {
  const { value, most, place, lastNonZero, more } = numeral
  if (more === '来') return { low: value - lastNonZero, high: value + lastNonZero }
  if (more !== undefined) return { low: value, high: value + lastNonZero }
  if (most !== undefined) return { low: value, high: most }
  return numeral.rounded || !unit.exact ? { low: value - place / 2, high: value + place / 2 } : exactly(value)
}

function hedge(range: Bounds, numeral: Numeral, word: HedgeWord): Bounds {
  const { value, most } = numeral
  if (word.hedge === 'about') {
    const by = Math.max(value / 10, numeral.place)
    return { low: Math.min(range.low, value - by), high: Math.max(range.high, (most ?? value) + by) }
  }
  if (word.hedge === 'over' || word.hedge === 'at-least') return { low: value, high: Number.POSITIVE_INFINITY }
  // 近 400 多人 says two things; both are allowed.
  return { low: word.near ? value * 0.9 : Number.NEGATIVE_INFINITY, high: numeral.more ? range.high : (most ?? value) }
}

function hedgeName(numeral: Numeral, words: readonly HedgeWord[]): Hedge | undefined {
  const last = words.at(-1)
  if (last) return last.hedge
  if (numeral.more === '来' || numeral.most !== undefined) return 'about'
  return numeral.more === undefined ? undefined : 'over'
}

function stepOf(numeral: Numeral, unit: Unit): number | undefined {
  if (unit.kind === 'fraction') return 0.01
  return numeral.rounded || !unit.exact ? tidy(numeral.place * unit.factor) : undefined
}

/** 多 in or after the unit (6 个多月, 3 年多), and the hedges that follow it (50 人左右). */
function tailAfter(text: string, at: number, numeral: Numeral, unit: Unit): { end: number; hedge?: HedgeWord; more?: '余' | '多' } {
  let end = at
  let more: '余' | '多' | undefined = unit.text.startsWith('个多') ? '多' : undefined
  if (
    /^[余多]/.test(text.slice(at, at + 1)) &&
    !/^多[媒样功种元发边方次年]/.test(text.slice(at, at + 2)) &&
    (unit.kind === 'duration' || unit.kind === 'money' || unit.text === '成' || unit.kind === 'fraction')
  ) {
    more = text.charAt(at) as '余' | '多'
    end += 1
  }
  const from = text.charAt(end) === ' ' ? end + 1 : end
  const word = AFTER.find((candidate) => text.startsWith(candidate.text, from))
  if (word && numeral.more === undefined) return { end: from + word.text.length, hedge: word, ...(more ? { more } : {}) }
  return { end, ...(more ? { more } : {}) }
}

/** 上百人, 上千户. */
const UPWARDS: HedgeWord = { text: '上', hedge: 'over' }

/** 约, 近, 超过… right before the numeral, a blank between them allowed. */
function hedgeBefore(text: string, at: number, floor: number, unit: Unit): { word: HedgeWord; start: number } | undefined {
  if (/[百千]/.test(text.charAt(at)) && at > floor && text.charAt(at - 1) === '上') return { word: UPWARDS, start: at - 1 }
  const end = text.charAt(at - 1) === ' ' ? at - 1 : at
  const word = BEFORE.find((candidate) => end - candidate.text.length >= floor && text.startsWith(candidate.text, end - candidate.text.length))
  if (!word) return undefined
  if (word.text === '近' && (unit.kind === 'duration' || NOT_BEFORE.test(text.slice(Math.max(0, end - 2), end)))) return undefined
  if (NOT_BEFORE.test(text.slice(Math.max(0, end - word.text.length - 1), end))) return undefined
  return { word, start: end - word.text.length }
}

/** The noun right after the unit, up to the next mark, numeral or particle. */
function nounAfter(text: string, at: number): { noun?: string } {
  const noun = /^ ?([\u4e00-\u9fff“”A-Za-z]{1,16})/.exec(text.slice(at, at + 18))?.[1]
  if (noun === undefined || /^(?:的|和|及|与|或|至|到|中|内|后|前|时|以|为|是|在|由|占|比|较|均|都|共|已|被|将|来(?![信访电函]))/.test(noun))
    return {}
  const end = NOUN_END.exec(noun)?.index
  const cut = end === undefined ? noun : noun.slice(0, end)
  return cut === '' ? {} : { noun: cut }
}

const NOUN_END = /[一二三四五六七八九十]|的|和|及|与|中|参加|参与|实现|完成|开展|进行|受|获|被|占|增长|下降|达|为|在|共|均|已/

/** 每户 5 万元, 人均 3 本: what it is reckoned by. */
function perBefore(text: string, at: number): { per?: string } {
  const before = text.slice(Math.max(0, at - 8), at).trimEnd()
  if (!before.includes('每') && !before.includes('均')) return {}
  const each = /(?:平均)?每(?:一)?个?([\u4e00-\u9fff])(?:[\u4e00-\u9fff]{0,2})$/.exec(before)?.[1]
  if (each !== undefined) return { per: each }
  const mean = MEAN.exec(before)?.[1]
  return mean === undefined ? {} : { per: mean }
}

const MEAN = /([人户村校县镇乡日月年家班]|次)均(?:[\u4e00-\u9fff]{0,3})$/

function isMean(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at).trimEnd()
  return MEAN.test(before) || /平均(?:每?[\u4e00-\u9fff]{0,4})$/.test(before)
}
