import { type Bounds, difference } from '../interval.js'
import { OTHER_BASE } from '../lexicon/change.js'
import { GAP_LINK, OTHER_SIDE } from '../lexicon/gap.js'
import type { SpannedQuantity } from '../quantities.js'
import { changeVerb, isTimeBase, levelsBefore } from './change-levels.js'
import { endWithNoun, isSameMeasure } from './change-words.js'
import { numbered, type ReadClaims } from './reading.js'
import { boundsOf, type Claim } from './relation.js'

/**
 * Reads gaps between two printed figures: 我县 96.2%，全市平均 94.8%，高出 1.4 个百分点; 参保率 96.2%，比全市平均的 94.8% 高 1.4 个百分点.
 * Silent where one of the two is only named (高于全市平均 3.2 个百分点). A gap to an earlier time is a change.
 */
export const readGaps: ReadClaims = (passage) => {
  const { clauses, quantities } = passage
  const claims = quantities.flatMap((quantity, index): Claim[] => {
    const verb = changeVerb(clauses.text, quantities, index)
    if (verb && verb.direction !== 0) {
      const { recent, old, base } = levelsBefore(clauses, quantities, index, verb)
      if (recent !== undefined && old !== undefined && !isTimeBase(base) && !OTHER_BASE.test(base)) {
        return gapClaim(clauses.text, quantities, recent, old, index, verb.direction)
      }
    }
    const [one, other] = [quantities[index - 2], quantities[index - 1]]
    if (!one || !other || quantity.start - one.end > 60 || clauses.sentenceAt(one.start) !== clauses.sentenceAt(quantity.start)) return []
    const { text } = clauses
    if (changeVerb(text, quantities, index - 2) || changeVerb(text, quantities, index - 1)) return []
    if (!OTHER_SIDE.test(text.slice(endWithNoun(text, one), other.start)) || !/[全平均省市县]/.test(text.slice(one.end, other.start))) return []
    return GAP_LINK.test(text.slice(endWithNoun(text, other), quantity.start)) ? gapClaim(text, quantities, index - 2, index - 1, index, 0) : []
  })
  return numbered(claims, passage)
}

/** `direction` 0: the words leave it open which of the two is higher. */
function gapClaim(text: string, quantities: readonly SpannedQuantity[], one: number, other: number, gap: number, direction: number): Claim[] {
  const [a, b, by] = [quantities[one], quantities[other], quantities[gap]]
  if (!a || !b || !by || !isSameMeasure(text, a, b)) return []
  if (a.kind === 'percent' ? by.kind !== 'point' : !isSameMeasure(text, a, by)) return []
  const apart = difference(boundsOf(a), boundsOf(b))
  const computed: Bounds =
    direction < 0 ? difference(boundsOf(b), boundsOf(a)) : direction > 0 || apart.low >= 0 ? apart : difference(boundsOf(b), boundsOf(a))
  const operands = [
    { role: 'figure', quantity: one },
    { role: 'compared', quantity: other },
    { role: 'gap', quantity: gap },
  ]
  return [{ type: 'gap', formula: 'figure − compared = gap', operands, claim: 2, stated: boundsOf(by), computed, confidence: 'certain' }]
}
