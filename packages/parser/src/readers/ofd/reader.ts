import { childOf, descendantsOf, type Element, elementsOf, textOf } from '../archive/xml.js'
import type { Page } from '../page/glyph.js'
import { layOutPages } from '../page/lay-out.js'
import { checkGlyphs, checkPages, leftOutAnnotations, leftOutAslant, MOST_PAGES, noTextLayer, pagesWithoutText } from '../page/messages.js'
import type { Layout, ReaderOptions, ReadWarning } from '../reader.js'
import { firstDocument, type OfdDocument, type OfdPackage, openOfd, readResources } from './package.js'
import { type Box, readContents, sheetOf } from './page-content.js'

/**
 * Reads the first document of an OFD file and lays its pages out as text, a line for each line of a page. Annotations (stamps, water marks,
 * marks of a reader) are not its text.
 *
 * @throws {ReadError} JB_DAMAGED, JB_LIMIT, JB_ENCRYPTED, JB_PASSWORD; JB_NO_TEXT_LAYER where no page shows text.
 */
export async function readOfd(bytes: Uint8Array, { limits, signal }: ReaderOptions): Promise<Layout> {
  const ofd = openOfd(bytes, limits)
  const document = firstDocument(ofd)
  const pages = readPages(ofd, document, limits.pages ?? MOST_PAGES, signal)
  const silent = pages.flatMap(({ glyphs }, index) => (glyphs.some(({ text }) => text.trim() !== '') ? [] : [index + 1]))
  if (silent.length === pages.length) throw noTextLayer('OFD')
  const { text, tree, aslant } = layOutPages(pages)
  const annotated = annotatedCharacters(ofd, document)
  const warnings: ReadWarning[] = [
    ...(document.documents > 1 ? [otherDocuments(document.documents)] : []),
    ...(ofd.isCut() ? [CUT_OFF] : []),
    ...(silent.length > 0 ? [pagesWithoutText(silent)] : []),
    ...(aslant > 0 ? [leftOutAslant(aslant)] : []),
    ...(annotated > 0 ? [leftOutAnnotations(annotated)] : []),
  ]
  return { text, tree, isPaged: true, warnings }
}

function readPages(ofd: OfdPackage, document: OfdDocument, most: number, signal: AbortSignal | undefined): Page[] {
  const { path, root } = document
  const resources = readResources(ofd, document)
  const common = childOf(root, 'CommonData')
  const sheet = sheetOf(common && childOf(common, 'PageArea')) ?? A4
  const templates = templatesOf(ofd, common, path)
  const list = childOf(root, 'Pages')
  const locations = list ? elementsOf(list, 'Page') : []
  checkPages(locations.length, most)
  let glyphs = 0
  return locations.map(({ attributes }) => {
    signal?.throwIfAborted()
    const part = ofd.resolve(attributes['BaseLoc'] ?? '', path)
    const page = part === undefined ? undefined : ofd.part(part)
    const own = page ? readPage(page, sheet, templates, resources) : { width: sheet.width, height: sheet.height, glyphs: [] }
    glyphs += own.glyphs.length
    checkGlyphs(glyphs)
    return own
  })
}

const A4: Box = { x: 0, y: 0, width: 210, height: 297 }

type Templates = (id: string) => Element | undefined

/** The templates of a document by number, each read once and when it is asked for. */
function templatesOf(ofd: OfdPackage, common: Element | undefined, path: string): Templates {
  const locations = new Map(
    (common ? elementsOf(common, 'TemplatePage') : []).map(({ attributes }) => [attributes['ID'] ?? '', attributes['BaseLoc'] ?? '']),
  )
  const read = new Map<string, Element | undefined>()
  return (id) => {
    if (!read.has(id)) {
      const part = ofd.resolve(locations.get(id) ?? '', path)
      read.set(id, part === undefined ? undefined : ofd.part(part))
    }
    return read.get(id)
  }
}

function readPage(page: Element, sheet: Box, templates: Templates, resources: Parameters<typeof readContents>[2]): Page {
  const used = elementsOf(page, 'Template').flatMap(({ attributes }) => templates(attributes['TemplateID'] ?? '') ?? [])
  const own = [page, ...used].flatMap((part) => sheetOf(childOf(part, 'Area')) ?? [])[0]
  const contents = [...used, page].flatMap((part) => childOf(part, 'Content') ?? [])
  return readContents(contents, own ?? sheet, resources)
}

/** How many characters the annotations of a document have. */
function annotatedCharacters(ofd: OfdPackage, { path, root }: OfdDocument): number {
  const location = childOf(root, 'Annotations')
  const list = location && ofd.resolve(textOf(location), path)
  const pages = list === undefined ? undefined : ofd.part(list)
  if (list === undefined || !pages) return 0
  let count = 0
  for (const file of descendantsOf(pages, 'FileLoc')) {
    const part = ofd.resolve(textOf(file), list)
    const annotations = part === undefined ? undefined : ofd.part(part)
    if (annotations) for (const code of descendantsOf(annotations, 'TextCode')) count += textOf(code).trim().length
  }
  return count
}

const otherDocuments = (count: number): ReadWarning => ({
  code: 'JB_TEXT_LEFT_OUT',
  messages: {
    zh: `OFD 文件里有 ${count} 个文档，只读了第一个。请把其余的另存为单独的文件后再查。`,
    en: `The OFD file has ${count} documents, of which the first was read. Save the others as files of their own and check them.`,
  },
})

const CUT_OFF: ReadWarning = {
  code: 'JB_CUT_OFF',
  messages: {
    zh: 'OFD 里有的部分不完整，只读到中断之处。请在原来的软件里打开后另存一份。',
    en: 'Some part of the OFD breaks off, and was read up to there. Open it in its own program and save it anew.',
  },
}
