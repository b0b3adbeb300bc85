import { type Clauses, clauseStart } from '../clauses.js'
import { CHANGE_OF_CHANGE, type Direction, LEVEL_VERBS, SIGNED } from '../lexicon/change.js'
import type { SpannedQuantity } from '../quantities.js'
import { endWithNoun, isAside, isRank, isSameMeasure, verbAtEnd } from './change-words.js'
import { boundsOf, type Claim } from './relation.js'

/** 由 A 增加到 B: two levels of one thing. */
export interface Levels {
  readonly old: number
  readonly recent: number
  readonly direction: Direction
  readonly verb: string
  /** The levels are certain, but the figures after them may be of something else. */
  readonly loose: boolean
}

const LONGEST_LINK = 40

/**
 * Reads 由 9 种增加到 30 种, 从 2020 年的 51% 提升到 2025 年的 70%, where `index` is the earlier level.
 *
 * 由 or 从 must open the very figure: in 分别从 209 元、280 元提高到 217 元、290 元 the levels are crossed.
 */
export function levelsAt(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): Levels | undefined {
  const { text } = clauses
  const then = quantities[index]
  if (!then || then.kind === 'date') return undefined
  let recent = index + 1
  while (recent < index + 3 && quantities[recent] && isAside(quantities[recent] as SpannedQuantity)) recent += 1
  const now = quantities[recent]
  if (!now || now.kind !== then.kind || now.unit !== then.unit || now.start - then.end > LONGEST_LINK) return undefined
  const opener = openerBefore(text, quantities, index)
  if (opener === undefined || !isSameMeasure(text, then, now)) return undefined
  const link = text.slice(endWithNoun(text, then), now.start)
  const parts = /^[\s]*[，,]?([\u4e00-\u9fff]{1,8}?)(?:到了?|至|为|成)((?:[^，,；;。（）()]{0,12}的)?)\s*$/.exec(link)
  if (!parts) return undefined
  const words = parts[1] ?? ''
  const verb = verbAtEnd(words, 0, words.length, LEVEL_VERBS)
  if (!verb || !/^(?:[人次]|逐步|进一步|大幅|稳步|快速|已|又|再|持续|均|都|全部|逐年)*$/.test(words.slice(0, verb.start))) return undefined
  if (isListed(text, quantities, recent)) return undefined
  const from = clauseStart(text, opener, Math.max(0, opener - 40))
  const before = text.slice(Math.max(from, opener - 40), opener)
  if (SIGNED.test(text.slice(opener, then.start)) || SIGNED.test(parts[2] ?? '') || SIGNED.test(before)) return undefined
  if (CHANGE_OF_CHANGE.test(text.slice(opener, then.start)) || /(?:[降减跌]幅|缺口|差距)$/.test(before.trim())) return undefined
  if (isRank(text, then)) return undefined
  return { old: index, recent, direction: verb.direction, verb: verb.word, loose: /分别|各/.test(before) }
}

/** Where 由 or 从 opens a figure, dates and 上年的, 原来的 between them. */
export function openerBefore(text: string, quantities: readonly SpannedQuantity[], index: number): number | undefined {
  const start = quantities[index]?.start ?? 0
  const floor = Math.max(0, start - 18)
  let at = start - 1
  while (at >= floor && !'由从自'.includes(text.charAt(at))) at -= 1
  if (at < floor) return undefined
  if (/[，,；;。：:、（(]/.test(text.slice(at, start))) return undefined
  for (let before = index - 1; before >= 0; before -= 1) {
    const quantity = quantities[before]
    if (!quantity || quantity.end <= at) break
    if (!isAside(quantity)) return undefined
  }
  const between = text.slice(at + 1, start)
  return between.trim() === '' || /(?:的|年|月|初|末|底|时|期|前)\s*$/.test(between) || between.length <= 4 ? at : undefined
}

/** 提高到 217 元、290 元: the figure is one of several. */
export function isListed(text: string, quantities: readonly SpannedQuantity[], index: number): boolean {
  const quantity = quantities[index]
  const next = quantities[index + 1]
  if (!quantity || !next) return false
  return (
    next.start - quantity.end <= 10 &&
    /^[\u4e00-\u9fff/／]{0,5}[、和及与]\s?[\u4e00-\u9fff]{0,2}$/.test(text.slice(quantity.end, next.start)) &&
    next.unit === quantity.unit
  )
}

/** 课程由 9 种增加到 30 种，教师由 12 人增加到 15 人，增加…: whose the last figure is, nobody knows. */
export function fromToBefore(clauses: Clauses, quantities: readonly SpannedQuantity[], old: number): boolean {
  const here = quantities[old]
  const before = quantities[old - 1]
  const earlier = quantities[old - 2]
  if (!here || !before || !earlier || clauses.sentenceAt(before.start) !== clauses.sentenceAt(here.start)) return false
  if (before.unit !== here.unit || /[；;]/.test(clauses.text.slice(before.end, here.start))) return false
  return /[到至为]\s*$/.test(clauses.text.slice(Math.max(0, before.start - 2), before.start))
}

/** 巩固率由 92.4% 提高到 91.8%: the verb and the levels disagree. */
export function directionClaim(quantities: readonly SpannedQuantity[], levels: Levels): Claim[] {
  const then = quantities[levels.old]
  const now = quantities[levels.recent]
  if (!then || !now || levels.direction === 0) return []
  // 时限由 20 天提升到 5 天: what gets better may get shorter.
  if (then.kind === 'duration' && /[提优跃]/.test(levels.verb)) return []
  const up = levels.direction > 0
  const { low, high } = boundsOf(then)
  return [
    {
      type: 'change',
      formula: up ? 'new ≥ old' : 'new ≤ old',
      operands: [
        { role: 'old', quantity: levels.old },
        { role: 'new', quantity: levels.recent },
      ],
      claim: 1,
      stated: boundsOf(now),
      computed: up ? { low, high: Number.POSITIVE_INFINITY } : { low: Number.NEGATIVE_INFINITY, high },
      confidence: 'certain',
    },
  ]
}
