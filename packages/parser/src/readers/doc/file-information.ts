import { damaged, ReadError } from '../../errors.js'
import { encrypted } from '../word/warnings.js'
import { type CompoundFile, openCompoundFile } from './compound-file.js'

/** A document: its stream of text, whose head says where in the stream of tables all else is (MS-DOC 2.5, the FIB). */
export interface WordFile {
  readonly text: DataView
  /** How many characters the body and what follows it have. */
  readonly lengths: Readonly<Record<'body' | 'footnotes' | 'headers' | 'comments' | 'endnotes' | 'textBoxes', number>>
  /** A part of the stream of tables; empty where the file has none. */
  part(name: keyof typeof PARTS): DataView
  /** What stands behind a part. */
  after(name: keyof typeof PARTS): DataView
}

/** Which pair of place and length tells where a part is. */
const PARTS = {
  styles: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  commentReferences: 4,
  commentTexts: 5,
  sections: 6,
  characterPages: 12,
  paragraphPages: 13,
  pieces: 33,
  shapes: 40,
  endnoteReferences: 46,
  endnoteTexts: 47,
  textBoxTexts: 56,
  lists: 73,
  listOverrides: 74,
} as const

const PAIRS = 0x9a
const MAGIC = 0xa5ec
const WORD_97 = 0xc1
const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200

/**
 * @throws {ReadError} JB_DAMAGED where it is no Word file, JB_ENCRYPTED where it has a password, JB_UNSUPPORTED where it is older than Word 97.
 */
export function openWordFile(bytes: Uint8Array): WordFile {
  const file = openCompoundFile(bytes)
  const text = streamOf(file, 'WordDocument')
  if (text.getUint16(0, true) !== MAGIC) throw damaged()
  const flags = text.getUint16(0x0a, true)
  if (flags & ENCRYPTED) throw encrypted()
  if (text.getUint16(2, true) < WORD_97) throw tooOld()
  const tables = streamOf(file, flags & SECOND_TABLE ? '1Table' : '0Table')
  const length = (at: number) => text.getUint32(at, true)
  const placeOf = (name: keyof typeof PARTS): { start: number; size: number } => {
    const at = PAIRS + 8 * PARTS[name]
    const [start, size] = [length(at), length(at + 4)]
    if (start + size > tables.byteLength) throw damaged()
    return { start, size }
  }
  return {
    text,
    lengths: {
      body: length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      comments: length(0x5c),
      endnotes: length(0x60),
      textBoxes: length(0x64),
    },
    part(name) {
      const { start, size } = placeOf(name)
      return new DataView(tables.buffer, tables.byteOffset + start, size)
    },
    after(name) {
      const { start, size } = placeOf(name)
      return new DataView(tables.buffer, tables.byteOffset + start + size, tables.byteLength - start - size)
    },
  }
}

function streamOf(file: CompoundFile, name: string): DataView {
  const stream = file.get(name)?.()
  if (!stream) throw damaged()
  return new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
}

const tooOld = () =>
  new ReadError('JB_UNSUPPORTED', {
    zh: '这是 Word 95 或更早版本的文件，无法读取。请用 Word 打开后另存为 .docx 再试。',
    en: 'This file is from Word 95 or before and cannot be read. Open it in Word, save it as .docx, and try that.',
  })

/** A list of ascending character positions, and behind them something of `size` bytes for each but the last (MS-DOC 2.2.2, a PLC). */
export function positionsOf(part: DataView, size: number): { readonly positions: readonly number[]; itemAt(index: number): number } {
  const count = part.byteLength < 4 ? 0 : Math.floor((part.byteLength - 4) / (4 + size))
  const positions = Array.from({ length: part.byteLength < 4 ? 0 : count + 1 }, (_, index) => part.getUint32(4 * index, true))
  return { positions, itemAt: (index) => 4 * (count + 1) + size * index }
}
