import type { Clauses } from '../clauses.js'
import { type Bounds, distance, sum } from '../interval.js'
import { BREAKDOWN_LINK } from '../lexicon/cues.js'
import type { SpannedQuantity } from '../quantities.js'
import { isAmount, isStock } from './items.js'
import { boundsOf, type Claim } from './relation.js'
import { sumClaim } from './sum.js'

const REACH = 400
const MOST_ITEMS = 20
/** Looked at after a whole, the figures of changes and shares among them. */
const MOST_FIGURES = 60
/** How far back the words are read that say whether a figure is a stock. */
const STOCK_REACH = 60

/**
 * Reads the lists that add up to the figure before them, where no word makes it certain that they must: 摘帽县 283 个，其中西部 169 个，
 * 发生率低于 3%，中部 114 个. What stands between the items is not understood, so that a list that does not add up claims nothing.
 *
 * @param taken the wholes (by index) whose sum is known already
 * @param parts what is a part of something, and only by a cue a whole itself
 */
export function fittingSums(
  clauses: Clauses,
  quantities: readonly SpannedQuantity[],
  taken: ReadonlySet<number>,
  parts: ReadonlySet<number>,
): Claim[] {
  return quantities.flatMap((whole, index) => {
    if (taken.has(index) || !isAmount(whole) || !isSharp(whole) || (whole.low ?? 0) < 10) return []
    if (quantities[index + 1] === undefined || !isStock(clauses, whole, STOCK_REACH)) return []
    const items = itemsThatFit(clauses, quantities, index, parts)
    return items.length < 2
      ? []
      : [
          {
            ...sumClaim(
              numberedIn(quantities, index),
              items.map((item) => numberedIn(quantities, item)),
              'closed',
            ),
            confidence: 'likely' as const,
          },
        ]
  })
}

const numberedIn = (quantities: readonly SpannedQuantity[], number: number) => ({ number, quantity: quantities[number] as SpannedQuantity })

/** The figures of the whole's unit that follow it, as many as make it; none where they pass it by. */
function itemsThatFit(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, parts: ReadonlySet<number>): number[] {
  const whole = quantities[index] as SpannedQuantity
  const target = boundsOf(whole)
  const sentence = clauses.sentenceAt(whole.start)
  const items: number[] = []
  let depth: number | undefined
  let total: Bounds = { low: 0, high: 0 }
  for (let next = index + 1; next < quantities.length && next - index <= MOST_FIGURES && items.length < MOST_ITEMS; next += 1) {
    const quantity = quantities[next]
    if (!quantity || quantity.start - whole.end > REACH || clauses.sentenceAt(quantity.start) - sentence > 2) break
    if (quantity.unit !== whole.unit || !isAmount(quantity)) continue
    const own = clauses.bracketAt(quantity.start)
    depth ??= opensBracket(clauses, whole, own) ? own : clauses.bracketAt(whole.start)
    if (own !== depth || !isStock(clauses, quantity, STOCK_REACH)) continue
    if (!isSharp(quantity)) return []
    items.push(next)
    total = sum([total, boundsOf(quantity)])
    if (total.low > target.high) return []
    if (items.length < 2 || distance(target, total) > 0) continue
    const width = (total.high - total.low) / target.high
    return isLinked(clauses, quantities, index, items) ? (width < 0.5 ? items : []) : width < 0.05 && isLong(whole) && !parts.has(index) ? items : []
  }
  return []
}

/** One figure, neither hedged nor a range: 超 500 亿元 would fit anything. */
const isSharp = ({ low, high, step, hedge }: SpannedQuantity): boolean =>
  hedge === undefined && low != null && high != null && high - low <= (step ?? 0) * 1.001

/** 4615 人（县级 706 人，科级 3909 人）. */
const opensBracket = ({ text, brackets }: Clauses, whole: SpannedQuantity, bracket: number): boolean => {
  const opening = brackets[bracket]?.start ?? -1
  return opening >= whole.end && /^[\u4e00-\u9fff“” ]{0,14}$/.test(text.slice(whole.end, opening))
}

/** A cue between the whole and the first item. */
const isLinked = ({ text }: Clauses, quantities: readonly SpannedQuantity[], index: number, [first = index]: readonly number[]): boolean =>
  BREAKDOWN_LINK.test(text.slice(quantities[index]?.end, quantities[first]?.start))

/** A figure of three digits or more: others add up to it by chance in one case of hundreds. */
const isLong = ({ text }: SpannedQuantity): boolean => text.replace(/[^0-9]/g, '').replace(/^0+|0+$/g, '').length >= 3
