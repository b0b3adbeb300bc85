import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import type { Config } from '@jianbao/schema'
import type { Input } from '../files.js'
import type { CheckedFile, Kept } from '../formatters/formatter.js'
import type { Settled, SharedOptions } from '../run.js'
import { tryToWrite } from '../writing.js'
import { LONG_RUN } from './memory.js'
import { packed } from './packed.js'

/** What was found in files before, by their content and all that a finding depends on. */
export interface Cache {
  /** The key of a file with this content. */
  keyOf(input: Input, bytes: Uint8Array): string
  read(input: Input, key: string): CheckedFile | undefined
  /** Keeps it, and gives it back as it is kept. */
  write(input: Input, key: string, file: CheckedFile): CheckedFile
}

export interface StoredCache extends Cache {
  /** Writes it beside its place and renames it. The code of what went wrong: a cache that cannot be written costs nothing else. */
  save(): Promise<string | undefined>
}

/** The cache of a folder: with the other caches of its packages where it has some, else a file of its own. */
export const cachePlace = (cwd: string, named: string | undefined): string =>
  named !== undefined
    ? resolve(cwd, named)
    : existsSync(resolve(cwd, 'node_modules'))
      ? resolve(cwd, 'node_modules/.cache/jianbao.ndjson')
      : resolve(cwd, '.jianbaocache')

/**
 * Opens a cache. A line is a path, a key and a result; all that was found with another version, configuration or flag is passed over,
 * since the key holds them. What rules find by comparing documents is never kept, only what they collected, so that it is right however
 * other issues change.
 */
export function openCache(place: string, settled: Settled, options: SharedOptions, keeps: Kept): StoredCache {
  const stored = openStored(place)
  const kept = new Map<string, Entry>(stored?.entries)
  const used = new Set<string>()
  let changed = false
  return {
    keyOf: keysOf(settled, options, keeps),
    read({ filePath }, key) {
      used.add(filePath)
      const entry = kept.get(filePath)
      if (entry?.key !== key) return undefined
      try {
        return 'file' in entry ? entry.file : parsedLine(lineAt(entry))
      } catch {
        return undefined
      }
    },
    write({ filePath }, key, file) {
      changed = true
      // What could not be read may be there again tomorrow.
      if (file.result.fatalErrorCount > 0) {
        kept.delete(filePath)
        return file
      }
      const own = kept.size < LONG_RUN ? file : packed(file)
      kept.set(filePath, { key, file: own })
      return own
    },
    async save() {
      if (!changed) {
        stored?.close()
        return undefined
      }
      return tryToWrite(
        place,
        lines(
          kept,
          (path) => used.has(path) || existsSync(path),
          () => stored?.close(),
        ),
      )
    },
  }
}

/** A cache that lasts as long as the process: what --watch checks again is what has changed. */
export function memoryCache(): { of(settled: Settled, options: SharedOptions, keeps: Kept): Cache } {
  const kept = new Map<string, { readonly key: string; readonly file: CheckedFile }>()
  return {
    of: (settled, options, keeps) => ({
      keyOf: keysOf(settled, options, keeps),
      read({ filePath }, key) {
        const entry = kept.get(filePath)
        return entry?.key === key ? entry.file : undefined
      },
      write({ filePath }, key, file) {
        kept.set(filePath, { key, file })
        return file
      },
    }),
  }
}

/** What a result depends on: the content of the file, how it is read, the rules and their words, the configuration. */
function keysOf({ config, language }: Settled, { encoding, password }: SharedOptions, keeps: Kept): Cache['keyOf'] {
  const code = [process.env['JIANBAO_VERSION'] ?? '', process.env['JIANBAO_CODE'] ?? '']
  const base = hash([...code, language, printed(config), JSON.stringify([encoding, password, keeps])])
  const byPath = config.overrides !== undefined
  return ({ filePath }, bytes) => hash([base, byPath ? filePath : extname(filePath).toLowerCase(), bytes])
}

/** What is kept of a file: where its line stands, in bytes, in the cache as it was, or what was found now. */
type Entry = { readonly key: string } & (Stored | { readonly file: CheckedFile })

interface Stored {
  readonly from: number
  readonly start: number
  readonly end: number
}

const NEWLINE = Buffer.from('\n')
/** So many bytes are written at once. */
const AT_ONCE = 1 << 16

/** The lines of those that are still wanted, made as they are written. */
function* lines(kept: ReadonlyMap<string, Entry>, isWanted: (path: string) => boolean, done: () => void): Generator<Uint8Array> {
  let pieces: Uint8Array[] = []
  let length = 0
  for (const [path, entry] of kept) {
    if (!isWanted(path)) continue
    const line = 'from' in entry ? lineAt(entry) : Buffer.from(`${JSON.stringify(path)}\t${entry.key}\t${JSON.stringify(entry.file)}`)
    pieces.push(line, NEWLINE)
    length += line.length
    if (length < AT_ONCE) continue
    yield Buffer.concat(pieces)
    pieces = []
    length = 0
  }
  // The old cache is closed before the new one takes its place.
  done()
  yield Buffer.concat(pieces)
}

const parsedLine = (line: Buffer): CheckedFile => {
  const text = line.toString('utf8')
  return JSON.parse(text.slice(text.indexOf('\t', text.indexOf('\t') + 1) + 1)) as CheckedFile
}

function lineAt({ from, start, end }: Stored): Buffer {
  const line = Buffer.allocUnsafe(end - start)
  readSync(from, line, 0, line.length, start)
  return line
}

interface StoredEntries {
  readonly entries: readonly [string, Entry][]
  close(): void
}

/** The lines of a cache by their paths. They stay in the file: a large cache is not held in memory, nor decoded for a few files. */
function openStored(place: string): StoredEntries | undefined {
  let file: number | undefined
  try {
    file = openSync(place, 'r')
    const own = file
    return { entries: [...entriesIn(own)], close: () => closeSync(own) }
  } catch {
    if (file !== undefined) closeSync(file)
    return undefined
  }
}

/** So many bytes are read at once. */
const CHUNK = 1 << 20

function* entriesIn(file: number): Generator<[string, Entry]> {
  let rest: Uint8Array = new Uint8Array(0)
  let offset = 0
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK)
    const length = readSync(file, chunk, 0, CHUNK, offset + rest.length)
    // The last line of a cache that was cut off is no line.
    if (length === 0) return
    const bytes = Buffer.concat([rest, chunk.subarray(0, length)])
    let start = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      const first = bytes.indexOf(9, start)
      const second = bytes.indexOf(9, first + 1)
      const path = first > 0 && second > first && second < end ? pathOf(bytes.toString('utf8', start, first)) : undefined
      if (path !== undefined) yield [path, { key: bytes.toString('latin1', first + 1, second), from: file, start: offset + start, end: offset + end }]
      start = end + 1
    }
    rest = bytes.subarray(start)
    offset += start
  }
}

function pathOf(text: string): string | undefined {
  try {
    return JSON.parse(text) as string
  } catch {
    return undefined
  }
}

/** A configuration with the text of its functions: the rules of a plugin are part of it. */
const printed = (config: Config): string => JSON.stringify(config, (_, value: unknown) => (typeof value === 'function' ? String(value) : value))

function hash(parts: readonly (string | Uint8Array)[]): string {
  const digest = createHash('sha256')
  for (const part of parts) digest.update(part).update('\0')
  return digest.digest('base64url')
}
