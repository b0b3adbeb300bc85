import { expect, it } from 'vitest'
import { article, findingsOf, fixedText, specifyRule, valuesIn } from '../../rule-cases.js'
import { findingsIn } from '../../rule-tester.js'
import { thousandsMark as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '发放手册 12,600 册，受益 23800 人，覆盖 45600 户。', quotes: ['12,600'], because: 'one of three has a mark' },
    { text: '发放手册 12,600 册，受益 23800 人，覆盖 45,600 户。', quotes: ['23800'], because: 'one of three has none' },
    { text: '发放手册 12,600 册，受益 23800 人。', quotes: ['12,600'], because: 'even: plain numbers stay' },
    { text: '发放 1,234,500 元，受益 23800 人，覆盖 45600 户。', quotes: ['1,234,500'], because: 'two marks' },
    { text: '发放 12,600 册、13,700 份，受益 23800 人、45600 户、56700 人次。', quotes: ['12,600', '13,700'], because: 'two of five' },
    {
      text: '甲镇送法下乡\n\n　　发放手册 12,600 册。\n\n信息来源：甲镇\n\n乙镇送法下乡\n\n　　发放手册 23800 册，受益 45600 人。\n\n信息来源：乙镇\n',
      quotes: ['12,600'],
      because: 'in two articles of one issue',
    },
    { text: '收入 12,600 元，支出 23800 万元。', quotes: ['12,600'], because: 'money' },
  ],
  valid: [
    { text: '接种 344614.１万剂次，发放手册 12,600 册，受益 23,800 人。', because: 'a decimal, its last digit in full width' },
    { text: '发放手册 12,600 册，受益 23,800 人。', because: 'marks throughout' },
    { text: '发放手册 12600 册，受益 23800 人。', because: 'plain throughout' },
    { text: '2021 年，发放手册 12,600 册。', because: 'a year (trap)' },
    { text: '发放手册 12,600 册，受益 3800 人。', because: 'four digits (trap)' },
    { text: '发放手册 1,200 册，受益 23800 人。', because: 'four digits with a mark' },
    { text: '投入 12,600 元，人均 23800.5 元。', because: 'decimals (trap)' },
    { text: '12338 热线接听来电，发放手册 12,600 册。', because: 'a telephone number' },
    { text: '邮编 744000，发放手册 12,600 册。', because: 'a postal code' },
    { text: '按编号 202110 的方案，发放手册 12,600 册。', because: 'a number of a thing' },
    { text: '发放手册 12 600 册，受益 23 800 人。', because: 'blanks are another system' },
  ],
})

it.each([
  ['发放手册 12,600 册，受益 23800 人，覆盖 45600 户。', '发放手册 12600 册，受益 23800 人，覆盖 45600 户。'],
  ['发放 12,600 册，受益 1023800 人，覆盖 45,600 户。', '发放 12,600 册，受益 1,023,800 人，覆盖 45,600 户。'],
])('makes it one form, once for all: %s', (wrong, right) => {
  expect(fixedText(rule, article(wrong))).toBe(article(right))
  expect(findingsOf(rule, article(right))).toEqual([])
  expect(valuesIn(right)).toEqual(valuesIn(wrong))
})

it('keeps the form that is configured', () => {
  const text = '发放手册 12,600 册，受益 23800 人，覆盖 45600 户。'
  expect(findingsIn(rule, { text, options: { keep: 'marked' } }).map(({ quote }) => quote)).toEqual(['23800', '45600'])
})

it('shows the other form and where it stands', () => {
  const [finding] = findingsOf(rule, article('发放手册 12,600 册，受益 23800 人。'))
  expect(finding?.message).toBe('“12,600”与“23800”写法不一：这一期多位数不用千分撇。请改为“12600”。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['23800'])
})
