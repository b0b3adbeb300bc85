import { strToU8, zipSync } from 'fflate'

/** Parts of an OFD file by path, for tests. */
export type OfdParts = Readonly<Record<string, string>>

/** A text object in millimetres: a box at `x`, `y`, and in it a baseline at 5; attributes and codes may be given instead. */
export interface WrittenObject {
  readonly text: string
  readonly x?: number
  readonly y?: number
  readonly size?: number
  /** Of the text object. */
  readonly attributes?: string
  /** Of the text code; absent: X, Y, and DeltaX as wide as the characters. */
  readonly code?: string
  /** What stands before the text code. */
  readonly before?: string
}

const xml = (name: string, content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><ofd:${name} xmlns:ofd="http://www.ofdspec.org/2016">${content}</ofd:${name}>`

export function textObject({ text, x = 20, y = 20, size = 5, attributes = '', code, before = '' }: WrittenObject): string {
  const deltas = [...text].slice(0, -1).map((sign) => (sign < '\x80' ? size / 2 : size))
  return `<ofd:TextObject ID="9" Boundary="${x} ${y} 170 8" Font="3" Size="${size}" ${attributes}>${before}<ofd:TextCode ${code ?? `X="0" Y="5" DeltaX="${deltas.join(' ')}"`}>${text}</ofd:TextCode></ofd:TextObject>`
}

export const pagePart = (objects: readonly WrittenObject[], head = ''): string =>
  xml('Page', `${head}<ofd:Content><ofd:Layer ID="2">${objects.map(textObject).join('')}</ofd:Layer></ofd:Content>`)

export const documentPart = (pages: readonly string[], rest = ''): string =>
  xml(
    'Document',
    `<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>${rest}</ofd:CommonData><ofd:Pages>${pages
      .map((location, index) => `<ofd:Page ID="${index + 1}" BaseLoc="${location}"/>`)
      .join('')}</ofd:Pages>`,
  )

export const rootPart = (documents: readonly string[]): string =>
  xml('OFD', documents.map((location) => `<ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>${location}</ofd:DocRoot></ofd:DocBody>`).join(''))

/** A file of pages, with other parts instead of or beside its own. */
export function writeOfd(pages: readonly (readonly WrittenObject[])[], parts: OfdParts = {}): Uint8Array {
  const locations = pages.map((_, index) => `Pages/Page_${index}/Content.xml`)
  const own: OfdParts = {
    'OFD.xml': rootPart(['Doc_0/Document.xml']),
    'Doc_0/Document.xml': documentPart(locations),
    ...Object.fromEntries(pages.map((objects, index) => [`Doc_0/${locations[index]}`, pagePart(objects)])),
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(own).map(([name, content]) => [name, strToU8(content)])))
}
