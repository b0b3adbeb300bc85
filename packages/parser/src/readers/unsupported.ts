import { ReadError } from '../errors.js'
import { beginsWith, endingOf } from './endings.js'
import type { Reader } from './reader.js'

/** Formats that are known, and cannot be read: a clear word is better than what their bytes would look like as text. */
export const unsupportedReader: Reader = {
  id: 'unsupported',
  endings: ['wps', 'rtf'],
  sniff: (bytes, filename) => (BINARY.some((magic) => beginsWith(bytes, ...magic)) ? 0.9 : ['wps', 'rtf'].includes(endingOf(filename)) ? 0.2 : 0),
  places: 'extract',
  read: (_, { filename }) => {
    const format = endingOf(filename).toUpperCase()
    throw new ReadError('JB_UNSUPPORTED', {
      zh: `还不能读取 ${format || '这种'} 格式。请另存为 .docx 或 .txt 后再试。`,
      en: `Files of ${format ? `the format ${format}` : 'this format'} cannot be read. Save it as .docx or .txt and try again.`,
    })
  },
}

/** ZIP, PDF, OLE2, {\rtf, PNG, JPEG, GIF, RAR, 7z, gzip. */
const BINARY = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
]
