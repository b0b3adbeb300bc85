import type { Article, Block, Bulletin } from '@jianbao/schema'
import type { RuleContext } from './rule.js'

/**
 * The blocks of one call of a rule, in reading order: of an article, its own; without one, what stands around the articles
 * (masthead, contents, headings and sources of sections, colophon). Over all calls every block comes once.
 */
export function blocksOf({ bulletin, article }: Pick<RuleContext, 'bulletin' | 'article'>): readonly Block[] {
  const known = sorted.get(article ?? bulletin)
  if (known) return known
  const blocks = sortedBlocks(bulletin, article)
  sorted.set(article ?? bulletin, blocks)
  return blocks
}

/** Nearly every rule asks for them. */
const sorted = new WeakMap<Bulletin | Article, readonly Block[]>()

function sortedBlocks(bulletin: Bulletin, article: Article | undefined): readonly Block[] {
  if (article) {
    const { kicker, title, subtitle, byline, source } = article.blocks
    return inOrder([kicker, title, subtitle, byline, ...article.paragraphs, source])
  }
  const { masthead, contents, sections, colophon } = bulletin
  return inOrder([
    ...(masthead?.lines ?? []),
    ...(contents?.lines ?? []),
    ...sections.flatMap(({ blocks: { heading, source } }) => [heading, source]),
    ...(colophon?.lines ?? []),
  ])
}

const inOrder = (blocks: readonly (Block | undefined)[]): Block[] =>
  blocks.filter((block) => block !== undefined).sort((a, b) => a.position.start.offset - b.position.start.offset)
