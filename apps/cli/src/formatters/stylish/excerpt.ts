import type { Finding } from '@jianbao/schema'
import { createColors } from 'picocolors'
import { fitColumns, roomyWidth } from '../../figures/columns.js'
import { withUnseenNamed } from '../../unseen.js'
import { lineSpans } from '../../wrap.js'
import type { FormatContext } from '../formatter.js'

/** Words of an excerpt: of the finding itself, of a related place, or what stands around them. */
interface Piece {
  readonly text: string
  readonly kind: 'claimed' | 'related' | 'context'
}

/**
 * The words around the finding, with its figures marked in them: inverse and underlined on a terminal, 【】 elsewhere. No line of carets,
 * since terminals do not agree on how wide “ and … are. On a terminal it is cut around its figures, to one line where that is enough.
 */
export function excerptLines({ excerpt }: Finding, { colors }: Pick<FormatContext, 'colors'>, room: number): string[] {
  if (!excerpt) return []
  const pieces = fitted(piecesOf(excerpt, colors), room)
  return colors ? paintedLines(pieces, room) : lineSpans(joined(pieces), room).map((span) => joined(pieces).slice(...span))
}

const joined = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('')

function piecesOf({ text, quote, related = [] }: NonNullable<Finding['excerpt']>, colors: boolean): Piece[] {
  const others = related.filter(([start, end]) => end <= quote[0] || start >= quote[1])
  const marks = [...others.map((span) => ({ span, kind: 'related' as const })), { span: quote, kind: 'claimed' as const }]
  const pieces: Piece[] = []
  let at = 0
  for (const { span, kind } of marks.sort((a, b) => a.span[0] - b.span[0])) {
    if (span[0] < at) continue
    const words = shown(text.slice(...span))
    pieces.push({ text: shown(text.slice(at, span[0])), kind: 'context' }, { text: colors ? words : `【${words}】`, kind })
    at = span[1]
  }
  return [...pieces, { text: shown(text.slice(at)), kind: 'context' }]
}

/** Where it is cut into pieces first, spans still fit. */
const shown = (text: string) => withUnseenNamed(text.replace(/[\t-\r]/g, ' '))

/** What stands before and after the figures gives way first, then what stands between them. */
function fitted(pieces: readonly Piece[], room: number): Piece[] {
  if (roomyWidth(joined(pieces)) <= room) return [...pieces]
  const widths = pieces.map(({ text }) => roomyWidth(text))
  const end = pieces.length - 1
  const sum = (chosen: (index: number) => boolean) => widths.reduce((total, width, index) => total + (chosen(index) ? width : 0), 0)
  const isOuter = (index: number) => index === 0 || index === end
  const isGap = (index: number) => pieces[index]?.kind === 'context' && !isOuter(index)
  const inner = sum((index) => !isOuter(index))
  // Two lines where the figures stand far from each other; a line that ends early, since no mark begins the next, needs some room to spare.
  const budget = inner + 2 * LEAST_AROUND <= room ? room : 2 * room - SPARE
  const [before = 0, after = 0] = fitColumns([widths[0] ?? 0, widths[end] ?? 0], budget - inner)
  const gaps = fitColumns(
    widths.filter((_, index) => isGap(index)),
    budget - before - after - sum((index) => !isOuter(index) && !isGap(index)),
  )
  return pieces.map((piece, index) => {
    if (index === 0) return { ...piece, text: endOf(piece.text, before) }
    if (index === end) return { ...piece, text: startOf(piece.text, after) }
    if (!isGap(index)) return piece
    const width = gaps[pieces.slice(0, index).filter((_, earlier) => isGap(earlier)).length] ?? 0
    return { ...piece, text: middleLeftOut(piece.text, width) }
  })
}

const LEAST_AROUND = 8
const SPARE = 4
/** An ellipsis at its widest. */
const WIDE = 2

/** The beginning of a text, as much as fits before an ellipsis. */
const startOf = (text: string, width: number): string => (roomyWidth(text) <= width ? text : `${first(text, width - WIDE).trimEnd()}…`)
const endOf = (text: string, width: number): string => (roomyWidth(text) <= width ? text : `…${last(text, width - WIDE).trimStart()}`)

function middleLeftOut(text: string, width: number): string {
  if (roomyWidth(text) <= width) return text
  const half = Math.floor((width - WIDE) / 2)
  return `${first(text, half)}…${last(text, half)}`
}

const first = (text: string, width: number): string => taken([...text], width).join('')
const last = (text: string, width: number): string =>
  taken([...text].reverse(), width)
    .reverse()
    .join('')

function taken(signs: readonly string[], width: number): string[] {
  let used = 0
  const end = signs.findIndex((sign) => {
    used += roomyWidth(sign)
    return used > width
  })
  return signs.slice(0, end < 0 ? signs.length : end)
}

function paintedLines(pieces: readonly Piece[], room: number): string[] {
  const paint = createColors(true)
  const paints = { claimed: paint.inverse, related: paint.underline, context: (text: string) => text }
  return lineSpans(joined(pieces), room).map(([start, end]) => {
    let at = 0
    const parts = pieces.map(({ text, kind }) => {
      const part = text.slice(Math.max(0, start - at), Math.max(0, end - at))
      at += text.length
      return part === '' ? '' : paints[kind](part)
    })
    return parts.join('')
  })
}
