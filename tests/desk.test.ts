import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../apps/cli/src/figures/columns.js'
import { bad, example, folderOf, good, jianbao, root } from './command.js'

const BIN = join(root, 'apps/cli/bin/jianbao.js')
const hasScript = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0
const terminalTests = describe.skipIf(!hasScript)

/** The lines that a terminal of so many columns is sent, standard error among them. */
function onTerminal(columns: number, args: string, { cwd = root } = {}): string[] {
  const command = `stty cols ${columns}; '${process.execPath}' '${BIN}' ${args}`
  const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, COLUMNS: ____, ...inherited } = process.env
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd,
    encoding: 'utf8',
    env: { ...inherited, TERM: 'xterm' },
  })
  return stdout.trimEnd().split(/\r?\n/)
}

terminalTests('findings on a terminal (skipped where `script` is not installed)', () => {
  it.each([
    [80, 'zh'],
    [80, 'en'],
    [60, 'zh'],
  ])('in %i columns no line is wider, in %s', (columns, language) => {
    const lines = onTerminal(columns, `--no-config --lang ${language} '${example('defects.txt')}'`).map(stripVTControlCharacters)
    expect(lines.length).toBeGreaterThan(30)
    expect(lines.filter((line) => displayWidth(line) > columns)).toEqual([])
  })

  it('no line begins with a mark that begins no line, and what follows the first stands under its text', () => {
    const lines = onTerminal(80, `--no-config --lang zh '${example('defects.txt')}'`).map(stripVTControlCharacters)
    expect(lines.filter((line) => /^\s*[，。；：、）”]/.test(line))).toEqual([])
    const at = lines.findIndex((line) => line.includes('8:126'))
    expect(lines.slice(at, at + 2)).toEqual([
      '  8:126   错误  社区儿童之家覆盖率 103.2%，而这类比率不可能超过 100%。请核对这个',
      '                数，或确认指标名称。  percent-out-of-range',
    ])
  })

  it('the excerpt is one line, and the wrong figure is in it', () => {
    const lines = onTerminal(80, `--no-config --lang zh '${example('defects.txt')}'`)
    const excerpt = lines.find((line) => line.includes('\u001b[7m326 处\u001b[27m'))
    expect(excerpt).toContain('\u001b[4m263 处\u001b[24m，其中当场整改 ')
    expect(stripVTControlCharacters(excerpt ?? '')).toMatch(/^ {10}….*…$/)
  })
})

describe('findings elsewhere', () => {
  it('are not wrapped, however long', () => {
    const { out } = jianbao(['--no-config', '--lang', 'zh', example('defects.txt')])
    expect(out).toContain('请核对这个数，或确认指标名称。  percent-out-of-range\n')
  })

  it('are wrapped to COLUMNS where that is set', () => {
    const { out } = jianbao(['--no-config', '--lang', 'zh', example('defects.txt')], { environment: { COLUMNS: '64' } })
    expect(Math.max(...out.split('\n').map(displayWidth))).toBeLessThanOrEqual(64)
  })

  it('of a PDF say the page', () => {
    const { out } = jianbao(['--no-config', '--lang', 'zh', example('formats/bulletin.pdf')])
    expect(out).toMatch(/^ {2}第2页 25:7 +错误 {2}表中“人数（人）”一列/m)
  })

  it('name the other place where it does not stand in the excerpt', () => {
    const folder = folderOf({ 'a.txt': '区妇联举办读书会，36 名母亲参加\n\n　　11 月 4 日，区妇联举办读书会，63 名母亲参加。\n\n信息来源：区妇联\n' })
    expect(jianbao(['--no-config', '--lang', 'zh', 'a.txt'], { cwd: folder }).out).toContain('\n          另见 1:10 36 名\n')
  })

  it('end with how many --fix can correct', () => {
    const folder = folderOf({ 'a.txt': good.replace('全县共', '截止 9 月 1 日，全县共'), 'good.txt': good })
    expect(jianbao(['--lang', 'zh', 'a.txt'], { cwd: folder }).out).toMatch(/\n\n有 1 处可用 --fix 改正（--fix-dry-run 只显示改动）。\n$/)
    expect(jianbao(['--lang', 'zh', 'good.txt'], { cwd: folder }).out).not.toContain('--fix')
  })

  it('that were silenced are listed with their reason where that is wanted', () => {
    const folder = folderOf({ 'a.txt': bad.replace('　　全县', 'jianbao-disable-next-line part-exceeds-whole -- 含兼职\n\n　　全县') })
    const { out, code } = jianbao(['--lang', 'zh', '--show-suppressed', 'a.txt'], { cwd: folder })
    expect(out).toMatch(/5:24 {4}屏蔽 {2}其中“重大隐患”254 处/)
    expect(out).toContain('\n          原因：含兼职\n')
    expect(code).toBe(0)
  })
})

describe('--verbose', () => {
  const folder = folderOf({ 'bad.txt': bad, 'jianbao.config.json': '{}' })

  it('shows suggestions and every related place', () => {
    const { out } = jianbao(['--lang', 'zh', '--verbose', 'bad.txt'], { cwd: folder })
    expect(out).toContain('\n          另见 3:11 245 处\n')
    expect(out).toMatch(/\n {10}→ 改 254 为 245（数字颠倒）/)
    expect(jianbao(['--lang', 'zh', 'bad.txt'], { cwd: folder }).out).not.toMatch(/另见|→/)
  })

  it('says on standard error which configuration was used, and how long it took', () => {
    const { out, err } = jianbao(['--lang', 'zh', '--verbose', '--format', 'json', 'bad.txt'], { cwd: folder })
    expect(err).toMatch(/^配置：.*jianbao\.config\.json\n用时 \d+\.\d\d 秒\n$/)
    expect(() => JSON.parse(out)).not.toThrow()
    expect(jianbao(['--lang', 'zh', '--verbose', '--no-config', 'bad.txt'], { cwd: folder }).err).toContain('配置：无（--no-config）')
  })
})

terminalTests('the progress of a long run (skipped where `script` is not installed)', () => {
  const article = good.slice(0, good.indexOf('信息来源'))
  const many = folderOf(Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.txt`, article.repeat(160) + bad])))

  it('is drawn, and wiped away before anything is printed', () => {
    const text = onTerminal(80, '--no-config --lang zh .', { cwd: many }).join('\n')
    expect(text).toMatch(/\[=+ *\] \d+\/60\r\u001b\[K/)
    expect(text.slice(text.indexOf('检查了'))).not.toMatch(/\d+\/60/)
  })

  it('is not drawn with --quiet', () => {
    expect(onTerminal(80, '--no-config --quiet .', { cwd: many }).join('\n')).not.toContain('/60')
  })
})

describe('jianbao explain', () => {
  it('says what, why and of what rank, wrong, right, where it is silent, and how to silence it', () => {
    const { out, code } = jianbao(['explain', 'fullwidth-digit', '--lang', 'zh'])
    const headings = [...out.matchAll(/^ {2}(依据|错误的写法|正确的写法|不报告|选项|怎样屏蔽或关闭)$/gm)].map(([, title]) => title)
    expect(headings).toEqual(['依据', '错误的写法', '正确的写法', '不报告', '选项', '怎样屏蔽或关闭'])
    expect(out).toContain('数字、小数点或百分号用了全角')
    expect(out).toContain('A number is set in full-width digits, point or percent sign')
    expect(out).toMatch(/GB\/T 15835—2011.*（国家标准）/)
    expect(out).toContain('    ✖ 办结率达到９８％。\n      “９８％”含全角数字或符号，应为半角“98%”。')
    expect(out).toContain('    ✔ 办结率达到98%。')
    expect(out).toContain('jianbao-disable-next-line fullwidth-digit -- 原因')
    expect(out).toContain('{ "rules": { "fullwidth-digit": "off" } }')
    expect(code).toBe(0)
  })

  it('is what `rules <id>` says', () => {
    expect(jianbao(['rules', 'share-mismatch', '--lang', 'en']).out).toBe(jianbao(['explain', 'share-mismatch', '--lang', 'en']).out)
  })

  it('names the nearest of a rule that is misspelt', () => {
    expect(jianbao(['explain', 'part-exceed-whole', '--lang', 'zh'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('是不是“part-exceeds-whole”？'),
    })
  })
})

describe('jianbao doctor', () => {
  const checks = (files: Record<string, string>, ...args: string[]) => {
    const { out, code } = jianbao(['doctor', '--format', 'json', ...args], {
      cwd: folderOf({ '.git/HEAD': '', ...files }),
      environment: { LANG: 'C.UTF-8' },
    })
    const { healthy, checks: rows } = JSON.parse(out) as {
      healthy: boolean
      checks: { id: string; status: string; value: string; advice?: string; code?: string }[]
    }
    return { healthy, code, of: (id: string) => rows.find((row) => row.id === id) }
  }

  it('tells versions, formats, configuration, rules, ignore files, language and terminal', () => {
    const config = JSON.stringify({ extends: ['strict'], rules: { 'missing-source': 'off' } })
    const { of, healthy, code } = checks({ 'jianbao.config.json': config, '.jianbaoignore': 'old\n' }, '--lang', 'en')
    expect(of('node')?.value).toBe(process.versions.node)
    expect(of('formats')?.value).toMatch(/txt.*docx.*pdf/)
    expect(of('pdfjs-dist')).toMatchObject({ status: 'ok', value: expect.stringMatching(/^5\./) })
    expect(of('configuration')?.value).toBe('jianbao.config.json')
    expect(of('rules')?.value).toMatch(/^\d+ on, \d+ off \(strict\)$/)
    expect(of('ignore-files')?.value).toBe('.jianbaoignore')
    expect(of('language')).toMatchObject({ status: 'ok', value: 'en (locale: C.UTF-8)' })
    expect(of('terminal')?.value).toBe('no terminal, no colours, lines are not wrapped')
    expect({ healthy, code }).toEqual({ healthy: true, code: 0 })
  })

  it.each([
    ['that does not parse', '{ "rules": ', '无法读取'],
    ['that names a rule that does not exist', '{ "rules": { "part-exceed-whole": "off" } }', '是不是“part-exceeds-whole”？'],
    ['that names a preset that does not exist', '{ "extends": ["strcit"] }', '是不是“strict”？'],
    ['with an option that the rule does not have', '{ "rules": { "share-mismatch": ["error", { "tolerance": 2 }] } }', '没有选项'],
  ])('tells of a configuration %s what to do, and ends with 2', (_, config, advice) => {
    const { of, healthy, code } = checks({ 'jianbao.config.json': config }, '--lang', 'zh')
    expect(of('configuration')).toMatchObject({ status: 'broken', code: 'JB_CONFIG', advice: expect.stringContaining(advice) })
    expect({ healthy, code }).toEqual({ healthy: false, code: 2 })
    expect(of('git')).toBeDefined()
  })

  it('is read by people, too', () => {
    const { out, code } = jianbao(['doctor', '--lang', 'zh'], { cwd: folderOf({ 'jianbao.config.json': '{ "rule": {} }' }) })
    expect(out).toMatch(/^✔ Node +20|^✔ Node +\d/m)
    expect(out).toMatch(/^✖ 配置 +不能用\n +没有配置项（jianbao\.config\.json）“rule”。是不是“rules”？ \[JB_CONFIG\]$/m)
    expect(out).toMatch(/\n\n有 1 处要先处理。\n$/)
    expect(code).toBe(2)
  })
})

describe('--help', () => {
  const commands = ['lint', 'parse', 'figures', 'rules', 'explain', 'init', 'schema', 'doctor', 'completion']

  it.each(commands)('of %s has examples and exit codes, in both languages', (command) => {
    expect(jianbao([command, '--help', '--lang', 'zh']).out).toMatch(/^用法：[\s\S]*\n示例：\n {2}[^\n]*jianbao[\s\S]*\n退出码的含义：\n {2}0 /)
    expect(jianbao([command, '--help', '--lang', 'en']).out).toMatch(/^Usage:[\s\S]*\nExamples:\n {2}[^\n]*jianbao[\s\S]*\nExit codes:\n {2}0 /)
  })

  it('lists every command', () => {
    const { out } = jianbao(['--help', '--lang', 'en'])
    expect([...out.matchAll(/^ {2}(\w+) (?:\[|<| {3})/gm)].map(([, name]) => name)).toEqual(expect.arrayContaining(commands))
    expect(out).not.toContain('__complete')
  })

  it('of lint groups its options', () => {
    const { out } = jianbao(['lint', '--help', '--lang', 'zh'])
    for (const title of ['输出：', '配置：', '读文件：', '退出码：', '改正：']) expect(out).toContain(`\n${title}\n`)
  })

  it('is what `help <command>` prints', () => {
    expect(jianbao(['help', 'figures', '--lang', 'en']).out).toBe(jianbao(['figures', '--help', '--lang', 'en']).out)
  })
})

describe('a command that is misspelt', () => {
  it('is named with the nearest', () => {
    expect(jianbao(['rulse', '--lang', 'zh'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('没有命令“rulse”，也没有这个文件。是不是“rules”？'),
    })
  })

  it('is a file or folder where there is one of that name', () => {
    expect(jianbao(['list', '--lang', 'zh'], { cwd: folderOf({ 'list/good.txt': good }) })).toMatchObject({ code: 0 })
  })

  it('is a missing file where it is like no command', () => {
    expect(jianbao(['draft', '--lang', 'zh']).out).toContain('找不到文件 draft')
  })
})
