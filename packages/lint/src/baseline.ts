import type { FileResult, Finding, SuppressedFinding } from '@jianbao/schema'
import { withMessages } from './results.js'

/** A finding that was there when the baseline was recorded, and that is not told again. */
export interface BaselineEntry {
  /** The path of the file, with /, from the folder of the baseline. */
  readonly file: string
  readonly rule: string
  readonly fingerprint: string
  /** The title of the article. */
  readonly article?: string
  /** The words that it stands in: for whoever reads the baseline, never compared. */
  readonly excerpt: string
  /** When it was recorded, YYYY-MM-DD. */
  readonly date: string
  /** Why it is left as it is. */
  readonly reason: string
}

/** A line of a baseline that is none, counted from 1. */
export class BaselineError extends Error {
  readonly line: number

  constructor(line: number, reason: string) {
    super(`line ${line}: ${reason}`)
    this.name = 'BaselineError'
    this.line = line
  }
}

const KEYS = ['file', 'rule', 'fingerprint', 'excerpt', 'date', 'reason'] as const

/**
 * Reads a baseline: a JSON object a line.
 *
 * @throws {BaselineError} for a line that is no entry.
 */
export function parseBaseline(text: string): BaselineEntry[] {
  const entries: BaselineEntry[] = []
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch (error) {
      throw new BaselineError(index + 1, (error as Error).message)
    }
    const missing = KEYS.find((key) => typeof (value as Record<string, unknown> | null)?.[key] !== 'string')
    if (missing !== undefined) throw new BaselineError(index + 1, `"${missing}" is missing`)
    entries.push(value as BaselineEntry)
  }
  return entries
}

/** A line an entry, sorted by file, rule and fingerprint, so that a change of the baseline is a small diff. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const key = ({ file, rule, fingerprint }: BaselineEntry) => `${file}\n${rule}\n${fingerprint}`
  const sorted = entries.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
  const line = ({ file, rule, fingerprint, article, excerpt, date, reason }: BaselineEntry) =>
    JSON.stringify({ file, rule, fingerprint, ...(article === undefined ? {} : { article }), excerpt, date, reason })
  return sorted.map((entry) => `${line(entry)}\n`).join('')
}

export interface Baselined {
  /** The result without the findings that the baseline knows: they are among its suppressed ones. */
  readonly result: FileResult
  /** Entries of the file that nothing was found for: they can go. */
  readonly stale: readonly BaselineEntry[]
}

/**
 * Takes out of a result what the baseline knows of its file. A finding is known by its fingerprint: neither a line nor a count is compared,
 * so that a new mistake is told where an old one was mended.
 */
export function applyBaseline(result: FileResult, entries: readonly BaselineEntry[]): Baselined {
  if (entries.length === 0) return { result, stale: [] }
  const known = new Map(entries.map((entry) => [keyOf(entry.rule, entry.fingerprint), entry]))
  const unused = new Set(entries)
  const suppressed: SuppressedFinding[] = [...result.suppressedMessages]
  const messages = result.messages.filter((message) => {
    const entry = 'fatal' in message || message.fingerprint === undefined ? undefined : known.get(keyOf(message.ruleId, message.fingerprint))
    if (!entry || 'fatal' in message) return true
    unused.delete(entry)
    suppressed.push({ ...message, suppressions: [{ kind: 'baseline', justification: entry.reason }] })
    return false
  })
  // Nothing is known of what a file that could not be read still holds.
  const stale = result.fatalErrorCount > 0 ? [] : [...unused]
  return { result: withMessages(result, messages, suppressed), stale }
}

const keyOf = (rule: string, fingerprint: string) => `${rule} ${fingerprint}`

export interface BaselineUpdate {
  readonly entries: readonly BaselineEntry[]
  readonly added: readonly BaselineEntry[]
  readonly removed: readonly BaselineEntry[]
  /** What was found and not taken in. */
  readonly refused: readonly BaselineEntry[]
}

export interface UpdateOptions {
  /** The day of new entries, YYYY-MM-DD. */
  readonly date: string
  /** The reason of new entries. */
  readonly reason: string
  /** Whether what is not in it yet is taken in; else it only shrinks. */
  readonly acceptNew: boolean
}

/** Brings a baseline up to date with the results of a run, `file` being their `filePath`. Entries of other files stay as they are. */
export function updateBaseline(before: readonly BaselineEntry[], results: readonly FileResult[], options: UpdateOptions): BaselineUpdate {
  const ran = new Map(results.map((result) => [result.filePath, result]))
  const kept = before.filter(({ file }) => !ran.has(file))
  const removed: BaselineEntry[] = []
  const fresh: BaselineEntry[] = []
  for (const [file, result] of ran) {
    const own = before.filter((entry) => entry.file === file)
    const applied = applyBaseline(result, own)
    removed.push(...applied.stale)
    kept.push(...own.filter((entry) => !applied.stale.includes(entry)))
    for (const message of applied.result.messages) if (!('fatal' in message)) fresh.push(...entryOf(file, message, options))
  }
  const added = options.acceptNew ? fresh : []
  return { entries: [...kept, ...added], added, removed, refused: options.acceptNew ? [] : fresh }
}

function entryOf(file: string, { ruleId, fingerprint, where, excerpt, quote }: Finding, { date, reason }: UpdateOptions): BaselineEntry[] {
  if (fingerprint === undefined) return []
  const article = where.title === undefined ? {} : { article: where.title }
  return [{ file, rule: ruleId, fingerprint, ...article, excerpt: excerpt?.text ?? quote, date, reason }]
}
