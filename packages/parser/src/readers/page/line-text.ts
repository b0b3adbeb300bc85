import { type Glyph, isBlank, isWide } from './glyph.js'
import { median } from './measures.js'
import type { Piece, Row } from './rows.js'

/** A gap in a row, in the units of the page. */
export interface Gap {
  readonly from: number
  readonly to: number
}

/** From this share of the size on, a gap without a space between such characters is one. */
const LATIN_BLANK = 0.2
const MIXED_BLANK = 0.42
const WIDE_BLANK = 0.5
/** From so many characters on, a gap is as many blanks as have room in it. */
const WIDE_GAP = 2
const LEAST_ALIGNED = 0.8

/** The text of a row. `aligned` are the gaps of the rows above and below it: cells of a table stand under each other. */
export function rowText({ pieces }: Row, em: number, aligned: readonly Gap[]): string {
  let text = ''
  let before: Piece | undefined
  for (const piece of pieces) {
    if (before) text += blanks(piece.x - before.end, '', em, piece.isAfterRule === true || isAligned({ from: before.end, to: piece.x }, aligned, em))
    text += pieceText(piece, em, aligned)
    before = piece
  }
  return text
}

export const gapsOf = ({ pieces }: Row, em: number): Gap[] =>
  pieces.flatMap((piece, index) => {
    const next = pieces[index + 1]
    return next && next.x - piece.end >= LEAST_ALIGNED * em ? [{ from: piece.end, to: next.x }] : []
  })

const isAligned = ({ from, to }: Gap, others: readonly Gap[], em: number): boolean =>
  to - from >= LEAST_ALIGNED * em && others.some((other) => Math.min(to, other.to) - Math.max(from, other.from) >= 0.5 * em)

function pieceText({ glyphs, size }: Piece, em: number, aligned: readonly Gap[]): string {
  const tracking = trackingOf(glyphs)
  let text = ''
  let spaces = ''
  let before: Glyph | undefined
  for (const glyph of glyphs) {
    if (isBlank(glyph)) {
      spaces += glyph.text
      continue
    }
    if (before) {
      const gap = { from: before.x + before.width, to: glyph.x }
      const width = gap.to - gap.from
      if (spaces !== '') text += blanks(width, spaces, em, isAligned(gap, aligned, em))
      else if (width - tracking >= leastBlank(before, glyph) * Math.min(size, Math.max(before.size, glyph.size)))
        text += blanks(width, '', em, isAligned(gap, aligned, em))
    }
    spaces = ''
    text += glyph.text
    before = glyph
  }
  return text
}

/** What is added between all characters of a piece: 关 于 表 彰 is set apart, and has no blanks. */
function trackingOf(glyphs: readonly Glyph[]): number {
  if (glyphs.length < 5) return 0
  const visible = glyphs.filter((glyph) => !isBlank(glyph))
  const gaps = visible.slice(1).map((glyph, index) => glyph.x - (visible[index]?.x ?? 0) - (visible[index]?.width ?? 0))
  const usual = median(gaps) ?? 0
  return Math.min(Math.max(0, usual), 0.6 * (visible[0]?.size ?? 0))
}

function leastBlank(before: Glyph, after: Glyph): number {
  const [left, right] = [isWide(before.text.slice(-1)), isWide(after.text.slice(0, 1))]
  return left && right ? WIDE_BLANK : left || right ? MIXED_BLANK : LATIN_BLANK
}

function blanks(width: number, spaces: string, em: number, isInTable: boolean): string {
  const halves = Math.round((2 * width) / em)
  if (width >= WIDE_GAP * em || isInTable) {
    const own = [...spaces].reduce((sum, sign) => sum + (sign === '\u3000' ? 2 : 1), 0)
    return own >= halves - 1 && spaces.length > 1 ? spaces : ' '.repeat(Math.max(2, halves))
  }
  return spaces === '' ? ' ' : spaces
}
