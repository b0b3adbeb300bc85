import type { Paragraph, Root, Text } from 'mdast'
import { type SourceLines, sourceLines } from '../../source-lines.js'

/**
 * The mdast tree of a plain text: a paragraph for each run of lines without a blank one between them, and in it a text node for
 * each line, without the white space around it. Whether the lines belong together is found out later, by reflow.
 */
export function readText(text: string): Root {
  const source = sourceLines(text)
  const children: Paragraph[] = []
  let open: Text[] = []
  const close = () => {
    const [first, last] = [open[0], open.at(-1)]
    if (first?.position && last?.position) {
      children.push({ type: 'paragraph', children: open, position: { start: first.position.start, end: last.position.end } })
    }
    open = []
  }
  for (const [index, start] of source.starts.entries()) {
    const end = source.starts[index + 1] ?? text.length
    const pieces = linePieces(text.slice(start, end))
    if (pieces.length === 0) close()
    for (const piece of pieces) {
      if (piece.afterPageBreak) close()
      open.push(lineNode(source, start + piece.start, start + piece.end))
    }
  }
  close()
  return { type: 'root', children, position: { start: source.point(0), end: source.point(text.length) } }
}

/** What a line holds between form feeds, white space taken off. */
function linePieces(line: string): { start: number; end: number; afterPageBreak: boolean }[] {
  const pieces: { start: number; end: number; afterPageBreak: boolean }[] = []
  let at = 0
  for (const part of line.split('\f')) {
    const trimmed = part.trim()
    if (trimmed !== '') {
      const start = at + part.indexOf(trimmed)
      pieces.push({ start, end: start + trimmed.length, afterPageBreak: at > 0 })
    }
    at += part.length + 1
  }
  return pieces
}

function lineNode(source: SourceLines, start: number, end: number): Text {
  return { type: 'text', value: source.text.slice(start, end), position: { start: source.point(start), end: source.point(end) } }
}
