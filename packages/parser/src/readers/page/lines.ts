import { columnsOf } from '../../columns.js'
import type { Edges } from './edges.js'
import { gapsOf, rowText } from './line-text.js'
import { type Body, largest } from './measures.js'
import type { Row } from './rows.js'

/** Lines that stand between the same edges. */
export interface Column extends Edges {
  readonly rows: readonly Row[]
}

/** A line as it is laid out. */
export interface PlacedLine {
  readonly text: string
  /** How many columns it takes on the page. */
  readonly columns: number
  readonly row: Row
  /** The first of a page or of a column. */
  readonly isFirst: boolean
  /** In larger or bolder type than the body. */
  readonly standsOut: boolean
  /** Nothing more would have had room on it. */
  readonly isFull: boolean
}

/** From this share of the size of the body on, type is that of a title. */
const LARGER = 1.15

/** The lines of a column. `following` are the rows of the next column or page. */
export function columnLines({ rows, left, right }: Column, following: readonly Row[] | undefined, body: Body): PlacedLine[] {
  const gaps = rows.map((row) => gapsOf(row, body.em))
  return rows.map((row, index) => {
    const text = rowText(row, body.em, [...(gaps[index - 1] ?? []), ...(gaps[index + 1] ?? [])])
    const indent = indentOf(row, text, { left, right }, body)
    const end = row.pieces.at(-1)?.end ?? left
    const isFull = isFullAt(end, nextRows(rows, index, following), right, body.em)
    const reach = Math.round(((isFull ? Math.max(end, right) : end) - left) / (body.em / 2))
    const columns = indent.isMeasured ? reach - indent.columns : columnsOf(text)
    return { text: ' '.repeat(indent.columns) + text, columns, row, isFirst: index === 0, standsOut: standsOut(row, body), isFull }
  })
}

/** Whether what begins the next line would have had no room on one that ends at `end`. */
function isFullAt(end: number, next: readonly Row[], right: number, em: number): boolean {
  return (
    end +
      largest(
        next.map((row) => firstTokenWidth(row, em)),
        em,
      ) >
    right - 0.35 * em
  )
}

/** What may go on with a row: the one below it, and at the end of a page what stands below a running head. */
function nextRows(rows: readonly Row[], index: number, following: readonly Row[] = []): readonly Row[] {
  const isLast = index >= rows.length - 2
  return [...rows.slice(index + 1, index + 2), ...(isLast ? following.slice(0, 2) : [])]
}

/** The width of what a line break may not cut at the beginning of a row: a number or a word, or one character, and the marks behind it. */
function firstTokenWidth({ pieces }: Row, em: number): number {
  const glyphs = pieces[0]?.glyphs ?? []
  let end = 0
  while (end < glyphs.length && /^[A-Za-z0-9.,%@+-]+$/.test(glyphs[end]?.text ?? '')) end += 1
  end = Math.max(1, end)
  while (end < glyphs.length && /^[，。、；：？！）》〉”’％】〕」』…]/.test(glyphs[end]?.text ?? '')) end += 1
  const [first, last] = [glyphs[0], glyphs[end - 1]]
  return first && last ? last.x + last.width - first.x : em
}

interface Indent {
  readonly columns: number
  /** As far in as on the page; else where a line of so many columns is in the middle or at the right. */
  readonly isMeasured: boolean
}

/** The blanks before a line: as far in as it is, or in the middle, or at the right. */
function indentOf(row: Row, text: string, { left, right }: Edges, body: Body): Indent {
  const [first, last] = [row.pieces[0], row.pieces.at(-1)]
  if (!first || !last) return { columns: 0, isMeasured: true }
  const half = body.em / 2
  const sheet = Math.round((right - left) / half)
  const [before, after] = [first.x - left, right - last.end]
  const rest = sheet - columnsOf(text)
  // A first line is set in by two characters, and may end two before the edge.
  const least = row.size >= LARGER * body.size ? 1 : 2.6
  const isCentred = before > least * body.em && Math.abs(before - after) <= 1.2 * body.em
  if (isCentred || isTitle(row, text, { left, right }, body)) return { columns: Math.max(0, Math.round(rest / 2)), isMeasured: false }
  if (before > 0.3 * (right - left) && Math.abs(after) <= 0.6 * body.em) return { columns: Math.max(0, rest), isMeasured: false }
  return { columns: Math.max(0, Math.round(before / half)), isMeasured: true }
}

/** A short line in larger or bolder type than the body at the left edge, that is not numbered and ends no sentence. */
function isTitle(row: Row, text: string, { left, right }: Edges, body: Body): boolean {
  const [piece, ...others] = row.pieces
  if (!piece || others.length > 0 || piece.x - left > 0.6 * body.em || text.length < 4) return false
  if (/^[（(]?[0-9０-９一二三四五六七八九十]+[、.．）)]|^第[一二三四五六七八九十]+[章节条]|[。；，：:;,]$/.test(text)) return false
  return standsOut(row, body) && (piece.size >= LARGER * body.size || piece.end < right - 2 * body.em)
}

/** In clearly larger type than the body, or all of its Chinese characters bold where the body is not. */
function standsOut({ pieces, size }: Row, body: Body): boolean {
  if (size >= LARGER * body.size) return true
  const chinese = pieces.flatMap(({ glyphs }) => glyphs.filter(({ text }) => /[\u4e00-\u9fff]/.test(text)))
  return !body.isBold && chinese.length > 0 && chinese.every(({ isBold }) => isBold)
}
