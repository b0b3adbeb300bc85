import type { InlineCode, PhrasingContent, Text } from 'mdast'
import type { SourceLines } from './source-lines.js'
import type { Segment } from './types.js'

/** The text of some phrasing content, `\n` at line ends and breaks, and the way back to the source. */
export interface InlineText {
  readonly text: string
  readonly segments: readonly Segment[]
  /** Where what each segment stands for ends in the source, if it was generated: a reference is longer than its character. */
  readonly ends: readonly (number | undefined)[]
}

/** Flattens phrasing content. Marks (** and the like), images and HTML have no text. */
export function inlineText(nodes: readonly PhrasingContent[], source: SourceLines): InlineText {
  let text = ''
  // Asking the text itself would put it together anew each time.
  let endsLine = false
  const segments: Segment[] = []
  const ends: (number | undefined)[] = []
  const add: Add = (piece, offset, generated, length = 1) => {
    if (piece === '') return
    const last = segments.at(-1)
    const goesOn = last && !generated && !last.generated && last.offset - last.at === offset - text.length && !endsLine
    if (!goesOn) {
      segments.push({ at: text.length, ...source.point(offset), ...(generated ? { generated: true as const } : {}) })
      ends.push(generated ? offset + length : undefined)
    }
    text += piece
    endsLine = piece.endsWith('\n')
  }
  let line: number | undefined
  const visit = (node: PhrasingContent) => {
    // The text reader makes a node of each line: what begins on another line than the last node ended on is parted by a line end.
    const start = node.position?.start
    if (node.type === 'text' && line !== undefined && start && start.line > line && !endsLine && !node.data?.goesOn)
      add('\n', start.offset ?? 0, true)
    if (node.type === 'text') line = node.position?.end.line
    if (node.type === 'text' || node.type === 'inlineCode') {
      const start = node.position?.start.offset
      const end = node.position?.end.offset
      if (start === undefined || end === undefined) add(node.value, 0, true)
      else align(node, source.text, start, end, add)
    } else if (node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value))) add('\n', node.position?.start.offset ?? 0, true)
    else if ('children' in node) node.children.forEach(visit)
  }
  nodes.forEach(visit)
  return { text, segments, ends }
}

/** Adds what stands at an offset of the source as it is, or takes `length` characters there (1 unless told) and was generated. */
type Add = (piece: string, offset: number, generated: boolean, length?: number) => void

/**
 * Walks a node's value and its source side by side. Where they differ, the source has an escape (\*), a character reference
 * (&amp;), a mark (the ` of code), or white space and a quote's > at a line's start.
 */
function align({ type, value }: Text | InlineCode, source: string, start: number, end: number, add: Add): void {
  if (source.startsWith(value, start) && end - start === value.length && !value.includes('\n')) {
    add(value, start, false)
    return
  }
  let from = start
  for (let at = 0; at < value.length; ) {
    const sign = value.charAt(at)
    if (sign === '\n' || sign === '\r') {
      const next = source.slice(from, end).search(/[\r\n]/)
      const offset = next < 0 ? from : from + next
      const width = source.startsWith('\r\n', offset) ? 2 : 1
      add('\n', offset, true)
      at += value.startsWith('\r\n', at) ? 2 : 1
      from = offset + width
      continue
    }
    // Neither \&amp; nor `&amp;` is a reference.
    const decodes = type === 'text' && from < end && source.charAt(from) === '&' && !(from > start && isEscape(source, from - 1, start))
    const reference = decodes ? referenceAt(source, from, value, at) : undefined
    if (reference) {
      add(reference.text, from, true, reference.length)
      at += reference.text.length
      from += reference.length
    } else if (from < end && source.charAt(from) === sign && !(sign === '\\' && source.charAt(from + 1) === '\\' && value.charAt(at + 1) !== '\\')) {
      add(sign, from, false)
      at += 1
      from += 1
    } else if (from < end) from += 1
    else {
      // Nothing of it is in the source: a blank that stands for a line end, a reference without its ;.
      if (at === 0) add(value, start, true, end - start)
      else add(value.slice(at), Math.min(from, end), true)
      return
    }
  }
}

/** A backslash that an odd number of them ends in. */
function isEscape(source: string, at: number, start: number): boolean {
  let first = at
  while (first >= start && source.charAt(first) === '\\') first -= 1
  return (at - first) % 2 === 1
}

/**
 * The character reference at `from`, and the characters of the value that it stands for. The table of names is not needed: a name that
 * does not exist stands in the value as it is, and &amp; is the only one of which the value could look the same.
 */
function referenceAt(source: string, from: number, value: string, at: number): { text: string; length: number } | undefined {
  const match = /&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([0-9A-Za-z]{1,31}));/y
  match.lastIndex = from
  const found = match.exec(source)
  if (!found) return undefined
  const [all, decimal, hexadecimal, name] = found
  if (name === undefined) {
    const text = characterOf(Number.parseInt(decimal ?? hexadecimal ?? '0', decimal !== undefined ? 10 : 16))
    return value.startsWith(text, at) ? { text, length: all.length } : undefined
  }
  if (!/^amp$/i.test(name) && value.startsWith(all, at)) return undefined
  const first = codePointLength(value, at)
  const next = source.charAt(from + all.length)
  const single = next === '' || /[\\&\r\n<*_~`\]]/.test(next) || value.charAt(at + first) === next
  return { text: value.slice(at, at + first + (single ? 0 : codePointLength(value, at + first))), length: all.length }
}

const codePointLength = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

const characterOf = (code: number) => (code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd')
