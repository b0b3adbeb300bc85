import { type Clauses, wordsBefore } from '../clauses.js'
import { AMONG_LIST, NO_SCOPE, SCOPE } from '../lexicon/cues.js'
import type { SpannedQuantity } from '../quantities.js'
import { isAmount, isStock, readItems } from './items.js'
import { lastBefore } from './nearby.js'
import type { Breakdown } from './part-whole.js'

/** How far back a whole is looked for by its name. */
const REACH = 200
const MOST_BACK = 20
const WORDS = 30

/**
 * 专任教师中，高级职称 28 人，中级职称 47 人; 在 1842 名村干部中，大专以上 864 人: the whole is called by the name that it was introduced with, or
 * stands in the phrase itself.
 *
 * Only what fits is taken where the name is another's: 乡村岗位 of 乡村公益性岗位 1524 个. The trap: 工作中, 过程中 name no whole.
 */
export function readScoped(clauses: Clauses, quantities: readonly SpannedQuantity[]): Breakdown[] {
  const { text } = clauses
  const found: Breakdown[] = []
  if (!text.includes('中')) return found
  for (const match of text.matchAll(SCOPE)) {
    const name = match.groups?.['name']?.replace(/^在/, '') ?? ''
    if (name.length < 2 || NO_SCOPE.test(name)) continue
    const from = match.index + match[0].length
    const parts = readItems(clauses, quantities, from, sentenceEnd(clauses, from))
    const unit = quantities[parts[0]?.quantity ?? -1]?.unit
    const whole = unit === undefined ? undefined : wholeCalled(clauses, quantities, match.index, name, unit)
    if (whole)
      found.push({ wholes: [whole.index], parts: parts.filter(({ quantity }) => whole.exact || isWithin(quantities, quantity, whole.index)) })
  }
  for (const [index, whole] of quantities.entries()) {
    if (whole.kind !== 'count' || !isAmount(whole)) continue
    const link = AMONG_LIST.exec(text.slice(whole.end, whole.end + 16))?.[0]
    if (link === undefined || !isStock(clauses, whole, WORDS)) continue
    const from = whole.end + link.length
    const parts = readItems(clauses, quantities, from, sentenceEnd(clauses, from))
    found.push({ wholes: [index], parts: parts.filter(({ quantity }) => isWithin(quantities, quantity, index)) })
  }
  return found
    .map(({ wholes, parts }) => ({ wholes, parts: parts.filter(({ quantity }) => quantities[quantity]?.unit === quantities[wholes[0] ?? 0]?.unit) }))
    .filter(({ parts }) => parts.length > 0)
}

const sentenceEnd = (clauses: Clauses, at: number): number => clauses.sentences[clauses.sentenceAt(at)]?.end ?? at

const isWithin = (quantities: readonly SpannedQuantity[], part: number, whole: number): boolean =>
  (quantities[part]?.low ?? 0) <= (quantities[whole]?.high ?? Number.POSITIVE_INFINITY)

/** The nearest amount of the unit that is called so, before its figure or after it. */
function wholeCalled(
  clauses: Clauses,
  quantities: readonly SpannedQuantity[],
  cue: number,
  name: string,
  unit: string,
): { index: number; exact: boolean } | undefined {
  for (let index = lastBefore(quantities, cue), seen = 0; index >= 0 && seen < MOST_BACK; index -= 1, seen += 1) {
    const quantity = quantities[index]
    if (!quantity || cue - quantity.end > REACH) return undefined
    if (quantity.unit !== unit || !isAmount(quantity) || !isStock(clauses, quantity, WORDS)) continue
    const before = wordsBefore(clauses.text, quantity, WORDS)
    const exact = quantity.noun === name || before.replace(/(?:共有?|总数为?|达到?|为|有|计)$/, '').endsWith(name)
    if (exact || isShortFor(name, before.slice(-14)) || isShortFor(name, quantity.noun ?? '')) return { index, exact }
  }
  return undefined
}

/** 乡村岗位 for 乡村公益性岗位: all its characters, in order. */
function isShortFor(name: string, words: string): boolean {
  let at = 0
  for (const sign of words) if (sign === name.charAt(at)) at += 1
  return at === name.length
}
