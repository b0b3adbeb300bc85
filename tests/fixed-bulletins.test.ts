import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typeset, typesetMarkdown } from '../evaluation/parser/typeset.js'
import { breaches, structureBreaches } from '../packages/lint/src/fixes-law.js'
import { spoilings } from '../packages/lint/src/fixes-texts.js'

const root = new URL('../', import.meta.url)
const PATIENCE = 120_000

describe('all fixes of a bulletin are safe', () => {
  it.each(['clean.txt', 'defects.txt'])(
    'in examples/%s, as it is and spoilt',
    (name) => {
      const text = readFileSync(new URL(`examples/${name}`, root), 'utf8')
      expect(breaches(text, 'text')).toEqual([])
      fc.assert(
        fc.property(spoilings(12), (spoil) => {
          expect(breaches(spoil(text), 'text')).toEqual([])
        }),
        { numRuns: 3, seed: 1 },
      )
    },
    PATIENCE,
  )

  it(
    'in bulletins of many houses, spoilt, in Markdown, and as text with lines of any length',
    () => {
      const folder = new URL('evaluation/parser/bulletins/', root)
      const bulletins = readdirSync(folder).map((name): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
      const layouts = fc.record({
        width: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: 32, max: 80 })),
        indent: fc.constantFrom('kept' as const, 'lost' as const),
      })
      fc.assert(
        fc.property(fc.constantFrom(...bulletins), fc.option(layouts, { freq: 3 }), spoilings(10), fc.boolean(), (bulletin, layout, spoil, crlf) => {
          const spoilt = spoil(layout ? typeset(bulletin, layout) : typesetMarkdown(bulletin))
          expect(breaches(crlf ? spoilt.replaceAll('\n', '\r\n') : spoilt, layout ? 'text' : 'markdown')).toEqual([])
        }),
        { numRuns: 20, seed: 1 },
      )
    },
    PATIENCE,
  )
})

/** All take twenty seconds. */
const EVERY = 2
const corpus = new URL('../shared/corpus-dev.jsonl.gz', root)

describe.skipIf(!existsSync(corpus))('real text (skipped where there is no ../shared/corpus-dev.jsonl.gz)', () => {
  it(
    'is left with its structure and its figures by all its fixes',
    () => {
      const documents = gunzipSync(readFileSync(corpus)).toString('utf8').trim().split('\n')
      const broken = documents.flatMap((line, index) => {
        if (index % EVERY !== 0) return []
        const { id, text } = JSON.parse(line) as { id: string; text: string }
        return [...breaches(text, 'text'), ...structureBreaches(text, 'text')].map((breach) => `${id}: ${breach}`)
      })
      expect(documents.length).toBeGreaterThan(0)
      expect(broken).toEqual([])
    },
    PATIENCE,
  )
})
