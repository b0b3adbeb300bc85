import { type Clauses, outsideBrackets } from '../clauses.js'
import { exactly } from '../interval.js'
import { LEVEL_LEAD, NO_VALUE_LEAD, SAME_BODIES, TAKEN_FROM, VALUE_LEAD, VALUE_VERB } from '../lexicon/respective.js'
import type { SpannedQuantity } from '../quantities.js'
import { indicesBefore, isLevel, sentenceStart } from './nearby.js'
import { numbered, type ReadClaims } from './reading.js'
import type { Claim } from './relation.js'
import { type Items, type RespectiveList, readItems, type Values } from './respective-items.js'
import { sumClaim } from './sum.js'

/** 依次 says the same of a list of names; it has no list where one deed comes after another. */
const CUE = /分别|依次/g
const MOST_VALUES = 12

/**
 * 甲镇、乙镇分别培训 120 人、85 人: as many values as items.
 *
 * Mostly a trap: 城乡 and 产销 are two items in one word, 租赁和商务服务业 is one in two, 城镇、农村居民 share a head, and
 * 接待 60 人次、收入 3 万元，分别增长… has its items among its figures. A claim is made where some reading of the list agrees, and is
 * wrong only where the items are sure to be so many.
 */
export const readRespectives: ReadClaims = (passage) => {
  const { clauses, quantities } = passage
  const claims: Claim[] = []
  let next = 0
  let last: RespectiveList | undefined
  for (const { index: at } of clauses.text.matchAll(CUE)) {
    while (next < quantities.length && (quantities[next]?.start ?? 0) < at + 2) next += 1
    const values = readValues(clauses, quantities, at + 2, next)
    if (!values) continue
    const items = readItems(clauses, quantities, at, next, last)
    if (items) claims.push(...respectiveClaim(values, items, quantities))
    const total = sharedTotal(clauses, quantities, at, values, next)
    if (total) claims.push(total)
    last = { start: at, values, sure: items?.agrees.includes(values.indices.length) ?? false }
  }
  return numbered(claims, passage)
}

function respectiveClaim({ indices, open, plain }: Values, { agrees, limits }: Items, quantities: readonly SpannedQuantity[]): Claim[] {
  const count = indices.length
  const agreed = agrees.includes(count)
  const beyond = limits && (isAbove(count, limits) || (count < limits.fewest && !open))
  if (!agreed && (!beyond || !plain || indices.some((index) => quantities[index]?.kind === 'label'))) return []
  const computed = agreed ? { low: Math.min(...agrees), high: Math.max(...agrees) } : { low: limits?.fewest ?? 0, high: limits?.most ?? 0 }
  return [
    {
      type: 'respective',
      formula: 'values = items',
      operands: indices.map((quantity) => ({ role: 'value', quantity })),
      claim: count - 1,
      stated: exactly(count),
      computed,
      confidence: 'certain',
      strict: true,
    },
  ]
}

/**
 * 从甲、乙、丙抽调 18 名骨干…，三家单位依次为 6 名、5 名、7 名: what was taken from as many bodies as are counted again, told for each of them.
 * A value with a noun of its own, or a second figure of the unit before the list, may be another thing.
 */
function sharedTotal(clauses: Clauses, quantities: readonly SpannedQuantity[], cue: number, values: Values, next: number): Claim | undefined {
  const { text } = clauses
  const { indices, plain, open } = values
  const [unit, start] = [quantities[indices[0] ?? -1]?.unit, sentenceStart(clauses, cue)]
  const counted = quantities[next - 1]
  if (!plain || open || !counted || counted.kind !== 'count' || counted.low !== indices.length || indices[0] !== next) return undefined
  if (!/^(?:为|是|抽调|选派|派出)?\s*$/.test(text.slice(cue + 2, quantities[next]?.start)) || !SAME_BODIES.test(text.slice(counted.start, cue)))
    return undefined
  const before = indicesBefore(clauses, quantities, next - 1, Math.max(start, cue - MOST_BACK)).filter((index) => quantities[index]?.unit === unit)
  const [total] = before
  const whole = quantities[total ?? -1]
  if (total === undefined || before.length > 1 || !whole || !isLevel(clauses, whole) || clauses.text.slice(whole.end, counted.start).includes('。'))
    return undefined
  const from = TAKEN_FROM.exec(text.slice(Math.max(start, whole.start - MOST_BACK), whole.start))?.groups?.['from']
  if (from === undefined || from.split(/、|以及|和|与|及/).length !== indices.length) return undefined
  const numbers = [total, ...indices].map((number) => ({ number, quantity: quantities[number] as SpannedQuantity }))
  const [all, ...parts] = numbers
  return all && sumClaim(all, parts, 'closed')
}

const MOST_BACK = 120

/** One value too many is a mistake, twice as many may be a product of lists that are not seen (甲县、乙县小学、初中学生). */
function isAbove(count: number, { fewest, most, doubtful }: NonNullable<Items['limits']>): boolean {
  if (fewest === most) return count > most
  return count === most + 1 && !doubtful
}

const VALUE_GAP = new RegExp(`^ ?[\\u4e00-\\u9fff“”A-Za-z（）]{0,10}?(?:[、]|和|及|以及|与|，(?=${VALUE_VERB}?$)) ?${VALUE_VERB}{0,2} ?$`)
const PLAIN_GAP = /^ ?(?:、|和|及|以及|与) ?(?:约|为)? ?$/
const NOT_VALUES: ReadonlySet<string> = new Set(['label', 'date', 'date-range'])
/** 8 时、9 时: the mark of a clock time is no word between two values. */
const HOUR = /^ ?[时点](?:整|半)?/

/** x、y 和 z after the cue. One value alone is what each of the items has. */
function readValues(clauses: Clauses, quantities: readonly SpannedQuantity[], from: number, next: number): Values | undefined {
  const { text } = clauses
  let index = next
  // 分别较 2019 年增长…: the base of comparison comes first.
  while (index < next + 2 && quantities[index]?.kind.startsWith('date')) index += 1
  const first = quantities[index]
  if (!first || first.start - from > 30 || NOT_VALUES.has(first.kind)) return undefined
  const dated = index > next ? (quantities[index - 1]?.end ?? from) : from
  const lead = text.slice(dated, first.start)
  if (!VALUE_LEAD.test(lead) || (first.kind !== 'ordinal' && NO_VALUE_LEAD.test(lead.replace(LEVEL_LEAD, '')))) return undefined
  const indices = [index]
  let end = first.end
  let plain = true
  while (indices.length < MOST_VALUES) {
    const value = quantities[index + 1]
    if (!value || NOT_VALUES.has(value.kind) || value.start - end > 40) break
    const between = outsideBrackets(clauses, end, value.start, clauses.bracketAt(end))
    const gap = quantities[index]?.kind === 'number' ? between.replace(HOUR, '') : between
    if (!VALUE_GAP.test(gap)) break
    if (gap.includes('，') && !indices.every((at) => quantities[at]?.unit === value.unit)) break
    plain &&= PLAIN_GAP.test(gap)
    index += 1
    indices.push(index)
    end = value.end
  }
  if (indices.length < 2) return undefined
  const { unit, kind } = quantities[index] ?? { unit: '' }
  const hour = kind === 'number' ? (HOUR.exec(text.slice(end, end + 3))?.[0] ?? '') : ''
  plain &&= indices.every((at) => quantities[at]?.unit === unit || quantities[at]?.kind === 'number') && (unit !== '' || hour !== '')
  end += hour.length
  return { indices, end, open: isOpen(text, end), plain }
}

/** Another value may follow that was not read: 、持平, 和三分之一. */
const isOpen = (text: string, end: number) => {
  const after = text.slice(end, end + 12)
  return (
    !/^[\u4e00-\u9fff]{0,6}[，。；;,）)]|^[\u4e00-\u9fff]{0,6}$/.test(after) || /[、和及与]/.test(after.slice(0, 6)) || /^[，,] ?[0-9]/.test(after)
  )
}
