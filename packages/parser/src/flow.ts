import type { Heading, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast'
import { type JoinedLines, positionOf, toBlock } from './blocks.js'
import { inlineText } from './inline.js'
import { type Line, linesOf, plainLine } from './lines.js'
import './mdast-data.js'
import type { SourceLines } from './source-lines.js'
import { isColophonLine } from './structure/colophon.js'
import { directiveIn, sourceCue } from './structure/cues.js'
import type { Block, Ignored, Segment } from './types.js'

/** What the tree holds, in reading order: visual lines, or blocks that the file format itself makes. */
export interface FlowItem {
  /** The line, or the first one of the block. */
  readonly line: Line
  readonly block?: Block
  /** Of a heading: its depth in Markdown. */
  readonly depth?: number
  /** A line of a heading above its last one. */
  readonly kicker?: true
}

export interface Flow {
  readonly items: readonly FlowItem[]
  readonly ignored: readonly Ignored[]
  /** The structure is settled by headings. */
  readonly headed: boolean
}

/** Lays a tree out in reading order. Paragraphs stay in lines, unless there are headings: then what Markdown calls a paragraph is one. */
export function readFlow(tree: Root, source: SourceLines): Flow {
  const items: FlowItem[] = []
  const ignored: Ignored[] = []
  const headed = tree.children.some(({ type }) => type === 'heading')
  let rule = false
  const push = (item: FlowItem) => {
    items.push(rule ? { ...item, line: { ...item.line, ruleBefore: true } } : item)
    rule = false
  }
  const lines = (nodes: readonly PhrasingContent[]) => linesOf(inlineText(nodes, source), source, items.at(-1)?.line.end ?? 0)
  const block = (nodes: readonly PhrasingContent[], kind?: Block['kind'], depth?: number) => {
    const own = lines(nodes)
    if (own.length > 0) push(blockItem(own, kind, depth))
  }
  /** The reader knows how a line is set where its source does not show it. */
  const linesIn = ({ children, data }: Paragraph): Line[] => {
    if (data?.indent === undefined) return lines(children)
    const { indent, blankBefore = false, pageBreakBefore = false } = data
    return lines(children).map((line) => ({ ...line, indent, blankBefore, pageBreakBefore }))
  }
  /** A text file is all plain lines; the way over segments is for what Markdown has in it. */
  const pushLines = ({ children }: Paragraph) => {
    for (const child of children) {
      const line = child.type === 'text' ? plainLine(child, source, items.at(-1)?.line.end ?? 0) : undefined
      if (!line) break
      push({ line })
    }
  }
  const headingLines = ({ children, depth }: Heading) => {
    const own = lines(children)
    for (const [index, line] of own.entries())
      push({ ...blockItem([line], 'heading', depth), ...(index < own.length - 1 ? { kicker: true as const } : {}) })
  }
  const paragraph = (node: Paragraph, kind?: Block['kind']) => {
    if (kind) block(node.children, kind)
    else if (headed) for (const group of groups(linesIn(node), source)) push(blockItem(group))
    else if (node.data?.indent === undefined && node.children.every(isPlainText)) pushLines(node)
    else for (const line of linesIn(node)) push({ line })
  }
  const leaveOut = (reason: Ignored['reason'], node: RootContent, text?: string) => {
    if (node.position)
      ignored.push({
        reason,
        ...(text === undefined ? {} : { text }),
        position: { start: source.point(node.position.start.offset ?? 0), end: source.point(node.position.end.offset ?? 0) },
      })
  }
  const visit = (node: RootContent | ListItem, kind?: Block['kind']): void => {
    if (node.type === 'paragraph') paragraph(node, kind)
    else if (node.type === 'heading') headingLines(node)
    else if (node.type === 'table') push(tableItem(node, source, items.at(-1)?.line.end ?? 0))
    else if (node.type === 'list') for (const item of node.children) visit(item, 'list-item')
    else if (node.type === 'footnoteDefinition') for (const child of node.children) visit(child, 'note')
    else if (node.type === 'listItem' || node.type === 'blockquote') for (const child of node.children) visit(child, kind)
    else if (node.type === 'thematicBreak') {
      leaveOut('rule', node)
      rule = true
    } else if (node.type === 'code') leaveOut('code', node)
    else if (node.type === 'yaml') leaveOut('front-matter', node)
    else if (node.type === 'html' && node.data?.ignored) leaveOut(node.data.ignored, node)
    else if (node.type === 'html') {
      const directive = directiveIn(node.value)
      leaveOut(directive === undefined ? 'code' : 'directive', node, directive)
    }
  }
  for (const node of tree.children) visit(node)
  return { items, ignored, headed }
}

/** A line of a text file: a node that stands in the source as it is. */
const isPlainText = (node: PhrasingContent) =>
  node.type === 'text' &&
  !node.value.includes('\n') &&
  node.position?.end.offset !== undefined &&
  node.position.end.offset - (node.position.start.offset ?? 0) === node.value.length &&
  node.value.trim().length === node.value.length &&
  node.value !== ''

function blockItem(lines: readonly Line[], kind?: Block['kind'], depth?: number): FlowItem {
  const [first, ...rest] = lines
  if (!first) throw new RangeError('a block has at least one line')
  const joined: JoinedLines = { lines: [first, ...rest], joins: rest.map(() => 'certain' as const) }
  const end = lines.at(-1)?.end ?? first.end
  return { line: { ...first, end }, block: toBlock(joined, kind), ...(depth === undefined ? {} : { depth }) }
}

/** The lines of a paragraph, parted at hard breaks and beside the lines that stand alone (sources, the colophon). */
function groups(lines: readonly Line[], source: SourceLines): Line[][] {
  const found: Line[][] = []
  let alone = true
  for (const line of lines) {
    const own = sourceCue(line.text) !== undefined || isColophonLine(line.text)
    const before = found.at(-1)?.at(-1)
    if (alone || own || (before && /(?: {2,}|\\)\r?\n/.test(source.text.slice(before.end, line.start)))) found.push([line])
    else found.at(-1)?.push(line)
    alone = own
  }
  return found
}

/** A table is one block: cells parted by \t, rows by \n, both of them not in the source. */
function tableItem(table: Table, source: SourceLines, lastEnd: number): FlowItem {
  let text = ''
  const segments: Segment[] = []
  const rows: string[][] = []
  const lines: Line[] = []
  const separate = (sign: string) => {
    const last = segments.at(-1)
    if (text === '') return
    const at = last ? last.offset + (text.length - last.at) : (table.position?.start.offset ?? 0)
    segments.push({ at: text.length, ...source.point(Math.min(at, source.text.length)), generated: true })
    text += sign
  }
  for (const [number, row] of table.children.entries()) {
    rows.push([])
    for (const [column, cell] of row.children.entries()) {
      if (column > 0) separate('\t')
      else if (number > 0) separate('\n')
      const [line] = linesOf(inlineText(cell.children, source), source, lines.at(-1)?.end ?? lastEnd)
      rows.at(-1)?.push(line?.text ?? '')
      if (!line) continue
      lines.push(line)
      segments.push(...line.segments.map((segment) => ({ ...segment, at: segment.at + text.length })))
      text += line.text
    }
  }
  const position =
    lines.length > 0
      ? positionOf(lines)
      : { start: source.point(table.position?.start.offset ?? 0), end: source.point(table.position?.end.offset ?? 0) }
  const first: Line = { ...(lines[0] ?? EMPTY_LINE), end: position.end.offset, width: 0 }
  return {
    line: first,
    block: {
      text: text || ' ',
      segments: segments.length > 0 ? segments : [{ at: 0, ...position.start, generated: true }],
      position,
      kind: 'table',
      rows,
    },
  }
}

const EMPTY_LINE: Line = { text: '', segments: [], start: 0, end: 0, indent: 0, width: 0, blankBefore: true, pageBreakBefore: false }
