import { describe, expect, it } from 'vitest'
import { printable, withUnseenNamed } from './unseen.js'

describe('what cannot be seen is named', () => {
  it.each([
    ['a control sequence', '254\u001b[2J 处', '254<U+001B>[2J 处'],
    ['a control character of eight bits', '\u009b31m', '<U+009B>31m'],
    ['an override of the direction of writing', '\u202e452\u202c 处', '<U+202E>452<U+202C> 处'],
    ['an isolate', '\u2066甲\u2069', '<U+2066>甲<U+2069>'],
    ['no width within a figure', '2\u200b54', '2<U+200B>54'],
    ['a byte order mark within a text', '县\ufeff妇联', '县<U+FEFF>妇联'],
    ['a separator of lines', '甲\u2028乙', '甲<U+2028>乙'],
    ['a filler that is a letter', '甲\u3164乙', '甲<U+3164>乙'],
    ['a sign of language beyond the basic plane', '甲\u{e0041}乙', '甲<U+E0041>乙'],
    ['half of a pair', '甲\ud842乙', '甲<U+D842>乙'],
  ])('%s', (_, text, shown) => {
    expect(withUnseenNamed(text)).toBe(shown)
  })

  it.each([
    ['blanks and line ends', '　县\t乡\r\n村'],
    ['characters beyond the basic plane', '𠮷林镇'],
    ['a variant of a character', '葛\u{e0100}城'],
    ['an emoji of several', '👩\u200d👧、👩🏽\u200d🌾、❤\ufe0f\u200d🔥'],
  ])('but not %s', (_, text) => {
    expect(withUnseenNamed(text)).toBe(text)
  })
})

it('a text from a file cannot steer the terminal, nor break the line', () => {
  expect(printable('　3\u001b[31m 万\n\t册\u202e\r\n')).toBe('3<U+001B>[31m 万 册<U+202E>')
})
