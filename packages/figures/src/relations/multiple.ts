import { clauseStart } from '../clauses.js'
import { type Bounds, difference, exactly, quotient } from '../interval.js'
import { OTHER_BASE } from '../lexicon/change.js'
import { DOUBLED, GROWN_BY, IS_MULTIPLE, TIMES_THE_OLD } from '../lexicon/multiple.js'
import type { SpannedQuantity } from '../quantities.js'
import { endWithNoun, isSameMeasure } from './change-words.js'
import { type Levels, levelsAt } from './from-to.js'
import { numbered, type ReadClaims } from './reading.js'
import { boundsOf, type Claim, comesTrue } from './relation.js'

/** The formulas of the relations of type `multiple`. */
export const MULTIPLE_FORMULAS = {
  times: 'new / old = multiple',
  grown: 'new / old − 1 = multiple',
  /** 增长 n 倍 where it is n times as much: said so often that it is no error of arithmetic. */
  timesMeant: 'new / old − 1 ≠ multiple, new / old = multiple',
  doubled: 'new / old = 2^n',
} as const

/**
 * Reads multiples with both figures printed: 1860 件，相当于上年 1240 件的 1.5 倍; 由 85 万元增加到 204 万元，增长 1.4 倍; 由 0.6 亿元增至
 * 2.4 亿元，翻了两番. 增长 2 倍 makes three times as much. Silent where a base is only named (是上年的 3 倍, with no figure).
 */
export const readMultiples: ReadClaims = (passage) => {
  const { clauses, quantities } = passage
  const { text } = clauses
  const claims: Claim[] = []
  for (const [index, quantity] of quantities.entries()) {
    if (quantity.kind === 'multiple') claims.push(...timesClaim(text, quantities, index))
    const levels = levelsAt(clauses, quantities, index)
    if (!levels || levels.loose) continue
    const now = quantities[levels.recent]
    const from = clauseStart(text, quantity.start, Math.max(0, quantity.start - 60))
    if (now && !OTHER_BASE.test(text.slice(from, now.end)))
      claims.push(...grownClaim(text, quantities, levels), ...doubledClaim(text, quantities, levels))
  }
  return numbered(claims, passage)
}

/** B，是 A 的 n 倍. */
function timesClaim(text: string, quantities: readonly SpannedQuantity[], index: number): Claim[] {
  const [now, then, times] = [quantities[index - 2], quantities[index - 1], quantities[index]]
  const before = quantities[index - 2]?.kind === 'date' ? quantities[index - 3] : now
  const recent = before === now ? index - 2 : index - 3
  if (!before || !then || !times || !isSameMeasure(text, before, then) || then.start - before.end > 24) return []
  if (!IS_MULTIPLE.test(text.slice(endWithNoun(text, before), then.start))) return []
  if (!/^的\s*$/.test(text.slice(endWithNoun(text, then), times.start))) return []
  return [claimOf(quantities, recent, index - 1, index, 'times')]
}

/** 由 A 增加到 B，增长 n 倍; 是原来的 n 倍. */
function grownClaim(text: string, quantities: readonly SpannedQuantity[], { old, recent, direction }: Levels): Claim[] {
  const now = quantities[recent]
  const times = quantities[recent + 1]
  if (!now || !times || times.start - now.end > 24) return []
  const link = text.slice(endWithNoun(text, now), times.start)
  if ((times.kind === 'multiple' || times.kind === 'fraction') && TIMES_THE_OLD.test(link))
    return [claimOf(quantities, recent, old, recent + 1, 'times')]
  if (times.kind !== 'multiple' || direction < 0 || !GROWN_BY.test(link)) return []
  return [claimOf(quantities, recent, old, recent + 1, 'grown')]
}

function claimOf(quantities: readonly SpannedQuantity[], recent: number, old: number, times: number, how: 'times' | 'grown'): Claim {
  const bounds = (index: number): Bounds => boundsOf(quantities[index] as SpannedQuantity)
  const ratio = quotient(bounds(recent), bounds(old))
  const stated = bounds(times)
  const grown = difference(ratio, exactly(1))
  const fits = (computed: Bounds) => comesTrue(stated, quantities[times] as SpannedQuantity, computed)
  const operands = [
    { role: 'new', quantity: recent },
    { role: 'old', quantity: old },
    { role: 'multiple', quantity: times },
  ].sort((a, b) => a.quantity - b.quantity)
  return {
    type: 'multiple',
    formula: how === 'times' ? MULTIPLE_FORMULAS.times : !fits(grown) && fits(ratio) ? MULTIPLE_FORMULAS.timesMeant : MULTIPLE_FORMULAS.grown,
    operands,
    claim: operands.findIndex(({ role }) => role === 'multiple'),
    stated,
    computed: how === 'times' ? ratio : grown,
    confidence: 'certain',
  }
}

/** 由 A 增至 B，翻了两番. */
function doubledClaim(text: string, quantities: readonly SpannedQuantity[], { old, recent, direction }: Levels): Claim[] {
  const [then, now, doubling] = [quantities[old], quantities[recent], quantities[recent + 1]]
  if (!then || !now || direction < 0 || !doubling?.text.startsWith('翻')) return []
  if (!DOUBLED.test(text.slice(endWithNoun(text, now), doubling.start))) return []
  return [
    {
      type: 'multiple',
      formula: MULTIPLE_FORMULAS.doubled,
      operands: [
        { role: 'old', quantity: old },
        { role: 'new', quantity: recent },
        { role: 'multiple', quantity: recent + 1 },
      ],
      claim: 2,
      stated: boundsOf(doubling),
      computed: quotient(boundsOf(now), boundsOf(then)),
      confidence: 'certain',
    },
  ]
}
