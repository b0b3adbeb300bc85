import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBulletin, type Reader, readBulletin } from './index.js'
import { readText } from './readers/text/reader.js'
import { expectPlaces, squeeze } from './testing/places.js'
import { blocksOf } from './testing/whole.js'
import { wrapText } from './testing/wrap.js'
import type { Bulletin } from './types.js'

const EXAMPLE = readFileSync(new URL('../../../examples/clean.txt', import.meta.url), 'utf8')

/** Reads a text as a file that has pages: each \f begins one. */
const pagedReader: Reader = {
  id: 'paged',
  endings: ['paged'],
  sniff: () => 1,
  places: 'extract',
  read: async (bytes) => {
    const text = new TextDecoder().decode(bytes)
    const anchors = [...text.matchAll(/[^\n\f]+/g)].map(({ 0: line, index }, paragraph) => ({
      at: index,
      length: line.length,
      paragraph,
      character: 0,
    }))
    return { text, tree: readText(text), isPaged: true, anchors }
  },
}

const readPaged = (text: string) => readBulletin(new TextEncoder().encode(text), { readers: [pagedReader] })

/** What a bulletin says, without its places. */
const wordsOf = (bulletin: Bulletin): unknown =>
  JSON.parse(JSON.stringify(bulletin, (key, value) => (['position', 'segments', 'page', 'ignored'].includes(key) ? undefined : value)))

describe('a file whose places count in its extract', () => {
  it('has each block on a line of its own, and every span where it is said to stand, however its pages were set', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 44, max: 80 }), fc.integer({ min: 18, max: 40 }), fc.nat(), async (width, pageLines, seed) => {
        const set = wrapText(EXAMPLE, { width, indent: 'kept', pageLines }).replace(/^(— \d+ —)\n/gm, '$1\n\f')
        const { text, bulletin } = await readPaged(set)
        const lines = new Set(text.split('\n'))
        expect(blocksOf(bulletin).filter((block) => !lines.has(block.text))).toEqual([])
        expectPlaces(text, bulletin, seed)
      }),
      { numRuns: 20 },
    )
  })

  it('says what the same text says', async () => {
    const set = wrapText(EXAMPLE, { width: 56, indent: 'kept' })
    expect(wordsOf((await readPaged(set)).bulletin)).toEqual(wordsOf(parseBulletin(set, { format: 'text' }).bulletin))
  })

  it('has a tree of the same text, whose positions count in it', async () => {
    const { tree, text } = await readPaged(wrapText(EXAMPLE, { width: 56, indent: 'kept' }))
    for (const node of tree.children) {
      const [first] = 'children' in node ? node.children : []
      if (first?.type === 'text') expect(text.slice(node.position?.start.offset, node.position?.end.offset)).toBe(first.value)
    }
    expect(tree.children.filter(({ type }) => type === 'heading').length).toBeGreaterThan(0)
  })
})

describe('a paragraph over the end of a page', () => {
  const set = wrapText(EXAMPLE, { width: 56, indent: 'kept', pageLines: 19 }).replace(/^(— \d+ —)\n/gm, '$1\n\f')
  const pages = set.split('\f').map(squeeze)

  it('has the page of each of its parts', async () => {
    const { bulletin } = await readPaged(set)
    const parted = blocksOf(bulletin).filter(({ segments }) => new Set(segments.map(({ page }) => page)).size > 1)
    expect(parted.length).toBeGreaterThan(0)
    for (const block of blocksOf(bulletin)) {
      for (const [index, { at, page = 0 }] of block.segments.entries())
        expect(pages[page - 1]).toContain(squeeze(block.text.slice(at, block.segments[index + 1]?.at)))
    }
  })

  it('has anchors that lead from the extract to the characters of the file', async () => {
    const { text, anchors } = await readPaged(set)
    const lines = set.split(/[\n\f]+/).filter((line) => line !== '')
    for (const { at, length, paragraph = 0, character = 0 } of anchors)
      expect(lines[paragraph]?.slice(character, character + length)).toBe(text.slice(at, at + length))
    expect(anchors.length).toBeGreaterThan(40)
  })
})
