import { describe, expect, it } from 'vitest'
import { ReadError } from '../../errors.js'
import { decode } from './decode.js'

const TEXT = '青禾县妇联走访困难家庭 128 户，发放慰问金 6.4 万元。'
const GB18030 = 'c7e0bacccfd8b8bec1aad7dfb7c3c0a7c4d1bcd2cda52031323820bba7a3acb7a2b7c5cebfcecabdf020362e3420cdf2d4aaa1a3'

const hex = (digits: string) => Uint8Array.from(Buffer.from(digits, 'hex'))
const utf8 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf8'))
const utf16le = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'))
const utf16be = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le').swap16())
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))

function failure(bytes: Uint8Array, encoding?: string): ReadError {
  try {
    decode(bytes, encoding)
  } catch (error) {
    if (error instanceof ReadError) return error
    throw error
  }
  throw new Error('the bytes were decoded')
}

describe('decode finds out', () => {
  it.each([
    ['UTF-8', 'utf-8', utf8(TEXT)],
    ['UTF-8 with a byte order mark', 'utf-8', utf8(`\ufeff${TEXT}`)],
    ['UTF-16LE', 'utf-16le', utf16le(TEXT)],
    ['UTF-16LE with a byte order mark', 'utf-16le', utf16le(`\ufeff${TEXT}`)],
    ['UTF-16BE', 'utf-16be', utf16be(TEXT)],
    ['UTF-16BE with a byte order mark', 'utf-16be', utf16be(`\ufeff${TEXT}`)],
    ['GB18030', 'gb18030', hex(GB18030)],
  ])('%s, and gives the text without the mark', (_, encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding, replaced: 0 })
  })

  it('a mark in a text too short to tell by its signs', () => {
    expect(decode(hex('fffe5297be79'))).toEqual({ text: '青禾', encoding: 'utf-16le', replaced: 0 })
  })

  it('GB18030 in a text of three characters', () => {
    expect(decode(hex('c7e0bacccfd8'))).toEqual({ text: '青禾县', encoding: 'gb18030', replaced: 0 })
  })

  it('the four-byte characters of GB18030', () => {
    expect(decode(hex('d4c6c1ebbdd6b5c08139ef31'))).toEqual({ text: '云岭街道㐂', encoding: 'gb18030', replaced: 0 })
  })

  it('UTF-8 in plain ASCII', () => {
    expect(decode(utf8('Qinghe 2026'))).toEqual({ text: 'Qinghe 2026', encoding: 'utf-8', replaced: 0 })
  })
})

describe('decode keeps', () => {
  it('line ends as they are', () => {
    expect(decode(utf8('走访\r\n慰问\n普法\r')).text).toBe('走访\r\n慰问\n普法\r')
  })

  it('tabs and form feeds', () => {
    expect(decode(utf8('云岭\t36 户\f第二页')).text).toBe('云岭\t36 户\f第二页')
  })

  it('no mark, but a U+FEFF further on', () => {
    expect(decode(utf8('\ufeff走访\ufeff慰问')).text).toBe('走访\ufeff慰问')
  })

  it('an empty text', () => {
    expect(decode(new Uint8Array(0))).toEqual({ text: '', encoding: 'utf-8', replaced: 0 })
  })
})

describe('decode replaces', () => {
  it('a character that was cut off at the end of a UTF-8 text', () => {
    expect(decode(joined(utf8(TEXT.repeat(5)), hex('e99d')))).toEqual({ text: `${TEXT.repeat(5)}\ufffd`, encoding: 'utf-8', replaced: 1 })
  })

  it('a stray byte in a GB18030 text', () => {
    expect(decode(joined(hex(GB18030.repeat(5)), hex('ff')))).toEqual({ text: `${TEXT.repeat(5)}\ufffd`, encoding: 'gb18030', replaced: 1 })
  })

  it('what the mark of the file does not allow', () => {
    expect(decode(hex('efbbbfe99d92e7a6bee9'))).toEqual({ text: '青禾\ufffd', encoding: 'utf-8', replaced: 1 })
  })
})

describe('a named encoding', () => {
  it('settles it', () => {
    expect(decode(hex('ab43a5ddbfa4'), 'big5')).toEqual({ text: '青禾縣', encoding: 'big5', replaced: 0 })
  })

  it('may be any label of the standard, whatever its case', () => {
    expect(decode(hex('c7e0bacc'), 'GB2312')).toEqual({ text: '青禾', encoding: 'gbk', replaced: 0 })
  })

  it('still loses its byte order mark', () => {
    expect(decode(utf16le(`\ufeff${TEXT}`), 'utf-16le').text).toBe(TEXT)
  })

  it('is taken at its word, and what it does not allow is counted', () => {
    expect(decode(hex('c7e0bacc'), 'utf-8')).toMatchObject({ encoding: 'utf-8', replaced: 3 })
  })

  it('that does not exist is an error with the label in it and some that do', () => {
    const { code, messages } = failure(utf8(TEXT), 'utf-9')
    expect(code).toBe('JB_ENCODING')
    expect(messages.zh).toBe('没有“utf-9”这种编码。请用 utf-8、gb18030、big5 或 utf-16le。')
    expect(messages.en).toBe('There is no encoding "utf-9". Use utf-8, gb18030, big5 or utf-16le.')
  })
})

describe('bytes that are no text', () => {
  it.each([
    ['the head of a picture', hex('89504e470d0a1a0a0000000d49484452')],
    ['zeros', new Uint8Array(16)],
    ['an escape code among ASCII', utf8('Qinghe\u001b2026')],
    ['bytes of every value', Uint8Array.from({ length: 256 }, (_, byte) => byte)],
    ['Latin text in one byte a letter', hex('636166e9206e61ef7665')],
  ])('are an error: %s', (_, bytes) => {
    expect(failure(bytes).code).toBe('JB_NOT_TEXT')
  })

  it('are one in a named encoding, too', () => {
    expect(failure(new Uint8Array(16), 'gb18030').code).toBe('JB_NOT_TEXT')
  })

  it('come with a sentence that says what to do', () => {
    expect(failure(new Uint8Array(16)).messages.zh).toBe('这不是文本文件，也不是能识别的格式。请另存为 .txt 或 .md（UTF-8 或 GB18030）后再试。')
  })
})
