import type { Paragraph, Root, RootContent } from 'mdast'
import { type SourceLines, sourceLines } from '../../source-lines.js'
import { numberedLevel, sourceCue } from '../../structure/cues.js'
import type { ReaderOptions } from '../reader.js'
import { type HtmlNode, isElement, isUnseen, parseDocument, textOf, walk } from './document.js'
import { layOut } from './layout.js'
import { findContent } from './main-content.js'
import { type MetaEntry, metaEntry, metaOf, type PageMeta } from './meta.js'
import { indentOf, nodeMaker } from './nodes.js'
import { PLAIN } from './settings.js'
import { applyStyleSheets } from './style-sheets.js'

/**
 * The mdast tree of a page: its lines as they are shown, each text where it stands in the source, and what belongs to the site as html nodes
 * that say so.
 *
 * @throws {ReadError} JB_LIMIT where elements are nested too deep.
 */
export function readHtml(text: string, { limits }: Pick<ReaderOptions, 'limits'>): Root {
  const source = sourceLines(text)
  const document = parseDocument(text, limits.depth)
  applyStyleSheets(document)
  const meta = metaOf(document, text)
  const content = findContent(document, meta)
  const nodes = layOut(document, text, {
    left: content.left,
    headed: isHeaded(document, content.left),
    // It writes a line end only where a blank stood.
    breaksAtBlanks: /^(?:Libre|Open|Star)Office/i.test(meta.entries.get('generator')?.content ?? ''),
  })
  return {
    type: 'root',
    children: content.isNamed ? withMeta(nodes, meta, source) : nodes,
    position: { start: source.point(0), end: source.point(text.length) },
  }
}

/** Several headings of one depth that are not numbered part the page; a single one is its title, and no structure. */
function isHeaded(document: HtmlNode, left: ReadonlySet<HtmlNode>): boolean {
  const counts = new Map<string, number>()
  walk(document, {
    enter(node) {
      if (left.has(node) || !isElement(node)) return node === document
      if (isUnseen(node)) return false
      if (!/^h[1-6]$/.test(node.tagName)) return true
      const words = textOf(node)
      if (words !== '' && numberedLevel(words) === undefined) counts.set(node.tagName, (counts.get(node.tagName) ?? 0) + 1)
      return false
    },
  })
  return [...counts.values()].some((count) => count > 1)
}

/** A title, a source and a date that the page has in its head only are put before the text. */
function withMeta(nodes: readonly RootContent[], meta: PageMeta, source: SourceLines): RootContent[] {
  const make = nodeMaker(source)
  const texts = nodes.flatMap((node) => (node.type === 'paragraph' || node.type === 'heading' ? [wordsOf(node)] : []))
  const [title, origin, date] = [metaEntry(meta, 'title'), metaEntry(meta, 'source'), metaEntry(meta, 'date')]
  const line = (parts: readonly (string | MetaEntry)[], align: 'center' | 'left'): Paragraph => {
    const at = parts.find((part) => typeof part !== 'string')?.pieces[0]?.start ?? 0
    const pieces = parts.flatMap((part) => (typeof part === 'string' ? [{ value: part, start: at, end: at }] : part.pieces))
    const own = { pieces, blanks: 0 }
    return make.paragraph(make.phrasing(own), { indent: indentOf(own, { ...PLAIN, align }, true) })
  }
  const key = (words: string) => words.replace(/[\s\u3000\u00a0]/g, '')
  const known = title && key(title.content)
  const hasTitle = texts.some((text, index) => key(text) === known || (index < 4 && known?.includes(key(text)) && text.length >= 4))
  const hasSource = texts.some((text) => sourceCue(text) !== undefined || /[\s\u3000]来源[：:]/.test(text))
  const before = [
    ...(title && !hasTitle ? [line([title], 'center')] : []),
    ...(origin && !hasSource
      ? [line(['来源：', origin, ...(date && /^\d{4}-\d\d?-\d\d?/.test(date.content) ? ['　发布时间：', date] : [])], 'center')]
      : []),
  ]
  const first = nodes.findIndex((node) => node.type !== 'html')
  // A source stands under the title that is printed.
  const at = first < 0 ? nodes.length : first + (title && !hasTitle ? 0 : hasTitle ? 1 : 0)
  return [...nodes.slice(0, at), ...before, ...nodes.slice(at)]
}

const wordsOf = ({ children }: Extract<RootContent, { type: 'paragraph' | 'heading' }>) =>
  children.map((child) => ('value' in child ? child.value : '')).join('')
