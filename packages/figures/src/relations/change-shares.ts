import { type Clauses, clauseStart } from '../clauses.js'
import { type Bounds, difference, exactly } from '../interval.js'
import { IN_POINTS, SHARE_SUBJECT, SHARE_VERB } from '../lexicon/change.js'
import type { SpannedQuantity } from '../quantities.js'
import { CHANGE_FORMULAS, holds, oneFinding, operands, percent, relative, roundedWith } from './change-arithmetic.js'
import { type Change, changeVerb } from './change-levels.js'
import { sentenceStart } from './nearby.js'
import { boundsOf, type Claim, comesTrue } from './relation.js'

/** 警情 1273 起，同比下降 8.6 个百分点: a count changes by percent. */
export function pointsOfCount(clauses: Clauses, quantities: readonly SpannedQuantity[], recent: number, points: number): Claim[] {
  const level = quantities[recent]
  const quantity = quantities[points]
  if (!level || !quantity || !['count', 'money', 'measure'].includes(level.kind) || level.unit === '' || level.unit === '分') return []
  const from = Math.max(sentenceStart(clauses, level.start), level.start - 80)
  if (IN_POINTS.test(clauses.text.slice(from, quantity.end + 4)) || (quantity.low ?? 0) <= 0) return []
  return [
    {
      type: 'change',
      formula: CHANGE_FORMULAS.pointsOfCount,
      ...operands({ new: recent, points }),
      stated: boundsOf(quantity),
      computed: exactly(0),
      confidence: 'certain',
      strict: true,
    },
  ]
}

/** Shares change by points; a percent beside two shares is their relative change, or points are meant. */
export function shareClaims(clauses: Clauses, quantities: readonly SpannedQuantity[], change: Change): Claim[] {
  const { recent, old, figures, direction, loose } = change
  const now = quantities[recent ?? -1]
  const then = quantities[old ?? -1]
  const claims = figures.flatMap((figure): Claim[] => {
    const quantity = quantities[figure]
    if (!quantity || (quantity.kind !== 'point' && quantity.kind !== 'percent')) return []
    const roles = operands({ new: recent, old, [quantity.kind === 'point' ? 'points' : 'rate']: figure })
    const stated = boundsOf(quantity)
    if (!now) return []
    if (!then) return oneShare(clauses, quantities, change, figure)
    const apart = direction < 0 ? difference(boundsOf(then), boundsOf(now)) : difference(boundsOf(now), boundsOf(then))
    const points = roundedWith(apart, [now, then], quantity)
    if (quantity.kind === 'point')
      return [{ type: 'change', formula: CHANGE_FORMULAS.points, ...roles, stated, computed: points, confidence: 'certain' }]
    if (direction === 0 || quantity.text.endsWith('成')) return []
    const computed = percent(relative(boundsOf(now), boundsOf(then), direction))
    const fits = comesTrue(stated, quantity, points)
    return [{ type: 'change', formula: fits ? CHANGE_FORMULAS.pointsMeant : CHANGE_FORMULAS.rate, ...roles, stated, computed, confidence: 'certain' }]
  })
  return oneFinding(
    claims.map((claim) => (claim.formula === CHANGE_FORMULAS.pointsMeant && holds(claim) ? { ...claim, formula: CHANGE_FORMULAS.rate } : claim)),
    quantities,
  ).filter((claim) => !loose || claim.undetermined || holds(claim))
}

const ANY: Bounds = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }

/** 占 46.9%，比上届提高 2.4 个百分点 is well said; 提高 2.4% nearly always means points, and is a question to the writer. */
function oneShare({ text }: Clauses, quantities: readonly SpannedQuantity[], { recent, loose, base }: Change, figure: number): Claim[] {
  const now = quantities[recent ?? -1]
  const quantity = quantities[figure]
  if (!now || !quantity || loose) return []
  const from = clauseStart(text, now.start, Math.max(0, now.start - 40))
  const subject = text.slice(from, now.start)
  if (!SHARE_SUBJECT.test(subject)) return []
  const verb = changeVerb(text, quantities, figure)?.word ?? ''
  // 占出口总值的 25.1%，同比增长 1.1%: the exports grew.
  if (quantity.kind === 'percent' && (!SHARE_VERB.test(verb) || (base === '同比' && !/(?:率|比重|比例)(?:为|是|达到?)?\s*$/.test(subject)))) return []
  const inPoints = quantity.kind === 'point'
  return [
    {
      type: 'change',
      formula: inPoints ? CHANGE_FORMULAS.points : CHANGE_FORMULAS.oneShare,
      ...operands({ new: recent, [inPoints ? 'points' : 'rate']: figure }),
      stated: boundsOf(quantity),
      ...(inPoints ? { computed: ANY, confidence: 'certain' } : { computed: exactly(0), strict: true, confidence: 'likely' }),
    },
  ]
}
