import { type Clauses, clauseStart } from '../clauses.js'
import { distance, quotient, scaled, widen } from '../interval.js'
import { REST } from '../lexicon/classes.js'
import { BASE_BEFORE, CHANGE_BEFORE, LEVEL_BEFORE, MEAN_IN_CLAUSE } from '../lexicon/cues.js'
import { ANY_BASE, COUNTED_RATES, WHOLE_AFTER, WHOLE_BEFORE } from '../lexicon/shares.js'
import type { SpannedQuantity } from '../quantities.js'
import { isAmount } from './items.js'
import type { PassageReading } from './reading.js'
import { boundsOf, type Claim, toleranceOf } from './relation.js'

/** A quantity of the article: its number, and the passage that it stands in. */
interface Located {
  readonly quantity: SpannedQuantity
  readonly number: number
  readonly passage: PassageReading
}

/** A part and its printed share, before its whole is known. */
interface PrintedShare {
  readonly part: Located
  readonly share: Located
  /** What the text names the whole: 党员 in 占党员总数的; empty where it names none in particular. */
  readonly base: string
  /** Those that may be the whole, the nearest first. */
  readonly candidates: readonly Located[]
}

/** How many quantities back a whole is looked for, over the passages of the article. */
const MOST_BACK = 60

/**
 * 女党员 112 人，占 35.0%: a part, its share, and the whole that was introduced before it — in the clause, the sentence, or earlier in the
 * article. And 受理 86 件，办结 79 件，办结率 91.9%, where the words of the rate say which counts are its own.
 *
 * Violated only where the whole is certain: the only one in the sentence, or one that other shares of the passage agree on.
 */
export function readShares(passage: PassageReading, earlier: readonly PassageReading[]): Claim[] {
  const shares = printedShares(passage, earlier)
  const agreed = agreedWholes(shares)
  return [...shares.flatMap((share) => shareClaim(share, agreed)), ...countedRates(passage)]
}

function printedShares(passage: PassageReading, earlier: readonly PassageReading[]): PrintedShare[] {
  const { clauses, quantities } = passage
  const parts = new Set<number>()
  const shares: PrintedShare[] = []
  for (const [index, quantity] of quantities.entries()) {
    if (quantity.kind !== 'percent') continue
    const cue = shareCue(clauses.text, quantity.start, quantities[index - 1]?.end ?? 0)
    const partIndex = cue === undefined ? undefined : partBefore(passage, index, cue.at)
    if (!cue || partIndex === undefined) continue
    const part = located(passage, partIndex)
    parts.add(part.number)
    shares.push({ part, share: located(passage, index), base: cue.base, candidates: wholesFor(part, passage, earlier, parts) })
  }
  return shares
}

const located = (passage: PassageReading, index: number): Located => ({
  quantity: passage.quantities[index] as SpannedQuantity,
  number: passage.first + index,
  passage,
})

/** 占, 占比, 占总数的 right before the percentage. */
function shareCue(text: string, end: number, floor: number): { at: number; base: string } | undefined {
  const from = Math.max(floor, end - 26)
  const at = text.slice(from, end).lastIndexOf('占')
  if (at < 0) return undefined
  const words = text.slice(from + at + 1, end)
  if (/[，,；;。：:（）()]/.test(words)) return undefined
  return {
    at: from + at,
    base: words
      .replace(/^(?:比重?|比例)/, '')
      .replace(ANY_BASE, '')
      .replace(/\s/g, ''),
  }
}

/** The amount that the share is of: the last one before 占, changes and what stands in brackets passed over. */
function partBefore({ clauses, quantities }: PassageReading, share: number, cue: number): number | undefined {
  const depth = clauses.bracketAt(cue)
  const sentence = clauses.sentenceAt(cue)
  for (let index = share - 1; index >= Math.max(0, share - 8); index -= 1) {
    const quantity = quantities[index]
    if (!quantity || clauses.sentenceAt(quantity.start) !== sentence || cue - quantity.end > 70) return undefined
    if (clauses.bracketAt(quantity.start) !== depth) continue
    if (isChange(clauses, quantity)) continue
    if (!isAmount(quantity)) return undefined
    const gap = gapAtDepth(clauses, quantity.end, cue, depth)
    return isNear(gap) ? index : undefined
  }
  return undefined
}

/** A noun, and clauses that only tell of a change, may stand between a part and its share. */
const isNear = (gap: string) =>
  gap
    .split(/[，,、]/)
    .slice(1)
    .every((clause) => clause.trim() === '' || /^(?:比|较|同比|环比|约|就|仅|只|已|增|减|下降|上升)/.test(clause.trim())) &&
  !gap.includes('分别') &&
  !/[；;：:]/.test(gap) &&
  gap.length <= 40

function gapAtDepth(clauses: Clauses, from: number, to: number, depth: number): string {
  let kept = ''
  for (let at = from; at < to; at += 1)
    if (clauses.bracketAt(at) === depth && !'（）()'.includes(clauses.text.charAt(at))) kept += clauses.text.charAt(at)
  return kept
}

function isChange({ text }: Clauses, { start, kind }: SpannedQuantity): boolean {
  const before = text.slice(clauseStart(text, start, Math.max(0, start - 30)), start).trimEnd()
  if (LEVEL_BEFORE.test(before)) return false
  return kind === 'point' || CHANGE_BEFORE.test(before) || BASE_BEFORE.test(before)
}

function wholesFor(part: Located, passage: PassageReading, earlier: readonly PassageReading[], parts: ReadonlySet<number>): Located[] {
  const found: Located[] = []
  let seen = 0
  for (const reading of [passage, ...earlier.toReversed()]) {
    if (reading.role === 'table') continue
    const from = reading === passage ? part.number - passage.first - 1 : reading.quantities.length - 1
    for (let index = from; index >= 0; index -= 1) {
      const candidate = located(reading, index)
      seen += 1
      if (seen > MOST_BACK) return found
      if (!parts.has(candidate.number) && mayBeWhole(candidate, part)) found.push(candidate)
    }
  }
  return found
}

function mayBeWhole({ quantity, passage }: Located, part: Located): boolean {
  if (!isAmount(quantity) || quantity.unit !== part.quantity.unit) return false
  const { text } = passage.clauses
  const before = text.slice(clauseStart(text, quantity.start, Math.max(0, quantity.start - 30)), quantity.start).trimEnd()
  return !MEAN_IN_CLAUSE.test(before) && !isChange(passage.clauses, quantity)
}

const shareOf = (part: SpannedQuantity, whole: SpannedQuantity) => scaled(quotient(boundsOf(part), boundsOf(whole)), 100)

const fits = ({ part, share }: PrintedShare, whole: Located): boolean =>
  distance(widen(boundsOf(share.quantity), toleranceOf(share.quantity)), shareOf(part.quantity, whole.quantity)) === 0

/** The wholes that two or more shares of the passage fit: what a list is of. */
function agreedWholes(shares: readonly PrintedShare[]): Set<number> {
  const counts = new Map<number, number>()
  for (const share of shares)
    for (const whole of share.candidates) if (fits(share, whole)) counts.set(whole.number, (counts.get(whole.number) ?? 0) + 1)
  return new Set([...counts].flatMap(([number, count]) => (count > 1 ? [number] : [])))
}

function shareClaim(share: PrintedShare, agreed: ReadonlySet<number>): Claim[] {
  const named = share.base === '' ? share.candidates : share.candidates.filter((whole) => isNamed(whole, share.base))
  const fitting = named.filter((whole) => fits(share, whole))
  const whole = fitting.find(({ number }) => agreed.has(number)) ?? fitting.find(isIntroduced) ?? fitting[0] ?? certainWhole(share, named, agreed)
  if (!whole) return []
  const operands = [
    { role: 'whole', quantity: whole.number },
    { role: 'part', quantity: share.part.number },
    { role: 'share', quantity: share.share.number },
  ]
  return [
    {
      type: 'share',
      formula: '100 × part ÷ whole = share',
      operands,
      claim: 2,
      stated: boundsOf(share.share.quantity),
      computed: shareOf(share.part.quantity, whole.quantity),
      confidence: 'certain',
    },
  ]
}

/** 占党员总数的: 党员 stands beside the whole. A base of another place (占全省的) is found only where it is printed so. */
function isNamed({ quantity, passage }: Located, base: string): boolean {
  const { text } = passage.clauses
  const around = text.slice(Math.max(0, quantity.start - 24), quantity.end + 14)
  return around.includes(base) || (base.length > 2 && around.includes(base.slice(-2)) && !/全[国省市县区]|世界/.test(base))
}

/** 共有 320 人, 在 200 名主任当中. */
function isIntroduced({ quantity, passage }: Located): boolean {
  const { text } = passage.clauses
  const before = text.slice(clauseStart(text, quantity.start, Math.max(0, quantity.start - 30)), quantity.start).trimEnd()
  return WHOLE_BEFORE.test(before) || WHOLE_AFTER.test(text.slice(quantity.end, quantity.end + 18))
}

/**
 * The one that must be the whole though the share does not fit it: what the other shares of the passage agree on with nothing of the
 * unit between, or the only amount of the unit in the sentence, introduced as a whole. Else nobody knows, and nothing is claimed.
 */
function certainWhole({ part, share, base }: PrintedShare, candidates: readonly Located[], agreed: ReadonlySet<number>): Located | undefined {
  const [nearest] = candidates
  if (!nearest || nearest.passage !== part.passage || (nearest.quantity.high ?? 0) < (part.quantity.low ?? 0)) return undefined
  if (nearest.quantity.hedge !== undefined || share.quantity.hedge !== undefined) return undefined
  if (agreed.has(nearest.number)) return nearest
  const { clauses } = part.passage
  const inSentence = candidates.filter(
    ({ passage, quantity }) => passage === part.passage && clauses.sentenceAt(quantity.start) === clauses.sentenceAt(part.quantity.start),
  )
  if (inSentence.length !== 1 || inSentence[0] !== nearest || base !== '') return undefined
  const between = clauses.text.slice(nearest.quantity.end, part.quantity.start)
  return isIntroduced(nearest) &&
    /^[^，,；;。]{0,20}(?:中|当中|里)?[，,]?\s?(?:其中)?[，,：:]?[^，,；;。]{0,14}$/.test(between) &&
    !REST.test(between)
    ? nearest
    : undefined
}

/** 受理 86 件，办结 79 件，办结率 91.9%: both counts stand before the rate, called as the rate calls them. */
function countedRates(passage: PassageReading): Claim[] {
  const { clauses, quantities } = passage
  const { text } = clauses
  return quantities.flatMap((quantity, index) => {
    if (quantity.kind !== 'percent') return []
    const words = text
      .slice(clauseStart(text, quantity.start, Math.max(0, quantity.start - 20)), quantity.start)
      .trimEnd()
      .replace(/(?:达到?|为|是|约)$/, '')
      .trimEnd()
    const rule = COUNTED_RATES.find(({ rate }) => rate.test(words))
    if (!rule) return []
    const part = countBefore(passage, index - 1, rule.part, quantity)
    if (part === undefined) return []
    const base = countBefore(passage, part - 1, rule.base, quantity, quantities[part]?.unit)
    return base === undefined ? [] : rateClaim(passage, base, part, index)
  })
}

/** The nearest count before `from`, in the sentence, that a word of the rate stands before; none where another count of the unit is nearer. */
function countBefore({ clauses, quantities }: PassageReading, from: number, cue: RegExp, rate: SpannedQuantity, unit?: string): number | undefined {
  const { text } = clauses
  for (let index = from; index >= Math.max(0, from - 6); index -= 1) {
    const quantity = quantities[index]
    if (!quantity || clauses.sentenceAt(quantity.start) !== clauses.sentenceAt(rate.start)) return undefined
    if (!isAmount(quantity) || isChange(clauses, quantity) || (unit !== undefined && quantity.unit !== unit)) continue
    const before = text.slice(clauseStart(text, quantity.start, Math.max(0, quantity.start - 24)), quantity.start).trimEnd()
    return cue.test(before) ? index : undefined
  }
  return undefined
}

function rateClaim({ quantities, first }: PassageReading, base: number, part: number, rate: number): Claim[] {
  const [whole, own, printed] = [quantities[base], quantities[part], quantities[rate]]
  if (!whole || !own || !printed || (whole.high ?? 0) < (own.low ?? 0)) return []
  return [
    {
      type: 'share',
      formula: '100 × part ÷ whole = rate',
      operands: [
        { role: 'whole', quantity: base + first },
        { role: 'part', quantity: part + first },
        { role: 'share', quantity: rate + first },
      ],
      claim: 2,
      stated: boundsOf(printed),
      computed: shareOf(own, whole),
      confidence: 'certain',
    },
  ]
}
