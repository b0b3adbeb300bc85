import type { SpannedQuantity } from '../quantities.js'

/** A year that no calendar of ours prints, and its figure: 202 and 20225 for 2022. */
export interface OddYear {
  readonly year: number
  readonly quantity: number
  readonly start: number
}

const ODD_YEAR = /^(?:[1-9][0-9]{2}|[12][0-9]{4}) ?年$/

/**
 * 20225 年 3 月 4 日: a year of three or five digits right before a month is read as a length, for no date has one; what is said of the date
 * is said of that year all the same.
 */
export function oddYearBefore(quantities: readonly SpannedQuantity[], index: number): OddYear | undefined {
  const [year, date] = [quantities[index - 1], quantities[index]]
  if (!year || date?.kind !== 'date' || year.kind !== 'duration' || year.unit !== '年' || date.start - year.end > 1) return undefined
  if (!ODD_YEAR.test(year.text) || !/^--[0-9]/.test(date.iso ?? '')) return undefined
  return { year: Number(/^[0-9]+/.exec(year.text)?.[0]), quantity: index - 1, start: year.start }
}
