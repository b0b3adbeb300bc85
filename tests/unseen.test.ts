import { describe, expect, it } from 'vitest'
import { example, folderOf, jianbao } from './command.js'

/** A figure that an override of the direction shows as 452, one that a terminal would colour, and no width within a word. */
const text =
  '县妇联排查\u202e安全\u202c隐患\n\n　　全县共\u200b排查隐患 245 处，其中重\u009b31m大\u009b0m隐患 254 处，\u202e254\u202c 处都在册。\n\n信息来源：县妇联\n'
const name = '稿\u202e8\u009b1m.txt'
const folder = folderOf({ [name]: text })
const run = (...args: string[]) => jianbao(['--no-config', '--lang', 'zh', ...args], { cwd: folder })

/** Nothing that cannot be seen, but for line ends. */
const isPlain = (out: string) => !/[\p{Cc}\p{Cf}](?<!\n)/u.test(out)

describe('what cannot be seen is named', () => {
  it('on the terminal: in names of files, titles, words and reasons', () => {
    const silenced = text.replace('　　全县', 'jianbao-disable-next-line part-exceeds-whole -- 含\u2066兼职\u2069\n\n　　全县')
    const { out } = jianbao(['--no-config', '--lang', 'zh', '--show-suppressed'], { cwd: folderOf({ [name]: silenced }) })
    expect(isPlain(out)).toBe(true)
    expect(out).toContain('稿<U+202E>8<U+009B>1m.txt')
    expect(out).toContain('县妇联排查<U+202E>安全<U+202C>隐患')
    expect(out).toContain('含<U+2066>兼职<U+2069>')
  })

  it('with the figures still marked', () => {
    expect(run().out).toContain('全县共<U+200B>排查隐患 【245 处】，其中重<U+009B>31m大<U+009B>0m隐患 【254 处】，<U+202E>254<U+202C> 处都在册。')
    expect(run('--color').out).toContain('\u001b[7m254 处\u001b[27m，<U+202E>254<U+202C> 处都在册。')
  })

  it('in what fixes would change', () => {
    const { out } = jianbao(['--no-config', '--lang', 'zh', '--fix-dry-run'], {
      cwd: folderOf({ 'a.txt': text.replace('处，其中', '处，，其中\u2066\u2069') }),
    })
    expect(out).toMatch(/^\+　　全县共<U\+200B>排查隐患 245 处，其中<U\+2066><U\+2069>重/m)
    expect(isPlain(out)).toBe(true)
  })

  it('on standard error', () => {
    const { err } = jianbao(['parse', '--lang', 'zh', '没有这份\u202e稿.txt'], { cwd: folder })
    expect(err).toContain('没有这份<U+202E>稿.txt')
    expect(isPlain(err)).toBe(true)
  })

  it('in the outline of a file, and in what the baseline takes in', () => {
    expect(jianbao(['parse', '--lang', 'zh'], { cwd: folder }).out).toContain('县妇联排查<U+202E>安全<U+202C>隐患')
    const { out } = jianbao(['baseline', '--lang', 'zh', '--baseline', 'b.jsonl'], { cwd: folderOf({ [name]: text }) })
    expect(out).toContain('<U+202E>254<U+202C> 处都在册')
    expect(isPlain(out)).toBe(true)
  })

  it('in a comment, an annotation and a page, as these write text', () => {
    expect(run('--format', 'markdown').out).toContain('隐患 **254 处**，&lt;U\\+202E&gt;254&lt;U\\+202C&gt; 处都在册。')
    expect(run('--format', 'html').out).toContain('，&lt;U+202E&gt;254&lt;U+202C&gt; 处都在册。')
    const untitled = folderOf({ 'a.txt': '\n　　全\u202e县\u202c共排查隐患 245 处，其中重大隐患 25 处，都已整改到位，没有发生事故。\n' })
    const { out } = jianbao(['--no-config', '--lang', 'zh', '--format', 'github'], { cwd: untitled })
    expect(out).toContain('以“全<U+202E>县<U+202C>共')
    expect(isPlain(out)).toBe(true)
  })

  it('but not in formats for programs, which have the text as it is', () => {
    expect(JSON.parse(run('--format', 'json').out)[0].filePath).toBe(name)
  })
})

describe('the excerpt of a table', () => {
  const table = (rows: string) => `# 县妇联培训情况\n\n各乡镇参训人数见下表。\n\n${rows}\n\n信息来源：县妇联\n`
  const wrong = table('| 乡镇 | 期数（期） | 人数（人） |\n| --- | --- | --- |\n| 东关镇 | 3 | 120 |\n| 西林镇 | 2 | 85 |\n| 合计 | 5 | 250 |')
  const cells = '乡镇｜期数（期）｜人数（人）／东关镇｜3｜120／西林镇｜2｜85／合计｜5｜250'

  it('is one line in which cells and rows can be told apart', () => {
    expect(jianbao(['--no-config', '--lang', 'zh'], { cwd: folderOf({ 'a.md': wrong }) }).out).toContain(
      '乡镇｜期数（期）｜人数（人）／东关镇｜3｜【120】／西林镇｜2｜【85】／合计｜5｜【250】\n',
    )
  })

  it('is so of a Word file, too', () => {
    expect(jianbao(['--no-config', '--lang', 'zh', example('formats/bulletin.docx')]).out).toContain('／城区｜12｜【61】／东片｜16｜【58】／')
  })

  it('is so in the results, in a comment and in the baseline', () => {
    const cwd = folderOf({ 'a.md': wrong })
    const [result] = JSON.parse(jianbao(['--no-config', '--format', 'json'], { cwd }).out)
    const { text: words, quote } = result.messages[0].excerpt
    expect(words).toBe(cells)
    expect(words.slice(...quote)).toBe('250')
    expect(jianbao(['--no-config', '--format', 'markdown'], { cwd }).out).toContain(`> ${cells.replace('250', '**250**')}\n`)
    expect(jianbao(['baseline', '--lang', 'zh'], { cwd }).out).toContain(`《县妇联培训情况》 ${cells}\n`)
  })
})
