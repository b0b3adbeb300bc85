import { type BaselineEntry, type Observe, withMessages } from '@jianbao/lint'
import { type LoadedBaseline, loadBaseline } from '../baseline.js'
import type { CheckedFile } from '../formatters/formatter.js'
import { say } from '../language.js'
import { EXIT, type Settled, warnOnStandardError } from '../run.js'
import { terminalWidth, usesColors } from '../terminal.js'
import { printable } from '../unseen.js'
import { withBaseline } from './baselined.js'
import { type Checker, type CheckOptions, createChecker } from './checker.js'
import { LONG_RUN } from './memory.js'
import { type Outputs, openOutputs } from './outputs.js'
import { packed } from './packed.js'
import { exitCode, type Verdict, verdictOf } from './verdict.js'

/** The flags that say how results are told and judged. */
export interface TellingOptions extends Omit<CheckOptions, 'format'> {
  /** One or more, each `name` or `name=file`. */
  readonly format?: readonly string[]
  readonly maxWarnings?: string
  readonly failOn?: string
  readonly shard?: string
  readonly quiet?: boolean
  readonly showSuppressed?: boolean
  /** Suggestions, every related place, the configuration and the time are told, too. */
  readonly verbose?: boolean
  /** `false` for --no-baseline, a path for --baseline. */
  readonly baseline?: string | boolean
  readonly strictBaseline?: boolean
}

/** A run from its first file to its exit code, wherever the files come from. */
export interface Session {
  readonly checker: Checker
  /** Takes a file in, and tells of it where nothing is left to be compared. */
  take(file: CheckedFile): void
  /** Compares the documents of each series, tells of the rest, and says what came of it. */
  finish(): Promise<number>
}

/** @throws {Problem} for what a user can mend, before anything is read. */
export async function openSession(settled: Settled, options: TellingOptions, formats: readonly string[], observe?: Observe): Promise<Session> {
  const verdict = verdictOf(options)
  const screen = { colors: usesColors(options.color, process.stdout), width: terminalWidth(process.stdout) }
  const outputs = await openOutputs(formats, options.outputFile, screen)
  const { format: _, ...shared } = options
  const checker = await createChecker(settled, shared, { keeps: outputs.needs, observe })
  const named = typeof options.baseline === 'string' ? options.baseline : undefined
  const baseline = options.baseline === false ? undefined : loadBaseline(process.cwd(), named)
  outputs.begin({
    language: settled.language,
    ruleCount: checker.ruleCount,
    rules: checker.rules,
    activeRules: checker.activeRules,
    version: process.env['JIANBAO_VERSION'] ?? '',
    cwd: process.cwd(),
    ...(options.shard === undefined ? {} : { shard: options.shard }),
    showSuppressed: options.showSuppressed === true,
    verbose: options.verbose === true,
  })
  return session({ checker, outputs, verdict, baseline, settled, options })
}

interface Opened {
  readonly checker: Checker
  readonly outputs: Outputs
  readonly verdict: Verdict
  readonly baseline: LoadedBaseline | undefined
  readonly settled: Settled
  readonly options: TellingOptions
}

function session({ checker, outputs, verdict, baseline, settled, options }: Opened): Session {
  const files: CheckedFile[] = []
  const stale: BaselineEntry[] = []
  // The files of a long run wait for its end packed.
  const held = (file: CheckedFile): CheckedFile => (files.length < LONG_RUN ? file : packed(file))
  const told = (file: CheckedFile): CheckedFile => (options.quiet ? errorsOnly(file) : file)
  const baselined = (file: CheckedFile): CheckedFile => {
    if (!baseline) return file
    const applied = withBaseline(file, baseline)
    stale.push(...applied.stale)
    return applied.file
  }
  return {
    checker,
    take(file) {
      outputs.raw(file)
      // A file of a series waits for the others: what is compared is told with the rest of it.
      const own = file.collected ? file : baselined(file)
      files.push(held(own))
      if (!file.collected) outputs.each(told(own))
    },
    async finish() {
      const compared = checker.compare(files, (file) => held(baselined(file)))
      for (const [index, file] of compared.entries()) if (files[index]?.collected) outputs.each(told(file))
      await outputs.end(compared.map((file) => held(told(file))))
      const code = exitCode(
        compared.map(({ result }) => result),
        verdict,
      )
      if (stale.length === 0) return code
      for (const entry of stale) warnOnStandardError(staleLine(entry, settled))
      warnOnStandardError(staleAdvice(settled))
      return options.strictBaseline === true && code === EXIT.clean ? EXIT.findings : code
    },
  }
}

const staleLine = ({ file, rule, article, excerpt }: BaselineEntry, { language }: Settled) =>
  say({ zh: `基线里已不再需要：`, en: 'no longer needed in the baseline: ' }, language) +
  [file, rule, `${article === undefined ? '' : `《${article}》 `}${excerpt}`].map(printable).join('  ')

const staleAdvice = ({ language }: Settled) => say({ zh: '运行 jianbao baseline 可以去掉它们。', en: 'jianbao baseline takes them out.' }, language)

function errorsOnly(file: CheckedFile): CheckedFile {
  const { result } = file
  const errors = result.messages.filter(({ severity }) => severity === 2)
  return { ...file, result: withMessages(result, errors, result.suppressedMessages) }
}
