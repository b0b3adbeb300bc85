import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileFigures, Quantity, Relation } from '@jianbao/schema'
import * as schema from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { example, folderOf, jianbao } from './command.js'

const library =
  '县图书馆丰富群众阅读\n\n　　全馆藏书 3.2 万册，其中少儿图书 3.6 万册。持证读者 12480 人，其中青少年 4680 人，占 37.5%。\n\n信息来源：县图书馆\n'
const folder = folderOf({
  'library.txt': library,
  'words.txt': '县图书馆召开读者座谈会\n\n　　读者畅谈感受。\n\n信息来源：县图书馆\n',
  'open.txt': '县图书馆新增读者\n\n　　到馆读者成人 39 人、少儿 28 人，其中 51 人办证。\n\n信息来源：县图书馆\n',
})
const figures = (...args: string[]) => jianbao(['figures', '--no-config', '--lang', 'zh', ...args], { cwd: folder })
const within = (columns: number, ...args: string[]) =>
  jianbao(['figures', '--no-config', '--lang', 'zh', ...args], { cwd: folder, environment: { COLUMNS: String(columns) } }).out

describe('for people', () => {
  it('a file has its counts, its quantities in columns, its relations with their arithmetic, and the run a summary', () => {
    expect(figures('library.txt').out).toBe(
      [
        'library.txt  5 个数量，3 条关系  ✓ 2  ✗ 1',
        '',
        '  位置  原文      数值             含义',
        '  3:8   3.2 万册  3.15～3.25 万册  数目',
        '  3:22  3.6 万册  3.55～3.65 万册  数目',
        '  3:34  12480 人  12,480 人        人数',
        '  3:48  4680 人   4,680 人         人数',
        '  3:57  37.5%     37.45～37.55%    百分比',
        '',
        '  ✗ 其中  3:22  总数 3.2 万册 · 分项 3.6 万册',
        '    分项 ≤ 总数：文中 3.55～3.65 万册，算得 ≤ 3.25 万册，相差 0.3 万册',
        '  ✓ 其中  3:48  总数 12480 人 · 分项 4680 人',
        '    分项 ≤ 总数：文中 4,680 人，算得 ≤ 12,480 人',
        '  ✓ 占比  3:57  总数 12480 人 · 分项 4680 人 · 占比 37.5%',
        '    100 × 分项 ÷ 总数 = 占比：文中 37.45～37.55%，算得 37.5%',
        '',
        '✗ 1 个文件，5 个数量，3 条关系：2 条成立，1 条不成立',
        '',
      ].join('\n'),
    )
  })

  it('speaks English where that is asked for', () => {
    const { out } = jianbao(['figures', '--lang', 'en', 'library.txt'], { cwd: folder })
    expect(out).toContain('  3:8    3.2 万册  31,500–32,500 册  count\n')
    expect(out).toContain('part ≤ whole: stated 35,500–36,500 册, computed ≤ 32,500 册, off by 3,000 册\n')
    expect(out).toContain('\n✗ 1 file, 5 quantities, 3 relations: 2 consistent, 1 violated\n')
  })

  it('follows the locale', () => {
    expect(jianbao(['figures', 'library.txt'], { cwd: folder, environment: { LANG: 'zh_CN.UTF-8' } }).out).toContain('个数量')
    expect(jianbao(['figures', 'library.txt'], { cwd: folder }).out).toContain('quantities')
  })

  it('shows one table alone', () => {
    const [quantities, relations] = [figures('--quantities', 'library.txt').out, figures('--relations', 'library.txt').out]
    expect(quantities).toContain('位置')
    expect(quantities).not.toContain('分项')
    expect(relations).toContain('分项')
    expect(relations).not.toContain('位置')
  })

  it('puts ✓, ✗ and ? in green, red and yellow, where colours are wanted', () => {
    const { out } = figures('--color', '--relations', 'library.txt', 'open.txt')
    expect(out).toContain('\u001b[32m✓\u001b[39m')
    expect(out).toContain('\u001b[31m✗\u001b[39m')
    expect(out).toContain('\u001b[33m?\u001b[39m')
    expect(figures('library.txt').out).not.toContain('\u001b[')
  })

  it('keeps every line within the columns of the terminal, and cuts what is longer', () => {
    const wide = (text: string) => [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0)
    const lines = within(60, example('clean.txt')).split('\n').slice(1, -2)
    expect(lines.filter((line) => wide(line) > 60)).toEqual([])
    expect(lines.some((line) => line.endsWith('…'))).toBe(true)
  })

  it('leaves the formula out before the figures where there is no room for both', () => {
    expect(within(70, 'library.txt')).toContain('\n    分项 ≤ 总数：文中 3.55～3.65 万册，算得 ≤ 3.25 万册，相差 0.3 万册\n')
    expect(within(60, 'library.txt')).toContain('\n    文中 3.55～3.65 万册，算得 ≤ 3.25 万册，相差 0.3 万册\n')
  })

  it('cuts nothing where it writes no terminal', () => {
    expect(figures(example('clean.txt')).out).not.toContain('…')
    expect(within(60, '-o', 'whole.txt', example('clean.txt'))).toBe('')
    expect(readFileSync(join(folder, 'whole.txt'), 'utf8')).not.toContain('…')
  })

  it('a file without figures has its line', () => {
    expect(figures('words.txt').out).toBe('words.txt  0 个数量，0 条关系\n\n✓ 1 个文件，0 个数量，0 条关系\n')
  })

  it('the summary tells of a file that could not be read, and the run ends with 2', () => {
    const { out, err, code } = figures('library.txt', 'none.txt')
    expect(out).toContain('；1 个文件无法读取\n')
    expect(err).toBe('none.txt: 找不到文件 none.txt。请检查路径。 [JB_NOT_FOUND]\n')
    expect(code).toBe(2)
  })

  it('a violated relation is no failure of the run', () => {
    expect(figures('library.txt').code).toBe(0)
  })
})

describe('as JSON', () => {
  it('gives figures that their schema takes', () => {
    const found = JSON.parse(figures('--format', 'json', example('clean.txt'), example('defects.txt')).out)
    expect(schema.Figures.safeParse(found).error?.issues ?? []).toEqual([])
  })

  it('reads the masthead, titles and colophon too', () => {
    const [{ quantities }] = JSON.parse(figures('--format', 'json', example('clean.txt')).out) as [FileFigures]
    expect(quantities.map(({ text }) => text)).toEqual(expect.arrayContaining(['第 8 期', '120 份']))
  })
})

describe('as NDJSON', () => {
  type Line = { record: string; filePath: string; index: number } & Partial<Quantity> & Partial<Relation>
  const lines = (...args: string[]) =>
    figures('--format', 'ndjson', ...args)
      .out.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)

  it('has each quantity and relation on a line of its own, with its file and its index', () => {
    expect(lines('library.txt').map(({ record, filePath, index }) => [record, filePath, index])).toEqual([
      ...[0, 1, 2, 3, 4].map((index) => ['quantity', 'library.txt', index]),
      ...[0, 1, 2].map((index) => ['relation', 'library.txt', index]),
    ])
  })

  it('holds what JSON holds', () => {
    const [{ quantities, relations }] = JSON.parse(figures('--format', 'json', 'library.txt').out) as [FileFigures]
    const bare = lines('library.txt').map(({ record: _, filePath: __, index: ___, ...rest }) => rest)
    expect(bare).toEqual([...quantities, ...relations])
  })

  it('can be had of one kind only', () => {
    expect(new Set(lines('--relations', 'library.txt').map(({ record }) => record))).toEqual(new Set(['relation']))
  })
})

describe('as CSV', () => {
  const rows = (...args: string[]) => figures('--format', 'csv', ...args).out.split('\r\n')

  it('begins with a byte order mark, so that Excel reads Chinese', () => {
    expect(figures('--format', 'csv', 'library.txt').out.startsWith('\ufeff文件,行,列,')).toBe(true)
    figures('--format', 'csv', '-o', 'figures.csv', 'library.txt')
    expect([...readFileSync(join(folder, 'figures.csv')).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  it('has a row for each quantity', () => {
    expect(rows('library.txt')).toEqual([
      '\ufeff文件,行,列,页,原文,类别,对象,修饰,下限,上限,单位,每,末位单位,日期',
      'library.txt,3,8,,3.2 万册,数目,,,31500,32500,册,,1000,',
      'library.txt,3,22,,3.6 万册,数目,,,35500,36500,册,,1000,',
      'library.txt,3,34,,12480 人,人数,,,12480,12480,人,,,',
      'library.txt,3,48,,4680 人,人数,,,4680,4680,人,,,',
      'library.txt,3,57,,37.5%,百分比,,,37.45,37.55,%,,0.1,',
      '',
    ])
  })

  it('has a row for each relation with --relations, an open end empty', () => {
    const [header, violated] = rows('--relations', 'library.txt')
    expect(header).toBe('\ufeff文件,行,列,页,原文,关系,判断,把握,各数,算式,文中下限,文中上限,算得下限,算得上限,单位,偏差（末位）,说明')
    expect(violated).toBe('library.txt,3,22,,3.6 万册,其中,不成立,确定,总数 3.2 万册 · 分项 3.6 万册,分项 ≤ 总数,35500,36500,,32500,册,3,')
  })

  it('has one header, however many files there are', () => {
    expect(rows('library.txt', 'words.txt', example('clean.txt')).filter((row) => row.includes('末位单位'))).toHaveLength(1)
  })

  it('lets no file name become a formula', () => {
    const { out } = jianbao(['figures', '--lang', 'en', '--format', 'csv', '--stdin', '--stdin-filename', '=1+1.txt'], { input: library })
    expect(out.split('\r\n')[1]).toMatch(/^'=1\+1\.txt,3,8,/)
  })
})

describe('what cannot be run ends with 2 and says what to do', () => {
  it.each([
    ['a wrong format', ['--format', 'cvs'], '没有输出格式“cvs”。是不是“csv”？'],
    ['a format of another command', ['--format', 'stylish'], '没有输出格式“stylish”'],
    ['one table of a JSON that always has both', ['--format', 'json', '--relations'], '--format json 总有数量和关系两部分'],
    ['two tables in a CSV', ['--format', 'csv', '--quantities', '--relations'], '一个 CSV 只有一张表'],
    ['a wrong flag', ['--relation'], '没有选项“--relation”。是不是“--relations”？'],
    ['an output file in no folder', ['-o', 'no/such/out.csv', '--format', 'csv'], '无法写入 no/such/out.csv'],
  ])('%s', (_, args, message) => {
    const { code, out, err } = figures(...args, 'library.txt')
    expect(err).toContain(message)
    expect(out).toBe('')
    expect(code).toBe(2)
  })
})
