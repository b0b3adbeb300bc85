import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bad, folderOf, good, jianbao } from './command.js'

const paths = (out: string) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { filePath: string }).filePath)

describe('--ignore-unknown, for hooks that name whatever is committed', () => {
  const folder = folderOf({
    '稿.txt': bad,
    'photo.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    'build.js': 'const parts = 254',
    'README.md': '# 说明',
    'old/稿.txt': bad,
    '.jianbaoignore': 'old/\n',
  })
  const run = (...args: string[]) => jianbao(['--ignore-unknown', '--format', 'ndjson', ...args], { cwd: folder })

  it('passes over kinds that are not read, and what an ignore file excludes', () => {
    const { code, out } = run('photo.png', '稿.txt', 'build.js', 'README.md', 'old/稿.txt')
    expect([paths(out), code]).toEqual([['稿.txt'], 1])
  })

  it('ends with 0 where nothing is left', () => {
    expect(run('photo.png', 'old/稿.txt')).toEqual({ code: 0, out: '', err: '' })
  })

  it('without it, a file that is named is read', () => {
    expect(jianbao(['photo.png'], { cwd: folder }).code).toBe(2)
    expect(paths(jianbao(['old/稿.txt', '--format', 'ndjson'], { cwd: folder }).out)).toEqual(['old/稿.txt'])
  })

  it('a name that is no file is still an error', () => {
    expect(run('missing.txt')).toMatchObject({ code: 2, out: expect.stringContaining('JB_NOT_FOUND') })
  })

  it('reads files above the working directory, and takes brackets in a name as they are', () => {
    const above = folderOf({ '稿(1) [定].txt': good, 'deep/a.txt': good })
    const { out, code } = jianbao(['--ignore-unknown', '--format', 'ndjson', '../稿(1) [定].txt', 'a.txt'], { cwd: join(above, 'deep') })
    expect([paths(out).toSorted(), code]).toEqual([['../稿(1) [定].txt', 'a.txt'], 0])
  })

  it('reads the folders among them as ever', () => {
    expect(paths(run('.', 'photo.png').out)).toEqual(['稿.txt'])
  })
})
