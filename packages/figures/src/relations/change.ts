import { type Clauses, clauseStart } from '../clauses.js'
import { difference, quotient, sum } from '../interval.js'
import { MONTH_ON_MONTH, OTHER_BASE, PLAIN_VERB, REAL_GROWTH, YEAR_ON_YEAR } from '../lexicon/change.js'
import type { SpannedQuantity } from '../quantities.js'
import { CHANGE_FORMULAS, holds, oneFinding, operands, percent, rateClaim, roundedWith } from './change-arithmetic.js'
import { figuresBefore, levelsAfter, levelsReached } from './change-around.js'
import { type Change, chainFrom, changeVerb, isCountered, isTimeBase, LOOK_BACK, levelsBefore } from './change-levels.js'
import { pointsOfCount, shareClaims } from './change-shares.js'
import { isSameMeasure } from './change-words.js'
import { directionClaim, fromToBefore, levelsAt } from './from-to.js'
import { sentenceStart } from './nearby.js'
import { numbered, type ReadClaims } from './reading.js'
import { boundsOf, type Claim, comesTrue } from './relation.js'

export { CHANGE_FORMULAS } from './change-arithmetic.js'

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
    const levels = levelsAt(clauses, quantities, index) ?? levelsReached(clauses, quantities, index)
    if (levels) {
      const figures = [...figuresBefore(clauses, quantities, levels), ...chainFrom(clauses, quantities, levels.recent, levels.direction)]
      for (const figure of figures) taken.add(figure)
      taken.add(levels.recent)
      claims.push(...directionClaim(quantities, levels).filter((claim) => !levels.loose || index === levels.old || holds(claim)))
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
    if (around.old !== undefined && around.base !== '' && !isTimeBase(around.base)) continue
    const change = levelsAfter(clauses, quantities, { ...around, figures })
    for (const figure of change.figures) taken.add(figure)
    claims.push(...changeClaims(clauses, quantities, change))
  }
  return numbered(claims, passage)
}

/** A unit of its own right before the verb: what changed is what is counted by it. */
const MEASURED = /(?:^|[，,、；;])(?:而|其中)?(?<unit>人次|批次|件次|户次|场次|班次)(?:同比|环比)?[\u4e00-\u9fff]{2,3}了?\s?$/

function changeClaims(clauses: Clauses, quantities: readonly SpannedQuantity[], change: Change): Claim[] {
  const { text } = clauses
  const { recent, old, figures } = change
  const level = quantities[recent ?? old ?? -1]
  const last = quantities[figures.at(-1) ?? -1]
  const first = quantities[Math.min(recent ?? figures[0] ?? 0, old ?? figures[0] ?? 0, figures[0] ?? 0)]
  if (figures.length > 0 && recent === undefined && old === undefined) return distantClaims(clauses, quantities, change)
  if (!level || !last || !first || figures.length === 0) return []
  const from = clauseStart(text, first.start, Math.max(0, first.start - 60))
  const after = /^[^，,；;。]*/.exec(text.slice(last.end, last.end + 10))?.[0].length ?? 0
  if (OTHER_BASE.test(text.slice(from, last.end + after))) return []
  // 人次下降 30%, where the figures are of 批.
  const figure = quantities[figures[0] ?? -1]
  const measured = figure && MEASURED.exec(text.slice(Math.max(0, figure.start - 12), figure.start))?.groups?.['unit']
  if (measured !== undefined && measured !== level.unit) return []
  return level.kind === 'percent' ? shareClaims(clauses, quantities, change) : amountClaims(clauses, quantities, change)
}

/**
 * 受理各类案件 1803 件…。与上年同期相比，受案数增加 167 件，上升 10.21%: the level stands somewhere before, under another name. Only
 * a rate that comes true says which: it is no claim that could be wrong. One of less than three figures is tried with the nearest two.
 */
function distantClaims(clauses: Clauses, quantities: readonly SpannedQuantity[], { figures, direction }: Change): Claim[] {
  const [amount, rate] = figures
  const by = quantities[amount ?? -1]
  const claimed = quantities[rate ?? -1]
  if (amount === undefined || rate === undefined || !by || claimed?.kind !== 'percent') return []
  const precise = (claimed.step ?? 1) <= (claimed.low ?? 0) / 90
  const sentence = clauses.sentenceAt(by.start)
  let tried = 0
  for (let before = amount - 1; before >= 0 && amount - before <= 12; before -= 1) {
    const level = quantities[before]
    if (!level || clauses.sentenceAt(level.start) < sentence - 1 || by.start - level.end > LOOK_BACK) break
    if (!isSameMeasure(clauses.text, level, by)) continue
    const claim = rateClaim(quantities, { recent: before, direction, figures, base: '', loose: true }, amount, rate)
    if (claim && holds(claim)) return [{ ...claim, confidence: 'likely' }]
    tried += 1
    if (!precise && tried > 1) break
  }
  return []
}

function amountClaims(clauses: Clauses, quantities: readonly SpannedQuantity[], change: Change): Claim[] {
  const { recent, old, figures, direction, loose } = change
  const { text } = clauses
  const now = quantities[recent ?? -1]
  const then = quantities[old ?? -1]
  const claims: Claim[] = []
  const amount = figures.find((figure) => {
    const quantity = quantities[figure]
    const level = now ?? then
    return quantity && level && quantity.kind !== 'percent' && isSameMeasure(text, level, quantity)
  })
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
      const based = sameBase(text, quantities, change, figure) && sameBase(text, quantities, change, amount ?? figure)
      const open = loose || !based || isReal(clauses, level)
      if (claim && (holds(claim) || (!open && !hasOtherReading(clauses, quantities, change, amount, figure)))) claims.push(claim)
    } else if (amount === figure) {
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

/** 比上月增加 310 个，同比增长 4.8%: a figure that names its base must have that of the amount. */
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
