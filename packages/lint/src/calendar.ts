import type { PlacedFigure } from './facts.js'
import type { RuleContext } from './rule.js'

/** A day, month or year as printed; what is not printed is absent. */
export interface DateParts {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

/** The dates that a figure holds: one, or the two ends of a range. */
export function datesOf({ kind, iso }: Pick<PlacedFigure, 'kind' | 'iso'>): DateParts[] {
  return iso !== undefined && (kind === 'date' || kind === 'date-range') ? iso.split('/').map(partsOf) : []
}

/** `2020-11-05`, `--11-05`, `---05`, `2020`. */
function partsOf(iso: string): DateParts {
  const [, year, month, day] = /^(?:(\d{4})|-)(?:-(\d{2,3})?)?(?:-(\d{2}))?$/.exec(iso) ?? []
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  }
}

/** Of a year that is not known, a leap year: 2 月 29 日 may be meant. */
export const daysInMonth = (month: number, year = 2024): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The day on which the bulletin was issued: by the settings, else the later one of masthead and colophon. */
export function issueDateOf({ bulletin, settings }: Pick<RuleContext, 'bulletin' | 'settings'>): Required<DateParts> | undefined {
  const printed = [bulletin.masthead?.date, bulletin.colophon?.date].filter((date) => date !== undefined).sort()
  const { year, month, day } = partsOf(settings.issueDate ?? printed.at(-1) ?? '')
  return year === undefined || month === undefined || day === undefined ? undefined : { year, month, day }
}

/** The year in which the bulletin was issued. */
export const issueYearOf = (context: Pick<RuleContext, 'bulletin' | 'settings'>): number | undefined =>
  issueDateOf(context)?.year ?? context.bulletin.masthead?.year

const DAY = 86_400_000

/** Days since 1970. */
export const dayNumber = ({ year, month, day }: Required<DateParts>): number => Date.UTC(year, month - 1, day) / DAY
