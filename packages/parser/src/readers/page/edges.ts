import { count, largest, median, mostOf, smallest } from './measures.js'
import type { Region } from './regions.js'
import type { Row } from './rows.js'

/** Where lines begin and end. */
export interface Edges {
  readonly left: number
  readonly right: number
}

/** Where most lines begin and end: the leftmost and the rightmost place that enough of them share. */
export function edgesOf(rows: readonly Row[], em: number): Edges | undefined {
  const lefts = new Map<number, number>()
  const rights = new Map<number, number>()
  const place = (x: number) => Math.round((4 * x) / em)
  const all = rows.flatMap(({ pieces }) => {
    const [first, last] = [pieces[0], pieces.at(-1)]
    return first && last ? [{ x: first.x, end: last.end, mark: last.glyphs.at(-1)?.text ?? '' }] : []
  })
  const some = all.filter(({ x, end }) => end - x >= 4 * em)
  const long = some.length > 0 ? some : all
  for (const { x, end } of long) {
    count(lefts, place(x))
    count(rights, place(end))
  }
  const left = sharedPlace(lefts, 'least')
  const right = sharedPlace(rights, 'most')
  if (left === undefined || right === undefined) return undefined
  // Where lines are not made equally long, the longest are few. A mark at the end of a line may hang over the edge.
  const shared = (right * em) / 4
  const begins = long.flatMap(({ x }) => (Math.abs(place(x) - left) <= 1 ? [x] : []))
  const ends = long.flatMap(({ end, mark }) => (end < shared + 2.5 * em && !/[，。、；：）”’》]/.test(mark) ? [end] : []))
  return { left: median(begins) ?? 0, right: largest(ends, shared) }
}

/** The outermost place that has a fifth of what the most frequent one has, with what stands within a half-width column of it. */
function sharedPlace(counts: ReadonlyMap<number, number>, outermost: 'least' | 'most'): number | undefined {
  const near = (place: number) => [-1, 0, 1].reduce((sum, by) => sum + (counts.get(place + by) ?? 0), 0)
  const most = largest([...counts.keys()].map(near), 0)
  const shared = [...counts.keys()].filter((place) => near(place) >= Math.max(1, most * 0.2))
  const edge = outermost === 'least' ? smallest(shared) : largest(shared)
  if (shared.length === 0) return undefined
  const own = new Map([-1, 0, 1, 2].map((by) => (outermost === 'least' ? edge + by : edge - by)).map((place) => [place, counts.get(place) ?? 0]))
  return mostOf(own)
}

/** Left pages may have other margins than right ones: the edges of the odd pages and of the even ones, or of all. */
export function edgesOfPages(pages: readonly (readonly Region[])[], em: number): readonly (Edges | undefined)[] {
  const rowsWhere = (isOwn: (index: number) => boolean) =>
    pages.flatMap((regions, index) => (isOwn(index) ? regions.flatMap(({ rows, isColumn }) => (isColumn ? [] : rows)) : []))
  const all = edgesOf(
    rowsWhere(() => true),
    em,
  )
  const [odd, even] = [0, 1].map((half) =>
    edgesOf(
      rowsWhere((index) => index % 2 === half),
      em,
    ),
  )
  const isShifted = odd && even && Math.abs(odd.left - even.left) > 0.6 * em && Math.abs(odd.right - odd.left - (even.right - even.left)) < em
  return isShifted ? [odd, even] : [all, all]
}
