import type { Article, Block } from '@jianbao/schema'
import type { BlockSpan } from './rule.js'

/** How much of a paragraph names an article that has no title. */
const OPENING = 10

/** What stands for an article as a whole: its title, else the first words of what it begins with. */
export function articleSpan({ blocks, paragraphs }: Article): BlockSpan | undefined {
  const title = blocks.title ?? blocks.subtitle
  if (title) return wholeBlock(title)
  const block = paragraphs[0] ?? blocks.source ?? blocks.byline
  return block && { block, start: 0, end: openingOf(block.text).length }
}

/** The first words of a paragraph; a number that they would cut is left to what follows: 活动共服务儿童 for 活动共服务儿童 1.86 万人. */
export function openingOf(text: string): string {
  const opening = text.slice(0, OPENING)
  if (!/^[0-9０-９.．]/.test(text.slice(OPENING)) && !/[\ud800-\udbff]$/.test(opening)) return opening
  return opening.replace(/(?:[0-9０-９][0-9０-９.．,]*|[\ud800-\udbff])$/, '').trimEnd() || opening
}

const wholeBlock = (block: Block): BlockSpan => ({ block, start: 0, end: block.text.length })
