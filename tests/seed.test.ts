import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseBulletin } from '@jianbao/parser'
import type { Bulletin } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { type TypesetLayout, typeset } from '../evaluation/parser/typeset.js'
import { root } from './command.js'

const seed = join(root, '../shared/seed/bulletin.txt')
const squeeze = (text: string) => text.replace(/\s/g, '')

const shape = ({ sections, colophon }: Bulletin) => ({
  sections: sections.map(({ heading, articles }) => [
    heading,
    articles.map(({ title = '', subtitle, source, paragraphs }) => [
      squeeze(title),
      subtitle,
      source?.name,
      paragraphs.map(({ text }) => squeeze(text)),
    ]),
  ]),
  colophon: [colophon?.reportTo, colophon?.sendTo, colophon?.email],
})

/** The bulletin as data, to be set again. */
function asData({ sections, colophon }: Bulletin) {
  return {
    style: { spaced: 0, centre: 'none', gap: 0, indent: 'full', run: '' },
    sections: sections.map(({ heading, articles }) => ({
      ...(heading ? { heading, print: { heading: `${heading}：` } } : {}),
      articles: articles.map(({ title, subtitle, paragraphs, source }) => ({
        title,
        ...(subtitle ? { subtitle } : {}),
        paragraphs: paragraphs.map(({ text }) => ({ text })),
        print: { source: `信息来源：${source?.name}`, sourceAt: 'line' },
      })),
    })),
    colophon: { print: colophon?.lines.map(({ text }) => text) },
  }
}

describe.skipIf(!existsSync(seed))('a real bulletin, set again (skipped where ../shared is absent)', () => {
  const bulletin = () => parseBulletin(readFileSync(seed, 'utf8'), { format: 'text' }).bulletin
  const layouts: [string, TypesetLayout][] = [36, 44, 52, 60, 68, 76].flatMap((width): [string, TypesetLayout][] => [
    [`at ${width} columns, indent kept`, { width, indent: 'kept' }],
    [`at ${width} columns, indent kept, paged`, { width, indent: 'kept', page: 28 }],
    [`at ${width} columns, indent lost, a blank line between all lines`, { width, indent: 'lost', blanks: true }],
    [`at ${width} columns, indent lost`, { width, indent: 'lost' }],
  ])

  it.each(layouts)('%s', (_, layout) => {
    const expected = bulletin()
    expect(shape(parseBulletin(typeset(asData(expected), layout), { format: 'text' }).bulletin)).toEqual(shape(expected))
  })
})
