import { amountAt, unitAfter } from './amounts.js'
import { codeAt } from './codes.js'
import { dateAt } from './dates.js'
import { doublingAt, fractionAt, ratioAt } from './fractions.js'
import { RANGE } from './lexicon/hedges.js'
import { simplified } from './lexicon/traditional.js'
import { numeralAt } from './numerals.js'
import type { Reading, SpannedQuantity } from './quantity.js'

export type { SpannedQuantity } from './quantity.js'

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

/** What a numeral can begin with: looked up by code, for every character of a text is asked. */
const STARTS = new Uint8Array(0x10000)
for (const sign of '0123456789０１２３４５６７８９〇零一二两三四五六七八九壹贰叁肆伍陆陸柒捌玖十拾百佰千仟廿卅数几') STARTS[sign.charCodeAt(0)] = 1
/** These begin one in a few words only: 半数, 过半, 对折, 万分之三, 翻一番. */
const SELDOM = 2
for (const sign of '半对對万翻') STARTS[sign.charCodeAt(0)] = SELDOM
const SELDOM_WORDS = /半[数百]|(?<=[过近超])半|[对對]折|万 ?分 ?之|翻了?(?:近|将近|接近|超过?)?[一二两三四]?番/y

function quantitiesIn(text: string): SpannedQuantity[] {
  const found: SpannedQuantity[] = []
  let floor = 0
  for (let at = nextStart(text, 0); at < text.length; ) {
    const { quantity, end } = readAt(text, at, floor)
    if (quantity) {
      found.push(quantity)
      floor = quantity.end
    }
    at = nextStart(text, Math.max(end, at + 1))
  }
  return found
}

function nextStart(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const how = STARTS[text.charCodeAt(at)]
    if (how === 0) continue
    SELDOM_WORDS.lastIndex = at
    if (how !== SELDOM || SELDOM_WORDS.test(text)) return at
  }
  return text.length
}

function readAt(text: string, at: number, floor: number): Reading {
  return (
    ratioAt(text, at, floor) ??
    dateReading(text, at) ??
    codeAt(text, at) ??
    fractionAt(text, at, floor) ??
    doublingAt(text, at) ??
    ordinalAt(text, at) ??
    amountAt(text, at, floor)
  )
}

function dateReading(text: string, at: number): Reading | undefined {
  const date = dateAt(text, at)
  if (!date || /第 ?$/.test(text.slice(Math.max(0, at - 2), at))) return undefined
  return { end: date.end, quantity: { text: text.slice(at, date.end), kind: date.kind, unit: '', iso: date.iso, start: at, end: date.end } }
}

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
