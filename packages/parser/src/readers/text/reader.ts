import type { Paragraph, Root, Text } from 'mdast'
import { sourceLines } from '../../source-lines.js'

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
  let feed = text.indexOf('\f')
  for (let line = 0; line < source.starts.length; line += 1) {
    const lineStart = source.starts[line] ?? 0
    const lineEnd = source.starts[line + 1] ?? text.length
    let from = lineStart
    let empty = true
    while (from < lineEnd) {
      if (feed >= 0 && feed < from) feed = text.indexOf('\f', from)
      const until = feed < 0 || feed >= lineEnd ? lineEnd : feed
      const start = skipWhite(text, from, until)
      if (start < until) {
        if (from > lineStart) close()
        open.push(lineNode(text, line + 1, lineStart, start, trimEnd(text, start, until)))
        empty = false
      }
      from = until + 1
    }
    if (empty) close()
  }
  close()
  return { type: 'root', children, position: { start: source.point(0), end: source.point(text.length) } }
}

const isWhite = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0x3000 ||
    code === 0xa0 ||
    (code > 0x1000 && code < 0x3000 && /\s/.test(text.charAt(at))) ||
    code === 0xfeff
  )
}

function skipWhite(text: string, from: number, until: number): number {
  let at = from
  while (at < until && isWhite(text, at)) at += 1
  return at
}

function trimEnd(text: string, from: number, until: number): number {
  let at = until
  while (at > from && isWhite(text, at - 1)) at -= 1
  return at
}

function lineNode(text: string, line: number, lineStart: number, start: number, end: number): Text {
  const point = (offset: number) => ({ line, column: offset - lineStart + 1, offset })
  return { type: 'text', value: text.slice(start, end), position: { start: point(start), end: point(end) } }
}
