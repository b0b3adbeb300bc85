import type { Clauses } from '../clauses.js'
import { RANK_EARLIER, RANK_FROM, RANK_MOVE, RANK_NOW, RANK_PLACES, RANK_REACHED, RANK_STEP, RANK_THAN, RANKED } from '../lexicon/rank.js'
import type { SpannedQuantity } from '../quantities.js'
import { numbered, type ReadClaims } from './reading.js'
import { boundsOf, type Claim } from './relation.js'

/** Two ranks of one thing, and by how many places it moved. */
interface Move {
  readonly old: number
  readonly now: number
  readonly places?: number
  readonly up: boolean
  /** The verb that leads to the second rank says the way. */
  readonly directed: boolean
}

/**
 * Reads how a rank moves: 排名由第 12 位上升到第 7 位，前移 5 位; 较上年的第 12 位前移 5 位，列第 7 位; 去年列第 12 位，今年升至第 7 位. A rank
 * rises by falling: 上升到 must lead to a smaller number.
 */
export const readRankMoves: ReadClaims = (passage) => {
  const { clauses, quantities } = passage
  const claims = quantities.flatMap((quantity, index): Claim[] => {
    if (!isRank(clauses.text, quantity)) return []
    const move = stepped(clauses, quantities, index) ?? moved(clauses, quantities, index)
    return move ? claimsOf(quantities, move) : []
  })
  return numbered(claims, passage)
}

/** 第 12 位, 第 7 名; 全市第 12; 第 3 期 is no rank. */
const isRank = (text: string, { kind, text: words, unit, start }: SpannedQuantity): boolean =>
  kind === 'ordinal' && (/[位名]$/.test(words) || (unit === '' && RANKED.test(text.slice(Math.max(0, start - 16), start))))

/** 由第 12 位上升到第 7 位，前移 5 位; 去年列第 12 位，今年列第 7 位，前移 5 位. */
function moved({ text }: Clauses, quantities: readonly SpannedQuantity[], index: number): Move | undefined {
  const [old, now, places] = [quantities[index], quantities[index + 1], quantities[index + 2]]
  if (!old || !now || now.kind !== 'ordinal' || old.unit !== now.unit) return undefined
  const before = text.slice(Math.max(0, old.start - 20), old.start)
  const link = text.slice(old.end, now.start)
  const step = places && isPlaces(places) ? RANK_PLACES.exec(text.slice(now.end, places.start)) : null
  const move = RANK_FROM.test(before) ? RANK_MOVE.exec(link) : RANK_EARLIER.test(before) ? RANK_NOW.exec(link) : null
  if (!move) return undefined
  const directed = move.groups?.['up'] !== undefined || move.groups?.['down'] !== undefined
  if (!directed && !step) return undefined
  const up = (directed ? move : step)?.groups?.['up'] !== undefined
  const same = step && (step.groups?.['up'] !== undefined) === up
  return { old: index, now: index + 1, up, directed, ...(same ? { places: index + 2 } : {}) }
}

/** 较上年的第 12 位前移 5 位，列第 7 位. */
function stepped({ text }: Clauses, quantities: readonly SpannedQuantity[], index: number): Move | undefined {
  const [old, places, now] = [quantities[index], quantities[index + 1], quantities[index + 2]]
  if (!old || !places || !isPlaces(places) || now?.kind !== 'ordinal' || now.unit !== old.unit) return undefined
  const step = RANK_STEP.exec(text.slice(old.end, places.start))
  const before = text.slice(Math.max(0, old.start - 14), old.start)
  const between = text.slice(places.end, now.start).replace(/^(?:位次|名次)/, '')
  if (!step || !RANK_THAN.test(before) || !RANK_REACHED.test(between)) return undefined
  return { old: index, now: index + 2, places: index + 1, up: step.groups?.['up'] !== undefined, directed: false }
}

/** 7 位, 7 个位次. */
const isPlaces = ({ kind, text }: SpannedQuantity): boolean => kind !== 'ordinal' && /^[位名个]/.test(text.replace(/^[^位名个]*/, ''))

function claimsOf(quantities: readonly SpannedQuantity[], { old, now, places, up, directed }: Move): Claim[] {
  const [then, recent, by] = [quantities[old], quantities[now], quantities[places ?? -1]]
  if (!then || !recent) return []
  const [from, to] = [boundsOf(then), boundsOf(recent)]
  const direction: Claim = {
    type: 'change',
    formula: up ? 'new rank ≤ old rank' : 'new rank ≥ old rank',
    operands: [
      { role: 'old', quantity: old },
      { role: 'new', quantity: now },
    ],
    claim: 1,
    stated: to,
    computed: up ? { low: Number.NEGATIVE_INFINITY, high: from.high } : { low: from.low, high: Number.POSITIVE_INFINITY },
    confidence: 'certain',
  }
  if (!by || places === undefined) return [direction]
  const apart = up ? from.low - to.low : to.low - from.low
  const operands = [
    { role: 'old', quantity: old },
    { role: 'new', quantity: now },
    { role: 'change', quantity: places },
  ].sort((a, b) => a.quantity - b.quantity)
  const byPlaces: Claim = {
    type: 'change',
    formula: up ? 'old rank − new rank = places' : 'new rank − old rank = places',
    operands,
    claim: operands.findIndex(({ role }) => role === 'change'),
    stated: boundsOf(by),
    computed: { low: apart, high: apart },
    confidence: 'certain',
  }
  return directed ? [direction, byPlaces] : [byPlaces]
}
