import type { PlacedFigure } from '../../facts.js'
import { misses } from './addition.js'
import { type Statement, statementsIn } from './statements.js'

/** Three statements of one article that do not add up. */
export interface Mismatch {
  readonly before: Statement
  readonly increment: Statement
  readonly after: Statement
}

/** The running totals of an article that are not the total of the month before and what came in the month. */
export function mismatchesIn(quantities: readonly PlacedFigure[]): Mismatch[] {
  const statements = statementsIn(quantities)
  const byPeriod = groupByPeriod(statements)
  return statements.flatMap((after) => {
    if (!after.isTotal) return []
    const before = onlyOne(byPeriod, after, { since: after.since, month: after.month - 1 })
    const increment = onlyOne(byPeriod, after, { since: undefined, month: after.month })
    return before && increment && misses(before.figure, increment.figure, after.figure) ? [{ before, increment, after }] : []
  })
}

/** A total that runs since then, or, without it, what came in the month. */
interface Wanted {
  readonly since?: Statement['since']
  readonly month: number
}

const periodKey = ({ since, month }: Wanted): string => `${since ?? ''} ${month}`

function groupByPeriod(statements: readonly Statement[]): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>()
  for (const statement of statements) {
    const own = groups.get(periodKey(statement))
    if (own) own.push(statement)
    else groups.set(periodKey(statement), [statement])
  }
  return groups
}

/** The one statement about the same thing; nothing where there are several. */
function onlyOne(byPeriod: ReadonlyMap<string, readonly Statement[]>, of: Statement, wanted: Wanted): Statement | undefined {
  let found: Statement | undefined
  for (const other of byPeriod.get(periodKey(wanted)) ?? []) {
    if (!isSame(other, of)) continue
    if (found) return undefined
    found = other
  }
  return found
}

/** Of one unit and year, and of one thing, as far as both name it. */
const isSame = (one: Statement, other: Statement): boolean =>
  one.figure.unit === other.figure.unit &&
  one.figure.kind === other.figure.kind &&
  (one.year === other.year || one.year === undefined || other.year === undefined) &&
  (one.thing === '' || other.thing === '' || one.thing.includes(other.thing) || other.thing.includes(one.thing))
