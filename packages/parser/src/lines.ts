import { columnsOf } from './columns.js'
import type { InlineText } from './inline.js'
import { lastNotAbove, type SourceLines } from './source-lines.js'
import type { Segment } from './types.js'

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
    const end = last ? last.offset + (last.generated ? 1 : piece.text.length - last.at) : start
    const between = source.text.slice(lines.at(-1)?.end ?? lastEnd, start)
    lines.push({
      ...piece,
      start,
      end,
      indent: indentBefore(source, start),
      width: columnsOf(piece.text),
      blankBefore: /\n[^\S\n]*\n|\r[^\S\r\n]*\r/.test(between.replaceAll('\r\n', '\n')),
      pageBreakBefore: between.includes('\f'),
    })
  }
  return lines
}

/** Splits at \n; each line keeps the segments that are its own, counted anew. */
function splitLines({ text, segments }: InlineText): InlineText[] {
  const found: InlineText[] = []
  const starts = segments.map(({ at }) => at)
  let at = 0
  for (const line of text.split('\n')) {
    const trimmed = line.trim()
    if (trimmed !== '') found.push(cut({ text, segments }, starts, at + line.indexOf(trimmed), trimmed.length))
    at += line.length + 1
  }
  return found
}

function cut({ text, segments }: InlineText, starts: readonly number[], from: number, length: number): InlineText {
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
  return { text: text.slice(from, from + length), segments: own }
}

/** The white space between the start of the line, or the form feed in it, and `offset`. */
function indentBefore({ text, starts }: SourceLines, offset: number): number {
  const lineStart = starts[lastNotAbove(starts, offset)] ?? 0
  const before = text.slice(lineStart, offset)
  const white = before.slice(before.lastIndexOf('\f') + 1)
  return white.trim() === '' ? columnsOf(white.replaceAll('\t', '    ')) : 0
}
