import { damaged } from '../../errors.js'
import { childOf, descendantsOf, type Element, readXml } from '../archive/xml.js'
import { type Archive, openArchive } from '../archive/zip.js'
import type { Layout, ReaderOptions, ReadWarning } from '../reader.js'
import type { WordDocument } from '../word/document.js'
import { failureOf } from '../word/failure.js'
import { layOut } from '../word/layout.js'
import { cutOff, encrypted, unknownNumbering } from '../word/warnings.js'
import { type Reading, readingOf, readStory } from './body.js'
import { readStyles } from './styles.js'

/**
 * Reads an OpenDocument text.
 *
 * @throws {ReadError} JB_ENCRYPTED where it has a password, JB_DAMAGED where it is cut off or no text, JB_LIMIT where it unpacks to too much.
 */
export function readOdt(bytes: Uint8Array, options: ReaderOptions): Layout {
  try {
    return layOut(readDocument(openArchive(bytes, options.limits.archive), options))
  } catch (error) {
    throw failureOf(error, options.signal)
  }
}

function readDocument(archive: Archive, { changes = 'accepted', limits, signal }: ReaderOptions): WordDocument {
  const warnings = new Map<string, ReadWarning>()
  const part = (name: string): Element | undefined => {
    signal?.throwIfAborted()
    const content = archive.read(name)
    if (!content || content.length === 0) return undefined
    const { root, isCut } = readXml(content, limits.depth === undefined ? {} : { depth: limits.depth })
    if (isCut) warnings.set(name, cutOff(name))
    return root
  }
  const manifest = part('META-INF/manifest.xml')
  if (manifest && descendantsOf(manifest, 'encryption-data').length > 0) throw encrypted()
  const content = part('content.xml')
  const body = content && childOf(content, 'body')
  const text = body && childOf(body, 'text')
  if (!content || !text) throw damaged()
  const notes: Reading['notes'] = []
  const directives = new Map<string, readonly string[]>()
  const unknown = (format: string) => warnings.set(format, unknownNumbering(format))
  const reading = readingOf(content, text, readStyles(content, part('styles.xml')), { changes, directives, notes, unknown })
  const blocks = readStory(text, reading)
  const inOrder = ['footnote', 'endnote'].flatMap((kind) => notes.filter((note) => note.kind === kind))
  return {
    blocks,
    notes: inOrder.map(({ body: own }) => readStory(own, reading)).filter((note) => note.length > 0),
    directives,
    warnings: [...warnings.values()],
  }
}
