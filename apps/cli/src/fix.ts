import { disjointFixes } from '@jianbao/lint'
import { ReadError, rewriteText } from '@jianbao/parser'
import type { Block, Failure, Fix } from '@jianbao/schema'
import { createTwoFilesPatch } from 'diff'
import type { Input } from './files.js'
import { say } from './language.js'
import type { DraftFile } from './lint/checker.js'
import type { ReadSettings } from './read.js'
import { writeWhole } from './writing.js'

/** Fixes may make room for others; that comes to an end soon. */
const MOST_ROUNDS = 10

/**
 * Makes the fixes of one file, round by round, until there is none left: in its own encoding, and byte for byte the same outside of them.
 * A fix that would change what is a title, a paragraph or a source is not made. What is left to a person comes back as its result, with the
 * fixed text. Without `write`, and for standard input, nothing is written and the change comes back as a patch.
 */
export async function fixedFile(
  input: Input,
  check: (current: Pick<Input, 'bytes'>) => Promise<DraftFile>,
  { language, reading: { encoding } }: ReadSettings,
  write: boolean,
): Promise<DraftFile> {
  const first = await check({})
  const before = first.source
  if (!before) return first
  let current: Fixed = { file: first, bytes: before.bytes, made: 0 }
  const attempt = async (bytes: Uint8Array, fixes: readonly Fix[]) => {
    const rewritten = rewriteText(bytes, fixes, encoding)
    return { bytes: rewritten, file: await check({ bytes: rewritten }) }
  }
  try {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const next = await withFixes(current, disjointFixes(fixesOf(current.file)), attempt)
      if (next === current) break
      current = next
    }
    const { file, bytes, made } = current
    const after = file.source?.text ?? before.text
    if (after === before.text) return file
    if (write && input.absolute !== undefined) await writeWhole(input.absolute, bytes)
    const patch = write && input.absolute !== undefined ? {} : { patch: createTwoFilesPatch(input.filePath, input.filePath, before.text, after) }
    return { ...file, ...patch, fixes: made, result: { ...file.result, output: after } }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return failed(current.file, { fatal: true, ruleId: null, severity: 2, code: error.code, message: say(error.messages, language) })
  }
}

/** A file with some of its fixes made, and checked again. */
interface Fixed {
  readonly file: DraftFile
  readonly bytes: Uint8Array
  readonly made: number
}

/**
 * The fixes that leave the structure as it is: all of them at once, else those of each half; of the later half first, so that the offsets
 * of the earlier one stay right. In a wrapped text the length of a single line may tell a title from the paragraph under it.
 */
async function withFixes(
  current: Fixed,
  fixes: readonly Fix[],
  attempt: (bytes: Uint8Array, fixes: readonly Fix[]) => Promise<Omit<Fixed, 'made'>>,
): Promise<Fixed> {
  if (fixes.length === 0) return current
  const fixed = await attempt(current.bytes, fixes)
  if (outlineOf(fixed.file) === outlineOf(current.file)) return { ...fixed, made: current.made + fixes.length }
  if (fixes.length === 1) return current
  const middle = fixes.length >> 1
  return withFixes(await withFixes(current, fixes.slice(middle), attempt), fixes.slice(0, middle), attempt)
}

/** The parts of a bulletin, each block by its kind and its lines. No fix puts in a line or takes one out. */
function outlineOf({ bulletin }: DraftFile): string | undefined {
  return JSON.stringify(bulletin, (key, value: object | string | number) => {
    if (typeof value !== 'object' || key === 'ignored' || key === 'position') return undefined
    if (!isBlock(value)) return value
    const { kind, level, position } = value
    return `${kind} ${level} ${position.start.line}–${position.end.line}`
  })
}

const isBlock = (value: object): value is Block => 'segments' in value

const fixesOf = ({ result }: DraftFile): Fix[] => result.messages.flatMap((message) => ('fatal' in message ? [] : (message.fix ?? [])))

function failed(file: DraftFile, failure: Failure): DraftFile {
  const { result } = file
  return {
    ...file,
    result: {
      ...result,
      messages: [failure, ...result.messages],
      errorCount: result.errorCount + 1,
      fatalErrorCount: result.fatalErrorCount + 1,
    },
  }
}
