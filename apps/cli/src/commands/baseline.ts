import { type BaselineEntry, formatBaseline, updateBaseline } from '@jianbao/lint'
import { loadBaseline } from '../baseline.js'
import type { CheckedFile } from '../formatters/formatter.js'
import { say } from '../language.js'
import { createChecker } from '../lint/checker.js'
import { EXIT, prepareRun, type SharedOptions, warnOnStandardError } from '../run.js'
import { printable } from '../unseen.js'
import { writeWhole } from '../writing.js'

export interface BaselineOptions extends SharedOptions {
  readonly baseline?: string
  readonly reason?: string
  readonly acceptNew?: boolean
}

/**
 * `jianbao baseline`: records what is found in an archive today, so that later runs tell only what is new. One that is there already only
 * shrinks, unless new findings are accepted; entries of files that were not checked stay.
 */
export async function baselineCommand(paths: readonly string[], options: BaselineOptions): Promise<number> {
  const before = loadBaseline(process.cwd(), options.baseline, true)
  const run = await prepareRun(paths, options)
  const { language } = run
  const checker = await createChecker(run, options)
  const files: CheckedFile[] = []
  for (const input of run.inputs) files.push(await checker.check(input))
  const results = checker.compare(files).map(({ result }) => ({ ...result, filePath: before.nameOf(result.filePath) }))
  const failed = results.flatMap(({ filePath, messages }) =>
    messages.flatMap((message) => ('fatal' in message ? [`${filePath}: ${message.message}`] : [])),
  )
  for (const failure of failed) warnOnStandardError(failure)
  const { entries, added, removed, refused } = updateBaseline(before.entries, results, {
    date: today(),
    reason: options.reason ?? say({ zh: '建立基线时已有', en: 'there when the baseline was made' }, language),
    acceptNew: options.acceptNew === true || !before.exists,
  })
  await writeWhole(before.path, formatBaseline(entries))
  const lines = [
    ...removed.map((entry) => `− ${line(entry)}`),
    ...added.map((entry) => `+ ${line(entry)}`),
    ...refused.map((entry) => `! ${line(entry)}`),
    say(
      {
        zh: `${before.path}：${entries.length} 条；新增 ${added.length}，去掉 ${removed.length}${refused.length > 0 ? `，另有 ${refused.length} 条新发现没有记入。要记入请加 --accept-new` : ''}。`,
        en: `${before.path}: entries ${entries.length}, added ${added.length}, removed ${removed.length}${refused.length > 0 ? `, new and not taken in ${refused.length}. Pass --accept-new to take them` : ''}.`,
      },
      language,
    ),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  return failed.length > 0 ? EXIT.failed : refused.length > 0 ? EXIT.findings : EXIT.clean
}

const line = ({ file, rule, article, excerpt }: BaselineEntry) =>
  [file, rule, `${article === undefined ? '' : `《${article}》 `}${excerpt}`].map(printable).join('  ')

/** By the clock of the machine. */
function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
}
