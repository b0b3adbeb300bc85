import type { Clauses } from '../clauses.js'
import { RANK_MOVE, RANK_PLACES } from '../lexicon/change.js'
import type { SpannedQuantity } from '../quantities.js'
import { numbered, type ReadClaims } from './reading.js'
import { boundsOf, type Claim } from './relation.js'

/**
 * Reads how a rank moves: 排名由第 12 位上升到第 7 位，前移 5 位. A rank rises by falling: 上升到 must lead to a smaller number.
 */
export const readRankMoves: ReadClaims = (passage) => {
  const { clauses, quantities } = passage
  const claims = quantities.flatMap((old, index): Claim[] => {
    const now = quantities[index + 1]
    if (!now || !isRank(old) || !isRank(now) || old.unit !== now.unit) return []
    const move = RANK_MOVE.exec(clauses.text.slice(old.end, now.start))
    if (!move || !/[由从][^，,；;。]{0,12}$/.test(clauses.text.slice(Math.max(0, old.start - 14), old.start))) return []
    const up = move.groups?.['up'] !== undefined
    return [directionOf(old, now, index, up), ...placesClaim(clauses, quantities, index, up)]
  })
  return numbered(claims, passage)
}

/** 第 12 位, 第 7 名; 第 3 期 is no rank. */
const isRank = ({ kind, text }: SpannedQuantity): boolean => kind === 'ordinal' && /[位名]$/.test(text)

const directionOf = (old: SpannedQuantity, now: SpannedQuantity, index: number, up: boolean): Claim => ({
  type: 'change',
  formula: up ? 'new rank ≤ old rank' : 'new rank ≥ old rank',
  operands: [
    { role: 'old', quantity: index },
    { role: 'new', quantity: index + 1 },
  ],
  claim: 1,
  stated: boundsOf(now),
  computed: up ? { low: Number.NEGATIVE_INFINITY, high: boundsOf(old).high } : { low: boundsOf(old).low, high: Number.POSITIVE_INFINITY },
  confidence: 'certain',
})

/** By how many places. */
function placesClaim({ text }: Clauses, quantities: readonly SpannedQuantity[], index: number, up: boolean): Claim[] {
  const [old, now, places] = [quantities[index], quantities[index + 1], quantities[index + 2]]
  if (!old || !now || !places || !RANK_PLACES.test(text.slice(now.end, places.start)) || !/^[位名个]/.test(places.text.replace(/^[^位名个]*/, '')))
    return []
  const apart = up ? boundsOf(old).low - boundsOf(now).low : boundsOf(now).low - boundsOf(old).low
  return [
    {
      type: 'change',
      formula: up ? 'old rank − new rank = places' : 'new rank − old rank = places',
      operands: [
        { role: 'old', quantity: index },
        { role: 'new', quantity: index + 1 },
        { role: 'change', quantity: index + 2 },
      ],
      claim: 2,
      stated: boundsOf(places),
      computed: { low: apart, high: apart },
      confidence: 'certain',
    },
  ]
}
