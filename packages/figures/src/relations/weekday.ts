import { exactly } from '../interval.js'
import { OTHER_CALENDAR, WEEKDAY, WEEKDAY_RANGE, WEEKDAYS } from '../lexicon/weekday.js'
import type { SpannedQuantity } from '../quantities.js'
import { type DateParts, datePartsOf, dayNumber, weekdayOf } from './calendar.js'
import { type OddYear, oddYearBefore } from './printed-year.js'
import { numbered, type PassageReading, type ReadClaims } from './reading.js'
import type { Claim } from './relation.js'

/** A year that is only carried is trusted where every year that the article has printed so far is this one. */
interface Carried {
  readonly years: ReadonlySet<number>
  /** The last date of the sentence that prints its year and month. */
  readonly full?: DateParts
}

/**
 * 2026 年 9 月 30 日（星期三）: the weekday of a date. The year must be printed, in the date or before it in the article; a year that
 * is carried may have turned (12 月 31 日, then 1 月 4 日), so that a weekday right for the year before or after says nothing.
 * 农历 is another calendar.
 */
export const readWeekdays: ReadClaims = (passage, earlier) => {
  const { clauses, quantities } = passage
  const { text } = clauses
  const claims: Claim[] = []
  const years = new Set<number>()
  let carriesEarlier = false
  let last: DateParts | undefined
  let full: { readonly date: DateParts; readonly sentence: number } | undefined
  for (const [index, quantity] of quantities.entries()) {
    const dates = datesOf(quantity)
    const after = dates.length > 0 ? text.slice(quantity.end, quantity.end + 16) : ''
    if (/^ ?[（(]? ?(?:星|礼|周)/.test(after)) {
      if (!carriesEarlier) for (const year of yearsIn(earlier)) years.add(year)
      carriesEarlier = true
      const both = dates.length === 2 ? WEEKDAY_RANGE.exec(after) : null
      const one = WEEKDAY.exec(after)
      // 5 月 6 日至 10 日（星期五）: the weekday is that of the last day.
      const printed = both ? [both[1], both[2]] : one ? [...dates.slice(1).map(() => undefined), one[1]] : []
      if (!OTHER_CALENDAR.test(text.slice(Math.max(0, quantity.start - 12), quantity.start))) {
        const odd = oddYearBefore(quantities, index)
        const carried: Carried = { years, ...(full && full.sentence === clauses.sentenceAt(quantity.start) ? { full: full.date } : {}) }
        claims.push(
          ...dates.flatMap((date, i) =>
            weekdayClaim(
              index,
              odd ? { ...date, year: odd.year } : complete(date, last, text, quantity, quantities[index - 1]),
              printed[i],
              carried,
              odd,
            ),
          ),
        )
      }
    }
    const final = dates.at(-1)
    if (final?.month !== undefined) last = final
    if (final?.month !== undefined && final.year !== undefined) full = { date: final, sentence: clauses.sentenceAt(quantity.start) }
    for (const { year } of dates) if (year !== undefined) years.add(year)
  }
  return numbered(claims, passage)
}

function datesOf({ kind, iso }: SpannedQuantity): DateParts[] {
  return iso !== undefined && (kind === 'date' || kind === 'date-range') ? iso.split('/').map(datePartsOf) : []
}

/** 9 月 28 日（星期一）至 30 日（星期三）: the second takes its month from the first. */
function complete(
  date: DateParts,
  last: DateParts | undefined,
  text: string,
  { start }: SpannedQuantity,
  before: SpannedQuantity | undefined,
): DateParts {
  if (date.month !== undefined || !last?.month || !before) return date
  const between = text.slice(before.end, start)
  if (!/^[^，。；]{0,10}[至到—–~～、和-] ?$/.test(between)) return date
  return { ...(last.year === undefined ? {} : { year: last.year }), month: last.month, ...date }
}

function weekdayClaim(quantity: number, date: DateParts, printed: string | undefined, { years, full }: Carried, odd?: OddYear): Claim[] {
  const { month, day } = date
  if (printed === undefined || month === undefined || day === undefined) return []
  const stated = WEEKDAYS.indexOf(printed === '天' ? '日' : printed) + 1
  const inYear = (year: number) => {
    const number = dayNumber(year, month, day)
    return number === undefined ? undefined : weekdayOf(number)
  }
  const claim = (year: number, confidence: Claim['confidence']): Claim[] => {
    const computed = inYear(year)
    if (computed === undefined) return []
    return [
      {
        type: 'weekday',
        formula: 'weekday of date',
        operands: [{ role: 'date', quantity }],
        claim: 0,
        stated: exactly(stated),
        computed: exactly(computed),
        confidence,
      },
    ]
  }
  // 20225 年 3 月 4 日（星期二）: by accident it may be one.
  if (odd) return claim(odd.year, 'certain').flatMap((found) => (found.computed.low === stated ? [] : withYear(found, odd)))
  if (date.year !== undefined) return claim(date.year, 'certain')
  if (full?.year !== undefined && (full.month ?? 13) <= month) return claim(full.year, 'certain')
  const [only] = years
  const right = [...years].find((year) => inYear(year) === stated)
  if (right !== undefined) return claim(right, 'likely')
  if (only === undefined || years.size > 1 || inYear(only + 1) === stated || inYear(only - 1) === stated) return []
  return claim(only, 'likely')
}

const withYear = (claim: Claim, { quantity }: OddYear): Claim => ({ ...claim, operands: [{ role: 'year', quantity }, ...claim.operands], claim: 1 })

/** How many passages back a year is carried. */
const MOST_PASSAGES = 40

function yearsIn(earlier: readonly PassageReading[]): number[] {
  return earlier
    .slice(-MOST_PASSAGES)
    .flatMap(({ quantities }) => quantities.flatMap((quantity) => datesOf(quantity).flatMap(({ year }) => year ?? [])))
}
