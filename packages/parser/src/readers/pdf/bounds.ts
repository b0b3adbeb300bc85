import { ReadError } from '../../errors.js'
import type { PdfLibrary } from './library.js'
import { nodeCompression } from './node.js'

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<PdfLibrary['getDocument']>['promise']>['getPage']>>

/** What a stream of the file may unpack to: pdf.js unpacks it whole. Drawings have some MB, fonts of all Chinese characters some 20. */
const MOST_STREAM_BYTES = 16 * 1024 * 1024
const MOST_FONT_BYTES = 64 * 1024 * 1024
/** A page keeps its state and gives it back, q and Q; pdf.js takes the longer the deeper. A page that was printed has less than 28. */
const MOST_SAVED_STATES = 2000
/** Of one page. A map has some 100,000. */
const MOST_OPERATORS = 1_000_000

/**
 * Looks for streams that unpack to more than any page has. Pictures are left out: they are not unpacked.
 *
 * @throws {ReadError} JB_LIMIT where there is one.
 */
export async function checkStreams(bytes: Uint8Array): Promise<void> {
  const { inflateSync, constants } = await nodeCompression()
  const inflate: Inflate = (packed, most) => inflateSync(packed, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH })
  const file = new TextDecoder('latin1').decode(bytes)
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const end = file.indexOf('endstream', at)
    if (end < 0) return
    const lineEnd = /^\r?\n?/.exec(file.slice(at + 6, at + 8))?.[0] ?? ''
    const dictionary = file.slice(Math.max(0, at - 2000), at)
    checkStream(dictionary.slice(dictionary.lastIndexOf('obj') + 1), bytes.subarray(at + 6 + lineEnd.length, end), inflate)
    at = end + 3
  }
}

/** What comes out of a stream; an error where that is more than may be. */
type Inflate = (packed: Uint8Array, most: number) => Uint8Array

function checkStream(dictionary: string, packed: Uint8Array, inflate: Inflate): void {
  if (/\/Subtype\s*\/Image\b/.test(dictionary)) return
  const isFont = /\/Length1\b|\/Subtype\s*\/(?:CIDFontType0C|Type1C|OpenType)\b/.test(dictionary)
  let content = packed
  // Several filters may be put one upon the other.
  for (const _ of dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.slice(0, 4) ?? []) {
    try {
      content = inflate(content, isFont ? MOST_FONT_BYTES : MOST_STREAM_BYTES)
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge()
      // It is something else than it says, as in an encrypted file.
      return
    }
  }
  if (!isFont && savedStates(content) > MOST_SAVED_STATES) throw tooLarge()
}

/** How often a content keeps its state without giving it back. */
function savedStates(content: Uint8Array): number {
  let depth = 0
  let most = 0
  for (let at = content.indexOf(Q_SMALL); at >= 0; at = content.indexOf(Q_SMALL, at + 1)) {
    if (isWord(content, at)) depth += 1
    most = Math.max(most, depth)
  }
  if (most <= MOST_SAVED_STATES) return most
  depth = 0
  most = 0
  for (let at = 0; at < content.length; at += 1) {
    const byte = content[at]
    if ((byte === Q_SMALL || byte === Q_LARGE) && isWord(content, at)) depth = Math.max(0, depth + (byte === Q_SMALL ? 1 : -1))
    most = Math.max(most, depth)
  }
  return most
}

const Q_SMALL = 0x71
const Q_LARGE = 0x51

const isWord = (content: Uint8Array, at: number): boolean => (content[at - 1] ?? 32) <= 32 && (content[at + 1] ?? 32) <= 32

/** The one place where pdf.js hands over what it has read of a page while it still reads on. */
interface ReceivesChunks {
  _renderPageChunk?: (chunk: { readonly length: number }, state: unknown) => void
}

/**
 * The operators of a page. pdf.js reads without a pause in which a timer could stop it, so that they are counted as they come.
 *
 * @throws {ReadError} JB_LIMIT where there are more than any page has.
 */
export function operatorsOf(page: PdfPage): ReturnType<PdfPage['getOperatorList']> {
  return new Promise((resolve, reject) => {
    const receiver = page as unknown as ReceivesChunks
    const receive = receiver._renderPageChunk?.bind(page)
    let count = 0
    if (receive)
      receiver._renderPageChunk = (chunk, state) => {
        count += chunk.length
        if (count > MOST_OPERATORS) reject(tooLarge())
        else receive(chunk, state)
      }
    page.getOperatorList().then(resolve, reject)
  })
}

const tooLarge = () =>
  new ReadError('JB_LIMIT', {
    zh: 'PDF 的某一页内容过多，超过上限。请确认文件来源，或另存一份后再试。',
    en: 'Some page of the PDF holds more than the limit. Make sure where the file comes from, or save it anew and try again.',
  })
