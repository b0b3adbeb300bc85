import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Language } from '@jianbao/lint'
import { ReadError, type ReadOptions, type ReadResult, readBulletin } from '@jianbao/parser'
import type { Bulletin, Failure } from '@jianbao/schema'
import { readersOf } from './config.js'
import type { Input } from './files.js'
import { type Bilingual, say } from './language.js'
import { type Run, type Settled, type SharedOptions, warnOnStandardError } from './run.js'

/** A file as it was read, or why it was not. */
export type ReadOutcome =
  | { readonly filePath: string; readonly bytes: Uint8Array; readonly read: ReadResult }
  | { readonly filePath: string; readonly failure: Failure }

export interface ReadSettings {
  readonly language: Language
  readonly reading: Omit<ReadOptions, 'filename'>
  /** Tells of what was read, but not well. */
  readonly warn: (message: string) => void
}

/** How the files of a run are read: by its flags, its settings, and the readers of its plugins. */
export function readSettings({ config, language }: Settled, { encoding, password }: SharedOptions): ReadSettings {
  const { sourceLabels, changes, limits } = config.settings ?? {}
  const readers = readersOf(config)
  return {
    language,
    reading: {
      ...(encoding === undefined ? {} : { encoding }),
      ...(password === undefined ? {} : { password }),
      ...(sourceLabels === undefined ? {} : { sourceLabels }),
      ...(changes === undefined ? {} : { changes }),
      ...(limits === undefined ? {} : { limits }),
      ...(readers.length === 0 ? {} : { readers }),
    },
    warn: warnOnStandardError,
  }
}

/** Reads one input; what goes wrong comes back as a value, so that the other files go on. */
export async function readInput(input: Input, settings: ReadSettings): Promise<ReadOutcome> {
  const { language, reading, warn } = settings
  const { filePath } = input
  const failed = (code: string, messages: Bilingual): ReadOutcome => ({
    filePath,
    failure: { fatal: true, ruleId: null, severity: 2, code, message: say(messages, language) },
  })
  if (input.missing)
    return failed('JB_NOT_FOUND', { zh: `找不到文件 ${filePath}。请检查路径。`, en: `There is no file ${filePath}. Check its path.` })
  try {
    // Nothing else is to be done while a file is read, and waiting for a thread that reads it takes longer than a bulletin.
    const bytes = input.bytes ?? (input.absolute === undefined ? await readStandardInput() : readFileSync(input.absolute))
    const read = await readBulletin(bytes, { ...reading, filename: basename(filePath) })
    for (const warning of read.warnings) warn(`${filePath}: ${say(warning.messages, language)}`)
    return { filePath, bytes, read }
  } catch (error) {
    if (error instanceof ReadError) return failed(error.code, error.messages)
    const { code = '', message = String(error) } = error as NodeJS.ErrnoException
    if (code === 'EACCES' || code === 'EPERM')
      return failed('JB_NO_ACCESS', { zh: `没有权限读取 ${filePath}。请检查文件权限。`, en: `${filePath} may not be read. Check its permissions.` })
    if (code.startsWith('E'))
      return failed('JB_UNREADABLE', {
        zh: `无法读取 ${filePath}（${code}）。请检查文件。`,
        en: `${filePath} cannot be read (${code}). Check the file.`,
      })
    return failed('JB_INTERNAL', {
      zh: `读取 ${filePath} 时程序出错：${message}。请报告这个问题。`,
      en: `The program failed on ${filePath}: ${message}. Please report it.`,
    })
  }
}

export interface ParsedFile {
  readonly filePath: string
  readonly bulletin: Bulletin
}

/** Reads the inputs of a run one after another; one that cannot be read is told of on standard error, and the others go on. */
export async function* parseEach(run: Run, options: SharedOptions): AsyncGenerator<ParsedFile | undefined> {
  const settings = readSettings(run, options)
  for (const input of run.inputs) {
    const outcome = await readInput(input, settings)
    if ('failure' in outcome) warnOnStandardError(`${outcome.filePath}: ${outcome.failure.message} [${outcome.failure.code}]`)
    yield 'failure' in outcome ? undefined : { filePath: outcome.filePath, bulletin: outcome.read.bulletin }
  }
}

export async function parseInputs(run: Run, options: SharedOptions): Promise<{ readonly parsed: readonly ParsedFile[]; readonly failed: boolean }> {
  const parsed: ParsedFile[] = []
  for await (const file of parseEach(run, options)) if (file) parsed.push(file)
  return { parsed, failed: parsed.length < run.inputs.length }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
