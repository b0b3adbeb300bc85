import type { Language } from '@jianbao/lint'
import type { Evidence, Finding, Interval } from '@jianbao/schema'
import { intervalText, printedUnit, type Style } from '../../figures/values.js'
import { say } from '../../language.js'

/** Weekdays are compared by numbers that say nothing to a reader; of a wording, the 0 is no result. */
const UNREADABLE: ReadonlySet<string> = new Set(['start ≤ end', 'weekday of date', 'points of a count = 0', 'percent or points'])

/** 6 月 18 日 is compared as 618. */
const isOfDates = ({ unit }: Evidence, quote: string): boolean => unit === '' && /[年月日]/.test(quote)

/** A line of the arithmetic: 文中, 254 处. */
export interface EvidenceLine {
  readonly name: string
  readonly value: string
}

/** What is printed, what the other figures make of it, and how far apart they are; nothing where that would say no more than the message. */
export function evidenceLines({ evidence, quote }: Pick<Finding, 'evidence' | 'quote'>, language: Language): EvidenceLine[] {
  if (!evidence || isOfDates(evidence, quote) || UNREADABLE.has(evidence.formula) || evidence.computed.every((end) => end === null)) return []
  const { stated, computed } = evidence
  const apart = Math.max(gap(stated, computed), gap(computed, stated), 0)
  const style = styleOf(quote, apart, language)
  const unit = printedUnit(unitOf(evidence, language))
  const lines = [
    { name: say({ zh: '文中', en: 'stated' }, language), value: intervalText(stated, unit, style) },
    { name: say({ zh: '推算', en: 'computed' }, language), value: intervalText(computed, unit, style) },
  ]
  if (apart === 0) return lines
  const apartUnit = unit === '%' ? say({ zh: '个百分点', en: 'points' }, language) : unit
  return [...lines, { name: say({ zh: '相差', en: 'off by' }, language), value: intervalText([apart, apart], apartUnit, style) }]
}

const gap = ([low]: Interval, [, high]: Interval): number => (low === null || high === null ? 0 : low - high)

/** How many values are listed is no number of people. */
const unitOf = ({ formula, unit }: Evidence, language: Language): string =>
  formula === 'values = items' ? say({ zh: '个', en: '' }, language) : unit

/** In 万 or 亿 where the figure is so printed, and with as many places as show the difference. */
function styleOf(quote: string, apart: number, language: Language): Style {
  const word = language === 'en' ? '' : (/[万亿]/.exec(quote.replaceAll('億', '亿').replaceAll('萬', '万'))?.[0] ?? '')
  const scale = { word, factor: word === '亿' ? 1e8 : word === '万' ? 1e4 : 1 }
  const needed = apart > 0 ? Math.ceil(-Math.log10(apart / scale.factor)) + 1 : 0
  return { scale, decimals: Math.min(6, Math.max(2, needed, printedDecimals(quote) + 1)), grouped: true, language }
}

const printedDecimals = (quote: string): number => /\d[.．](\d+)/.exec(quote)?.[1]?.length ?? 0
