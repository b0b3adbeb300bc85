import { type FiguresOptions, type Passage, type PassageRole, readFigures } from '@jianbao/figures'
import { locate } from '@jianbao/parser'
import type { Article, Block, Bulletin, Place, Quantity, QuantityValue, Relation, RelationType, Settings } from '@jianbao/schema'
import { type CandidateSearch, candidateSearch } from './candidates.js'

/** A quantity and the block that it stands in; `start` and `end` are offsets in the block's text. */
export interface PlacedFigure extends QuantityValue {
  readonly block: Block
  readonly start: number
  readonly end: number
}

/** Counted from 1. */
interface ArticleNumber {
  readonly section: number
  readonly article: number
  /** Of the section. */
  readonly heading?: string
}

/** The figures of one article, or of what stands around the articles. */
export interface Facts {
  readonly article?: Article
  readonly number?: ArticleNumber
  readonly blocks: readonly Block[]
  readonly quantities: readonly PlacedFigure[]
  readonly relations: readonly Relation[]
  readonly candidates: CandidateSearch
}

/** Reads the figures of a bulletin once: each article by itself, then the masthead, contents, headings and colophon together. */
export function readFacts(bulletin: Bulletin, settings: Settings = {}, types?: ReadonlySet<RelationType>): Facts[] {
  const options = { ...figuresOptions(bulletin, settings), ...(types === undefined ? {} : { types }) }
  const articles = bulletin.sections.flatMap(({ articles: own, heading }, section) =>
    own.map((article, index) => ({
      article,
      number: { section: section + 1, article: index + 1, ...(heading === undefined ? {} : { heading }) },
      ...factsOf(articlePassages(article), options),
    })),
  )
  return [
    ...articles,
    factsOf(
      outerBlocks(bulletin).map((block) => [block, 'other'] as const),
      options,
    ),
  ]
}

type BlockPassage = readonly [Block, PassageRole]

function factsOf(passages: readonly BlockPassage[], options: FiguresOptions): Pick<Facts, 'blocks' | 'quantities' | 'relations' | 'candidates'> {
  const texts = passages.map(([{ text }, role]): Passage => ({ text, role }))
  const figures = readFigures(texts, options)
  const blocks = passages.map(([block]) => block)
  const quantities = figures.quantities.map(({ passage, ...quantity }): PlacedFigure => ({ ...quantity, block: blocks[passage] as Block }))
  const candidates = candidateSearch({ passages: texts, quantities: figures.quantities, options }, figures.relations)
  return { blocks, quantities, relations: figures.relations, candidates }
}

function figuresOptions({ masthead }: Bulletin, { issueDate = masthead?.date, tolerance }: Settings) {
  const year = masthead?.year
  return {
    ...(issueDate === undefined ? {} : { issueDate }),
    ...(year === undefined ? {} : { year }),
    ...(tolerance === undefined ? {} : { tolerance }),
  }
}

function articlePassages({ blocks, paragraphs }: Article): BlockPassage[] {
  const passages: BlockPassage[] = []
  if (blocks.kicker) passages.push([blocks.kicker, 'title'])
  if (blocks.title) passages.push([blocks.title, 'title'])
  if (blocks.subtitle) passages.push([blocks.subtitle, 'subtitle'])
  if (blocks.byline) passages.push([blocks.byline, 'other'])
  for (const block of paragraphs) passages.push([block, roleOf(block)])
  if (blocks.source) passages.push([blocks.source, 'other'])
  return passages
}

const roleOf = ({ kind }: Block): PassageRole => (kind === undefined ? 'prose' : kind === 'note' ? 'other' : kind)

/** The blocks that are in no article, in reading order. */
function outerBlocks({ masthead, contents, sections, colophon }: Bulletin): Block[] {
  return [
    ...(masthead?.lines ?? []),
    ...(contents?.lines ?? []),
    ...sections.flatMap(({ blocks }) => [blocks.heading, blocks.source].filter((block) => block !== undefined)),
    ...(colophon?.lines ?? []),
  ].sort((a, b) => a.position.start.offset - b.position.start.offset)
}

/** All figures of a bulletin with their places, in reading order, as `jianbao figures --format json` prints them. */
export function bulletinFigures(bulletin: Bulletin, settings: Settings = {}): { quantities: Quantity[]; relations: Relation[] } {
  const facts = readFacts(bulletin, settings)
  const all = facts.flatMap(({ quantities }) => quantities)
  const offsetOf = (figure: PlacedFigure) => locate(figure.block, figure.start, figure.end).start.offset
  const order = all.map((figure, index) => ({ index, offset: offsetOf(figure) })).sort((a, b) => a.offset - b.offset || a.index - b.index)
  const position = new Map(order.map(({ index }, place) => [index, place]))
  const relations: Relation[] = []
  let first = 0
  for (const { quantities, relations: own } of facts) {
    const base = relations.length
    for (const relation of own) {
      relations.push({
        ...relation,
        operands: relation.operands.map(({ role, quantity }) => ({ role, quantity: position.get(quantity + first) ?? 0 })),
        ...(relation.blockedBy === undefined ? {} : { blockedBy: relation.blockedBy + base }),
      })
    }
    first += quantities.length
  }
  return { quantities: order.flatMap(({ index }) => all[index] ?? []).map(placed), relations }
}

function placed({ block, start, end, ...value }: PlacedFigure): Quantity {
  return { ...value, ...placeOf(block, start, end) }
}

/** The place of a span, as findings and figures have it. */
export function placeOf(block: Block, start: number, end: number): Place {
  const { start: from, end: to, page } = locate(block, start, end)
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column, ...(page === undefined ? {} : { page }) }
}
