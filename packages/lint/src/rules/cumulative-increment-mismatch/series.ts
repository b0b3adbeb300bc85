import type { SetValue } from '../../series.js'
import { highOf, lowOf, misses } from './addition.js'
import { type RunningTotal, THIS_MONTH } from './totals.js'

type Issue = SetValue<readonly RunningTotal[]>
type Came = NonNullable<RunningTotal['increment']>

/** The totals of two issues, one after the other, and what came between, that do not add up. `document` is an index. */
export interface IssueMismatch {
  readonly document: number
  readonly earlier: Issue
  readonly before: RunningTotal
  readonly increment: Came
  readonly after: RunningTotal
}

/** Looks at each issue and the one with the number before it in the same year; where one of them is there twice, at neither. */
export function mismatchesAcross(issues: readonly Issue[]): IssueMismatch[] {
  const byNumber = new Map<string, Issue[]>()
  for (const document of issues) {
    const own = byNumber.get(numberOf(document))
    if (own) own.push(document)
    else byNumber.set(numberOf(document), [document])
  }
  return issues.flatMap((own, document) => {
    if (own.issue === undefined || own.year === undefined || byNumber.get(numberOf(own))?.length !== 1) return []
    const [earlier, another] = byNumber.get(numberOf({ ...own, issue: own.issue - 1 })) ?? []
    if (!earlier || another) return []
    return mismatchesBetween(earlier, own).map((mismatch) => ({ document, ...mismatch }))
  })
}

const numberOf = ({ year, issue }: Pick<Issue, 'year' | 'issue'>): string => `${year} ${issue}`

function mismatchesBetween(earlier: Issue, own: Issue): Omit<IssueMismatch, 'document'>[] {
  const [earlierTotals, ownTotals] = [byThing(earlier), byThing(own)]
  const told = new Set<string>()
  return own.value.flatMap((after) => {
    const { increment } = after
    const name = `${thingOf(after)} ${after.scope}`
    if (!increment || told.has(name)) return []
    const before = onlyOne(earlierTotals, after)
    // What the issue says of another total with the same name, nobody knows.
    if (!before || !onlyOne(ownTotals, after) || !isPeriodBetween(increment, { earlier, before, own, after })) return []
    // A total that goes back is cumulative-decrease's to tell.
    if (highOf(after) < lowOf(before) || !misses(before, increment, after)) return []
    told.add(name)
    return [{ earlier, before, increment, after }]
  })
}

const thingOf = ({ thing, unit, start }: RunningTotal): string => `${thing} ${unit} ${start}`

function byThing({ value }: Issue): Map<string, RunningTotal[]> {
  const groups = new Map<string, RunningTotal[]>()
  for (const total of value) {
    const own = groups.get(thingOf(total))
    if (own) own.push(total)
    else groups.set(thingOf(total), [total])
  }
  return groups
}

/** An issue that says more has them of places or people. */
const MOST_OF_THING = 12

/** The total of the same thing and scope, the most exact of several: 近 4 万 in a title, 3.9 万 in the text. Nothing where they differ. */
function onlyOne(totals: ReadonlyMap<string, readonly RunningTotal[]>, of: RunningTotal): RunningTotal | undefined {
  const named = totals.get(thingOf(of)) ?? []
  if (named.length > MOST_OF_THING) return undefined
  const all = named.filter((other) => isSameScope(other, of))
  const [exact] = all.toSorted((a, b) => widthOf(a) - widthOf(b))
  return exact && all.every((other) => lowOf(other) <= highOf(exact) && lowOf(exact) <= highOf(other)) ? exact : undefined
}

const widthOf = (total: RunningTotal): number => highOf(total) - lowOf(total)

/** The same words for whom or where, or one says nothing of it and names it beside; and from one source, as far as both print it. */
function isSameScope(one: RunningTotal, other: RunningTotal): boolean {
  if (one.source !== undefined && other.source !== undefined && one.source !== other.source) return false
  return one.scope === other.scope || (one.scope === '' && isImplied(other.scope, one)) || (other.scope === '' && isImplied(one.scope, other))
}

const isImplied = (scope: string, { around }: RunningTotal): boolean => WHOLE_HOUSE.test(scope) || around.includes(scope)
/** 全县 in a bulletin of the county. */
const WHOLE_HOUSE = /^[全我本][省市县区镇乡村]$/

interface Sides {
  readonly earlier: Issue
  readonly before: RunningTotal
  readonly own: Issue
  readonly after: RunningTotal
}

const DAYS = { week: [5, 9], month: [26, 36], quarter: [85, 97] } as const

/** Whether just this period lies between the two totals: by the days until which they run, else by the dates of the issues. */
function isPeriodBetween({ period, month }: Came, { earlier, before, own, after }: Sides): boolean {
  if ((before.until === '') !== (after.until === '')) return false
  if ((before.until === THIS_MONTH) !== (after.until === THIS_MONTH)) return false
  const stated = after.until !== '' && after.until !== THIS_MONTH
  const [from, to] = stated ? [dayOf(before.until, own), dayOf(after.until, own)] : [Date.parse(earlier.date ?? ''), Date.parse(own.date ?? '')]
  const days = Math.round((to - from) / 86_400_000)
  if (period === 'issue') return !(days <= 0)
  if (stated && month !== undefined && after.until !== `${String(month).padStart(2, '0')}-31`) return false
  const [least, most] = DAYS[period]
  return days >= least && days <= most
}

/** The 31st of April is the first of May; a day more or less is no matter. */
const dayOf = (until: string, { year = 0 }: Issue): number => Date.UTC(year, Number(until.slice(0, 2)) - 1, Number(until.slice(3)))
