import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { splitNumber as rule } from './rule.js'

const CUT = '劝返复学\n\n　　截至目前，全县累计劝返复学 25\n688 人，工作取得实效。\n　　下一步，将继续排查。\n\n信息来源：教育局\n'
const WRAPPED =
  '劝返复学\n\n' +
  '　　县教育局聚焦义务教育有保障目标，实行联控联保机制，劝返失\n' +
  '学辍学学生。截至目前，全县累计劝返复学学生（含随班就读）25\n' +
  '688 人，其中建档立卡贫困家庭学生 1043 人，失学失辍实现动态\n' +
  '清零，工作走在全市前列，受到群众好评，家长学生都很满意，\n' +
  '下一步将继续排查。\n\n信息来源：教育局\n'

specifyRule(rule, {
  invalid: [
    { text: '全县受检妇女 38. 62 万人。', quotes: ['38. 62'] },
    { text: '全县受检妇女 38 .62 万人。', quotes: ['38 .62'], because: 'before the point' },
    { text: '办结率提高 1 5%。', quotes: ['1 5'], because: 'between two digits' },
    { text: '会议于 11 月 1 6 日召开。', quotes: ['1 6'], because: 'a day' },
    { text: '计划于 20 26 年完成。', quotes: ['20 26'], because: 'a year' },
    { text: '发放慰问金3 5.6万元。', quotes: ['3 5.6'], because: 'with decimals' },
    { text: CUT, quotes: ['25'], because: 'a line end, and the text is not wrapped' },
    { text: '改造老旧小区 1240 个、19. 6 万户。', quotes: ['19. 6'], because: 'an item of a list' },
    { text: '全县受检妇女 112 46 人。', quotes: ['112 46'], because: 'three digits and two' },
    { text: '咨询量相当于 7 月的 1. 4 倍，水位低 0. 64 米。', quotes: ['1. 4', '0. 64'], because: 'other units' },
    { text: '收回有效问卷 29 87 份。', quotes: ['29 87'], because: '问卷 is no number of a volume' },
  ],
  valid: [
    { text: '热线受理 12 345 件，办结 1 086 件。', because: 'groups of three (trap 23)' },
    { text: '热线受理 12\u2009345 件。', because: 'thin blanks (trap 23)' },
    { text: WRAPPED, because: 'a number cut by the line end of wrapped text (trap 23)' },
    { text: '3. 62 户低保户全部走访。', because: 'the number of an item' },
    { text: '一是走访。2. 62 户低保户建档。', because: 'the number of an item inside' },
    { text: '热线电话 0931 8929000，转 3 5 均可。', because: 'no amount' },
    { text: '拨打 12345 20 次。', because: 'a name, then a count' },
    { text: '表 1 12 个乡镇情况', because: 'the number of a table, then a count' },
    { text: '2020 2021 年度受理 12 件。', because: 'two years' },
    { text: 'G 312 5 公里处整治隐患 3 处。', because: 'a road' },
    { text: '国道 312 20 公里处整治隐患 3 处。', because: 'the number of a road' },
    { text: '全唐诗卷 12 15 篇作品入选。', because: 'the number of a volume' },
    { text: '做好三件事：1. 摸清底数；2. 62 户低保户建档。', because: 'the numbers of items' },
  ],
})

it('shows the number, and offers it', () => {
  const [finding] = findingsOf(rule, article('全县受检妇女 38. 62 万人。'))
  expect(finding?.message).toBe('“38. 62”中间有空格，疑为一个数“38.62”。请核对。')
  expect(finding?.suggestions?.map(({ desc }) => desc)).toEqual(['改为“38.62”'])
})

it('shows both halves of a number that a line end cuts', () => {
  const [finding] = findingsOf(rule, CUT)
  expect(finding?.message).toBe('“25”在段末断开，下一段以“688”开头，疑为一个数“25688”。请核对换行。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['688'])
})
