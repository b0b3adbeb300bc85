import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { ReadError } from '../../errors.js'

export type HtmlDocument = DefaultTreeAdapterTypes.Document
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.Node

type ParentNode = DefaultTreeAdapterTypes.ParentNode
type ChildNode = DefaultTreeAdapterTypes.ChildNode

const MOST_DEPTH = 1000

/**
 * The elements of a page, each with its place in the source. HTML has no errors: what is not closed is closed where a browser does it.
 *
 * @throws {ReadError} JB_LIMIT where elements are nested deeper than `depth` (1,000 unless told).
 */
export function parseDocument(source: string, depth = MOST_DEPTH): HtmlDocument {
  let open = 0
  const treeAdapter = {
    ...defaultTreeAdapter,
    // Texts that the parser would join may stand apart in the source: 走访<b></i>128 户, or what stands loose in a table.
    insertText(parent: ParentNode, text: string) {
      defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text))
    },
    insertTextBefore(parent: ParentNode, text: string, before: ChildNode) {
      insertBefore(parent, defaultTreeAdapter.createTextNode(text), before)
    },
    insertBefore,
    // The parser looks through all open elements at each tag, so it is stopped as it goes.
    onItemPush() {
      open += 1
      if (open > depth) throw tooDeep(depth)
    },
    onItemPop() {
      open -= 1
    },
  }
  return parse(source, { sourceCodeLocationInfo: true, treeAdapter })
}

/** As the parser's own, but for looking from the end, where what it asks for stands. */
function insertBefore(parent: ParentNode, node: ChildNode, before: ChildNode): void {
  parent.childNodes.splice(parent.childNodes.lastIndexOf(before), 0, node)
  node.parentNode = parent
}

const tooDeep = (depth: number) =>
  new ReadError('JB_LIMIT', {
    zh: `网页元素嵌套超过 ${depth} 层，没有读取。请在浏览器里打开，把正文另存为文本后再试。`,
    en: `The elements of the page are nested deeper than ${depth}. Open it in a browser, save its text, and try that.`,
  })

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

/** Offsets in the source, the end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where an element, a text or a comment stands in the source; undefined for what the parser added itself. */
export function spanOf({ sourceCodeLocation }: HtmlNode): Span | undefined {
  return sourceCodeLocation ? { start: sourceCodeLocation.startOffset, end: sourceCodeLocation.endOffset } : undefined
}

export const attribute = ({ attrs }: HtmlElement, name: string): string | undefined => attrs.find((own) => own.name === name)?.value

/** What the style of an element says: of several declarations the last. */
export function declared(element: HtmlElement, property: string): string | undefined {
  const style = attribute(element, 'style')
  if (style === undefined || !style.includes(':')) return undefined
  let found: string | undefined
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === property)
      found = declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase()
  }
  return found
}

export interface Visitor {
  /** False: what it holds is not walked through, and it is not left either. */
  readonly enter: (node: HtmlNode) => boolean
  readonly leave?: (node: HtmlNode) => void
}

/** Walks through a node and all that it holds in the order of the source; without recursion, however deep it is. */
export function walk(root: HtmlNode, { enter, leave }: Visitor): void {
  if (!enter(root)) return
  const open: { readonly node: HtmlNode; next: number }[] = [{ node: root, next: 0 }]
  for (let current = open.at(-1); current; current = open.at(-1)) {
    const child = 'childNodes' in current.node ? current.node.childNodes[current.next] : undefined
    if (!child) {
      leave?.(current.node)
      open.pop()
      continue
    }
    current.next += 1
    if (enter(child)) open.push({ node: child, next: 0 })
  }
}

/** Elements that show no text of their own; <del> is what the writer struck out. */
const UNSEEN = new Set(
  'head del script style template noscript iframe object embed svg math canvas audio video select option textarea input button rt rp map area title meta link base param colgroup datalist'.split(
    ' ',
  ),
)

/** Not to be seen on the page: by its kind, `hidden`, or a style of its own. */
export function isUnseen(element: HtmlElement): boolean {
  if (UNSEEN.has(element.tagName)) return true
  if (attribute(element, 'hidden') !== undefined) return true
  if (attribute(element, 'style') === undefined) return false
  // What is `visibility: hidden` is shown by a script at last: the text of a page of WeChat.
  return declared(element, 'display') === 'none' || declared(element, 'mso-hide') === 'all'
}

/** The text of a node, white space collapsed, without what is not seen. */
export function textOf(node: HtmlNode): string {
  let text = ''
  walk(node, {
    enter(inner) {
      if ('value' in inner && inner.nodeName === '#text') text += inner.value
      if (isElement(inner) && BREAKS.has(inner.tagName)) text += ' '
      return !(isElement(inner) && isUnseen(inner))
    },
  })
  return text.replace(/\s+/g, ' ').trim()
}

const BREAKS = new Set(['p', 'div', 'br', 'li', 'td', 'th', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dd', 'dt'])
