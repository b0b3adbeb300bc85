import { BLANK, CAPTION_UNIT, NAME_HEAD } from '../lexicon/table.js'
import type { SpannedQuantity } from '../quantities.js'
import type { PassageReading } from './reading.js'
import { bare, type Line, linesOf, MOST_LEVELS, type Rounding, roleOf, TOTALS, unitOf } from './table-lines.js'

/** A figure that is all of its cell; `negative` where a minus stands before it that was not read with it. */
export interface Figure {
  readonly number: number
  readonly quantity: SpannedQuantity
  readonly negative: boolean
}

export interface Cell {
  readonly text: string
  readonly figure?: Figure
  /** Nothing printed, or —, …, 未统计. */
  readonly blank: boolean
}

export interface Grid {
  readonly lines: readonly Line[]
  readonly across: readonly Line[]
  readonly caption: string
  readonly unit: string
  readonly rounding: Rounding | undefined
  /** Which way it is read: `down` adds the rows of a column, `along` the columns of a row. */
  readonly way: 'down' | 'along'
  cell(line: number, across: number): Cell
}

const MOST_ROWS = 300
const MOST_COLUMNS = 40
const NO_CELL: Cell = { text: '', blank: true }

/** The table as rows to be added, and turned, as columns to be added; none where its rows don't match. `before` is its caption above it. */
export function readGrids(passage: PassageReading, before: string): readonly Grid[] {
  const rows = cellsOf(passage)
  const table = rows && bodyOf(rows)
  if (!table) return []
  const { body, headRows, headColumns } = table
  const caption = `${before}\n${table.caption}`
  const width = body[0]?.length ?? 0
  const unit = unitOf(CAPTION_UNIT.exec(caption)?.[1] ?? '')
  const names = namesOf(body.slice(headRows), headColumns)
  if (!names) return []
  const textAt = (row: number, column: number) => body[row]?.[column]?.text ?? ''
  const levelsOfRow = (row: number) => names.columns.map((column) => textAt(row, column))
  const unitOfRow = (row: number) => (names.unit === undefined ? '' : textAt(row, names.unit).trim())
  const levelsOfColumn = (column: number) => Array.from({ length: headRows }, (_, row) => textAt(row, column))
  const rowLines = linesOf(range(headRows, body.length).map((at) => ({ at, levels: levelsOfRow(at), unit: unitOfRow(at) })))
  const first = Math.max(0, ...headColumns, table.serial) + 1
  const columnLines = linesOf(range(first, width).map((at) => ({ at, levels: levelsOfColumn(at), unit: '' })))
  if (!rowLines || !columnLines) return []
  const shared = { caption, unit: unit.unit, rounding: unit.rounding }
  const cell = (row: number, column: number) => body[row]?.[column] ?? NO_CELL
  return [
    { ...shared, way: 'down', lines: rowLines, across: columnLines, cell },
    { ...shared, way: 'along', lines: columnLines, across: rowLines, cell: (column, row) => cell(row, column) },
  ]
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

/** The cells of each line of the text, with the one figure that fills each. */
function cellsOf({ clauses: { text }, quantities }: PassageReading): Cell[][] | undefined {
  const lines = text.split('\n')
  if (lines.length > MOST_ROWS) return undefined
  const rows: Cell[][] = []
  let at = 0
  let next = 0
  for (const line of lines) {
    const row: Cell[] = []
    for (const printed of line.split('\t')) {
      const end = at + printed.length
      while ((quantities[next]?.start ?? end) < at) next += 1
      const quantity = quantities[next]
      row.push(cellOf(printed, quantity && quantity.end <= end ? { quantity, number: next } : undefined))
      at = end + 1
    }
    if (row.length > MOST_COLUMNS) return undefined
    rows.push(row)
  }
  return rows
}

const FIGURES: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'number', 'percent', 'permille', 'point', 'multiple', 'duration'])

function cellOf(text: string, found: { quantity: SpannedQuantity; number: number } | undefined): Cell {
  const printed = text.trim()
  if (BLANK.test(printed)) return { text, blank: true }
  if (!found) return { text, blank: false }
  const { quantity } = found
  // The minus may be read with the figure.
  const sign = printed === quantity.text ? '' : (/^[-－−+＋]?/.exec(printed)?.[0] ?? '')
  const isFigure = FIGURES.has(quantity.kind) || (quantity.kind === 'label' && /^[0-9]{7,12}$/.test(quantity.text))
  if (!isFigure || quantity.hedge !== undefined || printed !== sign + quantity.text) return { text, blank: false }
  return { text, blank: false, figure: { ...found, negative: /[-－−]/.test(sign) } }
}

interface Body {
  readonly body: readonly (readonly Cell[])[]
  readonly headRows: number
  readonly headColumns: readonly number[]
  /** The column of serial numbers, -1 for none. */
  readonly serial: number
  readonly caption: string
}

/** Title and notes are lines of one cell; the others must have as many cells each. A total whose head is merged is moved to the right. */
function bodyOf(rows: readonly (readonly Cell[])[]): Body | undefined {
  const wide = withCorner(rows.filter((row) => row.length > 1))
  const caption = rows
    .filter((row) => row.length === 1)
    .map(([cell]) => cell?.text ?? '')
    .join('\n')
  const width = Math.max(0, ...wide.map(({ length }) => length))
  const [heading] = wide
  if (width < 2 || wide.length < 2 || !heading || heading.length !== width) return undefined
  const full = wide.filter(({ length }) => length === width)
  const headRows = headRowsOf(full)
  const serial = /^(?:序号|编号|号)$/.test(bare(heading[0]?.text ?? '')) ? 0 : -1
  const headColumns = headColumnsOf(full.slice(headRows), width, serial)
  if (headRows > 2) return undefined
  const body: (readonly Cell[])[] = []
  for (const row of wide) {
    const missing = width - row.length
    const merged = missing > 0 && missing < headColumns.length && isTotal(row[0]?.text ?? '')
    if (missing > 0 && !merged) return undefined
    body.push(missing > 0 ? [row[0] ?? NO_CELL, ...Array.from({ length: missing }, () => NO_CELL), ...row.slice(1)] : row)
  }
  return { body, headRows, headColumns, serial, caption }
}

/** A blank first cell of the whole table is not printed in its text: | 男 | 女 above 人数 | 46 | 84. */
function withCorner(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const [first, ...others] = rows
  const [second] = others
  const isCut = first && second && second.length === first.length + 1 && second.some(({ figure }) => figure) && !first.some(({ figure }) => figure)
  return isCut && !NAME_HEAD.test(bare(first[0]?.text ?? '')) ? [[NO_CELL, ...first], ...others] : rows
}

const isTotal = (text: string) => /^(?:grand|total|subtotal|loose)$/.test(roleOf([text]))

/** Rows above the figures: a head has words where the rows below it have figures, or years. */
function headRowsOf(rows: readonly (readonly Cell[])[]): number {
  const [first, second] = rows
  if (!first || !second) return 0
  const below = (column: number) => rows.slice(1).some((row) => row[column]?.figure !== undefined)
  const hasWords = first.some((cell, column) => column > 0 && !cell.blank && !cell.figure && below(column))
  if (!hasWords && !areYears(first)) return first.slice(1).some(({ figure }) => figure) ? 0 : 1
  const goesOn = !second.slice(1).some(({ figure }) => figure) && second.slice(1).some(({ blank }) => !blank)
  if (!goesOn && !(second[0]?.blank === true && areYears(second))) return 1
  const third = rows[2]
  return third && !third.slice(1).some(({ figure }) => figure) && third.slice(1).some(({ blank }) => !blank) ? 3 : 2
}

const areYears = (row: readonly Cell[]) => row.length > 1 && row.slice(1).every(({ text }) => /^(?:19|20)[0-9]{2}年?$/.test(text.trim()))

/** The first column, and those after it without any figure. */
function headColumnsOf(rows: readonly (readonly Cell[])[], width: number, serial: number): number[] {
  const found = [0]
  for (let column = 1; column < width; column += 1) {
    // The column after the serial numbers has the names.
    if (serial !== column - 1 && rows.some((row) => row[column]?.figure !== undefined)) break
    if (rows.every((row) => row[column]?.blank !== false)) break
    found.push(column)
  }
  return found
}

/**
 * The columns that name a row, two beside the serial numbers, and that of its unit (指标 | 单位 | 2020 年). Of the others, which say
 * who or where, nothing is read; where one has a total, it is not known of what.
 */
function namesOf(rows: readonly (readonly Cell[])[], headColumns: readonly number[]): { columns: number[]; unit: number | undefined } | undefined {
  const textsOf = (column: number) => rows.flatMap((row) => (row[column]?.blank === false ? row[column].text.trim() : []))
  const unit = headColumns.find((column) => column > 0 && textsOf(column).every((text) => text === '%' || unitOf(text).unit !== ''))
  const words = headColumns.filter((column) => column !== unit)
  const most = MOST_LEVELS + (textsOf(0).some((text) => /^[0-9]{1,3}$/.test(text)) ? 1 : 0)
  if (words.slice(most).some((column) => textsOf(column).some((text) => TOTALS.test(text)))) return undefined
  return { columns: words.slice(0, most), unit }
}
