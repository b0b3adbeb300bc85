import type { Line } from './lines.js'
import type { Block, Position, Segment } from './types.js'

/** How sure it is that a line goes on from the one before it. */
export type Join = 'certain' | 'uncertain'

/** Lines that belong together. `joins[i]` says how line i + 1 was joined. */
export interface JoinedLines {
  readonly lines: readonly [Line, ...Line[]]
  readonly joins: readonly Join[]
}

/** Makes one block of lines. No blank is put between Chinese characters and digits; a Latin word keeps its blank. */
export function toBlock({ lines, joins }: JoinedLines, kind?: Block['kind'], level?: number): Block {
  let text = ''
  const segments: Segment[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before && needsBlank(text, line.text)) {
      const last = segments.at(-1)
      if (last)
        segments.push({ at: text.length, line: last.line, column: last.column + (before.end - last.offset), offset: before.end, generated: true })
      text += ' '
    }
    const join = index > 0 ? joins[index - 1] : undefined
    for (let number = 0; number < line.segments.length; number += 1) {
      const segment = line.segments[number] as Segment
      if (text === '') segments.push(segment)
      else if (number === 0 && join) segments.push({ ...segment, at: segment.at + text.length, join })
      else segments.push({ ...segment, at: segment.at + text.length })
    }
    text += line.text
  }
  return { text, position: positionOf(lines), segments, ...(kind === undefined ? {} : { kind }), ...(level === undefined ? {} : { level }) }
}

const needsBlank = (before: string, after: string) => /[A-Za-z,.;:!?]$/.test(before) && /^[A-Za-z]/.test(after)

/** From the first character of the first line to the last of the last. */
export function positionOf(lines: readonly Line[]): Position {
  const [first, last] = [lines[0], lines.at(-1)]
  const start = first?.segments[0]
  const end = last?.segments.at(-1)
  const origin = { line: 1, column: 1, offset: 0 }
  if (!start || !end || !last) return { start: origin, end: origin }
  return {
    start: { line: start.line, column: start.column, offset: start.offset },
    end: { line: end.line, column: end.column + (last.end - end.offset), offset: last.end },
  }
}

/**
 * Where a span of a block's text stands in the source: the only way from a span to a place.
 *
 * `start` and `end` are offsets in `block.text`, UTF-16 code units, the end exclusive. The place ends right after the last
 * character of the span, so that what is joined across a line end reaches over it.
 *
 * @throws {RangeError} where the span is empty or not within the text.
 */
export function locate(block: Pick<Block, 'text' | 'segments' | 'position'>, start: number, end: number): Position & { page?: number } {
  if (start < 0 || end > block.text.length || start >= end) throw new RangeError(`no span ${start}–${end} in a text of ${block.text.length}`)
  const first = segmentAt(block.segments, start)
  const last = segmentAt(block.segments, end - 1)
  const from = block.segments[first]
  const to = block.segments[last]
  if (!from || !to) throw new RangeError('the block has no segment at the span')
  const next = block.segments[last + 1]
  return {
    start: pointIn(from, from.generated ? from.at : start),
    end: to.generated ? (next ? pointIn(next, next.at) : block.position.end) : pointIn(to, end),
    ...(from.page === undefined ? {} : { page: from.page }),
  }
}

const pointIn = (segment: Segment, at: number) => ({
  line: segment.line,
  column: segment.column + at - segment.at,
  offset: segment.offset + at - segment.at,
})

/** The index of the segment that holds the character at `at`. */
function segmentAt(segments: readonly Segment[], at: number): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.at ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
