import type { Article, Block } from '@jianbao/schema'
import type { BlockSpan } from './rule.js'

/** How much of a paragraph names an article that has no title. */
const OPENING = 10

/** What stands for an article as a whole: its title, else the first words of what it begins with. */
export function articleSpan({ blocks, paragraphs }: Article): BlockSpan | undefined {
  const title = blocks.title ?? blocks.subtitle
  if (title) return wholeBlock(title)
  const block = paragraphs[0] ?? blocks.source ?? blocks.byline
  return block && { block, start: 0, end: Math.min(OPENING, block.text.length) }
}

const wholeBlock = (block: Block): BlockSpan => ({ block, start: 0, end: block.text.length })
