import { type ActiveRule, type Collected, ConfigError, createLinter, type Linter, type Observe, type Rule, withMessages } from '@jianbao/lint'
import type { Bulletin, Config, Failure, FileResult, Finding, RuleSetting } from '@jianbao/schema'
import { checkRuleOptions, rulesOf } from '../config.js'
import type { Input } from '../files.js'
import type { CheckedFile, Kept } from '../formatters/formatter.js'
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
  /** Those that are on, for some files at least. */
  readonly activeRules: readonly Rule[]
  readonly keeps: Kept
  /** Those that are on for a file. */
  rulesFor(filePath: string): readonly ActiveRule[]
  check(input: Input): Promise<CheckedFile>
  /**
   * The files with what a comparison of the documents of each series adds to them, those of a series as `told` gives them: without what they
   * gave to the comparison.
   */
  compare(files: readonly CheckedFile[], told?: (file: CheckedFile) => CheckedFile): CheckedFile[]
}

/** A file with what it was read from: fixes need that, results do not. */
export interface DraftFile extends CheckedFile {
  readonly source?: {
    readonly bytes: Uint8Array
    readonly text: string
    /** It begins with a byte order mark of UTF-8. */
    readonly hasMark?: boolean
  }
}

export interface CheckerSettings {
  readonly keeps?: Kept
  /** Is told how long each rule and stage took, in milliseconds. */
  readonly observe?: Observe | undefined
}

const NOTHING: Kept = { bulletin: false, lines: false }

/** @throws {Problem} for a rule, option or preset that does not exist. */
export async function createChecker(
  { config, language }: Settled,
  options: CheckOptions,
  { keeps = NOTHING, observe }: CheckerSettings = {},
): Promise<Checker> {
  const linterFor = await linters({ ...config, language }, observe)
  const settings = readSettings({ config, language }, options)
  const fixes = options.fix === true || options.fixDryRun === true
  return {
    ruleCount: linterFor('').ruleCount,
    rules: rulesOf(config),
    activeRules: activeSomewhere(config, linterFor('').active),
    keeps,
    rulesFor: (filePath) => linterFor(filePath).active,
    async check(input) {
      const draft = fixes ? await fixFile(input, linterFor, settings, options) : await checkFile(input, linterFor, settings, observe)
      return finished(draft, linterFor(input.filePath), keeps)
    },
    compare(files, told = (file) => file) {
      const all = [...files]
      for (const own of bySeries(files)) {
        const compared = linterFor('').compare(own.map((index) => files[index]?.collected))
        for (const [member, index] of own.entries()) {
          const { collected: _, ...file } = files[index] as CheckedFile
          all[index] = told(withFindings(file, compared.get(member) ?? []))
        }
      }
      return all
    },
  }
}

/** The numbers of the files of each series: one series at a time is held unpacked. */
function bySeries(files: readonly CheckedFile[]): Iterable<readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [index, { collected }] of files.entries()) {
    if (!collected) continue
    const own = found.get(collected.series)
    if (own) own.push(index)
    else found.set(collected.series, [index])
  }
  return found.values()
}

/** The rules that are on without overrides, and those that some override sets on. */
function activeSomewhere(config: Config, active: readonly ActiveRule[]): Rule[] {
  const overriding = (config.overrides ?? []).flatMap(({ rules }) => Object.entries(rules))
  const on = new Set([...active.map(({ rule }) => rule.id), ...overriding.flatMap(([id, setting]) => (isOff(setting) ? [] : [id]))])
  return rulesOf(config).filter(({ id }) => on.has(id))
}

const isOff = (setting: RuleSetting) => (typeof setting === 'string' ? setting : setting[0]) === 'off'

/** What is left of a file when it has been checked: no more than results need. */
async function finished({ source, bulletin, ...file }: DraftFile, linter: Linter, keeps: Kept): Promise<CheckedFile> {
  if (!bulletin) return file
  const collected: Collected | undefined = linter.collect(bulletin)
  const checked: CheckedFile = { ...file, articles: articlesOf(bulletin), ...(collected ? { collected } : {}) }
  const lines = keeps.lines && source ? (await import('./source-lines.js')).linesSpokenOf(checked, source) : undefined
  // A quotation that was cut out of a text holds the whole of it: a copy holds no more than itself.
  const own = structuredClone({ ...checked, ...(lines ? { lines } : {}) })
  return keeps.bulletin ? { ...own, bulletin } : own
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
  return {
    result: isWritable ? result : withoutFixes(result),
    bulletin,
    source: { bytes: outcome.bytes, text, hasMark: isWritable && hasMark(outcome.bytes) },
  }
}

const hasMark = ([first, second, third]: Uint8Array) => first === 0xef && second === 0xbb && third === 0xbf

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
