import { ReadError } from '../../errors.js'
import { nodeFiles, nodeModules } from './node.js'

export type PdfLibrary = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

export interface InstalledLibrary {
  readonly library: PdfLibrary
  /** The folder of the package: its character maps and standard fonts are beside its code. */
  readonly folder: string
}

let loading: Promise<InstalledLibrary> | undefined

/**
 * Loads pdf.js, once.
 *
 * @throws {ReadError} JB_UNSUPPORTED where it is not installed.
 */
export function loadLibrary(): Promise<InstalledLibrary> {
  loading ??= load()
  return loading
}

async function load(): Promise<InstalledLibrary> {
  const { createRequire } = await nodeModules()
  const { resolve } = createRequire(import.meta.url)
  let folder: string
  try {
    folder = resolve('pdfjs-dist/package.json').replace(/[\\/]package\.json$/, '')
  } catch {
    throw new ReadError('JB_UNSUPPORTED', {
      zh: '读取 PDF 需要安装 pdfjs-dist。请运行 npm install pdfjs-dist@5 后再试。',
      en: 'Reading PDF needs the package pdfjs-dist. Run npm install pdfjs-dist@5 and try again.',
    })
  }
  const takeBack = standInForCanvas(() => createRequire(`${folder}/package.json`).resolve('@napi-rs/canvas'))
  try {
    return { library: await import('pdfjs-dist/legacy/build/pdf.mjs'), folder }
  } finally {
    takeBack()
  }
}

/**
 * pdf.js draws with a package that is optional to it, and says on the console where that is missing. Nothing is drawn here: what it asks
 * for while it is loaded is given, and what it says is not printed.
 */
function standInForCanvas(find: () => string): () => void {
  try {
    find()
    return () => {}
  } catch {
    const { warn } = console
    const missing = ['DOMMatrix', 'ImageData', 'Path2D'].filter((name) => !(name in globalThis))
    for (const name of missing) Object.assign(globalThis, { [name]: class {} })
    console.warn = () => {}
    return () => {
      console.warn = warn
      for (const name of missing) Reflect.deleteProperty(globalThis, name)
    }
  }
}

/** What is asked of the package's folders while a file is read, and whether a character map was not there. */
export interface Resources {
  readonly BinaryDataFactory: object
  isCMapMissing(): boolean
}

const FOLDERS: Readonly<Record<string, string>> = { cMapUrl: 'cmaps', standardFontDataUrl: 'standard_fonts' }

/** Reads from the disk by path: no address is made of it, so that blanks in it and Windows are no matter. */
export function resourcesIn(folder: string): Resources {
  let isMissing = false
  class BinaryDataFactory {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      try {
        const { readFile } = await nodeFiles()
        return new Uint8Array(await readFile(`${folder}/${FOLDERS[kind] ?? kind}/${filename}`))
      } catch (error) {
        isMissing ||= kind === 'cMapUrl'
        throw error
      }
    }
  }
  return { BinaryDataFactory, isCMapMissing: () => isMissing }
}
