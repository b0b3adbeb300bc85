import { type Clauses, clauseStart } from '../clauses.js'
import type { SpannedQuantity } from '../quantities.js'
import { isAmount, isChange } from './items.js'
import type { Claim } from './relation.js'
import { sumClaim } from './sum.js'

/** What makes up a whole of its kind: the months of a year as `month 1` to `month 12`, the halves of a month, its parts of ten days, sessions. */
type Slots = readonly string[]

/** Every part of a whole by name, or how many of a kind one after another: 三个月, 三期. */
type Whole = { readonly slots: Slots } | { readonly kind: string; readonly count: number }

const months = (numbers: readonly number[]): Slots => numbers.map((month) => `month ${month}`)

const PERIODS: readonly (readonly [words: RegExp, slots: (numeral: string) => Slots])[] = [
  [/^第?(?<numeral>[一二三四1-4])季度/, (numeral) => months([0, 1, 2].map((month) => quarterOf(numeral) * 3 + month + 1))],
  [/^上半年/, () => months([1, 2, 3, 4, 5, 6])],
  [/^下半年/, () => months([7, 8, 9, 10, 11, 12])],
  [/^前三季度/, () => months([1, 2, 3, 4, 5, 6, 7, 8, 9])],
  [/^(?<numeral>(?:1[0-2]|[1-9]) ?月?(?:[—－~～-]|至|到) ?(?:1[0-2]|[1-9])) ?月份?(?![0-9底末初中上下旬])/, (numeral) => months(monthsFrom(numeral))],
  [/^(?<numeral>1[0-2]|[1-9]) ?月份?(?![0-9底末初中上下旬至—～~-])/, (numeral) => months([Number(numeral)])],
  [/^(?:全年|年度)/, () => months([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])],
  [/^(?<numeral>[上下])半月/, (numeral) => [`half ${numeral}`]],
  [/^(?:(?:1[0-2]|[1-9]) ?月份?)?(?<numeral>[上中下])旬/, (numeral) => [`ten days ${numeral}`]],
  [/^第(?<numeral>[一二三四五六七八九1-9][期批轮届天])/, (numeral) => [`${numeral.slice(-1)} ${numberIn(numeral)}`]],
]

/** Before a total: all parts of a month, 三个月, 三期. */
const WHOLES: readonly (readonly [words: RegExp, whole: (numeral: string) => readonly Whole[]])[] = [
  [/^(?:当月|全月|本月|整个月)/, () => [{ slots: ['half 上', 'half 下'] }, { slots: ['ten days 上', 'ten days 中', 'ten days 下'] }]],
  [/^(?<numeral>[二两三四五六七八九2-9]) ?个月/, (numeral) => [{ kind: 'month', count: numberIn(numeral) }]],
  [/^(?<numeral>[二两三四五六七八九2-9] ?[期批轮届天])/, (numeral) => [{ kind: numeral.slice(-1), count: numberIn(numeral) }]],
]

/** 1—5 月. */
function monthsFrom(numeral: string): readonly number[] {
  const [first = 0, last = 0] = numeral.match(/[0-9]+/g)?.map(Number) ?? []
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

const quarterOf = (numeral: string): number => Math.max('一二三四'.indexOf(numeral), '1234'.indexOf(numeral))

const numberIn = (numeral: string): number => {
  const sign = numeral.charAt(0)
  return sign === '两' ? 2 : Math.max('0一二三四五六七八九'.indexOf(sign), '0123456789'.indexOf(sign))
}

const MOST_TERMS = 12
const WORDS = 24

/** What stands before the figure after the name of its period: 累计完成, 共接待. */
const TOTAL_OF_PERIOD = /^(?:总?共|合计|总计|累计|总)/

/**
 * 第一季度完成 320 万元，第二季度完成 410 万元，上半年累计完成 730 万元: the periods before a total that make up its own; 上半月 175 吨，下半月 148
 * 吨，当月总共 323 吨; 8 月 43 笔、9 月 57 笔、10 月 61 笔，3 个月累计 161 笔.
 *
 * The trap: 上半年累计 after one quarter alone, and periods of another year.
 */
export function periodTotals(clauses: Clauses, quantities: readonly SpannedQuantity[]): Claim[] {
  if (!/季度|半年|全年|年度|半月|[上中下]旬|个月|[期批轮届天](?:总?共|合计|总计|累计)/.test(clauses.text)) return []
  return quantities.flatMap((total, index) => {
    if (!isAmount(total)) return []
    for (const whole of wholesOf(clauses, quantities, index)) {
      const terms = termsBefore(clauses, quantities, index, whole)
      if (!terms) continue
      return [
        sumClaim(
          numberOf(quantities, index),
          terms.map((term) => numberOf(quantities, term)),
          'closed',
        ),
      ]
    }
    return []
  })
}

/** What the words before a total say that it is of. */
function wholesOf(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): readonly Whole[] {
  const words = wordsOf(clauses, quantities, index)
  for (const [pattern, wholes] of WHOLES) {
    const match = pattern.exec(words)
    if (!match) continue
    const isTotal = /^(?:全月|整个月)/.test(words) || TOTAL_OF_PERIOD.test(words.slice(match[0].length).trim())
    return isTotal ? wholes(match.groups?.['numeral'] ?? '') : []
  }
  const period = periodOf(clauses, quantities, index)
  return period && period.slots.length >= 3 && TOTAL_OF_PERIOD.test(period.rest) ? [period] : []
}

const numberOf = (quantities: readonly SpannedQuantity[], number: number) => ({ number, quantity: quantities[number] as SpannedQuantity })

/** The amounts of the unit that stand in a row before a total, whose periods make its own without a gap. */
function termsBefore(clauses: Clauses, quantities: readonly SpannedQuantity[], total: number, whole: Whole): number[] | undefined {
  const all = quantities[total] as SpannedQuantity
  const sentence = clauses.sentenceAt(all.start)
  const clause = clauseStart(clauses.text, all.start, Math.max(0, all.start - WORDS))
  const found: string[] = []
  const terms: number[] = []
  for (let index = total - 1; index >= 0 && terms.length < MOST_TERMS && !isMadeUp(whole, found); index -= 1) {
    const term = quantities[index]
    if (!term || clauses.sentenceAt(term.start) !== sentence) return undefined
    // 1 月 is a figure of its own, and so is 3 个月 before the total.
    if (term.kind === 'date' || term.kind === 'date-range' || term.kind === 'percent' || term.kind === 'ordinal' || term.start >= clause) continue
    const period = term.unit === all.unit && isAmount(term) && !isChange(clauses, term) ? periodOf(clauses, quantities, index) : undefined
    if (!period?.slots.every((slot) => !found.includes(slot) && isPartOf(whole, slot))) return undefined
    found.push(...period.slots)
    terms.unshift(index)
  }
  return isMadeUp(whole, found) && terms.length > 1 ? terms : undefined
}

const isPartOf = (whole: Whole, slot: string): boolean => ('slots' in whole ? whole.slots.includes(slot) : slot.startsWith(`${whole.kind} `))

/** All its parts are there: by name, or as many as it says, one after another. */
function isMadeUp(whole: Whole, found: readonly string[]): boolean {
  if ('slots' in whole) return found.length === whole.slots.length
  const numbers = found.map((slot) => Number(slot.slice(slot.lastIndexOf(' ')))).sort((a, b) => a - b)
  const [first = 0] = numbers
  return numbers.length === whole.count && numbers.every((number, index) => number === first + index)
}

/** The words before a figure: of its clause, after the amount before it. */
function wordsOf({ text }: Clauses, quantities: readonly SpannedQuantity[], index: number): string {
  const start = quantities[index]?.start ?? 0
  let before = index - 1
  while (before >= 0 && !isAmount(quantities[before] as SpannedQuantity)) before -= 1
  const floor = quantities[before]?.end ?? 0
  return text
    .slice(Math.max(floor < start ? floor : 0, clauseStart(text, start, Math.max(0, start - WORDS))), start)
    .replace(/^(?:其中|今年|[全我][县市区省]|[\s、和及])+/, '')
    .replace(SUBJECT, '')
}

/** 12345 热线一季度办结: whose period it is. */
const SUBJECT = /^(?![^，]{0,10}(?:[比较除]|同期|上年|去年|截[至止]))[\u4e00-\u9fff“”A-Za-z0-9 ]{1,10}?(?=第?[一二三四]季度|[上下]半年)/

/** The period that a figure's words begin with, and the words from there to the figure. */
function periodOf(
  clauses: Clauses,
  quantities: readonly SpannedQuantity[],
  index: number,
): { readonly slots: Slots; readonly rest: string } | undefined {
  const words = wordsOf(clauses, quantities, index)
  for (const [pattern, slots] of PERIODS) {
    const match = pattern.exec(words)
    if (match) return { slots: slots(match.groups?.['numeral'] ?? ''), rest: words.slice(match[0].length).trim() }
  }
  return undefined
}
