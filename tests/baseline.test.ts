import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bad, folderOf, good, jianbao } from './command.js'

const OTHER = bad.replace('共排查隐患 245 处，其中重大隐患 254 处', '走访家庭 36 户，其中单亲家庭 63 户')
const lint = (folder: string, ...args: string[]) => jianbao([...args, '--lang', 'zh'], { cwd: folder })

describe('jianbao baseline', () => {
  it('records what is found, and later runs tell only what is new', () => {
    const folder = folderOf({ 'old.txt': bad })
    expect(lint(folder, 'baseline')).toMatchObject({ code: 0, out: expect.stringContaining('+ old.txt  part-exceeds-whole  《县妇联排查安全隐患》') })
    expect(lint(folder).code).toBe(0)
    writeFileSync(join(folder, 'new.txt'), OTHER)
    const { code, out } = lint(folder)
    expect(code).toBe(1)
    expect(out).toContain('new.txt')
    expect(out).not.toContain('old.txt')
    expect(lint(folder, '--no-baseline').out).toContain('old.txt')
  })

  it('names what is no longer needed, which is fatal only where that is asked', () => {
    const folder = folderOf({ 'a.txt': bad })
    lint(folder, 'baseline')
    writeFileSync(join(folder, 'a.txt'), good)
    const { code, err } = lint(folder)
    expect(code).toBe(0)
    expect(err).toContain('基线里已不再需要：a.txt  part-exceeds-whole  《县妇联排查安全隐患》')
    expect(lint(folder, '--strict-baseline').code).toBe(1)
    expect(lint(folder, 'baseline').out).toContain('− a.txt')
    expect(readFileSync(join(folder, 'jianbao-baseline.jsonl'), 'utf8')).toBe('')
  })

  it('grows only with --accept-new, and says what it left out', () => {
    const folder = folderOf({ 'a.txt': bad })
    lint(folder, 'baseline')
    writeFileSync(join(folder, 'b.txt'), OTHER)
    expect(lint(folder, 'baseline')).toMatchObject({ code: 1, out: expect.stringContaining('! b.txt') })
    expect(lint(folder).code).toBe(1)
    expect(lint(folder, 'baseline', '--accept-new', '--reason', '本期照旧').code).toBe(0)
    expect(readFileSync(join(folder, 'jianbao-baseline.jsonl'), 'utf8')).toContain('本期照旧')
    expect(lint(folder).code).toBe(0)
  })

  it('is written only for the files that ran', () => {
    const folder = folderOf({ 'a.txt': bad, 'b.txt': OTHER })
    lint(folder, 'baseline')
    writeFileSync(join(folder, 'a.txt'), good)
    writeFileSync(join(folder, 'b.txt'), good)
    lint(folder, 'baseline', 'a.txt')
    expect(readFileSync(join(folder, 'jianbao-baseline.jsonl'), 'utf8')).toMatch(/^\{"file":"b\.txt"[^\n]*\n$/)
  })

  it('names its files from its own folder, wherever the run starts', () => {
    const folder = folderOf({ 'archive/a.txt': bad })
    mkdirSync(join(folder, 'elsewhere'))
    lint(folder, 'baseline', '--baseline', 'archive/known.jsonl')
    expect(readFileSync(join(folder, 'archive/known.jsonl'), 'utf8')).toContain('"file":"a.txt"')
    expect(jianbao(['--baseline', '../archive/known.jsonl', '../archive'], { cwd: join(folder, 'elsewhere') }).code).toBe(0)
  })

  it('that is broken, or was named and is not there, ends the run with 2', () => {
    const folder = folderOf({ 'a.txt': bad, 'jianbao-baseline.jsonl': '{"file":\n' })
    expect(lint(folder)).toMatchObject({ code: 2, err: expect.stringContaining('第 1 行不对') })
    expect(lint(folder, 'baseline').code).toBe(2)
    expect(readFileSync(join(folder, 'jianbao-baseline.jsonl'), 'utf8')).toBe('{"file":\n')
    expect(lint(folder, '--baseline', 'none.jsonl')).toMatchObject({ code: 2, err: expect.stringContaining('没有基线文件 none.jsonl') })
  })

  it('a file that cannot be read keeps its entries', () => {
    const folder = folderOf({ 'a.txt': bad })
    lint(folder, 'baseline')
    writeFileSync(join(folder, 'a.txt'), '')
    expect(lint(folder, 'baseline').code).toBe(2)
    expect(readFileSync(join(folder, 'jianbao-baseline.jsonl'), 'utf8')).toContain('"file":"a.txt"')
    expect(existsSync(join(folder, 'a.txt'))).toBe(true)
  })
})
