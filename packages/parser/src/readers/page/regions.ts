import { NO_RULES, type Rules, type VerticalRule } from './glyph.js'
import { largest, median, smallest } from './measures.js'
import type { Piece, Row } from './rows.js'

/** Rows that follow each other between one left edge and one right edge: those of the page, or of a column of it. */
export interface Region {
  readonly rows: readonly Row[]
  /** Stands beside others. */
  readonly isColumn: boolean
}

/** A gap that runs down the rows from `from` to before `to`, left of `x`. */
interface Gutter {
  readonly x: number
  readonly from: number
  readonly to: number
}

const MOST_COLUMNS = 6
/** Rows of a column: of less, nothing tells whether they belong together. */
const LEAST_ROWS = 3

/** The rows in reading order: where a gap parts columns, the left one before the right one. */
export function regionsOf(rows: readonly Row[], em: number, rules: Rules = NO_RULES, depth = 0): Region[] {
  const gutter = depth < MOST_COLUMNS ? findGutter(rows, em, rules) : undefined
  if (!gutter) return rows.length > 0 ? [{ rows, isColumn: depth > 0 }] : []
  const { x, from, to } = gutter
  const within = rows.slice(from, to)
  const side = (isSide: (piece: Piece) => boolean) =>
    within.flatMap((row) => {
      const pieces = row.pieces.filter(isSide)
      const [first] = pieces
      return first ? [{ pieces, y: first.y, size: largest(pieces.map(({ size }) => size)) }] : []
    })
  return [
    ...regionsOf(rows.slice(0, from), em, rules, depth),
    ...regionsOf(
      side((piece) => piece.end <= x),
      em,
      rules,
      depth + 1,
    ),
    ...regionsOf(
      side((piece) => piece.end > x),
      em,
      rules,
      depth + 1,
    ),
    ...regionsOf(rows.slice(to), em, rules, depth),
  ]
}

/** The gap that parts columns over the most rows. */
function findGutter(rows: readonly Row[], em: number, rules: Rules): Gutter | undefined {
  let best: Gutter | undefined
  for (const x of candidates(rows, em)) {
    for (const gutter of gapsAt(rows, x, em, rules)) {
      const own = betweenBoxes(rows, gutter, rules.down) ?? (partsColumns(rows.slice(gutter.from, gutter.to), x, em) ? gutter : undefined)
      if (own && (!best || own.to - own.from > best.to - best.from)) best = own
    }
  }
  return best
}

/** Where several pieces begin that do not begin at the left edge. */
function candidates(rows: readonly Row[], em: number): number[] {
  const left = smallest(rows.map(({ pieces }) => pieces[0]?.x ?? Number.POSITIVE_INFINITY))
  // A label that is set downwards is beside all the rows that it stands for.
  const starts = rows
    .flatMap(({ pieces }) => pieces.flatMap(({ x, isStack }) => (isStack ? [x, x] : [x])))
    .filter((x) => x > left + 3 * em)
    .sort((a, b) => a - b)
  const found: number[] = []
  for (let index = 0; index < starts.length; ) {
    const x = starts[index] as number
    let next = index
    while (next < starts.length && (starts[next] as number) - x <= 0.5 * em) next += 1
    if (next - index >= 2) found.push(x)
    index = next
  }
  return found
}

/** The longest stretches of rows in which nothing stands or is drawn right before `x`, cut to where something stands on both sides. */
function gapsAt(rows: readonly Row[], x: number, em: number, { across }: Rules): Gutter[] {
  const found: Gutter[] = []
  const [right, left] = [x - 0.02 * em, x - 0.8 * em]
  const bars = across.filter((bar) => bar.left < left && bar.right > right + em)
  let from = 0
  const close = (to: number) => {
    const gutter = to - from > 1 ? trimmed(rows, { x: right, from, to }, em) : undefined
    if (gutter) found.push(gutter)
  }
  for (const [index, { pieces, y }] of rows.entries()) {
    const before = rows[index - 1]
    if (before && bars.some((bar) => bar.y > before.y - 0.3 * before.size && bar.y < y)) {
      close(index)
      from = index
    }
    if (!pieces.some((piece) => piece.x < right && piece.end > left)) continue
    close(index)
    from = index + 1
  }
  close(rows.length)
  return found
}

function trimmed(rows: readonly Row[], { x, from, to }: Gutter, em: number): Gutter | undefined {
  const own = rows.slice(from, to)
  const lefts = own.flatMap(({ pieces }, index) => ((pieces[0]?.x ?? x) < x ? [index] : []))
  const rights = own.flatMap(({ pieces }, index) => ((pieces.at(-1)?.end ?? x) > x ? [index] : []))
  if (lefts.length < 2 || rights.length < 2) return undefined
  const firstShared = Math.max(lefts[0] as number, rights[0] as number)
  const lastShared = Math.min(lefts.at(-1) as number, rights.at(-1) as number)
  if (firstShared > lastShared) return undefined
  const distance = usualDistance(own) ?? 2 * em
  const joins = (index: number) => (own[index]?.y ?? 0) - (own[index - 1]?.y ?? 0) <= 1.6 * distance
  // A column that is longer than the other goes on as long as its lines follow each other as before.
  let [start, end] = [firstShared, lastShared + 1]
  while (start > 0 && joins(start)) start -= 1
  while (end < own.length && joins(end)) end += 1
  return { x, from: from + start, to: from + end }
}

function usualDistance(rows: readonly Row[]): number | undefined {
  const distances = rows.slice(1).map(({ y }, index) => y - (rows[index]?.y ?? y))
  const wide = distances.filter((distance, index) => distance > 0.6 * (rows[index]?.size ?? 0))
  return median(wide)
}

/** Whether what stands left and right of a gap is read one after the other; the rows of a table are read across. */
function partsColumns(rows: readonly Row[], x: number, em: number): boolean {
  const lefts = rows.map(({ pieces }) => pieces.filter((piece) => piece.end <= x)).filter((pieces) => pieces.length > 0)
  const rights = rows.map(({ pieces }) => pieces.filter((piece) => piece.end > x)).filter((pieces) => pieces.length > 0)
  const least = Math.min(lefts.length, rights.length)
  const shared = rows.filter(({ pieces }) => pieces.some((piece) => piece.end <= x) && pieces.some((piece) => piece.end > x))
  if (least < LEAST_ROWS) return false
  const isProse = isFilled(lefts, em) && isFilled(rights, em)
  // Lines of a table stand on one baseline in all of its columns; those of two columns that were set apart seldom do.
  const isApart = shared.length < 0.5 * least
  return isProse || (isApart && isLines(lefts) && isLines(rights))
}

/**
 * The part of a gutter that is between two boxes: a line is drawn down there, and what stands on both sides has labels of its own,
 * 名称：甲公司 │ 名称：乙公司.
 */
function betweenBoxes(rows: readonly Row[], { x, from, to }: Gutter, rules: readonly VerticalRule[]): Gutter | undefined {
  for (const rule of rules) {
    if (Math.abs(rule.x - x) > 4 * (rows[from]?.size ?? 0)) continue
    const isBeside = (row: Row) => row.y >= rule.top && row.y - 0.7 * row.size <= rule.bottom
    const start = rows.findIndex((row, index) => index >= from && index < to && isBeside(row))
    const end = rows.findLastIndex((row, index) => index >= from && index < to && isBeside(row)) + 1
    const lefts = rows.slice(start, end).flatMap(({ pieces }) => pieces.filter((piece) => piece.end <= x))
    const rights = rows.slice(start, end).flatMap(({ pieces }) => pieces.filter((piece) => piece.end > x))
    if (start < 0 || lefts.length < 2 || rights.length < 2) continue
    if (rule.x < largest(lefts.map((piece) => piece.end)) || rule.x > smallest(rights.map((piece) => piece.x))) continue
    if (isLabelled(lefts) && isLabelled(rights)) return { x, from: start, to: end }
  }
  return undefined
}

/** Half of the pieces at least have a label, or are one. */
function isLabelled(pieces: readonly Piece[]): boolean {
  const labelled = pieces.filter(({ glyphs, isStack }) => isStack || glyphs.slice(0, -1).some(({ text }) => text === '：' || text === ':'))
  return labelled.length >= 0.5 * pieces.length
}

const MANY_CHARACTERS = 8

/** Long, and not parted into cells. */
const isLines = (rows: readonly (readonly Piece[])[]) =>
  charactersOf(rows) >= MANY_CHARACTERS && rows.reduce((sum, pieces) => sum + pieces.length, 0) <= 1.3 * rows.length

const charactersOf = (rows: readonly (readonly Piece[])[]) =>
  median(rows.map((pieces) => pieces.reduce((sum, { glyphs }) => sum + glyphs.length, 0))) ?? 0

/** Half of the lines at least go as far as the longest, as those of a paragraph do and the cells of a table do not. */
function isFilled(rows: readonly (readonly Piece[])[], em: number): boolean {
  const ends = rows.map((pieces) => pieces.at(-1)?.end ?? 0)
  const edge = largest(ends)
  const full = ends.filter((end) => end > edge - 1.6 * em).length
  return full >= 0.5 * rows.length && charactersOf(rows) >= MANY_CHARACTERS
}
