import { damaged } from '../../errors.js'
import { descendantsOf, type Element, readXml } from '../archive/xml.js'
import { type Archive, openArchive } from '../archive/zip.js'
import type { ReaderOptions, ReadWarning } from '../reader.js'
import { cutOff } from '../word/warnings.js'

/** A part of the package: its name in the archive, and its XML. */
export interface Part {
  readonly name: string
  readonly root: Element
}

/** The parts of a DOCX that hold text, or say how it is set. */
export interface Parts {
  readonly document: Part
  readonly styles?: Part
  readonly numbering?: Part
  readonly footnotes?: Part
  readonly endnotes?: Part
  readonly comments?: Part
  /** Of parts that are ill-formed. */
  readonly warnings: readonly ReadWarning[]
}

const KINDS = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const

/**
 * Opens a DOCX by its relationships (ISO/IEC 29500-2): its parts may have any name.
 *
 * @throws {ReadError} JB_DAMAGED where there is no document in it; JB_LIMIT and JB_PASSWORD as the archive says.
 */
export function openParts(bytes: Uint8Array, { limits, signal }: Pick<ReaderOptions, 'limits' | 'signal'>): Parts {
  const archive = openArchive(bytes, limits.archive)
  const depth = limits.depth === undefined ? {} : { depth: limits.depth }
  const warnings: ReadWarning[] = []
  const part = (name: string | undefined): Part | undefined => {
    signal?.throwIfAborted()
    const content = name === undefined ? undefined : archive.read(name)
    if (name === undefined || !content || content.length === 0) return undefined
    const { root, isCut } = readXml(content, depth)
    if (isCut) warnings.push(cutOff(name))
    return { name, root }
  }
  const main = relationships(archive, '').get('officeDocument') ?? 'word/document.xml'
  const document = part(main)
  if (!document) throw damaged()
  const related = relationships(archive, main)
  const others = KINDS.flatMap((kind) => {
    const own = part(related.get(kind))
    return own ? [[kind, own] as const] : []
  })
  return { document, ...Object.fromEntries(others), warnings }
}

/** The targets of a part's relationships, or of the package's, by the last word of their type. */
function relationships(archive: Archive, name: string): Map<string, string> {
  const slash = name.lastIndexOf('/') + 1
  const [folder, file] = [name.slice(0, slash), name.slice(slash)]
  const content = archive.read(`${folder}_rels/${file}.rels`)
  const found = new Map<string, string>()
  if (!content) return found
  for (const { attributes } of descendantsOf(readXml(content).root, 'Relationship')) {
    const { Type = '', Target = '', TargetMode } = attributes
    const kind = Type.slice(Type.lastIndexOf('/') + 1)
    if (TargetMode !== 'External' && !found.has(kind)) found.set(kind, resolved(folder, Target))
  }
  return found
}

/** styles.xml beside word/document.xml, /word/styles.xml from the root. */
function resolved(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
