import { positionOf } from '../blocks.js'
import type { FlowItem } from '../flow.js'
import type { Line } from '../lines.js'
import type { Block, Segment } from '../types.js'

/** Makes one block of the lines of a table that was set as aligned text, so that they are neither joined nor taken for titles. */
export function gatherTables(items: readonly FlowItem[]): FlowItem[] {
  const found: FlowItem[] = []
  for (let index = 0; index < items.length; ) {
    const rows = tableAt(items, index)
    if (rows > 0) {
      const lines = items.slice(index, index + rows).map(({ line }) => line)
      const heading = found.at(-1)
      // Where blanks stand beside digits, a heading (A 类件数) has more words than there are columns.
      if (heading && !heading.block && isTableHeading(heading.line, cellsOf(lines[0] as Line).length)) lines.unshift((found.pop() as FlowItem).line)
      const titled = found.at(-1)
      const title = titled && !titled.block && isTableTitle(titled.line.text) ? found.pop()?.line : undefined
      found.push(tableItem(lines, title))
      index += rows
    } else {
      const item = items[index]
      if (item) found.push(item)
      index += 1
    }
  }
  return found
}

const LEAST_ROWS = 3
/** Two blanks between words, or a figure behind a blank at the end. A heading above such rows is found from them. */
const MAY_BE_ROW = /\S(?: {2,}|\t|\u3000{2,})\S|[ \u3000][-－+]?[0-9０-９][0-9０-９.,．，]*[%％‰]?$/

/** How many lines from `index` on are rows: of as many cells each, three at least, most of the later cells figures. */
function tableAt(items: readonly FlowItem[], index: number): number {
  const first = items[index]
  if (!first || first.block) return 0
  if (!MAY_BE_ROW.test(first.line.text)) return 0
  const columns = cellsOf(first.line).length
  if (columns < 2) return 0
  let rows = 0
  let figures = 0
  let cells = 0
  while (index + rows < items.length) {
    const item = items[index + rows]
    const own = item && !item.block ? cellsOf(item.line) : []
    if (own.length !== columns || /[。；：，、]$|(?<=[\u4e00-\u9fff])(?<!其中)：/.test(item?.line.text ?? '')) break
    if (rows > 0) {
      cells += own.length - 1
      figures += own.slice(1).filter((cell) => /^[-－+]?[0-9０-９][0-9０-９.,．，]*\s*(?:[%％‰]|[\u4e00-\u9fff]{1,3})?$|^[—–\-/]$/.test(cell)).length
    }
    rows += 1
  }
  const wide = items.slice(index, index + rows).filter(({ line }) => /\S(?: {2,}|\t|\u3000{2,})\S/.test(line.text)).length
  const aligned = wide >= rows - 1
  if (rows < LEAST_ROWS && !(rows === 2 && aligned && columns >= 3)) return 0
  return aligned || (columns >= 3 && figures >= cells * 0.6) || (figures >= cells * 0.8 && rows >= 4) ? rows : 0
}

/** The cells of a line: parted by two blanks or more, else by one. */
function cellsOf({ text }: Line): string[] {
  const wide = text.split(/ {2,}|\t|\u3000{2,}/)
  if (wide.length > 1) return wide
  if (text.length > 60) return [text]
  // 6 月 420 378 90.0: where a house sets blanks beside digits, only the figures at the end are cells for certain.
  const words = text.split(/[ \u3000]/)
  const first = words.findLastIndex((word) => !/^[-－+]?[0-9０-９][0-9０-９.,．，]*[%％‰]?$/.test(word)) + 1
  return words.length - first >= 2 && first > 0 ? [words.slice(0, first).join(' '), ...words.slice(first)] : words
}

/** A line of words above the rows, at least one for each column, that ends no sentence. */
const isTableHeading = ({ text }: Line, columns: number) =>
  text.length <= 60 && !/[。；：，、！？]/.test(text) && !isTableTitle(text) && text.split(/[ \u3000]+/).length >= Math.max(3, columns)

const isTableTitle = (text: string) =>
  text.length <= 40 &&
  (/^(?:附?表|表格)\s*[0-9０-９一二三四五六七八九十]*/.test(text) || /(?:表|统计|情况|一览|明细)(?:（.{1,20}）)?$/.test(text)) &&
  !/[。；，]$/.test(text)

/** Takes the line above a table of the file format into it, where it is the table's title. */
export function titleTables(items: readonly FlowItem[]): FlowItem[] {
  const found: FlowItem[] = []
  for (const item of items) {
    const before = found.at(-1)
    const isTitle =
      item.block?.kind === 'table' && item.block.title === undefined && before && before.depth === undefined && before.block?.kind === undefined
    const title = isTitle ? (before.block?.text ?? before.line.text) : undefined
    if (!before || !item.block || title === undefined || !isTableTitle(title)) found.push(item)
    else {
      found.pop()
      found.push({ ...item, line: { ...before.line, end: item.line.end }, block: titledTable(before, title, item.block) })
    }
  }
  return found
}

function titledTable({ block: own, line }: FlowItem, title: string, table: Block): Block {
  const segments = own?.segments ?? line.segments
  const position = own?.position ?? positionOf([line])
  const shift = title.length + 1
  const gap: Segment = { at: title.length, ...position.end, generated: true }
  return {
    ...table,
    title,
    text: `${title}\n${table.text}`,
    segments: [...segments, gap, ...table.segments.map((segment) => ({ ...segment, at: segment.at + shift }))],
    position: { start: position.start, end: table.position.end },
  }
}

/** Cells parted by \t, rows by \n; a title stands in the block, too, as its first line. */
function tableItem(lines: readonly Line[], title: Line | undefined): FlowItem {
  const all = title ? [title, ...lines] : lines
  let text = ''
  const segments: Segment[] = []
  const separate = (sign: string, at: Line) => {
    const first = at.segments[0]
    if (text === '' || !first) return
    segments.push({ at: text.length, line: first.line, column: first.column, offset: first.offset, generated: true })
    text += sign
  }
  for (const line of all) {
    separate('\n', line)
    let from = 0
    for (const [column, cell] of (line === title ? [line.text] : cellsOf(line)).entries()) {
      if (column > 0) separate('\t', line)
      const start = line.text.indexOf(cell, from)
      from = start + cell.length
      if (cell === '') continue
      for (const segment of spanSegments(line, start, from)) segments.push({ ...segment, at: segment.at + text.length })
      text += cell
    }
  }
  const first = all[0] as Line
  const block: Block = { text, segments, position: positionOf(all), kind: 'table', ...(title ? { title: title.text } : {}), rows: lines.map(cellsOf) }
  return { line: { ...first, end: all.at(-1)?.end ?? first.end }, block }
}

/** The segments of a part of a line, counted from its beginning. */
function spanSegments({ segments }: Line, start: number, end: number): Segment[] {
  return segments.flatMap((segment, index) => {
    const until = segments[index + 1]?.at ?? Number.POSITIVE_INFINITY
    if (segment.at >= end || until <= start) return []
    const into = Math.max(0, start - segment.at)
    return [{ ...segment, at: Math.max(0, segment.at - start), column: segment.column + into, offset: segment.offset + into }]
  })
}
