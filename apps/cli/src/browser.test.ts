import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { openerOf, openInBrowser } from './browser.js'

describe('the opener', () => {
  it.each([
    ['darwin', {}, 'open'],
    ['win32', {}, 'explorer.exe'],
    ['linux', {}, 'xdg-open'],
    ['linux', { WSL_DISTRO_NAME: 'Ubuntu' }, 'wslview'],
  ] as const)('of %s with %j is %s', (platform, environment, command) => {
    expect(openerOf('a & b.html', platform, environment)).toEqual([command, 'a & b.html'])
  })
})

describe.skipIf(process.platform === 'win32')('opening', () => {
  it('hands over the absolute path as one argument, that no shell reads', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jianbao-test-'))
    const told = join(folder, 'told')
    writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\nprintf '%s' "$#:$1" > '${told}.new' && /bin/mv '${told}.new' '${told}'\n`)
    chmodSync(join(folder, 'xdg-open'), 0o755)
    expect(await openInBrowser('-x $(date) 报告.html', 'linux', { PATH: folder })).toBe(true)
    await vi.waitUntil(() => existsSync(told))
    expect(readFileSync(told, 'utf8')).toBe(`1:${resolve('-x $(date) 报告.html')}`)
  })

  it('says no where there is no opener', async () => {
    const nothing = mkdtempSync(join(tmpdir(), 'jianbao-test-'))
    expect(await openInBrowser('report.html', 'linux', { PATH: nothing })).toBe(false)
  })
})
