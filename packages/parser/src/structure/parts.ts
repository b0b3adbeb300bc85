import { locate } from '../blocks.js'
import type { Article, Block, Position, Section, Source } from '../types.js'
import { closeUp, sourceCue } from './cues.js'

/** A block and what it is in its article. The order of the parts is the order of reading. */
export interface Part {
  readonly role: 'section' | 'kicker' | 'title' | 'subtitle' | 'byline' | 'source' | 'paragraph'
  readonly block: Block
  /** The words without their dress, where they are not the block's text. */
  readonly words?: string
}

/**
 * Puts parts together into sections and articles. A kicker or title begins an article, and so does a paragraph where there is none
 * or a source has closed the one before.
 */
export function assemble(parts: readonly Part[], labels: readonly string[] = []): Section[] {
  const sections: OpenSection[] = []
  const section = () => sections.at(-1) ?? open(sections)
  const article = (role: Part['role']) => {
    const current = section().articles.at(-1)
    return current && !begins(current, role) ? current : openArticle(section())
  }
  for (const part of parts) {
    if (part.role === 'section') {
      open(sections, part)
      continue
    }
    if (part.role === 'source') {
      const current = section().articles.at(-1)
      if (current && !current.source) {
        current.source = part
        continue
      }
    }
    add(article(part.role), part)
  }
  return sections.filter(({ heading, articles }) => heading || articles.length > 0).map((open) => closeSection(open, labels))
}

interface OpenArticle {
  kicker?: Part
  title?: Part
  subtitle?: Part
  byline?: Part
  source?: Part
  paragraphs: Block[]
  last: Block | undefined
  first: Block | undefined
}

interface OpenSection {
  heading?: Part
  articles: OpenArticle[]
}

function open(sections: OpenSection[], heading?: Part): OpenSection {
  const section: OpenSection = heading ? { heading, articles: [] } : { articles: [] }
  sections.push(section)
  return section
}

function openArticle(section: OpenSection): OpenArticle {
  const article: OpenArticle = { paragraphs: [], first: undefined, last: undefined }
  section.articles.push(article)
  return article
}

function begins(current: OpenArticle, role: Part['role']): boolean {
  if (role === 'kicker') return true
  if (role === 'title') return current.title !== undefined || current.paragraphs.length > 0 || current.source !== undefined
  return current.source !== undefined && role !== 'byline'
}

function add(article: OpenArticle, part: Part): void {
  article.first ??= part.block
  article.last = part.block
  if (part.role === 'paragraph' || part.role === 'section' || article[part.role] !== undefined) article.paragraphs.push(part.block)
  else article[part.role] = part
}

function closeSection({ heading, articles }: OpenSection, labels: readonly string[]): Section {
  const closed = articles.map((article) => closeArticle(article, labels))
  const blocks = [heading?.block.position, ...closed.map(({ position }) => position)].filter((position) => position !== undefined)
  return {
    ...(heading ? { heading: heading.words ?? heading.block.text } : {}),
    articles: closed,
    blocks: heading ? { heading: heading.block } : {},
    position: spanOf(blocks),
  }
}

function closeArticle({ kicker, title, subtitle, byline, source, paragraphs }: OpenArticle, labels: readonly string[]): Article {
  const blocks = [kicker, title, subtitle, byline, source].flatMap((part) => (part ? [part.block.position] : []))
  const words = (part: Part) => part.words ?? closeUp(part.block.text)
  return {
    ...(kicker ? { kicker: words(kicker) } : {}),
    ...(title ? { title: words(title) } : {}),
    ...(subtitle ? { subtitle: words(subtitle) } : {}),
    ...(byline ? { byline: words(byline) } : {}),
    paragraphs,
    ...(source ? { source: sourceOf(source.block, labels) } : {}),
    blocks: {
      ...(kicker ? { kicker: kicker.block } : {}),
      ...(title ? { title: title.block } : {}),
      ...(subtitle ? { subtitle: subtitle.block } : {}),
      ...(byline ? { byline: byline.block } : {}),
      ...(source ? { source: source.block } : {}),
    },
    position: spanOf([...blocks, ...paragraphs.map(({ position }) => position)]),
  }
}

function sourceOf(block: Block, labels: readonly string[]): Source {
  const { label, name } = sourceCue(block.text, labels) ?? { name: block.text.replace(/^[（(]|[）)]$/g, '') }
  const { start, end } = locate(block, 0, block.text.length)
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
