import { SaxesParser } from 'saxes'
import { damaged, ReadError } from '../../errors.js'

/** An element. Names are without their prefix: what a program calls the namespace tells nothing. */
export interface Element {
  readonly name: string
  /** By local name; where two differ only in their prefix, the first. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
}

export type Node = Element | string

export interface XmlDocument {
  readonly root: Element
  /** The text breaks off, or is ill-formed from some place on; what stands before it was read. */
  readonly isCut: boolean
}

const MOST_DEPTH = 1000

interface OpenElement {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: Node[]
}

/**
 * Reads an XML text. Programs write ill-formed XML at times, so that what precedes a fault is kept.
 *
 * @throws {ReadError} JB_DAMAGED where there is no element, or a document type (entities may grow without end); JB_LIMIT where elements are
 * nested deeper than `depth`.
 */
export function readXml(bytes: Uint8Array, { depth = MOST_DEPTH }: { readonly depth?: number } = {}): XmlDocument {
  const root: OpenElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser()
  let isCut = false
  parser.on('doctype', () => {
    throw damaged()
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > depth) throw tooDeep(depth)
    const own: OpenElement = { name: localName(name), attributes: localNames(attributes), children: [] }
    open.at(-1)?.children.push(own)
    open.push(own)
  })
  parser.on('closetag', () => open.pop())
  const addText = (text: string) => open.at(-1)?.children.push(text)
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('error', () => {
    throw new IllFormed()
  })
  try {
    parser.write(decode(bytes)).close()
  } catch (error) {
    if (!(error instanceof IllFormed)) throw error
    isCut = true
  }
  const first = root.children.find((node) => typeof node !== 'string')
  if (!first) throw damaged()
  return { root: first, isCut }
}

class IllFormed extends Error {}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function localNames(attributes: Readonly<Record<string, unknown>>): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes)) found[localName(name)] ??= String(value)
  return found
}

/** UTF-8 and UTF-16 are all that XML programs need to know; the declaration may name another. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const declared = /^<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(declared).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

export const isElement = (node: Node): node is Element => typeof node !== 'string'

/** The children that are elements, all or those of a name. */
export const elementsOf = ({ children }: Element, name?: string): Element[] =>
  children.filter((node): node is Element => isElement(node) && (name === undefined || node.name === name))

export const childOf = (element: Element, name: string): Element | undefined =>
  element.children.find((node): node is Element => isElement(node) && node.name === name)

/** All elements of a name below one, in the order of the text. */
export function descendantsOf(element: Element, name: string): Element[] {
  const found: Element[] = []
  const waiting: Element[] = [element]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const own = elementsOf(next)
    if (next !== element && next.name === name) found.push(next)
    for (let index = own.length - 1; index >= 0; index -= 1) waiting.push(own[index] as Element)
  }
  return found
}

/** The text of an element and all below it. */
export function textOf(element: Element): string {
  let text = ''
  const waiting: Node[] = [...element.children].reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') text += next
    else for (let index = next.children.length - 1; index >= 0; index -= 1) waiting.push(next.children[index] as Node)
  }
  return text
}

const tooDeep = (depth: number) =>
  new ReadError('JB_LIMIT', {
    zh: `文件里的元素嵌套超过 ${depth} 层。请确认文件来源。`,
    en: `Elements are nested deeper than ${depth} levels in this file. Make sure where it comes from.`,
  })
