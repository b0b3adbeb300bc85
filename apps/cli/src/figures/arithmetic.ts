import type { Language } from '@jianbao/lint'
import type { Evidence, FileFigures, Interval, Quantity, Relation } from '@jianbao/schema'
import { say } from '../language.js'
import { printable } from '../unseen.js'
import { intervalText, printedUnit, type Style, styleOf, weekdayText } from './values.js'
import { confidenceWord, roleWord, typeWord } from './words.js'

export const claimedQuantity = ({ operands, claim }: Relation, quantities: readonly Quantity[]): Quantity | undefined =>
  quantities[operands[claim]?.quantity ?? -1]

/** The operands by their roles, in reading order: 总数 85 项 · 分项 62 项、17 项. */
export function operandsText({ type, operands }: Relation, quantities: readonly Quantity[], language: Language): string {
  const byRole = new Map<string, string[]>()
  for (const { role, quantity } of operands) byRole.set(role, [...(byRole.get(role) ?? []), printable(quantities[quantity]?.text ?? '')])
  const separator = say({ zh: '、', en: ', ' }, language)
  return [...byRole].map(([role, texts]) => `${roleWord(role, type, language)} ${texts.join(separator)}`).join(' · ')
}

/** The unit of what is compared: the number of values in 分别为 is no 32.4%. */
export function evidenceUnit({ type, evidence }: Relation, language: Language): string {
  if (type === 'respective') return say({ zh: '个', en: '' }, language)
  return type === 'weekday' ? say({ zh: '星期', en: 'weekday' }, language) : evidence.unit
}

/** Formulas that judge the wording: their computed 0 is no result. */
const NO_ARITHMETIC: ReadonlySet<string> = new Set(['points of a count = 0', 'percent or points'])

/** Dates are compared by numbers that say nothing to a reader, weekdays apart. */
export const hasReadableEvidence = ({ type, evidence }: Relation, claimed: Quantity | undefined): boolean =>
  type === 'weekday' || (claimed?.iso === undefined && !NO_ARITHMETIC.has(evidence.formula))

/** What is printed, what the other figures make of it, and how far apart the two are. */
export function arithmeticText(relation: Relation, { quantities, relations }: FileFigures, language: Language): string {
  const claimed = claimedQuantity(relation, quantities)
  const parts = claimed && hasReadableEvidence(relation, claimed) ? figures(relation, claimed, language) : []
  if (relation.confidence === 'likely') parts.push(confidenceWord('likely', language))
  const blocking = relations[relation.blockedBy ?? -1]
  if (blocking) parts.push(blockedText(blocking, quantities, language))
  return parts.join(say({ zh: '，', en: ', ' }, language))
}

function figures(relation: Relation, claimed: Quantity, language: Language): string[] {
  const { type, verdict, evidence } = relation
  if (type === 'weekday') return compared(evidence, ([number]) => weekdayText(number ?? 0, language), language)
  const apart = relation.deviation === undefined ? 0 : distance(evidence.stated, evidence.computed)
  const style = evidenceStyle(relation, claimed, apart, language)
  const unit = printedUnit(evidenceUnit(relation, language))
  const parts = compared(evidence, (interval) => intervalText(interval, unit, style), language)
  if (relation.deviation === undefined) return parts
  const number = intervalText([apart, apart], unit === '%' ? say({ zh: '个百分点', en: 'points' }, language) : unit, style)
  const allowed = verdict === 'consistent' ? say({ zh: '（舍入之内）', en: ' (within rounding)' }, language) : ''
  return [...parts, `${say({ zh: `相差 ${number}`, en: `off by ${number}` }, language)}${allowed}`]
}

function compared({ stated, computed }: Evidence, shown: (interval: Interval) => string, language: Language): string[] {
  const parts = [say({ zh: `文中 ${shown(stated)}`, en: `stated ${shown(stated)}` }, language)]
  const isKnown = computed.some((end) => end !== null)
  return isKnown ? [...parts, say({ zh: `算得 ${shown(computed)}`, en: `computed ${shown(computed)}` }, language)] : parts
}

/** As the claimed figure is printed, with as many places as show a difference. */
function evidenceStyle({ type }: Relation, claimed: Quantity, apart: number, language: Language): Style {
  const style = styleOf(claimed, language)
  if (type === 'respective') return { ...style, scale: { word: '', factor: 1 } }
  const needed = apart > 0 ? Math.ceil(-Math.log10(apart / style.scale.factor)) + 1 : 0
  return { ...style, decimals: Math.min(6, Math.max(needed, claimed.step === undefined ? 2 : style.decimals)) }
}

/** How far two intervals are from each other. */
function distance(stated: Interval, computed: Interval): number {
  const gap = ([low]: Interval, [, high]: Interval) => (low === null || high === null ? 0 : low - high)
  return Math.max(0, gap(stated, computed), gap(computed, stated))
}

/** The violated relation that one rests on. */
export function blockedText(blocking: Relation, quantities: readonly Quantity[], language: Language): string {
  const claimed = claimedQuantity(blocking, quantities)
  const place = `${claimed?.line ?? 0}:${claimed?.column ?? 0}`
  const type = typeWord(blocking.type, language)
  return say({ zh: `取决于 ${place} 不成立的“${type}”`, en: `rests on the violated ${type} at ${place}` }, language)
}
