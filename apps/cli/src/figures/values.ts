import type { Language } from '@jianbao/lint'
import type { Interval, Quantity } from '@jianbao/schema'

/** How the numbers of one figure are printed. */
export interface Style {
  /** 万 or 亿, where the writer used it: 4.5 万人 is compared with 4.45～4.55 万人, not with 44,500. */
  readonly scale: { readonly word: string; readonly factor: number }
  readonly decimals: number
  /** 12,345; a number that only names something (12338 热线) is left as it is. */
  readonly grouped: boolean
  readonly language: Language
}

const SCALED = new Set<Quantity['kind']>(['count', 'money', 'measure', 'number'])

export function styleOf({ kind, text, step }: Quantity, language: Language): Style {
  const scale =
    language === 'en' || !SCALED.has(kind)
      ? { word: '', factor: 1 }
      : /[亿億]/.test(text)
        ? { word: '亿', factor: 1e8 }
        : /[万萬]/.test(text)
          ? { word: '万', factor: 1e4 }
          : { word: '', factor: 1 }
  return { scale, decimals: decimalsOf(step, scale.factor), grouped: kind !== 'label' && kind !== 'ordinal', language }
}

/** One place more than is printed, since half a unit of the last place is what rounding leaves open; an exact figure is printed whole. */
function decimalsOf(step: number | undefined, factor: number): number {
  return step === undefined ? 6 : Math.max(2, 1 + Math.ceil(-Math.log10(step / factor) - 1e-9))
}

/** The number or the interval that a quantity stands for, or its date. */
export function valueText(quantity: Quantity, language: Language): string {
  const { kind, iso, low = null, high = null, unit, per } = quantity
  if (iso !== undefined) return dateText(iso, language)
  const value = intervalText([low, high], per === undefined ? printedUnit(unit) : `${printedUnit(unit)}/${per}`, styleOf(quantity, language))
  return kind === 'ordinal' ? `第 ${value}` : value
}

/**
 * 12,345 人, 4.45～4.55 万人, ≥ 800 人; — where both ends are open. ～ is the sign of GB/T 15835, and as wide as a character on every
 * terminal, so that the columns after it stay in line; how wide – is, a terminal in Chinese and one in English do not agree.
 */
export function intervalText([low, high]: Interval, unit: string, style: Style): string {
  if (low === null && high === null) return '—'
  return withUnit(boundsText(low, high, style), unit, style)
}

function boundsText(low: number | null, high: number | null, style: Style): string {
  if (low === null) return `≤ ${numberText(high ?? 0, style)}`
  if (high === null) return `≥ ${numberText(low, style)}`
  const [from, to] = [numberText(low, style), numberText(high, style)]
  if (from === to) return from
  return style.language === 'en' ? `${from}${low < 0 ? ' to ' : '–'}${to}` : `${from}～${to}`
}

function withUnit(number: string, unit: string, { scale }: Style): string {
  if (/^[%‰]/.test(unit)) return `${number}${unit}`
  return `${number} ${scale.word}${unit}`.trimEnd()
}

/** 2 月 would be February. */
export const printedUnit = (unit: string): string => (unit === '月' || unit === '百分点' ? `个${unit}` : unit)

function numberText(value: number, { scale, decimals, grouped }: Style): string {
  const [whole = '', fraction] = String(Number((Math.abs(value) / scale.factor).toFixed(decimals))).split('.')
  const digits = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole
  return `${value < 0 ? '−' : ''}${digits}${fraction === undefined ? '' : `.${fraction}`}`
}

/** 2026年9月30日, 9月8日, 2021年至2030年; in English the ISO form, without the dashes that stand for a year left out. */
export function dateText(iso: string, language: Language): string {
  return iso
    .split('/')
    .map((date) => (language === 'en' ? englishDate(date) : chineseDate(date)))
    .join(language === 'en' ? ' to ' : '至')
}

const englishDate = (iso: string): string => (/^--\d\d$/.test(iso) ? `month ${Number(iso.slice(2))}` : iso.replace(/^--/, ''))

function chineseDate(iso: string): string {
  const parts = /^(?:(\d{4})|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso)
  if (!parts) return iso
  return ['年', '月', '日'].map((word, index) => (parts[index + 1] === undefined ? '' : `${Number(parts[index + 1])}${word}`)).join('')
}

/** 1 to 7, from Monday on. */
export function weekdayText(number: number, language: Language): string {
  const names = language === 'en' ? ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] : [...'一二三四五六日'].map((name) => `星期${name}`)
  return names[number - 1] ?? String(number)
}
