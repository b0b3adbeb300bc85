import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block, Bulletin } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { typeset } from '../evaluation/parser/typeset.js'
import { example, folderOf, jianbao, root } from './command.js'

const parse = (path: string): Bulletin => JSON.parse(jianbao(['parse', '--no-config', '--format', 'json', path]).out)

/** What a bulletin says, apart from where it stands in its file. */
function saying({ masthead, contents, sections, colophon }: Bulletin) {
  const words = ({ text, kind, title, rows }: Block) => ({ text: text.replace(/\s+/g, ' '), kind, title, rows })
  return {
    masthead: masthead && { ...masthead, lines: masthead.lines.map(({ text }) => text) },
    contents: contents && { heading: contents.heading, entries: contents.entries },
    sections: sections.map(({ heading, source, articles }) => ({
      heading,
      source: source?.name,
      articles: articles.map(({ kicker, title, subtitle, byline, source: own, paragraphs }) => ({
        kicker,
        title,
        subtitle,
        byline,
        source: own && { label: own.label, name: own.name },
        paragraphs: paragraphs.map(words),
      })),
    })),
    colophon: colophon && { ...colophon, lines: colophon.lines.map(({ text }) => text) },
  }
}

function expectRoundTrip(path: string): void {
  const bulletin = parse(path)
  const { out } = jianbao(['parse', '--no-config', '--format', 'md', path])
  expect(saying(parse(join(folderOf({ 'bulletin.md': out }), 'bulletin.md')))).toEqual(saying(bulletin))
}

describe('a bulletin written as Markdown reads as the same bulletin', () => {
  it.each(['clean.txt', 'defects.txt'])('%s', (name) => {
    expectRoundTrip(example(name))
  })

  const bulletins = join(root, 'evaluation/parser/bulletins')
  it.each(readdirSync(bulletins))('the bulletin %s', (name) => {
    const text = typeset(JSON.parse(readFileSync(join(bulletins, name), 'utf8')), { width: Number.POSITIVE_INFINITY, indent: 'kept' })
    expectRoundTrip(join(folderOf({ 'bulletin.txt': text }), 'bulletin.txt'))
  })

  const seed = join(root, '../shared/seed/bulletin.txt')
  it.skipIf(!existsSync(seed))('a real one (skipped where ../shared is absent)', () => {
    expectRoundTrip(seed)
  })
})

describe('a wrapped bulletin saved as .md reads as the same saved as .txt', () => {
  const bulletins = join(root, 'evaluation/parser/bulletins')
  it.each(readdirSync(bulletins))('the bulletin %s', (name) => {
    const data = JSON.parse(readFileSync(join(bulletins, name), 'utf8'))
    const folder = folderOf(
      Object.fromEntries(
        ['txt', 'md'].flatMap((ending) => [
          [`kept.${ending}`, typeset(data, { width: 60, indent: 'kept', page: 30 })],
          [`lost.${ending}`, typeset(data, { width: 60, indent: 'lost', blanks: true })],
        ]),
      ),
    )
    for (const layout of ['kept', 'lost']) expect(saying(parse(join(folder, `${layout}.md`)))).toEqual(saying(parse(join(folder, `${layout}.txt`))))
  })
})
