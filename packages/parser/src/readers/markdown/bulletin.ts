import type { Root } from 'mdast'
import { type RecogniseOptions, recognise } from '../../recognise.js'
import type { Bulletin } from '../../types.js'
import { frontMatter, readMarkdown } from './reader.js'

/** Reads Markdown whole: in a module of its own, so that it is loaded only when there is some. */
export function readMarkdownBulletin(text: string, options: RecogniseOptions): { tree: Root; text: string; bulletin: Bulletin } {
  const tree = readMarkdown(text)
  const masthead = frontMatter(tree)
  return { tree, text, bulletin: recognise(tree, text, { ...options, ...(masthead ? { masthead } : {}) }) }
}
