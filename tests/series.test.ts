import type { FileResult } from '@jianbao/schema'
import { describe, expect, it } from 'vitest'
import { folderOf, jianbao } from './command.js'

const issue = (number: number, paragraph = '走访家庭 128 户。', name = '妇联工作简报', title = '县妇联开展走访') =>
  `${name}\n\n第${number}期\n\n县妇联办公室　　2026年${number}月1日\n\n${title}\n\n　　${paragraph}\n\n信息来源：县妇联\n`

const TRAINING =
  '7 月 12 日，县妇联联合县司法局在东关镇举办婚姻家庭纠纷调解培训，来自 18 个村的 64 名调解员参加。培训采取案例讲解、情景模拟和分组讨论的方式，围绕彩礼返还、子女抚养和财产分割三类常见纠纷，讲清法律依据，教会沟通方法。'

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

  it('are asked whether they print an article again', () => {
    const { out, code } = lint({
      'a.txt': issue(8, TRAINING),
      'b.txt': issue(9, TRAINING.replace('7 月 12 日', '8 月 16 日'), undefined, '调解员集中充电'),
    })
    const [first, second] = JSON.parse(out) as FileResult[]
    expect(first?.messages).toEqual([])
    expect(second?.messages).toMatchObject([
      { ruleId: 'duplicate-article', severity: 1, line: 7, quote: '调解员集中充电', data: { before: '第 8 期', original: '县妇联开展走访' } },
    ])
    expect(code).toBe(0)
  })

  it('may tell of a thing that goes on, in the same words', () => {
    const later = TRAINING.replace('18 个', '31 个').replace('64 名', '97 名')
    expect(idsOf(lint({ 'a.txt': issue(8, TRAINING), 'b.txt': issue(9, later) }).out)).toEqual({ 'a.txt': [], 'b.txt': [] })
  })

  it('are no reprints of themselves where one lies there twice', () => {
    expect(idsOf(lint({ 'a.txt': issue(8, TRAINING), 'b.txt': issue(8, TRAINING) }).out)).toEqual({ 'a.txt': [], 'b.txt': [] })
  })

  it('bear a number once, but for the copies of one issue', () => {
    const other = issue(8, '受理来信 12 件。', undefined, '县妇联受理来信')
    expect(idsOf(lint({ 'a.txt': issue(8), 'b.txt': other }).out)).toEqual({ 'a.txt': [], 'b.txt': ['issue-number-gap'] })
  })

  it('may be silenced by a directive of their own', () => {
    const silenced = issue(10).replace('第10期', '<!-- jianbao-disable-next-line issue-number-gap -- 第 9 期未印 -->\n第10期')
    expect(idsOf(lint({ 'a.txt': issue(8), 'b.txt': silenced }).out)).toEqual({ 'a.txt': [], 'b.txt': [] })
  })

  it('carry their running totals on', () => {
    const { out, code } = lint({ 'a.txt': issue(8, '累计受理来信 312 件。'), 'b.txt': issue(9, '本月受理来信 40 件，累计受理来信 398 件。') })
    const [, second] = JSON.parse(out) as FileResult[]
    expect(second?.messages).toMatchObject([
      {
        ruleId: 'cumulative-increment-mismatch',
        line: 9,
        quote: '398 件',
        data: { before: '第 8 期', earlier: '312 件', increment: '40 件', sum: '352 件' },
      },
    ])
    expect(code).toBe(0)
  })

  it('are not added up over one that is missing', () => {
    const { out } = lint({ 'a.txt': issue(7, '累计受理来信 312 件。'), 'b.txt': issue(9, '本月受理来信 40 件，累计受理来信 398 件。') })
    expect(idsOf(out)).toEqual({ 'a.txt': [], 'b.txt': ['issue-number-gap'] })
  })
})
