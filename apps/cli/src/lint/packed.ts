import type { Collected } from '@jianbao/lint'
import type { FileResult } from '@jianbao/schema'
import type { CheckedFile } from '../formatters/formatter.js'

/** What is large in a checked file is held packed, a quarter of its text: an archive fits into memory, and into a cache. */
export interface PackedFile {
  /** The file without what is packed. */
  readonly light: CheckedFile
  /** The messages of its result and those that were silenced; empty where there are none. */
  readonly messages: Uint8Array
  /** What it gives to each rule that compares documents; empty where it is in no series. */
  readonly values: Uint8Array
}

const NONE = new Uint8Array(0)

/** Files whose large parts are packed already. */
const packedFiles = new WeakSet<CheckedFile>()

export function pack(file: CheckedFile): PackedFile {
  const { result, collected } = file
  const isClean = result.messages.length === 0 && result.suppressedMessages.length === 0
  return {
    light: {
      ...file,
      result: { ...result, messages: [], suppressedMessages: [] },
      ...(collected ? { collected: { ...collected, values: {} } } : {}),
    },
    messages: isClean ? NONE : packedJson([result.messages, result.suppressedMessages]),
    values: collected ? packedJson(collected.values) : NONE,
  }
}

/** The file again: each packed part is unpacked whenever it is looked at, and not kept. */
export function unpack({ light, messages, values }: PackedFile): CheckedFile {
  const { result, collected } = light
  const file = {
    ...light,
    ...(messages.length > 0 ? { result: withPackedMessages(result, messages) } : {}),
    ...(collected ? { collected: withPackedValues(collected, values) } : {}),
  }
  packedFiles.add(file)
  return file
}

/** A file with its large parts packed. */
export const packed = (file: CheckedFile): CheckedFile => (packedFiles.has(file) ? file : unpack(pack(file)))

function withPackedMessages(result: FileResult, bytes: Uint8Array): FileResult {
  const unpacked = () => unpackedJson(bytes) as [FileResult['messages'], FileResult['suppressedMessages']]
  return {
    ...result,
    get messages() {
      return unpacked()[0]
    },
    get suppressedMessages() {
      return unpacked()[1]
    },
  }
}

function withPackedValues(collected: Collected, bytes: Uint8Array): Collected {
  return {
    ...collected,
    get values() {
      return unpackedJson(bytes) as Collected['values']
    },
  }
}

/** JSON in deflate; its length in UTF-8 goes before it, in four bytes, so that no more memory is taken to unpack it. */
function packedJson(value: unknown): Uint8Array {
  // zlib is not loaded by a run over few files without a cache.
  const { deflateRawSync } = process.getBuiltinModule('node:zlib')
  const text = Buffer.from(JSON.stringify(value))
  const deflated = deflateRawSync(text, { level: 1 })
  const bytes = new Uint8Array(4 + deflated.length)
  new DataView(bytes.buffer).setUint32(0, text.length)
  bytes.set(deflated, 4)
  return bytes
}

function unpackedJson(bytes: Uint8Array): unknown {
  const { inflateRawSync } = process.getBuiltinModule('node:zlib')
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  return JSON.parse(inflateRawSync(bytes.subarray(4), { chunkSize: Math.max(64, length) }).toString('utf8'))
}
