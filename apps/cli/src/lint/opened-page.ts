import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '@jianbao/lint'
import { type Bilingual, say } from '../language.js'
import { warnOnStandardError } from '../run.js'

type Environment = Readonly<Record<string, string | undefined>>

/** What --open makes of the flags of a run. */
export interface OpenedPage {
  readonly formats: readonly string[]
  readonly outputFile?: string
  /** The page to open when it is written. */
  readonly page?: string
  /** Why none is opened, or where it was put. */
  readonly notice?: Bilingual
}

interface Asked {
  readonly open?: boolean
  readonly format?: readonly string[]
  readonly outputFile?: string
}

/** Where a person may be looking: on a terminal, and not in CI. */
export const isAttended = (stream: { readonly isTTY?: boolean }, { CI = '' }: Environment): boolean =>
  stream.isTTY === true && (CI === '' || CI === 'false' || CI === '0')

/**
 * The page that --open opens is the file of `--format html`. Where no file is named, it goes into a new temporary folder; where the format
 * is not asked for, it is made beside what is printed. Where nobody is looking, all is as without the flag.
 */
export async function openedPage({ open = false, format, outputFile }: Asked, attended: boolean): Promise<OpenedPage> {
  const asked = { formats: format ?? ['stylish'], ...(outputFile === undefined ? {} : { outputFile }) }
  if (!open) return asked
  if (!attended) return { ...asked, notice: NOT_OPENED }
  const named = asked.formats.find((name) => name.startsWith('html='))
  if (named !== undefined) return { ...asked, page: named.slice('html='.length) }
  // jianbao --open -o report.html: nothing but the page is meant to be there.
  if (format === undefined && outputFile !== undefined) return { formats: ['stylish', `html=${outputFile}`], page: outputFile }
  if (asked.formats.includes('html') && outputFile !== undefined) return { ...asked, page: outputFile }
  const page = join(await mkdtemp(join(tmpdir(), 'jianbao-')), 'report.html')
  const others = asked.formats.filter((name) => name !== 'html')
  return { ...asked, formats: [...others, `html=${page}`], page, notice: { zh: `报告：${page}`, en: `The report: ${page}` } }
}

const NOT_OPENED: Bilingual = {
  zh: '--open 只在终端里打开网页，在 CI 和管道里不打开。请用 --format html -o report.html 写成文件。',
  en: '--open opens a page from a terminal only, not in CI or a pipe. Write it to a file with --format html -o report.html.',
}

/** Opens the page, now that it is written. One that no browser can be found for is there all the same: that fails nothing. */
export async function showPage({ page, notice }: Pick<OpenedPage, 'page' | 'notice'>, language: Language): Promise<void> {
  if (notice) warnOnStandardError(say(notice, language))
  if (page === undefined) return
  const { openInBrowser } = await import('../browser.js')
  if (await openInBrowser(page)) return
  warnOnStandardError(say({ zh: `没能打开浏览器。请自己打开 ${page}。`, en: `No browser could be started. Open ${page} yourself.` }, language))
}
