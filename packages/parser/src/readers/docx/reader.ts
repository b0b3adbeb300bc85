import { damaged } from '../../errors.js'
import { type Element, elementsOf, textOf } from '../archive/xml.js'
import type { Layout, ReaderOptions, ReadWarning } from '../reader.js'
import { directivesIn } from '../word/directives.js'
import type { WordBlock, WordDocument } from '../word/document.js'
import { failureOf } from '../word/failure.js'
import { layOut } from '../word/layout.js'
import { holdsStream } from '../word/sniff.js'
import { encrypted, textLeftOut, unknownNumbering } from '../word/warnings.js'
import { type Reading, readingOf, readStory } from './body.js'
import { readNumbering } from './numbering.js'
import { openParts, type Part, type Parts } from './package.js'
import { readStyles } from './styles.js'

/**
 * Reads a DOCX.
 *
 * @throws {ReadError} JB_ENCRYPTED where it has a password, JB_DAMAGED where it is cut off or no DOCX, JB_LIMIT where it unpacks to too much.
 */
export function readDocx(bytes: Uint8Array, options: ReaderOptions): Layout {
  if (holdsStream(bytes, 'EncryptedPackage')) throw encrypted()
  try {
    return layOut(readDocument(openParts(bytes, options), options))
  } catch (error) {
    throw failureOf(error, options.signal)
  }
}

function readDocument(parts: Parts, { changes = 'accepted' }: ReaderOptions): WordDocument {
  const warnings = new Map<string, ReadWarning>()
  const styles = readStyles(parts.styles?.root)
  const numbering = readNumbering(parts.numbering?.root, styles, (format) => warnings.set(format, unknownNumbering(format)))
  const notes: Reading['notes'] = []
  const directives = commentDirectives(parts.comments?.root)
  const leaveOut = (what: keyof typeof LEFT_OUT) => warnings.set(what, textLeftOut(LEFT_OUT[what]))
  const shared = { styles, numbering, changes, directives, notes, leaveOut, anchored: new Set<string>() }
  const blocks = readStory(bodyOf(parts.document), readingOf(parts.document, shared))
  // References in a note are not followed: a note has none.
  const read = noteReader(parts, (part) => readingOf(part, { ...shared, notes: [] }))
  const once = [...new Map(notes.map((note) => [`${note.kind} ${note.id}`, note])).values()]
  const inOrder = (['footnotes', 'endnotes'] as const).flatMap((kind) => once.filter((note) => note.kind === kind))
  return {
    blocks,
    notes: inOrder.map(({ kind, id }) => read(kind, id)).filter((note) => note.length > 0),
    directives,
    warnings: [...parts.warnings, ...warnings.values()],
  }
}

const LEFT_OUT = {
  document: { zh: '嵌入的另一个文档，', en: 'another document, whose words' },
  drawing: { zh: '图表或 SmartArt 图形，其中的文字', en: 'a chart or a SmartArt drawing, whose words' },
}

function bodyOf({ root }: Part): Element {
  const body = elementsOf(root, 'body')[0]
  if (root.name !== 'document' || !body) throw damaged()
  return body
}

function commentDirectives(root: Element | undefined): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const comment of root ? elementsOf(root, 'comment') : []) {
    const lines = directivesIn(elementsOf(comment, 'p').map(textOf))
    if (lines.length > 0) found.set(comment.attributes['id'] ?? '', lines)
  }
  return found
}

function noteReader(parts: Parts, reading: (part: Part) => Reading): (kind: 'footnotes' | 'endnotes', id: string) => readonly WordBlock[] {
  const opened = new Map<string, { readonly notes: ReadonlyMap<string, Element>; readonly reading: Reading }>()
  return (kind, id) => {
    const part = parts[kind]
    if (!part) return []
    const own = opened.get(kind) ?? { notes: notesById(part.root), reading: reading(part) }
    opened.set(kind, own)
    const note = own.notes.get(id)
    return note ? readStory(note, own.reading) : []
  }
}

const notesById = (root: Element): Map<string, Element> => new Map(elementsOf(root).map((note) => [note.attributes['id'] ?? '', note]))
