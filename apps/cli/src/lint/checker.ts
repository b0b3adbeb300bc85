import { type ActiveRule, type Collected, ConfigError, createLinter, type Linter, type Observe, type Rule, withMessages } from '@jianbao/lint'
import type { Bulletin, Config, Failure, FileResult, Finding } from '@jianbao/schema'
import { checkRuleOptions, rulesOf } from '../config.js'
import type { Input } from '../files.js'
import type { CheckedFile } from '../formatters/formatter.js'
import { unknownName } from '../problems.js'
import { type ReadSettings, readInput, readSettings } from '../read.js'
import type { Settled, SharedOptions } from '../run.js'

/** Whether fixes are made, and written. */
export interface CheckOptions extends SharedOptions {
  readonly fix?: boolean
  readonly fixDryRun?: boolean
}

/** Checks files one by one, by one configuration. */
export interface Checker {
  /** How many rules are on. */
  readonly ruleCount: number
  readonly rules: readonly Rule[]
  /** Whether files keep their bulletins. */
  readonly keepsBulletins: boolean
  /** Those that are on for a file. */
  rulesFor(filePath: string): readonly ActiveRule[]
  check(input: Input): Promise<CheckedFile>
  /** The files with what a comparison of the documents of each series adds to them. */
  compare(files: readonly CheckedFile[]): CheckedFile[]
}

/** A file with what it was read from: fixes need that, results do not. */
export interface DraftFile extends CheckedFile {
  readonly source?: { readonly bytes: Uint8Array; readonly text: string }
}

export interface CheckerSettings {
  readonly keepBulletins?: boolean
  /** Is told how long each rule and stage took, in milliseconds. */
  readonly observe?: Observe | undefined
}

/** @throws {Problem} for a rule, option or preset that does not exist. */
export async function createChecker(
  { config, language }: Settled,
  options: CheckOptions,
  { keepBulletins = false, observe }: CheckerSettings = {},
): Promise<Checker> {
  const linterFor = await linters({ ...config, language }, observe)
  const settings = readSettings({ config, language }, options)
  const fixes = options.fix === true || options.fixDryRun === true
  return {
    ruleCount: linterFor('').ruleCount,
    rules: rulesOf(config),
    keepsBulletins: keepBulletins,
    rulesFor: (filePath) => linterFor(filePath).active,
    async check(input) {
      const draft = fixes ? await fixFile(input, linterFor, settings, options) : await checkFile(input, linterFor, settings, observe)
      return finished(draft, linterFor(input.filePath), keepBulletins)
    },
    compare(files) {
      const compared = linterFor('').compare(files.map(({ collected }) => collected))
      return files.map((file, index) => withFindings(file, compared.get(index) ?? []))
    },
  }
}

/** What is left of a file when it has been checked: no more than results need. */
function finished({ source: _, bulletin, ...file }: DraftFile, linter: Linter, keepBulletin: boolean): CheckedFile {
  if (!bulletin) return file
  const collected: Collected | undefined = linter.collect(bulletin)
  // A quotation that was cut out of a text holds the whole of it: a copy holds no more than itself.
  const own = structuredClone({ ...file, articles: articlesOf(bulletin), ...(collected ? { collected } : {}) })
  return keepBulletin ? { ...own, bulletin } : own
}

const articlesOf = ({ sections }: Bulletin) => sections.reduce((sum, { articles }) => sum + articles.length, 0)

async function fixFile(
  input: Input,
  linterFor: (path: string) => Linter,
  settings: ReadSettings,
  { fix, fixDryRun }: CheckOptions,
): Promise<DraftFile> {
  const { fixedFile } = await import('../fix.js')
  return fixedFile(input, (current) => checkFile({ ...input, ...current }, linterFor, settings), settings, fix === true && fixDryRun !== true)
}

async function checkFile(input: Input, linterFor: (path: string) => Linter, settings: ReadSettings, observe?: Observe): Promise<DraftFile> {
  const start = observe ? performance.now() : 0
  const outcome = await readInput(input, settings)
  observe?.('parse', performance.now() - start)
  if ('failure' in outcome) return failedFile(outcome.filePath, outcome.failure)
  const { bulletin, text, isWritable } = outcome.read
  const result = { filePath: outcome.filePath, ...linterFor(outcome.filePath).lint(bulletin) }
  return { result: isWritable ? result : withoutFixes(result), bulletin, source: { bytes: outcome.bytes, text } }
}

/** A file that could not be checked, and why. */
export const failedFile = (filePath: string, failure: Failure): CheckedFile => ({
  result: withMessages({ filePath }, [failure], []),
})

/** What was taken out of a Word file or a PDF cannot be written back; what to do is in the message and the suggestions. */
function withoutFixes(result: FileResult): FileResult {
  const messages = result.messages.map((message) => {
    if ('fatal' in message) return message
    const { fix: _, ...finding } = message
    return finding
  })
  return withMessages(result, messages, result.suppressedMessages)
}

/** What the comparison of a series found in a file, among its other findings. */
function withFindings(file: CheckedFile, findings: readonly Finding[]): CheckedFile {
  if (findings.length === 0) return file
  const line = (message: Finding | Failure) => ('fatal' in message ? 0 : message.line)
  const messages = [...file.result.messages, ...findings].sort((a, b) => line(a) - line(b))
  return { ...file, result: withMessages(file.result, messages, file.result.suppressedMessages) }
}

/** The linter of a file: one for all, or one for each set of overrides that fits it. */
async function linters(config: Config, observe: Observe | undefined): Promise<(path: string) => Linter> {
  const rules = rulesOf(config)
  if (config.rules || config.overrides) {
    await checkRuleOptions(config, rules)
  }
  const overrides = await Promise.all((config.overrides ?? []).map(async ({ files, rules: own }) => ({ fits: await globMatcher(files), own })))
  const made = new Map<string, Linter>()
  return (path) => {
    const fitting = overrides.filter(({ fits }) => fits(path))
    const key = fitting.map((override) => overrides.indexOf(override)).join()
    const linter = made.get(key) ?? makeLinter({ ...config, rules: Object.assign({}, config.rules, ...fitting.map(({ own }) => own)) }, observe)
    made.set(key, linter)
    return linter
  }
}

async function globMatcher(globs: readonly string[]): Promise<(path: string) => boolean> {
  const { default: picomatch } = await import('picomatch')
  return picomatch([...globs])
}

function makeLinter(config: Config, observe: Observe | undefined): Linter {
  try {
    return createLinter(config, undefined, observe)
  } catch (error) {
    if (error instanceof ConfigError)
      throw unknownName('JB_CONFIG', error.kind === 'rule' ? { zh: '规则', en: 'rule' } : { zh: '预设', en: 'preset' }, error.unknown, error.known)
    throw error
  }
}
