/** A date as its parts; what is not printed is absent. */
export interface DateParts {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

/** `2020-11-05`, `--11-05`, `---05`, `2020`. */
export function datePartsOf(iso: string): DateParts {
  const match = /^(?:(\d{4})|-)(?:-(\d{2})?)?(?:-(\d{2}))?$/.exec(iso)
  if (!match) return {}
  const [, year, month, day] = match
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
}

const DAY = 86_400_000

/** The days since 1970, undefined for a day that the calendar does not have. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / DAY : undefined
}

/** 1 for Monday, 7 for Sunday. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The days from one date to another, in each of the years that may be meant: where none is printed, a leap year too. */
export function daysBetween(from: DateParts, until: DateParts): number[] {
  const { month, day } = from
  const last = { month: until.month ?? month, day: until.day }
  if (month === undefined || day === undefined || last.month === undefined || last.day === undefined) return []
  const years = from.year !== undefined ? [from.year] : until.year !== undefined ? [until.year] : [2023, 2024]
  const { month: lastMonth, day: lastDay } = last
  const wraps = lastMonth < month || (lastMonth === month && lastDay < day)
  return [
    ...new Set(
      years.flatMap((year) => {
        const lastYear = from.year !== undefined && until.year !== undefined ? until.year : wraps && until.year === undefined ? year + 1 : year
        const first = dayNumber(year, month, day)
        const end = dayNumber(lastYear, lastMonth, lastDay)
        return first === undefined || end === undefined || end < first ? [] : [end - first]
      }),
    ),
  ]
}
