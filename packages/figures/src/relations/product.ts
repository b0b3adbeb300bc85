import { type Clauses, clauseStart } from '../clauses.js'
import { type Bounds, product, quotient, widen } from '../interval.js'
import {
  BREAKS_PRODUCT,
  EACH,
  EACH_AT_MOST,
  EACH_LABEL,
  PER_NOUNS,
  PER_UNITS,
  SHARED_OUT,
  TIME,
  TOTAL,
  TOTAL_LEAD,
  TOTAL_VERB,
  UNIT_PRICE,
} from '../lexicon/product.js'
import type { SpannedQuantity } from '../quantities.js'
import { amountOf, indicesBefore, isLevel, sentenceStart, wordsBefore } from './nearby.js'
import { numbered, type ReadClaims } from './reading.js'
import { boundsOf, type Claim, comesTrue } from './relation.js'

interface Each {
  /** 人, 月: each needs a figure. Empty for 单价, whose number is any count. */
  readonly pers: readonly string[]
  readonly label: string
  readonly start: number
}

/** How far behind 每场 80 人 its total is looked for. */
const REACH = 100
const MOST_BETWEEN = 4

/**
 * 6 场，每场 80 人，共 480 人: number × each = total, with as many numbers as there are 每 (每人每月 300 元), and the price of one.
 * Courses that run side by side (6 期，每期 3 天，共 5 天) and totals that may hold more (共投入) are never wrong.
 */
export const readProducts: ReadClaims = (passage) => {
  const { clauses, quantities } = passage
  const claims = quantities.flatMap((quantity, index) => {
    const each = readEach(clauses, quantity)
    // 每户最高 3000 元 says nothing of the total.
    if (!each || EACH_AT_MOST.test(each.label)) return []
    const total = totalAfter(clauses, quantities, index)
    return total === undefined ? sharedOut(clauses, quantities, index, each) : productClaim(clauses, quantities, index, each, total)
  })
  return numbered(claims, passage)
}

function readEach({ text }: Clauses, { kind, start }: SpannedQuantity): Each | undefined {
  if (kind !== 'count' && kind !== 'money' && kind !== 'measure' && kind !== 'duration') return undefined
  const from = clauseStart(text, start, Math.max(0, start - 30))
  const words = text.slice(from, start).replace(/[\s\u3000]/g, '')
  if (UNIT_PRICE.test(words)) return kind === 'money' ? { pers: [], label: '', start: from } : undefined
  const match = words.includes('每') ? EACH.exec(words) : null
  if (!match?.[1]) return undefined
  const pers = match[1]
    .split('每')
    .slice(1)
    .map((per) => per.replace(/^一/, '').replace(/^个(?=.)/, ''))
  return { pers, label: match[2] ?? '', start: from }
}

/** The total of the same unit, after 共, in the same sentence. Of persons each time it may be counted in 人次. */
function totalAfter(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): number | undefined {
  const { text } = clauses
  const each = quantities[index]
  if (!each) return undefined
  const end = clauses.sentences[clauses.sentenceAt(each.start)]?.end ?? text.length
  for (let after = index + 1; after < quantities.length && after <= index + MOST_BETWEEN; after += 1) {
    const quantity = quantities[after]
    if (!quantity || quantity.start >= end || quantity.start - each.end > REACH) return undefined
    const from = Math.max(quantities[after - 1]?.end ?? 0, quantity.start - 24)
    const same = quantity.unit === each.unit || (each.unit === '人' && quantity.unit === '人次')
    if (same && TOTAL.test(text.slice(from, quantity.start).replace(/[\s\u3000]/g, ''))) return after
  }
  return undefined
}

function productClaim(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, each: Each, total: number): Claim[] {
  const figure = quantities[index]
  const claimed = quantities[total]
  if (!figure || !claimed) return []
  const floor = sentenceStart(clauses, figure.start)
  const near = [...indicesBefore(clauses, quantities, index, floor), ...between(index, total)]
  const candidates = (each.pers.length === 0 ? [''] : each.pers).map((per) => near.filter((i) => counts(clauses, quantities[i], per)))
  if (candidates.some((list) => list.length === 0)) return []
  const sets = combinations(candidates)
  // 每人 300 元，连续 6 个月: the months count where they make the total right.
  const times = near.filter((i) => quantities[i]?.kind === 'duration' && quantities[i]?.unit !== '年')
  const all = [...sets, ...sets.flatMap((set) => times.filter((i) => !set.includes(i)).map((i) => [...set, i]))]
  const claims = all.map((set) => ({ set, claim: claimOf(quantities, index, set, total) }))
  const right = claims.find(({ claim }) => comesTrue(claim.stated, claimed, claim.computed))
  if (right) return [right.claim]
  const first = claims[0]
  return first && sets.length === 1 && isCertain(clauses, quantities, index, each, total, first.set) ? [first.claim] : []
}

const between = (from: number, to: number) => Array.from({ length: to - from - 1 }, (_, i) => from + 1 + i)

/** One number for each 每; as many as there are candidates, at most a few. */
function combinations(lists: readonly (readonly number[])[]): number[][] {
  return lists.reduce<number[][]>(
    (sets, list) => sets.flatMap((set) => list.filter((i) => !set.includes(i)).map((i) => [...set, i])).slice(0, 60),
    [[]],
  )
}

function counts(clauses: Clauses, quantity: SpannedQuantity | undefined, per: string): boolean {
  if (!quantity) return false
  if (quantity.kind === 'duration')
    return per !== '' && !/[每均]/.test(wordsBefore(clauses, quantity)) && (PER_UNITS[per] ?? [per]).includes(quantity.unit)
  if (quantity.kind !== 'count' || !isLevel(clauses, quantity)) return false
  if (per === '') return true
  return (PER_UNITS[per] ?? [per]).includes(quantity.unit) || (PER_NOUNS[per] ?? []).some((noun) => quantity.noun?.endsWith(noun) === true)
}

function claimOf(quantities: readonly SpannedQuantity[], index: number, set: readonly number[], total: number): Claim {
  const factors = [...set, index].flatMap((i) => quantities[i] ?? []).map(amountOf)
  const made = product(factors)
  const claimed = quantities[total]
  return {
    type: 'product',
    formula: 'number × each = total',
    operands: [...set.map((quantity) => ({ role: 'number', quantity })), { role: 'each', quantity: index }, { role: 'total', quantity: total }],
    claim: set.length + 1,
    stated: claimed ? boundsOf(claimed) : made,
    computed: made,
    confidence: 'certain',
  }
}

/** Nothing but the factors stands in the stretch, and the total is of just them. */
function isCertain(
  clauses: Clauses,
  quantities: readonly SpannedQuantity[],
  index: number,
  each: Each,
  total: number,
  set: readonly number[],
): boolean {
  const { text } = clauses
  const [figure, claimed] = [quantities[index], quantities[total]]
  if (!figure || !claimed || figure.kind === 'duration' || !EACH_LABEL.test(each.label)) return false
  // 每天补助 50 元: of how many persons is not printed.
  if (figure.kind === 'money' && each.pers.length > 0 && each.pers.every((per) => TIME.test(per))) return false
  const first = Math.min(index, ...set)
  const operands = new Set([...set, index, total])
  for (let i = first; i <= total; i += 1) {
    const kind = quantities[i]?.kind
    if (!operands.has(i) && kind !== 'date' && kind !== 'date-range' && kind !== 'label' && kind !== 'ordinal') return false
  }
  // 6 个乡镇每乡镇 2 名、3 个街道每街道 3 名，共 21 名: another term of the total.
  const floor = sentenceStart(clauses, figure.start)
  const isTerm = (i: number) => !operands.has(i) && (quantities[i]?.unit === claimed.unit || quantities[i]?.unit === figure.unit)
  if (indicesBefore(clauses, quantities, total, floor).some(isTerm)) return false
  const start = quantities[first]?.start ?? 0
  const stretch = text.slice(start, claimed.start)
  if (BREAKS_PRODUCT.test(stretch) || BREAKS_PRODUCT.test(text.slice(clauseStart(text, start, Math.max(0, start - 20)), start)) || /。/.test(stretch))
    return false
  if ((stretch.match(/每/g)?.length ?? 0) > each.pers.length + 1 || /两班|[两三]次|轮换|轮班/.test(stretch)) return false
  const tail = text.slice(Math.max(quantities[total - 1]?.end ?? 0, claimed.start - 24), claimed.start).replace(/[\s\u3000]/g, '')
  const match = TOTAL.exec(tail)
  // 累计 may reach further back than these.
  if (!match?.groups || match.groups['cue'] === '累计') return false
  const lead = tail.slice(0, match.index).replace(/^.*[，,；;、）)]/, '')
  return TOTAL_VERB.test(match.groups['verb'] ?? '') && (TOTAL_LEAD.test(lead) || lead === '')
}

/** 向 25 户发放 5 万元，每户 2000 元: the total stands before what each one has. */
function sharedOut(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, each: Each): Claim[] {
  const { text } = clauses
  const figure = quantities[index]
  const [per] = each.pers
  if (!figure || per === undefined || each.pers.length > 1 || figure.kind === 'duration') return []
  const floor = sentenceStart(clauses, figure.start)
  const near = indicesBefore(clauses, quantities, index, floor)
  const totals = near.filter((i) => quantities[i]?.unit === figure.unit)
  const numbers = near.filter((i) => counts(clauses, quantities[i], per))
  const [total] = totals
  const [number] = numbers
  const [whole, counted] = [quantities[total ?? -1], quantities[number ?? -1]]
  if (total === undefined || number === undefined || total === number || !whole || !counted || totals.length > 1 || numbers.length > 1) return []
  if (!isLevel(clauses, whole)) return []
  const computed = quotient(amountOf(whole), amountOf(counted))
  const own = boundsOf(figure)
  // Each share is a quotient, rounded to what is handed out.
  const stated: Bounds = figure.step === undefined && own.low === own.high ? widen(own, 0.5) : own
  const claim: Claim = {
    type: 'product',
    formula: 'total / number = each',
    operands: [
      { role: 'total', quantity: total },
      { role: 'number', quantity: number },
      { role: 'each', quantity: index },
    ],
    claim: 2,
    stated,
    computed,
    confidence: 'certain',
  }
  if (comesTrue(stated, figure, computed)) return [claim]
  const [first, second] = total < number ? [whole, counted] : [counted, whole]
  const sameClause = !/[，,；;：:（）()]/.test(text.slice(first.end, second.start))
  const adjacent =
    Math.max(total, number) + 1 === index && /^[\u4e00-\u9fff]{0,8}[，,]每/.test(text.slice(second.end, figure.start).replace(/[\s\u3000]/g, ''))
  const ends = /^ ?(?:[，,。；;]|$)/.test(text.slice(figure.end, figure.end + 2))
  const given = SHARED_OUT.test(text.slice(clauseStart(text, first.start, Math.max(0, first.start - 30)), second.start))
  const alone = !BREAKS_PRODUCT.test(text.slice(first.start, figure.start)) && figure.kind === 'money'
  return sameClause && adjacent && ends && given && alone && /^(?:约|为|发放|补助)?$/.test(each.label) ? [claim] : []
}
