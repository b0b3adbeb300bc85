import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBulletin, readBulletin } from './index.js'
import { encoders } from './testing/encode.js'
import { expectPlaces, squeeze } from './testing/places.js'
import { lostOrDoubled } from './testing/whole.js'
import { type WrapOptions, wrapText } from './testing/wrap.js'
import type { Bulletin } from './types.js'

const EXAMPLES = ['clean.txt', 'defects.txt'].map((name) => ({
  name,
  text: readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8'),
}))

const wrapping: fc.Arbitrary<WrapOptions | undefined> = fc.option(
  fc.record({
    width: fc.integer({ min: 40, max: 84 }),
    indent: fc.constantFrom('kept' as const, 'lost' as const),
    blanks: fc.boolean(),
    pageLines: fc.integer({ min: 18, max: 40 }),
  }),
  { nil: undefined },
)

describe.each(EXAMPLES)('$name, wrapped or not, with either line end', ({ text }) => {
  it('loses and doubles no character, and every span stands at its place', () => {
    fc.assert(
      fc.property(wrapping, fc.boolean(), fc.nat(), (options, crlf, seed) => {
        const set = options ? wrapText(text, options) : text
        const file = crlf ? set.replaceAll('\n', '\r\n') : set
        const { bulletin } = parseBulletin(file, { format: 'text' })
        expect(lostOrDoubled(file, bulletin)).toEqual([])
        expectPlaces(file, bulletin, seed)
      }),
      { numRuns: 60, examples: [[{ width: 44, indent: 'kept', blanks: true, pageLines: 37 }, false, 0]] },
    )
  })

  it.each(Object.entries(encoders))('reads the same from %s', async (_, encode) => {
    const wrapped = wrapText(text, { width: 56, indent: 'kept' })
    const expected = parseBulletin(wrapped, { format: 'text' }).bulletin
    const { bulletin, warnings } = await readBulletin(encode(wrapped), { filename: 'bulletin.txt' })
    expect(bulletin).toEqual(expected)
    expect(warnings).toEqual([])
  })

  it('gives the same articles, wrapped with the indent kept, as unwrapped', () => {
    const shape = (bulletin: Bulletin) =>
      bulletin.sections.map(({ heading, articles }) => [
        heading,
        articles.map(({ title, subtitle, source, paragraphs }) => [title, subtitle, source?.name, paragraphs.map((block) => squeeze(block.text))]),
      ])
    const expected = shape(parseBulletin(text, { format: 'text' }).bulletin)
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 84 }), fc.option(fc.integer({ min: 18, max: 40 }), { nil: undefined }), (width, pageLines) => {
        const set = wrapText(text, { width, indent: 'kept', ...(pageLines === undefined ? {} : { pageLines }) })
        expect(shape(parseBulletin(set, { format: 'text' }).bulletin)).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })
})

describe('any text', () => {
  const signs = fc.constantFrom(
    '简讯：',
    '信息来源：',
    '——',
    '第 3 期',
    '（',
    '）',
    '。',
    '，',
    '\n',
    '\r\n',
    '\f',
    ' ',
    '\u3000',
    '县妇联',
    '12 人',
    '一、',
    '报：',
    '— 3 —',
    '# ',
    '> ',
    '- ',
    '| a | b |',
    '```',
    '&amp;',
    '\\*',
    '**',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(signs, { maxLength: 60 }).map((parts) => parts.join('')),
  )

  it('is parsed as text without an error, and nothing of it is lost', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { bulletin } = parseBulletin(text, { format: 'text' })
        expect(lostOrDoubled(text, bulletin)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('is parsed as Markdown without an error', () => {
    fc.assert(
      fc.property(texts, (text) => {
        parseBulletin(text, { format: 'markdown' })
      }),
      { numRuns: 300 },
    )
  })
})
