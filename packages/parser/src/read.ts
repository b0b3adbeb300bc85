import type { Root } from 'mdast'
import { ReadError } from './errors.js'
import { decode } from './readers/text/decode.js'
import { readText } from './readers/text/reader.js'
import { type RecogniseOptions, recognise } from './recognise.js'
import type { Bulletin } from './types.js'

export interface ReadOptions extends RecogniseOptions {
  /** Helps to choose the reader where the content does not tell. */
  readonly filename?: string
  /** A WHATWG label; absent: found out. */
  readonly encoding?: string
  readonly limits?: { /** The largest file that is read, in bytes. Default 64 MiB. */ readonly bytes?: number }
  readonly signal?: AbortSignal
}

/** Something about the file that its reader should know, though it was read. */
export interface ReadWarning {
  readonly code: 'JB_REPLACED_CHARACTERS'
  readonly messages: { readonly zh: string; readonly en: string }
}

export interface ReadResult {
  readonly tree: Root
  readonly text: string
  readonly bulletin: Bulletin
  readonly warnings: readonly ReadWarning[]
}

const MOST_BYTES = 64 * 1024 * 1024

/**
 * Reads a bulletin from the bytes of a file, each format's reader loaded only when it is used.
 *
 * @throws {ReadError} where the bytes cannot be read, with a code and a sentence for people.
 * @throws the reason of `signal` where it was aborted.
 */
export async function readBulletin(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const { filename = '', encoding, limits, signal, ...recogniseOptions } = options
  signal?.throwIfAborted()
  checkBytes(bytes, limits?.bytes ?? MOST_BYTES)
  const binary = binaryFormat(bytes) ?? /\.(html?|docx?|odt|pdf|ofd|wps|rtf)$/i.exec(filename)?.[1]?.toUpperCase()
  if (binary) throw unsupported(binary)
  const { text, encoding: found, replaced } = decode(bytes, encoding)
  if (text.trim() === '') throw empty()
  const warnings: ReadWarning[] = replaced > 0 ? [replacedCharacters(replaced, found)] : []
  const { tree, masthead } = /\.(?:md|markdown)$/i.test(filename) ? await readMarkdownTree(text) : { tree: readText(text), masthead: undefined }
  signal?.throwIfAborted()
  const bulletin = recognise(tree, text, { ...recogniseOptions, ...(masthead ? { masthead } : {}) })
  return { tree, text, bulletin, warnings }
}

/** The Markdown reader alone is loaded late, so that what it shares with the others stays in one file. */
async function readMarkdownTree(text: string): Promise<{ tree: Root; masthead: RecogniseOptions['masthead'] }> {
  const { frontMatter, readMarkdown } = await import('./readers/markdown/reader.js')
  const tree = readMarkdown(text)
  return { tree, masthead: frontMatter(tree) }
}

function checkBytes(bytes: Uint8Array, most: number): void {
  if (bytes.length === 0) throw empty()
  if (bytes.length > most) {
    throw new ReadError('JB_LIMIT', {
      zh: `文件有 ${bytes.length} 字节，超过上限 ${most} 字节。请拆分后再试。`,
      en: `The file has ${bytes.length} bytes, more than the limit of ${most}. Split it and try again.`,
    })
  }
}

/** By the first bytes, whatever the name says. */
function binaryFormat(bytes: Uint8Array): string | undefined {
  const starts = (...magic: number[]) => magic.every((byte, index) => bytes[index] === byte)
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'ZIP (DOCX, ODT, OFD)'
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'PDF'
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'DOC'
  return undefined
}

const empty = () =>
  new ReadError('JB_EMPTY', {
    zh: '文件是空的，没有可检查的内容。请确认路径和版本。',
    en: 'The file is empty: there is nothing to check. Make sure that it is the right one.',
  })

const unsupported = (format: string) =>
  new ReadError('JB_UNSUPPORTED', {
    zh: `还不能读取 ${format} 格式。请另存为 .txt 或 .md（UTF-8 或 GB18030）后再试。`,
    en: `Files of the format ${format} cannot be read yet. Save it as .txt or .md (UTF-8 or GB18030) and try again.`,
  })

const replacedCharacters = (count: number, encoding: string): ReadWarning => ({
  code: 'JB_REPLACED_CHARACTERS',
  messages: {
    zh: `按 ${encoding} 解码时有 ${count} 处无法识别，已用 � 代替。请用 --encoding 指定编码。`,
    en: `${count} places could not be decoded as ${encoding} and were replaced by �. Name the encoding with --encoding.`,
  },
})
