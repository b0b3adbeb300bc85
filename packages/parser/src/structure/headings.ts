import type { FlowItem } from '../flow.js'
import { numberedLevel, sectionCue } from './cues.js'

/** What the depths of a file's headings stand for. */
export interface HeadingRoles {
  readonly masthead?: number
  readonly section?: number
  readonly article: number
}

/**
 * Numbered headings (一、（一）1.) apart, the deepest is the articles', the one above it the sections', a single heading on top the
 * masthead's. A file with one depth is all articles.
 */
export function headingRoles(items: readonly FlowItem[]): HeadingRoles {
  const headings = items.flatMap(({ block, depth }) => (block && depth !== undefined && numberedLevel(block.text) === undefined ? [depth] : []))
  const depths = [...new Set(headings)].sort((a, b) => a - b)
  const article = depths.at(-1) ?? 1
  const top = depths[0]
  // 【要闻】 says that it is a section, though it is the only one.
  const isSection = items.some(({ block, depth }) => block && depth === top && sectionCue(block.text) !== undefined)
  const single = !isSection && depths.length > 1 && top !== undefined && headings[0] === top && headings.filter((depth) => depth === top).length === 1
  const above = depths.at(-2)
  const section = above !== undefined && !(single && above === top) ? above : undefined
  return { article, ...(single ? { masthead: top } : {}), ...(section === undefined ? {} : { section }) }
}
