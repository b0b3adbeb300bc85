import { distance, exactly, sum } from '../interval.js'
import type { SpannedQuantity } from '../quantities.js'
import type { PassageReading } from './reading.js'
import { boundsOf, type Claim } from './relation.js'
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
