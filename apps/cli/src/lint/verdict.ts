import type { FileResult } from '@jianbao/schema'
import { Problem, unknownName } from '../problems.js'
import { EXIT } from '../run.js'

const LEVELS = ['error', 'warning', 'never'] as const

/** What ends a run with 1. */
export interface Verdict {
  readonly failOn: (typeof LEVELS)[number]
  /** More warnings than these fail, too. */
  readonly mostWarnings: number
}

/** @throws {Problem} for a level that does not exist, or a number that is none. */
export function verdictOf({ failOn = 'error', maxWarnings }: { readonly failOn?: string; readonly maxWarnings?: string }): Verdict {
  const level = LEVELS.find((name) => name === failOn)
  if (!level) throw unknownName('JB_FLAG', { zh: ' --fail-on 的级别', en: 'level for --fail-on' }, failOn, LEVELS)
  return { failOn: level, mostWarnings: mostWarnings(maxWarnings) }
}

/** −1, the default, is no limit. */
function mostWarnings(printed: string | undefined): number {
  if (printed === undefined) return Number.POSITIVE_INFINITY
  const most = Number(printed)
  if (!/^-?\d+$/.test(printed))
    throw new Problem('JB_FLAG', {
      zh: `--max-warnings 要一个整数，不是“${printed}”。`,
      en: `--max-warnings takes a whole number, not "${printed}".`,
    })
  return most < 0 ? Number.POSITIVE_INFINITY : most
}

/**
 * 2 where something could not be checked, whatever else was found; else 1 as the verdict has it, else 0. Under `never` it is 0 whatever the
 * files are like: what reads the results decides.
 */
export function exitCode(results: readonly Pick<FileResult, 'errorCount' | 'fatalErrorCount' | 'warningCount'>[], verdict: Verdict): number {
  if (verdict.failOn === 'never') return EXIT.clean
  let errors = 0
  let warnings = 0
  for (const { errorCount, fatalErrorCount, warningCount } of results) {
    if (fatalErrorCount > 0) return EXIT.failed
    errors += errorCount
    warnings += warningCount
  }
  const fails = errors > 0 || warnings > verdict.mostWarnings || (verdict.failOn === 'warning' && warnings > 0)
  return fails ? EXIT.findings : EXIT.clean
}
