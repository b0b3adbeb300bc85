import { difference, exactly } from '../interval.js'
import { BEFORE_THIS } from '../lexicon/equality.js'
import type { SpannedQuantity } from '../quantities.js'
import { tidyWords } from './mention.js'
import type { PassageReading } from './reading.js'
import { boundsOf, type Claim } from './relation.js'
import { equalityClaim, sharesName } from './same-figure.js'

/** How many figures, and in how many passages, an ordinal is looked back for. */
const MOST_BACK = 60

interface Ordinal {
  readonly quantity: SpannedQuantity
  readonly number: number
  readonly passage: PassageReading
  readonly words: string
}

const ordinalOf = (passage: PassageReading, index: number): Ordinal => {
  const quantity = passage.quantities[index] as SpannedQuantity
  const after = tidyWords(passage.clauses.text.slice(quantity.end, quantity.end + 24))
  return { quantity, number: passage.first + index, passage, words: /^[\u4e00-\u9fff]*/.exec(after)?.[0] ?? '' }
}

/** 第三期家庭教育师资骨干培训班 … 第三期全省家庭教育师资骨干培训班: the same one again. A different one is another one. */
export function ordinalAgain(passage: PassageReading, earlier: readonly PassageReading[], index: number): Claim[] {
  const again = ordinalOf(passage, index)
  if (again.quantity.unit === '' || again.quantity.low !== again.quantity.high) return []
  const found = ordinalsBefore(passage, earlier, index, again.quantity.unit).find(
    (other) => other.quantity.low === again.quantity.low && sharesName(other.words, again.words),
  )
  return found ? [equalityClaim(found.number, again.number, boundsOf(again.quantity), boundsOf(found.quantity))] : []
}

/** The ordinals of a unit before a figure, the nearest first. */
function ordinalsBefore(passage: PassageReading, earlier: readonly PassageReading[], index: number, unit: string): Ordinal[] {
  const found: Ordinal[] = []
  let seen = 0
  for (const reading of [passage, ...earlier.slice(-MOST_BACK).toReversed()]) {
    if (reading.role === 'table') continue
    for (let at = reading === passage ? index - 1 : reading.quantities.length - 1; at >= 0; at -= 1) {
      seen += 1
      if (seen > MOST_BACK) return found
      const quantity = reading.quantities[at]
      if (quantity?.kind === 'ordinal' && quantity.unit === unit) found.push(ordinalOf(reading, at))
    }
  }
  return found
}

/** 第三期 … 前两期: those before this one. 前两期 of the fifth may be the first two, and is no claim. */
export function ordinalBefore(passage: PassageReading, earlier: readonly PassageReading[], index: number): Claim | undefined {
  const quantity = passage.quantities[index]
  if (quantity?.kind !== 'count' || quantity.low !== quantity.high || quantity.hedge !== undefined) return undefined
  const { text } = passage.clauses
  if (text.charAt(quantity.start - 1) !== '前' || !BEFORE_THIS.test(text.slice(Math.max(0, quantity.start - 2), quantity.start))) return undefined
  const [nearest] = ordinalsBefore(passage, earlier, index, quantity.unit)
  if (!nearest || nearest.quantity.low !== nearest.quantity.high) return undefined
  const before = difference(boundsOf(nearest.quantity), exactly(1))
  if (before.low !== quantity.low) return undefined
  return equalityClaim(nearest.number, passage.first + index, boundsOf(quantity), before, 'number − 1 = those before')
}
