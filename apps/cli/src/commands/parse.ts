import type { Block, Bulletin } from '@jianbao/schema'
import { unknownFormat } from '../formatters/index.js'
import { say } from '../language.js'
import { outline } from '../outline.js'
import { type ParsedFile, parseInputs } from '../read.js'
import { EXIT, prepareRun, type SharedOptions, warnOnStandardError, writeResult } from '../run.js'

const FORMATS = ['outline', 'json', 'md', 'text']

/** `jianbao parse`: how a file is understood. The bulletin alone for one file, an array for several. */
export async function parseCommand(paths: readonly string[], options: SharedOptions): Promise<number> {
  const format = options.format ?? 'outline'
  if (!FORMATS.includes(format)) throw unknownFormat(format, FORMATS)
  const run = await prepareRun(paths, options)
  const { language, inputs } = run
  const { parsed, failed } = await parseInputs(run, options)
  const single =
    paths.length === 1 && inputs.length === 1 && inputs[0]?.filePath === parsed[0]?.filePath && isOneFile(paths[0] ?? '', inputs[0]?.filePath ?? '')
  await writeResult(await print(parsed, format, single), options)
  if (failed && parsed.length === 0 && format !== 'json')
    warnOnStandardError(say({ zh: '没有文件可以读取。', en: 'No file could be read.' }, language))
  return failed ? EXIT.failed : EXIT.clean
}

/** One file argument, not a directory or a glob that happens to hold one. */
const isOneFile = (argument: string, filePath: string) =>
  argument === '-' || argument.replaceAll('\\', '/').endsWith(filePath.split('/').at(-1) ?? '')

async function print(parsed: readonly ParsedFile[], format: string, single: boolean): Promise<string> {
  if (format === 'md') {
    const { bulletinMarkdown } = await import('../markdown.js')
    return parsed.map(({ bulletin }) => bulletinMarkdown(bulletin)).join('\n')
  }
  if (format === 'text')
    return parsed
      .map(
        ({ bulletin }) =>
          `${blocksOf(bulletin)
            .map(({ text }) => text)
            .join('\n')}\n`,
      )
      .join('\n')
  if (format === 'outline') return parsed.map(({ filePath, bulletin }) => outline(filePath, bulletin)).join('\n')
  const [only] = parsed
  return `${JSON.stringify(single && only ? only.bulletin : parsed)}\n`
}

/** Every block of a bulletin, in reading order. */
function blocksOf({ masthead, contents, sections, colophon }: Bulletin): Block[] {
  const articles = sections.flatMap((section) => [
    ...Object.values(section.blocks),
    ...section.articles.flatMap(({ blocks, paragraphs }) => [...Object.values(blocks), ...paragraphs]),
  ])
  return [...(masthead?.lines ?? []), ...(contents?.lines ?? []), ...articles, ...(colophon?.lines ?? [])].sort(
    (a, b) => a.position.start.offset - b.position.start.offset,
  )
}
