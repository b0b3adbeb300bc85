import type { Root } from 'mdast'
import { readMarkdownBulletin } from './readers/markdown/bulletin.js'
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
  if (format === 'markdown') return readMarkdownBulletin(text, options)
  const tree = readText(text)
  return { tree, text, bulletin: recognise(tree, text, options) }
}
