import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { FileResult, Finding } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { bad, example, folderOf, good, jianbao, root } from './command.js'

/** What `textlint --format json` prints of a file. */
interface TextlintResult {
  readonly filePath: string
  readonly messages: readonly {
    readonly ruleId: string
    readonly message: string
    readonly severity: number
    readonly loc: { readonly start: { line: number; column: number }; readonly end: { line: number; column: number } }
    readonly fix?: { readonly range: [number, number]; readonly text: string }
    readonly suggestions?: readonly { readonly message: string; readonly fix: { readonly range: [number, number]; readonly text: string } }[]
  }[]
}

const RULE = '@jianbao/lint/textlint'

/** A folder where the packages are installed and textlint has jianbao as its rule. */
function project(files: Readonly<Record<string, string>>, options: object | true = { language: 'zh-CN' }): string {
  const folder = folderOf({ '.textlintrc.json': JSON.stringify({ rules: { [RULE]: options } }), ...files })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** Starts textlint as a user does. */
function textlint(folder: string, args: readonly string[], input = ''): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/textlint/bin/textlint.js'), ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { code: status, out: stdout, err: stderr }
}

const results = (folder: string, ...args: readonly string[]) => JSON.parse(textlint(folder, ['--format', 'json', ...args]).out) as TextlintResult[]

/** What jianbao says of the same file. */
const findings = (folder: string, file: string) =>
  (JSON.parse(jianbao(['lint', '--no-config', '--lang', 'zh', '--format', 'json', file], { cwd: folder }).out) as FileResult[]).flatMap(
    ({ messages }) => messages as Finding[],
  )

const printed = ({ messages }: TextlintResult) =>
  messages.map(({ message, severity, loc: { start, end } }) => ({
    message,
    severity,
    from: [start.line, start.column],
    to: [end.line, end.column],
  }))

const told = ({ ruleId, message, severity, line, column, endLine, endColumn }: Finding) => ({
  message: `${ruleId}: ${message}`,
  severity,
  from: [line, column],
  to: [endLine, endColumn],
})

const MARKDOWN = `---
title: 妇女儿童工作简报
---

# 县妇联走访困境儿童

截止 8 月 31 日，全县共走访困境儿童 **245** 名，其中留守儿童 254 名。

| 乡镇 | 走访户数 |
| --- | --- |
| 东桥镇 | 36 |
| 西坪镇 | 28 |
| 合计 | 66 |

信息来源：县妇联
`

const MISPRINTS = '县妇联举办公益讲座\n\n　　截止 9 月 16 日,县妇联(含基层)举办讲座 6 场，会议强调:家庭是第一所学校。\n\n信息来源：县妇联\n'

describe('textlint', () => {
  it.each(['defects.txt', 'clean.txt'])('says of the example %s what the command says, at the same places', (name) => {
    const folder = project({ [name]: readFileSync(example(name), 'utf8') })
    expect(results(folder, name).map(printed)).toEqual([findings(folder, name).map(told)])
  })

  it('reads Markdown as Markdown: front matter, marks and tables', () => {
    const folder = project({ 'draft.md': MARKDOWN })
    expect(findings(folder, 'draft.md').map(({ ruleId }) => ruleId)).toEqual(['cutoff-wording', 'part-exceeds-whole', 'table-total-mismatch'])
    expect(results(folder, 'draft.md').map(printed)).toEqual([findings(folder, 'draft.md').map(told)])
  })

  it('reads text as text: a # makes no heading', () => {
    const text = bad.replace('全县', '# 全县')
    const folder = project({ 'draft.txt': text })
    expect(findings(folder, 'draft.txt')).toHaveLength(1)
    expect(results(folder, 'draft.txt').map(printed)).toEqual([findings(folder, 'draft.txt').map(told)])
  })

  it('counts places without a byte order mark, and with the line ends of Windows', () => {
    const folder = project({ 'draft.txt': `\ufeff${bad.replaceAll('\n', '\r\n')}` })
    expect(results(folder, 'draft.txt').map(printed)).toMatchObject([[{ from: [3, 24], to: [3, 29] }]])
  })

  it('ends with 1 for an error, with 0 where nothing is found', () => {
    const folder = project({ 'bad.txt': bad, 'good.txt': good })
    expect([textlint(folder, ['bad.txt']).code, textlint(folder, ['good.txt']).code]).toEqual([1, 0])
  })

  it('offers what jianbao suggests', () => {
    const folder = project({ 'draft.txt': bad })
    const [message] = results(folder, 'draft.txt')[0]?.messages ?? []
    expect(message?.fix).toBeUndefined()
    expect(message?.suggestions?.map(({ message: desc, fix }) => [desc, bad.slice(...fix.range), fix.text])).toEqual([
      ['改 254 为 245（数字颠倒）：245 ≤ 245', '254', '245'],
      ['改 245 为 254（数字颠倒）：254 ≤ 254', '245', '254'],
    ])
  })

  it('is loaded by --rule too, in Chinese where nothing is set', () => {
    const folder = project({ 'draft.txt': bad })
    expect(textlint(folder, ['--no-textlintrc', '--rule', RULE, 'draft.txt']).out).toMatch(/3:24 +error +part-exceeds-whole: 其中“重大隐患”254 处/)
  })
})

describe('a document whose name tells nothing', () => {
  const ids = ({ messages }: TextlintResult) => messages.map(({ message }) => message.split(':')[0])

  it('is Markdown where its syntax is: an ending of Markdown that jianbao does not know', () => {
    const folder = project({ 'draft.mkdn': MARKDOWN })
    expect(results(folder, 'draft.mkdn').map(ids)).toEqual([['cutoff-wording', 'part-exceeds-whole', 'table-total-mismatch']])
  })

  it('is text where it is nothing but paragraphs', () => {
    const plugins = { '@textlint/text': { extensions: ['.draft'] } }
    const text = bad.replace('全县', '# 全县')
    const folder = project({ 'a.draft': text, 'a.txt': text, '.textlintrc.json': JSON.stringify({ plugins, rules: { [RULE]: true } }) })
    expect(results(folder, 'a.draft').map(printed)).toEqual([findings(folder, 'a.txt').map(told)])
  })
})

describe('standard input', () => {
  it('is read by its name', () => {
    const out = textlint(project({}), ['--format', 'json', '--stdin', '--stdin-filename', 'draft.md'], MARKDOWN).out
    expect((JSON.parse(out) as TextlintResult[]).map(({ messages }) => messages.length)).toEqual([3])
  })
})

describe('textlint --fix', () => {
  it.each([
    ['draft.txt', MISPRINTS],
    ['draft.md', MARKDOWN],
    ['windows.txt', MISPRINTS.replaceAll('\n', '\r\n')],
  ])('makes of %s the text that jianbao lint --fix makes', (name, text) => {
    const [ours, theirs] = [project({ [name]: text }), project({ [name]: text })]
    jianbao(['lint', '--no-config', '--fix', name], { cwd: ours })
    textlint(theirs, ['--fix', name])
    const fixed = readFileSync(join(ours, name), 'utf8')
    expect(fixed).not.toBe(text)
    expect(readFileSync(join(theirs, name), 'utf8')).toBe(fixed)
  })

  it('of two corrections that overlap makes the first, as jianbao lint --fix does', () => {
    const house = `
      const rule = (id, wrong, right) => ({
        id, since: '1.0.0', group: 'text', severity: 'warning', presets: ['recommended'], relations: [], fixable: true, hasSuggestions: false,
        description: { zh: '用语', en: 'wording' }, messages: { word: { zh: '请改用“' + right + '”。', en: 'Write ' + right } }, defaults: {}, examples: [],
        check({ article, report }) {
          for (const block of article?.paragraphs ?? []) {
            const start = block.text.indexOf(wrong)
            const at = { block, start, end: start + wrong.length }
            if (start >= 0) report({ messageId: 'word', at, fix: { at, text: right } })
          }
        },
      })
      module.exports = { plugins: [{ name: 'house', rules: [rule('first-word', '妇工委', '妇联'), rule('second-word', '工委办公室', '委员会')] }] }`
    const text = good.replace('全县', '妇工委办公室')
    const files = {
      'draft.txt': text,
      'jianbao.config.js': house,
      '.textlintrc.js': `module.exports = { rules: { '${RULE}': require('./jianbao.config.js') } }`,
    }
    const [ours, theirs] = [project(files), project(files)]
    jianbao(['lint', '--fix', 'draft.txt'], { cwd: ours })
    textlint(theirs, ['--config', '.textlintrc.js', '--fix', 'draft.txt'])
    expect(readFileSync(join(ours, 'draft.txt'), 'utf8')).toBe(text.replace('妇工委', '妇联'))
    expect(readFileSync(join(theirs, 'draft.txt'), 'utf8')).toBe(text.replace('妇工委', '妇联'))
  })

  it('never changes a number', () => {
    const folder = project({ 'draft.txt': bad })
    textlint(folder, ['--fix', 'draft.txt'])
    expect(readFileSync(join(folder, 'draft.txt'), 'utf8')).toBe(bad)
  })
})

describe('the options', () => {
  const messages = (options: object | true, text = bad) => {
    const folder = project({ 'archive/draft.txt': text }, options)
    return results(folder, 'archive/draft.txt').flatMap((result) => result.messages)
  }

  it('are a configuration: rules, settings, overrides from the folder of .textlintrc', () => {
    expect(messages({ rules: { 'part-exceeds-whole': 'off' } })).toEqual([])
    expect(messages({ settings: { sourceLabels: ['选自'] } }, good.replace('信息来源', '选自'))).toEqual([])
    expect(messages({ overrides: [{ files: ['archive/**'], rules: { 'part-exceeds-whole': 'off' } }] })).toEqual([])
    expect(messages({ overrides: [{ files: ['drafts/**'], rules: { 'part-exceeds-whole': 'off' } }] })).toHaveLength(1)
  })

  it('may be no more than true', () => {
    expect(messages(true).map(({ ruleId }) => ruleId)).toEqual([RULE])
  })

  it('keep the severity of jianbao, unless that of textlint is set', () => {
    expect(messages({}, MISPRINTS).map(({ severity }) => severity)).toEqual(expect.arrayContaining([1]))
    expect(messages({ rules: { 'part-exceeds-whole': 'warn' } }).map(({ severity }) => severity)).toEqual([1])
    expect(messages({ severity: 'info' }).map(({ severity }) => severity)).toEqual([3])
  })

  it('that do not exist are an error that names the right one', () => {
    const folder = project({ 'draft.txt': good }, { rules: { 'part-exceed-whole': 'off' } })
    const { code, out, err } = textlint(folder, ['draft.txt'])
    expect(out + err).toContain('There is no rule "part-exceed-whole". Did you mean "part-exceeds-whole"?')
    expect(code).not.toBe(0)
  })
})
