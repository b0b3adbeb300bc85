import { clauseStart } from '../clauses.js'
import { difference, distance, exactly, sum } from '../interval.js'
import { OTHER_BASE } from '../lexicon/change.js'
import {
  INDEX_BASES,
  INDEX_VERBS,
  NAMES_BEFORE,
  NAMES_ITS_YEAR,
  NAMES_MEAN,
  NAMES_NONE,
  NAMES_PERIOD,
  NAMES_YEAR,
  PRICE_INDEX,
} from '../lexicon/growth-index.js'
import type { SpannedQuantity } from '../quantities.js'
import { datePartsOf } from './calendar.js'
import { changeVerb } from './change-levels.js'
import { type ChangeVerb, verbAtEnd, withoutFiller } from './change-words.js'
import { numbered, type ReadClaims } from './reading.js'
import { boundsOf, type Claim } from './relation.js'

const ALL = exactly(100)

/** 为上年的: where the words begin, and what the growth beside it may name as its base. */
interface Base {
  readonly start: number
  readonly names: RegExp
  /** 为 2019 年的. */
  readonly year?: string
}

/**
 * Reads an index beside the growth that it says: 为上年的 108.2%，增长 8.2%; 为上月的 98.1%，环比下降 1.9%; 增长 8.2%，为上年的 108.2%.
 * Silent where the growth has another base (为上月的 98.1%，同比增长 1.9%), is reckoned otherwise (可比价), or the index is one of prices.
 */
export const readGrowthIndexes: ReadClaims = (passage) => {
  const { text } = passage.clauses
  const { quantities } = passage
  const claims = quantities.flatMap((index, at): Claim[] => {
    if (index.kind !== 'percent') return []
    const base = baseBefore(text, quantities, at)
    if (!base) return []
    const found = growthAfter(text, quantities, at, base) ?? growthBefore(text, quantities, at, base) ?? []
    // Indexes of prices are means of many: what comes true is said, and nothing else.
    const isPrice = PRICE_INDEX.test(text.slice(clauseStart(text, base.start, Math.max(0, base.start - 60)), base.start))
    return isPrice ? found.filter(({ stated, computed }) => distance(stated, computed) === 0) : found
  })
  return numbered(claims, passage)
}

const NAMES: Readonly<Record<string, RegExp>> = { year: NAMES_YEAR, period: NAMES_PERIOD, mean: NAMES_MEAN, before: NAMES_BEFORE }

/** The verb of a growth, or the words that set one level against another. */
const verbOf = (text: string, quantities: readonly SpannedQuantity[], at: number): ChangeVerb | undefined =>
  changeVerb(text, quantities, at) ?? verbAtEnd(text, quantities[at - 1]?.end ?? 0, quantities[at]?.start ?? 0, INDEX_VERBS)

function baseBefore(text: string, quantities: readonly SpannedQuantity[], at: number): Base | undefined {
  const index = quantities[at]
  if (!index) return undefined
  const from = Math.max(0, index.start - 20)
  const words = text.slice(from, index.start)
  if (!/的\s*$/.test(words)) return undefined
  for (const { base, words: pattern } of INDEX_BASES) {
    const match = pattern.exec(words)
    if (!match) continue
    const month = Number(match.groups?.['month'])
    const names = isNextMonth(quantities, at, month) ? NAMES_PERIOD : (NAMES[base] ?? NAMES_NONE)
    const year = match.groups?.['year']
    return { start: from + match.index, names, ...(year === undefined ? {} : { year }) }
  }
  return undefined
}

/** 9 月份产量为 8 月份的 95.5%: the base is the month before, which 环比 names too. */
function isNextMonth(quantities: readonly SpannedQuantity[], at: number, month: number): boolean {
  const own = quantities[at - 2]
  if (Number.isNaN(month) || own?.kind !== 'date' || (quantities[at]?.start ?? 0) - own.end > 40) return false
  return datePartsOf(own.iso ?? '').month === (month % 12) + 1
}

/** 为上年的 108.2%，增长 8.2%. */
function growthAfter(text: string, quantities: readonly SpannedQuantity[], at: number, base: Base): Claim[] | undefined {
  const index = quantities[at]
  // 比 2019 年下降 5%: the base is a date of its own.
  const next = base.year !== undefined && quantities[at + 1]?.kind === 'date' ? at + 2 : at + 1
  const growth = quantities[next]
  if (!index || growth?.kind !== 'percent' || growth.start - index.end > 24) return undefined
  const verb = verbOf(text, quantities, next)
  if (!verb || verb.direction === 0) return undefined
  const link = text.slice(index.end, verb.start)
  const again = NAMES_ITS_YEAR.exec(link.trimEnd())?.groups?.['year']
  if (next > at + 1 ? again !== base.year : !/^\s*[，,、；;（(]/.test(link) || !base.names.test(withoutFiller(link))) return undefined
  return isReckonedOtherwise(text, base.start, growth.end) ? [] : [claimOf(quantities, at, next, verb.direction, next)]
}

/** 增长 8.2%，为上年的 108.2%: no word stands between but those that name the base. */
function growthBefore(text: string, quantities: readonly SpannedQuantity[], at: number, base: Base): Claim[] | undefined {
  // The base itself may be a date: 为 8 月份的.
  const before = quantities[at - 1]?.kind === 'date' ? at - 2 : at - 1
  const growth = quantities[before]
  if (growth?.kind !== 'percent' || !/^\s*[，,（(]\s*$/.test(text.slice(growth.end, base.start))) return undefined
  const verb = verbOf(text, quantities, before)
  if (!verb || verb.direction === 0) return undefined
  const own = /(?:同比|环比|[比较与][^，,；;。]{1,8})?$/.exec(text.slice(Math.max(0, verb.start - 10), verb.start).trimEnd())?.[0] ?? ''
  if (!base.names.test(own) || isReckonedOtherwise(text, verb.start, quantities[at]?.end ?? 0)) return undefined
  return [claimOf(quantities, at, before, verb.direction, at)]
}

function isReckonedOtherwise(text: string, start: number, end: number): boolean {
  const around = text.slice(clauseStart(text, start, Math.max(0, start - 60)), end)
  return OTHER_BASE.test(around)
}

function claimOf(quantities: readonly SpannedQuantity[], at: number, other: number, direction: number, claimed: number): Claim {
  const bounds = (i: number) => {
    const quantity = quantities[i]
    return quantity ? boundsOf(quantity) : ALL
  }
  const falls = direction < 0
  const [index, growth] = [bounds(at), bounds(other)]
  const isIndex = claimed === at
  return {
    type: 'growth-index',
    formula: falls ? '100 − index = fall' : 'index − 100 = growth',
    operands: [
      { role: 'index', quantity: at },
      { role: 'growth', quantity: other },
    ],
    claim: isIndex ? 0 : 1,
    stated: isIndex ? index : growth,
    computed: isIndex ? (falls ? difference(ALL, growth) : sum([ALL, growth])) : falls ? difference(ALL, index) : difference(index, ALL),
    confidence: 'certain',
  }
}
