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
  return { tree, text, bulletin: format === 'markdown' ? recogniseMarkdown(tree, text, options) : recognise(tree, text, options) }
}

/** Recognises the bulletin in the tree of a Markdown text, whose front matter, where the tree has it as a yaml node, tells of the masthead. */
export function recogniseMarkdown(tree: Root, text: string, options: RecogniseOptions = {}): Bulletin {
  const masthead = frontMatter(tree)
  return recognise(tree, text, { ...options, ...(masthead ? { masthead } : {}) })
}
