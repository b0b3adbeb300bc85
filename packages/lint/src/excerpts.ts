import type { Excerpt } from '@jianbao/schema'
import type { BlockSpan } from './rule.js'

/** How many characters of the paragraph are shown on either side of what is marked. */
const AROUND = 48
/** Related places farther from the finding than this are not shown with it. */
const NEAR = 80

/** The words around a finding, with its own place and those of related figures near it. Absent where they are all of its block. */
export function excerptOf({ block, start, end }: BlockSpan, related: readonly BlockSpan[] = []): Excerpt | undefined {
  if (end - start === block.text.length) return undefined
  const near = related
    .filter((span) => span.block === block && Math.abs(span.start - start) < NEAR && Math.abs(span.end - end) < NEAR)
    .sort((a, b) => a.start - b.start)
  const from = cutBefore(block.text, Math.min(start, ...near.map((span) => span.start)) - AROUND)
  const to = cutBefore(block.text, Math.max(end, ...near.map((span) => span.end)) + AROUND)
  const shift = from > 0 ? 1 - from : 0
  const shifted = (span: { start: number; end: number }): [number, number] => [span.start + shift, span.end + shift]
  const text = `${from > 0 ? '…' : ''}${inOneLine(block, from, to)}${to < block.text.length ? '…' : ''}`
  return { text, quote: shifted({ start, end }), ...(near.length > 0 ? { related: near.map(shifted) } : {}) }
}

/** In as many characters: the cells of a table are told apart by ｜, its rows by ／. */
function inOneLine({ text, kind }: BlockSpan['block'], from: number, to: number): string {
  const isTable = kind === 'table'
  return text
    .slice(from, to)
    .replace(/\t/g, isTable ? '｜' : ' ')
    .replace(/[\n-\r\u2028\u2029]/g, isTable ? '／' : ' ')
}

/** A place to cut at, not within a pair of surrogates. */
function cutBefore(text: string, at: number): number {
  const inside = Math.min(text.length, Math.max(0, at))
  const code = text.charCodeAt(inside)
  return code >= 0xdc00 && code <= 0xdfff ? inside - 1 : inside
}
