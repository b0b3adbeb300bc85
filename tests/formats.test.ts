import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { bad, folderOf, good, jianbao, root } from './command.js'

const FORMATS = ['stylish', 'json', 'ndjson', 'sarif', 'rdjson', 'github', 'gitlab', 'junit', 'checkstyle', 'csv', 'markdown', 'html', 'shard']
const hostile = bad.replace('县妇联排查安全隐患', '县妇联<script>“排查”]](x)@某人 100% 完成，隐患：清零')
const run = (folder: string, ...args: string[]) => jianbao([...args, '--lang', 'zh'], { cwd: folder })
const print = (format: string, files: Readonly<Record<string, string>>) => run(folderOf(files), '--format', format).out

/** The names and attributes of the elements of an XML text, which must be well formed. */
function elements(text: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes: attributes as Record<string, string> }))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
  return found
}

describe.each(FORMATS)('%s', (format) => {
  const folder = folderOf({ 'bad.txt': bad, 'good.txt': good, 'empty.txt': '' })

  it('leaves the exit code as it is', () => {
    const code = (name: string) => [run(folder, '--format', format, name).code, run(folder, '--format', `${format}=out`, name).code]
    expect(code('bad.txt')).toEqual([1, 1])
    expect(code('good.txt')).toEqual([0, 0])
    expect(code('empty.txt')).toEqual([2, 2])
  })

  it('writes to a file what it prints', () => {
    const printed = run(folder, '--format', format).out
    run(folder, '--format', `${format}=out`)
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe(printed)
  })
})

describe('what is shown beside the files of a repository', () => {
  it.each([
    ['sarif', '"uri": "drafts/a.txt"'],
    ['github', 'file=drafts/a.txt,'],
    ['gitlab', '"path": "drafts/a.txt"'],
  ])('%s names them from its root, wherever the run starts', (format, named) => {
    const folder = folderOf({ '.git/HEAD': 'ref: refs/heads/main\n', 'drafts/a.txt': bad })
    expect(run(join(folder, 'drafts'), '--format', format).out).toContain(named)
    expect(run(folder, '--format', format).out).toContain(named)
  })
})

describe('github', () => {
  it('puts errors before warnings, and escapes what would end a command', () => {
    const out = print('github', { 'a,b.txt': hostile.replace('全县共', '截止 9 月 1 日，全县共') })
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => line.slice(0, line.indexOf(' ')))).toEqual([...lines.map((line) => line.slice(0, line.indexOf(' ')))].sort())
    expect(lines[0]).toMatch(/^::error file=a%2Cb\.txt,line=3,/)
  })

  it('writes the summary of the step', () => {
    const folder = folderOf({ 'a.txt': bad })
    jianbao(['--format', 'github', '--lang', 'zh'], { cwd: folder, environment: { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') } })
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('### jianbao：1 个错误，0 个警告')
  })
})

describe('gitlab', () => {
  it('has a fingerprint of its own for every issue, also of the same text in two files', () => {
    const issues = JSON.parse(print('gitlab', { 'a.txt': bad, 'b.txt': bad })) as { fingerprint: string; severity: string }[]
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(2)
    expect(issues).toMatchObject([{ severity: 'major', location: { path: 'a.txt', lines: { begin: 3, end: 3 } } }, {}])
  })
})

describe('junit and checkstyle', () => {
  const files = { 'a&b.txt': hostile, 'good.txt': good, 'empty.txt': '' }

  it('junit counts failures and errors right, and a clean file passes', () => {
    const suites = elements(print('junit', files)).filter(({ name }) => name === 'testsuite')
    expect(suites.map(({ attributes: { name, tests, failures, errors } }) => [name, tests, failures, errors])).toEqual([
      ['a&b.txt', '1', '1', '0'],
      ['empty.txt', '1', '0', '1'],
      ['good.txt', '1', '0', '0'],
    ])
  })

  it('checkstyle has an error a finding', () => {
    const errors = elements(print('checkstyle', files)).filter(({ name }) => name === 'error')
    expect(errors.map(({ attributes: { source, line } }) => [source, line])).toEqual([
      ['jianbao.part-exceeds-whole', '3'],
      ['jianbao.JB_EMPTY', '1'],
    ])
  })
})

describe('csv', () => {
  it('opens in a spreadsheet: BOM, header, no formula', () => {
    const out = print('csv', { '=a.txt': bad })
    expect(out).toMatch(/^\ufeff文件,页,行,列,级别,规则,/)
    expect(out.split('\r\n')[1]).toMatch(/^'=a\.txt,,3,24,错误,part-exceeds-whole,,县妇联排查安全隐患,254 处,/)
  })
})

describe('markdown', () => {
  it('marks the figure in its words, and lets no text of a bulletin become markup', () => {
    const out = print('markdown', { 'a.txt': hostile })
    expect(out).toContain('其中重大隐患 **254 处**。')
    expect(out).toContain('&lt;script&gt;')
    expect(out).not.toContain('@某人')
  })

  it('stays below the length that a comment may have, and says what is left out', () => {
    const many = Object.fromEntries(Array.from({ length: 700 }, (_, index) => [`${index}.txt`, bad]))
    const out = print('markdown', many)
    expect(out.length).toBeLessThanOrEqual(65_536)
    expect(out).toMatch(/另有 \d+ 条没有列出/)
  })
})

describe('a format of one’s own', () => {
  const folder = folderOf({
    'a.txt': bad,
    'count.mjs': 'export default (results, { ruleCount }) => [results.length, results[0].errorCount, ruleCount > 0].join(" ")',
    'line.mjs': 'export default { id: "line", each: ({ result }) => result.filePath }',
    'wrong.mjs': 'export default 3',
  })

  it('is a function of the results, or an object as those of jianbao', () => {
    expect(run(folder, 'a.txt', '--format', './count.mjs')).toMatchObject({ code: 1, out: '1 1 true' })
    expect(run(folder, 'a.txt', '--format', './line.mjs').out).toBe('a.txt')
    run(folder, 'a.txt', '--format', './count.mjs=counted')
    expect(readFileSync(join(folder, 'counted'), 'utf8')).toBe('1 1 true')
  })

  it('is in the manual as it runs', () => {
    const manual = readFileSync(join(root, 'docs/formatters.md'), 'utf8')
    const examples = [...manual.matchAll(/```js\n\/\/ (\S+\.js): [^\n]*\n([\s\S]*?)```/g)].map(([, name = '', code = '']) => [name, code])
    const own = folderOf({ 'a.txt': bad, 'b.txt': '', 'c.txt': good, 'package.json': '{"type":"module"}', ...Object.fromEntries(examples) })
    expect(run(own, '--format', './by-rule.js').out).toBe('part-exceeds-whole\t1\nJB_EMPTY\t1\n')
    expect(run(own, '--format', './by-rule.js', 'c.txt').out).toBe('没有发现问题\n')
    expect(run(own, '--format', './lines.js').out).toMatch(
      /^# jianbao \d\S+\na\.txt:3:24: part-exceeds-whole: 全县共排查隐患 245 处，其中重大隐患 254 处。\n$/,
    )
  })

  it('that is not there, or none, ends the run with 2 and says what to do', () => {
    expect(run(folder, 'a.txt', '--format', './nowhere.mjs')).toMatchObject({ code: 2, err: expect.stringContaining('[JB_FORMAT]') })
    expect(run(folder, 'a.txt', '--format', './wrong.mjs')).toMatchObject({ code: 2, err: expect.stringContaining('默认导出要是函数') })
    expect(run(folder, 'a.txt', '--format', 'sarf')).toMatchObject({ code: 2, err: expect.stringContaining('是不是“sarif”') })
  })
})
