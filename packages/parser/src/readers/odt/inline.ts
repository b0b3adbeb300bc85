import { childOf, type Element, elementsOf, isElement, textOf } from '../archive/xml.js'
import { directivesIn } from '../word/directives.js'
import { LEADER } from '../word/document.js'
import { addPiece, endParagraph, PLAIN_FORM, type Story } from '../word/story.js'
import { withSymbols } from '../word/symbols.js'
import { isParagraph, type Reading, readBlock, readBlocks, readParagraph } from './body.js'
import { wholeOf } from './lengths.js'

/** A paragraph whose text is being read. */
interface Paragraph {
  readonly story: Story
  readonly reading: Reading
  readonly index: number
  /** What a tab is printed as. */
  readonly tab: string
  /** How many stretches of text of it were met, those that are left out included. */
  texts: number
  /** White space before the next character is of the XML alone. */
  endsInBlank: boolean
}

/** The text of a paragraph. White space is one blank, and none at its beginning (ODF 1.3, 6.1.2). */
export function readInline(element: Element, story: Story, reading: Reading): void {
  const { hidden = false, font = '', hasLeader } = reading.styles.style('paragraph', element.attributes['style-name'])
  const index = reading.paragraphs.get(element) ?? 0
  readChildren(element, { story, reading, index, tab: hasLeader ? LEADER : '\t', texts: 0, endsInBlank: true }, { hidden, font })
}

/** How some text of a paragraph looks. */
interface Look {
  readonly hidden: boolean
  readonly font: string
}

function readChildren(element: Element, paragraph: Paragraph, look: Look): void {
  for (const child of element.children) {
    if (isElement(child)) readChild(child, paragraph, look)
    else {
      if (!look.hidden) addText(withSymbols(child, look.font), paragraph)
      paragraph.texts += 1
    }
  }
}

/** What has text that is not the paragraph's own. */
const NO_TEXT = new Set(
  'ruby-text tracked-changes desc title image object object-ole binary-data hidden-text hidden-paragraph script event-listeners index-entry-span forms'.split(
    ' ',
  ),
)

function readChild(element: Element, paragraph: Paragraph, look: Look): void {
  const { name, attributes } = element
  const { reading, story } = paragraph
  if (name === 's') addSign(' '.repeat(wholeOf(attributes['c'], 1, MOST_BLANKS)), paragraph, look)
  else if (name === 'tab') addSign(paragraph.tab, paragraph, look)
  else if (name === 'line-break') addSign('\n', paragraph, look)
  else if (name === 'span') {
    const { hidden, font } = reading.styles.style('text', attributes['style-name'])
    readChildren(element, paragraph, { hidden: look.hidden || (hidden ?? false), font: font ?? look.font })
  } else if (NO_TEXT.has(name)) paragraph.texts += textsIn(element)
  else if (readMark(element, story, reading)) paragraph.texts += textsIn(element)
  else readChildren(element, paragraph, look)
}

const MOST_BLANKS = 100

/** The stretches of text of the paragraph in an element, without those of paragraphs inside it. */
const textsIn = (element: Element): number =>
  element.children.reduce((count, child) => count + (isElement(child) ? (isParagraph(child) ? 0 : textsIn(child)) : 1), 0)

const isShown = ({ openInsertions }: Reading): boolean => openInsertions.size === 0

function anchorOpen({ openComments, anchored }: Reading): Iterable<string> {
  for (const id of openComments) anchored.add(id)
  return openComments
}

function addSign(text: string, paragraph: Paragraph, { hidden }: Look): void {
  const { story, reading } = paragraph
  paragraph.endsInBlank = false
  if (!hidden && isShown(reading)) addPiece(story, text, undefined, anchorOpen(reading))
}

/** A stretch of text is parted where white space is left out, so that each piece stands in the file character by character. */
function addText(text: string, paragraph: Paragraph): void {
  const { story, reading, index, texts } = paragraph
  for (const { 0: word, index: at } of text.matchAll(/[ \t\n\r]+|[^ \t\n\r]+(?: [^ \t\n\r]+)*/g)) {
    const isBlank = /^[ \t\n\r]/.test(word)
    if (isBlank && paragraph.endsInBlank) continue
    paragraph.endsInBlank = isBlank
    const place = { part: 'content.xml', paragraph: index, run: texts, character: at }
    if (isShown(reading)) addPiece(story, isBlank ? ' ' : word, place, anchorOpen(reading))
  }
}

const DRAWN = new Set(
  'frame text-box custom-shape rect line polyline polygon path ellipse circle connector caption measure g a regular-polygon'.split(' '),
)

/**
 * What stands between the words of a paragraph, or between paragraphs, and is no text of them: notes, comments, changes, boxes.
 *
 * @returns whether the element was one.
 */
export function readMark(element: Element, story: Story, reading: Reading): boolean {
  const { name, attributes } = element
  if (name === 'note') addNote(element, reading)
  else if (name === 'annotation') openComment(element, story, reading)
  else if (name === 'annotation-end') closeComment(attributes['name'] ?? '', story, reading)
  else if (name === 'change-start' || name === 'change-end' || name === 'change') readChange(element, story, reading)
  else if (DRAWN.has(name) && (name !== 'a' || elementsOf(element).some(({ name: inner }) => DRAWN.has(inner) && inner !== 'a')))
    readBox(element, story, reading)
  else return false
  return true
}

function addNote(element: Element, { notes, openInsertions }: Reading): void {
  const body = childOf(element, 'note-body')
  if (body && openInsertions.size === 0) notes.push({ kind: element.attributes['note-class'] ?? 'footnote', body })
}

/** A comment on no words speaks for the paragraph that it stands in. */
function openComment(element: Element, story: Story, { directives, openComments, ranges, anchored }: Reading): void {
  const lines = directivesIn(elementsOf(element, 'p').map(textOf))
  if (lines.length === 0) return
  const { name } = element.attributes
  const id = name ?? `comment ${directives.size}`
  directives.set(id, lines)
  if (name !== undefined && ranges.has(name)) openComments.add(name)
  else {
    anchored.add(id)
    story.comments.add(id)
  }
}

function closeComment(name: string, story: Story, { openComments, anchored }: Reading): void {
  if (openComments.delete(name) && !anchored.has(name)) story.comments.add(name)
}

/** In the original, what was inserted is not there, and what was deleted stands where its mark is. */
function readChange({ name, attributes }: Element, story: Story, reading: Reading): void {
  const id = attributes['change-id'] ?? ''
  const change = reading.changed.get(id)
  if (reading.changes === 'accepted' || !change) return
  if (name === 'change-start' && change.name === 'insertion') reading.openInsertions.add(id)
  else if (name === 'change-end') reading.openInsertions.delete(id)
  else if (name === 'change' && change.name === 'deletion') {
    reading.changed.delete(id)
    restore(change, story, reading)
  }
}

/** The first paragraph of what was deleted goes on with the words before it, the last with those after it. */
function restore(deletion: Element, story: Story, reading: Reading): void {
  const blocks = elementsOf(deletion).filter(({ name }) => name !== 'change-info')
  for (const [index, block] of blocks.entries()) {
    const isLast = index === blocks.length - 1
    const paragraph = index === 0 || isLast ? onlyParagraph(block) : undefined
    if (paragraph && isLast) readInline(paragraph, story, reading)
    else if (paragraph) readParagraph(paragraph, story, reading)
    else readBlock(block, story, reading)
  }
}

/** Half a list item stands in a list of its own. */
function onlyParagraph(block: Element): Element | undefined {
  if (isParagraph(block)) return block
  const [only, ...others] = elementsOf(block)
  return only && others.length === 0 && ['list', 'list-item'].includes(block.name) ? onlyParagraph(only) : undefined
}

/** The paragraphs of a text box stand before the paragraph that it hangs on. */
function readBox(element: Element, host: Story, reading: Reading): void {
  const story: Story = { blocks: host.blocks, pieces: [], comments: new Set() }
  if (element.name === 'text-box') readBlocks(element, story, reading)
  else
    for (const child of elementsOf(element)) {
      if (DRAWN.has(child.name)) readBox(child, host, reading)
      else if (isParagraph(child) || child.name === 'list') readBlock(child, story, reading)
    }
  if (story.pieces.length > 0) endParagraph(story, PLAIN_FORM, '')
}
