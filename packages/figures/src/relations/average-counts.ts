import type { Clauses } from '../clauses.js'
import { type Bounds, exactly } from '../interval.js'
import { BARE_UNITS, DIVISORS, type Divisor, OWNED_AFTER_NOUN, PERIODS_IN_WORDS, VERB_AFTER_NOUN } from '../lexicon/average.js'
import type { SpannedQuantity } from '../quantities.js'
import { datePartsOf, daysBetween, daysInMonth } from './calendar.js'
import { amountOf, clauseAround, isLevel, sentenceStart, wordsBefore } from './nearby.js'

/** What a mean is reckoned by. */
export interface Mean {
  /** 人, 户, 日: what it is reckoned by. */
  readonly per: string
  /** With 每: the noun, 家庭户. */
  readonly noun: string
  /** What is measured, where the words before the figure say it: 增收. */
  readonly label: string
  /** At the beginning of its clause, so that it takes up what was just said. */
  readonly bare: boolean
}

/** How many there may be: a period has its days, or its working days. */
export interface Count {
  /** Absent where words say it: 全年. */
  readonly quantity?: number
  readonly options: readonly Bounds[]
}

/** 本周（6 月 24 日—30 日）受理 71412 件: a period may stand in a bracket of its own. */
export function bracketedPeriods(clauses: Clauses, quantities: readonly SpannedQuantity[], before: readonly number[], index: number): number[] {
  const first = Math.max(0, index - 8)
  return Array.from({ length: index - first }, (_, i) => first + i).filter(
    (i) =>
      quantities[i]?.kind === 'date-range' &&
      !before.includes(i) &&
      sentenceStart(clauses, quantities[index]?.start ?? 0) <= (quantities[i]?.start ?? 0),
  )
}

/** How many there are by one figure, if it counts what the mean is reckoned by. */
export function countOf(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, { per, noun }: Mean, mean: number): Count[] {
  const quantity = quantities[index]
  const divisor = DIVISORS[per]
  if (!quantity || !divisor) return []
  const options =
    per === '日' || per === '天'
      ? daysIn(clauses.text, quantity)
      : per === '月'
        ? monthsIn(clauses.text, quantity)
        : per === '年'
          ? yearsIn(quantity)
          : []
  if (options.length > 0) return [{ quantity: index, options }]
  // By 人次 and by 家 too, where the arithmetic says so.
  const loose = isLooselyCounted(per, quantity)
  if (!loose && !isCountedBy(clauses, quantity, divisor)) return []
  if (quantity.kind === 'duration') return [{ quantity: index, options: [amountOf(quantity)] }]
  // 人均 with 人次 as the total, but persons as what is counted: the total of the same unit is left out by the caller.
  const isOfMean = quantity.unit === quantities[mean]?.unit && noun === '' && !endsWith(quantity.noun, divisor.nouns ?? [])
  if (!isLevel(clauses, quantity) || isOfMean) return []
  // 8 个县区创建 64 个: the noun of the figure before is its own.
  const last = quantities[index - 1]
  const from = Math.max(0, quantity.start - 10, last?.noun === undefined ? 0 : last.end + last.noun.length)
  if (noun !== '' && quantity.noun?.includes(noun) !== true && !clauses.text.slice(from, quantity.start).includes(noun)) return []
  return [{ quantity: index, options: [amountOf(quantity)] }]
}

const isYearTo = (text: string, start: number, end: number) =>
  /截[至止]到? ?$/.test(text.slice(Math.max(0, start - 4), start)) && /^ ?[底末]/.test(text.slice(end, end + 2))

/** 门票收入 3864 万元，人均 30 元 of those who came; 授信 121 家，户均 400 万元; 截至 11 月底: read only where it comes true. */
export const isLooselyCounted = (per: string, { unit, kind }: SpannedQuantity): boolean =>
  kind === 'count' && ((per === '人' && unit === '人次') || (per === '户' && unit === '家'))

function isCountedBy(clauses: Clauses, quantity: SpannedQuantity, { units, nouns }: Divisor): boolean {
  if (units.includes(quantity.unit)) return true
  if (!nouns || quantity.kind !== 'count') return false
  const { noun } = quantity
  // 20 个村 | 每村: a noun as it is read may run on. 护学岗 30 个 has it before.
  if (noun !== undefined)
    return endsWith(noun, nouns) || endsWith(noun.replace(/[每各共].*$/, ''), nouns) || nouns.some((name) => isVerbAfter(noun, name))
  return (
    (BARE_UNITS.has(quantity.unit) || (units.length === 0 && quantity.unit === '人')) &&
    endsWith(wordsBefore(clauses, quantity).replace(/(?:已?达到?|共?有|共计?|为|约)+$/, ''), nouns)
  )
}

/** 20 个村 | 新栽果树: the noun runs on into the verb of the sentence. */
const isVerbAfter = (noun: string, name: string) =>
  noun.startsWith(name) && (VERB_AFTER_NOUN.test(noun.slice(name.length)) || (name === '村' && OWNED_AFTER_NOUN.test(noun.slice(1))))

const endsWith = (noun: string | undefined, endings: readonly string[]) => noun !== undefined && endings.some((ending) => noun.endsWith(ending))

/** 10 月: its days, or as many as were worked; 7 月 8 日至 14 日: seven, or six. 截至 10 月, 10 月底 are no periods. */
function daysIn(text: string, { kind, iso, start, end }: SpannedQuantity): Bounds[] {
  if (iso === undefined || !isPeriod(text, start, end)) return []
  const [from, until] = iso.split('/').map(datePartsOf)
  if (!from) return []
  if (until) return daysBetween(from, until).flatMap((days) => [exactly(days + 1), exactly(days)])
  if (kind !== 'date' || from.month === undefined || from.day !== undefined) return []
  const days = from.year === undefined && from.month === 2 ? [28, 29] : [daysInMonth(from.year ?? 2023, from.month)]
  const most = Math.max(...days)
  return [...days.map(exactly), ...Array.from({ length: most - 15 }, (_, i) => exactly(15 + i))]
}

/** 1—9 月: nine; 截至 11 月底: eleven, from the beginning of the year. */
function monthsIn(text: string, { iso, start, end }: SpannedQuantity): Bounds[] {
  const [from, until] = (iso ?? '').split('/').map(datePartsOf)
  if (isYearTo(text, start, end) && from?.month && !until) return [exactly(from.month)]
  if (!from?.month || !until?.month || from.day !== undefined || until.day !== undefined) return []
  const years = from.year !== undefined && until.year !== undefined ? until.year - from.year : 0
  const months = years * 12 + until.month - from.month + 1
  return months > 0 ? [exactly(months)] : []
}

/** 2021—2023 年: three years, or two from one to the other. */
function yearsIn({ iso }: SpannedQuantity): Bounds[] {
  const [from, until] = (iso ?? '').split('/').map(datePartsOf)
  if (from?.year === undefined || until?.year === undefined || from.month !== undefined || until.month !== undefined) return []
  const years = until.year - from.year
  return years > 0 ? [exactly(years + 1), exactly(years)] : []
}

const isPeriod = (text: string, start: number, end: number) =>
  !/(?:截至|截止|到|至|自|从|比|较|同期) ?$/.test(text.slice(Math.max(0, start - 4), start)) &&
  !/^ ?(?:份?(?:以来|起|底|末|初|前|后|上旬|中旬|下旬|中下旬|同期)|份?[上中下]旬)/.test(text.slice(end, end + 5))

/** 全年受理 240 件，月均 20 件: a period in words, in the clause of the total. */
export function countInWords(clauses: Clauses, total: SpannedQuantity, { per }: Mean): Count[] {
  if (per !== '月' && per !== '日' && per !== '天') return []
  const months = PERIODS_IN_WORDS.find(({ words }) => words.test(clauseAround(clauses, total)))?.months
  if (months === undefined) return []
  return [{ options: [per === '月' ? exactly(months) : { low: months * 16, high: months * 30.7 }] }]
}
