import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bad, folderOf, jianbao } from './command.js'

const init = (folder: string, ...args: string[]) => jianbao(['init', '--lang', 'zh', ...args], { cwd: folder })

describe('jianbao init', () => {
  it('--yes writes a configuration that lint takes', () => {
    const folder = folderOf({ 'bad.txt': bad })
    expect(init(folder, '--yes')).toMatchObject({ code: 0, out: '已写入 jianbao.config.json。运行 jianbao 检查这个目录。\n' })
    expect(JSON.parse(readFileSync(join(folder, 'jianbao.config.json'), 'utf8'))).toMatchObject({ extends: ['recommended'], language: 'zh-CN' })
    expect(jianbao(['bad.txt'], { cwd: folder }).out).toContain('1 个错误')
  })

  it('never writes over one that is there', () => {
    const folder = folderOf({ 'jianbao.config.mjs': 'export default {}\n' })
    expect(init(folder, '--yes')).toMatchObject({ code: 2, err: expect.stringContaining('已经有 jianbao.config.mjs') })
    expect(existsSync(join(folder, 'jianbao.config.json'))).toBe(false)
  })

  it('asks nothing where there is nobody to answer', () => {
    expect(init(folderOf({}))).toMatchObject({ code: 2, err: expect.stringContaining('--yes') })
  })
})

describe('options of a rule', () => {
  const lint = (config: unknown) =>
    jianbao(['lint', '--lang', 'zh', 'bad.txt'], { cwd: folderOf({ 'bad.txt': bad, 'jianbao.config.json': JSON.stringify(config) }) })

  it('are an error where the rule has none', () => {
    expect(lint({ rules: { 'share-mismatch': ['error', { tolerance: 2 }] } })).toMatchObject({
      code: 2,
      err: expect.stringContaining('规则 share-mismatch 没有选项'),
    })
  })

  it('are looked at in overrides, too', () => {
    expect(lint({ overrides: [{ files: ['*.txt'], rules: { 'share-mismatch': ['error', { tolerance: 2 }] } }] }).code).toBe(2)
  })
})
