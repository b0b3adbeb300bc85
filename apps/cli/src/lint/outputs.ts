import { appendFile } from 'node:fs/promises'
import type { CheckedFile, FormatContext, Formatter, Kept } from '../formatters/formatter.js'
import { formatterOf } from '../formatters/index.js'
import { Problem } from '../problems.js'
import { warnOnStandardError } from '../run.js'
import { writeWhole } from '../writing.js'

/** One --format: a formatter, and the file that it writes, or standard output. */
interface Output {
  readonly formatter: Formatter
  readonly file?: string
}

/** Where results go, in all formats at once. The exit code depends on none of them. */
export interface Outputs {
  readonly needs: Kept
  begin(context: Omit<FormatContext, 'colors' | 'width'>): void
  raw(file: CheckedFile): void
  each(file: CheckedFile): void
  end(files: readonly CheckedFile[]): Promise<void>
}

/** How standard output is to be written on. */
export interface Screen {
  readonly colors: boolean
  readonly width: number
}

/**
 * @param formats as they were given: a name, or a name and a file, `sarif=out.sarif`
 * @param outputFile for the one that names no file
 */
export async function openOutputs(formats: readonly string[], outputFile: string | undefined, screen: Screen): Promise<Outputs> {
  const outputs = await Promise.all(formats.map(outputOf))
  const unnamed = outputs.filter(({ file }) => file === undefined)
  if (outputFile !== undefined && unnamed.length > 1) throw oneFileForMany()
  const placed = outputs.map((output) => (output.file === undefined && outputFile !== undefined ? { ...output, file: outputFile } : output))
  const written = new Map<Output, string[]>()
  const contexts = new Map<Output, FormatContext>()
  const put = (output: Output, text: string | undefined) => {
    if (text === undefined || text === '') return
    const own = written.get(output)
    if (output.file === undefined) process.stdout.write(text)
    else if (own) own.push(text)
    else written.set(output, [text])
  }
  const contextOf = (output: Output): FormatContext => contexts.get(output) as FormatContext
  return {
    needs: {
      bulletin: placed.some(({ formatter }) => formatter.needsBulletins),
      lines: placed.some(({ formatter }) => formatter.needsLines),
    },
    begin(context) {
      for (const output of placed) {
        contexts.set(output, { ...context, ...(output.file === undefined ? screen : { colors: false, width: Number.POSITIVE_INFINITY }) })
        put(output, output.formatter.begin?.(contextOf(output)))
      }
    },
    raw(file) {
      for (const output of placed) put(output, output.formatter.raw?.(file, contextOf(output)))
    },
    each(file) {
      for (const output of placed) put(output, output.formatter.each?.(file, contextOf(output)))
    },
    async end(files) {
      for (const output of placed) {
        const ended = (await output.formatter.end?.(files, contextOf(output))) ?? ''
        const pieces = gathered([...(written.get(output) ?? []), ended])
        if (output.file !== undefined) await writeWhole(output.file, pieces)
        else for (const piece of pieces) put(output, piece)
        await summarise(output.formatter, files, contextOf(output))
      }
    },
  }
}

/** So many characters are written at once. */
const AT_ONCE = 1 << 16

/** Small pieces put together. */
function* gathered(parts: readonly (string | Iterable<string>)[]): Generator<string> {
  let text = ''
  for (const part of parts)
    for (const piece of typeof part === 'string' ? [part] : part) {
      text += piece
      if (text.length < AT_ONCE) continue
      yield text
      text = ''
    }
  yield text
}

async function outputOf(printed: string): Promise<Output> {
  const at = printed.indexOf('=')
  if (at < 0) return { formatter: await formatterOf(printed) }
  const file = printed.slice(at + 1)
  if (file === '')
    throw new Problem('JB_FLAG', { zh: `--format ${printed} 的 = 后面要写文件名。`, en: `--format ${printed} wants the name of a file behind =.` })
  return { formatter: await formatterOf(printed.slice(0, at)), file }
}

const oneFileForMany = () =>
  new Problem('JB_FLAG', {
    zh: '-o 只能用于一种格式。请写成 --format sarif=out.sarif --format json=out.json。',
    en: '-o is for one format. Write --format sarif=out.sarif --format json=out.json.',
  })

/** The summary of a step is an extra: where it cannot be written, the run goes on. */
async function summarise({ summary }: Formatter, files: readonly CheckedFile[], context: FormatContext): Promise<void> {
  const place = process.env['GITHUB_STEP_SUMMARY']
  if (!summary || !place) return
  try {
    await appendFile(place, summary(files, context))
  } catch (error) {
    warnOnStandardError(`$GITHUB_STEP_SUMMARY: ${(error as Error).message}`)
  }
}
