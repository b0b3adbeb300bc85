import { MOST_COLUMNS, tableOf, type WordBlock, type WordCell } from '../word/document.js'
import { endParagraph as closeParagraph, newStory, type Story } from '../word/story.js'
import type { Form } from './forms.js'
import { charactersOf, type TextPiece } from './text-pieces.js'

/** What is known of the characters and paragraphs of a document. */
export interface Reading {
  readonly pieces: readonly TextPiece[]
  /** The form of the paragraph that the character at an offset of the stream belongs to. */
  readonly formAt: (offset: number) => Form
  /** Whether the paragraph ends right before an offset of the stream. */
  readonly endsBefore: (offset: number) => boolean
  /** What is shown of a character: nothing of one that was deleted, or is hidden. */
  readonly shownAt: (offset: number, sign: string) => string
  /** The number that is shown before the next paragraph of a form; it is counted. */
  readonly labelOf: (form: Form) => string
  /** Where a section ends that the next page follows. */
  readonly pageEnds: ReadonlySet<number>
  /** The text boxes that hang on a character. */
  readonly boxesAt: ReadonlyMap<number, readonly Range[]>
  /** The comments, by the characters that refer to them. */
  readonly commentAt: ReadonlyMap<number, string>
}

/** Characters of the document, the end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

const PART = 'WordDocument'
const [CELL, LINE, PAGE, PARAGRAPH, COLUMN] = ['\x07', '\x0b', '\x0c', '\r', '\x0e']
const [FIELD, RESULT, FIELD_END] = ['\x13', '\x14', '\x15']
const [COMMENT, HYPHEN] = ['\x05', '\x1e']

/** Reads the body, a note or a text box: its paragraphs, and its tables. */
export function readStory(reading: Reading, range: Range): WordBlock[] {
  const story = newStory()
  const table = tableReader(story)
  /** For each open field, whether its result has begun. */
  let fields: boolean[] = []
  let text = ''
  let paragraph = 0
  let character = 0
  let startsPage = false
  let boxes: WordBlock[] = []

  const closePiece = () => {
    if (text !== '') story.pieces.push({ text, place: { part: PART, paragraph, run: 0, character: character - text.length } })
    text = ''
  }
  const breakLine = (sign: '\n' | '\f') => {
    closePiece()
    story.pieces.push({ text: sign })
    character += 1
  }
  const endParagraph = (form: Form) => {
    closePiece()
    table.paragraph(boxes, startsPage ? { ...form, startsPage } : form, reading.labelOf(form))
    startsPage = false
    boxes = []
    paragraph += 1
    character = 0
    // A field whose end was lost would hide all that follows.
    fields = fields.filter((hasResult) => hasResult)
  }
  const control = (sign: string, position: number, offset: number) => {
    if (sign === FIELD) fields.push(false)
    else if (sign === RESULT && fields.length > 0) fields[fields.length - 1] = true
    else if (sign === FIELD_END) fields.pop()
    else if (sign === PARAGRAPH) endParagraph(reading.formAt(offset))
    else if (sign === CELL) {
      const form = reading.formAt(offset)
      if (!form.endsRow) endParagraph({ ...form, inTable: true })
      closePiece()
      table.mark(form)
    } else if (sign === PAGE && (reading.endsBefore(offset) || reading.pageEnds.has(position + 1))) {
      endParagraph(reading.formAt(offset))
      startsPage = reading.pageEnds.has(position + 1)
    } else if (sign === PAGE) breakLine('\f')
    else if (sign === LINE || sign === COLUMN) breakLine('\n')
    else if (sign === COMMENT) story.comments.add(reading.commentAt.get(position) ?? '')
    for (const box of reading.boxesAt.get(position) ?? []) boxes.push(...readStory({ ...reading, boxesAt: new Map() }, box))
  }

  for (const { sign, position, offset } of charactersOf(reading.pieces, range.start, range.end)) {
    const shown = reading.shownAt(offset, sign)
    if (shown === '') continue
    if (shown < ' ' && shown !== '\t' && shown !== HYPHEN) control(sign, position, offset)
    else if (fields.every((hasResult) => hasResult)) {
      text += shown === HYPHEN ? '-' : shown
      character += shown.length
    }
  }
  closePiece()
  if (story.pieces.length > 0) endParagraph(reading.formAt(-1))
  table.close()
  return story.blocks
}

/** Puts paragraphs into the story, or into the cells of the table that is open. */
function tableReader(story: Story) {
  let rows: { readonly cells: WordCell[]; readonly edges: readonly number[] }[] = []
  let cells: WordCell[] = []
  let cell: WordBlock[] = []
  const close = () => {
    if (cell.length > 0) cells.push(cell)
    if (cells.length > 0) rows.push({ cells, edges: [] })
    if (rows.length > 0) story.blocks.push(tableOf(spread(rows)))
    rows = []
    cells = []
    cell = []
  }
  return {
    close,
    paragraph(boxes: readonly WordBlock[], form: Form, label: string) {
      const { inTable, endsRow: _, list: __, edges: ___, ...own } = form
      if (!inTable) close()
      story.blocks.push(...boxes)
      closeParagraph(story, own, label)
      if (!inTable) return
      const block = story.blocks.pop()
      if (block) cell.push(block)
    },
    /** The end of a cell, or of a row. */
    mark({ endsRow, edges = [] }: Form) {
      story.pieces = []
      if (!endsRow) {
        cells.push(cell)
        cell = []
        return
      }
      rows.push({ cells, edges })
      cells = []
      cell = []
    },
  }
}

/** Edges that are so near to one another are one, in twips. */
const NEAR = 40

/** Puts empty cells behind those that reach over several columns. */
function spread(rows: readonly { readonly cells: readonly WordCell[]; readonly edges: readonly number[] }[]): WordCell[][] {
  const all = [...new Set(rows.flatMap(({ edges }) => edges))].sort((a, b) => a - b)
  const columns = all.filter((edge, index) => index === 0 || edge - (all[index - 1] ?? 0) > NEAR)
  const columnOf = (edge: number) => columns.findLastIndex((column) => column <= edge)
  return rows.map(({ cells, edges }) => {
    if (edges.length !== cells.length + 1 || columns.length > MOST_COLUMNS) return [...cells]
    return cells.flatMap((cell, index) => {
      const span = columnOf(edges[index + 1] ?? 0) - columnOf(edges[index] ?? 0)
      return [cell, ...Array.from({ length: Math.max(0, span - 1) }, (): WordCell => [])]
    })
  })
}
