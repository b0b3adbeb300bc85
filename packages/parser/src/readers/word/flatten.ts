import { isColophonLine } from '../../structure/colophon.js'
import { type Piece, textOfPieces, type WordBlock, type WordCell, type WordParagraph, type WordTable } from './document.js'

/**
 * Takes apart the tables that only set text in its place — a frame around an article, the line of issuer and date, boxes one below the
 * other — so that their paragraphs are paragraphs of the body.
 */
export function withoutFrames(blocks: readonly WordBlock[]): WordBlock[] {
  return blocks.flatMap((block) => (block.type === 'table' ? unframed(block) : block))
}

/** The masthead and the colophon are often set by a table, too: each of its rows is a line. */
export function withoutHeadAndFoot(blocks: readonly WordBlock[]): WordBlock[] {
  const filled = blocks.filter((block) => !isBlank(block))
  const [head, foot] = [new Set(filled.slice(0, MOST_ABOVE)), new Set(filled.slice(-MOST_BELOW))]
  return blocks.flatMap((block): WordBlock[] => {
    if (block.type !== 'table' || block.rows.length > MOST_ROWS) return [block]
    const lines = block.rows.map((row) => row.map((cell) => textOfPieces(cellPieces(cell)).trim()).join(''))
    const isHead = head.has(block) && lines.some((line) => ISSUE.test(line)) && !lines.some((line) => /[。；]/.test(line))
    if (!isHead && !(foot.has(block) && lines.some(isColophonLine))) return [block]
    return block.rows.flatMap((row) => sideBySide(row.filter((cell) => !isEmpty(cell))))
  })
}

const MOST_ABOVE = 5
const MOST_BELOW = 4
const MOST_ROWS = 8
const ISSUE = /第\s*[0-9０-９〇零一二三四五六七八九十百]{1,6}\s*期/

function unframed(table: WordTable): WordBlock[] {
  const rows = table.rows.map((row) => row.filter((cell) => !isEmpty(cell))).filter((row) => row.length > 0)
  if (rows.length === 0) return []
  if (rows.every((row) => row.length === 1)) return withoutFrames(rows.flatMap(([cell]) => cell ?? []))
  const [only] = rows
  if (rows.length === 1 && only && table.rows.length === 1) return sideBySide(only)
  return [table]
}

/** Cells of one row: a line where each is a line, else one after the other. */
function sideBySide(cells: readonly WordCell[]): WordBlock[] {
  const lines = cells.map(lineOf)
  if (!lines.every((line) => line !== undefined)) return withoutFrames(cells.flat())
  const pieces = lines.flatMap((line, index): Piece[] => (index === 0 ? [...line.pieces] : [{ text: GAP }, ...line.pieces]))
  return [{ type: 'paragraph', align: 'left', indent: 0, pieces, comments: lines.flatMap(({ comments }) => comments) }]
}

/** As a typist parts the issuer and the date. */
const GAP = '\u3000\u3000\u3000\u3000'

function lineOf(cell: WordCell): WordParagraph | undefined {
  const [first, ...others] = cell.filter((block) => !isBlank(block))
  return first?.type === 'paragraph' && others.length === 0 && !/[\n\f]/.test(textOfPieces(first.pieces).trim()) ? first : undefined
}

const isEmpty = (cell: WordCell): boolean => cell.every(isBlank)

const isBlank = (block: WordBlock): boolean =>
  block.type === 'paragraph' ? textOfPieces(block.pieces).trim() === '' : block.rows.every((row) => row.every(isEmpty))

/** What a cell says, on one line: its paragraphs, and the cells of a table inside it, parted by a blank. */
export function cellPieces(cell: WordCell): Piece[] {
  const found: Piece[] = []
  for (const block of cell) {
    const parts = block.type === 'paragraph' ? [block.pieces.map(onOneLine)] : block.rows.flat().map(cellPieces)
    for (const part of parts) {
      if (textOfPieces(part).trim() === '') continue
      if (found.length > 0) found.push({ text: ' ' })
      for (const piece of part) found.push(piece)
    }
  }
  return found
}

const onOneLine = (piece: Piece): Piece => ({ ...piece, text: piece.text.replace(/[\t\n\f]/g, ' ') })

/** The rows of a table in which something stands. */
export const filledRows = ({ rows }: WordTable): (readonly WordCell[])[] => rows.filter((row) => !row.every(isEmpty))
