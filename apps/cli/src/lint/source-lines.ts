import { type SourceLines, sourceLines } from '@jianbao/parser'
import type { FileResult } from '@jianbao/schema'
import type { CheckedFile, SourceLine } from '../formatters/formatter.js'
import type { DraftFile } from './checker.js'

/**
 * The first and last lines of all that a file's results speak of, by their numbers: its findings, their other places, what would correct
 * them, and the places that it gives to a comparison, since those may become findings of it.
 */
export function linesSpokenOf(
  { result, collected }: Pick<CheckedFile, 'result' | 'collected'>,
  { text, hasMark = false }: NonNullable<DraftFile['source']>,
): Record<number, SourceLine> {
  const lines = sourceLines(text)
  const numbers = new Set([...placeLines([result.messages, result.suppressedMessages, collected?.values]), ...fixLines(result, lines)])
  return Object.fromEntries([...numbers].sort((a, b) => a - b).map((number) => [number, sourceLine(number, lines, hasMark)]))
}

/** The lines of all places in plain data, however deep they lie in it. */
function placeLines(data: unknown): number[] {
  if (typeof data !== 'object' || data === null) return []
  const own = 'line' in data && 'endLine' in data ? [data.line, data.endLine] : []
  return [...own.filter((line) => typeof line === 'number'), ...Object.values(data).flatMap(placeLines)]
}

const fixLines = ({ messages, suppressedMessages }: FileResult, { point }: SourceLines): number[] =>
  [...messages, ...suppressedMessages].flatMap((message) => {
    if ('fatal' in message) return []
    const fixes = [...(message.fix ? [message.fix] : []), ...(message.suggestions ?? []).map(({ fix }) => fix)]
    return fixes.flatMap(({ range }) => range.map((offset) => point(offset).line))
  })

function sourceLine(number: number, { text, starts }: SourceLines, hasMark: boolean): SourceLine {
  const start = starts[number - 1] ?? text.length
  const line = text.slice(start, starts[number] ?? text.length).replace(/[\r\n]+$/, '')
  return { offset: start, text: line, ...(hasMark && number === 1 ? { hasMark } : {}) }
}
