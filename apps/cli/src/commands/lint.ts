import { type Collected, ConfigError, createLinter, type Linter, type LintOutcome } from '@jianbao/lint'

import type { Config, Failure, FileResult, Finding } from '@jianbao/schema'
import { checkRuleOptions, rulesOf } from '../config.js'
import type { Input } from '../files.js'
import type { CheckedFile } from '../formatters/formatter.js'
import { formatterOf } from '../formatters/index.js'
import { Problem, unknownName } from '../problems.js'
import { type ReadSettings, readInput, readSettings } from '../read.js'
import { EXIT, prepareRun, type SharedOptions, writeResult } from '../run.js'
import { usesColors } from '../terminal.js'

export interface LintOptions extends SharedOptions {
  readonly maxWarnings?: string
  readonly quiet?: boolean
  readonly fix?: boolean
  readonly fixDryRun?: boolean
}

/** `jianbao lint`: checks every file, prints the results, and says by its exit code what came of it. */
export async function lintCommand(paths: readonly string[], options: LintOptions): Promise<number> {
  const formatter = formatterOf(options.format ?? 'stylish')
  const most = maxWarnings(options.maxWarnings)
  const run = await prepareRun(paths, options)
  const { config, language, inputs } = run
  const linterFor = await linters({ ...config, language })
  const settings = readSettings(run, options)
  const context = {
    language,
    colors: options.outputFile === undefined && usesColors(options.color, process.stdout),
    ruleCount: linterFor('').ruleCount,
  }
  const files: CheckedFile[] = []
  let printed = ''
  const print = (file: CheckedFile) => {
    const part = formatter.each?.(options.quiet ? errorsOnly(file) : file, context) ?? ''
    if (options.outputFile === undefined) process.stdout.write(part)
    else printed += part
  }
  const series: (Collected | undefined)[] = []
  for (const input of inputs) {
    const file = options.fix || options.fixDryRun ? await fixFile(input, linterFor, settings, options) : await checkFile(input, linterFor, settings)
    files.push(file)
    series.push(file.bulletin && linterFor(file.result.filePath).collect(file.bulletin))
    // A file of a series waits for the others: what is compared is told with the rest of it.
    if (series.at(-1) === undefined) print(file)
  }
  for (const [index, findings] of linterFor('').compare(series)) files[index] = withFindings(files[index] as CheckedFile, findings)
  for (const [index, document] of series.entries()) if (document !== undefined) print(files[index] as CheckedFile)
  const end = formatter.end?.(options.quiet ? files.map(errorsOnly) : files, context) ?? ''
  await writeResult(printed + end, options)
  return exitCode(
    files.map(({ result }) => result),
    most,
  )
}

async function fixFile(
  input: Input,
  linterFor: (path: string) => Linter,
  settings: ReadSettings,
  { fix = false, fixDryRun = false }: LintOptions,
): Promise<CheckedFile> {
  const { fixedFile } = await import('../fix.js')
  return fixedFile(input, (current) => checkFile(input, linterFor, { ...settings, ...current }), settings, fix && !fixDryRun)
}

async function checkFile(input: Input, linterFor: (path: string) => Linter, settings: ReadSettings): Promise<CheckedFile> {
  const outcome = await readInput(input, settings)
  if ('failure' in outcome) {
    const counts = { errorCount: 1, fatalErrorCount: 1, warningCount: 0, fixableErrorCount: 0, fixableWarningCount: 0 }
    return { result: { filePath: outcome.filePath, messages: [outcome.failure], suppressedMessages: [], ...counts } }
  }
  const { bulletin, text, isWritable } = outcome.read
  const found = linterFor(outcome.filePath).lint(bulletin)
  const outcomeOfFile = isWritable ? found : withoutFixes(found)
  return { result: { filePath: outcome.filePath, ...outcomeOfFile }, bulletin, source: { bytes: outcome.bytes, text } }
}

/** What was taken out of a Word file or a PDF cannot be written back; what to do is in the message and the suggestions. */
function withoutFixes(found: LintOutcome): LintOutcome {
  const messages = found.messages.map((message) => {
    if ('fatal' in message) return message
    const { fix: _, ...finding } = message
    return finding
  })
  return { ...found, messages, fixableErrorCount: 0, fixableWarningCount: 0 }
}

/** What the comparison of a series found in a file, among its other findings. */
function withFindings(file: CheckedFile, findings: readonly Finding[]): CheckedFile {
  const { result } = file
  const count = (severity: 1 | 2) => findings.filter((finding) => finding.severity === severity).length
  const line = (message: Finding | Failure) => ('fatal' in message ? 0 : message.line)
  const messages = [...result.messages, ...findings].sort((a, b) => line(a) - line(b))
  return { ...file, result: { ...result, messages, errorCount: result.errorCount + count(2), warningCount: result.warningCount + count(1) } }
}

/** The linter of a file: one for all, or one for each set of overrides that fits it. */
async function linters(config: Config): Promise<(path: string) => Linter> {
  const rules = rulesOf(config)
  if (config.rules || config.overrides) {
    await checkRuleOptions(config, rules)
  }
  const overrides = await Promise.all((config.overrides ?? []).map(async ({ files, rules: own }) => ({ fits: await globMatcher(files), own })))
  const made = new Map<string, Linter>()
  return (path) => {
    const fitting = overrides.filter(({ fits }) => fits(path))
    const key = fitting.map((override) => overrides.indexOf(override)).join()
    const linter = made.get(key) ?? makeLinter({ ...config, rules: Object.assign({}, config.rules, ...fitting.map(({ own }) => own)) })
    made.set(key, linter)
    return linter
  }
}

async function globMatcher(globs: readonly string[]): Promise<(path: string) => boolean> {
  const { default: picomatch } = await import('picomatch')
  return picomatch([...globs])
}

function makeLinter(config: Config): Linter {
  try {
    return createLinter(config)
  } catch (error) {
    if (error instanceof ConfigError)
      throw unknownName('JB_CONFIG', error.kind === 'rule' ? { zh: '规则', en: 'rule' } : { zh: '预设', en: 'preset' }, error.unknown, error.known)
    throw error
  }
}

function errorsOnly({ result, ...file }: CheckedFile): CheckedFile {
  return {
    ...file,
    result: { ...result, messages: result.messages.filter(({ severity }) => severity === 2), warningCount: 0, fixableWarningCount: 0 },
  }
}

/** −1, the default, is no limit. */
function maxWarnings(printed: string | undefined): number {
  if (printed === undefined) return Number.POSITIVE_INFINITY
  const most = Number(printed)
  if (!/^-?\d+$/.test(printed))
    throw new Problem('JB_FLAG', {
      zh: `--max-warnings 要一个整数，不是“${printed}”。`,
      en: `--max-warnings takes a whole number, not "${printed}".`,
    })
  return most < 0 ? Number.POSITIVE_INFINITY : most
}

function exitCode(results: readonly FileResult[], most: number): number {
  if (results.some(({ fatalErrorCount }) => fatalErrorCount > 0)) return EXIT.failed
  const warnings = results.reduce((sum, { warningCount }) => sum + warningCount, 0)
  return results.some(({ errorCount }) => errorCount > 0) || warnings > most ? EXIT.findings : EXIT.clean
}
