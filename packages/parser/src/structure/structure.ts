import { type JoinedLines, positionOf, toBlock } from '../blocks.js'
import { columnsOf } from '../columns.js'
import type { Flow, FlowItem } from '../flow.js'
import type { Line } from '../lines.js'
import { findWrap, reflow, type Wrap } from '../reflow.js'
import type { Block, Bulletin, Ignored, Masthead } from '../types.js'
import { colophonStart, isColophonLine, readColophon } from './colophon.js'
import { bylineCue, isCaption, isDressedPageNumber, isRule, numberedLevel, sectionCue, sourceCue } from './cues.js'
import { type HeadingRoles, headingRoles } from './headings.js'
import { mastheadLength, readMasthead } from './masthead.js'
import { assemble, type Part } from './parts.js'

/** A paragraph as it was set, or a block that the file format made. */
interface Unit {
  readonly block: Block
  readonly text: string
  readonly first: Line
  readonly joined?: JoinedLines
  readonly columns: number
  readonly depth?: number
}

export interface StructureOptions {
  readonly labels: readonly string[]
  /** What the front matter says of the masthead. */
  readonly masthead?: Omit<Masthead, 'lines'>
}

/** Recognises the structure of a flow: by its headings, or by the length, indent and words of its lines. */
export function recogniseFlow(flow: Flow, { labels, masthead }: StructureOptions): Omit<Bulletin, 'version' | 'position'> {
  const { items, ignored } = withoutFurniture(flow)
  const wrap = flow.headed ? undefined : findWrap(items.flatMap(({ line, block }) => (block ? [] : [line])))
  const units = toUnits(items, wrap, labels)
  const roles = flow.headed ? headingRoles(items) : undefined
  const texts = units.map(({ text }) => text)
  const head = roles ? headedMasthead(units, roles) : mastheadLength(texts)
  const foot = Math.max(head, colophonStart(texts))
  const body = units.slice(head, foot)
  const parts = roles ? classifyHeaded(body, roles, labels) : classify(body, wrap, labels)
  return {
    ...(head > 0 || masthead
      ? {
          masthead: readMasthead(
            units.slice(0, head).map(({ block }) => block),
            masthead,
          ),
        }
      : {}),
    sections: assemble(parts, labels),
    ...(foot < units.length ? { colophon: readColophon(units.slice(foot).map(({ block }) => block)) } : {}),
    ignored: [...flow.ignored, ...ignored].sort((a, b) => a.position.start.offset - b.position.start.offset),
  }
}

/** Takes page numbers and rules out, so that a paragraph goes on over a page. */
function withoutFurniture({ items }: Flow): { items: FlowItem[]; ignored: Ignored[] } {
  const kept: FlowItem[] = []
  const ignored: Ignored[] = []
  let page = false
  let rule = false
  for (const item of items) {
    const { line } = item
    const reason = item.block ? undefined : isDressedPageNumber(line.text) ? 'page-number' : isRule(line.text) ? 'rule' : undefined
    if (reason) {
      ignored.push({ reason, position: positionOf([line]) })
      page ||= reason === 'page-number'
      rule ||= reason === 'rule'
      continue
    }
    kept.push(
      page || rule ? { ...item, line: { ...line, pageBreakBefore: line.pageBreakBefore || page, ...(rule ? { ruleBefore: true } : {}) } } : item,
    )
    page = false
    rule = false
  }
  return { items: kept, ignored }
}

/** Joins the lines between the blocks that are settled. */
function toUnits(items: readonly FlowItem[], wrap: Wrap | undefined, labels: readonly string[]): Unit[] {
  const units: Unit[] = []
  let lines: Line[] = []
  const close = () => {
    units.push(...reflow(lines, wrap, labels).map(lineUnit))
    lines = []
  }
  for (const { line, block, depth } of items) {
    if (block) {
      close()
      units.push(blockUnit(line, block, depth))
    } else lines.push(line)
  }
  close()
  return units
}

function lineUnit(joined: JoinedLines): Unit {
  const [first] = joined.lines
  const plain = toBlock(joined)
  const level = joined.lines.length === 1 ? headingLevel(plain.text) : undefined
  const block = level !== undefined ? toBlock(joined, 'heading', level) : isCaption(plain.text) ? toBlock(joined, 'caption') : plain
  return { block, text: block.text, first, joined, columns: columnsOf(block.text) }
}

function blockUnit(first: Line, block: Block, depth?: number): Unit {
  const level = block.kind === undefined ? headingLevel(block.text) : undefined
  const settled: Block =
    level !== undefined
      ? { ...block, kind: 'heading', level }
      : block.kind === undefined && isCaption(block.text)
        ? { ...block, kind: 'caption' }
        : block
  return { block: settled, text: block.text, first, columns: columnsOf(block.text), ...(depth === undefined ? {} : { depth }) }
}

/** 一、领导包案 on a line of its own; 一、领导包案，压实责任。市委… is a paragraph. */
const headingLevel = (text: string) => (/[。！？；：，,;:]$/.test(text) ? undefined : numberedLevel(text))

/** The masthead of a file with headings: up to the first section or article, if its heading or the number of the issue is there. */
function headedMasthead(units: readonly Unit[], roles: HeadingRoles): number {
  const end = units.findIndex(
    ({ depth, text }) => depth !== undefined && (depth === roles.section || depth === roles.article) && numberedLevel(text) === undefined,
  )
  const top = units.slice(0, Math.max(0, end))
  const hasName = top.some(({ depth }) => depth !== undefined && depth === roles.masthead)
  return hasName ? top.length : mastheadLength(top.map(({ text }) => text))
}

/** Headings say what is a section and an article; the words of the lines say the rest. */
function classifyHeaded(units: readonly Unit[], roles: HeadingRoles, labels: readonly string[]): Part[] {
  let afterTitle = false
  return units.map(({ block, text, depth }): Part => {
    const titled = afterTitle
    afterTitle = false
    if (depth !== undefined && numberedLevel(text) === undefined && depth <= roles.article) {
      if (depth === roles.section || depth === roles.masthead)
        return { role: 'section', block, words: sectionCue(text) ?? text.replace(/[：:]\s*$/, '') }
      afterTitle = true
      return { role: 'title', block }
    }
    if (sourceCue(text, labels)) return { role: 'source', block }
    const byline = bylineCue(text)
    if (byline !== undefined) return { role: 'byline', block, words: byline }
    if (titled && /^—+\s*[^—\s]/.test(text)) {
      afterTitle = true
      return { role: 'subtitle', block, words: text.replace(/^—+\s*/, '') }
    }
    return { role: 'paragraph', block: depth === undefined ? block : { ...block, level: Math.max(1, depth - roles.article) } }
  })
}

/** Says of each unit what it is, from what stands before and after it. */
function classify(units: readonly Unit[], wrap: Wrap | undefined, labels: readonly string[]): Part[] {
  const parts: Part[] = []
  const layout = layoutOf(units, wrap)
  let boundary = true
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index] as Unit
    const heading = unit.block.kind === undefined ? sectionCue(unit.text) : undefined
    const run = heading === undefined ? titleRun(units, index, layout, labels) : 0
    if (heading !== undefined) parts.push({ role: 'section', block: unit.block, words: heading })
    else if (sourceCue(unit.text, labels)) parts.push({ role: 'source', block: unit.block })
    else if (run > 0 && opensArticle(units, index, run, boundary, layout)) {
      parts.push(...titleParts(units.slice(index, index + run)))
      index += run - 1
    } else {
      const byline = boundary ? undefined : bylineCue(unit.text)
      parts.push(byline === undefined ? { role: 'paragraph', block: unit.block } : { role: 'byline', block: unit.block, words: byline })
    }
    boundary = heading !== undefined || parts.at(-1)?.role === 'source'
  }
  return parts
}

function opensArticle(units: readonly Unit[], index: number, run: number, boundary: boolean, layout: Layout): boolean {
  if (boundary) return true
  const [unit, before, after] = [units[index], units[index - 1], units[index + run]]
  return unit !== undefined && after !== undefined && standsOut(unit, before, layout)
}

/** How this file sets its paragraphs. */
interface Layout {
  readonly indented: boolean
  readonly blanksPart: boolean
  readonly widest: number
}

function layoutOf(units: readonly Unit[], wrap: Wrap | undefined): Layout {
  const body = units.filter(({ text, columns }) => columns > 60 && /[。！？；：]$/.test(text))
  const indented = body.filter(({ first }) => first.indent >= 2).length > body.length / 2
  return {
    indented,
    blanksPart: wrap
      ? !wrap.blanksEverywhere
      : units.some(({ first }) => first.blankBefore) && units.slice(1).some(({ first }) => !first.blankBefore),
    // Where paragraphs are set in, a title may be as long as a line and longer; elsewhere it is told by being shorter.
    widest: wrap && !indented ? wrap.edge - 2 : MOST_TITLE_COLUMNS,
  }
}

const MOST_TITLE_COLUMNS = 80
const MOST_TITLE_LINES = 4
const MOST_INDENTED_TITLE = 48

/** How many units from `index` on read as a title: lines of it, subtitles, a byline. */
function titleRun(units: readonly Unit[], index: number, layout: Layout, labels: readonly string[]): number {
  let run = 0
  while (run < MOST_TITLE_LINES) {
    const unit = units[index + run]
    if (!unit || !isTitleLike(unit, layout, labels)) break
    if (run > 0 && unit.first.ruleBefore) break
    if (run > 0 && unit.first.blankBefore && layout.blanksPart && !/^——/.test(unit.text)) break
    run += 1
  }
  return run
}

function isTitleLike({ text, first, joined, columns, block }: Unit, layout: Layout, labels: readonly string[]): boolean {
  if ((joined?.lines.length ?? 1) > 2 || columns > layout.widest || block.kind !== undefined) return false
  if (/[。；，、：:;,]$/.test(text) || numberedLevel(text) !== undefined) return false
  if (sourceCue(text, labels) || sectionCue(text) || isColophonLine(text)) return false
  // A short paragraph is set in as paragraphs are; a centred title is set in further, or not at all.
  return !(layout.indented && first.indent >= 2 && first.indent <= 4 && columns > MOST_INDENTED_TITLE)
}

/** Parted from the paragraph before it by a blank line, or by where it stands. */
function standsOut(unit: Unit, before: Unit | undefined, { blanksPart, indented }: Layout): boolean {
  if (!before || !/[。！？”）]$/.test(before.text)) return false
  if (unit.first.ruleBefore || (blanksPart && unit.first.blankBefore)) return true
  return indented ? unit.first.indent < 2 || unit.first.indent > 8 : !blanksPart
}

/** The lines of a title make one block; —— begins a subtitle. */
function titleParts(run: readonly Unit[]): Part[] {
  const parts: Part[] = []
  let lines: Unit[] = []
  const close = () => {
    if (lines.length > 0) parts.push({ role: 'title', block: joinUnits(lines) })
    lines = []
  }
  for (const unit of run) {
    const byline = bylineCue(unit.text)
    if (/^—+\s*[^—\s]/.test(unit.text)) {
      close()
      parts.push({ role: 'subtitle', block: unit.block, words: unit.text.replace(/^—+\s*/, '') })
    } else if (byline !== undefined && parts.length + lines.length > 0) {
      close()
      parts.push({ role: 'byline', block: unit.block, words: byline })
    } else lines.push(unit)
  }
  close()
  return parts
}

function joinUnits(units: readonly Unit[]): Block {
  const [first, ...rest] = units.flatMap(({ joined, first: line }) => joined?.lines ?? [line])
  if (!first) throw new RangeError('a title has at least one line')
  return toBlock({ lines: [first, ...rest], joins: rest.map(() => 'certain' as const) })
}
