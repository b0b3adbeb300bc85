import { displayWidth, roomyWidth } from './figures/columns.js'

/** A stretch of a text: UTF-16 offsets, the end exclusive. */
export type Span = readonly [start: number, end: number]

/** Marks that begin no line, and marks that end none (GB/T 15834, 5.1). */
const NO_START = new Set('，。、；：？！）》〉」』】〕”’…—～·％℃｜／,.;:?!)]}%')
const NO_END = new Set('（《〈「『【〔“‘([{')

/** The lines that a text takes where each is at most so many columns wide; blanks at their ends are left out. */
export function lineSpans(text: string, width: number, firstWidth = width): Span[] {
  if (roomyWidth(text) <= firstWidth) return [trimmed(text, 0, text.length)]
  const lines: Span[] = []
  let start = 0
  let end = 0
  for (const [from, to] of units(text)) {
    const room = lines.length === 0 ? firstWidth : width
    if (roomyWidth(text.slice(start, to).trimEnd()) > room && end > start) {
      lines.push(trimmed(text, start, end))
      start = from
    }
    end = to
    start = pushOverlong(text, start, end, lines, width, firstWidth)
  }
  if (text.slice(start, end).trim() !== '' || lines.length === 0) lines.push(trimmed(text, start, end))
  return lines
}

export const wrapped = (text: string, width: number, firstWidth = width): string[] =>
  lineSpans(text, width, firstWidth).map(([start, end]) => text.slice(start, end))

/** What may not be divided, but is wider than a line, is divided all the same; returns where the rest begins. */
function pushOverlong(text: string, from: number, end: number, lines: Span[], width: number, firstWidth: number): number {
  let start = from
  for (;;) {
    const room = lines.length === 0 ? firstWidth : width
    if (roomyWidth(text.slice(start, end).trimEnd()) <= room) return start
    let at = start
    for (const sign of text.slice(start, end)) {
      if (roomyWidth(text.slice(start, at + sign.length)) > room && at > start) break
      at += sign.length
    }
    if (at >= end) return start
    lines.push([start, at])
    start = at
  }
}

/** The stretches between which a line may end. */
function units(text: string): Span[] {
  const signs = [...text]
  const spans: Span[] = []
  let start = 0
  let at = 0
  for (const [index, sign] of signs.entries()) {
    if (index > 0 && mayBreak(signs, index)) {
      spans.push([start, at])
      start = at
    }
    at += sign.length
  }
  return [...spans, [start, at]]
}

function mayBreak(signs: readonly string[], index: number): boolean {
  const [before = '', last = '', next = ''] = [signs[index - 2], signs[index - 1], signs[index]]
  if (next === ' ' || NO_START.has(next) || NO_END.has(last) || roomyWidth(next) === 0) return false
  // A number stays with its unit: 245 处.
  if (last === ' ') return !(/\d/.test(before) && /\p{Script=Han}/u.test(next))
  // Words and numbers are whole; between Chinese characters, and between them and words, a line may end anywhere.
  return displayWidth(last) === 2 || displayWidth(next) === 2
}

function trimmed(text: string, from: number, to: number): Span {
  const line = text.slice(from, to)
  const start = from + line.length - line.trimStart().length
  return [start, Math.max(start, from + line.trimEnd().length)]
}
