import type { CheckedFile } from '../formatters/formatter.js'
import { type CheckOptions, createChecker } from '../lint/checker.js'
import { openOutputs } from '../lint/outputs.js'
import { exitCode, verdictOf } from '../lint/verdict.js'
import { createProgress } from '../progress.js'
import { prepareRun } from '../run.js'
import { terminalWidth, usesColors } from '../terminal.js'

export interface LintOptions extends Omit<CheckOptions, 'format'> {
  /** One or more, each `name` or `name=file`. */
  readonly format?: readonly string[]
  readonly maxWarnings?: string
  readonly failOn?: string
  readonly quiet?: boolean
  readonly showSuppressed?: boolean
  readonly verbose?: boolean
}

/** `jianbao lint`: checks every file, prints the results, and says by its exit code what came of it. */
export async function lintCommand(paths: readonly string[], options: LintOptions): Promise<number> {
  const { format: formats = ['stylish'], ...shared } = options
  const screen = { colors: usesColors(options.color, process.stdout), width: terminalWidth(process.stdout) }
  const outputs = await openOutputs(formats, options.outputFile, screen)
  const verdict = verdictOf(options)
  const run = await prepareRun(paths, shared)
  const checker = await createChecker(run, shared, outputs.needsBulletins)
  const printed = (file: CheckedFile) => (options.quiet ? errorsOnly(file) : file)
  outputs.begin({
    language: run.language,
    ruleCount: checker.ruleCount,
    rules: checker.rules,
    version: process.env['JIANBAO_VERSION'] ?? '',
    cwd: process.cwd(),
    showSuppressed: options.showSuppressed === true,
    verbose: options.verbose === true,
  })
  const files: CheckedFile[] = []
  const progress = createProgress(options.quiet ? 0 : run.inputs.length, process.stderr)
  for (const input of run.inputs) {
    const file = await checker.check(input)
    progress.done()
    files.push(file)
    // A file of a series waits for the others: what is compared is told with the rest of it.
    if (!file.collected) outputs.each(printed(file))
  }
  progress.clear()
  const compared = checker.compare(files)
  for (const file of compared) if (file.collected) outputs.each(printed(file))
  await outputs.end(compared.map(printed))
  return exitCode(
    compared.map(({ result }) => result),
    verdict,
  )
}

function errorsOnly({ result, ...file }: CheckedFile): CheckedFile {
  return {
    ...file,
    result: { ...result, messages: result.messages.filter(({ severity }) => severity === 2), warningCount: 0, fixableWarningCount: 0 },
  }
}
