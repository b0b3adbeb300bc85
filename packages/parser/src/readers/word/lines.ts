import { columnsOf } from '../../columns.js'
import type { Piece, WordParagraph } from './document.js'

/** The columns of the sheet in which lines are centred. */
const SHEET = 80
/** Set in by less, a line is not set in. */
const LEAST_INDENT = 1.5
const FIRST_LINE = 2

export interface LaidLine {
  readonly pieces: readonly Piece[]
  readonly startsPage: boolean
}

/** The lines of a paragraph, parted at soft breaks and page breaks. */
export function linesOf({ pieces }: Pick<WordParagraph, 'pieces'>): LaidLine[] {
  const lines: { pieces: Piece[]; startsPage: boolean }[] = [{ pieces: [], startsPage: false }]
  for (const piece of pieces) {
    if (!/[\n\f]/.test(piece.text)) lines.at(-1)?.pieces.push(piece)
    else {
      // The readers give a break as a piece of its own.
      for (const sign of piece.text) lines.push({ pieces: [], startsPage: sign === '\f' })
    }
  }
  return lines
}

/** The blanks that set a line in, in the middle, or at the right; blanks that were typed stand in the line itself. */
export function blanksBefore({ align, indent }: WordParagraph, text: string, words: string, isFirst: boolean): string {
  const room = Math.max(0, SHEET - columnsOf(words))
  if (align === 'center') return ' '.repeat(Math.floor(room / 2))
  if (align === 'right') return ' '.repeat(room)
  const typed = text.slice(0, text.indexOf(words.charAt(0)))
  if (!isFirst || indent < LEAST_INDENT) return typed
  if (typed.length > 1 || typed === '\t') return typed
  const characters =
    indent < LEAST_INDENT + FIRST_LINE ? firstLine(columnsOf(words)) : Math.min(Math.round(indent), Math.max(FIRST_LINE, Math.floor(room / 2)))
  return '\u3000'.repeat(characters)
}

/** Two characters; another one where a paragraph of such a length would stand in the middle of the sheet by chance, as titles do. */
const firstLine = (columns: number): number => [FIRST_LINE, 3, 1].find((characters) => Math.abs(4 * characters + columns - SHEET) > 3) ?? FIRST_LINE
