import { distance, exactly, quotient, scaled, sum } from '../interval.js'
import type { SpannedQuantity } from '../quantities.js'
import { indexBreakdowns } from './part-whole.js'
import type { PassageReading } from './reading.js'
import { boundsOf, type Claim, comesTrue } from './relation.js'
import type { Located, PrintedShare } from './share-printed.js'
import { type Numbered, sumClaim } from './sum.js'

/** A part, its printed share, and the whole that the two are read with. */
export interface ReadShare {
  readonly part: Numbered & { readonly passage: PassageReading }
  readonly share: Numbered
  readonly whole: Numbered
  readonly fits: boolean
}

const MOST_ITEMS = 40

/**
 * 大专以上 2 人，占 1%；高中 135 人，占 67.5%；初中以下 63 人，占 31.5%: shares of one whole that make 100 say that the list is
 * complete, so its counts make the whole.
 */
export function listSums(shares: readonly ReadShare[]): Claim[] {
  const claims: Claim[] = []
  let at = 0
  while (at < shares.length) {
    const list = opensSentence(shares, at) ? completeList(shares, at) : undefined
    const claim = list && sumOf(list)
    if (claim) claims.push(claim)
    at += claim && list ? list.length : 1
  }
  return claims
}

const sentenceOf = ({ part }: ReadShare) => part.passage.clauses.sentenceAt(part.quantity.start)

function opensSentence(shares: readonly ReadShare[], at: number): boolean {
  const [share, before] = [shares[at], shares[at - 1]]
  return share !== undefined && (before === undefined || before.whole.number !== share.whole.number || sentenceOf(before) !== sentenceOf(share))
}

/** The shares from here that make 100 together, to the end of a sentence. */
function completeList(shares: readonly ReadShare[], from: number): readonly ReadShare[] | undefined {
  const whole = shares[from]?.whole.number
  for (let end = from; end < Math.min(shares.length, from + MOST_ITEMS); end += 1) {
    const share = shares[end]
    if (!share || share.whole.number !== whole || !share.fits || share.share.quantity.kind !== 'percent') return undefined
    const next = shares[end + 1]
    const list = shares.slice(from, end + 1)
    const missing = distanceFrom100(list)
    if (missing > 0 && total(list) > 100) return undefined
    if (list.length > 1 && missing === 0 && (!next || sentenceOf(next) !== sentenceOf(share))) return list
  }
  return undefined
}

const total = (list: readonly ReadShare[]) => list.reduce((all, { share }) => all + middle(share.quantity), 0)
const middle = (quantity: SpannedQuantity) => ((quantity.low ?? 0) + (quantity.high ?? 0)) / 2
const distanceFrom100 = (list: readonly ReadShare[]) => distance(sum(list.map(({ share }) => boundsOf(share.quantity))), exactly(100))

function sumOf(list: readonly ReadShare[]): Claim | undefined {
  const [first] = list
  if (!first) return undefined
  const claim = sumClaim(
    first.whole,
    list.map(({ part }) => part),
    'closed',
  )
  // Below the whole a class of a few may have been left out (汉族 and 少数民族 miss those not recorded); above it, none can have been.
  const below = claim.computed.high < claim.stated.low
  return below ? undefined : claim
}

/**
 * 收入 8864 元，其中工资 4213 元，占 42.7%；经营 3472 元，占 35.2%；其他 2179 元，占 22.1%: lists of shares that make 100 and fit what their own counts make,
 * and not the figure before them. What is wrong is that figure, or what it is called; it is one mistake.
 */
export function ownLists(shares: readonly PrintedShare[]): (readonly PrintedShare[])[] {
  const lists: (readonly PrintedShare[])[] = []
  for (let at = 0; at < shares.length; ) {
    const list = ownList(shares, at)
    if (list.length > 1) lists.push(list)
    at += Math.max(1, list.length)
  }
  return lists
}

/**
 * What such a list should be of: the figure right before 其中, or one that another breakdown of the sentence makes the same sum of; a slip away. The
 * trap: 其中重大隐患已整改 60 处，占 60% of those.
 */
export function brokenWhole(list: readonly PrintedShare[]): Located | undefined {
  const whole = brokenDown(list)
  return whole && isOneSlip(whole, list) ? whole : undefined
}

/** The shares of one sentence from here, which make 100 and fit what their parts make together. */
function ownList(shares: readonly PrintedShare[], at: number): readonly PrintedShare[] {
  const [first] = shares.slice(at, at + 1)
  if (!first || first.part.number + 1 !== first.share.number) return []
  const { clauses } = first.part.passage
  const sentence = clauses.sentenceAt(first.start)
  const next = shares.slice(at, at + MOST_ITEMS)
  const stop = next.findIndex(
    ({ part, start, base, about, share }, index) =>
      about ||
      share.quantity.kind !== 'percent' ||
      share.quantity.hedge !== undefined ||
      (base !== '' && index > 0) ||
      part.quantity.unit !== first.part.quantity.unit ||
      clauses.sentenceAt(start) !== sentence,
  )
  const list = stop < 0 ? next : next.slice(0, stop)
  if (list.length < 2 || distance(sum(list.map(({ share }) => boundsOf(share.quantity))), exactly(100)) > 0) return []
  const all = sum(list.map(({ part }) => boundsOf(part.quantity)))
  const fit = list.every(({ part, share }) =>
    comesTrue(boundsOf(share.quantity), share.quantity, scaled(quotient(boundsOf(part.quantity), all), 100)),
  )
  return fit && (all.high - all.low) / all.high < 0.02 ? list : []
}

/** The figure right before 其中, or one that another breakdown in the sentence makes the same sum of. */
function brokenDown(list: readonly PrintedShare[]): Located | undefined {
  const [first] = list
  if (!first) return undefined
  const { passage, number, quantity } = first.part
  const { clauses, quantities } = passage
  const own = first.candidates.filter(
    (candidate) => candidate.passage === passage && clauses.sentenceAt(candidate.quantity.start) === clauses.sentenceAt(quantity.start),
  )
  const [nearest] = own
  if (!nearest || nearest.quantity.hedge !== undefined) return undefined
  const between = clauses.text.slice(nearest.quantity.end, quantity.start)
  // 其中重大隐患已整改 60 处，占 60%: of those, and not of all.
  if (own.length === 1 && /其中[，,：:]?[^，,；;。]{0,6}$/.test(between) && !/[；;]/.test(between)) return nearest
  const all = sum(list.map(({ part }) => boundsOf(part.quantity)))
  const { byWhole } = indexBreakdowns(clauses, quantities)
  return own.find((candidate) =>
    byWhole
      .get(candidate.number - passage.first)
      ?.some(
        ({ parts }) =>
          parts.length > 1 &&
          parts.every((part) => part.quantity + passage.first < number) &&
          distance(sum(parts.map((part) => boundsOf(quantities[part.quantity] as SpannedQuantity))), all) === 0,
      ),
  )
}

/** 5180 for 5150: one sign changed, left out, set twice or two exchanged. Further off the list may be of something else. */
function isOneSlip({ quantity: { low, high, step } }: Numbered, list: readonly PrintedShare[]): boolean {
  const all = sum(list.map(({ part }) => boundsOf(part.quantity)))
  const unit = step ?? 1
  const digitsOf = (a: number, b: number) => String(Math.round((a + b) / 2 / unit))
  return isSlipOf(digitsOf(low ?? 0, high ?? 0), digitsOf(all.low, all.high))
}

function isSlipOf(one: string, other: string): boolean {
  let from = 0
  while (from < one.length && one.charAt(from) === other.charAt(from)) from += 1
  let until = 0
  while (until < Math.min(one.length, other.length) - from && one.at(-1 - until) === other.at(-1 - until)) until += 1
  const [a, b] = [one.slice(from, one.length - until), other.slice(from, other.length - until)]
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0) && b.length === 2)
}
