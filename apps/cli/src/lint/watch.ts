import { resolve } from 'node:path'
import type { LintOptions } from '../commands/lint.js'
import { say } from '../language.js'
import { Problem } from '../problems.js'
import { EXIT, prepareRun, type Run, settle, warnOnStandardError } from '../run.js'
import { memoryCache } from './cache.js'
import { checkAll } from './sequence.js'
import { openSession } from './session.js'

/** Editors write a file in several steps; what changes within this many milliseconds is one change. */
const SETTLING = 120

/**
 * `--watch`: checks again what has changed, until it is interrupted. The configuration is read anew each time, and all files that it is made
 * of are watched.
 */
export async function watchFiles(paths: readonly string[], options: LintOptions): Promise<number> {
  const { format: formats = ['stylish'], ...shared } = options
  const { watch } = await import('chokidar')
  const cwd = process.cwd()
  const watched = (paths.length === 0 ? ['.'] : paths).map((path) => resolve(cwd, path.replace(/[*?{[(!].*$/, '')))
  const watcher = watch([...watched, ...configurations(cwd)], {
    ignoreInitial: true,
    ignored: (path) => /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path),
  })
  let cache = memoryCache()
  const sources = new Set<string>()
  const lint = async () => {
    try {
      const run: Run = await prepareRun(paths, { ...shared, allowEmpty: true }, sources)
      const session = await openSession(run, options, formats)
      for await (const file of checkAll(run.inputs, { checker: session.checker, cache: cache.of(run, shared, session.checker.keeps) }))
        session.take(file)
      await session.finish()
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      warnOnStandardError(`jianbao: ${say(error.messages, (await languageOf(shared, sources)) ?? 'en')} [${error.code}]`)
    }
    watcher.add([...sources])
    if (process.stdout.isTTY)
      warnOnStandardError(
        say({ zh: '\n等待改动，Ctrl-C 结束。', en: '\nWaiting for changes; Ctrl-C ends it.' }, (await languageOf(shared, sources)) ?? 'en'),
      )
  }
  let running = lint()
  let timer: NodeJS.Timeout | undefined
  watcher.on('all', (_, path) => {
    // A rule may come out otherwise though its own text is as it was.
    if (sources.has(path)) cache = memoryCache()
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(lint)
    }, SETTLING)
  })
  await new Promise<void>((end) => {
    process.once('SIGINT', end)
    process.once('SIGTERM', end)
  })
  clearTimeout(timer)
  await running
  // A run adds to what is watched, and that would open it again.
  await watcher.close()
  return EXIT.clean
}

/** A wrong configuration has no language. */
const languageOf = (options: Parameters<typeof settle>[0], sources: Set<string>) =>
  settle(options, sources).then(
    ({ language }) => language,
    () => undefined,
  )

const configurations = (cwd: string): string[] =>
  ['jianbao.config.js', 'jianbao.config.mjs', 'jianbao.config.ts', 'jianbao.config.json', 'jianbao-baseline.jsonl'].map((name) => resolve(cwd, name))
