import { type Clauses, clauseStart } from '../clauses.js'
import { type Bounds, exactly, quotient, widen } from '../interval.js'
import {
  ADDED,
  AMONG,
  BREAKS,
  DIVISORS,
  EACH_ON_AVERAGE,
  EMPTY_LABEL,
  GIVEN,
  HELPED,
  MEAN_AFTER_SUBJECT,
  MEAN_OF_EACH,
  MEAN_WORD,
  OPEN_PERIOD,
} from '../lexicon/average.js'
import type { SpannedQuantity } from '../quantities.js'
import { datePartsOf, daysBetween, daysInMonth } from './calendar.js'
import { amountOf, clauseAround, indicesBefore, isLevel, sentenceStart } from './nearby.js'
import { numbered, type ReadClaims } from './reading.js'
import { boundsOf, type Claim, comesTrue } from './relation.js'

interface Mean {
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
interface Count {
  readonly quantity: number
  readonly options: readonly Bounds[]
}

/**
 * 向 25 户发放 5 万元，户均 2000 元: total / count = mean. Days may be printed as a period (10 月, 7 月 8 日至 14 日).
 * 户均增收 is another measure; with two totals or two counts in sight only one that fits is read.
 */
export const readAverages: ReadClaims = (passage) => {
  const { clauses, quantities } = passage
  const claims = quantities.flatMap((quantity, index) => {
    const mean = readMean(clauses, quantities, index)
    return mean ? averageClaim(clauses, quantities, index, mean, quantity) : []
  })
  return numbered(claims, passage)
}

function readMean(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): Mean | undefined {
  const quantity = quantities[index]
  if (!quantity || !(quantity.kind === 'count' || quantity.kind === 'money' || quantity.kind === 'measure')) return undefined
  const { text } = clauses
  const floor = Math.max(0, quantity.start - 24)
  const words = text.slice(clauseStart(text, quantity.start, floor), quantity.start).replace(/[\s\u3000]/g, '')
  if (!/均/.test(words)) return undefined
  // 3 户均超 2000 元: 均 says that all do.
  const last = quantities[index - 1]
  const mean = MEAN_WORD.exec(words)
  if (mean?.[1]) return { per: mean[1], noun: '', label: mean[2] ?? '', bare: true }
  const each = MEAN_OF_EACH.exec(words) ?? EACH_ON_AVERAGE.exec(words)
  if (each?.[1]) return { ...eachOf(each[1], each[2] ?? ''), bare: /^(?:平均每|每)/.test(words) }
  const after = MEAN_AFTER_SUBJECT.exec(words)
  if (!after?.[1] || (last && last.end > quantity.start - words.length)) return undefined
  return { per: after[1], noun: '', label: after[2] ?? '', bare: false }
}

/** 每个家庭户: reckoned by 户, those called 家庭户; 每天受理: by 天, of what is 受理. */
function eachOf(unit: string, words: string): Pick<Mean, 'per' | 'noun' | 'label'> {
  const per = unit.replace(/^个月/, '月')
  if (per !== '个') return { per, noun: '', label: words }
  const noun = words.replace(/的$/, '')
  const last = noun.slice(-1)
  return { per: last in DIVISORS ? last : '个', noun: noun === last ? '' : noun, label: '' }
}

/** A figure of time has many readings: a few of the nearest are enough. */
const MOST_COUNTS = 6

function averageClaim(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, mean: Mean, figure: SpannedQuantity): Claim[] {
  const before = indicesBefore(clauses, quantities, index)
  const totals = before.filter((i) => quantities[i]?.unit === figure.unit && isLevel(clauses, quantities[i]))
  if (totals.length === 0) return []
  const counts = [...before, ...bracketedPeriods(clauses, quantities, before, index)]
    .flatMap((i) => countOf(clauses, quantities, i, mean, index))
    .slice(-MOST_COUNTS)
  const stated = statedMean(figure)
  const pairs = totals.flatMap((total) =>
    counts.filter(({ quantity }) => quantity !== total).flatMap(({ quantity, options }) => options.map((count) => ({ total, quantity, count }))),
  )
  const claimOf = ({ total, quantity, count }: (typeof pairs)[number]): Claim => ({
    type: 'average',
    formula: 'total / count = mean',
    operands: [
      { role: 'total', quantity: total },
      { role: 'count', quantity },
      { role: 'mean', quantity: index },
    ],
    claim: 2,
    stated,
    computed: quotient(amountOf(quantities[total] ?? figure), count),
    confidence: 'certain',
  })
  const labelled = (total: number) =>
    EMPTY_LABEL.test(mean.label) || clauseAround(clauses, quantities[total] ?? figure).includes(labelCore(mean.label))
  const named = new Set(totals.filter(labelled))
  const sayable = pairs.filter(({ total }) => named.has(total))
  const right = sayable.findLast(({ total, count }) => comesTrue(stated, figure, quotient(amountOf(quantities[total] ?? figure), count)))
  if (right) return [claimOf(right)]
  // One of the two stands right before the mean.
  const near = sayable.find((pair) => Math.max(pair.total, pair.quantity) === index - 1 && isCertain(clauses, quantities, index, mean, pair))
  return near ? [claimOf(near)] : []
}

/** 本周（6 月 24 日—30 日）受理 71412 件: a period may stand in a bracket of its own. */
function bracketedPeriods(clauses: Clauses, quantities: readonly SpannedQuantity[], before: readonly number[], index: number): number[] {
  const first = Math.max(0, index - 8)
  return Array.from({ length: index - first }, (_, i) => first + i).filter(
    (i) =>
      quantities[i]?.kind === 'date-range' &&
      !before.includes(i) &&
      sentenceStart(clauses, quantities[index]?.start ?? 0) <= (quantities[i]?.start ?? 0),
  )
}

const labelCore = (label: string) => label.replace(/(?:约|近|超过?|达到?了?|为|有|仅)+$/, '')

/** A mean is a quotient, and rounded, where its words did not say so to the reader of quantities. */
function statedMean(figure: SpannedQuantity): Bounds {
  const bounds = boundsOf(figure)
  return figure.step === undefined && bounds.low === bounds.high ? widen(bounds, 0.5) : bounds
}

function countOf(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, { per, noun }: Mean, mean: number): Count[] {
  const quantity = quantities[index]
  const divisor = DIVISORS[per]
  if (!quantity || !divisor) return []
  const options = per === '日' || per === '天' ? daysIn(clauses.text, quantity) : per === '月' ? monthsIn(quantity) : []
  if (options.length > 0) return [{ quantity: index, options }]
  if (!divisor.units.includes(quantity.unit) && !(divisor.nouns && quantity.kind === 'count' && endsWith(quantity.noun, divisor.nouns))) return []
  if (quantity.kind === 'duration') return [{ quantity: index, options: [amountOf(quantity)] }]
  // 人均 with 人次 as the total, but persons as what is counted: the total of the same unit is left out by the caller.
  if (!isLevel(clauses, quantity) || (quantity.unit === quantities[mean]?.unit && noun === '')) return []
  if (noun !== '' && quantity.noun?.includes(noun) !== true && !clauses.text.slice(Math.max(0, quantity.start - 10), quantity.start).includes(noun))
    return []
  return [{ quantity: index, options: [amountOf(quantity)] }]
}

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

function monthsIn({ iso }: SpannedQuantity): Bounds[] {
  const [from, until] = (iso ?? '').split('/').map(datePartsOf)
  if (!from?.month || !until?.month || from.day !== undefined || until.day !== undefined) return []
  const years = from.year !== undefined && until.year !== undefined ? until.year - from.year : 0
  const months = years * 12 + until.month - from.month + 1
  return months > 0 ? [exactly(months)] : []
}

const isPeriod = (text: string, start: number, end: number) =>
  !/(?:截至|截止|到|至|自|从|比|较|同期) ?$/.test(text.slice(Math.max(0, start - 4), start)) &&
  !/^ ?(?:份?(?:以来|起|底|末|初|前|后|上旬|中旬|下旬|中下旬|同期)|份?[上中下]旬)/.test(text.slice(end, end + 5))

/** One total and one count, said together, and nothing else between them and the mean. */
function isCertain(
  clauses: Clauses,
  quantities: readonly SpannedQuantity[],
  index: number,
  mean: Mean,
  { total, quantity: count }: { readonly total: number; readonly quantity: number },
): boolean {
  const { text } = clauses
  const [whole, counted, figure] = [quantities[total], quantities[count], quantities[index]]
  if (!whole || !counted || !figure || !mean.bare || mean.noun !== '' || mean.per === '个') return false
  const floor = sentenceStart(clauses, figure.start)
  const inSentence = indicesBefore(clauses, quantities, index, floor)
  if (!inSentence.includes(total) || !inSentence.includes(count)) return false
  // Another of the same unit, even a change: nobody knows which is divided.
  const rivals = inSentence.filter((i) => quantities[i]?.unit === figure.unit)
  const counts = inSentence.filter((i) => countOf(clauses, quantities, i, mean, index).length > 0)
  if (rivals.length !== 1 || counts.length !== 1) return false
  if (!/^ ?(?:[，,。；;、）)！？]|$)/.test(text.slice(figure.end, figure.end + 2))) return false
  const [first, second] = total < count ? [whole, counted] : [counted, whole]
  const stretch = text
    .slice(first.start, figure.start)
    .trimEnd()
    .replace(/[\u4e00-\u9fff]均[\u4e00-\u9fff]*$|平均每?[\u4e00-\u9fff]*$|每[\u4e00-\u9fff]*$/, '')
  if (BREAKS.test(stretch) || ADDED.test(text.slice(whole.end, figure.start))) return false
  // Between the later of the two and the mean stands no other figure.
  if (Math.max(total, count) + 1 !== index || text.slice(second.end, figure.start).length > 16) return false
  const isTime = counted.kind === 'duration' || counted.kind === 'date' || counted.kind === 'date-range'
  // 10 月热线开通，累计受理…: the period is not that of the total.
  if (isTime && OPEN_PERIOD.test(stretch)) return false
  const between = text.slice(first.end, second.start)
  if (!/[，,；;：:]/.test(between)) return true
  if (total < count) return AMONG.test(between.trimEnd()) && between.length <= 20
  if (isTime) return between.length <= 30
  const helped = clauseAround(clauses, counted)
  return HELPED.test(helped) && GIVEN.test(clauseAround(clauses, whole)) && whole.kind === 'money' && between.length <= 20
}
