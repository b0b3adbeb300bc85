import type { RootContent, TableRow, Text } from 'mdast'
import type { Anchor } from '../reader.js'
import { type Piece, textOfPieces } from './document.js'

/** The text that a document is laid out as, while it is written. */
export interface Sheet {
  text: string
  /** Of the line that is being written, from 1. */
  line: number
  lineStart: number
  pageBreak: boolean
  readonly nodes: RootContent[]
  readonly anchors: Anchor[]
}

export const newSheet = (): Sheet => ({ text: '', line: 1, lineStart: 0, pageBreak: false, nodes: [], anchors: [] })

export const addNode = (sheet: Sheet, node: RootContent): void => {
  sheet.nodes.push(node)
}

/** What is written next begins a page. */
export const breakPage = (sheet: Sheet): void => {
  sheet.pageBreak = sheet.text !== ''
}

export function writeBlank(sheet: Sheet): void {
  if (!sheet.pageBreak) endLine(sheet)
}

/** Writes a line, white space around its words taken off, behind some blanks. Nothing where it has no words. */
export function addLine(sheet: Sheet, blanks: string, pieces: readonly Piece[]): (Text & { position: NonNullable<Text['position']> }) | undefined {
  startLine(sheet)
  sheet.text += blanks
  const written = writeWords(sheet, pieces)
  endLine(sheet)
  return written
}

/** Writes a table: a line for each row, a tab between cells. */
export function writeTable(sheet: Sheet, rows: readonly (readonly (readonly Piece[])[])[]): void {
  if (rows.length === 0) return
  startLine(sheet)
  const start = point(sheet)
  let end = start
  const children = rows.map((row, index): TableRow => {
    if (index > 0) endLine(sheet)
    const from = point(sheet)
    const cells = row.map((pieces, column) => {
      if (column > 0) sheet.text += '\t'
      const first = point(sheet)
      const written = writeWords(sheet, pieces)
      return { type: 'tableCell' as const, children: written ? [written] : [], position: { start: first, end: point(sheet) } }
    })
    end = point(sheet)
    return { type: 'tableRow', children: cells, position: { start: from, end } }
  })
  endLine(sheet)
  addNode(sheet, { type: 'table', children, position: { start, end } })
}

function startLine(sheet: Sheet): void {
  if (sheet.pageBreak) sheet.text += '\f'
  sheet.pageBreak = false
}

function endLine(sheet: Sheet): void {
  sheet.text += '\n'
  sheet.line += 1
  sheet.lineStart = sheet.text.length
}

const point = ({ text, line, lineStart }: Sheet) => ({ line, column: text.length - lineStart + 1, offset: text.length })

function writeWords(sheet: Sheet, pieces: readonly Piece[]): (Text & { position: NonNullable<Text['position']> }) | undefined {
  const all = textOfPieces(pieces)
  const value = all.trim()
  if (value === '') return undefined
  const from = all.length - all.trimStart().length
  const until = from + value.length
  const start = point(sheet)
  let at = 0
  for (const { text, place } of pieces) {
    const [first, last] = [Math.max(at, from), Math.min(at + text.length, until)]
    if (place && first < last)
      sheet.anchors.push({ at: start.offset + first - from, length: last - first, ...place, character: place.character + first - at })
    at += text.length
  }
  sheet.text += value
  return { type: 'text', value, position: { start, end: point(sheet) } }
}
