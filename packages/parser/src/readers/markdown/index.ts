import { endingOf } from '../endings.js'
import type { Reader } from '../reader.js'
import { decodedText } from '../text/index.js'

/** Markdown, by its name. */
export const markdownReader: Reader = {
  id: 'markdown',
  endings: ['md', 'markdown'],
  sniff(_, filename) {
    return this.endings.includes(endingOf(filename)) ? 0.5 : 0
  },
  places: 'file',
  read: async (bytes, options) => {
    const { frontMatter, readMarkdown } = await import('./reader.js')
    const { text, warnings } = decodedText(bytes, options)
    const tree = readMarkdown(text)
    const masthead = frontMatter(tree)
    return { text, tree, warnings, ...(masthead ? { masthead } : {}) }
  },
}
