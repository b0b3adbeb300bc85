import { damaged, ReadError } from '../../errors.js'
import { childOf, descendantsOf, type Element, elementsOf, readXml, textOf } from '../archive/xml.js'
import { type Archive, openArchive } from '../archive/zip.js'
import type { ReadLimits } from '../reader.js'

/** The parts of an OFD archive, found by the locations that they give for each other. */
export interface OfdPackage {
  /** A part's root element; nothing where there is no such part. */
  part(path: string): Element | undefined
  /** The path of a part that `from` names: from the root of the archive, or from the folder of `from`; names in any case. */
  resolve(location: string, from: string): string | undefined
  /** Some part was cut off. */
  isCut(): boolean
}

/** Opens an OFD file. */
export function openOfd(bytes: Uint8Array, { archive: archiveLimits, depth }: ReadLimits): OfdPackage {
  const archive: Archive = openArchive(bytes, archiveLimits)
  const byName = new Map(archive.names.map((name) => [normal(name), name]))
  if ([...byName.keys()].some((name) => name.endsWith('encryptions.xml'))) throw encrypted()
  let cut = false
  return {
    part(path) {
      const name = byName.get(normal(path))
      const content = name === undefined ? undefined : archive.read(name)
      if (!content) return undefined
      const { root, isCut } = readXml(content, depth === undefined ? {} : { depth })
      cut ||= isCut
      return root
    },
    resolve(location, from) {
      const folder = normal(from).replace(/[^/]*$/, '')
      const trimmed = location.trim().replaceAll('\\', '/')
      // Some programs write a path from the root without its /, or one from the document's folder.
      const paths = trimmed.startsWith('/') ? [trimmed] : [folder + trimmed, trimmed, `${folder.split('/')[0] ?? ''}/${trimmed}`]
      return paths.map(normal).find((path) => byName.has(path))
    },
    isCut: () => cut,
  }
}

/** In lower case, without a / at the beginning, . and .. taken out. */
function normal(path: string): string {
  const steps: string[] = []
  for (const step of path.replaceAll('\\', '/').toLowerCase().split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/') + (path.endsWith('/') ? '/' : '')
}

export interface OfdDocument {
  readonly path: string
  readonly root: Element
  /** How many documents the file has. */
  readonly documents: number
}

/**
 * The first document of a file.
 *
 * @throws {ReadError} JB_DAMAGED where there is none.
 */
export function firstDocument(ofd: OfdPackage): OfdDocument {
  const main = ofd.part('OFD.xml')
  if (!main) throw damaged()
  const bodies = elementsOf(main, 'DocBody')
  for (const body of bodies) {
    const location = childOf(body, 'DocRoot')
    const path = location && ofd.resolve(textOf(location), '')
    const root = path === undefined ? undefined : ofd.part(path)
    if (path !== undefined && root) return { path, root, documents: bodies.length }
  }
  throw damaged()
}

interface OfdFont {
  readonly name: string
  readonly isBold: boolean
}

/** What pages refer to by number. */
export interface OfdResources {
  readonly fonts: ReadonlyMap<string, OfdFont>
  /** Groups of objects that are drawn in several places. */
  readonly units: ReadonlyMap<string, Element>
}

/** The fonts and groups of a document, from all of its parts for resources. */
export function readResources(ofd: OfdPackage, { path, root }: OfdDocument): OfdResources {
  const fonts = new Map<string, OfdFont>()
  const units = new Map<string, Element>()
  const common = childOf(root, 'CommonData')
  for (const location of common ? [...elementsOf(common, 'PublicRes'), ...elementsOf(common, 'DocumentRes')] : []) {
    const part = ofd.resolve(textOf(location), path)
    const resources = part === undefined ? undefined : ofd.part(part)
    if (!resources) continue
    for (const { attributes } of descendantsOf(resources, 'Font'))
      fonts.set(attributes['ID'] ?? '', {
        name: `${attributes['FontName'] ?? ''} ${attributes['FamilyName'] ?? ''}`,
        isBold: attributes['Bold'] === 'true',
      })
    for (const unit of descendantsOf(resources, 'CompositeGraphicUnit')) units.set(unit.attributes['ID'] ?? '', unit)
  }
  return { fonts, units }
}

const encrypted = () =>
  new ReadError('JB_ENCRYPTED', {
    zh: 'OFD 文件已加密，无法读取。请在 OFD 阅读软件里解密后另存一份。',
    en: 'The OFD file is encrypted and cannot be read. Decrypt it in an OFD program and save it anew.',
  })
