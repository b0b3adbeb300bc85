import type { Bounds } from '../interval.js'
import { PERIODS, PLACES, SCOPE_WORDS, WHOLE_SCOPE } from '../lexicon/equality.js'
import type { SpannedQuantity } from '../quantities.js'
import { digitsOf, isTitle, type Mention, sentenceBefore } from './mention.js'
import { boundsOf, type Claim, comesTrue } from './relation.js'

/** 家庭教育骨干教师 and 骨干教师: enough where the figures agree. */
export const isSameNoun = (a: string, b: string): boolean => a.length > 1 && b.length > 1 && (a.endsWith(b) || b.endsWith(a))

/** The same in print; or 近 40 名 and 38 名, where place, time and verb are one and only one of the two is hedged. */
export function isSameFigure(first: Mention, again: Mention): boolean {
  const [a, b] = [first.quantity, again.quantity]
  if (!mayBeSame(a, b)) return false
  if (digitsOf(a) === digitsOf(b)) return (b.low ?? 0) > 3 || isTitle(first.passage)
  if ((a.hedge === undefined) === (b.hedge === undefined) && (a.hedge !== undefined || a.step === b.step)) return false
  return first.verb === again.verb && !differsInPlace(first, again) && !differsInPeriod(first, again)
}

/** Two figures that may be one by their size. */
export const mayBeSame = (a: SpannedQuantity, b: SpannedQuantity): boolean =>
  isNear(a, b) && isNarrow(a) && isNarrow(b) && (b.low ?? 0) >= 2 && meets(a, b)

/** Two that are narrow and meet are not far apart; asked first, for it costs nothing. */
const isNear = ({ low: a }: SpannedQuantity, { low: b }: SpannedQuantity): boolean =>
  typeof a === 'number' && typeof b === 'number' && a <= b * 2 && b <= a * 2

export const isNarrow = ({ low, high }: SpannedQuantity): boolean =>
  typeof low === 'number' && typeof high === 'number' && low > 0 && high <= low * 1.25

export const meets = (a: SpannedQuantity, b: SpannedQuantity): boolean =>
  comesTrue(boundsOf(b), b, boundsOf(a)) || comesTrue(boundsOf(a), a, boundsOf(b))

export const isPlain = ({ hedge, low, high }: SpannedQuantity): boolean =>
  hedge === undefined && typeof low === 'number' && typeof high === 'number' && low >= 5

/** What stands around the figure of a title or in its text; what follows one in a later sentence tells what became of it. */
export const contextOf = ({ lead, noun, rest }: Mention): string => `${lead}|${noun}|${/^[^，,；;。：:（）()]{0,6}/.exec(rest)?.[0] ?? ''}`

/** 其中, 计划, 累计, 去年, 每: with one of the two only. */
export function differsInScope(a: Mention, b: Mention): boolean {
  // 为 80 岁以上老人发放高龄津贴 in the text of 发放高龄津贴: who gets it is no other thing.
  const [one, other] = isTitle(a.passage) ? [contextOf(a), contextOf(b)].map(withoutAges) : [`${a.lead}|${a.noun}`, `${b.lead}|${b.noun}`]
  return SCOPE_WORDS.some((words) => words.test(one ?? '') !== words.test(other ?? ''))
}

const withoutAges = (words: string): string => words.replace(/[0-9]+周?岁及?以[上下]/g, '')

export function differsInPlace(a: Mention, b: Mention): boolean {
  const one: readonly string[] = sentenceBefore(a).match(PLACES) ?? []
  const other: readonly string[] = sentenceBefore(b).match(PLACES) ?? []
  const level = (place: string) => (WHOLE_SCOPE.test(place) ? place.slice(-1) : place)
  const known = one.map(level)
  return !other.every((place) => known.includes(level(place)) || (one.length === 0 && WHOLE_SCOPE.test(place)))
}

/** The years and months in the sentences of the two; a day on which something was done with them is none. */
export function differsInPeriod(a: Mention, b: Mention): boolean {
  const one: readonly string[] = sentenceBefore(a).match(PERIODS) ?? []
  const other: readonly string[] = sentenceBefore(b).match(PERIODS) ?? []
  return one.length > 0 && other.length > 0 && !other.some((period) => one.includes(period))
}

/**
 * What a slip of the hand makes: 58 and 85, 214 and 241, 120 and 1200, 128 and 1288; one sign of three or more, if it is not the last, which an update
 * changes.
 */
export const isSlip = (a: SpannedQuantity, b: SpannedQuantity): boolean => isSlipOf(digitsOf(a), digitsOf(b))

/** 1288 and 128: one sign typed twice, or lost. */
function isOneSignMore(long: string, short: string): boolean {
  if (long.length !== short.length + 1 || short.length < 2) return false
  let at = 0
  while (at < short.length && short.charCodeAt(at) === long.charCodeAt(at)) at += 1
  return short.slice(at) === long.slice(at + 1)
}

export function isSlipOf(one: string, other: string): boolean {
  if (one.length !== other.length) {
    const [short, long] = one.length < other.length ? [one, other] : [other, one]
    return (long.startsWith(short.replace(/0+$/, '')) && /^0*$/.test(long.slice(short.replace(/0+$/, '').length))) || isOneSignMore(long, short)
  }
  let first = -1
  let second = -1
  for (let at = 0; at < one.length; at += 1) {
    if (one.charCodeAt(at) === other.charCodeAt(at)) continue
    if (second >= 0) return false
    if (first < 0) first = at
    else second = at
  }
  if (first < 0) return true
  if (second < 0) return one.length > 2 && first < one.length - 1
  return one.charAt(first) === other.charAt(second) && one.charAt(second) === other.charAt(first)
}

/** Four signs of the name in a row stand with both. */
export function sharesName(a: string, b: string): boolean {
  for (let at = 0; at + 4 <= a.length; at += 1) if (b.includes(a.slice(at, at + 4))) return true
  return false
}

/** 1.26 万 and 12600 beside 12.6 万: three signs and more are the same, and only the place of the point differs. */
export function isTenfold(a: SpannedQuantity, b: SpannedQuantity): boolean {
  const [one, other] = [digitsOf(a), digitsOf(b)].map((digits) => digits.replace(/^0+|0+$/g, ''))
  return one === other && (one ?? '').length > 2 && !meets(a, b) && a.hedge === undefined && b.hedge === undefined
}

export const pairOf = (first: Mention, again: Mention): Claim =>
  equalityClaim(first.number, again.number, boundsOf(again.quantity), boundsOf(first.quantity))

/** The claim that two figures of the article are one. */
export const equalityClaim = (first: number, again: number, stated: Bounds, computed: Bounds, formula = 'figure = figure said again'): Claim => ({
  type: 'equality',
  formula,
  operands: [
    { role: 'first', quantity: first },
    { role: 'again', quantity: again },
  ],
  claim: 1,
  stated,
  computed,
  confidence: 'certain',
})
