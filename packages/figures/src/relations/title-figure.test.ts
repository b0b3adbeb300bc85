import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures.js'

/** The equalities of a title and its text. */
function equalitiesIn(title: string, ...texts: readonly string[]): string[] {
  const passages = [{ text: title, role: 'title' as const }, ...texts.map((text) => ({ text, role: 'prose' as const }))]
  const { relations, quantities } = readFigures(passages, { types: new Set(['equality']) })
  return relations
    .filter(({ type }) => type === 'equality')
    .map(({ verdict, confidence, operands }) => {
      const figures = operands.map(({ quantity }) => quantities[quantity]?.text).join(' = ')
      return `${verdict}${confidence === 'likely' ? ' (likely)' : ''}: ${figures}`
    })
}

describe('a figure of the title that differs in its text', () => {
  it.each([
    ['a sign typed twice', '448 户受灾群众领到救助款', '县民政局向 48 户受灾群众发放救助款，受灾群众全部领到。', 'violated: 448 户 = 48 户'],
    ['a sign lost', '救助资金 38 万元惠及困难学生', '市教育局全年发放救助资金 386 万元。', 'violated: 38 万元 = 386 万元'],
    ['signs exchanged', '全县婚俗改革“零彩礼”登记 4216 对', '全县登记结婚 8624 对；“零彩礼”登记 4126 对。', 'violated: 4216 对 = 4126 对'],
    ['one among others, by its words', '全县“零彩礼”登记 426 对', '全县离婚 486 对；“零彩礼”登记 4126 对。', 'violated: 426 对 = 4126 对'],
    ['the same words again', '全县建成养老驿站 158 个', '截至 11 月底，全县已建成养老驿站 128 个，覆盖 96 个村。', 'violated: 158 个 = 128 个'],
    [
      'to whom it was given',
      '我县发放高龄补贴 1860 万元',
      '县民政局全年为 80 岁以上老年人发放高龄补贴 1680 万元。',
      'violated: 1860 万元 = 1680 万元',
    ],
  ])('is wrong: %s', (_, title, text, line) => {
    expect(equalitiesIn(title, text)).toEqual([line])
  })

  it.each([
    ['a part', '全县建成养老驿站 158 个', '今年，全县新建养老驿站 12 个。'],
    ['another time', '全县建成养老驿站 158 个', '2021 年，全县建成养老驿站 128 个，2022 年建成 30 个。'],
    ['a quarter', '我县新建冷库 62 座', '一季度，我县新建冷库 12 座。'],
    ['a plan', '全县建成养老驿站 158 个', '全县计划建成养老驿站 185 个。'],
    ['two figures that may be it', '全县“零彩礼”登记 4216 对', '全县登记结婚 4261 对，复婚 4126 对。'],
    ['rounded', '全县新增就业 1.2 万人', '全县新增就业 12043 人。'],
    ['of another thing', '救助资金 38 万元惠及困难学生', '市教育局全年采购图书 386 万元。'],
    ['another place', '全县建成养老驿站 158 个', '东川镇建成养老驿站 18 个。'],
    ['an update in the last place', '1460 个公益岗位托起就业底线', '全区新增公益岗位 1464 个。'],
  ])('may be right: %s', (_, title, text) => {
    expect(equalitiesIn(title, text).filter((line) => line.startsWith('violated'))).toEqual([])
  })
})

describe('a figure that is said again with its point elsewhere', () => {
  it('is wrong under one name', () => {
    expect(equalitiesIn('工作总结', '医疗队一年诊治牧区群众 12.6 万人次。队长说，诊治牧区群众 12600 人次，靠的是坚持。')).toEqual([
      'violated: 12.6 万人次 = 12600 人次',
    ])
  })

  it.each([
    ['of two signs', '医疗队诊治牧区群众 1.2 万人次。其后，诊治牧区群众 1200 人次。'],
    ['of a part', '医疗队诊治牧区群众 12.6 万人次。其中诊治牧区群众 12600 人次。'],
    ['of another year', '2021 年诊治牧区群众 12.6 万人次。2022 年诊治牧区群众 12600 人次。'],
  ])('says nothing: %s', (_, text) => {
    expect(equalitiesIn('工作总结', text)).toEqual([])
  })
})
