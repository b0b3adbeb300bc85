import { damaged, ReadError } from '../../errors.js'
import { type Page, rulesAmong } from '../page/glyph.js'
import { layOutPages } from '../page/lay-out.js'
import { checkGlyphs, checkPages, leftOutAnnotations, leftOutAslant, MOST_PAGES, noTextLayer, pagesWithoutText } from '../page/messages.js'
import type { Layout, ReaderOptions } from '../reader.js'
import { checkStreams, operatorsOf } from './bounds.js'
import { glyphsOf, type PdfFont } from './glyphs.js'
import { loadLibrary, type PdfLibrary, resourcesIn } from './library.js'

/**
 * Reads the text layer of a PDF and lays it out as text, a line for each line of a page.
 *
 * @throws {ReadError} JB_DAMAGED, JB_PASSWORD, JB_LIMIT; JB_NO_TEXT_LAYER where no page shows text; JB_CMAP_MISSING where the character maps
 * of pdf.js that its text needs are not installed.
 */
export async function readPdf(bytes: Uint8Array, { password, limits, signal }: ReaderOptions, resourceFolder?: string): Promise<Layout> {
  await checkStreams(bytes)
  const { library, folder } = await loadLibrary()
  const resources = resourcesIn(resourceFolder ?? folder)
  const task = library.getDocument({
    // pdf.js takes the bytes over.
    data: new Uint8Array(bytes),
    ...(password === undefined ? {} : { password }),
    BinaryDataFactory: resources.BinaryDataFactory,
    cMapUrl: `${folder}/cmaps/`,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    useWasm: false,
    // No picture is looked at: none is unpacked.
    maxImageSize: 1,
    verbosity: library.VerbosityLevel.ERRORS,
  })
  try {
    const document = await task.promise
    checkPages(document.numPages, limits.pages ?? MOST_PAGES)
    const { pages, annotated } = await readPages(document, library, signal)
    const silent = pages.flatMap(({ glyphs }, index) => (glyphs.some(({ text }) => text.trim() !== '') ? [] : [index + 1]))
    if (silent.length === pages.length || resources.isCMapMissing()) throw resources.isCMapMissing() ? cMapMissing() : noTextLayer('PDF')
    const { text, tree, aslant } = layOutPages(pages)
    const warnings = [
      ...(silent.length > 0 ? [pagesWithoutText(silent)] : []),
      ...(aslant > 0 ? [leftOutAslant(aslant)] : []),
      ...(annotated > 0 ? [leftOutAnnotations(annotated)] : []),
    ]
    return { text, tree, isPaged: true, warnings }
  } catch (error) {
    signal?.throwIfAborted()
    throw error instanceof ReadError ? error : readErrorOf(error, password)
  } finally {
    await task.destroy()
  }
}

type PdfDocument = Awaited<ReturnType<PdfLibrary['getDocument']>['promise']>

async function readPages(document: PdfDocument, library: PdfLibrary, signal: AbortSignal | undefined): Promise<{ pages: Page[]; annotated: number }> {
  const layers = await document.getOptionalContentConfig()
  const pages: Page[] = []
  let glyphs = 0
  let annotated = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    signal?.throwIfAborted()
    const page = await document.getPage(number)
    const { width, height, transform } = page.getViewport({ scale: 1 })
    const operators = await operatorsOf(page)
    const fontOf = (name: string): PdfFont | undefined => (page.commonObjs.has(name) ? (page.commonObjs.get(name) as PdfFont) : undefined)
    const isShown = (layer: unknown) => layers.isVisible(layer as Parameters<typeof layers.isVisible>[0])
    const fields = operators.fnArray.includes(library.OPS.beginAnnotation) ? await fieldsOf(page) : new Set<string>()
    const {
      glyphs: own,
      annotated: noted,
      strokes,
    } = glyphsOf(operators, { library, base: transform as never, fontOf, isField: (id) => fields.has(id), isShown })
    glyphs += own.length
    annotated += noted
    checkGlyphs(glyphs)
    pages.push({ width, height, glyphs: own, rules: rulesAmong(strokes) })
    page.cleanup()
  }
  return { pages, annotated }
}

/** The annotations of a page that are fields of a form. */
async function fieldsOf(page: Awaited<ReturnType<PdfDocument['getPage']>>): Promise<Set<string>> {
  const annotations = (await page.getAnnotations()) as { id: string; subtype: string }[]
  return new Set(annotations.flatMap(({ id, subtype }) => (subtype === 'Widget' ? [id] : [])))
}

/** The errors of pdf.js have names, and no classes of their own once they have come from its worker. */
function readErrorOf(error: unknown, password: string | undefined): ReadError {
  if (!(error instanceof Error) || error.name !== 'PasswordException') return damaged()
  return password === undefined
    ? new ReadError('JB_PASSWORD', {
        zh: 'PDF 加了密码，无法读取。请给出密码（选项 password），或去掉密码后另存一份。',
        en: 'The PDF is protected by a password. Give it (the option password), or take it off and save the file anew.',
      })
    : new ReadError('JB_PASSWORD', {
        zh: 'PDF 的密码不对。请核对密码，或去掉密码后另存一份。',
        en: 'The password of the PDF is wrong. Check it, or take it off and save the file anew.',
      })
}

const cMapMissing = () =>
  new ReadError('JB_CMAP_MISSING', {
    zh: 'PDF 里的中文字体没有嵌入，读取它需要的 pdfjs-dist 的 cmaps 目录不在。请重新安装 pdfjs-dist 后再试。',
    en: 'The Chinese fonts of the PDF are not embedded, and the folder cmaps of pdfjs-dist that reading them needs is not there. Install pdfjs-dist again and retry.',
  })
