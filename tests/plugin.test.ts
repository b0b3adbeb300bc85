import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FileResult, Finding } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { bad, folderOf, good, jianbao, root } from './command.js'

const plugin = join(root, 'examples/plugin')
const address = pathToFileURL(join(plugin, 'index.js')).href
const findings = (out: string) => (JSON.parse(out) as FileResult[]).flatMap(({ messages }) => messages as Finding[])

const unplaced = '家庭教育讲座走进社区\n\n　　11 月 6 日，妇联举办家庭教育讲座，86 名家长参加。\n\n信息来源：县妇联\n'
const precise = '儿童之家建设\n\n　　白渡县 41 个社区中，已有 14 个建成儿童之家，占 34.15%。\n\n信息来源：县妇联\n'
const config = (rules: unknown, extending = 'recommended') =>
  `import example from '${address}'\nexport default ${JSON.stringify({ extends: [extending], rules }).replace(/\}$/, ', plugins: [example] }')}\n`

describe('the example plugin', () => {
  it('finds both of its defects in its draft, as its own configuration has it', () => {
    const { code, out } = jianbao(['lint', '--format', 'json', 'draft.txt'], { cwd: plugin })
    expect(findings(out).map(({ ruleId, severity, quote, where }) => [ruleId, severity, quote, where.article])).toEqual([
      ['example/share-decimals', 2, '34.15%', 1],
      ['example/place-missing', 1, '11 月 6 日，妇联举办家庭教育讲座，86 名家长参加，其中父亲 21 名。', 2],
    ])
    expect(code).toBe(1)
  })

  it('suggests the share that the two figures make, in the place of its number alone', () => {
    const folder = folderOf({ 'a.txt': precise, 'jianbao.config.js': config({ 'example/share-decimals': 'warn' }) })
    const [finding] = findings(jianbao(['--lang', 'zh', '--format', 'json', 'a.txt'], { cwd: folder }).out)
    const at = precise.indexOf('34.15')
    expect(finding?.message).toBe('34.15% 有 2 位小数，本办体例最多 1 位。请保留 1 位。')
    expect(finding?.suggestions).toEqual([{ messageId: 'round', desc: '改为 34.1%，由文中的两个数算出', fix: { range: [at, at + 5], text: '34.1' } }])
  })

  it('stays silent until a rule is named, and with `all` speaks', () => {
    const found = (extending: string) =>
      findings(jianbao(['--format', 'json', 'a.txt'], { cwd: folderOf({ 'a.txt': unplaced, 'jianbao.config.js': config({}, extending) }) }).out).map(
        ({ ruleId }) => ruleId,
      )
    expect(found('strict')).not.toContain('example/place-missing')
    expect(found('all')).toContain('example/place-missing')
  })

  it('takes its options in a configuration in TypeScript too', () => {
    const own = config({ 'example/place-missing': ['warn', { places: ['禾川县'] }], 'example/share-decimals': ['warn', { decimals: 2 }] })
    const folder = folderOf({ 'a.txt': unplaced, 'b.txt': precise, 'jianbao.config.ts': own.replace('[example] }', '[example] as const }') })
    const { out, code } = jianbao(['--format', 'json', 'a.txt', 'b.txt'], { cwd: folder })
    expect(findings(out).map(({ ruleId, data }) => [ruleId, data['places']])).toEqual([
      ['example/place-missing', '禾川县'],
      ['example/place-missing', '禾川县'],
    ])
    expect(code).toBe(0)
  })

  it('is silenced by a directive with a reason', () => {
    const silenced = unplaced.replace('　　11 月', 'jianbao-disable-next-line example/place-missing -- 联合活动\n\n　　11 月')
    const folder = folderOf({ 'a.txt': silenced, 'jianbao.config.js': config({ 'example/place-missing': 'error' }) })
    const [result] = JSON.parse(jianbao(['--format', 'json', 'a.txt'], { cwd: folder }).out) as FileResult[]
    expect(result?.messages).toEqual([])
    expect(result?.suppressedMessages.map(({ ruleId, suppressions }) => [ruleId, suppressions[0]?.justification])).toEqual([
      ['example/place-missing', '联合活动'],
    ])
  })
})

describe('jianbao rules', () => {
  const folder = folderOf({ 'jianbao.config.js': config({}) })

  it('lists the rules of plugins after its own', () => {
    const listed = JSON.parse(jianbao(['rules', '--format', 'json'], { cwd: folder }).out) as { id: string; options: { defaults: unknown } }[]
    expect(listed.slice(-2).map(({ id }) => id)).toEqual(['example/place-missing', 'example/share-decimals'])
    expect(listed.at(-1)?.options.defaults).toEqual({ decimals: 1 })
    expect(listed.map(({ id }) => id)).toContain('part-exceeds-whole')
  })

  it('explains one with its options and examples', () => {
    const { out, code } = jianbao(['rules', 'example/share-decimals', '--lang', 'zh'], { cwd: folder })
    expect(out).toContain('占比、完成率的小数位数超过体例')
    expect(out).toContain('    decimals: 1\n      最多几位小数')
    expect(out).toContain('✖ 全县 47 个社区中，已有 31 个建成儿童之家，占 65.96%。')
    expect(code).toBe(0)
  })

  it('knows none where no configuration lists the plugin, and names the nearest of one that is misspelt', () => {
    expect(jianbao(['rules', 'example/share-decimals'], { cwd: folderOf({}) }).code).toBe(2)
    expect(jianbao(['rules', 'example/share-decimal', '--lang', 'en'], { cwd: folder }).err).toContain('Did you mean "example/share-decimals"?')
  })

  it('explains the options of its own rules, and heads no list where there are none', () => {
    expect(jianbao(['rules', 'fullwidth-digit', '--lang', 'en']).out).toContain('  options\n    allowWideTitles: true\n')
    expect(jianbao(['rules', 'missing-source', '--lang', 'en']).out).not.toContain('options')
  })
})

describe('a plugin that is not right ends with 2 and says what to do', () => {
  const rule = `{
    id: 'office/always', group: 'text', severity: 'warning', presets: [], fixable: false, hasSuggestions: false,
    description: { zh: '总是', en: 'always' }, messages: {}, defaults: {}, examples: [], check() {},
  }`
  const listing = (plugins: string) => `export default { plugins: ${plugins} }\n`
  const plain = (own: string) => listing(`[{ name: 'office', rules: [${own}] }]`)

  it.each([
    [
      'a package that is not there',
      `import p from 'jianbao-plugin-exmaple'\n${listing('[p]')}`,
      '包 jianbao-plugin-exmaple 没有找到。请核对名字，或运行 npm install -D',
    ],
    ['one of a scope', `import p from '@office/jianbao-plugin/rules'\n${listing('[p]')}`, '包 @office/jianbao-plugin 没有找到'],
    ['a file that is not there', `import p from './rules.js'\n${listing('[p]')}`, '无法读取：Cannot find module'],
    [
      'a name for the plugin',
      listing(`['jianbao-plugin-example']`),
      "plugins 里要放插件本身，不是名字。请在 jianbao.config.js 里写 import plugin from 'jianbao-plugin-example'",
    ],
    ['all that a module exports', `import * as p from '${address}'\n${listing('[p]')}`, 'jianbao.config.js 中的 plugins.0 不是插件'],
    ['one that is in no list', listing(`{ name: 'office', rules: [] }`), 'jianbao.config.js 中的 plugins 不是插件'],
    ['a rule without its check', plain(rule.replace('check() {},', '')), '插件 office 的规则 office/always 缺少 check'],
    ['a rule with a severity that is none', plain(rule.replace("'warning'", "'warn'")), '规则 office/always 缺少 severity，或写得不对'],
    ['a message in one language', plain(rule.replace('messages: {}', "messages: { found: { zh: '有' } }")), '缺少 messages.found.en'],
    [
      'a rule with a name of jianbao',
      plain(rule.replace('office/always', 'missing-source')),
      '插件 office 的规则 missing-source 与 jianbao 的规则同名',
    ],
    ['two rules of one name', plain(`${rule}, ${rule}`), '插件 office 的规则 office/always 与 office 的规则同名'],
    [
      'an option that it has not',
      config({ 'example/share-decimals': ['warn', { decimal: 2 }] }),
      '没有规则 example/share-decimals 的选项“decimal”。是不是“decimals”？',
    ],
    [
      'a wrong value of its option',
      config({ 'example/share-decimals': ['warn', { decimals: -1 }] }),
      '规则 example/share-decimals 的选项 decimals 不对',
    ],
    ['a rule that it has not', config({ 'example/place-mising': 'warn' }), '没有规则“example/place-mising”。是不是“example/place-missing”？'],
  ])('%s', (_, content, message) => {
    const folder = folderOf({ 'a.txt': good, 'jianbao.config.js': content, 'package.json': '{ "type": "module" }' })
    const { code, out, err } = jianbao(['--lang', 'zh', 'a.txt'], { cwd: folder })
    expect(err).toContain(message)
    expect(out).toBe('')
    expect(code).toBe(2)
  })

  it('and the plain rule itself, without them, is fine', () => {
    const folder = folderOf({ 'a.txt': good, 'jianbao.config.js': plain(rule), 'package.json': '{ "type": "module" }' })
    expect(jianbao(['a.txt'], { cwd: folder })).toMatchObject({ code: 0, err: '' })
  })

  it('a package that is not there is told of a configuration in TypeScript too', () => {
    const folder = folderOf({ 'a.txt': good, 'jianbao.config.ts': `import p from 'jianbao-plugin-exmaple'\n${listing('[p]')}` })
    expect(jianbao(['--lang', 'en', 'a.txt'], { cwd: folder }).err).toContain('needs the package jianbao-plugin-exmaple, which is not found')
  })

  it('a rule that throws is a failure of its own, and the others go on', () => {
    const throwing = rule.replace('check() {}', "check() { throw new Error('broken') }").replace('presets: []', "presets: ['recommended']")
    const folder = folderOf({ 'a.txt': bad, 'jianbao.config.js': plain(throwing), 'package.json': '{ "type": "module" }' })
    const { code, out } = jianbao(['--format', 'json', 'a.txt'], { cwd: folder })
    expect(findings(out).map(({ ruleId }) => ruleId)).toEqual(['office/always', 'part-exceeds-whole'])
    expect(code).toBe(2)
  })
})
