import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bulletin, FileResult } from '@jianbao/schema'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { bad, folderOf, jianbao, root } from './command.js'

const FORMATS = ['txt', 'md', 'docx', 'doc', 'odt', 'html', 'pdf']
const formatOf = (ending: string) => join(root, 'examples/formats', `bulletin.${ending}`)

const parse = (ending: string): Bulletin => JSON.parse(jianbao(['parse', '--format', 'json', formatOf(ending)]).out) as Bulletin
const lint = (ending: string): FileResult[] =>
  JSON.parse(jianbao(['lint', '--no-config', '--lang', 'zh', '--format', 'json', formatOf(ending)]).out) as FileResult[]

/**
 * What a bulletin says. The places are those of each format, and so is the white space: a PDF has lost the blank at a line's end, and parts issuer
 * and date by as many as fit.
 */
const wordsOf = (bulletin: Bulletin): unknown =>
  JSON.parse(
    JSON.stringify(bulletin, (key, value) =>
      ['position', 'segments', 'page', 'ignored'].includes(key) ? undefined : typeof value === 'string' ? value.replace(/[\s\u3000]/g, '') : value,
    ),
  )

/** What Markdown marks up, a text prints: 【工作动态】, and headings are known by their level. */
const withoutHeadings = (words: unknown): unknown =>
  JSON.parse(
    JSON.stringify(words, (key, value) => (key === 'kind' || (key === 'text' && /^【.+】$/.test(String(value))) ? undefined : value)).replace(
      /【|】/g,
      '',
    ),
  )

describe('one bulletin in all formats', () => {
  const text = wordsOf(parse('txt'))

  it.each(FORMATS)('is the same bulletin: %s', (ending) => {
    const words = wordsOf(parse(ending))
    if (ending === 'md') expect(sectionsOf(words)).toEqual(sectionsOf(text))
    else expect(words).toEqual(text)
  })

  it.each(FORMATS)('has the same findings, with the same evidence: %s', (ending) => {
    const findings = (results: readonly FileResult[]) =>
      results[0]?.messages.map((message) =>
        'fatal' in message ? message : [message.ruleId, message.quote.replace(/\s/g, ''), message.evidence, message.where.article],
      )
    expect(findings(lint(ending))).toEqual(findings(lint('txt')))
  })

  it.each(['docx', 'doc', 'odt', 'pdf'])('has no fix where it cannot be written back: %s', (ending) => {
    const [result] = lint(ending)
    expect(result?.messages.filter((message) => 'fix' in message)).toEqual([])
    expect(result).toMatchObject({ fixableErrorCount: 0, fixableWarningCount: 0 })
  })

  it.each(['docx', 'doc', 'odt', 'pdf'])('has its places in the text that is printed of it: %s', (ending) => {
    const lines = jianbao(['parse', '--format', 'text', formatOf(ending)]).out.split('\n')
    for (const message of lint(ending)[0]?.messages ?? []) {
      if ('fatal' in message) throw new Error(message.message)
      const own = lines.slice(message.line - 1, message.endLine)
      const quote = own
        .map((line, index) => line.slice(index === 0 ? message.column - 1 : 0, index === own.length - 1 ? message.endColumn - 1 : undefined))
        .join('\n')
      expect(quote).toBe(message.quote)
    }
  })

  it('has the page of each finding, where the format has pages', () => {
    const pages = lint('pdf')[0]?.messages.map((message) => ('fatal' in message ? 0 : message.page))
    expect(pages?.[0]).toBe(1)
    expect(pages?.at(-1)).toBe(2)
  })
})

/** The articles of a bulletin by what they say. */
const sectionsOf = (words: unknown): unknown => {
  const { sections } = withoutHeadings(words) as Bulletin
  return sections.map(({ heading, articles }) => [
    heading,
    articles.map(({ title, subtitle, source, paragraphs }) => [title, subtitle, source?.name, paragraphs.map(({ text }) => text)]),
  ])
}

const failures = (out: string) =>
  Object.fromEntries(
    (JSON.parse(out) as FileResult[]).map(({ filePath, messages }) => [
      filePath,
      messages.map((message) => ('fatal' in message ? message.code : message.ruleId)),
    ]),
  )

const bytesOf = (ending: string) => new Uint8Array(readFileSync(formatOf(ending)))

describe('files that cannot be read', () => {
  const docx = bytesOf('docx')
  const files = {
    'bad.txt': bad,
    'cut.docx': docx.slice(0, docx.length >> 1),
    'cut.odt': bytesOf('odt').slice(0, 5000),
    'cut.pdf': bytesOf('pdf').slice(0, 9000),
    'cut.doc': bytesOf('doc').slice(0, 3000),
    'random.docx': Uint8Array.from({ length: 4000 }, (_, index) => (index < 4 ? [0x50, 0x4b, 3, 4][index] : (index * 7919) % 251) ?? 0),
    'other.docx': zipSync({ 'readme.txt': strToU8('这不是 Word 文件') }),
    'bomb.docx': zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': new Uint8Array(80_000_000),
    }),
    'picture.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
  }

  it('are told of with a code and what to do next, and the others go on', () => {
    const { out, err, code } = jianbao(['lint', '--no-config', '--lang', 'zh', '--format', 'json', '.'], { cwd: folderOf(files) })
    expect(failures(out)).toEqual({
      'bad.txt': ['part-exceeds-whole'],
      'bomb.docx': ['JB_LIMIT'],
      'cut.doc': ['JB_DAMAGED'],
      'cut.docx': ['JB_DAMAGED'],
      'cut.odt': ['JB_DAMAGED'],
      'cut.pdf': ['JB_DAMAGED'],
      'other.docx': ['JB_DAMAGED'],
      'picture.txt': ['JB_UNSUPPORTED'],
      'random.docx': ['JB_DAMAGED'],
    })
    expect(code).toBe(2)
    expect(err).not.toMatch(/\bat .*:\d+:\d+/)
    for (const { messages } of JSON.parse(out) as FileResult[])
      for (const message of messages) if ('fatal' in message) expect(message.message).toMatch(/请[^。]+。$/)
  })

  it('are known by what is in them, whatever they are called', () => {
    const { out } = jianbao(['lint', '--no-config', '--format', 'json', '.'], {
      cwd: folderOf({ 'a.txt': bytesOf('docx'), 'b.docx': bytesOf('pdf'), 'c.doc': bytesOf('html') }),
    })
    const ids = failures(out)
    expect(ids['a.txt']).toContain('part-exceeds-whole')
    expect(ids['b.docx']).toEqual(ids['a.txt'])
    expect(ids['c.doc']).toEqual(ids['a.txt'])
  })
})

describe('the configuration', () => {
  it('sets what a file may cost', () => {
    const settings = (limits: object) => JSON.stringify({ settings: { limits } })
    const codes = (limits: object) =>
      failures(
        jianbao(['lint', '--format', 'json', '.'], { cwd: folderOf({ 'a.docx': bytesOf('docx'), 'jianbao.config.json': settings(limits) }) }).out,
      )['a.docx']
    expect(codes({ bytes: 2000 })).toEqual(['JB_LIMIT'])
    expect(codes({ archive: { entryBytes: 2000 } })).toEqual(['JB_LIMIT'])
    expect(codes({ depth: 5 })).toEqual(['JB_LIMIT'])
    expect(codes({})).toContain('part-exceeds-whole')
  })

  it('brings readers of its plugins, also for the files of a folder', () => {
    const config = `
      export default {
        plugins: [{ name: 'memo', rules: [], readers: [{
          id: 'memo', endings: ['memo'], places: 'extract',
          sniff: (_, filename) => (filename.endsWith('.memo') ? 1 : 0),
          async read(bytes) {
            const text = new TextDecoder().decode(bytes).slice(5)
            let at = 0
            const children = text.split('\\n').flatMap((line, index) => {
              const start = { line: index + 1, column: 1, offset: at }
              const position = { start, end: { line: index + 1, column: line.length + 1, offset: at + line.length } }
              at += line.length + 1
              return line === '' ? [] : [{ type: 'paragraph', position, children: [{ type: 'text', value: line, position }] }]
            })
            return { text, tree: { type: 'root', children } }
          },
        }] }],
      }`
    const { out, code } = jianbao(['lint', '--format', 'json', '.'], {
      cwd: folderOf({ 'a.memo': `MEMO\n${bad.replaceAll('　', '')}`, 'jianbao.config.js': config }),
    })
    expect(failures(out)).toEqual({ 'a.memo': ['part-exceeds-whole'] })
    expect(code).toBe(1)
  })
})
