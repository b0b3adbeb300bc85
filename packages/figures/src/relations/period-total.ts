import { type Clauses, clauseStart } from '../clauses.js'
import type { SpannedQuantity } from '../quantities.js'
import { isAmount, isChange } from './items.js'
import type { Claim } from './relation.js'
import { sumClaim } from './sum.js'

/** A period of the year as the months that it has, 1 to 12. */
type Months = readonly number[]

const PERIODS: readonly (readonly [words: RegExp, months: (numeral: string) => Months])[] = [
  [/^第?(?<numeral>[一二三四1-4])季度/, (numeral) => [0, 1, 2].map((month) => quarterOf(numeral) * 3 + month + 1)],
  [/^上半年/, () => [1, 2, 3, 4, 5, 6]],
  [/^下半年/, () => [7, 8, 9, 10, 11, 12]],
  [/^前三季度/, () => [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  [/^(?<numeral>(?:1[0-2]|[1-9]) ?月?(?:[—－~～-]|至|到) ?(?:1[0-2]|[1-9])) ?月份?(?![0-9底末初中上下旬])/, (numeral) => monthsFrom(numeral)],
  [/^(?<numeral>1[0-2]|[1-9]) ?月份?(?![0-9底末初中上下旬至—～~-])/, (numeral) => [Number(numeral)]],
  [/^(?:全年|年度)/, () => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
]

/** 1—5 月. */
function monthsFrom(numeral: string): Months {
  const [first = 0, last = 0] = numeral.match(/[0-9]+/g)?.map(Number) ?? []
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

const quarterOf = (numeral: string): number => Math.max('一二三四'.indexOf(numeral), '1234'.indexOf(numeral))

const MOST_TERMS = 12
const WORDS = 24

/** What stands before the figure after the name of its period: 累计完成, 共接待. */
const TOTAL_OF_PERIOD = /^(?:总?共|合计|总计|累计|总)/

/**
 * 第一季度完成 320 万元，第二季度完成 410 万元，上半年累计完成 730 万元: the periods before a total that make up its own.
 *
 * The trap: 上半年累计 after one quarter alone, and periods of another year.
 */
export function periodTotals(clauses: Clauses, quantities: readonly SpannedQuantity[]): Claim[] {
  if (!/季度|半年|全年|年度/.test(clauses.text)) return []
  return quantities.flatMap((total, index) => {
    const whole = isAmount(total) ? periodOf(clauses, total) : undefined
    if (!whole || whole.months.length < 3 || !TOTAL_OF_PERIOD.test(whole.rest)) return []
    const terms = termsBefore(clauses, quantities, index, whole.months)
    return terms
      ? [
          sumClaim(
            numberOf(quantities, index),
            terms.map((term) => numberOf(quantities, term)),
            'closed',
          ),
        ]
      : []
  })
}

const numberOf = (quantities: readonly SpannedQuantity[], number: number) => ({ number, quantity: quantities[number] as SpannedQuantity })

/** The amounts of the unit that stand in a row before a total, whose periods make its own without a gap. */
function termsBefore(clauses: Clauses, quantities: readonly SpannedQuantity[], total: number, months: Months): number[] | undefined {
  const whole = quantities[total] as SpannedQuantity
  const sentence = clauses.sentenceAt(whole.start)
  const left = new Set(months)
  const terms: number[] = []
  for (let index = total - 1; index >= 0 && terms.length < MOST_TERMS && left.size > 0; index -= 1) {
    const term = quantities[index]
    if (!term || clauses.sentenceAt(term.start) !== sentence) return undefined
    // 1 月 is a figure of its own.
    if (term.kind === 'date' || term.kind === 'date-range' || term.kind === 'percent' || term.kind === 'ordinal') continue
    const period = term.unit === whole.unit && isAmount(term) && !isChange(clauses, term) ? periodOf(clauses, term) : undefined
    if (!period?.months.every((month) => left.delete(month))) return undefined
    terms.unshift(index)
  }
  return left.size === 0 && terms.length > 1 ? terms : undefined
}

/** The period that a figure's clause begins with, and the words from there to the figure. */
function periodOf({ text }: Clauses, { start }: SpannedQuantity): { readonly months: Months; readonly rest: string } | undefined {
  const words = text.slice(clauseStart(text, start, Math.max(0, start - WORDS)), start).replace(/^(?:其中|今年|[全我][县市区省]|\s)+/, '')
  for (const [pattern, months] of PERIODS) {
    const match = pattern.exec(words)
    if (match) return { months: months(match.groups?.['numeral'] ?? ''), rest: words.slice(match[0].length).trim() }
  }
  return undefined
}
