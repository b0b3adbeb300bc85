import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bad, example, folderOf, jianbao } from './command.js'

interface Position {
  readonly line: number
  readonly column?: number
}

interface Range {
  readonly start: Position
  readonly end: Position
}

interface Diagnostic {
  readonly message: string
  readonly severity: string
  readonly code: { readonly value: string; readonly url?: string }
  readonly location: { readonly path: string; readonly range: Range }
  readonly suggestions?: readonly { readonly range: Range; readonly text: string }[]
  readonly relatedLocations?: readonly { readonly message: string; readonly location: Diagnostic['location'] }[]
  readonly originalOutput: string
}

const run = (folder: string, ...args: string[]) => jianbao(['--no-config', '--lang', 'zh', '--format', 'rdjson', ...args], { cwd: folder })
const read = (out: string) => (JSON.parse(out) as { diagnostics: Diagnostic[] }).diagnostics
const first = (out: string) => read(out)[0] as Diagnostic

/** What a reader of the format takes out of a file: bytes of one of its lines, from and to a column. */
function cut(bytes: Buffer, { start, end }: Range): string {
  expect(end.line).toBe(start.line)
  const lines = bytes.toString('latin1').split('\n')
  return Buffer.from((lines[start.line - 1] ?? '').slice((start.column ?? 0) - 1, (end.column ?? 0) - 1), 'latin1').toString()
}

const sentence = '　　𠮷林镇、县妇联共排查隐患 245 处，其中重大隐患 254 处。'
const article = `县妇联排查安全隐患\n\n${sentence}\n\n信息来源：县妇联\n`
const places = (name: string, content: string) => {
  const folder = folderOf({ [name]: content })
  const { location, relatedLocations = [], suggestions = [] } = first(run(folder).out)
  const bytes = readFileSync(join(folder, name))
  const others = relatedLocations.map((other) => cut(bytes, other.location.range))
  return { at: cut(bytes, location.range), others, suggested: suggestions.map(({ range, text }) => `${cut(bytes, range)}→${text}`) }
}

describe('columns of rdjson', () => {
  const expected = { at: '254 处', others: ['245 处'], suggested: ['254→245', '245→254'] }

  it('count the bytes of a line in UTF-8: three for a Chinese character, four for 𠮷', () => {
    expect(first(run(folderOf({ 'a.txt': article })).out).location.range).toEqual({
      start: { line: 3, column: Buffer.byteLength(sentence.slice(0, sentence.indexOf('254'))) + 1 },
      end: { line: 3, column: Buffer.byteLength(sentence.slice(0, sentence.indexOf('254') + '254 处'.length)) + 1 },
    })
    expect(places('a.txt', article)).toEqual(expected)
  })

  it('count from the start of a line that ends with CRLF', () => {
    expect(places('a.txt', article.replaceAll('\n', '\r\n'))).toEqual(expected)
  })

  it('count the byte order mark in the first line, and in no other', () => {
    expect(places('a.txt', `\ufeff${article}`)).toEqual(expected)
    expect(places('a.md', `\ufeff${sentence.trim()}\n`).at).toContain('𠮷林镇')
  })

  it('are those of UTF-8 also where the file is in another encoding', () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(article, 'utf16le')])
    expect(run(folderOf({ 'a.txt': utf16 })).out).toBe(run(folderOf({ 'a.txt': article })).out)
  })

  it('count in the text that was taken out of a Word file', () => {
    const found = first(run(example('formats'), 'bulletin.docx').out)
    const text = jianbao(['parse', '--format', 'text', 'bulletin.docx'], { cwd: example('formats') }).out
    const { quote } = JSON.parse(jianbao(['--no-config', '--format', 'json', 'bulletin.docx'], { cwd: example('formats') }).out)[0].messages[0] as {
      quote: string
    }
    expect(cut(Buffer.from(text), found.location.range)).toBe(quote)
  })
})

describe('a diagnostic of rdjson', () => {
  it('names its rule, the page of the rule, its severity, and says all of it in one line', () => {
    expect(first(run(folderOf({ 'a.txt': bad })).out)).toMatchObject({
      severity: 'ERROR',
      code: { value: 'part-exceeds-whole', url: expect.stringMatching(/^https:.*part-exceeds-whole\/README\.md$/) },
      relatedLocations: [{ message: '245 处', location: { path: 'a.txt' } }],
      originalOutput: expect.stringMatching(/^a\.txt:3:24: error: 其中.*\[part-exceeds-whole\]$/),
    })
  })

  it('offers what would correct it, a deletion too', () => {
    const content = bad.replace('处，其中', '处，，其中')
    const folder = folderOf({ 'a.txt': content })
    const doubled = read(run(folder).out).find(({ code }) => code.value === 'repeated-text')
    const [suggestion] = doubled?.suggestions ?? []
    expect(suggestion?.text).toBe('')
    expect(cut(Buffer.from(content), suggestion?.range as Range)).toBe('，')
  })

  it('of a file that could not be checked has no range', () => {
    expect(read(run(folderOf({ 'a.txt': '' })).out)).toMatchObject([{ location: { path: 'a.txt' }, severity: 'ERROR', code: { value: 'JB_EMPTY' } }])
    expect(first(run(folderOf({ 'a.txt': '' })).out).location).toEqual({ path: 'a.txt' })
  })

  it('has no page where its rule is one of a plugin', () => {
    const rule = `{ id: 'own/no-county', since: '1', group: 'text', severity: 'warning', presets: [], fixable: false, hasSuggestions: false,
      description: { zh: '不写“全县”', en: 'No county' }, messages: { found: { zh: '不写', en: 'no' } }, defaults: {}, examples: [],
      check({ article, report }) { const [block] = article?.paragraphs ?? []; if (block) report({ messageId: 'found', at: { block, start: 0, end: 2 } }) } }`
    const config = `export default { plugins: [{ name: 'own', rules: [${rule}] }], rules: { 'own/no-county': 'warn' } }`
    const folder = folderOf({ 'a.txt': bad, 'jianbao.config.mjs': config })
    const own = read(jianbao(['--format', 'rdjson'], { cwd: folder }).out).find(({ code }) => code.value === 'own/no-county')
    expect(own?.code).toEqual({ value: 'own/no-county' })
  })
})

describe('rdjson is the same', () => {
  const issue = (number: number) =>
    `妇联工作简报\n\n第 ${number} 期\n\n县妇联办公室　　2026 年 ${number} 月 5 日\n\n${article.replace('254', String(200 + number))}`
  const folder = folderOf({ 'a.txt': issue(3), 'b.txt': issue(5), 'c.txt': bad })
  const plain = run(folder).out

  it('from a cache, in threads and from shards', () => {
    const cached = () => run(folder, '--cache', '--cache-location', 'cache').out
    expect(cached()).toBe(plain)
    expect(cached()).toBe(plain)
    expect(run(folder, '--jobs', '2').out).toBe(plain)
    for (const part of ['1/2', '2/2'])
      jianbao(['--no-config', '--lang', 'zh', '--shard', part, '--format', `shard=${part[0]}.part`, 'a.txt', 'b.txt', 'c.txt'], { cwd: folder })
    expect(jianbao(['merge', '--no-config', '--lang', 'zh', '--format', 'rdjson', '1.part', '2.part'], { cwd: folder }).out).toBe(plain)
  })

  it('from a cache that was filled for a format that needs no lines', () => {
    const named = ['--cache', '--cache-location', 'other']
    jianbao(['--no-config', '--lang', 'zh', '--format', 'json', ...named], { cwd: folder })
    expect(run(folder, ...named).out).toBe(plain)
  })

  it('in its places for what the comparison of a series found', () => {
    const gap = read(plain).find(({ code }) => code.value === 'issue-number-gap')
    expect(cut(readFileSync(join(folder, 'b.txt')), gap?.location.range as Range)).toContain('5')
  })
})
