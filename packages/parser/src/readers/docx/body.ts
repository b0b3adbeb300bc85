import { childOf, type Element, elementsOf } from '../archive/xml.js'
import type { ReaderOptions } from '../reader.js'
import { LEADER, MOST_COLUMNS, type ParagraphForm, tableOf, type WordBlock, type WordCell } from '../word/document.js'
import { addTable, endParagraph, endStory, newStory, PLAIN_FORM, type Story } from '../word/story.js'
import { type RunIndex, runIndices } from './indices.js'
import type { Numbering } from './numbering.js'
import type { Part } from './package.js'
import {
  firstIndent,
  flagOf,
  mergedIndent,
  mergedProperties,
  numberOf,
  type ParagraphProperties,
  paragraphProperties,
  runProperties,
  settingOf,
} from './properties.js'
import { readInline } from './runs.js'
import type { Styles } from './styles.js'

/** What is known while a part is read. */
export interface Reading {
  readonly part: string
  readonly runs: ReadonlyMap<Element, RunIndex>
  readonly styles: Styles
  readonly numbering: Numbering
  readonly changes: NonNullable<ReaderOptions['changes']>
  /** Comments that speak to the checker: those that are open here, and all that were anchored. */
  readonly directives: ReadonlyMap<string, readonly string[]>
  readonly openComments: Set<string>
  readonly anchored: Set<string>
  /** Of each field that is open, whether its code is being read. */
  readonly fields: { inCode: boolean }[]
  /** Each section, and whether the next one begins a page. */
  readonly sectionBreaks: ReadonlyMap<Element, boolean>
  /** References to notes, in order. */
  readonly notes: { readonly kind: 'footnotes' | 'endnotes'; readonly id: string }[]
  leaveOut(what: 'document' | 'drawing'): void
  startsPage: boolean
}

export function readingOf(part: Part, shared: Omit<Reading, 'part' | 'runs' | 'openComments' | 'fields' | 'sectionBreaks' | 'startsPage'>): Reading {
  return {
    ...shared,
    part: part.name,
    runs: runIndices(part.root),
    openComments: new Set(),
    fields: [],
    sectionBreaks: sectionBreaksOf(part.root),
    startsPage: false,
  }
}

/** Of each section but the last, whether what follows begins a page: that stands in the properties of the next section. */
function sectionBreaksOf(root: Element): Map<Element, boolean> {
  const body = childOf(root, 'body')
  const sections = (body ? elementsOf(body) : []).flatMap((element) => {
    const properties = element.name === 'p' ? childOf(element, 'pPr') : undefined
    return (element.name === 'sectPr' ? element : properties && childOf(properties, 'sectPr')) ?? []
  })
  return new Map(
    sections.map((section, index) => [section, !['continuous', 'nextColumn'].includes(settingOf(sections[index + 1], 'type') ?? 'nextPage')]),
  )
}

/** The paragraphs and tables below an element. */
export function readStory(element: Element, reading: Reading): readonly WordBlock[] {
  const story = newStory()
  readBlocks(element, story, reading)
  return endStory(story, PLAIN_FORM)
}

/** What only stands around blocks, or around runs. */
const AROUND = new Set(['sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo', 'del', 'moveFrom', 'Choice', 'sdt', 'AlternateContent'])

/** Whether what is in an element is not in the text: of AlternateContent its Fallback, and the one side of each change. */
export function isLeftOut({ name }: Element, { changes }: Pick<Reading, 'changes'>): boolean {
  if (name === 'Fallback') return true
  return changes === 'accepted' ? name === 'del' || name === 'moveFrom' : name === 'ins' || name === 'moveTo'
}

export function readBlocks(element: Element, story: Story, reading: Reading): void {
  let hasChoice = false
  for (const child of elementsOf(element)) {
    if (isLeftOut(child, reading) || (child.name === 'Choice' && hasChoice)) continue
    hasChoice ||= child.name === 'Choice'
    if (child.name === 'p') readParagraph(child, story, reading)
    else if (child.name === 'tbl') readTable(child, story, reading)
    else if (AROUND.has(child.name)) readBlocks(child, story, reading)
    else if (child.name === 'altChunk') reading.leaveOut('document')
    else readCommentMark(child, reading)
  }
}

/** The beginning or the end of what a comment speaks of. */
export function readCommentMark({ name, attributes }: Element, { directives, openComments }: Reading): void {
  const id = attributes['id'] ?? ''
  if (name === 'commentRangeStart' && directives.has(id)) openComments.add(id)
  else if (name === 'commentRangeEnd') openComments.delete(id)
}

function readParagraph(element: Element, story: Story, reading: Reading): void {
  const printed = printedProperties(element, reading)
  const { paragraph, run } = reading.styles.paragraphStyle(printed.style)
  const startsPage = reading.startsPage
  reading.startsPage = false
  const hasLeader = printed.hasLeader ?? paragraph.hasLeader
  readInline(element, story, { hidden: run.hidden ?? false, tab: hasLeader ? LEADER : '\t' }, reading)
  // The code of a field does not go on in the next paragraph; one that is never closed would swallow the rest.
  for (const field of reading.fields) field.inCode = false
  const own = childOf(element, 'pPr')
  const mark = own && childOf(own, 'rPr')
  const section = own && childOf(own, 'sectPr')
  if (section && reading.sectionBreaks.get(section)) reading.startsPage = true
  const isJoined = hasLostMark(mark, run.hidden ?? false, reading)
  if (isJoined && startsPage) reading.startsPage = true
  if (isJoined) return
  const { properties, label } = numbered(printed, paragraph, reading)
  const form = formOf(properties, runProperties(firstRun(element)).size ?? run.size ?? DEFAULT_SIZE)
  endParagraph(story, startsPage ? { ...form, startsPage } : form, label)
}

/** Of a tracked change of a paragraph's properties, the old ones where the original is wanted. */
function printedProperties(element: Element, { changes }: Reading): ParagraphProperties {
  const own = childOf(element, 'pPr')
  const change = changes === 'original' && own ? childOf(own, 'pPrChange') : undefined
  return paragraphProperties(change ? (childOf(change, 'pPr') ?? change) : own)
}

/** The paragraph goes on in the next one: its mark was deleted, was not yet there, or is hidden. */
function hasLostMark(mark: Element | undefined, hidden: boolean, { changes }: Reading): boolean {
  const gone = changes === 'accepted' ? ['del', 'moveFrom'] : ['ins', 'moveTo']
  return mark !== undefined && gone.some((name) => childOf(mark, name)) ? true : (flagOf(mark, 'vanish') ?? flagOf(mark, 'specVanish') ?? hidden)
}

/** Half-points: the ten points of a file that says nothing. */
const DEFAULT_SIZE = 20

function firstRun(element: Element): Element | undefined {
  const run = childOf(element, 'r')
  return run && childOf(run, 'rPr')
}

function numbered(own: ParagraphProperties, style: ParagraphProperties, { numbering }: Reading): { properties: ParagraphProperties; label: string } {
  const properties = mergedProperties(style, own)
  const list = properties.number?.list
  if (list === undefined || list === '0') return { properties, label: '' }
  const isOwn = own.number?.list !== undefined
  const level =
    own.number?.level ?? (isOwn ? undefined : own.style !== undefined ? numbering.levelOf(list, own.style) : undefined) ?? style.number?.level ?? 0
  const indent = numbering.indent(list, level)
  // The list sets its paragraphs in, but for what the style that brings the list, or the paragraph itself, says.
  const inOrder = isOwn ? [style.indent, indent, own.indent] : [indent, style.indent, own.indent]
  const merged = inOrder.reduce(mergedIndent, undefined)
  return { properties: { ...properties, ...(merged ? { indent: merged } : {}) }, label: numbering.next(list, level) }
}

const ALIGNMENTS: ReadonlyMap<string, ParagraphForm['align']> = new Map([
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
])
/** Twelve points and more, in twentieths. */
const GAP = 240

function formOf({ align, indent, outline, before, beforeLines, startsPage }: ParagraphProperties, size: number): ParagraphForm {
  return {
    align: ALIGNMENTS.get(align ?? '') ?? 'left',
    indent: firstIndent(indent, size),
    ...(outline !== undefined && outline >= 0 && outline < 9 ? { depth: outline + 1 } : {}),
    ...((beforeLines ? beforeLines >= 100 : (before ?? 0) >= GAP) ? { hasGap: true as const } : {}),
    ...(startsPage ? { startsPage } : {}),
  }
}

function readTable(element: Element, story: Story, reading: Reading): void {
  const { startsPage } = reading
  reading.startsPage = false
  const rows = rowsOf(element, reading).map((row) => cellsOf(row, reading))
  addTable(story, { ...tableOf(rows), ...(startsPage ? { startsPage } : {}) })
}

/** Rows and cells may stand in content controls. */
function rowsOf(element: Element, reading: Reading, name = 'tr'): Element[] {
  return elementsOf(element).flatMap((child) => {
    if (isLeftOut(child, reading)) return []
    if (AROUND.has(child.name)) return rowsOf(child, reading, name)
    readCommentMark(child, reading)
    return child.name === name && !isChangedAway(childOf(child, `${name}Pr`), reading) ? [child] : []
  })
}

/** A row, or a cell, that was deleted, or was not yet there. */
function isChangedAway(properties: Element | undefined, { changes }: Reading): boolean {
  return properties !== undefined && (changes === 'accepted' ? ['del', 'cellDel'] : ['ins', 'cellIns']).some((name) => childOf(properties, name))
}

/** The cells of a row: a merged one is followed by empty ones, and what goes on from the row above is empty. */
function cellsOf(row: Element, reading: Reading): WordCell[] {
  const properties = childOf(row, 'trPr')
  const cells: WordCell[] = []
  const add = (cell: WordCell, count: number) => {
    for (let number = 0; number < count && cells.length < MOST_COLUMNS; number += 1) cells.push(number === 0 ? cell : [])
  }
  add([], numberOf(settingOf(properties, 'gridBefore')) ?? 0)
  for (const element of rowsOf(row, reading, 'tc')) {
    const own = childOf(element, 'tcPr')
    const goesOn = ['vMerge', 'hMerge'].some((name) => own && childOf(own, name) && (settingOf(own, name) ?? 'continue') === 'continue')
    add(goesOn ? [] : readStory(element, reading), Math.max(1, numberOf(settingOf(own, 'gridSpan')) ?? 1))
  }
  add([], numberOf(settingOf(properties, 'gridAfter')) ?? 0)
  return cells
}
