import type { SetValue } from '../../series.js'
import { type ArticlePrint, CODE, MARKS, NO_MARK } from './print.js'

/** An article that an earlier issue has printed. Numbers of documents are indices. */
export interface Reprint {
  readonly document: number
  readonly article: ArticlePrint
  readonly originalDocument: number
  readonly original: ArticlePrint
  /** About how much of the longer text stands in the other: 0 to 1. */
  readonly shared: number
}

type Issue = SetValue<readonly ArticlePrint[]>
interface Printed {
  readonly document: number
  readonly article: ArticlePrint
}

/**
 * Each article that an earlier issue has, once, against the first that has it. Articles meet where they have two marks beside each other,
 * or all their figures, in common; for each of these only the first article is kept, so that the work grows with the articles and not with
 * their pairs.
 */
export function reprintsIn(issues: readonly Issue[]): Reprint[] {
  const firstWith = new Map<string, Printed>()
  const found: Reprint[] = []
  for (const document of orderOfPrint(issues)) {
    const fresh: Printed[] = []
    for (const article of issues[document]?.value ?? []) {
      const reprint = reprintOf({ document, article }, firstWith, issues)
      if (reprint) found.push(reprint)
      else fresh.push({ document, article })
    }
    // Only now: what one issue prints twice is told of that issue.
    for (const printed of fresh) for (const key of keysOf(printed.article)) if (!firstWith.has(key)) firstWith.set(key, printed)
  }
  return withoutStanding(found)
}

/** By date where all have one, as an issue without a number has no other place; else as the series is ordered. */
function orderOfPrint(issues: readonly Issue[]): number[] {
  const order = [...issues.keys()]
  const dateOf = (index: number) => issues[index]?.date ?? ''
  if (order.some((index) => dateOf(index) === '')) return order
  return order.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a - b))
}

/** Two marks beside each other are 24 bits: few articles share them by chance. */
function keysOf({ marks, figures }: ArticlePrint): string[] {
  const keys = figures.length >= 2 * CODE ? [figures] : []
  for (let at = 0; at < MARKS; at += 2) {
    const pair = marks.slice(at * 2, at * 2 + 4)
    if (!pair.includes(NO_MARK)) keys.push(`${at} ${pair}`)
  }
  return keys
}

function reprintOf({ document, article }: Printed, firstWith: ReadonlyMap<string, Printed>, issues: readonly Issue[]): Reprint | undefined {
  const own = issues[document]
  if (!own) return undefined
  const candidates = new Set(keysOf(article).flatMap((key) => firstWith.get(key) ?? []))
  let first: Reprint | undefined
  for (const { document: originalDocument, article: original } of candidates) {
    const earlier = issues[originalDocument]
    if (!earlier || isSameIssue(earlier, own) || !tellsTheSame(original, article, { acrossYears: earlier.year !== own.year })) continue
    const shared = sharedWords(original, article)
    if (shared >= leastShared(article) && (!first || originalDocument < first.originalDocument))
      first = { document, article, originalDocument, original, shared }
  }
  return first
}

/** Two files of one issue are its drafts, or one file twice. Without number and date nobody knows which came first. */
function isSameIssue(a: Issue, b: Issue): boolean {
  if (a.issue !== undefined && b.issue !== undefined) return a.issue === b.issue && a.year === b.year
  if (a.cumulativeIssue !== undefined && b.cumulativeIssue !== undefined) return a.cumulativeIssue === b.cumulativeIssue
  return a.date === b.date || isUnnumbered(a) || isUnnumbered(b)
}

const isUnnumbered = ({ issue, cumulativeIssue, date }: Issue) => issue === undefined && cumulativeIssue === undefined && date === undefined

/** Nine tenths of the words; with each figure that agrees as well, they may be edited a little more. */
const leastShared = ({ figures }: ArticlePrint): number => 0.9 - 0.05 * Math.min(4, figures.length / CODE)

/** One figure in five may be mended; a report that goes on has others. */
const SAME_FIGURES = 0.8
/** Another place is another event after the same pattern. */
const SAME_PLACES = 0.9
/** What comes every year has the same words and the same day: only its figures tell one year from another. */
const FIGURES_OF_A_YEAR = 3

function tellsTheSame(one: ArticlePrint, other: ArticlePrint, { acrossYears }: { readonly acrossYears: boolean }): boolean {
  if (acrossYears && Math.min(one.figures.length, other.figures.length) < FIGURES_OF_A_YEAR * CODE) return false
  return sharedDetails(one.figures, other.figures) >= SAME_FIGURES && sharedDetails(one.places, other.places) >= SAME_PLACES
}

function sharedDetails(one: string, other: string): number {
  const codes = new Set(codesOf(one))
  const most = Math.max(one.length, other.length) / CODE
  return most === 0 ? 1 : codesOf(other).filter((code) => codes.has(code)).length / most
}

const codesOf = (details: string): string[] => details.match(/.{3}/g) ?? []

/** From the part of the marks that are the same: how alike two sets are, and so, with their sizes, how much of the larger is in the other. */
function sharedWords(one: ArticlePrint, other: ArticlePrint): number {
  let [same, either] = [0, 0]
  for (let at = 0; at < MARKS * 2; at += 2) {
    const [left, right] = [one.marks.slice(at, at + 2), other.marks.slice(at, at + 2)]
    if (left === NO_MARK && right === NO_MARK) continue
    either += 1
    if (left === right) same += 1
  }
  const alike = either === 0 ? 0 : same / either
  return Math.min(1, (alike * (one.grams + other.grams)) / ((1 + alike) * Math.max(one.grams, other.grams)))
}

/** A text without a day that three issues print is one that belongs to all of them. */
function withoutStanding(reprints: readonly Reprint[]): Reprint[] {
  const issuesOf = new Map<ArticlePrint, Set<number>>()
  for (const { document, original } of reprints) issuesOf.set(original, (issuesOf.get(original) ?? new Set()).add(document))
  return reprints.filter(({ original }) => original.dated === true || (issuesOf.get(original)?.size ?? 0) < 2)
}
