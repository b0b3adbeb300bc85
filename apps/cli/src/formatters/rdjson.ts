import type { Failure, Finding, Fix, Place } from '@jianbao/schema'
import type { CheckedFile, Formatter, SourceLine } from './formatter.js'
import { HOME, rulePage } from './home.js'

/**
 * The diagnostic format of reviewdog. Its columns count the bytes that the line takes in UTF-8, from 1, the end exclusive. What a directive
 * or the baseline silenced has no form in it.
 */
export const rdjson: Formatter = {
  id: 'rdjson',
  needsLines: true,
  end(files) {
    const diagnostics = files.flatMap((file) => file.result.messages.map((message) => diagnostic(message, file)))
    return `${JSON.stringify({ source: { name: 'jianbao', url: HOME }, diagnostics }, null, 2)}\n`
  },
}

function diagnostic(message: Finding | Failure, { result: { filePath: path }, lines = {} }: CheckedFile) {
  const severity = message.severity === 2 ? 'ERROR' : 'WARNING'
  const told = (place: string, name: string) => `${path}${place}: ${severity.toLowerCase()}: ${message.message} [${name}]`
  if ('fatal' in message)
    return {
      message: message.message,
      location: { path },
      severity,
      code: { value: message.code },
      originalOutput: told('', message.code),
    }
  const { ruleId, related = [], fix, suggestions = [] } = message
  const url = rulePage(ruleId)
  const corrections = [...(fix ? [fix] : []), ...suggestions.map((suggestion) => suggestion.fix)].flatMap((own) => correction(own, lines))
  return {
    message: message.message,
    location: { path, range: rangeOf(message, lines) },
    severity,
    code: { value: ruleId, ...(url === undefined ? {} : { url }) },
    ...(corrections.length > 0 ? { suggestions: corrections } : {}),
    ...(related.length > 0
      ? { relatedLocations: related.map((place) => ({ message: place.message ?? place.quote, location: { path, range: rangeOf(place, lines) } })) }
      : {}),
    originalOutput: told(`:${message.line}:${message.column}`, ruleId),
  }
}

type Lines = Readonly<Record<number, SourceLine>>

/** Where a line is not at hand its number is told alone: the range is all of the line then. */
const rangeOf = ({ line, column, endLine, endColumn }: Place, lines: Lines) => ({
  start: position(line, column, lines[line]),
  end: position(endLine, endColumn, lines[endLine]),
})

const position = (line: number, column: number, source: SourceLine | undefined) =>
  source ? { line, column: byteColumn(source, column - 1) } : { line }

const byteColumn = ({ text, hasMark = false }: SourceLine, at: number): number => (hasMark ? 3 : 0) + Buffer.byteLength(text.slice(0, at)) + 1

/** Without both of its lines a correction would be put in the wrong place. */
function correction({ range, text }: Fix, lines: Lines) {
  const [start, end] = range.map((offset) => positionAt(offset, lines))
  return start && end ? [{ range: { start, end }, text }] : []
}

function positionAt(offset: number, lines: Lines) {
  const found = Object.entries(lines).find(([, line]) => line.offset <= offset && offset <= line.offset + line.text.length)
  return found && { line: Number(found[0]), column: byteColumn(found[1], offset - found[1].offset) }
}
