import type { Html, Paragraph, PhrasingContent, Table, TableCell } from 'mdast'
import { columnsOf } from '../../columns.js'
import type { SourceLines } from '../../source-lines.js'
import type { Position } from '../../types.js'
import { type HtmlElement, type HtmlNode, spanOf } from './document.js'
import { BLANK, type SetLine } from './line.js'
import type { Piece } from './pieces.js'
import type { Setting } from './settings.js'
import type { Grid } from './tables.js'

/** The columns of the sheet in which lines are set in the middle, or at the right. */
const SHEET_COLUMNS = 80

/** Makes mdast nodes that stand where their text stands in the source. */
export interface NodeMaker {
  /** `marker`: a number that is shown, and does not stand in the source. */
  phrasing(line: SetLine, marker?: string): PhrasingContent[]
  paragraph(children: PhrasingContent[], data?: Paragraph['data']): Paragraph
  /** Adds a line to a paragraph, a blank between them. */
  goOn(paragraph: Paragraph, line: SetLine): void
  /** A stretch of the source that is no part of the bulletin, or a comment. */
  html(span: { readonly start: number; readonly end: number }, data?: Html['data']): Html
  table(element: HtmlElement, grid: Grid, lineOf: (cell: HtmlElement) => SetLine): Table
  position(node: HtmlNode): { position?: Position }
}

export function nodeMaker(source: SourceLines): NodeMaker {
  const between = (start: number, end: number): Position => ({ start: source.point(start), end: source.point(end) })
  const text = ({ value, start, end }: Piece, goesOn: boolean): PhrasingContent => ({
    type: 'text',
    value,
    position: between(start, end),
    ...(goesOn ? { data: { goesOn } } : {}),
  })
  const position = (node: HtmlNode) => {
    const span = spanOf(node)
    return span ? { position: between(span.start, span.end) } : {}
  }
  const phrasing: NodeMaker['phrasing'] = ({ pieces }, marker) => {
    const at = pieces[0]?.start ?? 0
    const all = marker === undefined ? pieces : [{ value: marker, start: at, end: at }, ...pieces]
    return all.map((piece, index) => text(piece, index > 0))
  }
  return {
    phrasing,
    position,
    paragraph: (children, data) => {
      const [first, last] = [children[0]?.position, children.at(-1)?.position]
      return { type: 'paragraph', children, ...(data ? { data } : {}), ...(first && last ? { position: { start: first.start, end: last.end } } : {}) }
    },
    goOn: (own, line) => {
      const end = own.position?.end.offset ?? 0
      own.children.push(text({ value: BLANK, start: end, end }, true), ...line.pieces.map((piece) => text(piece, true)))
      const last = own.children.at(-1)?.position
      if (own.position && last) own.position = { start: own.position.start, end: last.end }
    },
    html: ({ start, end }, data) => ({
      type: 'html',
      value: source.text.slice(start, end),
      position: between(start, end),
      ...(data ? { data } : {}),
    }),
    table: (element, { rows }, lineOf) => ({
      type: 'table',
      children: rows.map(({ row, cells }) => ({
        type: 'tableRow',
        children: cells.map(
          (cell): TableCell => ({ type: 'tableCell', children: cell ? phrasing(lineOf(cell)) : [], ...(cell ? position(cell) : {}) }),
        ),
        ...position(row),
      })),
      ...position(element),
    }),
  }
}

/** Columns of white space before a line: what it begins with, its first-line indent, or what puts it in the middle or at the right. */
export function indentOf({ pieces, blanks }: SetLine, { align, indent }: Setting, isFirst: boolean): number {
  if (align === 'left') return Math.max(blanks, isFirst ? indent : 0)
  const room = Math.max(0, SHEET_COLUMNS - columnsOf(pieces.map(({ value }) => value).join('')))
  return align === 'right' ? room : Math.floor(room / 2)
}
