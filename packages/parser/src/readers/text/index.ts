import { ReadError } from '../../errors.js'
import { endingOf } from '../endings.js'
import type { Layout, Reader, ReaderOptions, ReadWarning } from '../reader.js'
import { decode } from './decode.js'
import { readText } from './reader.js'

/** Plain text, in any encoding. What no other reader claims is taken for text. */
export const textReader: Reader = {
  id: 'text',
  endings: ['txt'],
  sniff: (_, filename) => (endingOf(filename) === 'txt' ? 0.5 : 0.1),
  places: 'file',
  read: async (bytes, options) => {
    const { text, warnings } = decodedText(bytes, options)
    return { text, tree: readText(text), warnings }
  },
}

/**
 * The text of a file that is one.
 *
 * @throws {ReadError} JB_EMPTY where there is nothing in it.
 */
export function decodedText(bytes: Uint8Array, { encoding }: Pick<ReaderOptions, 'encoding'>): Required<Pick<Layout, 'text' | 'warnings'>> {
  const { text, encoding: found, replaced } = decode(bytes, encoding)
  if (text.trim() === '') throw empty()
  return { text, warnings: replaced > 0 ? [replacedCharacters(replaced, found)] : [] }
}

export const empty = (): ReadError =>
  new ReadError('JB_EMPTY', {
    zh: '文件是空的，没有可检查的内容。请确认路径和版本。',
    en: 'The file is empty: there is nothing to check. Make sure that it is the right one.',
  })

const replacedCharacters = (count: number, encoding: string): ReadWarning => ({
  code: 'JB_REPLACED_CHARACTERS',
  messages: {
    zh: `按 ${encoding} 解码时有 ${count} 处无法识别，已用 � 代替。请用 --encoding 指定编码。`,
    en: `${count} places could not be decoded as ${encoding} and were replaced by �. Name the encoding with --encoding.`,
  },
})
