import { wordsBefore } from '../clauses.js'
import { type Bounds, distance, quotient, scaled, sum } from '../interval.js'
import { REST } from '../lexicon/classes.js'
import { MEAN_IN_CLAUSE, NEW_STATEMENT } from '../lexicon/cues.js'
import { OWN_MEASURE } from '../lexicon/implied-total.js'
import { COMPLETION_BASE, WHOLE_AFTER, WHOLE_BEFORE } from '../lexicon/shares.js'
import type { SpannedQuantity } from '../quantities.js'
import { isAmount, isChange } from './items.js'
import type { PassageReading } from './reading.js'
import { boundsOf, type Claim, comesTrue, shareOf } from './relation.js'
import { agreedWholes } from './share-agreed.js'
import { listSums } from './share-list.js'
import { namedShares } from './share-named.js'
import { sharesAgain } from './share-said.js'
import { outsideBracket, partAfter, partBefore, shareCue } from './share-words.js'
import type { Numbered } from './sum.js'
import { isSimple } from './total-share.js'

/** A quantity of the article: its number, and the passage that it stands in. */
interface Located extends Numbered {
  readonly passage: PassageReading
  /** 38.7 万人，占…13.4%。其中，党员 7.9 万人，占 20.4%; a mean: a whole only where it fits. */
  readonly weak?: true
}

/** A part and its printed share, before its whole is known. */
interface PrintedShare {
  readonly part: Located
  readonly share: Located
  /** What the text names the whole: 党员 in 占党员总数的; empty where it names none in particular. */
  readonly base: string
  /** 总数, 总量: the total of what the article counts, whatever it is called. */
  readonly total: boolean
  /** 约占: how far about reaches is nobody's rule. */
  readonly about: boolean
  /** Where the part or, in 占 35%，计 112 名, its share begins. */
  readonly start: number
  /** Those that may be the whole, the nearest first. */
  readonly candidates: readonly Located[]
}

/** A share and the whole that it is read with. */
interface KnownShare extends PrintedShare {
  readonly whole: Located
  readonly fits: boolean
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
  const agreed = agreedWholes(shares, fits)
  const read: KnownShare[] = []
  for (const [index, share] of shares.entries()) {
    const whole = wholeOf(share, agreed) ?? wholeOfSiblings(share, [shares[index - 1], shares[index + 1]], agreed) ?? wholeOfList(share, read.at(-1))
    if (whole) read.push({ ...share, whole, fits: fits(share, whole) })
  }
  const known = new Set(read.map(({ share }) => share.number))
  const claims = read.map(shareClaim)
  return [...claims, ...sharesAgain(passage, claims), ...namedShares(passage, known), ...listSums(read)]
}

function printedShares(passage: PassageReading, earlier: readonly PassageReading[]): PrintedShare[] {
  const { clauses, quantities } = passage
  const parts = new Map<number, string>()
  const shares: PrintedShare[] = []
  for (const [index, quantity] of quantities.entries()) {
    if (quantity.kind !== 'percent' && quantity.kind !== 'fraction') continue
    const cue = outsideBracket(clauses, shareCue(clauses.text, quantity.start, quantities[index - 1]?.end ?? 0))
    const partIndex = cue === undefined ? undefined : (partBefore(passage, index, cue.at) ?? partAfter(passage, index, cue.at))
    if (!cue || partIndex === undefined) continue
    const part = located(passage, partIndex)
    parts.set(part.number, cue.base)
    shares.push({
      part,
      share: located(passage, index),
      base: cue.base,
      total: cue.total,
      about: cue.about,
      start: Math.min(part.quantity.start, cue.at),
      candidates: wholesFor(part, passage, earlier, (number) => siblingOf(parts.get(number), cue.base)),
    })
  }
  return shares
}

/**
 * Parts of one whole are not the whole of each other. One that is called by its name may be: 其中离婚案 90 件，占 45%；调解 72 件，
 * 占离婚案的 80%.
 */
const siblingOf = (other: string | undefined, base: string): 'sibling' | 'perhaps' | undefined =>
  other === undefined ? undefined : other === base ? 'sibling' : base === '' ? 'perhaps' : undefined

const located = (passage: PassageReading, index: number): Located => ({
  quantity: passage.quantities[index] as SpannedQuantity,
  number: passage.first + index,
  passage,
})

function wholesFor(
  part: Located,
  passage: PassageReading,
  earlier: readonly PassageReading[],
  siblingAs: (number: number) => 'sibling' | 'perhaps' | undefined,
): Located[] {
  const found: Located[] = []
  let seen = 0
  for (const reading of [passage, ...earlier.toReversed()]) {
    if (reading.role === 'table') continue
    const from = reading === passage ? part.number - passage.first - 1 : reading.quantities.length - 1
    for (let index = from; index >= 0; index -= 1) {
      const candidate = located(reading, index)
      seen += 1
      if (seen > MOST_BACK) return found
      const sibling = siblingAs(candidate.number)
      const whole = sibling === 'sibling' ? undefined : wholeFrom(candidate, part)
      if (whole) found.push(sibling === 'perhaps' ? { ...whole, weak: true } : whole)
    }
  }
  return found
}

function wholeFrom(candidate: Located, part: Located): Located | undefined {
  const { quantity, passage } = candidate
  const { per: _, ...amount } = quantity
  if (!isAmount(amount) || quantity.unit !== part.quantity.unit || isChange(passage.clauses, quantity)) return undefined
  const isMean = quantity.per !== undefined || MEAN_IN_CLAUSE.test(wordsBefore(passage.clauses.text, quantity, 30))
  return isMean ? { ...candidate, weak: true } : candidate
}

const fits = ({ part, share, about }: PrintedShare, whole: Numbered, by = ABOUT): boolean =>
  comesTrue(
    about ? aboutBounds(share.quantity, by) : boundsOf(share.quantity),
    share.quantity,
    shareIn(share.quantity, part.quantity, whole.quantity),
  )

/** 约占 35% may be a tenth off; wrong it is where it is clearly further off. */
const ABOUT = 0.1
const FAR = 0.15
const aboutBounds = (share: SpannedQuantity, by: number): Bounds => {
  const { low, high } = boundsOf(share)
  return { low: low * (1 - by), high: high * (1 + by) }
}

/** In percent, or as the number that a fraction is. */
const shareIn = ({ kind }: SpannedQuantity, part: SpannedQuantity, whole: SpannedQuantity) =>
  kind === 'fraction' ? scaled(shareOf(part, whole), 0.01) : shareOf(part, whole)

function wholeOf(share: PrintedShare, agreed: ReadonlySet<number>): Located | undefined {
  const fitting = share.candidates.filter((whole) => mayHaveBase(whole, share.base) && fits(share, whole))
  return fitting.find(({ number }) => agreed.has(number)) ?? fitting.find(isIntroduced) ?? fitting[0] ?? certainWhole(share, agreed)
}

const shareClaim = ({ part, share, whole, about, fits: isRight }: KnownShare): Claim => ({
  type: 'share',
  formula: share.quantity.kind === 'fraction' ? 'part ÷ whole = share' : '100 × part ÷ whole = share',
  operands: [
    { role: 'whole', quantity: whole.number },
    { role: 'part', quantity: part.number },
    { role: 'share', quantity: share.number },
  ],
  claim: 2,
  stated: about ? aboutBounds(share.quantity, isRight ? ABOUT : FAR) : boundsOf(share.quantity),
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

/** Enough to accept a whole that fits: 占脱贫人口的, where 人口 stands beside it. 面积 alone, of 经济作物面积, says nothing. */
function mayHaveBase(whole: Located, base: string): boolean {
  if (isNamed(whole, base)) return true
  const name = base.replace(OWN_MEASURE, '')
  return base.length > 2 && name.length > 1 && !ELSEWHERE.test(base) && around(whole).includes(name.slice(-2))
}

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
  // How much was done of what was planned is decided as a completion; one mistake is said once.
  if (COMPLETION_BASE.test(base)) return undefined
  const known = share.candidates.filter(({ weak }) => !weak)
  const named = known.filter((whole) => isNamed(whole, base))
  // 占获评总数的: a total that is not called so where it is printed is the one that was introduced as a total.
  const candidates = named.length > 0 || !total || base.length > 3 || ELSEWHERE.test(base) ? named : known.filter(isIntroduced)
  const [nearest] = candidates
  if (!nearest || nearest.passage !== part.passage || (nearest.quantity.high ?? 0) < (part.quantity.low ?? 0)) return undefined
  if (nearest.quantity.hedge !== undefined || !isPlain(share.share.quantity) || isLoosely(share, nearest)) return undefined
  if (share.about && fits(share, nearest, FAR)) return undefined
  if (agreed.has(nearest.number)) return nearest
  if (base !== '' || total) return candidates.length === 1 && (isIntroduced(nearest) || isCalled(nearest, base)) ? nearest : undefined
  return isOnlyOneOfSentence(nearest, candidates, share) ? nearest : undefined
}

/**
 * 女党员 2388.8 万名，占 34.0%；少数民族党员 651.4 万名，占 7.3%: what the shares on either side agree on, wherever it stands. A share that
 * 其中 opens is of a part.
 */
function wholeOfSiblings(share: PrintedShare, beside: readonly (PrintedShare | undefined)[], agreed: ReadonlySet<number>): Located | undefined {
  const { part, base, start } = share
  const { clauses } = part.passage
  if (COMPLETION_BASE.test(base) || share.about || !isPlain(share.share.quantity)) return undefined
  if (/其中[，,：:]?[^，,；;。]{0,14}$/.test(clauses.text.slice(Math.max(0, start - 18), start))) return undefined
  const siblings = beside.filter(
    (other): other is PrintedShare =>
      other !== undefined &&
      clauses.sentenceAt(other.start) === clauses.sentenceAt(start) &&
      clauses.bracketAt(other.start) === clauses.bracketAt(start),
  )
  const wholes = share.candidates.filter(
    (whole) =>
      agreed.has(whole.number) &&
      !whole.weak &&
      whole.quantity.hedge === undefined &&
      (whole.quantity.high ?? 0) >= (part.quantity.low ?? 0) &&
      mayHaveBase(whole, base) &&
      siblings.some((other) => (other.base === '' || base === '' || other.base === base) && fits(other, whole)),
  )
  return wholes.length === 1 ? wholes[0] : undefined
}

/**
 * 损失 4860 万元，其中农业 2974 万元，占 61.2%，基础设施 1408 万元，占 29.9%: an item right after one that is right, in a list that a cue or a scope
 * opens. The trap: what is of a part of it, or of another whole.
 */
function wholeOfList(share: PrintedShare, last: KnownShare | undefined): Located | undefined {
  const { part, base, total, start } = share
  if (!last?.fits || last.about || share.about || base !== '' || total || last.base !== '' || last.share.quantity.kind !== 'percent') return undefined
  const { clauses } = part.passage
  const { text } = clauses
  const from = last.share.quantity.end
  if (last.part.passage !== part.passage || last.whole.quantity.unit !== part.quantity.unit || share.share.quantity.hedge !== undefined)
    return undefined
  if (clauses.sentenceAt(from) !== clauses.sentenceAt(start) || clauses.bracketAt(from) !== clauses.bracketAt(start)) return undefined
  if (part.number !== last.share.number + 1 || last.whole.weak || last.whole.quantity.hedge !== undefined) return undefined
  if ((last.whole.quantity.high ?? 0) < (part.quantity.low ?? 0) || !isPlain(share.share.quantity)) return undefined
  const label = NEXT_ITEM.exec(text.slice(from, start))?.groups?.['label']
  const opened = LIST_OPENS.test(text.slice(Math.max(0, last.part.quantity.start - 20), last.part.quantity.start))
  if (label === undefined || !opened || !isSimple(label) || NEW_STATEMENT.test(label)) return undefined
  const listStart = clauses.sentences[clauses.sentenceAt(start)]?.start ?? 0
  const between = share.candidates.filter(
    ({ number, passage, quantity }) => passage === part.passage && number > last.whole.number && quantity.start >= listStart,
  )
  return between.every(({ number }) => number === last.part.number) && !isShareOfBoth(share, last.part) ? last.whole : undefined
}

const NEXT_ITEM = /^[）)]?[，,；;、]\s?(?<label>[^，,；;、。：:]{1,14})$/
/** 其中农业损失, 示范户中，党员户: before the first item, to its figure. */
const LIST_OPENS = /(?:其中[，,：:]?|中[，,：:])\s?[^，,；;。：:]{0,12}$/

/** 三分之一 of 45 in 120: a plain fraction is said of what is near it. */
const LOOSE_FRACTION = 0.05
const isLoosely = ({ part, share }: PrintedShare, whole: Located): boolean =>
  share.quantity.kind === 'fraction' && distance(boundsOf(share.quantity), shareIn(share.quantity, part.quantity, whole.quantity)) <= LOOSE_FRACTION

/** 占 35%, 占三分之一, 占一半以上; 占近四成 is said loosely. */
const isPlain = ({ hedge }: SpannedQuantity) => hedge === undefined || hedge === 'at-least' || hedge === 'over'

function isOnlyOneOfSentence(nearest: Located, candidates: readonly Located[], share: PrintedShare): boolean {
  const { part, start } = share
  const { clauses } = part.passage
  const sentence = clauses.sentenceAt(part.quantity.start)
  const inSentence = candidates.filter(({ passage, quantity }) => passage === part.passage && clauses.sentenceAt(quantity.start) === sentence)
  if (inSentence.length !== 1 || inSentence[0] !== nearest) return false
  const between = /^[^，,；;。]{0,20}?(?:中|当中|里)?[，,]?\s?(?<among>其中)?[，,：:]?[^，,；;。]{0,14}$/.exec(
    clauses.text.slice(nearest.quantity.end, start),
  )
  if (!between || REST.test(between[0])) return false
  if (between.groups?.['among'] !== undefined) return true
  return isIntroduced(nearest) && !isShareOfBoth(share, nearest)
}

/** 男教师 30 名，女教师 20 名，占 40%: of the two together. */
function isShareOfBoth({ part, share }: PrintedShare, other: Located): boolean {
  const both = sum([boundsOf(part.quantity), boundsOf(other.quantity)])
  const computed = scaled(quotient(boundsOf(part.quantity), both), share.quantity.kind === 'fraction' ? 1 : 100)
  return comesTrue(boundsOf(share.quantity), share.quantity, computed)
}
