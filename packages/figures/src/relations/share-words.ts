import { type Clauses, outsideBrackets } from '../clauses.js'
import { ANY_BASE, CHANGE_OR_SAME, COUNT_AFTER_SHARE, COUNT_IN_BRACKET } from '../lexicon/shares.js'
import { isAmount, isChange } from './items.js'
import type { PassageReading } from './reading.js'

/** The words that make a percentage a share, and what they name its whole. */
export interface ShareCue {
  readonly at: number
  readonly base: string
  readonly total: boolean
  readonly about: boolean
}

/** 占, 占比, 占总数的, 比重为 right before the percentage. */
export function shareCue(text: string, end: number, floor: number): ShareCue | undefined {
  const from = Math.max(floor, end - 26)
  const near = text.slice(from, end)
  const found = near.includes('占') ? near.search(/所?占(?!.*占)/) : near.search(/(?:所占)?(?:比重|比例)(?:为|是|达)?\s?$/)
  const hedge = text.slice(Math.max(0, from + found - 1), from + found)
  if (found < 0 || hedge === '近') return undefined
  const at = from + found
  const words = text.slice(at, end).replace(/^所?占?(?:比例|比重?)?/, '')
  if (/[，,；;。：:（）()]/.test(words)) return undefined
  // 在党员总数中占 28.1%: the base stands before the cue.
  const before = /[，,]\s?在([^，,；;。（）()]{1,14}?)[之当]?中$/.exec(text.slice(Math.max(floor, at - 20), at))
  const base = before?.[1] ?? words
  return {
    at: at - (before?.[0].length ?? 0),
    total: base.includes('总'),
    about: hedge === '约',
    base: base.replace(ANY_BASE, '').replace(/\s/g, ''),
  }
}

/** 112 人（占 35.0%）: a bracket that opens with its share speaks of what stands before it. */
export function outsideBracket(clauses: Clauses, cue: ShareCue | undefined): ShareCue | undefined {
  const opening = cue && clauses.brackets[clauses.bracketAt(cue.at)]?.start
  return cue && opening !== undefined && clauses.text.slice(opening + 1, cue.at).trim() === '' ? { ...cue, at: opening } : cue
}

/** The amount that the share is of: the last one before 占, changes and what stands in brackets passed over. */
export function partBefore({ clauses, quantities }: PassageReading, share: number, cue: number): number | undefined {
  const depth = clauses.bracketAt(cue)
  const sentence = clauses.sentenceAt(cue)
  for (let index = share - 1; index >= Math.max(0, share - 8); index -= 1) {
    const quantity = quantities[index]
    if (!quantity || clauses.sentenceAt(quantity.start) !== sentence || cue - quantity.end > 70) return undefined
    if (clauses.bracketAt(quantity.start) !== depth) continue
    if (isChange(clauses, quantity)) continue
    if (!isAmount(quantity)) return undefined
    const gap = outsideBrackets(clauses, quantity.end, cue, depth)
    return isNear(gap) ? index : undefined
  }
  return undefined
}

/** 女党员占比 35%，计 112 名; 占 35%（112 名）: the count is told after its share. */
export function partAfter({ clauses, quantities }: PassageReading, share: number, cue: number): number | undefined {
  const [printed, next] = [quantities[share], quantities[share + 1]]
  if (!printed || !next || !isAmount(next) || clauses.sentenceAt(next.start) !== clauses.sentenceAt(cue)) return undefined
  const link = clauses.text.slice(printed.end, next.start)
  const closed = clauses.brackets[clauses.bracketAt(next.start)]?.end === next.end
  return (closed ? COUNT_IN_BRACKET : COUNT_AFTER_SHARE).test(link) ? share + 1 : undefined
}

/** A noun, clauses that only tell of a change, and 后者 may stand between a part and its share. */
const isNear = (gap: string) =>
  gap
    .split(/[，,、]/)
    .slice(1)
    .every((clause) => clause.trim() === '' || CHANGE_OR_SAME.test(clause.trim())) &&
  !gap.includes('分别') &&
  !/[；;：:]/.test(gap) &&
  gap.length <= 40
