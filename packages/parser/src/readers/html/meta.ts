import { attribute, type HtmlDocument, isElement, textOf, walk } from './document.js'
import { type Piece, piecesOf } from './pieces.js'

/** What a page says of itself in its head. */
export interface PageMeta {
  /** The words of its <title>. */
  readonly title?: string
  /** Its <meta> by their names, in lower case; of two the first. */
  readonly entries: ReadonlyMap<string, MetaEntry>
}

export interface MetaEntry {
  readonly content: string
  /** Where the words stand in the source. */
  readonly pieces: readonly Piece[]
}

export function metaOf(document: HtmlDocument, source: string): PageMeta {
  const entries = new Map<string, MetaEntry>()
  let title: string | undefined
  walk(document, {
    enter(node) {
      if (!isElement(node)) return node === document
      if (node.tagName === 'title') title ??= node.childNodes.map((child) => ('value' in child ? child.value : textOf(child))).join('')
      const name = node.tagName === 'meta' ? (attribute(node, 'name') ?? attribute(node, 'property')) : undefined
      const content = attribute(node, 'content')?.trim()
      const place = node.sourceCodeLocation?.attrs?.['content']
      if (name !== undefined && content && place && !entries.has(name.toLowerCase())) {
        const span = valueSpan(source, place.startOffset, place.endOffset)
        entries.set(name.toLowerCase(), { content, pieces: trimmed(piecesOf(attribute(node, 'content') ?? '', source, span.start, span.end)) })
      }
      return node.tagName === 'html' || node.tagName === 'head'
    },
  })
  return { ...(title?.trim() ? { title: title.trim() } : {}), entries }
}

/** Of content="青禾县妇联" the words between the marks. */
function valueSpan(source: string, start: number, end: number): { start: number; end: number } {
  const [before = '', mark = ''] = /^[^=]*=\s*(["']?)/.exec(source.slice(start, end)) ?? []
  return { start: start + before.length, end: mark !== '' && source.charAt(end - 1) === mark ? end - 1 : end }
}

function trimmed(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, index) => {
    const { value, start, end } = piece
    const head = index === 0 ? value.length - value.trimStart().length : 0
    const tail = index === pieces.length - 1 ? value.length - value.trimEnd().length : 0
    if (end - start !== value.length) return value.trim() === '' ? [] : [piece]
    return head + tail >= value.length ? [] : [{ value: value.slice(head, value.length - tail), start: start + head, end: end - tail }]
  })
}

/** The names that government sites give to the parts of an article (国办函〔2017〕: ArticleTitle, PubDate, ContentSource), and others. */
const NAMES = {
  title: ['articletitle', 'og:title'],
  source: ['contentsource', 'source'],
  date: ['pubdate', 'publishdate', 'article:published_time'],
} as const

export const metaEntry = ({ entries }: PageMeta, part: keyof typeof NAMES): MetaEntry | undefined => {
  for (const name of NAMES[part]) {
    const entry = entries.get(name)
    if (entry) return entry
  }
  return undefined
}
