import type { Input } from './files.js'
import type { CheckedFile, Kept } from './formatters/formatter.js'
import { type Checker, type CheckOptions, createChecker } from './lint/checker.js'
import { settle } from './run.js'

/** What a worker is told of the run; it loads the configuration by itself, since the functions of plugins cross no threads. */
export interface WorkerTask {
  readonly input: Input
  readonly options: CheckOptions
  readonly keeps: Kept
}

let checker: Promise<Checker> | undefined

/** Checks one file. */
export async function check({ input, options, keeps }: WorkerTask): Promise<CheckedFile> {
  checker ??= settle(options).then((settled) => createChecker(settled, options, { keeps }))
  return (await checker).check(input)
}
