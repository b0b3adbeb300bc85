import type { Hedge } from '@jianbao/schema'
import { type Bounds, exactly, tidy } from './interval.js'
import { AFTER_BY_FIRST, BEFORE_BY_LAST, type HedgeWord, NOT_BEFORE } from './lexicon/hedges.js'
import type { Unit } from './lexicon/units.js'
import type { Numeral } from './scales.js'

/** The values that the numeral itself allows, in printed units, before any hedge. */
export function bounds(numeral: Numeral, unit: Unit): Bounds {
  const { value, most, place, lastNonZero, more } = numeral
  if (more === '来') return { low: value - lastNonZero, high: value + lastNonZero }
  if (more !== undefined) return value < 0 ? { low: value - lastNonZero, high: value } : { low: value, high: value + lastNonZero }
  if (most !== undefined) return { low: value, high: most }
  return numeral.rounded || !unit.exact ? { low: value - place / 2, high: value + place / 2 } : exactly(value)
}

export function hedge(range: Bounds, numeral: Numeral, word: HedgeWord): Bounds {
  const { value, most } = numeral
  if (word.hedge === 'about') {
    const by = Math.max(Math.abs(value) / 10, numeral.place)
    return { low: Math.min(range.low, value - by), high: Math.max(range.high, (most ?? value) + by) }
  }
  if (word.hedge === 'over' || word.hedge === 'at-least') return { low: value, high: Number.POSITIVE_INFINITY }
  // 近 400 多人 says two things; both are allowed.
  return { low: word.near ? Math.min(value, value * 0.9) : Number.NEGATIVE_INFINITY, high: numeral.more ? range.high : (most ?? value) }
}

export function hedgeName(numeral: Numeral, words: readonly HedgeWord[]): Hedge | undefined {
  const last = words.at(-1)
  if (last) return last.hedge
  if (numeral.more === '来' || numeral.most !== undefined) return 'about'
  return numeral.more === undefined ? undefined : 'over'
}

export function stepOf(numeral: Numeral, unit: Unit): number | undefined {
  if (unit.kind === 'fraction') return 0.01
  return numeral.rounded || !unit.exact ? tidy(numeral.place * unit.factor) : undefined
}

/** 多 in or after the unit (6 个多月, 3 年多), and the hedges that follow it (50 人左右). */
export function tailAfter(text: string, at: number, numeral: Numeral, unit: Unit): { end: number; hedge?: HedgeWord; more?: '余' | '多' } {
  let end = at
  let more: '余' | '多' | undefined = unit.text.startsWith('个多') ? '多' : undefined
  const sign = text.charAt(at)
  if (
    (sign === '余' || sign === '多') &&
    !/^多[媒样功种元发边方次年]/.test(text.slice(at, at + 2)) &&
    (unit.kind === 'duration' || unit.kind === 'money' || unit.text === '成' || unit.kind === 'fraction')
  ) {
    more = sign
    end += 1
  }
  const from = text.charAt(end) === ' ' ? end + 1 : end
  const word = AFTER_BY_FIRST.get(text.charAt(from))?.find((candidate) => text.startsWith(candidate.text, from))
  if (word && numeral.more === undefined) return { end: from + word.text.length, hedge: word, ...(more ? { more } : {}) }
  return { end, ...(more ? { more } : {}) }
}

/** 上百人, 上千户. */
const UPWARDS: HedgeWord = { text: '上', hedge: 'over' }

/** 约, 近, 超过… right before the numeral, a blank between them allowed. */
export function hedgeBefore(text: string, at: number, floor: number, unit: Unit): { word: HedgeWord; start: number } | undefined {
  if ((text.charAt(at) === '百' || text.charAt(at) === '千') && at > floor && text.charAt(at - 1) === '上') return { word: UPWARDS, start: at - 1 }
  const end = text.charAt(at - 1) === ' ' ? at - 1 : at
  const word = BEFORE_BY_LAST.get(text.charAt(end - 1))?.find(
    (candidate) => end - candidate.text.length >= floor && text.startsWith(candidate.text, end - candidate.text.length),
  )
  if (!word) return undefined
  if (word.text === '近' && (unit.kind === 'duration' || NOT_BEFORE.test(text.slice(Math.max(0, end - 2), end)))) return undefined
  if (NOT_BEFORE.test(text.slice(Math.max(0, end - word.text.length - 1), end))) return undefined
  return { word, start: end - word.text.length }
}

const CAN_HAVE_SIGN = /(?:^|[\s（(“：:，,；;。、为是达到至长率速差度幅值额润温约近于又之])$/

/**
 * Where the sign of a numeral stands: 为 -3.2%, 负 4 度. A hyphen joins (5-3, A-2, 5.0% -3.2%), and 减负 5 亿元 is relief: only what can have
 * a value before it makes them signs. 下降-3.2% is a fall by 3.2%, the sign doubled.
 */
export function signBefore(text: string, at: number, floor: number): number | undefined {
  const last = text.charAt(at - 1)
  const start = last === ' ' && text.charAt(at - 2) === '负' ? at - 2 : at - 1
  if (start < floor || !'-−－负'.includes(text.charAt(start) || ' ')) return undefined
  if (text.charAt(start) !== '负' && !/[0-9０-９]/.test(text.charAt(at))) return undefined
  const before = text.slice(Math.max(0, start - 3), start).replace(/ +$/, '')
  return CAN_HAVE_SIGN.test(before) ? start : undefined
}
