import { colophonStart } from '../../structure/colophon.js'
import { directiveIn, isRule } from '../../structure/cues.js'
import type { Layout } from '../reader.js'
import { type DirectiveLines, directiveLines } from './directives.js'
import { textOfPieces, type WordBlock, type WordDocument, type WordParagraph } from './document.js'
import { cellPieces, filledRows, withoutFrames, withoutHeadAndFoot } from './flatten.js'
import { headingsOf, kickersOf } from './headings.js'
import { blanksBefore, linesOf } from './lines.js'
import { addLine, addNode, breakPage, newSheet, type Sheet, writeBlank, writeTable } from './sheet.js'

/** Lays a document out as text, a line for each paragraph, with headings, tables and notes as nodes of the tree. */
export function layOut(document: WordDocument): Layout {
  const blocks = withoutHeadAndFoot(withoutFrames(document.blocks))
  const notes = document.notes.map((note) => withoutFrames(note).map(withoutLead))
  const headings = headingsOf(blocks)
  const kickers = kickersOf(blocks, headings)
  const writing: Writing = {
    sheet: newSheet(),
    headings,
    kickers,
    kickerLines: new Set(kickers.values()),
    directives: directiveLines([...blocks, ...notes.flat()], document.directives),
    hasGaps: gapsPart(blocks),
  }
  const end = notes.length > 0 ? endOfBody(blocks) : blocks.length
  for (const block of blocks.slice(0, end)) writeBlock(block, writing)
  for (const [index, note] of notes.entries()) writeNote(note, String(index + 1), writing)
  for (const block of blocks.slice(end)) writeBlock(block, writing)
  const { sheet } = writing
  const point = { line: sheet.line, column: sheet.text.length - sheet.lineStart + 1, offset: sheet.text.length }
  return {
    text: sheet.text,
    tree: { type: 'root', children: sheet.nodes, position: { start: { line: 1, column: 1, offset: 0 }, end: point } },
    anchors: sheet.anchors,
    warnings: document.warnings,
  }
}

interface Writing {
  readonly sheet: Sheet
  readonly headings: ReadonlySet<WordBlock>
  /** The lines above headings that belong to them, by the heading. */
  readonly kickers: ReadonlyMap<WordBlock, WordParagraph>
  readonly kickerLines: ReadonlySet<WordBlock>
  readonly directives: DirectiveLines
  readonly hasGaps: boolean
}

/** Space above some paragraphs parts them; above most it is how the file is set. */
function gapsPart(blocks: readonly WordBlock[]): boolean {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph')
  return paragraphs.filter(({ hasGap }) => hasGap).length < paragraphs.length / 2
}

/** Notes belong to the articles, and stand before the colophon. */
function endOfBody(blocks: readonly WordBlock[]): number {
  const filled = blocks.flatMap((block, index) => {
    const text = block.type === 'paragraph' ? textOfPieces(block.pieces).trim() : '\t'
    return text === '' || isRule(text) ? [] : [{ text, index }]
  })
  const start = colophonStart(filled.map(({ text }) => text))
  const before = filled[start - 1]
  return start < filled.length && before ? before.index + 1 : blocks.length
}

function writeBlock(block: WordBlock, writing: Writing): void {
  const { sheet, directives } = writing
  for (const line of directives.before.get(block) ?? []) writeDirective(sheet, line)
  if (block.type === 'table') {
    if (block.startsPage) breakPage(sheet)
    writeTable(
      sheet,
      filledRows(block).map((row) => row.map(cellPieces)),
    )
  } else if (writing.headings.has(block)) writeHeading(block, writing)
  else if (!writing.kickerLines.has(block)) writeParagraph(block, writing)
  for (const line of directives.after.get(block) ?? []) writeDirective(sheet, line)
}

function writeDirective(sheet: Sheet, line: string): void {
  const written = addLine(sheet, '', [{ text: line }])
  if (written) addNode(sheet, { type: 'html', value: line, position: written.position })
}

function writeParagraph(paragraph: WordParagraph, writing: Writing): void {
  const { sheet, headings } = writing
  startParagraph(paragraph, writing)
  if (isPageBreak(paragraph)) {
    breakPage(sheet)
    return
  }
  for (const [index, { pieces, startsPage }] of linesOf(paragraph).entries()) {
    if (startsPage) breakPage(sheet)
    const text = textOfPieces(pieces)
    const words = text.trim()
    if (words === '') {
      if (!startsPage) writeBlank(sheet)
      continue
    }
    const written = addLine(sheet, blanksBefore(paragraph, text, words, index === 0), pieces)
    if (!written) continue
    const { position } = written
    // Recognition by headings takes paragraphs as they are, so that what is none is said here.
    if (headings.size > 0 && directiveIn(words) !== undefined) addNode(sheet, { type: 'html', value: words, position })
    else if (headings.size > 0 && isRule(words)) addNode(sheet, { type: 'thematicBreak', position })
    else addNode(sheet, { type: 'paragraph', children: [written], position })
  }
}

function startParagraph({ hasGap, startsPage }: WordParagraph, { sheet, hasGaps }: Writing): void {
  if (startsPage) breakPage(sheet)
  if (hasGap && hasGaps && sheet.text !== '') writeBlank(sheet)
}

/** A paragraph that only breaks the page is no empty line. */
const isPageBreak = ({ pieces }: WordParagraph): boolean => /^\s*\f\s*$/.test(textOfPieces(pieces))

/** A heading is one line whatever breaks it has, but for its kicker; —— on a line of its own is its subtitle. */
function writeHeading(paragraph: WordParagraph, writing: Writing): void {
  const { sheet } = writing
  const kicker = writing.kickers.get(paragraph)
  startParagraph(kicker ?? paragraph, writing)
  const lines = linesOf(paragraph).filter(({ pieces }) => textOfPieces(pieces).trim() !== '')
  const dash = lines.findIndex(({ pieces }, index) => index > 0 && /^\s*——/.test(textOfPieces(pieces)))
  if (lines.some(({ startsPage }) => startsPage)) breakPage(sheet)
  const title = (dash < 0 ? lines : lines.slice(0, dash)).flatMap(({ pieces }) => pieces)
  const children = (kicker ? [kicker.pieces, title] : [title]).flatMap((pieces) => {
    const words = textOfPieces(pieces).trim()
    return addLine(sheet, blanksBefore(paragraph, '', words, true), pieces) ?? []
  })
  const [first, last] = [children[0], children.at(-1)]
  if (first && last) {
    const position = { start: first.position.start, end: last.position.end }
    addNode(sheet, { type: 'heading', depth: Math.min(6, paragraph.depth ?? 1) as 1, children, position })
  }
  for (const { pieces } of dash < 0 ? [] : lines.slice(dash)) {
    const subtitle = addLine(sheet, '', pieces)
    if (subtitle) addNode(sheet, { type: 'paragraph', children: [subtitle], position: subtitle.position })
  }
}

function writeNote(blocks: readonly WordBlock[], identifier: string, writing: Writing): void {
  const { sheet } = writing
  const first = sheet.nodes.length
  for (const block of blocks) writeBlock(block, writing)
  const own = sheet.nodes.splice(first)
  const [start, end] = [own[0]?.position?.start, own.at(-1)?.position?.end]
  if (start && end) addNode(sheet, { type: 'footnoteDefinition', identifier, children: own as [], position: { start, end } })
}

/** What stands between the mark of a note, which is not written, and its words. */
const withoutLead = (block: WordBlock): WordBlock =>
  block.type === 'paragraph' ? { ...block, pieces: block.pieces.slice(block.pieces.findIndex(({ text }) => text.trim() !== '')) } : block
