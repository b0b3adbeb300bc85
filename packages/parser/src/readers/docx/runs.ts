import { childOf, type Element, elementsOf, textOf } from '../archive/xml.js'
import { addPiece, endStory, PLAIN_FORM, type Story } from '../word/story.js'
import { symbolOf, withSymbols } from '../word/symbols.js'
import { isLeftOut, type Reading, readBlocks, readCommentMark } from './body.js'
import { runProperties } from './properties.js'

/** What only stands around runs, and has their text. */
const AROUND = new Set(
  'hyperlink smartTag customXml sdt sdtContent fldSimple dir bdo ins moveTo del moveFrom AlternateContent Choice rubyBase oMath oMathPara num den e sup sub deg fName'.split(
    ' ',
  ),
)
/** Formulas: a fraction reads 1/2. */
const FORMULA = new Set([
  'f',
  'sSup',
  'sSub',
  'sSubSup',
  'rad',
  'd',
  'nary',
  'func',
  'm',
  'mr',
  'acc',
  'bar',
  'box',
  'borderBox',
  'eqArr',
  'groupChr',
])

/** What the paragraph says of its runs. */
export interface RunLook {
  readonly hidden: boolean
  /** What a tab is printed as. */
  readonly tab: string
}

/** The text of a paragraph, or of a part of one. */
export function readInline(element: Element, story: Story, style: RunLook, reading: Reading): void {
  let hasChoice = false
  for (const child of elementsOf(element)) {
    if (isLeftOut(child, reading) || (child.name === 'Choice' && hasChoice)) continue
    hasChoice ||= child.name === 'Choice'
    if (child.name === 'r') readRun(child, story, style, reading)
    else if (child.name === 'den') {
      addPiece(story, '/')
      readInline(child, story, style, reading)
    } else if (AROUND.has(child.name) || FORMULA.has(child.name)) readInline(child, story, style, reading)
    else readCommentMark(child, reading)
  }
}

function readRun(run: Element, story: Story, style: RunLook, reading: Reading): void {
  const own = runProperties(shownProperties(run, reading))
  const hidden = own.hidden ?? reading.styles.runStyle(own.style).hidden ?? style.hidden
  readRunContent(run, { story, style, reading, run, hidden, character: 0 })
}

/** Of a tracked change of a run's properties, the old ones where the original is wanted. */
function shownProperties(run: Element, { changes }: Reading): Element | undefined {
  const own = childOf(run, 'rPr')
  const change = changes === 'original' && own ? childOf(own, 'rPrChange') : undefined
  return change ? (childOf(change, 'rPr') ?? change) : own
}

interface RunReading {
  readonly story: Story
  readonly style: RunLook
  readonly reading: Reading
  readonly run: Element
  readonly hidden: boolean
  /** How many characters of the run were read: those of its texts, and one for each tab, break, hyphen and symbol. */
  character: number
}

function readRunContent(element: Element, state: RunReading): void {
  let hasChoice = false
  for (const child of elementsOf(element)) {
    if (isLeftOut(child, state.reading) || (child.name === 'Choice' && hasChoice)) continue
    hasChoice ||= child.name === 'Choice'
    readRunChild(child, state)
  }
}

function readRunChild(child: Element, state: RunReading): void {
  const { name, attributes } = child
  const { reading, story } = state
  const sign = SIGNS.get(name)
  // White space of the XML's own layout is a blank.
  if (name === 't' || name === 'delText') addText(state, withSymbols(textOf(child).replace(/[\t\n\r]/g, ' '), fontOf(state.run)))
  else if (name === 'tab' || name === 'ptab') addText(state, state.style.tab, 1)
  else if (sign !== undefined) addText(state, sign)
  else if (name === 'br') addText(state, attributes['type'] === 'page' ? '\f' : '\n')
  else if (name === 'sym') addText(state, symbolOf(Number.parseInt(attributes['char'] ?? '0', 16) || 0, attributes['font'] ?? ''))
  else if (name === 'fldChar') readFieldMark(attributes['fldCharType'], reading)
  else if (name === 'footnoteReference' || name === 'endnoteReference') addNote(name, attributes['id'], reading)
  else if (name === 'commentReference') anchorHere(attributes['id'] ?? '', story, reading)
  else if (name === 'AlternateContent' || name === 'Choice') readRunContent(child, state)
  else if (name === 'ruby') readRuby(child, state)
  else if (name === 'drawing' || name === 'pict' || name === 'object' || name === 'txbx') readBoxes(child, story, reading)
}

function fontOf(run: Element): string {
  const properties = childOf(run, 'rPr')
  const { ascii, hAnsi, eastAsia } = (properties && childOf(properties, 'rFonts')?.attributes) ?? {}
  return ascii ?? hAnsi ?? eastAsia ?? ''
}

/** Elements that stand for one character. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
])

/** `length` is how many characters it is in the file. */
function addText(state: RunReading, text: string, length = text.length): void {
  const { story, reading, run, hidden, character } = state
  state.character += length
  if (hidden || reading.fields.some(({ inCode }) => inCode)) return
  const { part, runs, openComments } = reading
  for (const id of openComments) reading.anchored.add(id)
  const { paragraph, run: index } = runs.get(run) ?? { paragraph: 0, run: 0 }
  addPiece(story, text, length === text.length ? { part, paragraph, run: index, character } : undefined, openComments)
}

function readFieldMark(type: string | undefined, { fields }: Reading): void {
  const field = fields.at(-1)
  if (type === 'begin') fields.push({ inCode: true })
  else if (type === 'separate' && field) field.inCode = false
  else if (type === 'end') fields.pop()
}

function addNote(name: string, id: string | undefined, { notes }: Reading): void {
  if (id !== undefined) notes.push({ kind: name === 'footnoteReference' ? 'footnotes' : 'endnotes', id })
}

/** A comment on no text at all speaks for the paragraph that its mark stands in. */
function anchorHere(id: string, story: Story, { directives, anchored }: Reading): void {
  if (!directives.has(id) || anchored.has(id)) return
  anchored.add(id)
  story.comments.add(id)
}

/** Of a phonetic guide, the words that it stands above. */
function readRuby(ruby: Element, { story, style, reading }: RunReading): void {
  const base = childOf(ruby, 'rubyBase')
  if (base) readInline(base, story, style, reading)
}

/** SmartArt and charts have their words in parts of their own. */
const DRAWINGS = new Set(['relIds', 'chart'])

/** The paragraphs of text boxes, which stand before the paragraph that they hang on; and words that are drawn (WordArt). */
function readBoxes(element: Element, host: Story, reading: Reading): void {
  const story: Story = { blocks: host.blocks, pieces: [], comments: new Set() }
  let hasChoice = false
  for (const child of elementsOf(element)) {
    if (child.name === 'Fallback' || (child.name === 'Choice' && hasChoice)) continue
    hasChoice ||= child.name === 'Choice'
    if (child.name === 'txbxContent') {
      readBlocks(child, story, reading)
      endStory(story, PLAIN_FORM)
    } else if (child.name === 'textpath') {
      addPiece(story, child.attributes['string'] ?? '')
      endStory(story, PLAIN_FORM)
    } else if (DRAWINGS.has(child.name)) reading.leaveOut('drawing')
    else readBoxes(child, host, reading)
  }
}
