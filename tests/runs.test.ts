import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileResult } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { bad, folderOf, good, jianbao, root } from './command.js'

const results = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as FileResult & { id?: unknown })
const paths = (out: string) => results(out).map(({ filePath }) => filePath)
const errors = (out: string) => results(out).map(({ errorCount }) => errorCount)

/** An issue of a series; the same article in two of them is a finding of the set. */
const issue = (number: number, article: string) =>
  `妇儿工作简报\n\n第 ${number} 期\n\n云溪市妇儿工委办公室　　2026 年 ${number} 月 5 日\n\n${article}\n\n信息来源：市妇联\n`
const ARTICLE =
  '市妇联走访慰问困境儿童\n\n　　10 月 12 日，市妇联组织志愿者走进青岚县三个乡镇，看望困境儿童 36 名，送去书包、棉衣和文具，了解孩子们的学习和生活情况，并与监护人逐一谈心，叮嘱他们注意用火用电安全，约定每月回访一次，帮助解决实际困难。'

describe('--cache', () => {
  it('gives the same results again, and those of what has changed', () => {
    const folder = folderOf({ 'a.txt': bad, 'b.txt': good })
    const run = () => jianbao(['--cache', '--cache-location', 'cache', '--format', 'ndjson'], { cwd: folder }).out
    const first = run()
    expect(existsSync(join(folder, 'cache'))).toBe(true)
    expect(run()).toBe(first)
    writeFileSync(join(folder, 'b.txt'), bad)
    expect(errors(run())).toEqual([1, 1])
    expect(
      errors(jianbao(['--cache', '--cache-location', 'cache', '--format', 'ndjson', '--rule', 'part-exceeds-whole:off'], { cwd: folder }).out),
    ).toEqual([0, 0])
  })

  it('reads what it keeps, not the file anew', () => {
    const folder = folderOf({ 'a.txt': bad })
    const run = () => jianbao(['--no-config', '--cache', '--cache-location', 'cache', '--format', 'ndjson', '--lang', 'zh'], { cwd: folder }).out
    run()
    const place = join(folder, 'cache')
    writeFileSync(place, readFileSync(place, 'utf8').replaceAll('254 处', '255 处'))
    expect(run()).toContain('255 处')
  })

  it('compares the issues of a series anew, whichever of them has changed', () => {
    const other = '市妇联举办家庭教育讲座\n\n　　10 月 20 日，市妇联举办家庭教育讲座，126 名家长参加。'
    const folder = folderOf({ '10.txt': issue(10, other), '11.txt': issue(11, ARTICLE) })
    const run = () => jianbao(['--cache', '--cache-location', 'cache', '--format', 'ndjson'], { cwd: folder }).out
    expect(run()).not.toContain('duplicate-article')
    writeFileSync(join(folder, '10.txt'), issue(10, ARTICLE))
    const [, eleventh] = results(run())
    expect(eleventh?.messages).toMatchObject([{ ruleId: 'duplicate-article' }])
  })

  it('is passed over where it is broken', () => {
    const folder = folderOf({ 'a.txt': bad, cache: '"a.txt"\tnothing\t{"res' })
    expect(errors(jianbao(['--cache', '--cache-location', 'cache', '--format', 'ndjson', 'a.txt'], { cwd: folder }).out)).toEqual([1])
  })

  it('that cannot be written costs no result', () => {
    const folder = folderOf({ 'a.txt': bad, file: '' })
    const { code, out, err } = jianbao(['--cache', '--cache-location', 'file/cache', '--format', 'ndjson', 'a.txt', '--lang', 'zh'], { cwd: folder })
    expect(errors(out)).toEqual([1])
    expect(code).toBe(1)
    expect(err).toMatch(/^无法写入缓存（E\w+）/)
  })
})

describe('--jobs', () => {
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${String(index).padStart(2, '0')}.txt`, index % 3 === 0 ? bad : good]))

  it('gives what one thread gives, in the same order', () => {
    const folder = folderOf({ ...many, 'broken.docx': 'no archive' })
    const run = (jobs: string) => jianbao(['--jobs', jobs, '--format', 'json'], { cwd: folder })
    expect(run('3')).toEqual(run('1'))
  })

  it('a thread that dies costs the file that it was at', () => {
    const deadly = `export default { plugins: [{ name: 'deadly', rules: [{ id: 'deadly/rule', since: '1', group: 'text', severity: 'error', presets: ['recommended'], fixable: false, hasSuggestions: false, description: { zh: '', en: '' }, messages: {}, defaults: {}, examples: [], check({ bulletin }) { if (JSON.stringify(bulletin).includes('致命')) process.exit(3) } }] }] }`
    const folder = folderOf({ ...many, '05.txt': good.replace('排查安全', '致命'), 'jianbao.config.mjs': deadly })
    const { code, out } = jianbao(['--jobs', '2', '--format', 'ndjson', '--lang', 'zh'], { cwd: folder })
    const failed = results(out).filter(({ fatalErrorCount }) => fatalErrorCount > 0)
    expect(failed.map(({ filePath }) => filePath)).toEqual(['05.txt'])
    expect(failed[0]?.messages).toMatchObject([{ code: 'JB_WORKER' }])
    expect(results(out)).toHaveLength(12)
    expect(code).toBe(2)
  })

  it('wants a number', () => {
    const { code, err } = jianbao(['--jobs', 'many', '--lang', 'zh'], { cwd: folderOf({ 'a.txt': good }) })
    expect([code, err]).toEqual([2, 'jianbao: --jobs 要一个正整数或 auto，不是“many”。 [JB_FLAG]\n'])
  })
})

describe('with git', () => {
  const repository = (files: Record<string, string>) => {
    const folder = folderOf(files)
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder, stdio: 'pipe' })
    git('init', '-q', '-b', 'main')
    return { folder, git }
  }

  it('--staged checks what is staged, not what the working tree has become', () => {
    const { folder, git } = repository({ 'a.txt': good, '简 报.txt': bad, 'readme.md': '# 说明' })
    git('add', '-A')
    writeFileSync(join(folder, '简 报.txt'), good)
    const { out, code } = jianbao(['--staged', '--format', 'ndjson'], { cwd: folder })
    expect(paths(out)).toEqual(['a.txt', '简 报.txt'])
    expect(errors(out)).toEqual([0, 1])
    expect(code).toBe(1)
    git('commit', '-qm', 'first')
    expect(jianbao(['--staged'], { cwd: folder }).code).toBe(0)
  })

  it('--staged checks what was staged and then deleted', () => {
    const { folder, git } = repository({ 'a.txt': bad })
    git('add', '-A')
    rmSync(join(folder, 'a.txt'))
    expect(errors(jianbao(['--staged', '--format', 'ndjson'], { cwd: folder }).out)).toEqual([1])
  })

  it('--since checks what differs from where the branch left, and what git does not know yet', () => {
    const { folder, git } = repository({ 'old.txt': bad, 'same.txt': good, '.gitignore': 'ignored.txt\n' })
    git('add', '-A')
    git('commit', '-qm', 'first')
    git('checkout', '-qb', 'draft')
    writeFileSync(join(folder, 'committed.txt'), bad)
    git('add', '-A')
    git('commit', '-qm', 'second')
    writeFileSync(join(folder, 'same.txt'), good.replace('25 处', '26 处'))
    writeFileSync(join(folder, 'new.txt'), good)
    writeFileSync(join(folder, 'ignored.txt'), bad)
    mkdirSync(join(folder, 'deep'))
    writeFileSync(join(folder, 'deep/new.txt'), good)
    expect(paths(jianbao(['--since', 'main', '--format', 'ndjson'], { cwd: folder }).out)).toEqual([
      'committed.txt',
      'deep/new.txt',
      'new.txt',
      'same.txt',
    ])
    expect(paths(jianbao(['--since', 'main', '--format', 'ndjson', 'deep'], { cwd: folder }).out)).toEqual(['deep/new.txt'])
    expect(paths(jianbao(['--since', 'main', '--format', 'ndjson', '../same.txt', '.'], { cwd: join(folder, 'deep') }).out)).toEqual([
      '../same.txt',
      'new.txt',
    ])
  })

  it('says what is wrong with a ref, or where there is no repository', () => {
    const { folder } = repository({ 'a.txt': good })
    expect(jianbao(['--since', 'nowhere', '--lang', 'zh'], { cwd: folder })).toMatchObject({
      code: 2,
      err: expect.stringContaining('git 里没有“nowhere”'),
    })
    expect(jianbao(['--staged', '--lang', 'zh'], { cwd: folderOf({ 'a.txt': good }) })).toMatchObject({
      code: 2,
      err: expect.stringContaining('[JB_GIT]'),
    })
  })

  it('--staged does not go with --fix, which would write the index over the working tree', () => {
    const { folder } = repository({ 'a.txt': good })
    expect(jianbao(['--staged', '--fix'], { cwd: folder })).toMatchObject({ code: 2, err: expect.stringContaining('[JB_FLAG]') })
  })
})

describe('--shard and merge', () => {
  it('give together what one run gives, with what a series shows across the parts', () => {
    const folder = folderOf({ '10.txt': issue(10, ARTICLE), '11.txt': issue(11, ARTICLE), 'a.txt': bad, 'b.txt': good })
    const whole = jianbao(['--format', 'json'], { cwd: folder })
    for (const part of ['1', '2', '3']) jianbao(['--shard', `${part}/3`, '--format', `shard=${part}.shard`], { cwd: folder })
    const merged = jianbao(['merge', '1.shard', '2.shard', '3.shard', '--format', 'json'], { cwd: folder })
    expect(merged.out).toBe(whole.out)
    expect(merged.code).toBe(whole.code)
    expect(whole.out).toContain('duplicate-article')
  })

  it('refuse a part that was cut off, or is none', () => {
    const folder = folderOf({ 'a.txt': bad, 'b.txt': good })
    jianbao(['--format', 'shard=whole.shard'], { cwd: folder })
    const text = readFileSync(join(folder, 'whole.shard'), 'utf8')
    writeFileSync(join(folder, 'cut.shard'), text.slice(0, -20))
    for (const name of ['cut.shard', 'a.txt'])
      expect(jianbao(['merge', name], { cwd: folder })).toMatchObject({ code: 2, err: expect.stringContaining('[JB_SHARD]') })
    expect(jianbao(['merge', 'nowhere.shard'], { cwd: folder })).toMatchObject({ code: 2, err: expect.stringContaining('[JB_NOT_FOUND]') })
    expect(jianbao(['--shard', '3/2'], { cwd: folder })).toMatchObject({ code: 2, err: expect.stringContaining('[JB_FLAG]') })
  })
})

describe('--stdin-format ndjson', () => {
  const stream = (lines: readonly unknown[], ...args: string[]) =>
    jianbao(['--stdin-format', 'ndjson', '--no-config', '--lang', 'zh', ...args], {
      input: lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
    })

  it('gives a result a line, in the order of the documents, with their ids', () => {
    const { out, code, err } = stream([
      { id: 'x', text: bad },
      { id: 2, text: good },
      { filePath: '稿.md', text: '# 通知\n\n各科室请注意。' },
    ])
    expect(results(out).map(({ id, filePath, errorCount }) => [id, filePath, errorCount])).toEqual([
      ['x', '<stdin>:1', 1],
      [2, '<stdin>:2', 0],
      [undefined, '稿.md', 1],
    ])
    expect(code).toBe(1)
    expect(err).toContain('各期之间不作比较')
  })

  it('takes the bytes of any file in base64', () => {
    const { out } = stream([{ filePath: 'gbk.txt', content: Buffer.from('b9a4d7f7bcf2b1a8', 'hex').toString('base64') }])
    expect(results(out)[0]?.fatalErrorCount).toBe(0)
  })

  it('a line that is no document is the failure of that line', () => {
    const { out, code } = stream([{ text: good }, 'no json', '{"name":1}', { text: good }])
    expect(results(out).map(({ fatalErrorCount }) => fatalErrorCount)).toEqual([0, 1, 1, 0])
    expect(code).toBe(2)
    expect(stream(['no json'], '--fail-on', 'never').code).toBe(0)
  })

  it('honours the contract of a filter in a pipe: lines in, as many lines out, no loss where they come in pieces', async () => {
    const child = spawn(process.execPath, [join(root, 'apps/cli/bin/jianbao.js'), '--stdin-format', 'ndjson', '--no-config', '--fail-on', 'never'])
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
    })
    const input = Buffer.from(Array.from({ length: 40 }, (_, index) => `${JSON.stringify({ id: index, text: index % 2 ? bad : good })}\n`).join(''))
    for (let at = 0; at < input.length; at += 997) child.stdin.write(input.subarray(at, at + 997))
    child.stdin.end()
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(results(out).map(({ id, errorCount }) => [id, errorCount])).toEqual(Array.from({ length: 40 }, (_, index) => [index, index % 2]))
    expect(code).toBe(0)
  })
})

describe('what is told of a run', () => {
  const folder = folderOf({ 'a.txt': bad, 'b.txt': good })

  it('--rule is above the configuration, with the nearest name for one that does not exist', () => {
    expect(jianbao(['--rule', 'part-exceeds-whole:off'], { cwd: folder }).code).toBe(0)
    expect(jianbao(['--rule', 'part-exceeds-whole:warn'], { cwd: folder }).code).toBe(0)
    expect(jianbao(['--rule', 'part-exceeds-hole:off', '--lang', 'zh'], { cwd: folder })).toMatchObject({
      code: 2,
      err: expect.stringContaining('是不是“part-exceeds-whole”'),
    })
    expect(jianbao(['--rule', 'part-exceeds-whole:of', '--lang', 'zh'], { cwd: folder })).toMatchObject({
      code: 2,
      err: expect.stringContaining('是不是“off”'),
    })
  })

  it('--fail-on sets what ends with 1', () => {
    const warned = folderOf({ 'a.txt': good.replace('全县共', '截止 9 月 1 日，全县共') })
    expect(jianbao(['--fail-on', 'warning'], { cwd: warned }).code).toBe(1)
    expect(jianbao([], { cwd: warned }).code).toBe(0)
    expect(jianbao(['--fail-on', 'never'], { cwd: folder }).code).toBe(0)
    expect(jianbao(['--fail-on', 'eror', '--lang', 'zh'], { cwd: folder })).toMatchObject({ code: 2, err: expect.stringContaining('是不是“error”') })
  })

  it('--print-config says what holds for a file, after overrides', () => {
    const own = folderOf({
      'old/a.txt': bad,
      'jianbao.config.json': JSON.stringify({
        rules: { 'missing-source': 'warn' },
        overrides: [{ files: ['old/**'], rules: { 'part-exceeds-whole': 'off' } }],
      }),
    })
    const printed = (...args: string[]) => JSON.parse(jianbao(['--print-config', ...args], { cwd: own }).out) as { rules: Record<string, unknown> }
    expect(printed().rules).toMatchObject({ 'missing-source': 'warn', 'part-exceeds-whole': 'error' })
    expect(printed('old/a.txt').rules).not.toHaveProperty('part-exceeds-whole')
  })

  it('--timing tells of rules and stages on standard error', () => {
    const { err, out } = jianbao(['--timing', '--format', 'ndjson'], { cwd: folder })
    expect(err).toMatch(/ms +[\d.]+% +figures/)
    expect(err).toMatch(/ms +[\d.]+% +part-exceeds-whole/)
    expect(results(out)).toHaveLength(2)
  })

  it('several formats go each to its file, and the exit code depends on none', () => {
    const { out, code } = jianbao(['--format', 'json=out.json', '--format', 'ndjson=out.ndjson', '--format', 'stylish', '--lang', 'zh', 'a.txt'], {
      cwd: folder,
    })
    expect(out).toContain('✖ 检查了 1 个文件')
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toHaveLength(1)
    expect(results(readFileSync(join(folder, 'out.ndjson'), 'utf8'))).toHaveLength(1)
    expect(code).toBe(1)
    expect(jianbao(['-o', 'x', '--format', 'json', '--format', 'ndjson'], { cwd: folder }).code).toBe(2)
  })
})

describe('what goes wrong on the way', () => {
  it.skipIf(!existsSync('/dev/full'))('a full disk behind standard output is told in a sentence', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${join(root, 'apps/cli/bin/jianbao.js')}" a.txt --lang zh > /dev/full`],
      {
        cwd: folderOf({ 'a.txt': bad }),
        encoding: 'utf8',
      },
    )
    expect(status).toBe(2)
    expect(stderr).toBe('jianbao: 无法写到标准输出（ENOSPC）。请检查磁盘空间。 [JB_OUTPUT]\n')
  })

  it('a folder that cannot be written leaves nothing behind', () => {
    const folder = folderOf({ 'a.txt': bad, file: '' })
    expect(jianbao(['a.txt', '--format', 'json=file/out.json'], { cwd: folder })).toMatchObject({
      code: 2,
      err: expect.stringContaining('[JB_OUTPUT]'),
    })
  })
})
