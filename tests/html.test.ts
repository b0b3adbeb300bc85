import { describe, expect, it } from 'vitest'
import { bad, folderOf, good, jianbao } from './command.js'

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
