import { say } from '../language.js'
import { cachePlace, openCache } from '../lint/cache.js'
import { LONG_RUN, saveMemory } from '../lint/memory.js'
import { isAttended, openedPage, showPage } from '../lint/opened-page.js'
import { jobsFor, openPool } from '../lint/pool.js'
import { checkAll } from '../lint/sequence.js'
import { openSession, type TellingOptions } from '../lint/session.js'
import { partOf } from '../lint/shards.js'
import { createTimings } from '../lint/timings.js'
import { Problem } from '../problems.js'
import { createProgress } from '../progress.js'
import { prepareRun, type Run, warnOnStandardError } from '../run.js'

export interface LintOptions extends TellingOptions {
  readonly cache?: boolean
  readonly cacheLocation?: string
  readonly jobs?: string
  readonly watch?: boolean
  readonly timing?: boolean
  readonly printConfig?: boolean
  readonly stdinFormat?: string
  readonly open?: boolean
}

/** `jianbao lint`: checks every file, prints the results, and says by its exit code what came of it. */
export async function lintCommand(paths: readonly string[], options: LintOptions): Promise<number> {
  checkTogether(options)
  if (options.printConfig) return (await import('../lint/print-config.js')).printConfig(paths, options)
  if (options.stdinFormat !== undefined) return (await import('../lint/stream.js')).lintStream(options)
  if (options.watch) return (await import('../lint/watch.js')).watchFiles(paths, options)
  const { format: _, ...shared } = options
  const run = await prepareRun(paths, shared)
  const inputs = partOf(run.inputs, options.shard)
  const { formats, outputFile, ...opened } = await openedPage(options, isAttended(process.stdout, process.env))
  const { outputFile: __, ...others } = options
  const code = await lintInputs({ ...run, inputs }, { ...others, ...(outputFile === undefined ? {} : { outputFile }) }, formats)
  await showPage(opened, run.language)
  return code
}

/** Checks the inputs of a run by the cache, in threads or one after another. */
async function lintInputs(run: Run, options: LintOptions, formats: readonly string[]): Promise<number> {
  const { format: _, ...shared } = options
  const { inputs } = run
  const timings = options.timing ? createTimings() : undefined
  const session = await openSession(run, options, formats, timings?.observe)
  const { checker } = session
  const fixes = options.fix === true || options.fixDryRun === true
  const cache = options.cache && !fixes ? openCache(cachePlace(process.cwd(), options.cacheLocation), run, shared, checker.keeps) : undefined
  const jobs = options.timing ? 1 : jobsFor(options.jobs, inputs.filter(({ absolute }) => absolute !== undefined).length)
  if (inputs.length > LONG_RUN) saveMemory()
  const progress = createProgress(options.quiet ? 0 : inputs.length, process.stderr)
  const pool = jobs > 1 ? await openPool(jobs, run, shared, checker.keeps) : undefined
  try {
    for await (const file of checkAll(inputs, { checker, cache, pool })) {
      progress.done()
      session.take(file)
    }
  } finally {
    progress.clear()
    await pool?.close()
  }
  const unsaved = await cache?.save()
  if (unsaved !== undefined) warnOnStandardError(say(unsavedCache(unsaved), run.language))
  const code = await session.finish()
  if (timings) warnOnStandardError(timings.table(run.language))
  return code
}

const unsavedCache = (code: string) => ({
  zh: `无法写入缓存（${code}）。结果不受影响；请检查目录和磁盘空间，或用 --cache-location 换一处。`,
  en: `The cache cannot be written (${code}). Results are as they would be; check its folder and the disk, or name another --cache-location.`,
})

/** Flags that do not go together. */
function checkTogether({ fix, fixDryRun, staged, since, watch, shard, stdin, stdinFormat, open }: LintOptions): void {
  const clash = [
    [staged && (fix || fixDryRun), '--staged', '--fix'],
    [staged && since !== undefined, '--staged', '--since'],
    [watch && stdin, '--watch', '--stdin'],
    [watch && shard !== undefined, '--watch', '--shard'],
    [stdinFormat !== undefined && (fix || fixDryRun), '--stdin-format', '--fix'],
    [open && watch, '--open', '--watch'],
    [open && stdinFormat !== undefined, '--open', '--stdin-format'],
  ].find(([both]) => both)
  if (clash)
    throw new Problem('JB_FLAG', {
      zh: `${clash[1]} 与 ${clash[2]} 不能同时用。请去掉一个。`,
      en: `${clash[1]} and ${clash[2]} do not go together. Leave one out.`,
    })
}
