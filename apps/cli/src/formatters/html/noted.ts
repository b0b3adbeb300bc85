import type { Bulletin, FileResult, Finding, SuppressedFinding } from '@jianbao/schema'
import type { CheckedFile } from '../formatter.js'
import type { Mark } from './marks.js'
import { blocksOf, type Span, type SpanAt, spansOf } from './spans.js'

/** How a finding is shown: by a word, a shape and a colour. */
export type Level = 'error' | 'warning' | 'silenced'

/** A finding with its number on the page, and where it is marked. */
export interface Note {
  readonly finding: Finding
  readonly number: number
  readonly level: Level
  /** The number of its rule among those that found something. */
  readonly rule: number
  /** Why it was silenced. */
  readonly reasons: readonly string[]
  /** Absent where it stands in no block, as with a directive. */
  readonly at?: Span
  /** One for each of `finding.related`. */
  readonly related: readonly (Span | undefined)[]
}

/** A mark knows its finding. */
export interface NoteMark extends Mark {
  readonly note: Note
}

/** A file with its findings at their places. */
export interface NotedFile {
  /** From 1, in the order of the run. */
  readonly number: number
  readonly file: CheckedFile
  readonly notes: readonly Note[]
  /** By block. */
  readonly marks: ReadonlyMap<Span['block'], readonly NoteMark[]>
  readonly notesOf: ReadonlyMap<Span['block'], readonly Note[]>
}

export const noteId = ({ number }: Pick<Note, 'number'>): string => `n${number}`
export const markId = ({ number }: Pick<Note, 'number'>): string => `m${number}`
export const relatedId = ({ number }: Pick<Note, 'number'>, index: number): string => `m${number}-${index + 1}`

/** Numbers the findings through all files, and finds their places. */
export function notedFiles(files: readonly CheckedFile[], showSilenced: boolean): NotedFile[] {
  const rules = new Map<string, number>()
  const ruleNumber = (id: string): number => {
    const number = rules.get(id) ?? rules.size + 1
    rules.set(id, number)
    return number
  }
  let number = 0
  return files.map((file, index) => {
    const spanAt = file.bulletin ? spansIn(file.bulletin) : nowhere
    const notes = findingsOf(file.result, showSilenced).map((finding): Note => {
      number += 1
      return noteOf(finding, { number, rule: ruleNumber(finding.ruleId) }, spanAt)
    })
    return { number: index + 1, file, notes, marks: marksOf(notes), notesOf: byBlock(notes) }
  })
}

const spansIn = (bulletin: Bulletin): SpanAt => spansOf(blocksOf(bulletin))
const nowhere: SpanAt = () => undefined

/** In the order of the file, those that were silenced among the others where they are wanted. */
function findingsOf({ messages, suppressedMessages }: FileResult, showSilenced: boolean): (Finding | SuppressedFinding)[] {
  const found = messages.flatMap((message) => ('fatal' in message ? [] : [message]))
  if (!showSilenced) return found
  return [...found, ...suppressedMessages].sort((a, b) => a.line - b.line || a.column - b.column)
}

function noteOf(finding: Finding | SuppressedFinding, numbers: Pick<Note, 'number' | 'rule'>, spanAt: SpanAt): Note {
  const reasons = 'suppressions' in finding ? finding.suppressions.map(({ justification }) => justification) : undefined
  const at = spanAt(finding)
  return {
    finding,
    ...numbers,
    level: reasons ? 'silenced' : finding.severity === 2 ? 'error' : 'warning',
    reasons: (reasons ?? []).filter((reason) => reason !== ''),
    ...(at ? { at } : {}),
    related: (finding.related ?? []).map(spanAt),
  }
}

function marksOf(notes: readonly Note[]): Map<Span['block'], NoteMark[]> {
  const found = new Map<Span['block'], NoteMark[]>()
  const add = (note: Note, span: Span | undefined, id: string, claimed: boolean) => {
    if (!span) return
    const own = found.get(span.block) ?? []
    own.push({ id, number: note.number, claimed, start: span.start, end: span.end, note })
    found.set(span.block, own)
  }
  for (const note of notes) {
    add(note, note.at, markId(note), true)
    for (const [index, span] of note.related.entries()) add(note, span, relatedId(note, index), false)
  }
  return found
}

function byBlock(notes: readonly Note[]): Map<Span['block'], Note[]> {
  const found = new Map<Span['block'], Note[]>()
  for (const note of notes) {
    if (!note.at) continue
    const own = found.get(note.at.block)
    if (own) own.push(note)
    else found.set(note.at.block, [note])
  }
  return found
}
