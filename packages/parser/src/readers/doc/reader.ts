import { damaged, ReadError } from '../../errors.js'
import { lastNotAbove } from '../../source-lines.js'
import type { Layout, ReaderOptions, ReadWarning } from '../reader.js'
import { directivesIn } from '../word/directives.js'
import { textOfPieces, type WordBlock, type WordDocument } from '../word/document.js'
import { layOut } from '../word/layout.js'
import { unknownNumbering } from '../word/warnings.js'
import { openWordFile, positionsOf, type WordFile } from './file-information.js'
import { formReader } from './forms.js'
import { type Numbering, numberingOf } from './numbering.js'
import { propertiesOf, runFinder, runsOf } from './properties.js'
import { type Range, type Reading, readStory } from './stories.js'
import { stylesOf } from './styles.js'
import { piecesOf, type TextPiece } from './text-pieces.js'

/**
 * Reads a DOC.
 *
 * @throws {ReadError} JB_ENCRYPTED where it has a password, JB_UNSUPPORTED where it is older than Word 97, JB_DAMAGED where it is cut off or
 * no Word file.
 */
export function readDoc(bytes: Uint8Array, options: ReaderOptions): Layout {
  try {
    return layOut(readDocument(openWordFile(bytes), options))
  } catch (error) {
    // A number that leads out of the file.
    throw error instanceof ReadError ? error : damaged()
  }
}

function readDocument(file: WordFile, { changes = 'accepted' }: ReaderOptions): WordDocument {
  const { body, footnotes, headers, comments, endnotes } = file.lengths
  const warnings = new Map<string, ReadWarning>()
  const reading = readingOf(file, changes, (warning) => warnings.set(warning.messages.en, warning))
  const notes = [
    ...textsOf(file, 'footnoteReferences', 'footnoteTexts', 2, body),
    ...textsOf(file, 'endnoteReferences', 'endnoteTexts', 2, body + footnotes + headers + comments),
  ].map((range) => readStory(reading, range))
  const remarks = textsOf(file, 'commentReferences', 'commentTexts', 30, body + footnotes + headers)
  const boxes = textBoxesOf(file, body + footnotes + headers + comments + endnotes)
  const blocks = readStory(
    { ...reading, boxesAt: boxes.anchored, commentAt: positionsAt(file.part('commentReferences'), 30) },
    { start: 0, end: body },
  )
  return {
    blocks: [...blocks, ...boxes.loose.flatMap((range) => readStory(reading, range))],
    notes: notes.filter((note) => note.some((block) => block.type === 'table' || textOfPieces(block.pieces).trim() !== '')),
    directives: new Map(remarks.map((range, index) => [String(index), directivesIn(linesOf(readStory(reading, range)))])),
    warnings: [...warnings.values()],
  }
}

const linesOf = (blocks: readonly WordBlock[]) => blocks.flatMap((block) => (block.type === 'paragraph' ? [textOfPieces(block.pieces)] : []))

const numbersLost: ReadWarning = {
  code: 'JB_NUMBERS_LOST',
  messages: {
    zh: '文件里有些自动编号读不出来，文中的序号不全。请另存为 .docx 后再检查。',
    en: 'Some automatic numbers of the file cannot be read, and are missing in the text. Save it as .docx and check that.',
  },
}

function readingOf(file: WordFile, changes: 'accepted' | 'original', warn: (warning: ReadWarning) => void): Reading {
  const runs = runsOf(file, 'paragraphPages')
  const find = runFinder(runs)
  const formOf = formReader(stylesOf(file))
  const ends = new Set(runs.map(({ end }) => end))
  const pieces = piecesOf(file)
  const widthAt = widthFinder(pieces)
  const numbering = readNumbering(file, warn)
  return {
    pieces,
    formAt: (offset) => formOf(find(offset)),
    labelOf({ list }) {
      const label = list ? numbering?.next(list.number, list.level) : ''
      if (label === undefined) warn(numbersLost)
      return label ?? ''
    },
    endsBefore: (offset) => ends.has(offset + widthAt(offset)),
    shownAt: shownFinder(file, changes),
    pageEnds: pageEndsOf(file),
    boxesAt: new Map(),
    commentAt: new Map(),
  }
}

/** Lists that cannot be read cost their numbers, and not the text. */
function readNumbering(file: WordFile, warn: (warning: ReadWarning) => void): Numbering | undefined {
  try {
    return numberingOf(file, (format) => warn(unknownNumbering(format)))
  } catch {
    return undefined
  }
}

function widthFinder(pieces: readonly TextPiece[]): (offset: number) => number {
  const sorted = [...pieces].sort((a, b) => a.offset - b.offset)
  const offsets = sorted.map(({ offset }) => offset)
  return (offset) => sorted[lastNotAbove(offsets, offset)]?.width ?? 2
}

const [DELETED, INSERTED, HIDDEN, SYMBOL] = [0x0800, 0x0801, 0x083c, 0x6a09]

/** Changes that are not settled, hidden text, and symbols of other fonts, which stand in the text as a bracket. */
function shownFinder(file: WordFile, changes: 'accepted' | 'original'): Reading['shownAt'] {
  const gone = changes === 'accepted' ? DELETED : INSERTED
  const marked = runsOf(file, 'characterPages').flatMap(({ start, end, properties }) => {
    let shown: string | undefined
    for (const { code, view, at } of propertiesOf(properties)) {
      if ((code === gone || code === HIDDEN) && (view.getUint8(at) & 1) === 1) shown = ''
      else if (code === SYMBOL && shown !== '') shown = symbolOf(view.getUint16(at + 2, true))
    }
    return shown === undefined ? [] : [{ start, end, shown }]
  })
  const starts = marked.map(({ start }) => start)
  return (offset, sign) => {
    const run = marked[lastNotAbove(starts, offset)]
    return run && offset < run.end && (run.shown === '' || sign === '(') ? run.shown : sign
  }
}

/** What stands in the private part of a font of symbols has no character of its own: a bullet, mostly. */
const symbolOf = (code: number) => (code >= 0xe000 && code <= 0xf8ff ? '•' : String.fromCharCode(code))

const BREAK = 0x3009
/** Sections that go on below, or in the next column. */
const [BELOW, NEXT_COLUMN] = [0, 1]

/** Where sections end before one that begins a page. */
function pageEndsOf(file: WordFile): Set<number> {
  const part = file.part('sections')
  const { positions, itemAt } = positionsOf(part, 12)
  const found = new Set<number>()
  for (let index = 1; index < positions.length - 1; index += 1) {
    const at = part.getUint32(itemAt(index) + 2, true)
    let kind = 2
    if (at + 2 <= file.text.byteLength) {
      const size = Math.min(file.text.getUint16(at, true), file.text.byteLength - at - 2)
      for (const { code, view, at: operand } of propertiesOf(new DataView(file.text.buffer, file.text.byteOffset + at + 2, size)))
        if (code === BREAK) kind = view.getUint8(operand)
    }
    if (kind !== BELOW && kind !== NEXT_COLUMN) found.add(positions[index] ?? 0)
  }
  return found
}

type PartName = Parameters<WordFile['part']>[0]

/** The texts of notes or comments, in the order of what refers to them; `base`: where the first begins. */
function textsOf(file: WordFile, references: PartName, texts: PartName, size: number, base: number): Range[] {
  const count = Math.max(0, positionsOf(file.part(references), size).positions.length - 1)
  const { positions } = positionsOf(file.part(texts), 0)
  return positions.slice(0, count).map((start, index) => ({ start: base + start, end: base + (positions[index + 1] ?? start) }))
}

const positionsAt = (part: DataView, size: number): Map<number, string> =>
  new Map(
    positionsOf(part, size)
      .positions.slice(0, -1)
      .map((position, index) => [position, String(index)]),
  )

/** The text boxes of the body, by the character that they hang on. */
function textBoxesOf(file: WordFile, base: number): { anchored: Map<number, Range[]>; loose: Range[] } {
  const shapes = file.part('shapes')
  const placed = positionsOf(shapes, 26)
  const positions = new Map(placed.positions.slice(0, -1).map((position, index) => [shapes.getUint32(placed.itemAt(index), true), position]))
  const part = file.part('textBoxTexts')
  const texts = positionsOf(part, 22)
  const anchored = new Map<number, Range[]>()
  const loose: Range[] = []
  // The last is the end of all.
  for (let index = 0; index < texts.positions.length - 2; index += 1) {
    const range = { start: base + (texts.positions[index] ?? 0), end: base + (texts.positions[index + 1] ?? 0) }
    const position = positions.get(part.getUint32(texts.itemAt(index) + 14, true))
    if (position === undefined) loose.push(range)
    else anchored.set(position, [...(anchored.get(position) ?? []), range])
  }
  return { anchored, loose }
}
