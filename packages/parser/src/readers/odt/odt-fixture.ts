import { strToU8, zipSync } from 'fflate'

/** The parts of an ODT, each the XML inside its element. */
export interface OdtContent {
  /** What is in office:text. */
  readonly body: string
  /** office:automatic-styles of content.xml. */
  readonly automatic?: string
  /** office:styles of styles.xml. */
  readonly styles?: string
  /** Further entries of the archive. */
  readonly entries?: Readonly<Record<string, Uint8Array>>
}

const NAMESPACES = ['office', 'style', 'text', 'table', 'draw', 'fo', 'svg', 'dc', 'loext']
  .map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`)
  .join(' ')

/** The bytes of a small ODT. */
export function odtOf({ body, automatic = '', styles, entries = {} }: OdtContent): Uint8Array {
  const xml = (name: string, inside: string) =>
    strToU8(`<?xml version="1.0" encoding="UTF-8"?><office:${name} ${NAMESPACES}>${inside}</office:${name}>`)
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': xml(
      'document-content',
      `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
    ),
    ...(styles === undefined ? {} : { 'styles.xml': xml('document-styles', `<office:styles>${styles}</office:styles>`) }),
    ...entries,
  })
}

/** A paragraph. */
export const p = (content: string, style?: string): string => `<text:p${style === undefined ? '' : ` text:style-name="${style}"`}>${content}</text:p>`

export const cell = (content: string, attributes = ''): string =>
  `<table:table-cell ${attributes}>${content === '' || content.startsWith('<') ? content : p(content)}</table:table-cell>`

export const row = (...cells: readonly string[]): string =>
  `<table:table-row>${cells.map((text) => (text.startsWith('<table:') ? text : cell(text))).join('')}</table:table-row>`

export const table = (...rows: readonly string[]): string => `<table:table>${rows.join('')}</table:table>`

/** A style of paragraphs; `properties` are the attributes of its style:paragraph-properties. */
export const style = (name: string, properties: string, more = ''): string =>
  `<style:style style:name="${name}" style:family="paragraph" ${more}><style:paragraph-properties ${properties}/></style:style>`
