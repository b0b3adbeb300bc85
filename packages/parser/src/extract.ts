import type { Root, RootContent, TableCell } from 'mdast'
import type { Anchor } from './readers/reader.js'
import { lastNotAbove, sourceLines } from './source-lines.js'
import type { Article, Block, Bulletin, Point, Position, Section, Segment } from './types.js'

/** A stretch of the extract that stands character by character in the laid-out text. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly length: number
}

/** A bulletin whose places count in the text that was taken out of its file: each block on a line of its own, a table on several. */
export interface Extract {
  readonly text: string
  readonly tree: Root
  readonly bulletin: Bulletin
  readonly anchors: readonly Anchor[]
}

export interface ExtractOptions {
  /** Where each page of the laid-out text begins, but for the first; absent: the file has no pages. */
  readonly pages?: readonly number[]
  /** Count in the laid-out text. */
  readonly anchors?: readonly Anchor[]
}

/** Puts each block of a bulletin that was recognised in a laid-out text on a line of its own, and counts the places anew. */
export function extractBulletin(bulletin: Bulletin, { pages, anchors = [] }: ExtractOptions): Extract {
  const blocks = ownBlocks(bulletin)
  const text = blocks.map((block) => `${block.text}\n`).join('')
  const source = sourceLines(text)
  const pageAt = pages && ((offset: number) => lastNotAbove(pages, offset) + 2)
  const stretches: Stretch[] = []
  const placed = new Map<Block, Block>()
  let start = 0
  for (const block of blocks) {
    stretches.push(...stretchesOf(block, start))
    placed.set(block, placedBlock(block, start, source.point, pageAt))
    start += block.text.length + 1
  }
  stretches.sort((a, b) => a.from - b.from)
  const starts = stretches.map(({ from }) => from)
  const point = (offset: number) => source.point(movedOffset(stretches[lastNotAbove(starts, offset)], offset))
  const between = ({ at, length }: Anchor) => stretches.slice(Math.max(0, lastNotAbove(starts, at)), lastNotAbove(starts, at + length - 1) + 1)
  const position = ({ start: from, end: to }: Position): Position => ({ start: point(from.offset), end: point(to.offset) })
  const place = (block: Block): Block => placed.get(block) ?? movedBlock(block, position, point, pageAt)
  return {
    text,
    tree: treeOf(bulletin, placed, { start: point(0), end: source.point(text.length) }),
    bulletin: movedBulletin(bulletin, place, position, source.point(text.length)),
    anchors: anchors.flatMap((anchor) => movedAnchors(anchor, between(anchor))),
  }
}

/** The blocks in reading order; one that stands inside another, as a source at the end of a paragraph, has no line of its own. */
function ownBlocks({ masthead, contents, sections, colophon }: Bulletin): Block[] {
  const all = [
    ...(masthead?.lines ?? []),
    ...(contents?.lines ?? []),
    ...sections.flatMap((section) => [
      ...Object.values(section.blocks),
      ...section.articles.flatMap(({ blocks, paragraphs }) => [...Object.values(blocks), ...paragraphs]),
    ]),
    ...(colophon?.lines ?? []),
  ]
  const sorted = [...new Set(all)].sort((a, b) => a.position.start.offset - b.position.start.offset || b.position.end.offset - a.position.end.offset)
  let end = -1
  return sorted.filter(({ position }) => {
    if (position.start.offset < end) return false
    end = position.end.offset
    return true
  })
}

const stretchesOf = (block: Block, start: number): Stretch[] =>
  block.segments.flatMap(({ at, offset, generated }, index) => {
    const end = block.segments[index + 1]?.at ?? block.text.length
    return generated || end <= at ? [] : [{ from: offset, to: start + at, length: end - at }]
  })

/** What stands nowhere in the extract is put behind what stands before it. */
const movedOffset = (before: Stretch | undefined, offset: number): number => (before ? before.to + Math.min(offset - before.from, before.length) : 0)

type PageAt = ((offset: number) => number) | undefined

function placedBlock(block: Block, start: number, point: (offset: number) => Point, pageAt: PageAt): Block {
  const segments: Segment[] = []
  let page: number | undefined
  const add = (at: number, join?: Segment['join']) =>
    segments.push({ at, ...point(start + at), ...(page === undefined ? {} : { page }), ...(join === undefined ? {} : { join }) })
  for (const [index, segment] of block.segments.entries()) {
    const before = page
    if (pageAt && !segment.generated) page = pageAt(segment.offset)
    if (index === 0 || segment.join !== undefined || page !== before) add(segment.at, segment.join)
    const end = block.segments[index + 1]?.at ?? block.text.length
    for (let at = block.text.indexOf('\n', segment.at); at >= 0 && at < end && at + 1 < block.text.length; at = block.text.indexOf('\n', at + 1))
      add(at + 1)
  }
  return withPlace(block, inOrder(segments), { start: point(start), end: point(start + block.text.length) })
}

/** A line of a table may begin where its page does: the later says more. */
const inOrder = (segments: readonly Segment[]): Segment[] => segments.filter(({ at }, index) => segments[index + 1]?.at !== at)

function movedBlock(block: Block, position: (own: Position) => Position, point: (offset: number) => Point, pageAt: PageAt): Block {
  const segments = block.segments.map(({ at, offset, generated, join }) => ({
    at,
    ...point(offset),
    ...(pageAt ? { page: pageAt(offset) } : {}),
    ...(join === undefined ? {} : { join }),
    ...(generated ? { generated } : {}),
  }))
  return withPlace(block, segments, position(block.position))
}

function withPlace({ page: _, ...block }: Block, segments: Segment[], position: Position): Block {
  const page = segments[0]?.page
  return { ...block, segments, position, ...(page === undefined ? {} : { page }) }
}

function movedBulletin(bulletin: Bulletin, place: (block: Block) => Block, position: (own: Position) => Position, end: Point): Bulletin {
  const { masthead, contents, sections, colophon, ignored } = bulletin
  const lines = <Part extends { readonly lines: readonly Block[] }>(part: Part) => ({ ...part, lines: part.lines.map(place) })
  return {
    ...bulletin,
    ...(masthead ? { masthead: lines(masthead) } : {}),
    ...(contents ? { contents: lines(contents) } : {}),
    sections: sections.map((section): Section => movedSection(section, place, position)),
    ...(colophon ? { colophon: lines(colophon) } : {}),
    ignored: ignored.map((part) => ({ ...part, position: position(part.position) })),
    position: { start: { line: 1, column: 1, offset: 0 }, end },
  }
}

const movedSection = (section: Section, place: (block: Block) => Block, position: (own: Position) => Position): Section => ({
  ...section,
  ...(section.source ? { source: { ...section.source, position: position(section.source.position) } } : {}),
  articles: section.articles.map(
    (article): Article => ({
      ...article,
      ...(article.source ? { source: { ...article.source, position: position(article.source.position) } } : {}),
      paragraphs: article.paragraphs.map(place),
      blocks: placedBlocks(article.blocks, place),
      position: position(article.position),
    }),
  ),
  blocks: placedBlocks(section.blocks, place),
  position: position(section.position),
})

const placedBlocks = <Blocks extends Readonly<Record<string, Block>>>(blocks: Blocks, place: (block: Block) => Block): Blocks =>
  Object.fromEntries(Object.entries(blocks).map(([name, block]) => [name, place(block)])) as Blocks

/** An anchor is parted where its stretch of the laid-out text was. */
function movedAnchors(anchor: Anchor, stretches: readonly Stretch[]): Anchor[] {
  const end = anchor.at + anchor.length
  return stretches.flatMap(({ from, to, length }): Anchor[] => {
    const [start, stop] = [Math.max(from, anchor.at), Math.min(from + length, end)]
    if (start >= stop) return []
    const { character } = anchor
    return [
      { ...anchor, at: to + start - from, length: stop - start, ...(character === undefined ? {} : { character: character + start - anchor.at }) },
    ]
  })
}

/** The tree of an extract: headings for the bulletin, its sections, articles and numbered headings; tables; paragraphs. */
function treeOf({ sections }: Bulletin, placed: ReadonlyMap<Block, Block>, position: Position): Root {
  const depths = new Map<Block, number>()
  for (const { blocks, articles } of sections) {
    if (blocks.heading) depths.set(blocks.heading, 1)
    for (const { blocks: own, paragraphs } of articles) {
      if (own.title) depths.set(own.title, 2)
      for (const block of paragraphs) if (block.kind === 'heading') depths.set(block, Math.min(6, 2 + (block.level ?? 1)))
    }
  }
  const children = [...placed].map(([block, own]): RootContent => {
    if (own.rows) return tableNode(own)
    const depth = depths.get(block)
    const text = { type: 'text' as const, value: own.text, position: own.position }
    return depth === undefined
      ? { type: 'paragraph', children: [text], position: own.position }
      : { type: 'heading', depth: depth as 1, children: [text], position: own.position }
  })
  return { type: 'root', children, position }
}

function tableNode({ rows = [], position }: Block): RootContent {
  const cell = (text: string): TableCell => ({ type: 'tableCell', children: text === '' ? [] : [{ type: 'text', value: text }] })
  return { type: 'table', children: rows.map((row) => ({ type: 'tableRow', children: row.map(cell) })), position }
}
