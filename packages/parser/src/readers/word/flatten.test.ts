import { describe, expect, it } from 'vitest'
import { type Piece, tableOf, textOfPieces, type WordCell, type WordParagraph } from './document.js'
import { cellPieces, withoutFrames } from './flatten.js'

const paragraph = (...pieces: readonly Piece[]): WordParagraph => ({ type: 'paragraph', align: 'left', indent: 0, pieces, comments: [] })
const cell = (text: string): WordCell => (text === '' ? [] : [paragraph({ text })])

describe('a table', () => {
  it('has rows of one length', () => {
    expect(tableOf([[cell('片区'), cell('人数')], [cell('城区')]]).rows.map((row) => row.length)).toEqual([2, 2])
  })

  it('stays one where two of its columns have words', () => {
    const table = tableOf([
      [cell('片区'), cell('人数')],
      [cell('城区'), cell('30')],
    ])
    expect(withoutFrames([table])).toEqual([table])
  })

  it('is paragraphs where one column alone has words, or nothing where none has', () => {
    expect(
      withoutFrames([
        tableOf([
          [cell(''), cell('甲')],
          [cell('乙'), cell('')],
        ]),
      ]),
    ).toEqual([...cell('甲'), ...cell('乙')])
    expect(withoutFrames([tableOf([[cell(''), cell('')]])])).toEqual([])
  })

  it('may have any number of rows, and a cell of it any number of pieces', () => {
    const pieces = Array.from({ length: 300_000 }, (): Piece => ({ text: '一' }))
    const rows = Array.from({ length: 300_000 }, (): WordCell[] => [[]])
    expect(tableOf([...rows, [cell('甲'), cell('乙')]]).rows).toHaveLength(300_001)
    expect(textOfPieces(cellPieces([{ ...paragraph(), pieces }]))).toHaveLength(300_000)
  })
})
