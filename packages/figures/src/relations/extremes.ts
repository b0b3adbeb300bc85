import { type Clauses, clauseStart } from '../clauses.js'
import {
  EACH_OF,
  EXTREME_TAIL,
  HIGHEST,
  LOWEST,
  MEAN_OF,
  MEASURE_OF,
  MEASURE_SUFFIX,
  PLACE_TAIL,
  SAID,
  SAME_GROUP,
  SINGLE_OF,
} from '../lexicon/extremes.js'
import type { SpannedQuantity } from '../quantities.js'
import { numbered, type ReadClaims } from './reading.js'
import { boundsOf, type Claim } from './relation.js'
import { singleClaim } from './single-extreme.js'

/** How many clauses before or after the mean its extremes may stand. */
const MOST_APART = 2

/** What the words of a mean say: what is measured, and of what each. */
interface Mean {
  readonly measure: string
  readonly each: string
  /** 女委员平均: words that may name another group than that of the extremes. */
  readonly group: string
}

type End = 'highest' | 'lowest'

/**
 * 平均年龄 41.8 岁，最大 52 岁，最小 28 岁; 户均养牛 3.4 头，最多的养牛 12 头: a mean lies between the lowest and the highest. They stand
 * beside it, of the same unit, with nothing between: the oldest of another group (最大的村支书 39 岁), the best of another crop
 * (小麦最高亩产), of another year, say nothing.
 * 接待 2140 人次，单日最多 196 人次: no single day has more than all of them.
 */
export const readExtremes: ReadClaims = (passage) => {
  const { clauses } = passage
  // 最多的一天 is a word of the figure that follows.
  const kept = passage.quantities.flatMap((quantity, index) =>
    quantity.text.startsWith('一') && (quantity.kind === 'duration' || quantity.kind === 'date') ? [] : index,
  )
  const quantities = kept.flatMap((index) => passage.quantities[index] ?? [])
  const claims = quantities.flatMap((quantity, index) => {
    if (quantity.unit === '') return []
    const words = wordsOf(clauses, quantities, index)
    if (!words.includes('均')) return words.includes('最') || words.includes('峰') ? singleClaim(passage, kept[index] ?? index, words) : []
    const mean = MEAN_OF.exec(words)?.groups
    return mean ? meanClaim(clauses, quantities, index, readMean(mean)).map((claim) => inPassage(claim, kept)) : []
  })
  return numbered(claims, passage)
}

const inPassage = (claim: Claim, kept: readonly number[]): Claim => ({
  ...claim,
  operands: claim.operands.map(({ role, quantity }) => ({ role, quantity: kept[quantity] ?? quantity })),
})

const readMean = ({ group = '', by = '', each = '', measure = '' }: Record<string, string>): Mean => ({
  measure,
  each: by.charAt(0) || each.slice(-1),
  group,
})

/** The words of the clause before a figure, after the figure before it. */
function wordsOf({ text }: Clauses, quantities: readonly SpannedQuantity[], index: number): string {
  const at = quantities[index]?.start ?? 0
  const floor = Math.max(quantities[index - 1]?.end ?? 0, at - 24)
  return text
    .slice(clauseStart(text, at, floor), at)
    .replace(/[\s\u3000]/g, '')
    .replace(/^[、和及]/, '')
}

function meanClaim(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, mean: Mean): Claim[] {
  const quantity = quantities[index]
  if (!quantity) return []
  const after = extremesFrom(clauses, quantities, index, 1, mean)
  // 最大的 58 岁，最小的 19 岁，平均年龄 34.6 岁: a group of its own would be another's.
  const found = after.length > 0 ? after : SAME_GROUP.test(mean.group) ? extremesFrom(clauses, quantities, index, -1, mean) : []
  const highest = found.find(({ end }) => end === 'highest')?.index
  const lowest = found.find(({ end }) => end === 'lowest')?.index
  const bounds = (at: number | undefined) => {
    const extreme = at === undefined ? undefined : quantities[at]
    return extreme ? boundsOf(extreme) : undefined
  }
  if (highest === undefined && lowest === undefined) return []
  const computed = { low: bounds(lowest)?.low ?? Number.NEGATIVE_INFINITY, high: bounds(highest)?.high ?? Number.POSITIVE_INFINITY }
  const claim: Claim = {
    type: 'extremes',
    formula: 'lowest ≤ mean ≤ highest',
    operands: [
      { role: 'mean', quantity: index },
      ...(highest === undefined ? [] : [{ role: 'highest', quantity: highest }]),
      ...(lowest === undefined ? [] : [{ role: 'lowest', quantity: lowest }]),
    ],
    claim: 0,
    stated: boundsOf(quantity),
    computed,
    confidence: 'certain',
  }
  // 最大者 103 岁，最小者 800 岁: the wrong way round, no mean lies between them.
  return [claim]
}

function extremesFrom(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, step: 1 | -1, mean: Mean) {
  const own = quantities[index]
  const found: { end: End; index: number }[] = []
  for (let at = index + step; Math.abs(at - index) <= MOST_APART; at += step) {
    const [quantity, beside] = [quantities[at], quantities[at - step]]
    if (!quantity || !beside || !own || quantity.unit !== own.unit || quantity.kind !== own.kind) break
    if (clauses.sentenceAt(quantity.start) !== clauses.sentenceAt(own.start)) break
    const [first, second] = step > 0 ? [beside, quantity] : [quantity, beside]
    if (!/^[^，,、；;（()）]{0,4}[，,、；;（(]/.test(clauses.text.slice(first.end, second.start))) break
    const end = readExtreme(wordsOf(clauses, quantities, at), mean, own.unit)
    // 最高不超过 2000 元 is a limit.
    if (!end || quantity.hedge === 'at-most' || quantity.hedge === 'at-least' || found.some((other) => other.end === end)) break
    found.push({ end, index: at })
  }
  return found
}

/** 最高, 年龄最大的, 最高分, 最多的养牛, 人数最多的一期; 最大的村支书 and 工龄最长 are others. */
function readExtreme(words: string, mean: Mean, unit: string): End | undefined {
  const high = HIGHEST.exec(words)?.groups
  const read = high ?? LOWEST.exec(words)?.groups
  if (!read) return undefined
  const { group = '', tail = '' } = read
  const measures = [mean.measure, mean.group + mean.measure].filter((measure) => measure !== '')
  const said = tail.replace(/(?:为|是|达到?|约|仅为?|只有|有)$/, '')
  const named = measures.some(
    (measure) => said.replace(/^的/, '') === measure || (said !== '' && (measure.startsWith(said) || measure.endsWith(said))),
  )
  const each = EXTREME_TAIL.test(said) && (!EACH_OF.test(said) || said.includes(mean.each || '\n'))
  const place = mean.each === '' && PLACE_TAIL.test(said)
  if (!(SAID.test(tail) || named || each || place)) return undefined
  const single = SINGLE_OF.exec(group)?.[1]
  const same =
    SAME_GROUP.test(group) ||
    measures.includes(group) ||
    mean.measure === group.replace(MEASURE_SUFFIX, '') ||
    MEASURE_OF.get(unit)?.test(group) ||
    single === (mean.each || '\n')
  if (!same) return undefined
  return high ? 'highest' : 'lowest'
}
