import type { Point } from './types.js'

/** Turns offsets of a text into points. Lines end at \n, \r\n or \r. */
export interface SourceLines {
  readonly text: string
  /** The offset at which each line begins. */
  readonly starts: readonly number[]
  point(offset: number): Point
}

export function sourceLines(text: string): SourceLines {
  const starts = [0]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return {
    text,
    starts,
    point(offset) {
      const line = lastNotAbove(starts, offset)
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset }
    },
  }
}

/** The index of the last of the ascending numbers that is not above `limit`. */
export function lastNotAbove(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}
