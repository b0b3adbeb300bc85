import type { Clauses } from '../clauses.js'
import { type Bounds, distance, product, quotient, widen } from '../interval.js'
import {
  CONVERSION_CUE,
  CONVERTED_BEFORE,
  GOES_ON,
  HEDGED_AFTER,
  HEDGED_CUE,
  LOOSE_PAIRS,
  NOT_CONVERTED,
  type Scale,
  scalesOf,
  YIELD_CUE,
  YIELD_DIMENSIONS,
} from '../lexicon/conversion.js'
import type { SpannedQuantity } from '../quantities.js'
import { numbered, type ReadClaims } from './reading.js'
import { boundsOf, type Claim, comesTrue, toleranceOf } from './relation.js'

/** How far apart the two may stand: a cue, a mark and a short noun. */
const REACH = 16

/** How the text joins the two figures of one quantity. */
interface Link {
  readonly hedged: boolean
  /** 折合, 相当于: what is left of something after it was reckoned by another standard. */
  readonly yields: boolean
  /** 即, 合, 等于 outside a bracket: the two are said to be one. */
  readonly said: boolean
  /** A noun stands between the first figure and the cue: 12 公顷茶园（180 亩）. */
  readonly noun: boolean
}

/**
 * Reads one quantity in two units: 12 公顷（合 180 亩）, 1200 万元（0.12 亿元）, 3 公里即 6 里, 2 年（24 个月）.
 *
 * Silent where a second figure, a word or a stroke in the bracket makes it another quantity (12 公顷（其中水田 30 亩）), where one of them is
 * hedged and they differ, and for currencies, whose rate is not printed.
 */
export const readConversions: ReadClaims = (passage) => {
  const { clauses, quantities } = passage
  const claims = quantities.flatMap((to, index): Claim[] => {
    const from = quantities[index - 1]
    const link = from && isConvertible(from) && isConvertible(to) ? linkBetween(clauses, from, to) : undefined
    if (!link) return isConvertible(to) ? distantClaim(clauses, quantities, index) : []
    if (!from || NOT_CONVERTED.test(clauses.text.slice(Math.max(0, from.start - 5), from.start))) return []
    const computed = converted(from, to)
    const confidence = computed && certaintyOf(from, to, computed, link)
    return confidence ? [{ ...conversionClaim(index - 1, index, to, computed), confidence }] : []
  })
  return numbered(claims, passage)
}

/** 第 3 期, 15% and 24 时 have no units to be converted; what is counted has only its scale (38.62 万人). */
const isConvertible = ({ kind, low, high }: SpannedQuantity): boolean =>
  (kind === 'money' || kind === 'measure' || kind === 'duration' || kind === 'count') &&
  typeof low === 'number' &&
  typeof high === 'number' &&
  low >= 0 &&
  high > 0

/** What stands between the two, read as a bracket of the second alone or as a cue. */
function linkBetween(clauses: Clauses, from: SpannedQuantity, to: SpannedQuantity): Link | undefined {
  const { text } = clauses
  if (to.start - from.end > REACH || GOES_ON.test(text.slice(from.end, to.start)) || GOES_ON.test(text.slice(to.end, to.end + 2))) return undefined
  const bracket = clauses.brackets[clauses.bracketAt(to.start)]
  if (bracket && bracket.start >= from.end) {
    // Two quantities in one bracket: 12 公顷（180 亩、3 个村）.
    if (text.slice(to.end, bracket.end).trim() !== '') return undefined
    const noun = text
      .slice(from.end, bracket.start)
      .trim()
      .replace(/^[整正]$/, '')
    if (!/^[\u4e00-\u9fff]{0,6}$/.test(noun)) return undefined
    const link = linkOf(text.slice(bracket.start + 1, to.start).trim(), noun !== '', true)
    return link && HEDGED_AFTER.test(text.slice(bracket.end + 1, bracket.end + 5)) ? { ...link, hedged: true } : link
  }
  // 600 公斤干果: another thing than the one before it.
  if (/^\s*[\u4e00-\u9fffA-Za-z]/.test(text.slice(to.end, to.end + 2))) return undefined
  return linkOf(
    text
      .slice(from.end, to.start)
      .replace(/^\s*[，,]/, '')
      .trim(),
    false,
    false,
  )
}

function linkOf(cue: string, noun: boolean, inBracket: boolean): Link | undefined {
  if (cue === '') return inBracket ? { hedged: false, yields: false, said: false, noun } : undefined
  const hedged = HEDGED_CUE.test(cue)
  const yields = YIELD_CUE.test(cue)
  return hedged || CONVERSION_CUE.test(cue) ? { hedged, yields, said: !hedged && !yields && !inBracket, noun } : undefined
}

/**
 * 完成 9.84 万亩，其中…，修复面积折合 65.6 平方公里: what is converted stands somewhere before. Of three figures and more, and coming true, it
 * can only be that; else nothing is said.
 */
function distantClaim(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): Claim[] {
  const to = quantities[index]
  if (!to || !CONVERTED_BEFORE.test(clauses.text.slice(Math.max(0, to.start - 4), to.start)) || (to.step ?? 1) > (to.low ?? 0) / 90) return []
  const sentence = clauses.sentenceAt(to.start)
  for (let before = index - 1; before >= 0 && index - before <= 8; before -= 1) {
    const from = quantities[before]
    if (!from || clauses.sentenceAt(from.start) !== sentence || to.start - from.end > 140) return []
    const computed = isConvertible(from) && from.unit !== to.unit ? converted(from, to) : undefined
    if (computed && distance(boundsOf(to), computed) === 0) return [{ ...conversionClaim(before, index, to, computed), confidence: 'likely' }]
  }
  return []
}

/** The first figure in the unit of the second. */
function converted(from: SpannedQuantity, to: SpannedQuantity): Bounds | undefined {
  if (from.unit === to.unit) return isRescaled(from, to) ? boundsOf(from) : undefined
  const scales = from.kind === 'money' || from.kind === 'count' ? undefined : scalesOf(from.unit, to.unit)
  if (!scales) return undefined
  const [one, other] = scales.map(sizeOf) as [Bounds, Bounds]
  return quotient(product([boundsOf(from), one]), other)
}

const sizeOf = ({ low, high }: Scale): Bounds => ({ low, high })

/** 万元 and 亿元 are two units, and so is money in words; 元 and 元 are one: 12 元（8 元） says two things. */
const scaleWord = ({ text }: SpannedQuantity): string => (inWords(text) ? 'words' : (/[百千万亿]+/.exec(text)?.[0] ?? ''))

/** 4 种（四种） is said again in words, and not converted. */
const isRescaled = (from: SpannedQuantity, to: SpannedQuantity): boolean =>
  from.kind !== 'duration' && scaleWord(from) !== scaleWord(to) && !(from.kind === 'count' && (inWords(from.text) || inWords(to.text)))

const inWords = (text: string): boolean => !/[0-9０-９]/.test(text)

/** 壹万贰仟元: written so that nobody alters it, and repeated in digits. */
const inCapitals = ({ text }: SpannedQuantity): boolean => /[壹贰叁肆伍陆柒捌玖拾佰仟]/.test(text)

/** How certain a claim of them is: surely if they agree; if not, only where nothing else could be meant. Undefined where it is open. */
function certaintyOf(from: SpannedQuantity, to: SpannedQuantity, computed: Bounds, link: Link): Claim['confidence'] | undefined {
  if (comesTrue(boundsOf(to), to, computed)) return 'certain'
  if (from.hedge !== undefined || from.per !== to.per || LOOSE_PAIRS.has(`${from.unit} ${to.unit}`)) return undefined
  const dimension = scalesOf(from.unit, to.unit)?.[0].dimension ?? ''
  // 99 平方公里（约合 1.35 万亩）: about is a tenth of it, and no more.
  if (link.hedged || to.hedge !== undefined) {
    return AREAS.has(dimension) && !link.noun && distance(vague(to), computed) > 0 ? (isPowerOfTen(to, computed) ? 'certain' : 'likely') : undefined
  }
  if (isPowerOfTen(to, computed)) return 'certain'
  const same = from.unit === to.unit
  // 0.408 亿元，即 480 万元: said to be one.
  if (same && (inCapitals(from) || inCapitals(to) || (link.said && inDigits(from, to)))) return 'certain'
  if (!same && !link.noun && !(link.yields && YIELD_DIMENSIONS.has(dimension))) return 'certain'
  // 投资 3 亿元（8000 万元）: a part of the first, a year's, a plan's. 6030 公斤，折合 6.3 吨 has the same digits but for one slip.
  return inDigits(from, to) && isSlip(from, to, computed, link) ? 'likely' : undefined
}

/** Units of land, which nothing is left out of when it is reckoned in another. */
const AREAS: ReadonlySet<string> = new Set(['field', 'area'])

const vague = (to: SpannedQuantity): Bounds => {
  const { low, high } = boundsOf(to)
  return { low: low * 0.9, high: high * 1.1 }
}

const inDigits = (from: SpannedQuantity, to: SpannedQuantity) => !inWords(from.text) && !inWords(to.text)

/** 公斤 and 吨, 万元 and 亿元: one is the other with its point moved. */
function isDecimal(from: SpannedQuantity, to: SpannedQuantity): boolean {
  if (from.unit === to.unit) return true
  const [one, other] = scalesOf(from.unit, to.unit) ?? []
  return one !== undefined && other !== undefined && one.low === one.high && Number.isInteger(Math.log10(one.low / other.low))
}

/** What is reckoned by a standard may be less by any factor, but not by a slip of the hand. */
function isSlip(from: SpannedQuantity, to: SpannedQuantity, computed: Bounds, { yields }: Link): boolean {
  const { low, high } = boundsOf(to)
  const near = !yields || distance({ low: low * 0.75, high: high * 1.33 }, computed) === 0
  return near && isDecimal(from, to) && differByOne(digitsOf(from), digitsOf(to))
}

/** 63 and 603, 48 and 43, 603 and 630: one digit more, one other, or two that changed places. Of single digits nobody can tell. */
function differByOne(a: string, b: string): boolean {
  const [long, short] = a.length < b.length ? [b, a] : [a, b]
  if (long.length < 2 || long.length - short.length > 1 || long === short) return false
  let start = 0
  while (start < short.length && long.charAt(start) === short.charAt(start)) start += 1
  const [restLong, restShort] = [long.slice(start), short.slice(start)]
  if (long.length > short.length) return restLong.slice(1) === restShort
  const swapped = restLong.charAt(1) + restLong.charAt(0) + restLong.slice(2)
  return restLong.slice(1) === restShort.slice(1) || swapped === restShort
}

/** Without the zeros at its ends: 6300 公斤 and 6.3 吨 have the digits 63. */
const digitsOf = ({ text }: SpannedQuantity) => text.replace(/[^0-9]/g, '').replace(/^0+|0+$/g, '')

/** 12 公顷（合 1800 亩）: the digits are right, and the point or the scale is not. */
function isPowerOfTen(to: SpannedQuantity, computed: Bounds): boolean {
  const stated = widen(boundsOf(to), toleranceOf(to))
  for (let power = -4; power <= 4; power += 1) {
    const shifted = 10 ** power
    if (power !== 0 && distance(stated, { low: computed.low * shifted, high: computed.high * shifted }) === 0) return true
  }
  return false
}

const conversionClaim = (from: number, index: number, to: SpannedQuantity, computed: Bounds): Claim => ({
  type: 'conversion',
  formula: 'quantity in one unit = quantity in the other',
  operands: [
    { role: 'quantity', quantity: from },
    { role: 'converted', quantity: index },
  ],
  claim: 1,
  stated: boundsOf(to),
  computed,
  confidence: 'certain',
})
