import { disjointFixes } from '@jianbao/lint'
import { ReadError, rewriteText } from '@jianbao/parser'
import type { Failure, Fix } from '@jianbao/schema'
import { createTwoFilesPatch } from 'diff'
import type { Input } from './files.js'
import type { CheckedFile } from './formatters/formatter.js'
import { say } from './language.js'
import type { ReadSettings } from './read.js'
import { writeWhole } from './run.js'

/** Fixes may make room for others; that comes to an end soon. */
const MOST_ROUNDS = 10

/**
 * Makes the fixes of one file, round by round, until there is none left: in its own encoding, and byte for byte the same outside of them.
 * What is left to a person comes back as its result, with the fixed text. Without `write`, and for standard input, nothing is written and
 * the change comes back as a patch.
 */
export async function fixedFile(
  input: Input,
  check: (current: Pick<ReadSettings, 'bytes'>) => Promise<CheckedFile>,
  { language, encoding }: ReadSettings,
  write: boolean,
): Promise<CheckedFile> {
  let file = await check({})
  const before = file.source
  if (!before) return file
  let bytes = before.bytes
  let made = 0
  try {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const fixes = fixesOf(file)
      if (fixes.length === 0) break
      const now = disjointFixes(fixes)
      bytes = rewriteText(bytes, now, encoding)
      made += now.length
      file = await check({ bytes })
    }
    const after = file.source?.text ?? before.text
    if (after === before.text) return file
    if (write && input.absolute !== undefined) await writeWhole(input.absolute, bytes)
    const patch = write && input.absolute !== undefined ? {} : { patch: createTwoFilesPatch(input.filePath, input.filePath, before.text, after) }
    return { ...file, ...patch, fixes: made, result: { ...file.result, output: after } }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return failed(file, { fatal: true, ruleId: null, severity: 2, code: error.code, message: say(error.messages, language) })
  }
}

const fixesOf = ({ result }: CheckedFile): Fix[] => result.messages.flatMap((message) => ('fatal' in message ? [] : (message.fix ?? [])))

function failed(file: CheckedFile, failure: Failure): CheckedFile {
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
