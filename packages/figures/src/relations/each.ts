import { type Clauses, clauseStart } from '../clauses.js'
import { BARE_UNITS, EACH, EACH_OWN, PER, PER_NOUNS, PER_UNITS, UNIT_PRICE } from '../lexicon/product.js'
import type { SpannedQuantity } from '../quantities.js'
import { isLevel, wordsBefore } from './nearby.js'

/** What is said before a figure that each of several has. */
export interface Each {
  /** 人, 月: each needs a figure. Empty for 单价, whose number is any count. */
  readonly pers: readonly string[]
  readonly label: string
  /** What each 每 names behind its unit: 每名教师. */
  readonly names: readonly string[]
  /** 平均每场. */
  readonly mean: boolean
  /** 8 个村各 5 万元: of those just counted. */
  readonly own: boolean
}

/** 每场 80 人, 每人每月补助 300 元, 单价 180 元; 8 个村各 5 万元. */
export function readEach({ text }: Clauses, quantities: readonly SpannedQuantity[], index: number): Each | undefined {
  const figure = quantities[index]
  if (!figure) return undefined
  const { kind, start } = figure
  if (kind !== 'count' && kind !== 'money' && kind !== 'measure' && kind !== 'duration') return undefined
  const from = clauseStart(text, start, Math.max(0, start - 30))
  const words = text.slice(from, start).replace(/[\s\u3000]/g, '')
  const each: Each = { pers: [], names: [], label: '', mean: /平均/.test(words), own: false }
  if (UNIT_PRICE.test(words)) return kind === 'money' ? each : undefined
  const match = words.includes('每') ? EACH.exec(words) : null
  if (match?.[1]) {
    const pers = match[1].split('每').slice(1)
    return { ...each, pers: pers.map((per) => PER.exec(per)?.[1] ?? per), names: pers.map((per) => per.replace(PER, '')), label: match[2] ?? '' }
  }
  const before = quantities[index - 1]
  if (before?.kind !== 'count' || before.end < from) return undefined
  const own = EACH_OWN.exec(text.slice(before.end, start).replace(/[\s\u3000]/g, ''))
  return own ? { ...each, label: own[2] ?? '', own: true } : undefined
}

/** Whether a figure says how many there are of what 每 names. */
export function counts(clauses: Clauses, quantity: SpannedQuantity | undefined, per: string, label: string): boolean {
  if (!quantity) return false
  const units = PER_UNITS[per] ?? [per]
  if (quantity.kind === 'duration') return per !== '' && !/[每均]/.test(wordsBefore(clauses, quantity)) && units.includes(quantity.unit)
  if ((quantity.kind !== 'count' && quantity.kind !== 'measure') || !isLevel(clauses, quantity)) return false
  if (quantity.kind === 'measure') return per === '' || units.includes(quantity.unit)
  // 前三名 is a rank.
  if (clauses.text.charAt(quantity.start - 1) === '前') return false
  const noun = nounOf(quantity)
  // 每个网格, each of 36 个网格; 每个点 of 12 个村 is another thing.
  if (per === '个' && label !== '') return quantity.unit === '个' && (noun === undefined || label.startsWith(noun) || isNamedIn(label, noun))
  if (per === '') return true
  if (units.includes(quantity.unit) || (PER_NOUNS[per] ?? [per]).some((name) => noun?.endsWith(name) === true)) return true
  return noun === undefined && BARE_UNITS.has(quantity.unit) && per !== '家' && wordsBefore(clauses, quantity).endsWith(per)
}

/** 20 个村 | 每村: a noun as it is read may run on. */
export const nounOf = ({ noun }: SpannedQuantity): string | undefined => noun?.replace(/[每各共].*$/, '') || undefined

const isNamedIn = (label: string, noun: string) => label.startsWith(noun.slice(0, 2)) || label.startsWith(noun.slice(-2))

/** The longest beginning of the label that what is counted is called, or ends in. */
export function nameIn(label: string, words: string): string {
  for (let length = Math.min(label.length, 6); length > 0; length -= 1) if (words.endsWith(label.slice(0, length))) return label.slice(0, length)
  return ''
}
