import { readQuantities } from '@jianbao/figures'
import { expect, it } from 'vitest'
import { applyFixes } from '../../fixes.js'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { findingsIn } from '../../rule-tester.js'
import { rangeMark as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '11 月 10-13 日，县妇联举办培训班。', quotes: ['11 月 10-13 日'] },
    { text: '药品价格下降 10-20%。', quotes: ['10-20%'], because: 'values' },
    { text: '每名网格员每天走访 3~5 户。', quotes: ['3~5 户'], because: 'a half-width tilde' },
    { text: '2016-2018 年新建卫生室 36 个。', quotes: ['2016-2018 年'], because: 'years' },
    { text: '窗口于 9:00-17:00 办公。', quotes: ['9:00-17:00'], because: 'clock times' },
    { text: '投入 5 万－10 万元。', quotes: ['5 万－10 万元'], because: 'a wide hyphen' },
    { text: '1-9月，受理信访 320 件。', quotes: ['1-9月'], because: 'months' },
    { text: '适龄妇女 35 - 64 岁。', quotes: ['35 - 64 岁'], because: 'blanks around it' },
    { text: '3-5 岁幼儿 60 人\n\n　　新增 3-5 岁幼儿 60 人。\n\n信息来源：县妇联\n', quotes: ['3-5 岁', '3-5 岁'], because: 'in a title, too' },
  ],
  valid: [
    { text: '11 月 10—13 日，县妇联举办培训班，每班 30～40 人。', because: 'both are right' },
    { text: '热线电话 0931-8929000 全天接听。', because: 'a telephone number' },
    { text: '数据更新至 2020-11-16。', because: 'one day' },
    { text: '购置 A4-80 型打印机 3 台。', because: 'a model' },
    { text: '执行标准 GB 15834-2011。', because: 'a standard' },
    { text: '办公地点为 3-502 室。', because: 'a room' },
    { text: '县妇联代表队以 3-1 取胜。', because: 'a score' },
    { text: '夜间气温为 -5℃。', because: 'a minus' },
    { text: '期限为 10 至 15 天。', because: 'in words' },
    { text: '网址为 http://example.com/a-1-2 。', because: 'an address' },
    { text: '“1-3 行动”为群众办事 60 件。', because: 'a name' },
  ],
})

it.each([
  ['11 月 10-13 日，县妇联举办培训班。', '11 月 10—13 日，县妇联举办培训班。'],
  ['药品价格下降 10-20%，运费下降 5%~8%。', '药品价格下降 10%～20%，运费下降 5%～8%。'],
  ['适龄妇女 35 - 64 岁，窗口于 9:00-17:00 办公。', '适龄妇女 35～64 岁，窗口于 9:00—17:00 办公。'],
  ['投入 5-10 万元。', '投入 5～10 万元。'],
])('corrects the mark, once, and leaves the figures as they are: %s', (paragraph, corrected) => {
  const text = article(paragraph)
  const fixed = fixesMade(text)
  expect(fixed).toBe(article(corrected))
  expect(fixesMade(fixed)).toBe(fixed)
  const values = (from: string) => readQuantities(from).map(({ low, high, unit, iso }) => [low, high, unit, iso])
  expect(values(fixed)).toEqual(values(text))
})

it('puts the mark of the house between values', () => {
  const [finding] = findingsIn(rule, { text: '每天走访 3-5 户。', options: { valueMark: '—' } })
  expect(finding?.message).toBe('“3-5 户”的起止之间不用短横线，应为“3—5 户”。')
  expect(rule.presets).toEqual(['strict'])
})

const fixesMade = (text: string) =>
  applyFixes(
    text,
    findingsOf(rule, text).flatMap(({ fix }) => fix ?? []),
  )
