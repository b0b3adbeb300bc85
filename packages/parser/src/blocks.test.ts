import { describe, expect, it } from 'vitest'
import { locate, positionOf, toBlock } from './blocks.js'
import { inlineText } from './inline.js'
import { type Line, linesOf } from './lines.js'
import { readText } from './readers/text/reader.js'
import { sourceLines } from './source-lines.js'
import type { Block } from './types.js'

function linesIn(text: string): [Line, ...Line[]] {
  const source = sourceLines(text)
  const nodes = readText(text).children.flatMap((node) => (node.type === 'paragraph' ? node.children : []))
  const [first, ...rest] = linesOf(inlineText(nodes, source), source, 0)
  if (!first) throw new Error('a text without a line')
  return [first, ...rest]
}

/** The lines of a text as one block, all joins certain but those named. */
function joinedBlock(text: string, uncertain: readonly number[] = []): Block {
  const lines = linesIn(text)
  return toBlock({ lines, joins: lines.slice(1).map((_, index) => (uncertain.includes(index) ? 'uncertain' : 'certain')) })
}

/** The source at some words of a block, and line:column of both ends. */
function place(text: string, words: string): { source: string; at: string } {
  const block = joinedBlock(text)
  const start = block.text.indexOf(words)
  if (start < 0) throw new Error(`no “${words}” in “${block.text}”`)
  const found = locate(block, start, start + words.length)
  return {
    source: text.slice(found.start.offset, found.end.offset),
    at: `${found.start.line}:${found.start.column}–${found.end.line}:${found.end.column}`,
  }
}

describe('toBlock', () => {
  it('joins Chinese lines and digits without a blank', () => {
    expect(joinedBlock('　　青禾县妇联走访困难家庭 1\n28 户。').text).toBe('青禾县妇联走访困难家庭 128 户。')
  })

  it('puts a blank between Latin words, and marks it as not in the source', () => {
    const block = joinedBlock('据 Qinghe\nDaily 报道')
    expect(block.text).toBe('据 Qinghe Daily 报道')
    expect(block.segments).toEqual([
      { at: 0, line: 1, column: 1, offset: 0 },
      { at: 8, line: 1, column: 9, offset: 8, generated: true },
      { at: 9, line: 2, column: 1, offset: 9, join: 'certain' },
    ])
  })

  it('has a segment for each line, which says how sure its join is', () => {
    expect(joinedBlock('走访困难家庭\n128 户，\n其中老人 36 户。', [1]).segments).toEqual([
      { at: 0, line: 1, column: 1, offset: 0 },
      { at: 6, line: 2, column: 1, offset: 7, join: 'certain' },
      { at: 12, line: 3, column: 1, offset: 14, join: 'uncertain' },
    ])
  })

  it('reaches from the first character to behind the last, white space around it left out', () => {
    expect(joinedBlock('　　走访困难家庭\n128 户。  \n').position).toEqual({
      start: { line: 1, column: 3, offset: 2 },
      end: { line: 2, column: 7, offset: 15 },
    })
  })

  it('has kind and level where they are given, and no such key where they are not', () => {
    const lines = linesIn('一、走访慰问')
    expect(toBlock({ lines, joins: [] }, 'heading', 1)).toMatchObject({ kind: 'heading', level: 1 })
    expect(Object.keys(toBlock({ lines, joins: [] }))).toEqual(['text', 'position', 'segments'])
  })
})

describe('positionOf', () => {
  it('of no lines is the origin', () => {
    expect(positionOf([])).toEqual({ start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } })
  })
})

describe('locate', () => {
  const text = '　　青禾县妇联走访困难家庭\n128 户，发放慰问金 6.4\r\n  万元。'

  it('finds a span on the first line, behind its indent', () => {
    expect(place(text, '青禾县')).toEqual({ source: '青禾县', at: '1:3–1:6' })
  })

  it('finds a span on a later line', () => {
    expect(place(text, '128 户')).toEqual({ source: '128 户', at: '2:1–2:6' })
  })

  it('reaches over a line end', () => {
    expect(place(text, '家庭128 户')).toEqual({ source: '家庭\n128 户', at: '1:12–2:6' })
  })

  it('reaches over CRLF and the indent behind it', () => {
    expect(place(text, '6.4万元')).toEqual({ source: '6.4\r\n  万元', at: '2:13–3:5' })
  })

  it('reaches over several lines', () => {
    expect(place(text, '家庭128 户，发放慰问金 6.4万')).toEqual({ source: '家庭\n128 户，发放慰问金 6.4\r\n  万', at: '1:12–3:4' })
  })

  it('ends right behind the last character of a line, not on the next one', () => {
    expect(place(text, '家庭')).toEqual({ source: '家庭', at: '1:12–1:14' })
  })

  it('begins on the next line, not behind the last character of the one before', () => {
    expect(place(text, '万元')).toEqual({ source: '万元', at: '3:3–3:5' })
  })

  it('of the whole text is the position of the block', () => {
    const block = joinedBlock(text)
    expect(locate(block, 0, block.text.length)).toEqual(block.position)
  })

  it('counts a character outside the BMP as two', () => {
    expect(place('𠮷安社区\n走访 3 户', '安社区走访')).toEqual({ source: '安社区\n走访', at: '1:3–2:3' })
  })

  it('gives the line end for the blank that stands for it', () => {
    expect(place('据 Qinghe\nDaily 报道', 'e D')).toEqual({ source: 'e\nD', at: '1:8–2:2' })
    const block = joinedBlock('据 Qinghe\nDaily 报道')
    expect(locate(block, 8, 9)).toEqual({ start: { line: 1, column: 9, offset: 8 }, end: { line: 2, column: 1, offset: 9 } })
  })

  it('names the page on which the span begins, where there are pages', () => {
    const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 2, column: 3, offset: 7 } }
    const block = {
      text: '走访慰问普法',
      position,
      segments: [
        { at: 0, line: 1, column: 1, offset: 0, page: 1 },
        { at: 4, line: 2, column: 1, offset: 5, page: 2 },
      ],
    }
    expect(locate(block, 2, 6)).toEqual({ start: { line: 1, column: 3, offset: 2 }, end: { line: 2, column: 3, offset: 7 }, page: 1 })
    expect(locate(block, 4, 6).page).toBe(2)
  })

  it.each([
    ['is empty', 3, 3],
    ['runs backwards', 4, 3],
    ['begins before the text', -1, 3],
    ['ends behind the text', 0, 99],
  ])('throws a RangeError where the span %s', (_, start, end) => {
    expect(() => locate(joinedBlock(text), start, end)).toThrow(RangeError)
  })
})
