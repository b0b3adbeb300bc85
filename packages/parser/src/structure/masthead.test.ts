import { describe, expect, it } from 'vitest'
import type { Block, Masthead } from '../types.js'
import { mastheadLength, readMasthead } from './masthead.js'

const lineBlock = (text: string, index: number): Block => {
  const start = { line: index + 1, column: 1, offset: 0 }
  return { text, position: { start, end: { ...start, column: text.length + 1, offset: text.length } }, segments: [{ at: 0, ...start }] }
}

function read(...texts: string[]): Omit<Masthead, 'lines'> {
  const { lines, ...said } = readMasthead(texts.map(lineBlock))
  expect(lines.map(({ text }) => text)).toEqual(texts)
  return said
}

describe('mastheadLength', () => {
  it('reaches from the top to the line of issuer and date', () => {
    expect(
      mastheadLength([
        '青禾妇儿工作简报',
        '第 12 期',
        '县妇儿工委办编　　2026 年 3 月 5 日',
        '青禾县部署儿童之家建设',
        '3 月 2 日，县妇联召开会议。',
      ]),
    ).toBe(3)
  })

  it('takes in what stands above the name', () => {
    expect(mastheadLength(['内部资料 注意保存', '青禾县妇儿工委办', '工作简报', '第 12 期', '全县部署走访'])).toBe(4)
  })

  it.each([
    '第 12 期',
    '（第12期）',
    '2026年 第42期（总第1268期）',
    '（总61期）',
    '总第 61 期',
    '第１期（总第５７７期）',
    '第二期',
    '增刊',
    '（增刊）',
    '第 3 期（增刊）',
    '第42期总第1268期',
  ])('knows the number of an issue: %s', (number) => {
    expect(mastheadLength(['青禾妇儿工作简报', number, '全县部署走访', '正文。'])).toBe(2)
  })

  it.each([
    '青禾县妇儿工委办编',
    '青禾县妇儿工委办公室 主办',
    '青禾县妇联编印',
    '编印单位：青禾县妇联',
    '编发单位：青禾县妇联',
    '编制单位：青禾县妇联',
    '【编印】青禾县妇联',
    '青禾县妇联　2026 年 3 月 5 日',
    '内部参阅',
    '机密★1年',
  ])('takes in the line below the number: %s', (line) => {
    expect(mastheadLength(['青禾妇儿工作简报', '第 12 期', line, '全县部署走访', '正文。'])).toBe(3)
  })

  it.each([
    ['a title that tells of a third class', '第三期培训班在县委党校开班'],
    ['a title with 第三期 in it', '青禾县第三期女性创业培训班结业'],
    ['a sentence with a number', '第 12 期已印发，请各乡镇查收。'],
  ])('is nothing where there is only %s', (_, line) => {
    expect(mastheadLength(['青禾妇儿要讯', line, '3 月 2 日，县妇联召开会议。'])).toBe(0)
  })

  it('is nothing where a paragraph stands above the number', () => {
    expect(mastheadLength(['3 月 2 日，县妇联召开会议。', '第 12 期'])).toBe(0)
  })

  it('ends before the first paragraph, though it has a date', () => {
    expect(mastheadLength(['青禾妇儿工作简报', '第 12 期', '2026 年 3 月 5 日，县妇联召开会议。'])).toBe(2)
  })
})

describe('readMasthead', () => {
  it('reads name, number, issuer and date, and the year of the date', () => {
    expect(read('青禾妇儿工作简报', '第 12 期', '县妇儿工委办编　　2026 年 3 月 5 日')).toEqual({
      title: '青禾妇儿工作简报',
      issue: 12,
      year: 2026,
      issuer: '县妇儿工委办',
      date: '2026-03-05',
    })
  })

  it('reads the year and the total number beside the number of the issue', () => {
    expect(read('工作简报', '2026年 第42期（总第1268期）')).toEqual({ title: '工作简报', issue: 42, cumulativeIssue: 1268, year: 2026 })
  })

  it('does not take the total number for the number of the issue', () => {
    expect(read('工作简报', '（总61期）')).toEqual({ title: '工作简报', cumulativeIssue: 61 })
  })

  it('reads full-width and Chinese numbers', () => {
    expect(read('工作简报', '第１期（总第５７７期）')).toEqual({ title: '工作简报', issue: 1, cumulativeIssue: 577 })
    expect(read('工作简报', '二〇二六年第十二期')).toEqual({ title: '工作简报', issue: 12, year: 2026 })
  })

  it('reads name, year and number from one line', () => {
    expect(read('青禾教育信息　2026 年 第 8 期')).toEqual({ title: '青禾教育信息', issue: 8, year: 2026 })
  })

  it('keeps the year of the issue apart from the date', () => {
    expect(read('工作简报', '2025 年第 24 期', '县妇联　2026 年 1 月 4 日')).toEqual({
      title: '工作简报',
      issue: 24,
      year: 2025,
      issuer: '县妇联',
      date: '2026-01-04',
    })
  })

  it('closes up a name that was spaced out', () => {
    expect(read('简　　报', '（第十二期）')).toEqual({ title: '简报', issue: 12 })
  })

  it('prefers the line that reads as a name to the body above it', () => {
    expect(read('青禾县教育局', '教育信息', '第 3 期')).toEqual({ title: '教育信息', issue: 3 })
  })

  it('takes the first line for the name where none reads as one', () => {
    expect(read('青禾妇儿之声', '第 3 期')).toEqual({ title: '青禾妇儿之声', issue: 3 })
  })

  it.each(['内部资料 注意保存', '内部资料，免费交流', '内部参阅', '机密★1年'])('keeps the notice %s as it is printed', (notice) => {
    expect(read(notice, '工作简报', '第 3 期')).toEqual({ title: '工作简报', issue: 3, notice })
  })

  it.each(['第 2 期（增刊）', '（增刊第 2 期）', '增刊 第 2 期'])('marks a special issue with its number: %s', (line) => {
    expect(read('工作简报', line)).toEqual({ title: '工作简报', issue: 2, special: '增刊' })
  })

  it('marks a special issue without a number', () => {
    expect(read('工作简报', '（增刊）')).toEqual({ title: '工作简报', special: '增刊' })
  })

  it.each([
    '青禾县妇联编',
    '青禾县妇联 主办',
    '青禾县妇联编印',
    '编印单位：青禾县妇联',
    '编发单位：青禾县妇联',
    '编制单位：青禾县妇联',
    '主办：青禾县妇联',
    '【编印】青禾县妇联',
  ])('reads the issuer without the words around it: %s', (line) => {
    expect(read('工作简报', '第 3 期', line)).toEqual({ title: '工作简报', issue: 3, issuer: '青禾县妇联' })
  })

  it('takes the other words on a line with a date for the issuer, before it or behind', () => {
    expect(read('工作简报', '青禾县妇联　二〇二六年三月五日').issuer).toBe('青禾县妇联')
    expect(read('工作简报', '2026 年 3 月 5 日　青禾县妇联').issuer).toBe('青禾县妇联')
  })

  it('lets what is known already stand', () => {
    const known = { title: '青禾妇儿简报', issue: 4 }
    expect(readMasthead(['工作简报', '第 3 期（总第 61 期）'].map(lineBlock), known)).toMatchObject({
      title: '青禾妇儿简报',
      issue: 4,
      cumulativeIssue: 61,
    })
    expect(known).toEqual({ title: '青禾妇儿简报', issue: 4 })
  })
})
