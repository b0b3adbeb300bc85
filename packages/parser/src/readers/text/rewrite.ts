import { ReadError } from '../../errors.js'
import { decode } from './decode.js'
import { encoderOf } from './encode.js'

/** A stretch of the decoded text (offsets in UTF-16 code units, without the byte order mark) and what stands there instead. */
export interface Edit {
  readonly range: readonly [start: number, end: number]
  readonly text: string
}

/**
 * A text file with some stretches replaced, in its own encoding; byte for byte the same outside of them, byte order mark and line ends
 * included.
 *
 * @param edits in the order of the text, not overlapping
 * @throws {ReadError} JB_NOT_REVERSIBLE where the bytes do not come back as they were, or a character has no place in the encoding.
 */
export function rewriteText(bytes: Uint8Array, edits: readonly Edit[], encoding?: string): Uint8Array {
  const { text, encoding: found, replaced } = decode(bytes, encoding)
  const encode = encoderOf(found)
  const body = encode(text)
  if (replaced > 0 || !body || !endsIn(bytes, body)) throw notReversible(found)
  const parts: Uint8Array[] = []
  let from = 0
  let at = 0
  let offset = bytes.length - body.length
  for (const { range, text: replacement } of edits) {
    const kept = encode(text.slice(at, range[0]))
    const removed = encode(text.slice(range[0], range[1]))
    const added = encode(replacement)
    if (!kept || !removed || !added) throw notReversible(found)
    parts.push(bytes.subarray(from, offset + kept.length), added)
    offset += kept.length + removed.length
    from = offset
    at = range[1]
  }
  parts.push(bytes.subarray(from))
  return joined(parts)
}

/** All but the byte order mark is what the text is encoded to. */
function endsIn(bytes: Uint8Array, body: Uint8Array): boolean {
  const mark = bytes.length - body.length
  if (mark < 0 || mark > 3) return false
  for (let at = 0; at < body.length; at += 1) if (bytes[mark + at] !== body[at]) return false
  return true
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

const notReversible = (encoding: string) =>
  new ReadError('JB_NOT_REVERSIBLE', {
    zh: `文件按 ${encoding} 解码后不能原样写回，没有改动。请另存为 UTF-8 后再修复。`,
    en: `The file does not come back as it was from ${encoding}, and was left alone. Save it as UTF-8 and fix it then.`,
  })
