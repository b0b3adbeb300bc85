import type { Language } from '@jianbao/lint'
import type { Article, Block, Bulletin, Colophon, Contents, Masthead, Section } from '@jianbao/schema'
import { say } from '../../language.js'
import { markedText, tableMarkup } from './blocks.js'
import { html, type Markup } from './markup.js'
import { noteList } from './note.js'
import type { NotedFile } from './noted.js'

/** A part of the bulletin, and its block where it has one. */
interface Piece {
  readonly block?: Block
  readonly markup: Markup
}

/** What the parts of a bulletin are shown with. */
interface Shown {
  readonly noted: NotedFile
  readonly language: Language
}

export const articleId = (file: number, section: number, article: number): string => `f${file}-s${section}-a${article}`

/** A bulletin in full, as it was understood, with its findings beside their paragraphs. */
export function bulletinMarkup({ masthead, contents, sections, colophon }: Bulletin, noted: NotedFile, language: Language): Markup {
  const shown = { noted, language }
  const parts = [
    ...(masthead ? [{ at: startOf(masthead.lines), markup: mastheadMarkup(masthead, shown) }] : []),
    ...(contents ? [{ at: startOf(contents.lines), markup: contentsMarkup(contents, shown) }] : []),
    ...sections.map((section, index) => ({ at: section.position.start.offset, markup: sectionMarkup(section, index + 1, shown) })),
    ...(colophon ? [{ at: startOf(colophon.lines), markup: colophonMarkup(colophon, shown) }] : []),
  ]
  return html`<div class="bulletin" lang="zh-CN">${parts.sort((a, b) => a.at - b.at).map(({ markup }) => markup)}</div>
`
}

const startOf = (lines: readonly Block[]): number => lines[0]?.position.start.offset ?? 0

function mastheadMarkup({ title, lines }: Masthead, shown: Shown): Markup {
  const name = lines.findIndex(({ text }) => title !== undefined && squeeze(text).includes(squeeze(title)))
  return html`<div class="masthead">${rows(
    lines.map((block, index) => paragraph(block, index === name ? 'masthead-title' : 'masthead-line', shown)),
    shown,
  )}</div>
`
}

const squeeze = (text: string) => text.replace(/[\s\u3000]/g, '')

const contentsMarkup = ({ lines }: Contents, shown: Shown): Markup =>
  html`<div class="contents">${rows(
    lines.map((block) => paragraph(block, 'contents-line', shown)),
    shown,
  )}</div>
`

const colophonMarkup = ({ lines }: Colophon, shown: Shown): Markup =>
  html`<div class="colophon">${rows(
    lines.map((block) => paragraph(block, 'colophon-line', shown)),
    shown,
  )}</div>
`

function sectionMarkup({ heading, blocks, articles }: Section, number: number, shown: Shown): Markup {
  const depth = blocks.heading || heading !== undefined ? 4 : 3
  const source = blocks.source ? rows([paragraph(blocks.source, 'source', shown)], shown) : undefined
  const first = articles[0]?.position.start.offset
  const isOnTop = blocks.source !== undefined && first !== undefined && blocks.source.position.start.offset < first
  const head = blocks.heading ? rows([headingPiece(blocks.heading, 3, 'section-heading', shown)], shown) : unplacedHeading(heading)
  const own = articles.map((article, index) => articleMarkup(article, articleId(shown.noted.number, number, index + 1), depth, shown))
  return html`<div class="section">${[head, isOnTop ? source : undefined, own, isOnTop ? undefined : source]}</div>
`
}

const unplacedHeading = (heading: string | undefined): Markup | undefined =>
  heading === undefined ? undefined : html`<h3 class="section-heading">${heading}</h3>`

function articleMarkup(article: Article, id: string, depth: number, shown: Shown): Markup {
  return html`<article id="${id}">${rows(articlePieces(article, depth, shown), shown)}</article>
`
}

/** In the order of the file, the title among them; where none is printed, the report says so in its place. */
function articlePieces({ blocks, paragraphs, title }: Article, depth: number, shown: Shown): Piece[] {
  const { kicker, subtitle, byline, source } = blocks
  const placed = [
    ...(kicker ? [paragraph(kicker, 'kicker', shown)] : []),
    ...(blocks.title ? [headingPiece(blocks.title, depth, 'title', shown)] : []),
    ...(subtitle ? [paragraph(subtitle, 'subtitle', shown)] : []),
    ...(byline ? [paragraph(byline, 'byline', shown)] : []),
    ...contentPieces(paragraphs, depth, shown),
    ...(source ? [paragraph(source, 'source', shown)] : []),
  ]
  const sorted = placed.sort((a, b) => (a.block?.position.start.offset ?? 0) - (b.block?.position.start.offset ?? 0))
  return blocks.title ? sorted : [untitled(title, depth, shown), ...sorted]
}

function untitled(title: string | undefined, depth: number, { language }: Shown): Piece {
  if (title !== undefined) return { markup: heading(depth, html`${title}`, 'title') }
  const words = say({ zh: '（没有标题）', en: '(without a title)' }, language)
  return { markup: heading(depth, html`<span lang="${language}">${words}</span>`, 'untitled') }
}

/** Headings within an article: one level down at most from the one before, so that none is left out. */
function contentPieces(paragraphs: readonly Block[], depth: number, shown: Shown): Piece[] {
  let current = depth
  return paragraphs.map((block) => {
    if (block.kind !== 'heading') return contentPiece(block, shown)
    current = Math.min(depth + (block.level ?? 1), current + 1, 6)
    return headingPiece(block, current, 'subheading', shown)
  })
}

function contentPiece(block: Block, shown: Shown): Piece {
  if (block.kind === 'table') return { block, markup: tableMarkup(block, shown.noted.marks.get(block) ?? [], shown.language) }
  return paragraph(block, `is-${block.kind ?? 'prose'}`, shown)
}

const headingPiece = (block: Block, depth: number, name: string, shown: Shown): Piece => ({
  block,
  markup: heading(depth, words(block, shown), name),
})

const paragraph = (block: Block, name: string, shown: Shown): Piece => ({ block, markup: html`<p class="${name}">${words(block, shown)}</p>` })

const words = (block: Block, { noted, language }: Shown): Markup => markedText(block, noted.marks.get(block) ?? [], language)

function heading(depth: number, content: Markup, name: string): Markup {
  if (depth <= 3) return html`<h3 class="${name}">${content}</h3>`
  if (depth === 4) return html`<h4 class="${name}">${content}</h4>`
  return depth === 5 ? html`<h5 class="${name}">${content}</h5>` : html`<h6 class="${name}">${content}</h6>`
}

/**
 * Each part that has findings begins a row: it stands to the left, its findings to the right, and the parts that follow go on below it
 * beside them, so that a long note tears no hole into the text. In the source the findings follow their part, which is the order of
 * reading, and of a narrow screen.
 */
function rows(pieces: readonly Piece[], { noted, language }: Shown): Markup[] {
  const made: { head?: Markup; notes?: Markup; readonly rest: Markup[] }[] = []
  for (const { block, markup } of pieces) {
    const notes = block ? (noted.notesOf.get(block) ?? []) : []
    if (notes.length > 0) made.push({ head: markup, notes: html`${noteList(notes, language)}`, rest: [] })
    else {
      if (made.length === 0) made.push({ rest: [] })
      made.at(-1)?.rest.push(markup)
    }
  }
  return made.map(({ head, notes, rest }) => {
    const below = rest.length > 0 ? html`<div class="rest">${rest}</div>` : undefined
    return head ? html`<div class="row"><div class="noted">${head}</div>${notes}${below}</div>` : html`<div class="row">${below}</div>`
  })
}
