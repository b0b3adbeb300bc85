import { type Clauses, outsideBrackets, wordsBefore } from '../clauses.js'
import { distance, scaled } from '../interval.js'
import { REST } from '../lexicon/classes.js'
import { MEAN_IN_CLAUSE } from '../lexicon/cues.js'
import { ANY_BASE, WHOLE_AFTER, WHOLE_BEFORE } from '../lexicon/shares.js'
import type { SpannedQuantity } from '../quantities.js'
import { isAmount, isChange } from './items.js'
import type { PassageReading } from './reading.js'
import { boundsOf, type Claim, comesTrue, shareOf } from './relation.js'
import { listSums, type ReadShare } from './share-list.js'
import type { Numbered } from './sum.js'

/** A quantity of the article: its number, and the passage that it stands in. */
interface Located extends Numbered {
  readonly passage: PassageReading
}

/** A part and its printed share, before its whole is known. */
interface PrintedShare {
  readonly part: Located
  readonly share: Located
  /** What the text names the whole: 党员 in 占党员总数的; empty where it names none in particular. */
  readonly base: string
  /** 总数, 总量: the total of what the article counts, whatever it is called. */
  readonly total: boolean
  /** Those that may be the whole, the nearest first. */
  readonly candidates: readonly Located[]
}

/** How many quantities back a whole is looked for, over the passages of the article. */
const MOST_BACK = 60

/**
 * 女党员 112 人，占 35.0%: a part, its share, and the whole that was introduced before it — in the clause, the sentence, or earlier in the
 * article.
 *
 * Violated only where the whole is certain: the only one in the sentence, or one that other shares of the passage agree on.
 */
export function readShares(passage: PassageReading, earlier: readonly PassageReading[]): Claim[] {
  const shares = printedShares(passage, earlier)
  const agreed = agreedWholes(shares)
  const read = shares.flatMap((share): ReadShare[] => {
    const whole = wholeOf(share, agreed)
    return whole ? [{ ...share, whole, fits: fits(share, whole) }] : []
  })
  return [...read.map(shareClaim), ...listSums(read)]
}

function printedShares(passage: PassageReading, earlier: readonly PassageReading[]): PrintedShare[] {
  const { clauses, quantities } = passage
  const parts = new Map<number, string>()
  const shares: PrintedShare[] = []
  for (const [index, quantity] of quantities.entries()) {
    if (quantity.kind !== 'percent' && quantity.kind !== 'fraction') continue
    const cue = outsideBracket(clauses, shareCue(clauses.text, quantity.start, quantities[index - 1]?.end ?? 0))
    const partIndex = cue === undefined ? undefined : partBefore(passage, index, cue.at)
    if (!cue || partIndex === undefined) continue
    const part = located(passage, partIndex)
    parts.set(part.number, cue.base)
    shares.push({
      part,
      share: located(passage, index),
      base: cue.base,
      total: cue.total,
      candidates: wholesFor(part, passage, earlier, (number) => isSibling(parts.get(number), cue.base)),
    })
  }
  return shares
}

/**
 * Parts of one whole are not the whole of each other. One that is called by its name may be: 其中离婚案 90 件，占 45%；调解 72 件，
 * 占离婚案的 80%.
 */
const isSibling = (other: string | undefined, base: string): boolean => other !== undefined && (base === '' || other === base)

const located = (passage: PassageReading, index: number): Located => ({
  quantity: passage.quantities[index] as SpannedQuantity,
  number: passage.first + index,
  passage,
})

interface ShareCue {
  readonly at: number
  readonly base: string
  readonly total: boolean
}

/** 占, 占比, 占总数的, 比重为 right before the percentage. */
function shareCue(text: string, end: number, floor: number): ShareCue | undefined {
  const from = Math.max(floor, end - 26)
  const near = text.slice(from, end)
  const found = near.includes('占') ? near.search(/所?占(?!.*占)/) : near.search(/(?:所占)?(?:比重|比例)(?:为|是|达)?\s?$/)
  // 约占三成: how far about reaches is nobody's rule.
  if (found < 0 || /[约近]$/.test(text.slice(Math.max(0, from + found - 1), from + found))) return undefined
  const at = from + found
  const words = text.slice(at, end).replace(/^所?占?(?:比重?|比例)?/, '')
  if (/[，,；;。：:（）()]/.test(words)) return undefined
  // 在党员总数中占 28.1%: the base stands before the cue.
  const before = /[，,]\s?在([^，,；;。（）()]{1,14}?)[之当]?中$/.exec(text.slice(Math.max(floor, at - 20), at))
  const base = before?.[1] ?? words
  return { at: at - (before?.[0].length ?? 0), total: base.includes('总'), base: base.replace(ANY_BASE, '').replace(/\s/g, '') }
}

/** 112 人（占 35.0%）: a bracket that opens with its share speaks of what stands before it. */
function outsideBracket(clauses: Clauses, cue: ShareCue | undefined): ShareCue | undefined {
  const opening = cue && clauses.brackets[clauses.bracketAt(cue.at)]?.start
  return cue && opening !== undefined && clauses.text.slice(opening + 1, cue.at).trim() === '' ? { ...cue, at: opening } : cue
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
    const gap = outsideBrackets(clauses, quantity.end, cue, depth)
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

function wholesFor(part: Located, passage: PassageReading, earlier: readonly PassageReading[], isPart: (number: number) => boolean): Located[] {
  const found: Located[] = []
  let seen = 0
  for (const reading of [passage, ...earlier.toReversed()]) {
    if (reading.role === 'table') continue
    const from = reading === passage ? part.number - passage.first - 1 : reading.quantities.length - 1
    for (let index = from; index >= 0; index -= 1) {
      const candidate = located(reading, index)
      seen += 1
      if (seen > MOST_BACK) return found
      if (!isPart(candidate.number) && mayBeWhole(candidate, part)) found.push(candidate)
    }
  }
  return found
}

function mayBeWhole({ quantity, passage }: Located, part: Located): boolean {
  if (!isAmount(quantity) || quantity.unit !== part.quantity.unit) return false
  const { text } = passage.clauses
  const before = wordsBefore(text, quantity, 30)
  return !MEAN_IN_CLAUSE.test(before) && !isChange(passage.clauses, quantity)
}

const fits = ({ part, share }: PrintedShare, whole: Located): boolean =>
  comesTrue(boundsOf(share.quantity), share.quantity, shareIn(share.quantity, part.quantity, whole.quantity))

/** In percent, or as the number that a fraction is. */
const shareIn = ({ kind }: SpannedQuantity, part: SpannedQuantity, whole: SpannedQuantity) =>
  kind === 'fraction' ? scaled(shareOf(part, whole), 0.01) : shareOf(part, whole)

/** The wholes that two or more shares of the passage fit: what a list is of. */
function agreedWholes(shares: readonly PrintedShare[]): Set<number> {
  const counts = new Map<number, number>()
  for (const share of shares)
    for (const whole of share.candidates) if (fits(share, whole)) counts.set(whole.number, (counts.get(whole.number) ?? 0) + 1)
  return new Set([...counts].flatMap(([number, count]) => (count > 1 ? [number] : [])))
}

function wholeOf(share: PrintedShare, agreed: ReadonlySet<number>): Located | undefined {
  const fitting = share.candidates.filter((whole) => mayHaveBase(whole, share.base) && fits(share, whole))
  return fitting.find(({ number }) => agreed.has(number)) ?? fitting.find(isIntroduced) ?? fitting[0] ?? certainWhole(share, agreed)
}

const shareClaim = ({ part, share, whole }: ReadShare): Claim => ({
  type: 'share',
  formula: share.quantity.kind === 'fraction' ? 'part ÷ whole = share' : '100 × part ÷ whole = share',
  operands: [
    { role: 'whole', quantity: whole.number },
    { role: 'part', quantity: part.number },
    { role: 'share', quantity: share.number },
  ],
  claim: 2,
  stated: boundsOf(share.quantity),
  computed: shareIn(share.quantity, part.quantity, whole.quantity),
  confidence: 'certain',
})

/** A base of another place, or of another time: printed elsewhere, if at all. */
const ELSEWHERE = /[全我][国省市县区镇乡村]|国家|世界|全球|同期|外贸/

/** The words on either side of a whole, to the end of its own clause: what follows names the next amount. */
function around({ quantity: { start, end }, passage }: Located): string {
  const { text } = passage.clauses
  const [after = ''] = text.slice(end, end + 14).split(/[，,；;。]/)
  return text.slice(Math.max(0, start - 24), end) + after
}

/** Enough to accept a whole that fits: 占脱贫人口的, where 人口 stands beside it. */
const mayHaveBase = (whole: Located, base: string) =>
  isNamed(whole, base) || (base.length > 2 && !ELSEWHERE.test(base) && around(whole).includes(base.slice(-2)))

/** 占党员总数的: 党员 stands beside the whole. */
const isNamed = (whole: Located, base: string) => around(whole).includes(base)

/** 离婚案 90 件: the name right before the amount. */
function isCalled({ quantity, passage }: Located, base: string): boolean {
  return (
    base.length > 1 &&
    passage.clauses.text
      .slice(Math.max(0, quantity.start - 30), quantity.start)
      .trimEnd()
      .endsWith(base)
  )
}

/** 共有 320 人, 在 200 名主任当中. */
function isIntroduced({ quantity, passage }: Located): boolean {
  const { text } = passage.clauses
  const before = wordsBefore(text, quantity, 30)
  return WHOLE_BEFORE.test(before) || WHOLE_AFTER.test(text.slice(quantity.end, quantity.end + 18))
}

/**
 * The one that must be the whole though the share does not fit it: what the other shares of the passage agree on with nothing of the
 * unit between, the only one of its name, or the only amount of the unit in the sentence. Else nobody knows, and nothing is claimed.
 */
function certainWhole(share: PrintedShare, agreed: ReadonlySet<number>): Located | undefined {
  const { part, base, total } = share
  const named = share.candidates.filter((whole) => isNamed(whole, base))
  // 占获评总数的: a total that is not called so where it is printed is the one that was introduced as a total.
  const candidates = named.length > 0 || !total || base.length > 3 || ELSEWHERE.test(base) ? named : share.candidates.filter(isIntroduced)
  const [nearest] = candidates
  if (!nearest || nearest.passage !== part.passage || (nearest.quantity.high ?? 0) < (part.quantity.low ?? 0)) return undefined
  if (nearest.quantity.hedge !== undefined || !isPlain(share.share.quantity) || isLoosely(share, nearest)) return undefined
  if (agreed.has(nearest.number)) return nearest
  if (base !== '' || total) return candidates.length === 1 && (isIntroduced(nearest) || isCalled(nearest, base)) ? nearest : undefined
  return isOnlyOneOfSentence(nearest, candidates, part) ? nearest : undefined
}

/** 三分之一 of 45 in 120: a plain fraction is said of what is near it. */
const LOOSE_FRACTION = 0.05
const isLoosely = ({ part, share }: PrintedShare, whole: Located): boolean =>
  share.quantity.kind === 'fraction' && distance(boundsOf(share.quantity), shareIn(share.quantity, part.quantity, whole.quantity)) <= LOOSE_FRACTION

/** 占 35%, 占三分之一, 占一半以上; 占近四成 is said loosely. */
const isPlain = ({ hedge }: SpannedQuantity) => hedge === undefined || hedge === 'at-least' || hedge === 'over'

function isOnlyOneOfSentence(nearest: Located, candidates: readonly Located[], part: Located): boolean {
  const { clauses } = part.passage
  const sentence = clauses.sentenceAt(part.quantity.start)
  const inSentence = candidates.filter(({ passage, quantity }) => passage === part.passage && clauses.sentenceAt(quantity.start) === sentence)
  if (inSentence.length !== 1 || inSentence[0] !== nearest || !isIntroduced(nearest)) return false
  const between = clauses.text.slice(nearest.quantity.end, part.quantity.start)
  return /^[^，,；;。]{0,20}(?:中|当中|里)?[，,]?\s?(?:其中)?[，,：:]?[^，,；;。]{0,14}$/.test(between) && !REST.test(between)
}
