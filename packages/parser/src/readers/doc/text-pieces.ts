import { damaged } from '../../errors.js'
import { lastNotAbove } from '../../source-lines.js'
import { positionsOf, type WordFile } from './file-information.js'

/** A stretch of the text, and where it stands in the stream. */
export interface TextPiece {
  /** The first character, counted through the document. */
  readonly start: number
  readonly end: number
  /** The offset of the first character in the stream, and the bytes of each. */
  readonly offset: number
  readonly width: 1 | 2
  readonly text: string
}

const PROPERTIES = 1
const TABLE = 2
const IN_BYTES = 0x40000000

/** The pieces of the text in their order (MS-DOC 2.4.1). */
export function piecesOf(file: WordFile): TextPiece[] {
  const part = file.part('pieces')
  let at = 0
  while (part.getUint8(at) === PROPERTIES) at += 3 + part.getUint16(at + 1, true)
  if (part.getUint8(at) !== TABLE) throw damaged()
  const size = part.getUint32(at + 1, true)
  const table = new DataView(part.buffer, part.byteOffset + at + 5, size)
  const { positions, itemAt } = positionsOf(table, 8)
  const pieces: TextPiece[] = []
  let total = 0
  for (let index = 0; index < positions.length - 1; index += 1) {
    const [start = 0, end = 0] = positions.slice(index, index + 2)
    const place = table.getUint32(itemAt(index) + 2, true)
    const width = place & IN_BYTES ? 1 : 2
    const offset = width === 1 ? (place & ~IN_BYTES) / 2 : place
    total += end - start
    // Pieces that stand on one another would unpack to any length.
    if (end < start || total > file.text.byteLength) throw damaged()
    pieces.push({ start, end, offset, width, text: decode(file.text, offset, end - start, width) })
  }
  return pieces
}

function decode(stream: DataView, offset: number, length: number, width: 1 | 2): string {
  if (offset + length * width > stream.byteLength) throw damaged()
  const bytes = new Uint8Array(stream.buffer, stream.byteOffset + offset, length * width)
  // The decoder would take a first U+FEFF for a mark.
  if (width === 2) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes)
  // Decoders of some versions of Node take windows-1252 for ISO 8859-1.
  return new TextDecoder('latin1').decode(bytes).replace(/[\x80-\x9f]/g, (sign) => WINDOWS_1252.charAt(sign.charCodeAt(0) - 0x80))
}

/** What windows-1252 has from 0x80 on; a sign that it does not have is a blank. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** A character of the document, and its offset in the stream, by which its properties are found. */
export interface Character {
  readonly sign: string
  readonly position: number
  readonly offset: number
}

/** The characters from `start` to before `end`. */
export function* charactersOf(pieces: readonly TextPiece[], start: number, end: number): Generator<Character> {
  const starts = pieces.map((piece) => piece.start)
  for (let index = Math.max(0, lastNotAbove(starts, start)); index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (!piece || piece.start >= end) return
    for (let position = Math.max(start, piece.start); position < Math.min(end, piece.end); position += 1)
      yield { sign: piece.text.charAt(position - piece.start), position, offset: piece.offset + (position - piece.start) * piece.width }
  }
}
