import { locate } from '@jianbao/parser'
import type { BlockSpan } from './rule.js'

/**
 * The fix that puts `text` in place of a span, where it changes nothing else: the span stands in the source sign by sign on one line,
 * and no line that a wrapped paragraph goes on from gets shorter, for then the paragraph would seem to end there.
 */
export function safeFix(at: BlockSpan, text: string): { fix?: { at: BlockSpan; text: string } } {
  const { block, start, end } = at
  if (!standsInOneRun(at)) return {}
  const isShorter = columnsOf(text) < columnsOf(block.text.slice(start, end))
  return isShorter && goesOnAfter(at) ? {} : { fix: { at, text } }
}

function standsInOneRun({ block, start, end }: BlockSpan): boolean {
  const { start: from, end: to } = locate(block, start, end)
  return from.line === to.line && to.offset - from.offset === end - start
}

const goesOnAfter = ({ block, end }: BlockSpan) => (block.segments.findLast(({ join }) => join !== undefined)?.at ?? -1) >= end

/** Chinese characters and marks take two columns. */
const columnsOf = (text: string) => [...text].reduce((sum, sign) => sum + (/[\u1100-\u115f\u2014-\u201d\u2026\u2e80-\uffef]/.test(sign) ? 2 : 1), 0)
