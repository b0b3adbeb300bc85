import { markdownReader } from './markdown/index.js'
import type { Reader } from './reader.js'
import { textReader } from './text/index.js'
import { unsupportedReader } from './unsupported.js'

/** The readers that come with jianbao; what each needs is loaded when it reads. */
export const READERS: readonly Reader[] = [textReader, markdownReader, unsupportedReader]

/** The surest reader of a file; of two, the one that was registered last. */
export function readerFor(bytes: Uint8Array, filename: string, others: readonly Reader[] = []): Reader {
  let best: Reader = textReader
  let most = 0
  for (const reader of [...READERS, ...others]) {
    const sure = reader.sniff(bytes, filename)
    if (sure > 0 && sure >= most) {
      best = reader
      most = sure
    }
  }
  return best
}
