import type { PlacedFigure } from './facts.js'

type Placed = Pick<PlacedFigure, 'block' | 'start' | 'end'>

/** The words right before a figure, at most so many signs. */
export const textBefore = ({ block, start }: Placed, length: number): string => block.text.slice(Math.max(0, start - length), start)

/** The words right after a figure, at most so many signs. */
export const textAfter = ({ block, end }: Placed, length: number): string => block.text.slice(end, end + length)

const ENDS = /[。！？!?]/

/** The sentence that a figure stands in, as offsets in its block. */
export function sentenceAround({ block: { text }, start, end }: Placed): { start: number; end: number } {
  let from = start
  while (from > 0 && !ENDS.test(text.charAt(from - 1))) from -= 1
  let to = end
  while (to < text.length && !ENDS.test(text.charAt(to))) to += 1
  return { start: from, end: to }
}
