import { chmodSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { FileResult } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { folderOf, jianbao } from './command.js'

const wrong = '县妇联开展排查\r\n\r\n　　截止 8 月 31 日，排查隐患 245 处。\r\n\r\n信息来源：县妇联\r\n'
const right = wrong.replace('截止', '截至')
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
// 截止 8 月: 截 BDD8, 止 D6B9; 截至: 至 D6C1.
const GB18030 = Buffer.from('cfd8b8bec1aa0d0a0d0aa1a1a1a1bdd8d6b9203820d4c23331c8d5a3accee5bbc0a1a30d0a', 'hex')

const lint = (folder: string, ...args: string[]) => jianbao(['lint', '--no-config', '--lang', 'zh', ...args], { cwd: folder })

describe('--fix', () => {
  it('makes what there is one right correction for, and keeps the line ends', () => {
    const folder = folderOf({ 'draft.txt': wrong })
    const { code, out } = lint(folder, '--fix', 'draft.txt')
    expect(readFileSync(join(folder, 'draft.txt'), 'utf8')).toBe(right)
    expect(out).toMatch(/没有发现问题；已改正 1 处/)
    expect(code).toBe(0)
  })

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${wrong}`), Buffer.from(`\ufeff${right}`)],
    ['UTF-16', utf16(wrong), utf16(right)],
    ['GB18030', GB18030, Buffer.from(GB18030.toString('hex').replace('bdd8d6b9', 'bdd8d6c1'), 'hex')],
  ])('keeps %s, byte for byte outside of the fix', (_, before, after) => {
    const folder = folderOf({ 'draft.txt': before })
    lint(folder, '--fix', 'draft.txt')
    expect(readFileSync(join(folder, 'draft.txt')).toString('hex')).toBe(after.toString('hex'))
  })

  it('never changes a number', () => {
    const text = '县妇联开展排查\n\n　　共排查隐患 245 处，其中重大隐患 254 处。\n\n信息来源：县妇联\n'
    const folder = folderOf({ 'draft.txt': text })
    expect(lint(folder, '--fix', 'draft.txt').code).toBe(1)
    expect(readFileSync(join(folder, 'draft.txt'), 'utf8')).toBe(text)
  })

  it('leaves a file without fixes alone, and the others go on', () => {
    const folder = folderOf({ 'a.txt': right, 'b.txt': wrong, 'c.txt': '' })
    const before = statSync(join(folder, 'a.txt')).mtimeMs
    lint(folder, '--fix', '.')
    expect(statSync(join(folder, 'a.txt')).mtimeMs).toBe(before)
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe(right)
  })

  it('keeps permissions, and follows a link instead of replacing it', () => {
    const folder = folderOf({ 'draft.txt': wrong })
    chmodSync(join(folder, 'draft.txt'), 0o640)
    symlinkSync('draft.txt', join(folder, 'link.txt'))
    lint(folder, '--fix', 'link.txt')
    expect(statSync(join(folder, 'draft.txt')).mode & 0o777).toBe(0o640)
    expect(readFileSync(join(folder, 'draft.txt'), 'utf8')).toBe(right)
  })

  it('does not touch a file in Markdown but for the fix', () => {
    const text = '# 县妇联开展排查\n\n截止 8 月 31 日，**排查**隐患 245 处。\n\n信息来源：县妇联\n'
    const folder = folderOf({ 'draft.md': text })
    lint(folder, '--fix', 'draft.md')
    expect(readFileSync(join(folder, 'draft.md'), 'utf8')).toBe(text.replace('截止', '截至'))
  })
})

describe('--fix-dry-run', () => {
  it('shows the change and writes nothing', () => {
    const folder = folderOf({ 'draft.txt': wrong })
    const { out } = lint(folder, '--fix-dry-run', 'draft.txt')
    expect(out).toContain('可改正 1 处，没有写入')
    expect(out).toMatch(/^-　　截止 8 月 31 日/m)
    expect(out).toMatch(/^\+　　截至 8 月 31 日/m)
    expect(readFileSync(join(folder, 'draft.txt'), 'utf8')).toBe(wrong)
  })

  it('gives the fixed text in JSON', () => {
    const folder = folderOf({ 'draft.txt': wrong })
    const [result] = JSON.parse(lint(folder, '--fix-dry-run', '--format', 'json', 'draft.txt').out) as FileResult[]
    expect(result?.output).toBe(right)
    expect(result?.messages).toEqual([])
  })

  it('is what --fix does to standard input', () => {
    const { out } = jianbao(['lint', '--no-config', '--lang', 'zh', '--fix', '--stdin', '--stdin-filename', 'draft.txt'], { input: wrong })
    expect(out).toContain('可改正 1 处，没有写入')
  })
})
