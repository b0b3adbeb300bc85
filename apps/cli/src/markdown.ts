import type { Article, Block, Bulletin, Colophon, Contents, Masthead, Section } from '@jianbao/schema'
import type { Heading, PhrasingContent, Root, RootContent, Table } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'

/** Writes a bulletin as clean Markdown, which reads as the same bulletin again: # masthead, ## section, ### article. */
export function bulletinMarkdown(bulletin: Bulletin): string {
  const tree: Root = { type: 'root', children: blocksOf(bulletin) }
  return toMarkdown(tree, {
    bullet: '-',
    rule: '-',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    handlers: { text: (node) => escapeText(node.value) },
  })
}

function blocksOf({ masthead, contents, sections, colophon }: Bulletin): RootContent[] {
  const sectioned = sections.some(({ heading }) => heading !== undefined) || contents !== undefined
  const article = (masthead ? 1 : 0) + (sectioned ? 1 : 0) + 1
  const depth = { masthead: 1, section: Math.max(1, article - 1), article } as const
  return [
    ...(masthead ? mastheadBlocks(masthead) : []),
    ...(contents ? contentsBlocks(contents, depth.section) : []),
    ...sections.flatMap((section, index) => sectionBlocks(section, depth, index === 0 && !masthead && contents === undefined)),
    ...(colophon ? colophonBlocks(colophon) : []),
  ]
}

function mastheadBlocks({ title, lines }: Masthead): RootContent[] {
  const name = lines.findIndex(({ text }) => title !== undefined && squeeze(text).includes(squeeze(title)))
  return lines.map(({ text }, index) => (index === name ? heading(1, text) : paragraph(text)))
}

function contentsBlocks({ heading: name, entries }: Contents, depth: number): RootContent[] {
  return [
    heading(depth, name ?? '目录'),
    ...entries.map(
      (entry): RootContent =>
        'section' in entry
          ? { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: entry.section }] }] }
          : list(entry.page === undefined ? entry.text : `${entry.text}……${entry.page}`),
    ),
  ]
}

/** The first heading of a file without masthead would read as the masthead's: 【】 says that it is a section's. */
function sectionBlocks({ heading: name, blocks, articles }: Section, depth: { section: number; article: number }, isTop: boolean): RootContent[] {
  return [
    ...(name === undefined ? [] : [heading(depth.section, isTop ? `【${name}】` : name)]),
    ...articles.flatMap((article) => articleBlocks(article, depth.article)),
    ...(blocks.source ? [paragraph(blocks.source.text)] : []),
  ]
}

function articleBlocks({ kicker, title, subtitle, blocks, source, paragraphs }: Article, depth: number): RootContent[] {
  const onTop = source && blocks.source && paragraphs[0] && blocks.source.position.start.offset < paragraphs[0].position.start.offset
  const sourceLine = blocks.source ? [paragraph(blocks.source.text)] : []
  const bylineOnTop = blocks.byline && paragraphs[0] && blocks.byline.position.start.offset < paragraphs[0].position.start.offset
  const byline = blocks.byline ? [paragraph(blocks.byline.text)] : []
  return [
    ...(title === undefined ? [] : [titleHeading(depth, kicker, title)]),
    ...(subtitle === undefined ? [] : [paragraph(`——${subtitle}`)]),
    ...(bylineOnTop ? byline : []),
    ...(onTop ? sourceLine : []),
    ...paragraphs.flatMap(contentBlock),
    ...(bylineOnTop ? [] : byline),
    ...(onTop ? [] : sourceLine),
  ]
}

function colophonBlocks({ lines }: Colophon): RootContent[] {
  return [{ type: 'thematicBreak' }, ...lines.map(({ text }) => paragraph(text))]
}

function contentBlock({ kind, text, rows, title }: Block): RootContent[] {
  if (kind === 'table' && rows) return [...(title === undefined ? [] : [paragraph(title)]), tableOf(rows)]
  if (kind === 'list-item') return [list(text)]
  if (kind === 'heading') return [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: text }] }] }]
  return [paragraph(text)]
}

/** A kicker stands in the heading, on a line of its own. */
function titleHeading(depth: number, kicker: string | undefined, title: string): Heading {
  const children: PhrasingContent[] =
    kicker === undefined
      ? []
      : [
          { type: 'text', value: kicker },
          { type: 'html', value: '<br>' },
        ]
  return { type: 'heading', depth: depthOf(depth), children: [...children, { type: 'text', value: title }] }
}

const heading = (depth: number, value: string): Heading => ({ type: 'heading', depth: depthOf(depth), children: [{ type: 'text', value }] })
const depthOf = (depth: number) => Math.min(6, Math.max(1, depth)) as Heading['depth']
const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] })
const list = (value: string): RootContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: [{ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] }],
})
const tableOf = (rows: readonly (readonly string[])[]): Table => ({
  type: 'table',
  children: rows.map((row) => ({ type: 'tableRow', children: row.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })) })),
})

const squeeze = (text: string) => text.replace(/[\s\u3000]/g, '')

/** Only what Markdown would take for a mark is escaped; Chinese marks never are. */
function escapeText(value: string): string {
  return value
    .replace(/[\\`*_[\]<>|~&]/g, (sign) => (sign === '&' ? '&amp;' : `\\${sign}`))
    .replace(/^([#+=-])/gm, '\\$1')
    .replace(/^(\d{1,9})([.)])/gm, '$1\\$2')
    .replace(/^ +| +$/g, (blanks) => '&#x20;'.repeat(blanks.length))
}
