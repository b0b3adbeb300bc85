import { columnsAt, columnsOf } from '../../columns.js'
import { isPlain, type Piece } from './pieces.js'

/** A line as it is laid out, white space collapsed as CSS does it. */
export interface SetLine {
  /** Parts of the source, side by side; a blank that stands for other white space is one of its own. */
  readonly pieces: readonly Piece[]
  /** Columns of the blanks (　, &nbsp;) that it begins with, and that `pieces` leave out. */
  readonly blanks: number
}

/** Takes in the texts of a line one by one. */
export interface OpenLine {
  add(piece: Piece): void
  /** White space that is not in the source: a line end inside a cell. */
  space(at: number): void
  /** Whether anything was added that takes room, be it only a 　. */
  readonly isEmpty: boolean
  close(): SetLine
}

/** Put between what is shown apart. */
export const BLANK = '\u3000'

/** How many columns the blanks take that white space is not collapsed to. */
const BLANKS: Readonly<Record<string, number>> = { '\u00a0': 1, '\u3000': 2, '\u2002': 1, '\u2003': 2, ' ': 1 }

export interface LineOptions {
  /** White space stands as it is. */
  readonly preformatted?: boolean
  /** A line end of the source is a blank, also between Chinese characters. */
  readonly breaksAtBlanks?: boolean
}

/** A new line. `source` tells whether a blank stands there as it is. */
export function openLine(source: string, { preformatted = false, breaksAtBlanks = false }: LineOptions = {}): OpenLine {
  let pieces: Piece[] = []
  let last = ''
  /** `found`: it stands in a text at `start`. */
  let blank: { readonly start: number; readonly end: number; readonly broken: boolean; readonly found: boolean } | undefined
  const push = (piece: Piece) => {
    const before = pieces.at(-1)
    // What goes on in the source goes on in the piece.
    if (before && before.end === piece.start && isPlain(before) && isPlain(piece))
      pieces[pieces.length - 1] = { value: before.value + piece.value, start: before.start, end: piece.end }
    else pieces.push(piece)
    last = piece.value
  }
  const pushBlank = (next: string) => {
    if (!blank) return
    const { start, end, broken, found } = blank
    blank = undefined
    if (last === '' || (broken && !breaksAtBlanks && isWide(last, 'last') && isWide(next, 'first'))) return
    push(found && source.charAt(start) === ' ' ? { value: ' ', start, end: start + 1 } : { value: ' ', start, end, instead: true })
  }
  const addWord = (piece: Piece) => {
    pushBlank(piece.value)
    push(piece)
  }
  return {
    get isEmpty() {
      return pieces.length === 0
    },
    space(at) {
      blank = { start: blank?.start ?? at, end: blank?.end ?? at, broken: true, found: blank?.found ?? false }
    },
    add(piece) {
      const { value, start, end } = piece
      const exact = isPlain(piece)
      if (preformatted || !/[ \t\n\r\f]/.test(value)) {
        if (value !== '') addWord(piece)
        return
      }
      for (const { 0: run, index } of value.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
        const [from, to] = exact ? [start + index, start + index + run.length] : [start, end]
        if (!/^[ \t\n\r\f]/.test(run)) addWord({ value: run, start: from, end: to })
        else blank = { start: blank?.start ?? from, end: blank?.end ?? to, broken: blank?.broken || /[\n\r]/.test(run), found: blank?.found ?? true }
      }
    },
    close() {
      const closed = withoutBlanks(pieces)
      pieces = []
      last = ''
      blank = undefined
      return closed
    },
  }
}

/** A Chinese character or mark, “” among them: between two of them a line end is nothing. */
function isWide(text: string, which: 'first' | 'last'): boolean {
  const at = which === 'first' ? 0 : text.length - 1
  return columnsAt(text, at) === 2 || (which === 'last' && columnsOf(text.slice(-2)) === 2 && /[\udc00-\udfff]$/.test(text))
}

/** Takes off the blanks at both ends, and counts those at the beginning. */
function withoutBlanks(all: readonly Piece[]): SetLine {
  let blanks = 0
  let first = 0
  for (; first < all.length; first += 1) {
    const value = all[first]?.value ?? ''
    const text = value.trimStart()
    for (const sign of value.slice(0, value.length - text.length)) blanks += BLANKS[sign] ?? 0
    if (text !== '') break
  }
  let end = all.length
  while (end > first && all[end - 1]?.value.trim() === '') end -= 1
  const pieces = all.slice(first, end)
  const [head] = pieces
  if (head && isPlain(head)) pieces[0] = { value: head.value.trimStart(), start: head.end - head.value.trimStart().length, end: head.end }
  const last = pieces.at(-1)
  if (last && isPlain(last)) {
    const value = last.value.trimEnd()
    pieces[pieces.length - 1] = { value, start: last.start, end: last.start + value.length }
  }
  return { pieces, blanks }
}
