import type { Clauses } from '../clauses.js'
import { exactly, product } from '../interval.js'
import { EACH_AT_MOST, LOOSE_TOTAL, MONTHS_OF, PAID, TOTAL } from '../lexicon/product.js'
import type { SpannedQuantity } from '../quantities.js'
import { counts, type Each, readEach } from './each.js'
import { amountOf, indicesBefore, sentenceStart } from './nearby.js'
import { isCertain, isOneYear, numberBefore } from './product-certain.js'
import { sharedOut } from './product-shared.js'
import { numbered, type ReadClaims } from './reading.js'
import { boundsOf, type Claim, comesTrue } from './relation.js'

/** How far behind 每场 80 人 its total is looked for. */
const REACH = 100
const MOST_BETWEEN = 4

/** The figures that count, and the months that 全年 stands for. */
interface Factors {
  readonly set: readonly number[]
  readonly months: number
}

/**
 * 6 场，每场 80 人，共 480 人: number × each = total, with as many numbers as there are 每 (每人每月 300 元, of which 全年 makes twelve),
 * and the price of one. 平均每场 62 人 after its total is a mean (average.ts).
 * Courses that run side by side (6 期，每期 3 天，共 5 天) and totals that may hold more (共投入) are never wrong.
 */
export const readProducts: ReadClaims = (passage) => {
  const { clauses, quantities } = passage
  const claims = quantities.flatMap((_, index) => {
    const each = readEach(clauses, quantities, index)
    // 每户最高 3000 元 says nothing of the total.
    if (!each || EACH_AT_MOST.test(each.label)) return []
    const total = totalAfter(clauses, quantities, index, isTotal)
    if (total !== undefined) return productClaim(clauses, quantities, index, each, total)
    // 平均每期 62 人，…: what was counted before it has its mean.
    if (each.mean) return []
    const loose = totalAfter(clauses, quantities, index, isLooseTotal)
    const right = loose === undefined ? undefined : rightProduct(clauses, quantities, index, each, loose)
    if (right) return [right]
    return each.own ? [] : sharedOut(clauses, quantities, index, each)
  })
  return numbered(claims, passage)
}

/**
 * The total of the same unit, after 共 and in the same sentence; without 共 only right behind. Of persons each time it may be counted in
 * 人次.
 */
function totalAfter(
  clauses: Clauses,
  quantities: readonly SpannedQuantity[],
  index: number,
  accepts: (words: string, distance: number) => boolean,
): number | undefined {
  const { text } = clauses
  const each = quantities[index]
  if (!each) return undefined
  const end = clauses.sentences[clauses.sentenceAt(each.start)]?.end ?? text.length
  for (let after = index + 1; after < quantities.length && after <= index + MOST_BETWEEN; after += 1) {
    const quantity = quantities[after]
    if (!quantity || quantity.start >= end || quantity.start - each.end > REACH) return undefined
    // 一年支付: the year is a figure of its own.
    const last = quantities[after - 1]
    const from = Math.max((last?.kind === 'duration' && after - 1 > index ? last.start - 1 : last?.end) ?? 0, quantity.start - 24)
    const same = quantity.unit === each.unit || (each.unit === '人' && quantity.unit === '人次')
    if (same && accepts(text.slice(from, quantity.start).replace(/[\s\u3000]/g, ''), isOneYear(last) ? after - index - 1 : after - index))
      return after
  }
  return undefined
}

const isTotal = (words: string, distance: number) => TOTAL.test(words) || (distance <= 2 && PAID.test(words))
const isLooseTotal = (words: string, distance: number) => distance <= 2 && LOOSE_TOTAL.test(words)

function productClaim(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, each: Each, total: number): Claim[] {
  const right = rightProduct(clauses, quantities, index, each, total)
  if (right) return [right]
  const figure = quantities[index]
  const claimed = quantities[total]
  const [first, ...others] = factorsOf(clauses, quantities, index, each, total)
  if (!figure || !claimed) return []
  if (!first) {
    const number = numberBefore(clauses, quantities, index, each, total)
    return number === undefined ? [] : [{ ...claimOf(quantities, index, { set: [number], months: 1 }, total), confidence: 'likely' }]
  }
  // 三类对象 1304 人，其中甲 843 人、乙 461 人，每人 1000 元: none of these makes the total.
  const parts = partsOf(clauses, quantities, first, others)
  if ((others.length > 0 && parts.length === 0) || !isCertain(clauses, quantities, index, each, total, first.set, parts)) return []
  const claim = claimOf(quantities, index, first, total)
  // That the year was a full one, and that all was paid, is not printed.
  const tail = clauses.text.slice(figure.end, claimed.start).replace(/[\s\u3000]/g, '')
  const isOfThese = (TOTAL.test(tail) && !tail.includes('累计')) || isAllOfSuch(tail, each)
  return [first.months === 1 && parts.length === 0 && isOfThese ? claim : { ...claim, confidence: 'likely' }]
}

/** 每盏造价 2400 元，总造价 84 万元: all of what each has. */
function isAllOfSuch(tail: string, { label }: Each): boolean {
  const [, what] = /^[，,]总(造价|价值|价格|费用|成本|面积|产值|金额|长度)(?:为|是|达到?)?$/.exec(tail) ?? []
  return what !== undefined && label.endsWith(what)
}

/** The other numbers, where all are parts of the first: 其中 stands right behind it. */
function partsOf({ text }: Clauses, quantities: readonly SpannedQuantity[], first: Factors, others: readonly Factors[]): number[] {
  const [number, ...more] = first.set
  const whole = quantities[number ?? -1]
  if (!whole || more.length > 0 || !/^\s*[\u4e00-\u9fff]{0,4}[，,；;（(]其中/.test(text.slice(whole.end, whole.end + 10))) return []
  const rest = others.flatMap(({ set }) => set)
  return rest.every((i) => quantities[i]?.unit === whole.unit) ? rest : []
}

function rightProduct(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, each: Each, total: number): Claim | undefined {
  const claimed = quantities[total]
  const figure = quantities[index]
  if (!claimed || !figure) return undefined
  const own = sentenceStart(clauses, figure.start)
  const inSentence = factorsOf(clauses, quantities, index, each, total, own)
  // 建成服务站 128 个。每个站配备 2 名，共 256 名: the number stands in the sentence before.
  const sets = inSentence.length > 0 ? inSentence : factorsOf(clauses, quantities, index, each, total, sentenceStart(clauses, Math.max(0, own - 2)))
  if (sets.length === 0) return undefined
  // 每人 300 元，连续 6 个月: the months count where they make the total right.
  const times = near(clauses, quantities, index, total, own).filter((i) => quantities[i]?.kind === 'duration' && quantities[i]?.unit !== '年')
  const timed = sets.flatMap(({ set, months }) => times.filter((i) => !set.includes(i)).map((i) => ({ set: [...set, i], months })))
  return [...sets, ...timed]
    .map((factors) => claimOf(quantities, index, factors, total))
    .find(({ stated, computed }) => comesTrue(stated, claimed, computed))
}

function near(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, total: number, floor: number): number[] {
  return [...indicesBefore(clauses, quantities, index, floor), ...between(index, total)]
}

/** What may be multiplied: one number for each 每. */
function factorsOf(
  clauses: Clauses,
  quantities: readonly SpannedQuantity[],
  index: number,
  each: Each,
  total: number,
  floor = sentenceStart(clauses, quantities[index]?.start ?? 0),
): Factors[] {
  const figure = quantities[index]
  const claimed = quantities[total]
  if (!figure || !claimed) return []
  const around = near(clauses, quantities, index, total, floor)
  if (each.own) return counts(clauses, quantities[index - 1], '', '') ? [{ set: [index - 1], months: 1 }] : []
  const lists = (each.pers.length === 0 ? [''] : each.pers).map((per) => around.filter((i) => counts(clauses, quantities[i], per, each.label)))
  const words = clauses.text.slice(sentenceStart(clauses, figure.start), claimed.start)
  const months = each.pers.at(-1) === '月' && lists.at(-1)?.length === 0 ? monthsSaid(words) : 1
  // 每人每年 8000 元: one year, where no number of years is printed.
  const yearly = lists.length > 1 && each.pers.at(-1) === '年' && !around.some((i) => quantities[i]?.unit === '年' && !isOneYear(quantities[i]))
  const candidates = months === 1 && !yearly ? lists : lists.slice(0, -1)
  if (candidates.length === 0 || candidates.some((list) => list.length === 0)) return []
  return combinations(candidates).map((set) => ({ set, months: yearly ? 1 : months }))
}

/** The months of 全年补贴 and 半年共发放; 1 where none are said. */
const monthsSaid = (text: string) => MONTHS_OF.find(([words]) => words.test(text))?.[1] ?? 1

const between = (from: number, to: number) => Array.from({ length: to - from - 1 }, (_, i) => from + 1 + i)

/** One number for each 每; as many as there are candidates, at most a few. */
function combinations(lists: readonly (readonly number[])[]): number[][] {
  return lists.reduce<number[][]>(
    (sets, list) => sets.flatMap((set) => list.filter((i) => !set.includes(i)).map((i) => [...set, i])).slice(0, 60),
    [[]],
  )
}

function claimOf(quantities: readonly SpannedQuantity[], index: number, { set, months }: Factors, total: number): Claim {
  const factors = [...set, index].flatMap((i) => quantities[i] ?? []).map(amountOf)
  const made = product(months === 1 ? factors : [...factors, exactly(months)])
  const claimed = quantities[total]
  return {
    type: 'product',
    formula: months === 1 ? 'number × each = total' : `number × each × ${months} = total`,
    operands: [...set.map((quantity) => ({ role: 'number', quantity })), { role: 'each', quantity: index }, { role: 'total', quantity: total }],
    claim: set.length + 1,
    stated: claimed ? boundsOf(claimed) : made,
    computed: made,
    confidence: 'certain',
  }
}
