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
  if (isNested || !cells.some((row) => row.length > 1) || cells.some((row) => row.some(isPartOfPage))) return undefined
  return { ...(caption ? { caption } : {}), rows: rows.map((row, index) => ({ row, cells: cells[index] ?? [] })).map(spannedRows()) }
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
