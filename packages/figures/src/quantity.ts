import type { QuantityValue } from '@jianbao/schema'
import { bounds, hedge, hedgeBefore, hedgeName, signBefore, stepOf, tailAfter } from './hedging.js'
import { orOpen, tidy } from './interval.js'
import type { Unit } from './lexicon/units.js'
import { type Numeral, negated } from './numerals.js'

/** A quantity and its span: offsets in the text that was read, in UTF-16 code units, the end exclusive. */
export interface SpannedQuantity extends QuantityValue {
  readonly start: number
  readonly end: number
}

/** What was read at a numeral, and where reading goes on. */
export interface Reading {
  readonly end: number
  readonly quantity?: SpannedQuantity
}

/** A numeral and its unit, with the sign and the hedges around them; before `floor` all belongs to the quantity before. */
export function quantityReading(text: string, at: number, printed: Numeral, printedUnit: Unit, unitEnd: number, floor: number): Reading {
  const sign = signBefore(text, at, floor)
  const numeral = sign === undefined ? printed : negated(printed)
  const before = hedgeBefore(text, sign ?? at, floor, printedUnit)
  const start = before?.start ?? sign ?? at
  // 日均 230 个 is a quotient, and rounded.
  const unit = isMean(text, start) ? { ...printedUnit, exact: false } : printedUnit
  const tail = tailAfter(text, unitEnd, numeral, unit)
  const more = numeral.more ?? tail.more
  const hedged: Numeral = more ? { ...numeral, more } : numeral
  const words = [before?.word, tail.hedge].filter((word) => word !== undefined)
  const { low, high } = words.reduce((range, word) => hedge(range, hedged, word), bounds(hedged, unit))
  const step = stepOf(numeral, unit)
  const kindOfHedge = hedgeName(hedged, words)
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

/** 3—5 人 as one quantity. */
export function rangeReading(text: string, at: number, first: Numeral, second: Numeral, { unit, end }: PrintedUnit, floor: number): Reading {
  const sign = signBefore(text, at, floor)
  const { factor } = unit
  const low = bounds(sign === undefined ? first : negated(first), unit).low
  const high = bounds(second, unit).high
  const step = stepOf(second, unit)
  const start = sign ?? at
  return {
    end,
    quantity: {
      text: text.slice(start, end),
      kind: unit.kind,
      unit: unit.base,
      low: tidy(low * factor),
      high: tidy(high * factor),
      ...(step === undefined ? {} : { step }),
      ...nounAfter(text, end),
      start,
      end,
    },
  }
}

export interface PrintedUnit {
  readonly unit: Unit
  readonly end: number
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
