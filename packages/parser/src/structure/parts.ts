import { locate } from '../blocks.js'
import type { Article, Block, Position, Section, Source } from '../types.js'
import { type Attribution, inlineAttribution, sectionSourceOf } from './attribution.js'
import { closeUp } from './cues.js'

/**
 * A block and what it is in its article. The order of the parts is the order of reading.
 *
 * `inline` is an attribution that stands in the paragraph before it, at `span`; `section-source` speaks for the whole section.
 */
export interface Part {
  readonly role: 'section' | 'section-source' | 'kicker' | 'title' | 'subtitle' | 'byline' | 'source' | 'inline' | 'paragraph'
  readonly block: Block
  /** The words without their dress, where they are not the block's text. */
  readonly words?: string
  readonly attribution?: Attribution
  readonly span?: { readonly start: number; readonly end: number }
}

/** A line that says who it is from (`own`, as it was read), or a paragraph, with its source in brackets at the end where it has one. */
export function attributedParts(block: Block, text: string, own: Attribution | undefined): Part[] {
  const section = sectionSourceOf(text)
  if (section !== undefined) return [{ role: 'section-source', block, words: section }]
  if (own?.role === 'source') return [{ role: 'source', block, attribution: own }]
  if (own) return [{ role: 'byline', block, words: own.name ?? text }]
  const inline = inlineAttribution(text)
  return inline
    ? [
        { role: 'paragraph', block },
        { role: 'inline', block, attribution: inline, span: inline },
      ]
    : [{ role: 'paragraph', block }]
}

/**
 * Puts parts together into sections and articles. A kicker or title begins an article, and so does a paragraph where there is none
 * or a source has closed the one before.
 */
export function assemble(parts: readonly Part[]): Section[] {
  const sections: OpenSection[] = []
  for (const [index, part] of parts.entries()) {
    if (part.role === 'section') {
      sections.push({ heading: part, articles: [] })
      continue
    }
    const section = sections.at(-1) ?? newSection(sections)
    if (part.role === 'section-source') section.source = part
    else if (part.role === 'inline') attributeInline(section.articles.at(-1), part, parts[index + 1])
    else add(articleFor(section, part, parts[index + 1]), part)
  }
  return sections.filter(({ heading, articles, source }) => heading || source || articles.length > 0).map(closeSection)
}

interface OpenArticle {
  kicker?: Part
  title?: Part
  subtitle?: Part
  byline?: Part
  source?: Part
  /** The source stands under the title, and closes nothing. */
  sourceOnTop?: true
  paragraphs: Block[]
}

interface OpenSection {
  heading?: Part
  source?: Part
  articles: OpenArticle[]
}

function newSection(sections: OpenSection[]): OpenSection {
  const section: OpenSection = { articles: [] }
  sections.push(section)
  return section
}

function articleFor(section: OpenSection, part: Part, next: Part | undefined): OpenArticle {
  const current = section.articles.at(-1)
  if (current && !begins(current, part)) {
    if (part.role === 'source' && current.title && current.paragraphs.length === 0 && next?.role === 'paragraph') current.sourceOnTop = true
    return current
  }
  const article: OpenArticle = { paragraphs: [] }
  section.articles.push(article)
  return article
}

function begins(current: OpenArticle, { role }: Part): boolean {
  const closed = current.source !== undefined && !current.sourceOnTop
  if (role === 'kicker') return true
  if (role === 'title') return current.title !== undefined || current.paragraphs.length > 0 || closed
  return closed && role !== 'byline'
}

function add(article: OpenArticle, part: Part): void {
  const { role } = part
  if ((role === 'kicker' || role === 'title' || role === 'subtitle' || role === 'byline' || role === 'source') && article[role] === undefined)
    article[role] = part
  else article.paragraphs.push(part.block)
}

/** An attribution in brackets counts where it ends its article: no paragraph follows it. */
function attributeInline(article: OpenArticle | undefined, part: Part, next: Part | undefined): void {
  if (!article || next?.role === 'paragraph') return
  if (part.attribution?.role === 'byline') article.byline ??= part
  else article.source ??= part
}

function closeSection({ heading, source, articles }: OpenSection): Section {
  const closed = articles.map(closeArticle)
  const positions = [heading?.block.position, source?.block.position, ...closed.map(({ position }) => position)].filter(
    (position) => position !== undefined,
  )
  return {
    ...(heading ? { heading: heading.words ?? heading.block.text } : {}),
    ...(source ? { source: { name: source.words ?? source.block.text, position: source.block.position } } : {}),
    articles: closed,
    blocks: { ...(heading ? { heading: heading.block } : {}), ...(source ? { source: source.block } : {}) },
    position: spanOf(positions),
  }
}

function closeArticle({ kicker, title, subtitle, byline, source, paragraphs }: OpenArticle): Article {
  const own = (part: Part | undefined) => (part && part.role !== 'inline' ? part.block : undefined)
  const blocks = { kicker: own(kicker), title: own(title), subtitle: own(subtitle), byline: own(byline), source: own(source) }
  const present = Object.fromEntries(Object.entries(blocks).filter(([, block]) => block !== undefined)) as Article['blocks']
  return {
    ...(kicker ? { kicker: wordsOf(kicker) } : {}),
    ...(title ? { title: wordsOf(title) } : {}),
    ...(subtitle ? { subtitle: wordsOf(subtitle) } : {}),
    ...(byline ? { byline: wordsOf(byline) } : {}),
    ...(source?.attribution?.date === undefined ? {} : { date: source.attribution.date }),
    paragraphs,
    ...(source ? { source: sourceOf(source) } : {}),
    blocks: present,
    position: spanOf([...Object.values(present).map(({ position }) => position), ...paragraphs.map(({ position }) => position)]),
  }
}

const wordsOf = ({ words, attribution, block }: Part) => words || attribution?.name || closeUp(block.text)

function sourceOf({ block, attribution, span }: Part): Source {
  const { label, name } = attribution ?? {}
  const { start, end } = locate(block, span?.start ?? 0, span?.end ?? block.text.length)
  return { ...(label ? { label } : {}), ...(name ? { name } : {}), position: { start, end } }
}

/** From the earliest start to the latest end. */
function spanOf(positions: readonly Position[]): Position {
  const origin = { line: 1, column: 1, offset: 0 }
  let [start, end] = [positions[0]?.start ?? origin, positions[0]?.end ?? origin]
  for (const position of positions) {
    if (position.start.offset < start.offset) start = position.start
    if (position.end.offset > end.offset) end = position.end
  }
  return { start, end }
}
