import { readQuantities } from '@jianbao/figures'
import { expect, it } from 'vitest'
import { applyFixes } from '../../fixes.js'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { findingsIn } from '../../rule-tester.js'
import { fullwidthDigit as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '办结率达到９８％。', quotes: ['９８％'] },
    { text: '共办结 １２６ 件。', quotes: ['１２６'], because: 'a count' },
    { text: '下达资金3．5万元。', quotes: ['3．5'], because: 'a wide point' },
    { text: '办结率达到 15％。', quotes: ['15％'], because: 'a wide percent sign alone' },
    { text: '发放资料１，２００份。', quotes: ['１，２００'], because: 'a group mark between wide digits' },
    { text: '会议于１４：３０开始。', quotes: ['１４：３０'], because: 'a clock time' },
    { text: '２０２０年１１月５日，召开会议。', quotes: ['２０２０', '１１', '５'], because: 'a date' },
    { text: '共走访1２户。', quotes: ['1２'], because: 'mixed' },
    { text: '前10个月办结信访１２６件\n\n　　共办结 126 件。\n\n信息来源：信访局\n', quotes: ['１２６'], because: 'a title that is set in both' },
  ],
  valid: [
    { text: '共办结 126 件，办结率 98%。', because: 'half width' },
    { text: '前１０个月办结信访１２６件\n\n　　共办结 126 件。\n\n信息来源：信访局\n', because: 'a title that is set wide throughout' },
    { text: '１．加强走访，压实责任。', because: 'the number of an item' },
    { text: '１、加强走访，压实责任。', because: 'the number of an item' },
    { text: '共办结一百二十六件。', because: 'Chinese numerals' },
    { text: '③号楼完成改造。', because: 'a circled number' },
    { text: '比例为 3：2，一是抓落实。', because: 'a wide colon between half-width digits' },
    { text: '走访 3，5，7 号楼。', because: 'wide commas of a list' },
    { text: 'Ａ级景区 3 家。', because: 'a wide letter' },
    { text: '百分号（％）后不加空格。', because: 'a sign after no number' },
  ],
})

it.each([
  ['办结率达到９８．５％，共办结１２６件。', '办结率达到98.5%，共办结126件。'],
  ['发放资料１，２００份，会议于１４：３０开始。', '发放资料1,200份，会议于14:30开始。'],
])('narrows the number and nothing else, once: %s', (paragraph, corrected) => {
  const fixed = fixesMade(article(paragraph))
  expect(fixed).toBe(article(corrected))
  expect(fixesMade(fixed)).toBe(fixed)
})

it('leaves the figures as they are', () => {
  const text = article('办结率达到９８．５％，共办结１２６件，下达资金３．６万元。')
  const values = (from: string) => readQuantities(from).map(({ low, high, unit }) => [low, high, unit])
  expect(values(fixesMade(text))).toEqual(values(text))
})

it('lets a wide percent sign pass where the house sets it', () => {
  expect(findingsIn(rule, { text: '办结率达到 15％。', options: { allowWidePercent: true } })).toEqual([])
  expect(findingsIn(rule, { text: '办结率达到１５％。', options: { allowWidePercent: true } })).toHaveLength(1)
})

it('reports wide titles where the house wants them narrow', () => {
  const text = '前１０个月办结信访１２６件\n\n　　共办结 126 件。\n\n信息来源：信访局\n'
  expect(findingsIn(rule, { text, options: { allowWideTitles: false } }).map(({ quote }) => quote)).toEqual(['１０', '１２６'])
})

it('makes no fix that would shorten a line of a wrapped paragraph', () => {
  const text =
    '劝返复学\n\n' +
    '　　县教育局聚焦义务教育有保障目标，实行联控联保机制，劝返失\n' +
    '学辍学学生。截至目前，全县累计劝返复学学生（含随班就读）２５\n' +
    '名，其中建档立卡贫困家庭学生 １０ 名，失学失辍实现了动态清零\n' +
    '，工作走在全市前列，受到群众好评，家长学生都很满意，下一步\n' +
    '将继续排查 ３ 次。\n\n信息来源：教育局\n'
  expect(findingsOf(rule, text).map(({ quote, fix }) => [quote, fix?.text])).toEqual([
    ['２５', undefined],
    ['１０', undefined],
    ['３', '3'],
  ])
})

const fixesMade = (text: string) =>
  applyFixes(
    text,
    findingsOf(rule, text).flatMap(({ fix }) => fix ?? []),
  )
