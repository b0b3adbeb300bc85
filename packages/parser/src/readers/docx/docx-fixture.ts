import { strToU8, zipSync } from 'fflate'

/** The parts of a DOCX, each the XML inside its root element. */
export interface DocxContent {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  /** Further entries of the archive. */
  readonly entries?: Readonly<Record<string, Uint8Array>>
}

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const ROOTS = { styles: 'styles', numbering: 'numbering', footnotes: 'footnotes', endnotes: 'endnotes', comments: 'comments' } as const

/** The bytes of a small DOCX. */
export function docxOf({ body, entries = {}, ...parts }: DocxContent): Uint8Array {
  const kinds = (Object.keys(ROOTS) as (keyof typeof ROOTS)[]).filter((kind) => parts[kind] !== undefined)
  const relation = (kind: string, target: string) => `<Relationship Id="${kind}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`
  const relations = (inside: string) =>
    strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`)
  return zipSync({
    '[Content_Types].xml': strToU8(contentTypes(['document.main', ...kinds])),
    '_rels/.rels': relations(relation('officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(kinds.map((kind) => relation(kind, `${kind}.xml`)).join('')),
    'word/document.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(kinds.map((kind) => [`word/${kind}.xml`, strToU8(`<w:${ROOTS[kind]} ${NAMESPACES}>${parts[kind]}</w:${ROOTS[kind]}>`)])),
    ...entries,
  })
}

/** So that other programs open it, too. */
function contentTypes(kinds: readonly string[]): string {
  const type = (kind: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`
  const parts = kinds.map((kind) => `<Override PartName="/word/${kind.replace('.main', '')}.xml" ContentType="${type(kind)}"/>`).join('')
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${parts}</Types>`
}

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph; a text that is no XML is one run. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content === '' || content.startsWith('<') ? content : run(content)}</w:p>`

export const cell = (content: string, properties = ''): string =>
  `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : p(content)}</w:tc>`

export const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((text) => (text.startsWith('<w:tc>') ? text : cell(text))).join('')}</w:tr>`

export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`
