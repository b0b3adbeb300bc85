import { descendantsOf, type Element, elementsOf, isElement } from '../archive/xml.js'
import type { ReaderOptions } from '../reader.js'
import { MOST_COLUMNS, type ParagraphForm, tableOf, type WordBlock, type WordCell } from '../word/document.js'
import { addTable, endParagraph, endStory, newStory, PLAIN_FORM, type Story } from '../word/story.js'
import { readInline, readMark } from './inline.js'
import { wholeOf } from './lengths.js'
import { type Counter, countOn, type Levels, labelOf, levelReader, MOST_LEVELS, MOST_NUMBER, readLevels } from './lists.js'
import { formOf, type Styles } from './styles.js'

/** What is known while content.xml is read. */
export interface Reading {
  readonly styles: Styles
  readonly levelsOf: (name: string) => Levels
  readonly outlineLevels: Levels
  readonly changes: NonNullable<ReaderOptions['changes']>
  /** The insertions and deletions of the file, by id. */
  readonly changed: Map<string, Element>
  /** Insertions that are not in the original, while their text is read. */
  readonly openInsertions: Set<string>
  /** The names of the comments that have an end. */
  readonly ranges: ReadonlySet<string>
  readonly directives: Map<string, readonly string[]>
  readonly openComments: Set<string>
  readonly anchored: Set<string>
  /** Paragraphs and headings, from 0 in the order of the XML. */
  readonly paragraphs: ReadonlyMap<Element, number>
  /** Footnotes and endnotes, in the order of their references. */
  readonly notes: { readonly kind: string; readonly body: Element }[]
  readonly outline: Counter
  /** The lists that others may go on with, by id, and the last of each style. */
  readonly lists: Map<string, Counter>
  unknown(format: string): void
  startsPage: boolean
}

export function readingOf(
  content: Element,
  text: Element,
  styles: Styles,
  shared: Pick<Reading, 'changes' | 'directives' | 'notes' | 'unknown'>,
): Reading {
  const regions = descendantsOf(text, 'changed-region')
  const inOrder = allParagraphs(content)
  return {
    ...shared,
    styles,
    levelsOf: levelReader(styles),
    outlineLevels: readLevels(styles.outline),
    changed: new Map(
      regions.flatMap((region) => {
        const change = elementsOf(region)[0]
        return change ? [[region.attributes['id'] ?? '', change] as const] : []
      }),
    ),
    openInsertions: new Set(),
    ranges: new Set(descendantsOf(text, 'annotation-end').flatMap(({ attributes }) => attributes['name'] ?? [])),
    openComments: new Set(),
    anchored: new Set(),
    paragraphs: new Map(inOrder.map((element, index) => [element, index])),
    outline: [],
    lists: new Map(),
    startsPage: false,
  }
}

function allParagraphs(root: Element): Element[] {
  const found: Element[] = []
  const waiting = [root]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (isParagraph(next)) found.push(next)
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index]
      if (child !== undefined && isElement(child)) waiting.push(child)
    }
  }
  return found
}

export const isParagraph = ({ name }: Element): boolean => name === 'p' || name === 'h'

/** Where a paragraph stands in a list. */
interface Item {
  readonly levels: Levels
  readonly at: number
  readonly counter: Counter
  /** Its number is printed before it. */
  readonly isCounted: boolean
  readonly start?: number
}

export function readStory(element: Element, reading: Reading): readonly WordBlock[] {
  const story = newStory()
  readBlocks(element, story, reading)
  return endStory(story, PLAIN_FORM)
}

/** What only stands around blocks. */
const AROUND = new Set(
  'index-body index-title table-of-content illustration-index table-index object-index user-index alphabetical-index bibliography shape-group'.split(
    ' ',
  ),
)

export function readBlocks(element: Element, story: Story, reading: Reading): void {
  for (const child of elementsOf(element)) readBlock(child, story, reading)
}

export function readBlock(element: Element, story: Story, reading: Reading): void {
  const { name, attributes } = element
  if (isParagraph(element)) readParagraph(element, story, reading)
  else if (name === 'list') readList(element, story, reading)
  else if (name === 'table') readTable(element, story, reading)
  else if (name === 'section') {
    const isHidden = attributes['display'] === 'none' || reading.styles.style('section', attributes['style-name']).hidden
    if (!isHidden) readBlocks(element, story, reading)
  } else if (AROUND.has(name)) readBlocks(element, story, reading)
  else if (name === 'numbered-paragraph') readNumberedParagraph(element, story, reading)
  else readMark(element, story, reading)
}

export function readParagraph(element: Element, story: Story, reading: Reading, item?: Item): void {
  const { startsPage } = reading
  reading.startsPage = false
  const style = reading.styles.style('paragraph', element.attributes['style-name'])
  readInline(element, story, reading)
  // The end of a paragraph that was inserted was not there; that of a hidden one is not shown.
  if (reading.openInsertions.size > 0 || style.hidden) {
    if (startsPage) reading.startsPage = true
    return
  }
  const form = paragraphForm(element, reading, item)
  reading.startsPage = style.endsPage ?? false
  endParagraph(story, startsPage ? { ...form, startsPage } : form, numberBefore(element, reading, item))
}

function paragraphForm(element: Element, { styles, outlineLevels }: Reading, item: Item | undefined): ParagraphForm {
  const name = element.attributes['style-name']
  const style = styles.style('paragraph', name)
  const outline = element.name === 'h' ? wholeOf(element.attributes['outline-level'], 1, MOST_LEVELS, 1) : undefined
  const level = item ? item.levels[item.at] : outline === undefined ? undefined : outlineLevels[outline - 1]
  return formOf(style, styles.own('paragraph', name), level, outline ?? style.outline)
}

/** The number of a list item, or of a heading that is not in a list. */
function numberBefore(element: Element, reading: Reading, item: Item | undefined): string {
  const { attributes, name } = element
  if (item) {
    if (!item.isCounted) return ''
    countOn(item.counter, item.at, item.levels, item.start)
    return labelOf(item.levels, item.at, item.counter, reading.unknown)
  }
  if (name !== 'h' || attributes['is-list-header'] === 'true') return ''
  const own = reading.styles.style('paragraph', attributes['style-name']).list
  if (own === '') return ''
  const at = wholeOf(attributes['outline-level'], 1, MOST_LEVELS, 1) - 1
  const start = attributes['restart-numbering'] === 'true' ? wholeOf(attributes['start-value'], 1, MOST_NUMBER) : undefined
  countOn(reading.outline, at, reading.outlineLevels, start)
  return labelOf(reading.outlineLevels, at, reading.outline, reading.unknown)
}

function readList(element: Element, story: Story, reading: Reading, outer?: { name: string; counter: Counter; at: number }): void {
  const { attributes } = element
  const name = attributes['style-name'] ?? outer?.name ?? listOfFirst(element, reading)
  const at = outer ? outer.at + 1 : 0
  const counter = outer?.counter ?? counterOf(attributes, name, reading)
  for (const child of elementsOf(element)) {
    let isCounted = child.name === 'list-item'
    if (!isCounted && child.name !== 'list-header') continue
    const { 'start-value': start, 'style-override': other } = child.attributes
    const levels = reading.levelsOf(other ?? name)
    for (const block of elementsOf(child)) {
      if (isParagraph(block)) {
        readParagraph(block, story, reading, {
          levels,
          at,
          counter,
          isCounted,
          ...(start === undefined ? {} : { start: wholeOf(start, 1, MOST_NUMBER) }),
        })
        isCounted = false
      } else if (block.name === 'list') readList(block, story, reading, { name, counter, at })
      else readBlock(block, story, reading)
    }
  }
}

/** The list style that the style of its first paragraph names. */
function listOfFirst(element: Element, { styles }: Reading): string {
  const first = descendantsOf(element, 'p')[0] ?? descendantsOf(element, 'h')[0]
  return styles.style('paragraph', first?.attributes['style-name']).list ?? ''
}

/** A list begins anew unless it says that it goes on with another, or with the last of its style. */
function counterOf(attributes: Element['attributes'], name: string, { lists }: Reading): Counter {
  const { 'continue-list': other, 'continue-numbering': goesOn, id } = attributes
  const counter = (other === undefined ? undefined : lists.get(`#${other}`)) ?? (goesOn === 'true' ? lists.get(name) : undefined) ?? []
  lists.set(name, counter)
  if (id !== undefined) lists.set(`#${id}`, counter)
  return counter
}

function readNumberedParagraph(element: Element, story: Story, reading: Reading): void {
  const { 'list-id': id, 'style-name': name = '', level, 'start-value': start } = element.attributes
  const key = `#${id ?? name}`
  const counter = reading.lists.get(key) ?? []
  reading.lists.set(key, counter)
  const item = {
    levels: reading.levelsOf(name),
    at: wholeOf(level, 1, MOST_LEVELS, 1) - 1,
    counter,
    isCounted: true,
    ...(start === undefined ? {} : { start: wholeOf(start, 1, MOST_NUMBER) }),
  }
  for (const child of elementsOf(element)) if (isParagraph(child)) readParagraph(child, story, reading, item)
}

function readTable(element: Element, story: Story, reading: Reading): void {
  const startsPage = reading.startsPage || (reading.styles.style('table', element.attributes['style-name']).startsPage ?? false)
  reading.startsPage = false
  const rows = rowsOf(element).map((row) => cellsOf(row, reading))
  addTable(story, { ...tableOf(rows), ...(startsPage ? { startsPage } : {}) })
}

const rowsOf = (element: Element): Element[] =>
  elementsOf(element).flatMap((child) =>
    child.name === 'table-row' ? [child] : ['table-rows', 'table-header-rows', 'table-row-group'].includes(child.name) ? rowsOf(child) : [],
  )

/** What a merged cell covers is empty, whatever it holds. A cell that is said to be repeated is an empty one. */
function cellsOf(row: Element, reading: Reading): WordCell[] {
  const cells: WordCell[] = []
  for (const element of elementsOf(row)) {
    if (element.name !== 'table-cell' && element.name !== 'covered-table-cell') continue
    const count = wholeOf(element.attributes['number-columns-repeated'], 1, MOST_COLUMNS, 1)
    for (let number = 0; number < count && cells.length < MOST_COLUMNS; number += 1)
      cells.push(number === 0 && element.name === 'table-cell' ? readStory(element, reading) : [])
  }
  return cells
}
