import type { FileResult } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { folderOf, jianbao } from './command.js'

const issue = (number: number, paragraph = '走访家庭 128 户。', name = '妇联工作简报') =>
  `${name}\n\n第${number}期\n\n县妇联办公室　　2026年${number}月1日\n\n县妇联开展走访\n\n　　${paragraph}\n\n信息来源：县妇联\n`

const lint = (files: Record<string, string>, ...args: string[]) =>
  jianbao(['lint', '--no-config', '--lang', 'zh', '--format', 'json', ...args, '.'], { cwd: folderOf(files) })

const idsOf = (out: string) =>
  Object.fromEntries((JSON.parse(out) as FileResult[]).map(({ filePath, messages }) => [filePath, messages.map(({ ruleId }) => ruleId)]))

describe('the issues of one bulletin', () => {
  it('are compared with each other, in the order of their numbers', () => {
    const { out } = lint({ 'b.txt': issue(8), 'a.txt': issue(10) })
    expect(idsOf(out)).toEqual({ 'a.txt': ['issue-number-gap'], 'b.txt': [] })
  })

  it('count with the other findings of a file', () => {
    const { out, code } = lint({ 'a.txt': issue(8), 'b.txt': issue(10, '排查隐患 318 处，其中重大隐患 381 处。') })
    const [, second] = JSON.parse(out) as FileResult[]
    expect(second).toMatchObject({ errorCount: 1, warningCount: 1 })
    expect(code).toBe(1)
  })

  it('are not compared with those of another', () => {
    expect(idsOf(lint({ 'a.txt': issue(8), 'b.txt': issue(10, undefined, '信访工作简报') }).out)).toEqual({ 'a.txt': [], 'b.txt': [] })
  })

  it('without a masthead are compared with nothing', () => {
    const plain = '县妇联开展走访\n\n　　走访家庭 128 户。\n\n信息来源：县妇联\n'
    expect(idsOf(lint({ 'a.txt': plain, 'b.txt': plain }).out)).toEqual({ 'a.txt': [], 'b.txt': [] })
  })
})
