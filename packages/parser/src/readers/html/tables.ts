import { isColophonLine } from '../../structure/colophon.js'
import { attribute, type HtmlElement, isElement, isUnseen, textOf, walk } from './document.js'

/** A table that holds figures or words in rows. Where a cell stretches over several places, the first has it, and the others none. */
export interface Grid {
  readonly caption?: HtmlElement
  readonly rows: readonly { readonly row: HtmlElement; readonly cells: readonly (HtmlElement | undefined)[] }[]
}

const MOST_COLUMNS = 200
const MOST_SPANNED_ROWS = 1000
/** A cell with more words than this is a page's column, or an article in a frame. */
const MOST_CELL_LENGTH = 300
const MOST_CELL_BLOCKS = 6

/** The rows of a table, or nothing where the table only sets the page: one cell in each row, articles in its cells, tables in tables. */
export function gridOf(table: HtmlElement): Grid | undefined {
  const rows: HtmlElement[] = []
  let caption: HtmlElement | undefined
  let isNested = false
  walk(table, {
    enter(node) {
      if (!isElement(node) || (node !== table && isUnseen(node))) return false
      if (node.tagName === 'tr') rows.push(node)
      else if (node.tagName === 'caption') caption ??= node
      else if (node.tagName === 'table' && node !== table) isNested = true
      return !isNested && node.tagName !== 'caption'
    },
  })
  const cells = rows.map(cellsOf)
  if (isNested || !cells.some((row) => row.filter((cell) => textOf(cell) !== '').length > 1) || cells.some((row) => row.some(isPartOfPage)))
    return undefined
  return { ...(caption ? { caption } : {}), rows: rows.map((row, index) => ({ row, cells: cells[index] ?? [] })).map(spannedRows()) }
}

/** A table of more rows than this is one. */
export const MOST_LINE_ROWS = 8
/** So many lines may stand above a masthead. */
const MOST_ABOVE = 5

/** Whether a table only sets text in its place: the line of issuer and date, a masthead, a colophon. Each of its rows is a line. */
export function isLines(rows: readonly (readonly string[])[], linesAbove: number): boolean {
  if (rows.length > MOST_LINE_ROWS) return false
  if (rows.length === 1) return true
  const lines = rows.map((row) => row.join(''))
  return (
    lines.some(isColophonLine) ||
    (linesAbove <= MOST_ABOVE &&
      lines.some((line) => /第\s*[0-9０-９〇零一二三四五六七八九十百]{1,6}\s*期/.test(line)) &&
      !lines.some((line) => /[。；]/.test(line)))
  )
}

const cellsOf = (row: HtmlElement): HtmlElement[] =>
  row.childNodes.filter((node): node is HtmlElement => isElement(node) && /^t[dh]$/.test(node.tagName) && !isUnseen(node))

function isPartOfPage(cell: HtmlElement): boolean {
  let blocks = 0
  let heading = false
  walk(cell, {
    enter(node) {
      if (isElement(node) && /^(?:p|div|li)$/.test(node.tagName)) blocks += 1
      if (isElement(node) && /^h[1-3]$/.test(node.tagName)) heading = true
      return true
    },
  })
  return heading || (blocks > MOST_CELL_BLOCKS && textOf(cell).length > MOST_CELL_LENGTH / 3) || textOf(cell).length > MOST_CELL_LENGTH
}

/** Puts the cells of one row after the other where they stand, beside those that reach down from above. */
function spannedRows() {
  /** How many rows more each column is taken for. */
  const taken: number[] = []
  return ({ row, cells }: { readonly row: HtmlElement; readonly cells: readonly HtmlElement[] }) => {
    const placed: (HtmlElement | undefined)[] = []
    const skipTaken = () => {
      while ((taken[placed.length] ?? 0) > 0 && placed.length < MOST_COLUMNS) {
        taken[placed.length] = (taken[placed.length] ?? 0) - 1
        placed.push(undefined)
      }
    }
    for (const cell of cells) {
      skipTaken()
      const [columns, rows] = [span(cell, 'colspan', MOST_COLUMNS), span(cell, 'rowspan', MOST_SPANNED_ROWS)]
      for (let column = 0; column < columns && (column === 0 || placed.length < MOST_COLUMNS); column += 1) {
        taken[placed.length] = rows - 1
        placed.push(column === 0 ? cell : undefined)
      }
    }
    skipTaken()
    return { row, cells: placed }
  }
}

function span(cell: HtmlElement, name: 'colspan' | 'rowspan', most: number): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10)
  return value > 1 ? Math.min(value, most) : 1
}
