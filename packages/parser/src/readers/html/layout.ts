import type { RootContent } from 'mdast'
import { sourceLines } from '../../source-lines.js'
import { directiveIn } from '../../structure/cues.js'
import { attribute, declared, type HtmlElement, type HtmlNode, isElement, isUnseen, type Span, spanOf, textOf, walk } from './document.js'
import { emitter } from './emit.js'
import { type LineOptions, openLine, type SetLine } from './line.js'
import { isListed } from './lists.js'
import { nodeMaker } from './nodes.js'
import { type Piece, piecesOf } from './pieces.js'
import { joinLines } from './published.js'
import { isBlock, PLAIN, type Setting, settingOf } from './settings.js'
import { gridOf, isLines, MOST_LINE_ROWS } from './tables.js'

export interface LayoutParts {
  /** What is no part of the bulletin: navigation of the site. */
  readonly left: ReadonlySet<HtmlNode>
  /** h1 to h6 are headings, and not only large type. */
  readonly headed: boolean
  /** Its lines end at blanks only, so that a line end is one: what LibreOffice writes. */
  readonly breaksAtBlanks?: boolean
}

/** As a typist parts the issuer and the date. */
const GAP = '\u3000\u3000\u3000\u3000'

const wordsOf = ({ pieces }: SetLine) => pieces.map(({ value }) => value).join('')

/** Where the walk is: an element that is open, and what it says of its lines. */
interface Frame {
  readonly element: HtmlElement
  readonly setting: Setting
  readonly isBlock: boolean
  readonly note: string | undefined
  readonly item: HtmlElement | undefined
  readonly heading: HtmlElement | undefined
}

/** Lays a page out as it is shown: a node for each line, table, item of a list and note, in the order of the source. */
export function layOut(root: HtmlNode, text: string, { left, headed, breaksAtBlanks = false }: LayoutParts): RootContent[] {
  const make = nodeMaker(sourceLines(text))
  const out = emitter(make)
  const frames: Frame[] = []
  let line = openLine(text, { breaksAtBlanks })
  let isFirst = true
  const setting = () => frames.at(-1)?.setting ?? PLAIN

  const endLine = (isBreak: boolean) => {
    const wasEmpty = line.isEmpty
    const closed = line.close()
    if (closed.pieces.length > 0) {
      const { note, item, heading } = frames.at(-1) ?? {}
      out.line(closed, { setting: setting(), isFirst, note, item, heading })
      isFirst = false
    } else if (isBreak || !wasEmpty) out.gap('blank')
  }
  const addText = (value: string, { start, end }: Span) => {
    for (const piece of piecesOf(value, text, start, end)) {
      if (!setting().preformatted) line.add(piece)
      else
        for (const part of linesOfPiece(piece))
          if (part.value === '\n') endLine(true)
          else line.add(part)
    }
  }
  const addTable = (table: HtmlElement): boolean => {
    const grid = gridOf(table)
    if (!grid) return false
    const lineOf = (cell: HtmlElement) => cellLine(cell, text, { breaksAtBlanks })
    const caption = grid.caption && lineOf(grid.caption)
    if (caption && caption.pieces.length > 0) out.line(caption, { setting: { ...PLAIN, align: 'center' }, isFirst: true })
    const rows = grid.rows.length <= MOST_LINE_ROWS ? grid.rows.map(({ cells }) => cells.flatMap((cell) => (cell ? [lineOf(cell)] : []))) : []
    const filled = rows.map((row) => row.filter(({ pieces }) => pieces.length > 0)).filter((row) => row.length > 0)
    if (
      filled.length > 0 &&
      isLines(
        filled.map((row) => row.map(wordsOf)),
        out.count,
      )
    ) {
      for (const row of filled) out.line(joinLines(row, GAP), { setting: PLAIN, isFirst: true })
      return true
    }
    out.node(make.table(table, grid, lineOf))
    return true
  }
  /** Blanks are kept from here on, or no longer. */
  const changeLine = (before: Setting) => {
    if (setting().preformatted === before.preformatted) return
    line = openLine(text, { preformatted: setting().preformatted, breaksAtBlanks })
  }
  const open = (element: HtmlElement) => {
    const block = isBlock(element)
    if (block) {
      endLine(false)
      isFirst = true
    }
    const around = frames.at(-1)
    const note = noteOf(element) ?? around?.note
    const item = element.tagName === 'li' ? (isListed(element) ? element : undefined) : around?.item
    const heading = headed && /^h[1-6]$/.test(element.tagName) ? element : around?.heading
    const before = setting()
    frames.push({ element, setting: settingOf(element, before), isBlock: block, note, item, heading })
    changeLine(before)
  }
  const leaveOut = (node: HtmlNode, ignored: 'navigation' | 'running-head') => {
    if (isElement(node) && isBlock(node)) endLine(false)
    const span = spanOf(node)
    if (span && textOf(node) !== '') out.node(make.html(span, { ignored }))
  }
  /** What stands by itself; false: the element is walked through. */
  const isAlone = (element: HtmlElement): boolean => {
    if (/^(?:always|page)$/.test(declared(element, 'page-break-before') ?? declared(element, 'break-before') ?? '')) out.gap('page')
    if (element.tagName === 'br') {
      if (frames.at(-1)?.heading) line.space(spanOf(element)?.start ?? 0)
      else endLine(true)
      return true
    }
    if (element.tagName !== 'hr' && element.tagName !== 'table') return false
    endLine(false)
    if (element.tagName === 'table') return addTable(element)
    out.node({ type: 'thematicBreak', ...make.position(element) })
    return true
  }

  walk(root, {
    enter(node) {
      const reason = left.has(node) ? 'navigation' : isElement(node) && isRunning(node) ? 'running-head' : undefined
      if (reason) {
        leaveOut(node, reason)
        return false
      }
      const span = spanOf(node)
      if (span && node.nodeName === '#text' && 'value' in node) addText(node.value, span)
      if (span && node.nodeName === '#comment' && directiveIn(text.slice(span.start, span.end)) !== undefined) out.node(make.html(span))
      if (!isElement(node)) return node === root
      if (isUnseen(node) || isNoteMark(node) || isAlone(node)) return false
      open(node)
      return true
    },
    leave(node) {
      if (!isElement(node)) return
      const frame = frames.at(-1)
      if (frame?.isBlock) endLine(false)
      frames.pop()
      if (!frame) return
      if (frame.isBlock) isFirst = true
      changeLine(frame.setting)
    },
  })
  endLine(false)
  return out.close()
}

/** A preformatted text, line ends apart. */
function linesOfPiece({ value, start, end }: Piece): Piece[] {
  if (end - start !== value.length || !value.includes('\n')) return [{ value, start, end }]
  return [...value.matchAll(/\n|[^\n]+/g)].map(({ 0: run, index }) => ({ value: run, start: start + index, end: start + index + run.length }))
}

/** All of a cell on one line. */
function cellLine(cell: HtmlElement, text: string, options: LineOptions): SetLine {
  const line = openLine(text, options)
  walk(cell, {
    enter(node) {
      const span = spanOf(node)
      if (node.nodeName === '#text' && 'value' in node && span) for (const piece of piecesOf(node.value, text, span.start, span.end)) line.add(piece)
      if (!isElement(node)) return false
      if (isUnseen(node) || isNoteMark(node)) return false
      if (span && (node.tagName === 'br' || (node !== cell && isBlock(node)))) line.space(span.start)
      return true
    },
    leave(node) {
      const span = spanOf(node)
      if (span && isElement(node) && node !== cell && isBlock(node)) line.space(span.end)
    },
  })
  return line.close()
}

/** 12%<sup>[1]</sup>: a mark that leads to a note. m<sup>2</sup> has no link and no brackets. */
function isNoteMark(element: HtmlElement): boolean {
  if (element.tagName !== 'sup' && !(element.tagName === 'a' && /note|ftn|edn/i.test(attribute(element, 'href') ?? ''))) return false
  const words = textOf(element)
  if (/^[[［【(（〔]\s*\d{1,3}\s*[\]］】)）〕]$|^[①-⑳*※]$/.test(words)) return true
  return (
    /^(?:\d{1,3}|[ivx]{1,5})$/i.test(words) && (element.tagName === 'a' || element.childNodes.some((node) => isElement(node) && node.tagName === 'a'))
  )
}

/** The head and the foot of the pages, as LibreOffice saves them. */
const isRunning = (element: HtmlElement) => element.tagName === 'div' && /^(?:header|footer)$/.test(attribute(element, 'title') ?? '')

/** The notes at the end of what Word and LibreOffice save. */
function noteOf(element: HtmlElement): string | undefined {
  const id = element.tagName === 'div' || element.tagName === 'li' || element.tagName === 'p' ? attribute(element, 'id') : undefined
  return id !== undefined && /^(?:sd)?(?:foot|end)note-?\d+$|^_?(?:ftn|edn)\d+$/i.test(id) ? id : undefined
}
