import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { bad, example, folderOf, good, jianbao, root } from './command.js'

const page = (files: Readonly<Record<string, string>>) => jianbao(['--format', 'html', '--lang', 'zh'], { cwd: folderOf(files) }).out

describe('--format html', () => {
  it('shows the bulletin with the finding beside it', () => {
    const out = page({ 'a.txt': bad })
    expect(out).toContain('县妇联排查安全隐患')
    expect(out).toContain('part-exceeds-whole')
    expect(out).toMatch(/<a class="mark claimed[^>]*>254 处/)
  })

  it('needs no network, and says so to the browser', () => {
    const out = page({ 'a.txt': bad })
    expect(out).toMatch(/Content-Security-Policy[^>]*default-src (?:'|&#39;)none/)
    expect(out).not.toMatch(/<(?:link|img|iframe)\b|\bsrc=|@import|url\(/)
  })

  it('lets no text of a bulletin become markup', () => {
    const out = page({ 'a.txt': bad.replace('县妇联排查', '<script>alert(1)</script><b onclick="x">排查') })
    expect(out).not.toContain('<script>alert')
    expect(out).not.toContain('<b onclick')
    expect(out).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('marks and explains every finding of the defective example', () => {
    const planted = JSON.parse(readFileSync(example('defects.json'), 'utf8')) as { quote: string }[]
    const { code, out } = jianbao(['--no-config', '--format', 'html', '--lang', 'zh', example('defects.txt')])
    const marked = [...out.matchAll(/<a class="mark claimed[^>]* id="m\d+"[^>]*>([^<]*)/g)].map(([, words]) => words)
    expect(marked).toEqual(planted.map(({ quote }) => quote))
    expect(out.match(/<li class="note /g)).toHaveLength(planted.length)
    expect(code).toBe(1)
  })

  it('reads of a PDF on which page a finding stands', () => {
    const { out } = jianbao(['--no-config', '--format', 'html', '--lang', 'zh', example('formats/bulletin.pdf')])
    const places = [...out.matchAll(/<span class="place">([^<]*)</g)].map(([, place]) => place)
    expect(places.length).toBeGreaterThan(0)
    for (const place of places) expect(place).toMatch(/^第 \d+ 页第 \d+ 行$/)
  })

  it('says what was checked where nothing was found, and why a file could not be read', () => {
    expect(page({ 'a.txt': good })).toContain('没有发现问题')
    expect(page({ 'a.txt': '' })).toContain('JB_EMPTY')
  })

  it('is the same every time', () => {
    const folder = folderOf({ 'a.txt': bad, 'b.txt': good })
    const run = () => jianbao(['--format', 'html'], { cwd: folder }).out
    expect(run()).toBe(run())
  })
})

describe('--open', () => {
  const hasScript = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0

  it('opens nothing where there is no terminal, says so, and changes neither the result nor the exit code', () => {
    const folder = folderOf({ 'bad.txt': bad })
    const { code, out, err } = jianbao(['--open', '--format', 'html', '--lang', 'zh', 'bad.txt'], { cwd: folder })
    expect(out).toMatch(/^<!doctype html>/)
    expect(err).toContain('--open 只在终端里打开网页')
    expect(code).toBe(1)
  })

  it('does not go with --watch', () => {
    const { code, err } = jianbao(['--open', '--watch', '--lang', 'zh', 'examples'])
    expect(err).toContain('--open 与 --watch 不能同时用')
    expect(code).toBe(2)
  })

  it.skipIf(!hasScript)('hands the written page to the opener of the platform, where there is a terminal and no CI', async () => {
    const folder = folderOf({ 'bad.txt': bad, 'bin/xdg-open': '#!/bin/sh\nprintf %s "$1" > told.new && mv told.new told\n' })
    chmodSync(join(folder, 'bin/xdg-open'), 0o755)
    const run = (CI: string) =>
      spawnSync('script', ['-qec', `${process.execPath} ${join(root, 'apps/cli/bin/jianbao.js')} --open -o report.html bad.txt`, '/dev/null'], {
        cwd: folder,
        env: { ...process.env, CI, WSL_DISTRO_NAME: '', PATH: `${join(folder, 'bin')}:${process.env['PATH']}` },
      })
    run('true')
    expect(existsSync(join(folder, 'told'))).toBe(false)
    run('')
    await vi.waitUntil(() => existsSync(join(folder, 'told')), { timeout: 10_000 })
    const page = readFileSync(join(folder, 'told'), 'utf8')
    expect(page).toMatch(/report\.html$/)
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/)
  })
})
