import type { Text } from 'mdast'
import { columnsOf } from './columns.js'
import type { InlineText } from './inline.js'
import { lastNotAbove, type SourceLines } from './source-lines.js'
import type { Segment } from './types.js'

declare module 'mdast' {
  interface TextData {
    /** Of a line of a page: how many half-width columns it takes there, where its characters are wider or narrower than columns are. */
    columns?: number
  }
}

/** A visual line: what stands between two line ends, white space around it taken off. */
export interface Line {
  readonly text: string
  /** `at` counts in the line's text. */
  readonly segments: readonly Segment[]
  readonly start: number
  readonly end: number
  /** Columns of white space before it. */
  readonly indent: number
  /** Columns that it takes itself. */
  readonly width: number
  /** An empty line, or the end of a paragraph of the tree, stands before it. */
  readonly blankBefore: boolean
  readonly pageBreakBefore: boolean
  /** A row of — or the like stood before it. */
  readonly ruleBefore?: true
}

/** The visual lines of some inline text. `lastEnd` is where the line before them ended. */
export function linesOf(inline: InlineText, source: SourceLines, lastEnd: number): Line[] {
  const lines: Line[] = []
  for (const piece of splitLines(inline)) {
    const last = piece.segments.at(-1)
    const start = piece.segments[0]?.offset ?? 0
    const end = last ? (piece.ends.at(-1) ?? last.offset + (last.generated ? 1 : piece.text.length - last.at)) : start
    lines.push(lineAt(piece, start, end, source, lines.at(-1)?.end ?? lastEnd))
  }
  return lines
}

/** The line of a text node that stands in the source as it is: what the text reader makes. */
export function plainLine({ value, position, data }: Text, source: SourceLines, lastEnd: number): Line | undefined {
  const { start, end } = position ?? {}
  if (!start || start.offset === undefined || end?.offset === undefined || end.offset - start.offset !== value.length || value.includes('\n'))
    return undefined
  const segments = [{ at: 0, line: start.line, column: start.column, offset: start.offset }]
  const line = lineAt({ text: value, segments }, start.offset, end.offset, source, lastEnd)
  return data?.columns === undefined ? line : { ...line, width: data.columns }
}

function lineAt({ text, segments }: Pick<InlineText, 'text' | 'segments'>, start: number, end: number, source: SourceLines, lastEnd: number): Line {
  const { blankBefore, pageBreakBefore } = gapBetween(source.text, lastEnd, start)
  return { text, segments, start, end, indent: indentBefore(source, start), width: columnsOf(text), blankBefore, pageBreakBefore }
}

/** Whether an empty line or a form feed stands between two lines. */
function gapBetween(text: string, from: number, to: number): { blankBefore: boolean; pageBreakBefore: boolean } {
  let ends = 0
  let blankBefore = false
  let pageBreakBefore = false
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
      ends += 1
      blankBefore ||= ends > 1
    } else if (code === 12) pageBreakBefore = true
    else if (code > 32 && code !== 0x3000 && code !== 0xa0) ends = 0
  }
  return { blankBefore, pageBreakBefore }
}

/** Splits at \n; each line keeps the segments that are its own, counted anew. */
function splitLines(inline: InlineText): InlineText[] {
  const { text, segments } = inline
  const found: InlineText[] = []
  const starts = segments.map(({ at }) => at)
  let at = 0
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    if (trimmed !== '') found.push(cut(inline, starts, at + line.indexOf(trimmed), trimmed.length))
    at += line.length + 1
  }
  return found
}

function cut({ text, segments, ends }: InlineText, starts: readonly number[], from: number, length: number): InlineText {
  const first = Math.max(0, lastNotAbove(starts, from))
  const own: Segment[] = []
  for (let index = first; index < segments.length; index += 1) {
    const segment = segments[index]
    if (!segment || segment.at >= from + length) break
    const into = Math.max(0, from - segment.at)
    own.push(
      segment.generated
        ? { ...segment, at: Math.max(0, segment.at - from) }
        : { ...segment, at: segment.at + into - from, column: segment.column + into, offset: segment.offset + into },
    )
  }
  return { text: text.slice(from, from + length), segments: own, ends: ends.slice(first, first + own.length) }
}

/** The columns of white space between the start of the line, or the form feed in it, and `offset`. */
function indentBefore({ text }: SourceLines, offset: number): number {
  let columns = 0
  for (let at = offset - 1; at >= 0; at -= 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13 || code === 12) break
    if (code === 0x3000) columns += 2
    else if (code === 9) columns += 4
    else if (code === 32 || code === 0xa0) columns += 1
    else return 0
  }
  return columns
}
