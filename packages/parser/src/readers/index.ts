import { docReader } from './doc/index.js'
import { docxReader } from './docx/index.js'
import { htmlReader } from './html/index.js'
import { markdownReader } from './markdown/index.js'
import { odtReader } from './odt/index.js'
import { ofdReader } from './ofd/index.js'
import { pdfReader } from './pdf/index.js'
import type { Reader } from './reader.js'
import { textReader } from './text/index.js'
import { unsupportedReader } from './unsupported.js'

/** The readers that come with jianbao; what each needs is loaded when it reads. */
const READERS: readonly Reader[] = [textReader, markdownReader, htmlReader, ofdReader, pdfReader, unsupportedReader, docReader, docxReader, odtReader]

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
