import { spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import remarkJianbao from '@jianbao/lint/remark'
import type { Bulletin, Config, FileResult, Finding } from '@jianbao/schema'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { bad, example, folderOf, good, jianbao, root } from './command.js'

/** What remark-cli is asked to print of each file. */
interface Printed {
  readonly path: string
  readonly bulletin?: Bulletin
  readonly messages: readonly {
    readonly ruleId?: string
    readonly reason: string
    readonly fatal: boolean
    readonly source?: string
    readonly place?: { readonly start: { line: number; column: number }; readonly end: { line: number; column: number } }
  }[]
}

const REPORTER = 'export default (files) => JSON.stringify(files.map(({ path, data, messages }) => ({ path, bulletin: data.bulletin, messages })))'

/** Starts remark-cli as a user does, in a folder where the packages are installed. */
function remark(files: Readonly<Record<string, string>>, ...args: readonly string[]): { code: number | null; printed: Printed[]; folder: string } {
  const folder = folderOf({ ...files, 'reporter.js': REPORTER, 'package.json': '{ "type": "module" }' })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const names = Object.keys(files).filter((name) => !name.startsWith('.'))
  const command = [join(root, 'node_modules/remark-cli/cli.js'), '--no-stdout', '--report', './reporter.js', ...args, ...names]
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' })
  return { code: status, printed: JSON.parse(stderr) as Printed[], folder }
}

/** What the command says of the same file. */
function command(folder: string, file: string): { findings: readonly Finding[]; bulletin: Bulletin } {
  const { out } = jianbao(['lint', '--no-config', '--lang', 'zh', '--format', 'json', file], { cwd: folder })
  const { out: parsed } = jianbao(['parse', '--format', 'json', file], { cwd: folder })
  return { findings: (JSON.parse(out) as FileResult[]).flatMap(({ messages }) => messages as Finding[]), bulletin: JSON.parse(parsed) as Bulletin }
}

const told = ({ ruleId, message, severity, line, column, endLine, endColumn }: Finding) => ({
  ruleId,
  reason: message,
  fatal: severity === 2,
  source: 'jianbao',
  from: [line, column],
  to: [endLine, endColumn],
})

const printed = ({ messages }: Printed) =>
  messages.map(({ ruleId, reason, fatal, source, place }) => ({
    ruleId,
    reason,
    fatal,
    source,
    from: [place?.start.line, place?.start.column],
    to: [place?.end.line, place?.end.column],
  }))

const MARKDOWN = `---
title: 妇女儿童工作简报
issue: 6
---

# 县妇联走访困境儿童

截止 8 月 31 日，全县共走访困境儿童 **245** 名，其中留守儿童 254 名。咨询可致函 children@example.com，全县共发放慰问金 12 万元。

| 乡镇 | 走访户数 |
| --- | --- |
| 东桥镇 | 36 |
| 西坪镇 | 28 |
| 合计 | 66 |

信息来源：县妇联
`

describe('remark-cli with --use @jianbao/lint/remark', () => {
  it.each(['defects.txt', 'clean.txt'])('says of the example %s what the command says, at the same places', (name) => {
    const text = readFileSync(example(name), 'utf8')
    const { printed: files, folder } = remark({ [name]: text }, '--use', '@jianbao/lint/remark')
    const { findings, bulletin } = command(folder, name)
    expect(files.map(printed)).toEqual([findings.map(told)])
    expect(files.map(({ bulletin: own }) => own)).toEqual([bulletin])
  })

  it('finds the defects of the example that its list has', () => {
    const planted = JSON.parse(readFileSync(example('defects.json'), 'utf8')) as { ruleId: string }[]
    const { printed: files } = remark({ 'defects.md': readFileSync(example('defects.txt'), 'utf8') }, '--use', '@jianbao/lint/remark')
    expect(files[0]?.messages.map(({ ruleId }) => ruleId)).toEqual(planted.map(({ ruleId }) => ruleId))
  })

  it('says the same of front matter, marks, an address and a table, with the plugins that know them', () => {
    const { printed: files, folder } = remark(
      { 'draft.md': MARKDOWN },
      ...['remark-gfm', 'remark-frontmatter', '@jianbao/lint/remark'].flatMap((plugin) => ['--use', plugin]),
    )
    const { findings, bulletin } = command(folder, 'draft.md')
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['cutoff-wording', 'part-exceeds-whole', 'table-total-mismatch'])
    expect(files.map(printed)).toEqual([findings.map(told)])
    expect(files.map(({ bulletin: own }) => own)).toEqual([bulletin])
  })

  it('ends with 1 for an error, with 0 for a warning, as the command', () => {
    const warning = good.replace('全县共', '截止 9 月 1 日，全县共')
    const code = (text: string) => remark({ 'draft.md': text }, '--use', '@jianbao/lint/remark').code
    expect([code(bad), code(warning), code(good)]).toEqual([1, 0, 0])
  })

  it('takes a configuration from .remarkrc', () => {
    const rc = JSON.stringify({ plugins: [['@jianbao/lint/remark', { language: 'en', rules: { 'part-exceeds-whole': 'warn' } }]] })
    const { printed: files, code } = remark({ 'draft.md': bad, '.remarkrc.json': rc })
    expect(files[0]?.messages.map(({ fatal, reason }) => [fatal, reason.slice(0, 8)])).toEqual([[false, 'The part']])
    expect(code).toBe(0)
  })
})

/** Runs the plugin in unified, with nothing but remark-parse unless more is asked for. */
function check(value: string, options?: Config, { path = 'draft.md', gfm = false } = {}): VFile {
  const file = new VFile({ value, path, cwd: '/bulletins' })
  const processor = unified().use(remarkParse)
  if (gfm) processor.use(remarkGfm)
  const all = processor.use(remarkJianbao, options)
  all.runSync(all.parse(file), file)
  return file
}

const ids = ({ messages }: VFile) => messages.map(({ ruleId }) => ruleId)

describe('a message', () => {
  it('has its place with offsets, in the text without a byte order mark', () => {
    const place = {
      start: { line: 3, column: 24, offset: bad.indexOf('254 处') },
      end: { line: 3, column: 29, offset: bad.indexOf('254 处') + 5 },
    }
    expect(check(bad).messages.map((message) => message.place)).toEqual([place])
    expect(check(`\ufeff${bad}`).messages.map((message) => message.place)).toEqual([place])
  })

  it('keeps its place in a text with the line ends of Windows', () => {
    const text = bad.replaceAll('\n', '\r\n')
    const [message] = check(text).messages
    expect(message?.place).toMatchObject({ start: { line: 3, column: 24, offset: text.indexOf('254 处') } })
  })

  it('names jianbao, the rule and its page, what stands there, what may, and the other figures', () => {
    const [message] = check(bad).messages
    expect(message).toMatchObject({
      source: 'jianbao',
      ruleId: 'part-exceeds-whole',
      fatal: true,
      url: 'https://github.com/jianbao/jianbao/blob/main/packages/lint/src/rules/part-exceeds-whole/README.md',
      actual: '254 处',
      note: '另见 3:11 245 处\n改 254 为 245（数字颠倒）：245 ≤ 245\n改 245 为 254（数字颠倒）：254 ≤ 254',
    })
  })

  it('expects what may stand at all of its place, and not what would change another', () => {
    expect(check(bad).messages[0]?.expected).toEqual(['245 处'])
  })

  it('expects the correction of a fix', () => {
    const [message] = check(good.replace('全县共', '截止 9 月 1 日，全县共')).messages
    expect(message).toMatchObject({ ruleId: 'cutoff-wording', fatal: false, actual: '截止', expected: ['截至'] })
  })

  it('expects nothing where only a person knows', () => {
    const [message] = check(bad.replace(/信息来源.*\n/, '')).messages.filter(({ ruleId }) => ruleId === 'missing-source')
    expect(message?.ruleId).toBe('missing-source')
    expect(message?.expected).toBeUndefined()
  })

  it('has a page only where the rule is one of jianbao', () => {
    const own = {
      id: 'house-word',
      since: '1.0.0',
      group: 'text',
      severity: 'warning',
      presets: ['recommended'],
      relations: [],
      fixable: false,
      hasSuggestions: false,
      description: { zh: '本单位用语', en: 'A word of the house' },
      messages: { word: { zh: '请写全称。', en: 'Write it in full.' } },
      defaults: {},
      examples: [],
      check: ({ article, report }: { article?: { paragraphs: { text: string }[] }; report: (finding: object) => void }) => {
        for (const block of article?.paragraphs ?? [])
          if (block.text.includes('妇工委')) report({ messageId: 'word', at: { block, start: 0, end: 3 } })
      },
    }
    const [message] = check(good.replace('全县', '妇工委'), { plugins: [{ name: 'house', rules: [own] }] }).messages
    expect(message).toMatchObject({ ruleId: 'house-word', reason: '请写全称。' })
    expect(message?.url).toBeUndefined()
  })

  it('of a rule that fails is fatal and without a place, and the other rules go on', () => {
    const broken = { id: 'broken', presets: ['recommended'], severity: 'error', messages: {}, defaults: {} }
    const fail = () => {
      throw new Error('no such list')
    }
    const { messages } = check(bad, { plugins: [{ name: 'house', rules: [{ ...broken, check: fail }] }] })
    expect(messages.map(({ ruleId, fatal, place }) => [ruleId, fatal, place === undefined])).toEqual([
      ['broken', true, true],
      ['part-exceeds-whole', true, false],
    ])
  })
})

describe('the tree', () => {
  it('is left as it is', () => {
    const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkJianbao)
    const file = new VFile(MARKDOWN)
    const tree = processor.parse(file)
    const before = structuredClone(tree)
    expect(processor.runSync(tree, file)).toEqual(before)
  })

  it('without remark-frontmatter: front matter is no article, and tells of the masthead', () => {
    const file = check(MARKDOWN)
    const bulletin: Bulletin | undefined = file.data.bulletin
    expect(bulletin?.masthead).toMatchObject({ title: '妇女儿童工作简报', issue: 6 })
    expect(bulletin?.sections.flatMap(({ articles }) => articles.map(({ title }) => title))).toEqual(['县妇联走访困境儿童'])
    expect(ids(file)).toEqual(['cutoff-wording', 'part-exceeds-whole'])
  })

  it('without front matter: a row of - is no fence', () => {
    expect(ids(check(`---\n\n${bad}`))).toEqual(['part-exceeds-whole'])
    expect(check(`---\n\n${bad}`).data.bulletin?.ignored.map(({ reason }) => reason)).toEqual(['rule'])
  })

  it('with an address that remark-gfm took out of its text: the figures beside it keep their places', () => {
    const text = '# 县妇联走访儿童\n\n来信请寄 a@example.com，共走访儿童 245 名，其中**留守儿童 254 名**，见 www.example.com 。\n\n信息来源：县妇联\n'
    const [message] = check(text, {}, { gfm: true }).messages
    expect(message).toMatchObject({ ruleId: 'part-exceeds-whole', place: { start: { line: 3, offset: text.indexOf('254') } } })
  })

  it('of an empty file is an empty bulletin', () => {
    const file = check('')
    expect(file.messages).toEqual([])
    expect(file.data.bulletin?.sections).toEqual([])
  })
})

describe('the options', () => {
  it('are a configuration: presets, rules, settings, overrides by path', () => {
    expect(ids(check(bad, { rules: { 'part-exceeds-whole': 'off' } }))).toEqual([])
    const unsourced = bad.replace('信息来源', '选自')
    expect(ids(check(unsourced))).toContain('missing-source')
    expect(ids(check(unsourced, { settings: { sourceLabels: ['选自'] } }))).not.toContain('missing-source')
    const overrides = [{ files: ['archive/**'], rules: { 'part-exceeds-whole': 'off' as const } }]
    expect(ids(check(bad, { overrides }, { path: 'archive/2019.md' }))).toEqual([])
    expect(ids(check(bad, { overrides }, { path: '/bulletins/archive/2019.md' }))).toEqual([])
    expect(ids(check(bad, { overrides }, { path: 'drafts/2019.md' }))).toEqual(['part-exceeds-whole'])
  })

  it.each<[string, unknown, string]>([
    ['rule', { rules: { 'part-exceed-whole': 'off' } }, 'There is no rule "part-exceed-whole". Did you mean "part-exceeds-whole"?'],
    ['rule of an override', { overrides: [{ files: ['**'], rules: { 'mising-source': 'off' } }] }, 'Did you mean "missing-source"?'],
    ['preset', { extends: ['recomended'] }, 'There is no preset "recomended". Did you mean "recommended"?'],
    ['key', { rule: {} }, 'There is no option "rule". Did you mean "rules"?'],
    ['setting', { settings: { sourceLabel: [] } }, 'There is no option "sourceLabel". Did you mean "sourceLabels"?'],
    ['value', { language: 'fr' }, 'The option language of jianbao is wrong'],
    ['option of a rule', { rules: { 'missing-source': ['error', { every: true }] } }, 'option of the rule missing-source'],
  ])('with a wrong name or value (%s) are an error that says so, with the nearest right name', (_, options, message) => {
    expect(() => check(good, options as Config)).toThrow(message)
  })
})
