import { ReadError } from '../../errors.js'

export interface Decoded {
  /** The text without byte order mark, line ends as they are. */
  readonly text: string
  readonly encoding: string
  /** How many bytes or pairs of bytes stood for no character and were read as U+FFFD. */
  readonly replaced: number
}

/**
 * Decodes a text file: by its byte order mark, else UTF-8 where every byte allows it, else UTF-16 where the code units are those of
 * Chinese text, else GB18030. `encoding` (a WHATWG label) settles it.
 *
 * @throws {ReadError} JB_ENCODING for a label that does not exist, JB_NOT_TEXT for bytes that are no text.
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding !== undefined) return named(bytes, encoding)
  const marked = markedEncoding(bytes)
  if (marked) return lenient(bytes, marked)
  const utf8 = strict(bytes, 'utf-8')
  if (utf8 !== undefined) return { text: textOnly(utf8), encoding: 'utf-8', replaced: 0 }
  const wide = wideEncoding(bytes)
  if (wide) return lenient(bytes, wide)
  const gb18030 = strict(bytes, 'gb18030')
  if (gb18030 !== undefined) return { text: textOnly(gb18030), encoding: 'gb18030', replaced: 0 }
  const [best] = [lenient(bytes, 'utf-8'), lenient(bytes, 'gb18030')].sort((a, b) => a.replaced - b.replaced)
  if (!best || best.replaced > MOST_REPLACED * best.text.length) throw notText()
  return best
}

/** A text with more than this share of unreadable characters is no text. */
const MOST_REPLACED = 0.02

function named(bytes: Uint8Array, encoding: string): Decoded {
  try {
    return lenient(bytes, new TextDecoder(encoding).encoding)
  } catch (error) {
    if (error instanceof ReadError) throw error
    throw new ReadError('JB_ENCODING', {
      zh: `没有“${encoding}”这种编码。请用 utf-8、gb18030、big5 或 utf-16le。`,
      en: `There is no encoding "${encoding}". Use utf-8, gb18030, big5 or utf-16le.`,
    })
  }
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function strict(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function lenient(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text: textOnly(text), encoding, replaced: text.split('\ufffd').length - 1 }
}

/**
 * UTF-16 without a mark: nearly all of its code units are those that Chinese text is made of. A text in GB18030 read as UTF-16 gives
 * code units from all over the plane.
 */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const units = Math.min(bytes.length >> 1, 2000)
  if (units < 4 || bytes.length % 2 === 1) return undefined
  let little = 0
  let big = 0
  for (let i = 0; i < units; i += 1) {
    const a = bytes[2 * i] ?? 0
    const b = bytes[2 * i + 1] ?? 0
    if (isUsual((b << 8) | a)) little += 1
    if (isUsual((a << 8) | b)) big += 1
  }
  if (Math.max(little, big) < units * 0.9) return undefined
  return little >= big ? 'utf-16le' : 'utf-16be'
}

const isUsual = (unit: number) =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x20 && unit < 0x7f) ||
  unit === 0x0a ||
  unit === 0x0d ||
  unit === 0x09 ||
  (unit >= 0x2010 && unit <= 0x2030) ||
  (unit >= 0x3000 && unit <= 0x3020) ||
  (unit >= 0xff01 && unit <= 0xff5e)

/** Control characters that text never has: their presence says that the file is something else. */
function textOnly(text: string): string {
  if (/[\0-\x08\x0e-\x19\x1b-\x1f]/.test(text)) throw notText()
  return text
}

const notText = () =>
  new ReadError('JB_NOT_TEXT', {
    zh: '这不是文本文件，也不是能识别的格式。请另存为 .txt 或 .md（UTF-8 或 GB18030）后再试。',
    en: 'This is neither a text file nor a format that is known. Save it as .txt or .md (UTF-8 or GB18030) and try again.',
  })
