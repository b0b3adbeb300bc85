import { type Clauses, clauseStart } from '../clauses.js'
import { type Bounds, difference, distance, exactly, quotient, scaled, sum, widen } from '../interval.js'
import {
  type Direction,
  IN_POINTS,
  MONTH_ON_MONTH,
  OTHER_BASE,
  PLAIN_VERB,
  REAL_GROWTH,
  SHARE_SUBJECT,
  SHARE_VERB,
  YEAR_ON_YEAR,
} from '../lexicon/change.js'
import type { SpannedQuantity } from '../quantities.js'
import { type Change, chainFrom, changeVerb, isCountered, isTimeBase, LOOK_BACK, levelsBefore } from './change-levels.js'
import { isSameMeasure } from './change-words.js'
import { directionClaim, fromToBefore, levelsAt } from './from-to.js'
import { sentenceStart } from './nearby.js'
import { numbered, type ReadClaims } from './reading.js'
import { boundsOf, type Claim, comesTrue, toleranceOf } from './relation.js'

/** The formulas of the relations of type `change`, by which the rules tell them apart. */
export const CHANGE_FORMULAS = {
  amount: 'new − old = change',
  rate: 'change / old = rate',
  points: 'new − old = points',
  pointsMeant: 'new / old − 1 ≠ rate, new − old = points',
  pointsOfCount: 'points of a count = 0',
  oneShare: 'percent or points',
} as const

/**
 * Reads changes: 举办活动 63 场，比上年增加 6 场，增长 10.5%; 由 52.3% 提高到 61.8%，提高 9.5 个百分点; 与 160035 人相比减少 15817 人.
 *
 * A change has an earlier and a recent level, an amount and a rate; three of them make the fourth, and what is not printed makes no
 * claim. Silent where the rate may have another base than the amount (可比价, 年均, 比上月 beside 同比, 比计划), and where another
 * subject stands between them.
 */
export const readChanges: ReadClaims = (passage) => {
  const { clauses, quantities } = passage
  const claims: Claim[] = []
  const taken = new Set<number>()
  for (let index = 0; index < quantities.length; index += 1) {
    if (taken.has(index)) continue
    const levels = levelsAt(clauses, quantities, index)
    if (levels) {
      const figures = chainFrom(clauses, quantities, levels.recent, levels.direction)
      for (const figure of figures) taken.add(figure)
      taken.add(levels.recent)
      claims.push(...directionClaim(quantities, levels))
      const crowded = fromToBefore(clauses, quantities, levels.old) || isCountered(clauses.text, quantities, figures.at(-1) ?? levels.recent)
      claims.push(...changeClaims(clauses, quantities, { ...levels, figures, base: '', loose: levels.loose || crowded }))
      continue
    }
    const verb = changeVerb(clauses.text, quantities, index)
    if (!verb) continue
    const figures = [index, ...chainFrom(clauses, quantities, index, verb.direction)]
    for (const figure of figures) taken.add(figure)
    const around = levelsBefore(clauses, quantities, index, verb)
    // 比全市平均的 94.8% 高 1.4 个百分点 is a gap and no change.
    if (around.old === undefined || isTimeBase(around.base)) claims.push(...changeClaims(clauses, quantities, { ...around, figures }))
  }
  return numbered(claims, passage)
}

function changeClaims(clauses: Clauses, quantities: readonly SpannedQuantity[], change: Change): Claim[] {
  const { text } = clauses
  const { recent, old, figures } = change
  const level = quantities[recent ?? old ?? -1]
  const last = quantities[figures.at(-1) ?? -1]
  const first = quantities[Math.min(recent ?? figures[0] ?? 0, old ?? figures[0] ?? 0)]
  if (figures.length > 0 && recent === undefined && old === undefined) return distantClaims(clauses, quantities, change)
  if (!level || !last || !first || figures.length === 0) return []
  const from = clauseStart(text, first.start, Math.max(0, first.start - 60))
  const after = /^[^，,；;。]*/.exec(text.slice(last.end, last.end + 10))?.[0].length ?? 0
  if (OTHER_BASE.test(text.slice(from, last.end + after))) return []
  return level.kind === 'percent' ? shareClaims(clauses, quantities, change) : amountClaims(clauses, quantities, change)
}

/**
 * 受理各类案件 1803 件…。与上年同期相比，受案数增加 167 件，上升 10.21%: the level stands somewhere before, under another name. Only
 * a rate of three figures that comes true says which: it is no claim that could be wrong.
 */
function distantClaims(clauses: Clauses, quantities: readonly SpannedQuantity[], { figures, direction }: Change): Claim[] {
  const [amount, rate] = figures
  const by = quantities[amount ?? -1]
  const claimed = quantities[rate ?? -1]
  if (amount === undefined || rate === undefined || !by || claimed?.kind !== 'percent' || (claimed.step ?? 1) > (claimed.low ?? 0) / 90) return []
  const sentence = clauses.sentenceAt(by.start)
  for (let before = amount - 1; before >= 0 && amount - before <= 12; before -= 1) {
    const level = quantities[before]
    if (!level || clauses.sentenceAt(level.start) < sentence - 1 || by.start - level.end > LOOK_BACK) break
    if (!isSameMeasure(clauses.text, level, by)) continue
    const claim = rateClaim(quantities, { recent: before, direction, figures, base: '', loose: true }, amount, rate)
    if (claim && holds(claim)) return [{ ...claim, confidence: 'likely' }]
  }
  return []
}

function amountClaims(clauses: Clauses, quantities: readonly SpannedQuantity[], change: Change): Claim[] {
  const { recent, old, figures, direction, loose } = change
  const { text } = clauses
  const now = quantities[recent ?? -1]
  const then = quantities[old ?? -1]
  const claims: Claim[] = []
  let amount: number | undefined
  for (const figure of figures) {
    const quantity = quantities[figure]
    const level = now ?? then
    if (!quantity || !level) continue
    if (quantity.kind === 'point') {
      const plain = PLAIN_VERB.test(changeVerb(text, quantities, figure)?.word ?? '')
      const afterRate = figures.some((other) => other < figure && quantities[other]?.kind === 'percent')
      if (!loose && plain && !afterRate && recent !== undefined) claims.push(...pointsOfCount(clauses, quantities, recent, figure))
    } else if (quantity.kind === 'percent') {
      const claim = rateClaim(quantities, change, amount, figure)
      const open = loose || !sameBase(text, quantities, change, figure) || isReal(clauses, level)
      if (claim && (holds(claim) || (!open && !hasOtherReading(clauses, quantities, change, amount, figure)))) claims.push(claim)
    } else if (amount === undefined && isSameMeasure(text, level, quantity)) {
      amount = figure
      if (!now || !then) continue
      const claim: Claim = {
        type: 'change',
        formula: CHANGE_FORMULAS.amount,
        ...operands({ new: recent, old, change: figure }),
        stated: boundsOf(quantity),
        computed: roundedWith(
          direction < 0 ? difference(boundsOf(then), boundsOf(now)) : difference(boundsOf(now), boundsOf(then)),
          [now, then],
          quantity,
        ),
        confidence: 'certain',
      }
      if (!loose || holds(claim)) claims.push(claim)
    }
  }
  return oneFinding(claims, quantities)
}

/**
 * 培训 500 人，其中女 200 人，比上年增加 50 人，增长 11.1%; 来信 45 件，来访 42 件，比上年增加 6 件，增长 7.4%: the change may be that of
 * the whole, or of the items together.
 */
function hasOtherReading(
  { text, sentenceAt }: Clauses,
  quantities: readonly SpannedQuantity[],
  change: Change,
  amount: number | undefined,
  rate: number,
): boolean {
  const level = quantities[change.recent ?? -1]
  const claimed = quantities[rate]
  const by = quantities[amount ?? -1]
  if (!level || !claimed || !by || change.recent === undefined || change.old !== undefined) return false
  let together = boundsOf(level)
  for (let before = change.recent - 1; before >= 0 && change.recent - before <= 8; before -= 1) {
    const other = quantities[before]
    if (!other || sentenceAt(other.start) !== sentenceAt(level.start)) break
    // A figure before it that has a change of its own ends the list.
    if (changeVerb(text, quantities, before)) break
    if (!isSameMeasure(text, other, level)) continue
    together = sum([together, boundsOf(other)])
    for (const whole of [boundsOf(other), together]) {
      const base = change.direction < 0 ? sum([whole, boundsOf(by)]) : difference(whole, boundsOf(by))
      if (base.low > 0 && comesTrue(boundsOf(claimed), claimed, percent(quotient(boundsOf(by), base)))) return true
    }
  }
  return false
}

/** A difference of rounded figures: one unit of the coarser place, where the claimed figure does not bring it itself. */
function roundedWith(computed: Bounds, levels: readonly SpannedQuantity[], claimed: SpannedQuantity): Bounds {
  const slack = Math.max(0, ...levels.map(toleranceOf))
  return slack > toleranceOf(claimed) ? widen(computed, slack) : computed
}

/** The rate that the other figures make; any two of new, old and amount make it, and one pair that fits is enough. */
function rateClaim(quantities: readonly SpannedQuantity[], change: Change, amount: number | undefined, rate: number): Claim | undefined {
  const { recent, old, direction } = change
  const claimed = quantities[rate]
  const bounds = (index: number | undefined) => {
    const quantity = quantities[index ?? -1]
    return quantity && boundsOf(quantity)
  }
  const [now, then, by] = [bounds(recent), bounds(old), bounds(amount)]
  if (!claimed || direction === 0) return undefined
  const readings: { computed: Bounds; used: Record<string, number | undefined> }[] = []
  if (now && then) readings.push({ computed: percent(relative(now, then, direction)), used: { new: recent, old } })
  if (then && by) readings.push({ computed: percent(quotient(by, then)), used: { old, change: amount } })
  if (now && by && !then) {
    const base = direction < 0 ? sum([now, by]) : difference(now, by)
    // Δ / (new − Δ) grows with Δ and falls with new: its ends are taken together, not each at its worst.
    const low = at(by.low, direction < 0 ? now.high + by.low : now.high - by.low)
    const high = base.low > 0 ? at(by.high, direction < 0 ? now.low + by.high : now.low - by.high) : Number.POSITIVE_INFINITY
    readings.push({ computed: percent({ low, high }), used: { new: recent, change: amount } })
  }
  const claims = readings.map(
    ({ computed, used }): Claim => ({
      type: 'change',
      formula: CHANGE_FORMULAS.rate,
      ...operands({ ...used, rate }),
      stated: boundsOf(claimed),
      computed,
      confidence: 'certain',
    }),
  )
  const usable = claims.filter(({ computed }) => !Number.isNaN(computed.low) && !Number.isNaN(computed.high))
  return usable.find(holds) ?? usable.find((claim) => comesTrue(claim.stated, claimed, claim.computed)) ?? usable[0]
}

const at = (part: number, whole: number): number => (Number.isFinite(whole) && whole > 0 ? part / whole : whole > 0 ? 0 : Number.POSITIVE_INFINITY)
const percent = (share: Bounds): Bounds => scaled(share, 100)

/** new/old − 1, or 1 − new/old for a fall. */
function relative(now: Bounds, then: Bounds, direction: Direction): Bounds {
  const ratio = quotient(now, then)
  return direction < 0 ? difference(exactly(1), ratio) : difference(ratio, exactly(1))
}

/** Claims whose operands are kept in reading order; the last one named is claimed. */
function operands(roles: Readonly<Record<string, number | undefined>>): Pick<Claim, 'operands' | 'claim'> {
  const named = Object.entries(roles).flatMap(([role, quantity]) => (quantity === undefined ? [] : [{ role, quantity }]))
  const claimed = named.at(-1)
  const sorted = [...named].sort((a, b) => a.quantity - b.quantity)
  return { operands: sorted, claim: claimed ? sorted.indexOf(claimed) : 0 }
}

const holds = ({ stated, computed }: Claim): boolean => distance(stated, computed) === 0

/** 比上月增加 310 个，同比增长 4.8%: a rate that names its base must have that of the amount. */
function sameBase(text: string, quantities: readonly SpannedQuantity[], { base, figures, old }: Change, rate: number): boolean {
  const quantity = quantities[rate]
  const before = quantities[rate - 1]
  if (!quantity || !before || rate === figures[0]) return true
  const link = text.slice(before.end, quantity.start)
  if (link.includes('同比')) return old === undefined ? YEAR_ON_YEAR.test(base) : /上年|去年|同期/.test(base)
  if (link.includes('环比')) return MONTH_ON_MONTH.test(base)
  return true
}

/** Output in money, whose growth is real and whose values are nominal. */
function isReal(clauses: Clauses, level: SpannedQuantity): boolean {
  if (level.kind !== 'money') return false
  const from = sentenceStart(clauses, level.start)
  return REAL_GROWTH.test(clauses.text.slice(Math.max(from, level.start - 80), level.start))
}

/** One mistake, one finding: a rate beside an amount that is wrong itself is not claimed, unless it is right. */
function oneFinding(claims: readonly Claim[], quantities: readonly SpannedQuantity[]): Claim[] {
  const wrong = claims.findIndex((claim) => {
    const claimed = quantities[claim.operands[claim.claim]?.quantity ?? -1]
    return claimed !== undefined && distance(widen(claim.stated, claim.strict ? 0 : toleranceOf(claimed)), claim.computed) > 0
  })
  return claims.filter((claim, index) => wrong < 0 || index <= wrong || holds(claim))
}

/** 警情 1273 起，同比下降 8.6 个百分点: a count changes by percent. */
function pointsOfCount(clauses: Clauses, quantities: readonly SpannedQuantity[], recent: number, points: number): Claim[] {
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
function shareClaims(clauses: Clauses, quantities: readonly SpannedQuantity[], change: Change): Claim[] {
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
