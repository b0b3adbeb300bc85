import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../errors.js'
import { decode } from './decode.js'
import { encoderOf } from './encode.js'
import { rewriteText } from './rewrite.js'

const TEXT = '青禾县妇联截止 10 月底\r\n走访 128 户，㐂𠮷\n'
const at = TEXT.indexOf('截止')
const edit = { range: [at, at + 2] as const, text: '截至' }

function encoded(text: string, encoding: string, mark: readonly number[] = []): Uint8Array {
  return Uint8Array.from([...mark, ...(encoderOf(encoding)(text) ?? [])])
}

describe('a text file with a stretch replaced', () => {
  it.each([
    ['utf-8', []],
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
    ['gb18030', []],
  ] as const)('keeps its encoding %s, its mark and its line ends', (encoding, mark) => {
    const fixed = rewriteText(encoded(TEXT, encoding, mark), [edit], encoding)
    expect(fixed).toEqual(encoded(TEXT.replace('截止', '截至'), encoding, mark))
  })

  it('is not made where the bytes would not come back', () => {
    const broken = Uint8Array.from([...encoded('青禾县妇联截止十月底走访困难家庭', 'utf-8'), 0xe9])
    expect(() => rewriteText(broken, [{ range: [5, 7], text: '截至' }], 'utf-8')).toThrow(ReadError)
  })

  it('is not made where a character has no place in the encoding', () => {
    const bytes = encoded('青禾縣婦聯', 'big5')
    expect(() => rewriteText(bytes, [{ range: [0, 1], text: '𠮷㐂☃' }], 'big5')).toThrow(/big5/)
  })

  it('without edits is the same file', () => {
    const bytes = encoded(TEXT, 'gb18030')
    expect(rewriteText(bytes, [], 'gb18030')).toEqual(bytes)
  })
})

describe('GB18030', () => {
  it('has every character, and gives it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), (text) => {
        // Private use characters that the standard moved in 2022 have two codes.
        if (/[\ud800-\udfff\ue000-\uf8ff\ufe10-\ufe19\u9fb4-\u9fbb\u20087\ufeff]/u.test(text)) return
        const bytes = encoderOf('gb18030')(text)
        expect(bytes && new TextDecoder('gb18030').decode(bytes)).toBe(text)
      }),
    )
  })

  it('is what decode finds', () => {
    expect(decode(encoded(TEXT.repeat(4), 'gb18030'))).toMatchObject({ encoding: 'gb18030', text: TEXT.repeat(4) })
  })
})
