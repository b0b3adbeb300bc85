import { columnsOf } from '../columns.js'

export interface WrapOptions {
  /** Columns of a full line; a full-width character takes two. */
  readonly width: number
  /** Whether the blanks of first lines, and those that centre titles, are there. */
  readonly indent: 'kept' | 'lost'
  /** A blank line between all visual lines. */
  readonly blanks?: boolean
  /** A page number after every so many lines. */
  readonly pageLines?: number
}

const NOT_AT_START = /^[，。、；：？！）》”’％%】〕…]/
const NOT_AT_END = /[（《“‘【〔]$/

/** Sets a text of one paragraph a line as a typesetter would: greedy, no closing mark at a line's start, numbers and Latin words whole. */
export function wrapText(text: string, { width, indent, blanks = false, pageLines }: WrapOptions): string {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? (blanks || indent === 'lost' ? [] : ['']) : wrapLine(line, width, indent)))
  const paged =
    pageLines === undefined
      ? lines
      : lines.flatMap((line, index) => (index > 0 && index % pageLines === 0 ? [`— ${index / pageLines} —`, line] : [line]))
  return `${paged.join(blanks ? '\n\n' : '\n')}\n`
}

/** A paragraph is set in by four columns: the first line is as short where the blanks are lost. */
function wrapLine(line: string, width: number, indent: 'kept' | 'lost'): string[] {
  // Issuer and date on one line are parted by blanks; such a line is set by hand.
  if (/\S[ \u3000]{3,}\S/.test(line)) return [line]
  const isParagraph = /^\u3000\u3000/.test(line)
  const words = line.trim()
  const lines: string[] = []
  let current = ''
  let columns = isParagraph ? 4 : 0
  for (const token of words.match(/[A-Za-z0-9.@%+-]+|——|……|[\s\S]/gu) ?? []) {
    const wide = columnsOf(token)
    const hangs = NOT_AT_START.test(token) && columns + wide <= width + 2
    if (current !== '' && columns + wide > width && !hangs) {
      const carried = NOT_AT_END.test(current) || NOT_AT_START.test(token) ? current.slice(-1) : ''
      lines.push(current.slice(0, current.length - carried.length).trimEnd())
      current = carried
      columns = columnsOf(carried)
      if (token === ' ' && carried === '') continue
    }
    current += token
    columns += wide
  }
  lines.push(current)
  return lines.map((part, index) => (index === 0 && isParagraph && indent === 'kept' ? `\u3000\u3000${part}` : part))
}
