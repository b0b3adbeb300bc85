import type { Language } from '@jianbao/lint'
import type { Block } from '@jianbao/schema'
import { say } from '../../language.js'
import { type MarkedRun, markedRuns } from './marks.js'
import { type Content, html, joined, type Markup } from './markup.js'
import { filterClasses, levelWord } from './note.js'
import { type NoteMark, noteId } from './noted.js'

type Run = MarkedRun<NoteMark>

/** The text of a block with its marks. */
export const markedText = (block: Block, marks: readonly NoteMark[], language: Language): Markup =>
  joined(markedRuns(block.text.length, marks).map((run) => runMarkup(block.text, run, language)))

/**
 * A run leads to the note of the mark that is shown in it. A mark is where links lead to from its beginning, and has its number at its
 * end; of those that begin or end in the same run, each has its own.
 */
function runMarkup(text: string, { start, end, shown, opens, closes }: Run, language: Language): Markup {
  const words = text.slice(start, end)
  if (!shown) return html`${words}`
  const { note, claimed } = shown
  const anchors = opens.filter((mark) => mark !== shown).map(({ id }) => html`<span id="${id}"></span>`)
  const id = opens.includes(shown) ? html` id="${shown.id}"` : undefined
  const number = closes.includes(shown) ? numberOf(shown, language) : undefined
  const others = closes
    .filter((mark) => mark !== shown)
    .map((mark) => html`<a class="ref ${filterClasses(mark.note)}" href="#${noteId(mark.note)}">${numberOf(mark, language)}</a>`)
  const kind = claimed ? 'claimed' : 'compared'
  return html`${anchors}<a class="mark ${kind} ${filterClasses(note)}"${id} href="#${noteId(note)}">${words}${number}</a>${others}`
}

/** A screen reader says what the number is of. The word joiner keeps it in the line of its figure. */
function numberOf({ note, claimed }: NoteMark, language: Language): Markup {
  const word = claimed ? levelWord(note.level, language) : say({ zh: '对照', en: 'compare' }, language)
  return html`<sup>&#8288;<span class="heard"> ${word} </span>${note.number}</sup>`
}

/** A table of rows and columns, the first of each as headers. Where its cells are not those of its text, the text stands as it is. */
export function tableMarkup(block: Block, marks: readonly NoteMark[], language: Language): Markup {
  const cells = cellsOf(block)
  if (!cells) return html`<pre class="table">${markedText(block, marks, language)}</pre>`
  const spans = [...(cells.title ? [cells.title] : []), ...cells.rows.flat()]
  const runs = markedRuns(
    block.text.length,
    marks,
    spans.flatMap(({ start, end }) => [start, end]),
  )
  let at = 0
  const contentOf = ({ start, end }: CellSpan): Content => {
    while (at < runs.length && (runs[at] as Run).start < start) at += 1
    const own: Markup[] = []
    for (; at < runs.length && (runs[at] as Run).end <= end; at += 1) own.push(runMarkup(block.text, runs[at] as Run, language))
    return own
  }
  const caption = cells.title ? html`<caption>${contentOf(cells.title)}</caption>` : undefined
  const rows = cells.rows.map(
    (row, number) => html`<tr>${row.map((cell, column) => cellMarkup(cell, contentOf(cell), number, column))}</tr>
`,
  )
  const name = say({ zh: '表格', en: 'table' }, language)
  return html`<div class="table" role="group" tabindex="0" aria-label="${block.title ?? name}"><table>${caption}
<thead>${rows.slice(0, 1)}</thead>
<tbody>${rows.slice(1)}</tbody>
</table></div>`
}

/** An empty cell heads nothing. */
function cellMarkup({ start, end }: CellSpan, content: Content, row: number, column: number): Markup {
  if (start === end) return html`<td></td>`
  if (row === 0) return html`<th scope="col">${content}</th>`
  return column === 0 ? html`<th scope="row">${content}</th>` : html`<td>${content}</td>`
}

interface CellSpan {
  readonly start: number
  readonly end: number
}

/** Where the cells stand in the text: parted by \t, rows by \n, the title before them. */
function cellsOf({ text, rows, title }: Block): { readonly title?: CellSpan; readonly rows: readonly (readonly CellSpan[])[] } | undefined {
  if (!rows) return undefined
  const whole = rows.map((row) => row.join('\t')).join('\n')
  const from = text.length - whole.length
  if (from < 0 || text.slice(from) !== whole) return undefined
  let at = from
  const spans = rows.map((row) =>
    row.map((cell) => {
      const span = { start: at, end: at + cell.length }
      at = span.end + 1
      return span
    }),
  )
  return { rows: spans, ...(title !== undefined && text.startsWith(title) && from > 0 ? { title: { start: 0, end: title.length } } : {}) }
}
