import { once } from 'node:events'
import type { Failure } from '@jianbao/schema'
import { say } from '../language.js'
import { Problem, unknownName } from '../problems.js'
import { type Settled, settle, warnOnStandardError } from '../run.js'
import { type Checker, createChecker, failedFile } from './checker.js'
import { linesOf } from './lines.js'
import { saveMemory } from './memory.js'
import type { TellingOptions } from './session.js'
import { exitCode, verdictOf } from './verdict.js'

const FORMATS = ['ndjson']
/** The longest line, in bytes; a longer one is the failure of that line. */
const MOST_BYTES = 64 << 20

/** What a line holds: a document as text, or as the bytes of a file in base64. */
interface Document {
  readonly text: string | undefined
  readonly content: string | undefined
  readonly filePath: string
  /** Given back as it came. */
  readonly id: unknown
}

/**
 * `--stdin-format ndjson`: reads a document a line and writes a result a line, in the same order, holding one at a time. A line that is no
 * document has its failure as its result. Documents are not compared with each other, since a stream has no end.
 */
export async function lintStream(options: TellingOptions & { readonly stdinFormat?: string }): Promise<number> {
  const { stdinFormat = 'ndjson', format: formats = ['ndjson'], ...shared } = options
  if (!FORMATS.includes(stdinFormat)) throw unknownName('JB_FORMAT', { zh: '输入格式', en: 'format of standard input' }, stdinFormat, FORMATS)
  if (formats.join() !== 'ndjson')
    throw new Problem('JB_FORMAT', {
      zh: '--stdin-format ndjson 每行输入对应一行输出，只能用 --format ndjson。其他格式请检查文件，或用 --shard 与 jianbao merge。',
      en: '--stdin-format ndjson gives a line for each line, so its only format is ndjson. For others check files, or use --shard and jianbao merge.',
    })
  const verdict = verdictOf(options)
  const settled = await settle(shared)
  const checker = await createChecker(settled, shared)
  if (checker.rules.some(({ compare }) => compare !== undefined)) warnOnStandardError(say(NOT_COMPARED, settled.language))
  const counts = { errorCount: 0, fatalErrorCount: 0, warningCount: 0 }
  saveMemory()
  let number = 0
  for await (const line of linesOf(process.stdin, MOST_BYTES)) {
    number += 1
    if (line === '') continue
    const { result, id } = await checkedLine(line, number, checker, settled)
    for (const key of ['errorCount', 'fatalErrorCount', 'warningCount'] as const) counts[key] += result[key]
    const written = process.stdout.write(`${JSON.stringify(id === undefined ? result : { id, ...result })}\n`)
    if (!written) await once(process.stdout, 'drain')
  }
  return exitCode([counts], verdict)
}

const NOT_COMPARED = {
  zh: 'jianbao：逐行检查时，各期之间不作比较（重复报道、期号、累计数的规则不起作用）。',
  en: 'jianbao: documents of a stream are not compared with each other (rules on repeated articles, issue numbers and running totals are off).',
}

async function checkedLine(line: string | undefined, number: number, checker: Checker, { language }: Settled) {
  const failure = (messages: { readonly zh: string; readonly en: string }): Failure => ({
    fatal: true,
    ruleId: null,
    severity: 2,
    code: 'JB_LINE',
    message: say(messages, language),
  })
  const nameless = `<stdin>:${number}`
  if (line === undefined)
    return {
      ...failedFile(
        nameless,
        failure({
          zh: `第 ${number} 行超过 64 MiB，没有检查。请拆开它。`,
          en: `Line ${number} is longer than 64 MiB and was not checked. Split it.`,
        }),
      ),
      id: undefined,
    }
  const document = documentOf(line, nameless)
  if (!document)
    return {
      ...failedFile(
        nameless,
        failure({
          zh: `第 ${number} 行不是一篇文档。每行要写 {"text":"…"} 或 {"content":"base64…","filePath":"…"}。`,
          en: `Line ${number} is no document. A line is {"text":"…"} or {"content":"base64…","filePath":"…"}.`,
        }),
      ),
      id: undefined,
    }
  const { text, content, filePath, id } = document
  const bytes = text === undefined ? Buffer.from(content ?? '', 'base64') : Buffer.from(text)
  const { result } = await checker.check({ filePath, bytes })
  return { result, id }
}

function documentOf(line: string, nameless: string): Document | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  if (typeof value === 'string') return { text: value, content: undefined, filePath: nameless, id: undefined }
  if (typeof value !== 'object' || value === null) return undefined
  const { text, content, filePath, id } = value as Record<string, unknown>
  const own = { text: typeof text === 'string' ? text : undefined, content: typeof content === 'string' ? content : undefined }
  if (own.text === undefined && own.content === undefined) return undefined
  return { ...own, filePath: typeof filePath === 'string' && filePath !== '' ? filePath : nameless, id }
}
