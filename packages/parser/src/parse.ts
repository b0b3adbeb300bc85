import type { Root } from 'mdast'
import { frontMatter, readMarkdown } from './readers/markdown/reader.js'
import { readText } from './readers/text/reader.js'
import { type RecogniseOptions, recognise } from './recognise.js'
import type { Bulletin } from './types.js'

export interface ParsedBulletin {
  readonly tree: Root
  /** What the positions of the tree and the bulletin count in. */
  readonly text: string
  readonly bulletin: Bulletin
}

/** Parses a text that was decoded already. Synchronous, pure, never throws. */
export function parseBulletin(text: string, { format, ...options }: { readonly format: 'text' | 'markdown' } & RecogniseOptions): ParsedBulletin {
  const tree = format === 'markdown' ? readMarkdown(text) : readText(text)
  const masthead = format === 'markdown' ? frontMatter(tree) : undefined
  return { tree, text, bulletin: recognise(tree, text, { ...options, ...(masthead ? { masthead } : {}) }) }
}
