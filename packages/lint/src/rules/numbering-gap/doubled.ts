import { levelOf, type Mark } from './marks.js'

/** Two marks of one series, where the second is not the next. */
export interface Gap {
  readonly previous: Mark
  readonly next: Mark
  /** Whether the series goes on from the second. */
  isContinued: boolean
}

/** Series in which no other item has the same number; 二要 and 第二 come again in any speech. */
const COUNTS_ONCE: ReadonlySet<Mark['series']> = new Set(['heading', 'bracketed', 'arabic', 'bracketed-arabic', 'circled', 'is'])

/**
 * Where a series that began with 1 has a number twice in a row. One that begins anew before it has ended may be inside the other: 一是…：一是…；
 * 二是…。二是….
 */
export function doubledIn(marks: readonly Mark[]): Gap[] {
  const found = new Map<Mark, Gap>()
  const last = new Map<Mark['series'], Mark>()
  const nested = new Set<Mark['series']>()
  for (const mark of marks) {
    const { series, number } = mark
    for (const other of [...last.keys()].filter((own) => levelOf(own) > levelOf(series))) {
      last.delete(other)
      nested.delete(other)
    }
    const previous = last.get(series)
    if (previous && number === 1) nested.add(series)
    const open = previous && found.get(previous)
    if (open && number === open.next.number + 1) open.isContinued = true
    if (previous && number > 1 && number === previous.number && COUNTS_ONCE.has(series) && !nested.has(series))
      found.set(mark, { previous, next: mark, isContinued: false })
    if (number === 1 || previous) last.set(series, mark)
  }
  return [...found.values()]
}
