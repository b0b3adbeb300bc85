import type { Root } from 'mdast'
import { readFlow } from './flow.js'
import { sourceLines } from './source-lines.js'
import { recogniseFlow } from './structure/structure.js'
import type { Bulletin, Masthead } from './types.js'

export interface RecogniseOptions {
  /** Further words that label a source, beside 信息来源, 来源 and 供稿. */
  readonly sourceLabels?: readonly string[]
  /** What is known of the masthead beside its lines, as from front matter. */
  readonly masthead?: Omit<Masthead, 'lines'>
}

/**
 * Recognises the bulletin in an mdast tree: by its headings where it has any, else by the length, indent and words of its lines.
 *
 * `text` is what the positions of the tree count in. The tree is left as it is. Every character of its text that is not white space
 * comes back in exactly one block or in `ignored`. Never throws.
 */
export function recognise(tree: Root, text: string, { sourceLabels = [], masthead }: RecogniseOptions = {}): Bulletin {
  const source = sourceLines(text)
  const structure = recogniseFlow(readFlow(tree, source), { labels: sourceLabels, ...(masthead ? { masthead } : {}) })
  return { version: 1, ...structure, position: { start: source.point(0), end: source.point(text.length) } }
}
