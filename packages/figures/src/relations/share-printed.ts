import { wordsBefore } from '../clauses.js'
import { type Bounds, scaled } from '../interval.js'
import { MEAN_IN_CLAUSE } from '../lexicon/cues.js'
import type { SpannedQuantity } from '../quantities.js'
import { isAmount, isChange } from './items.js'
import type { PassageReading } from './reading.js'
import { boundsOf, comesTrue, shareOf } from './relation.js'
import { outsideBracket, partAfter, partBefore, shareCue } from './share-words.js'
import type { Numbered } from './sum.js'

/** A quantity of the article: its number, and the passage that it stands in. */
export interface Located extends Numbered {
  readonly passage: PassageReading
  /** 38.7 万人，占…13.4%。其中，党员 7.9 万人，占 20.4%; a mean: a whole only where it fits. */
  readonly weak?: true
}

/** A part and its printed share, before its whole is known. */
export interface PrintedShare {
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
export interface KnownShare extends PrintedShare {
  readonly whole: Located
  readonly fits: boolean
}

/** How many quantities back a whole is looked for, over the passages of the article. */
const MOST_BACK = 60

/** The shares of a passage, each with all that may be its whole. */
export function printedShares(passage: PassageReading, earlier: readonly PassageReading[]): PrintedShare[] {
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
  if (isPassedBy(candidate, part)) return undefined
  const isMean = quantity.per !== undefined || MEAN_IN_CLAUSE.test(wordsBefore(passage.clauses.text, quantity, 30))
  return isMean ? { ...candidate, weak: true } : candidate
}

/** 装机 10332 万千瓦，首次突破 1 亿千瓦: a mark that the figure has passed is the same figure, and no part of it. */
const isPassedBy = ({ quantity, number, passage }: Located, part: Located): boolean =>
  number + 1 === part.number &&
  (part.quantity.hedge === 'over' || part.quantity.hedge === 'at-least') &&
  (quantity.low ?? 0) >= (part.quantity.low ?? 0) &&
  PASSED.test(passage.clauses.text.slice(quantity.end, part.quantity.start))

const PASSED = /^[，,]\s?(?:首次|首度|已|已经|一举|率先|再次|再度|历史性|成功){0,2}\s?$/

export const fits = ({ part, share, about }: PrintedShare, whole: Numbered, by = ABOUT): boolean =>
  comesTrue(
    about ? aboutBounds(share.quantity, by) : boundsOf(share.quantity),
    share.quantity,
    shareIn(share.quantity, part.quantity, whole.quantity),
  )

/** 约占 35% may be a tenth off; wrong it is where it is clearly further off. */
export const ABOUT = 0.1
export const FAR = 0.15
export const aboutBounds = (share: SpannedQuantity, by: number): Bounds => {
  const { low, high } = boundsOf(share)
  return { low: low * (1 - by), high: high * (1 + by) }
}

/** In percent, or as the number that a fraction is. */
export const shareIn = ({ kind }: SpannedQuantity, part: SpannedQuantity, whole: SpannedQuantity) =>
  kind === 'fraction' ? scaled(shareOf(part, whole), 0.01) : shareOf(part, whole)
