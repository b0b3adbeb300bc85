import { attributionOf } from '../../structure/attribution.js'
import { isCaption, numberedLevel, sectionCue } from '../../structure/cues.js'
import { textOfPieces, type WordBlock, type WordParagraph } from './document.js'

const MOST_HEADING = 100

/** The words of a paragraph that its style makes a heading; a long sentence was given the style for its look. */
function headingWords({ depth, pieces }: WordParagraph): string | undefined {
  if (depth === undefined) return undefined
  const text = textOfPieces(pieces).trim()
  const isText = text === '' || text.length > MOST_HEADING || (text.length > 30 && /[。；]$/.test(text))
  // A subtitle or a source may have the look of a heading.
  return isText || /^——/.test(text) || attributionOf(text) ? undefined : text
}

/**
 * The paragraphs that are headings of the tree: where at least two of one depth are not numbered. A single one switches recognition to
 * headings altogether, and names of sections alone say nothing of the articles.
 */
export function headingsOf(blocks: readonly WordBlock[]): ReadonlySet<WordBlock> {
  const headings = blocks.filter((block): block is WordParagraph => block.type === 'paragraph' && headingWords(block) !== undefined)
  const plain = headings.filter((heading) => numberedLevel(headingWords(heading) ?? '') === undefined)
  const counts = new Map<number, number>()
  for (const heading of plain) {
    const { depth = 0 } = heading
    if (sectionCue(headingWords(heading) ?? '') === undefined) counts.set(depth, (counts.get(depth) ?? 0) + 1)
  }
  return new Set([...counts.values()].some((count) => count > 1) ? headings : [])
}

const MOST_KICKER = 30

/** The centred lines right above a centred heading that only set its theme: its kickers, by the heading. */
export function kickersOf(blocks: readonly WordBlock[], headings: ReadonlySet<WordBlock>): ReadonlyMap<WordBlock, WordParagraph> {
  const kickers = new Map<WordBlock, WordParagraph>()
  for (const [index, block] of blocks.entries()) {
    const above = blocks[index - 1]
    if (block.type !== 'paragraph' || block.align !== 'center' || !headings.has(block) || above?.type !== 'paragraph') continue
    if (isKickerLine(above) && !headings.has(above) && !isCentredLine(blocks[index - 2])) kickers.set(block, above)
  }
  return kickers
}

const isCentredLine = (block: WordBlock | undefined): boolean =>
  block?.type === 'paragraph' && block.align === 'center' && block.depth === undefined && textOfPieces(block.pieces).trim() !== ''

function isKickerLine({ align, pieces, depth }: WordParagraph): boolean {
  const text = textOfPieces(pieces).trim()
  if (align !== 'center' || depth !== undefined || text === '' || text.length > MOST_KICKER || /[。；，：！？\n\f]/.test(text)) return false
  return sectionCue(text) === undefined && !isCaption(text) && attributionOf(text) === undefined && !/^——|^图|^[（(【]|第.{1,8}期/.test(text)
}
