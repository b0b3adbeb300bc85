import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Input } from '../files.js'
import type { CheckedFile, Kept } from '../formatters/formatter.js'
import { say } from '../language.js'
import { Problem } from '../problems.js'
import type { Settled } from '../run.js'
import type { WorkerTask } from '../worker.js'
import { type CheckOptions, failedFile } from './checker.js'

/** A thread starts cold, and V8 compiles its code anew; below so many files it does not earn that: 200 files of 10 kB take a fifth longer in two. */
const FILES_FOR_ONE = 250

/** How many threads check a number of files. */
export function jobsFor(flag: string | undefined, files: number): number {
  if (flag === undefined || flag === 'auto') return Math.min(availableParallelism(), Math.ceil(files / FILES_FOR_ONE))
  const jobs = Number(flag)
  if (!/^[1-9]\d*$/.test(flag))
    throw new Problem('JB_FLAG', {
      zh: `--jobs 要一个正整数或 auto，不是“${flag}”。`,
      en: `--jobs takes a whole number from 1, or auto, not "${flag}".`,
    })
  return Math.min(jobs, Math.max(1, files))
}

export interface Pool {
  check(input: Input): Promise<CheckedFile>
  close(): Promise<void>
}

/** Threads that check files. One that dies costs the file that it was at: another takes its place. */
export async function openPool(jobs: number, { language }: Settled, options: CheckOptions, keeps: Kept): Promise<Pool> {
  const { Piscina } = await import('piscina')
  const threads = new Piscina({
    filename: fileURLToPath(new URL('../bin/worker.js', import.meta.url)),
    minThreads: jobs,
    maxThreads: jobs,
    concurrentTasksPerWorker: 1,
    // A third less memory, for a little more time.
    resourceLimits: { maxYoungGenerationSizeMb: 12 },
  })
  return {
    async check(input) {
      try {
        const task: WorkerTask = { input, options, keeps }
        return (await threads.run(task)) as CheckedFile
      } catch (error) {
        const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
        const message = say(
          {
            zh: `检查 ${input.filePath} 的线程中断了：${reason}。其余文件已继续检查；请用 --jobs 1 单独检查它，并报告这个问题。`,
            en: `The thread that checked ${input.filePath} died: ${reason}. The other files went on; check this one with --jobs 1, and report it.`,
          },
          language,
        )
        return failedFile(input.filePath, { fatal: true, ruleId: null, severity: 2, code: 'JB_WORKER', message })
      }
    },
    close: () => threads.destroy(),
  }
}
