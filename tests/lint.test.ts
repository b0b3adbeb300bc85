import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileResult, Finding } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { bad, example, folderOf, good, jianbao } from './command.js'

const findings = (out: string) => (JSON.parse(out) as FileResult[]).flatMap(({ messages }) => messages as Finding[])

describe('the examples', () => {
  it('the clean one brings nothing', () => {
    const { code, out } = jianbao(['lint', '--no-config', '--lang', 'zh', example('clean.txt')])
    expect(out).toMatch(/^✔ 检查了 1 个文件、10 篇文章，用了 \d+ 条规则：没有发现问题\n$/)
    expect(code).toBe(0)
  })

  it('the defective one brings what its list says, in this order, and nothing else', () => {
    const planted = JSON.parse(readFileSync(example('defects.json'), 'utf8')) as { ruleId: string; quote: string }[]
    const { code, out } = jianbao(['lint', '--no-config', '--format', 'json', example('defects.txt')])
    expect(findings(out).map(({ ruleId, quote }) => ({ ruleId, quote }))).toEqual(planted.map(({ ruleId, quote }) => ({ ruleId, quote })))
    expect(code).toBe(1)
  })
})

describe('for people', () => {
  it('shows the article, the arithmetic, and the figures marked in their sentence', () => {
    const folder = folderOf({ 'bad.txt': bad })
    expect(jianbao(['--lang', 'zh', 'bad.txt'], { cwd: folder }).out.replace(/\d+ 条规则/, 'N 条规则')).toBe(
      [
        '✖ 检查了 1 个文件、1 篇文章，用了 N 条规则：1 个错误，0 个警告',
        '',
        'bad.txt',
        '',
        '  县妇联排查安全隐患',
        '  3:24    错误  其中“重大隐患”254 处，超过总数 245 处（多 9 处）。请核对两个数。254 疑为 245：数字颠倒。  part-exceeds-whole',
        '          全县共排查隐患 【245 处】，其中重大隐患 【254 处】。',
        '',
      ].join('\n'),
    )
  })

  it('speaks the language of the locale, and of --lang before it', () => {
    const folder = folderOf({ 'good.txt': good })
    const zh = jianbao(['good.txt'], { cwd: folder, environment: { LANG: 'zh_CN.UTF-8' } })
    const en = jianbao(['--lang', 'en', 'good.txt'], { cwd: folder, environment: { LANG: 'zh_CN.UTF-8' } })
    expect(zh.out).toContain('没有发现问题')
    expect(en.out).toMatch(/Checked 1 file, 1 article with \d+ rules: nothing found/)
  })

  it('prints colours only where they are wanted', () => {
    const folder = folderOf({ 'bad.txt': bad })
    expect(jianbao(['bad.txt'], { cwd: folder }).out).not.toContain('\u001b[')
    expect(jianbao(['--color', 'bad.txt'], { cwd: folder }).out).toContain('\u001b[7m254 处\u001b[27m')
    expect(jianbao(['bad.txt'], { cwd: folder, environment: { FORCE_COLOR: '1' } }).out).toContain('\u001b[')
    expect(jianbao(['bad.txt'], { cwd: folder, environment: { FORCE_COLOR: '1', NO_COLOR: '1' } }).out).not.toContain('\u001b[')
  })
})

describe('exit codes', () => {
  const folder = folderOf({ 'bad.txt': bad, 'good.txt': good, 'warning.txt': good.replace('全县共', '截止 9 月 1 日，全县共') })
  const code = (...args: string[]) => jianbao(args, { cwd: folder }).code

  it('are 0 where nothing is wrong, or only warned of', () => {
    expect([code('good.txt'), code('warning.txt')]).toEqual([0, 0])
  })

  it('are 1 for an error, and for more warnings than are allowed', () => {
    expect([code('bad.txt'), code('--max-warnings', '0', 'warning.txt'), code('--max-warnings', '1', 'warning.txt')]).toEqual([1, 1, 0])
  })

  it('do not depend on the format, nor on an output file, nor on --quiet', () => {
    expect([code('--format', 'json', 'bad.txt'), code('--format', 'ndjson', 'bad.txt'), code('-o', 'out.txt', 'bad.txt')]).toEqual([1, 1, 1])
    expect(code('--quiet', '--max-warnings', '0', 'warning.txt')).toBe(1)
  })
})

describe('what cannot be run or read ends with 2 and says what to do', () => {
  const folder = folderOf({
    'bad.txt': bad,
    'empty.txt': '',
    'blank.txt': ' \n\u3000\n',
    'binary.txt': Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256),
    'draft.wps': 'WPS',
    'cut.pdf': '%PDF-1.7\n',
    'sub/note.xyz': 'nothing to read',
    'jianbao.bad.json': '{ "rules": { "part-exceed-whole": "off" } }',
    'jianbao.key.json': '{ "rule": {} }',
    'jianbao.syntax.json': '{ "rules": ',
  })
  it.each([
    ['a path that is not there', ['none.txt'], '找不到文件 none.txt。请检查路径。'],
    ['an empty file', ['empty.txt'], '文件是空的'],
    ['a file of white space', ['blank.txt'], '文件是空的'],
    ['a binary file', ['binary.txt'], '这不是文本文件'],
    ['a format that is not read', ['draft.wps'], '还不能读取 WPS 格式'],
    ['a file that is cut off', ['cut.pdf'], '文件已损坏或不完整'],
    ['a place without readable files', ['sub'], 'sub 里没有可读的文件'],
    ['a wrong flag', ['--fromat', 'json', 'bad.txt'], '没有选项“--fromat”。是不是“--format”？'],
    ['a wrong format', ['--format', 'jsno', 'bad.txt'], '没有输出格式“jsno”。是不是“json”？'],
    ['a wrong number', ['--max-warnings', 'none', 'bad.txt'], '--max-warnings 要一个整数'],
    ['a flag without its value', ['bad.txt', '--format'], '命令行有误'],
    ['a rule that does not exist', ['--config', 'jianbao.bad.json', 'bad.txt'], '没有规则“part-exceed-whole”。是不是“part-exceeds-whole”？'],
    ['a key that does not exist', ['--config', 'jianbao.key.json', 'bad.txt'], '没有配置项（jianbao.key.json）“rule”。是不是“rules”？'],
    ['a configuration that does not parse', ['--config', 'jianbao.syntax.json', 'bad.txt'], 'jianbao.syntax.json 无法读取'],
    ['a configuration that is not there', ['--config', 'gone.json', 'bad.txt'], 'gone.json 无法读取'],
    ['an encoding that does not exist', ['--encoding', 'gb9999', 'bad.txt'], '没有“gb9999”这种编码'],
    ['an output file in no folder', ['-o', 'no/such/out.txt', 'bad.txt'], '无法写入 no/such/out.txt'],
  ])('%s', (_, args, message) => {
    const { code, out, err } = jianbao(['lint', '--lang', 'zh', ...args], { cwd: folder })
    expect(out + err).toContain(message)
    expect(out + err).not.toMatch(/^\s+at /m)
    expect(code).toBe(2)
  })

  it('--allow-empty makes a place without readable files fine', () => {
    expect(jianbao(['--allow-empty', 'sub'], { cwd: folder }).code).toBe(0)
  })

  it('one bad file hides nothing of the others', () => {
    const { code, out } = jianbao(['--format', 'json', 'none.txt', 'bad.txt', 'empty.txt'], { cwd: folder })
    const results = JSON.parse(out) as FileResult[]
    expect(results.map(({ filePath, fatalErrorCount, errorCount }) => [filePath, fatalErrorCount, errorCount])).toEqual([
      ['bad.txt', 0, 1],
      ['empty.txt', 1, 1],
      ['none.txt', 1, 1],
    ])
    expect(code).toBe(2)
  })
})

describe('paths', () => {
  const folder = folderOf({
    'a.txt': good,
    'b.md': '# 县妇联开展宣讲\n\n11 月 4 日，县妇联开展宣讲。\n\n信息来源：县妇联\n',
    'README.md': '# 说明\n',
    'note.xyz': 'passed over',
    'drafts/c.TXT': good,
    'drafts/ignored.txt': bad,
    'drafts/secret.txt': bad,
    'node_modules/d.txt': bad,
    '.gitignore': 'ignored.txt\n',
    '.jianbaoignore': 'drafts/secret.txt\n',
  })
  const paths = (...args: string[]) =>
    (JSON.parse(jianbao(['--format', 'json', ...args], { cwd: folder }).out) as FileResult[]).map(({ filePath }) => filePath)

  it('none means the working directory, where names choose and ignore files exclude', () => {
    expect(paths()).toEqual(['a.txt', 'b.md', 'drafts/c.TXT'])
  })

  it('a file that is named is read, whatever excludes it', () => {
    expect(paths('drafts/ignored.txt', 'README.md')).toEqual(['README.md', 'drafts/ignored.txt'])
  })

  it('a glob is expanded, by the same exclusions', () => {
    expect(paths('**/*.txt')).toEqual(['a.txt', 'drafts/c.TXT'])
  })

  it('a file named twice is read once', () => {
    expect(paths('a.txt', '.', './a.txt')).toEqual(['a.txt', 'b.md', 'drafts/c.TXT'])
  })

  it('standard input has the name that it is given', () => {
    const { out, code } = jianbao(['--format', 'ndjson', '--stdin', '--stdin-filename', 'x.txt'], { cwd: folder, input: bad })
    expect((JSON.parse(out) as FileResult).filePath).toBe('x.txt')
    expect(code).toBe(1)
  })
})

describe('a configuration', () => {
  const rules = (files: Record<string, string>, ...args: string[]) =>
    findings(jianbao(['--format', 'json', ...args], { cwd: folderOf({ 'bad.txt': bad, ...files }) }).out).map(({ ruleId, severity }) => [
      ruleId,
      severity,
    ])

  it.each([
    ['jianbao.config.json', '{ "rules": { "part-exceeds-whole": "warn" } }'],
    ['jianbao.config.mjs', 'export default { rules: { "part-exceeds-whole": "warn" } }'],
    ['jianbao.config.ts', 'export default { rules: { "part-exceeds-whole": "warn" as const } }'],
    ['package.json', '{ "jianbao": { "rules": { "part-exceeds-whole": "warn" } } }'],
  ])('is found in %s', (name, content) => {
    expect(rules({ [name]: content })).toEqual([['part-exceeds-whole', 1]])
  })

  it('is left aside by --no-config', () => {
    expect(rules({ 'jianbao.config.json': '{ "rules": { "part-exceeds-whole": "off" } }' }, '--no-config')).toEqual([['part-exceeds-whole', 2]])
  })

  it('may hold for some files only', () => {
    expect(rules({ 'jianbao.config.json': '{ "overrides": [{ "files": ["b*.txt"], "rules": { "part-exceeds-whole": "off" } }] }' })).toEqual([])
    expect(rules({ 'jianbao.config.json': '{ "overrides": [{ "files": ["c*.txt"], "rules": { "part-exceeds-whole": "off" } }] }' })).toEqual([
      ['part-exceeds-whole', 2],
    ])
  })
})

it('an output file holds the result, and nothing is left beside it', () => {
  const folder = folderOf({ 'bad.txt': bad })
  const { out } = jianbao(['--format', 'json', '-o', 'result.json', 'bad.txt'], { cwd: folder })
  expect(out).toBe('')
  expect(findings(readFileSync(join(folder, 'result.json'), 'utf8'))).toHaveLength(1)
})

it('a closed pipe ends it quietly', async () => {
  const { execFileSync } = await import('node:child_process')
  const printed = execFileSync('bash', ['-c', `set -o pipefail; node apps/cli/bin/jianbao.js figures examples/*.txt examples/*.txt | head -n 1`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  expect(printed).toContain('clean.txt')
})
