import { type Glyph, isBlank, type VerticalRule } from './glyph.js'
import { largest } from './measures.js'

/** What stands together on one baseline: glyphs from left to right, the first and the last of them no blanks. */
export interface Piece {
  readonly glyphs: readonly Glyph[]
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
  /** Its characters stand under each other. */
  readonly isStack?: true
  /** A line is drawn down the page between the piece before it and this one. */
  readonly isAfterRule?: true
}

/** Pieces on one baseline, from left to right. */
export interface Row {
  readonly pieces: readonly Piece[]
  readonly y: number
  readonly size: number
}

/** Two baselines nearer than this share of the size of the type are one. */
const SAME_BASELINE = 0.35
/** What is smaller than this share of the line beside it may stand above or below its baseline: 10², H₂O. */
const SMALL = 0.8

/** The rows of a page, from top to bottom; a gap of `gap` parts pieces, and so does a line that is drawn between them. */
export function rowsOf(glyphs: readonly Glyph[], gap: number, rules: readonly VerticalRule[] = []): Row[] {
  const sorted = glyphs.filter((glyph) => glyph.text !== '').sort((a, b) => a.y - b.y || a.x - b.x)
  const rows: Glyph[][] = []
  for (const glyph of sorted) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    const first = row?.[0]
    const near =
      last && first && glyph.y - last.y <= SAME_BASELINE * Math.min(last.size, glyph.size) && glyph.y - first.y <= SAME_BASELINE * first.size
    if (row && near) row.push(glyph)
    else rows.push([glyph])
  }
  return withRaised(rows)
    .map((row) => rowOf(inOrder(withoutDoubles(row.sort((a, b) => a.x - b.x))), gap, rules))
    .filter(({ pieces }) => pieces.length > 0)
}

const sizeOf = (glyphs: readonly Glyph[]) =>
  largest(
    glyphs.map(({ size }) => size),
    0,
  )

/** Puts a row of small type into the row that it stands beside. */
function withRaised(rows: readonly Glyph[][]): Glyph[][] {
  const taken = new Set<Glyph[]>()
  for (const [index, row] of rows.entries()) {
    const size = sizeOf(row)
    const host = [rows[index + 1], rows[index - 1]].find(
      (other) => other && !taken.has(other) && size < SMALL * sizeOf(other) && standsBeside(row, other),
    )
    if (!host) continue
    host.push(...row)
    taken.add(row)
  }
  return rows.filter((row) => !taken.has(row))
}

/** Each glyph of a row is within the height of the other one, and close to some glyph of it. */
function standsBeside(small: readonly Glyph[], large: readonly Glyph[]): boolean {
  const visible = small.filter((glyph) => !isBlank(glyph))
  let [last] = [undefined as Glyph | undefined]
  for (const glyph of [...visible].sort((a, b) => a.x - b.x)) {
    const isNear = large.some(
      ({ x, y, width, size }) =>
        glyph.y < y + 0.35 * size && glyph.y > y - 0.75 * size && glyph.x > x - 0.3 * size - glyph.width && glyph.x < x + width + 0.3 * size,
    )
    if (!isNear && !(last && glyph.x - last.x - last.width < 0.3 * glyph.size)) return false
    last = glyph
  }
  return visible.length > 0
}

/** Some programs print a glyph twice, a little apart, to make it bold. */
function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = []
  for (const glyph of glyphs) {
    const isDouble = kept
      .slice(-3)
      .some(
        ({ text, x, y, width, size }) =>
          text === glyph.text && glyph.x - x < 0.15 * Math.max(width, 0.3 * size) && Math.abs(glyph.y - y) < 0.15 * size,
      )
    if (!isDouble || isBlank(glyph)) kept.push(glyph)
  }
  return kept
}

const MOST_OVERPRINTED = 2

/** What is printed over something else is read after it: the characters of the two are not mixed. */
function inOrder(glyphs: readonly Glyph[]): readonly Glyph[] {
  let overprinted = 0
  let before: Glyph | undefined
  for (const glyph of glyphs) {
    if (isBlank(glyph)) continue
    if (before && before.run !== glyph.run && before.x + before.width - glyph.x > 0.4 * Math.min(before.width, glyph.width)) overprinted += 1
    before = glyph
  }
  if (overprinted <= MOST_OVERPRINTED) return glyphs
  const runs = new Map<number | undefined, Glyph[]>()
  for (const glyph of glyphs) {
    const own = runs.get(glyph.run)
    if (own) own.push(glyph)
    else runs.set(glyph.run, [glyph])
  }
  return [...runs.values()].flat()
}

function rowOf(glyphs: readonly Glyph[], gap: number, rules: readonly VerticalRule[]): Row {
  const pieces: Piece[] = []
  let open: Glyph[] = []
  let end = Number.NEGATIVE_INFINITY
  let isAfterRule = false
  const middle = baselineOf(glyphs) - 0.35 * sizeOf(glyphs)
  const beside = rules.filter(({ top, bottom }) => top <= middle && bottom >= middle)
  const close = () => {
    const own = open.slice(0, open.findLastIndex((glyph) => !isBlank(glyph)) + 1)
    const [first] = own
    if (first) pieces.push({ glyphs: own, x: first.x, end, y: baselineOf(own), size: sizeOf(own), ...(isAfterRule ? { isAfterRule } : {}) })
    open = []
  }
  for (const glyph of glyphs) {
    if (isBlank(glyph)) {
      if (open.length > 0) open.push(glyph)
      continue
    }
    const isRuled = open.length > 0 && beside.some(({ x }) => x >= end - 0.1 * glyph.size && x <= glyph.x + 0.1 * glyph.size)
    if (isRuled || glyph.x - end >= Math.max(gap, 0.9 * Math.min(glyph.size, open[0]?.size ?? glyph.size))) {
      close()
      isAfterRule = isRuled
    }
    if (open.length === 0) end = glyph.x + glyph.width
    open.push(glyph)
    end = Math.max(end, glyph.x + glyph.width)
  }
  close()
  return {
    pieces,
    y: pieces[0]?.y ?? 0,
    size: largest(
      pieces.map(({ size }) => size),
      0,
    ),
  }
}

/** The baseline of the largest type. */
function baselineOf(glyphs: readonly Glyph[]): number {
  let tallest = glyphs[0]
  for (const glyph of glyphs) if (tallest && glyph.size > tallest.size * 1.02) tallest = glyph
  return tallest?.y ?? 0
}
