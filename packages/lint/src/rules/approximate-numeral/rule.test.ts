import { expect, it } from 'vitest'
import { article, findingsOf, fixedText, specifyRule } from '../../rule-cases.js'
import { approximateNumeral as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '广场上来了 10 几万人。', quotes: ['10 几'], because: 'with a scale' },
    { text: '屋里坐着20几位老人。', quotes: ['20几'], because: 'without blanks' },
    { text: '全村 300 几十户参加。', quotes: ['300 几十'], because: 'hundreds' },
    { text: '屋里坐着几 10 人。', quotes: ['几 10'], because: '几 first' },
    { text: '广场上聚了七、八十人。', quotes: ['七、八十'], because: '、 in tens' },
    { text: '每户补助二、三百元。', quotes: ['二、三百'], because: '、 in hundreds' },
    { text: '覆盖一、两万人。', quotes: ['一、两万'], because: '两' },
    { text: '学员要学满三、四个月。', quotes: ['三、四个月'], because: 'months' },
    { text: '孩子才五、六岁。', quotes: ['五、六岁'], because: 'an age' },
  ],
  valid: [
    { text: '他在病房里守了五 10 几个小时，手术做了七10几分钟。', because: 'a numeral half in Chinese, which is no approximate one' },
    { text: '评出一、二等奖 6 个。', because: 'ranks (trap)' },
    { text: '一、二月份信访量平稳。', because: 'months (trap)' },
    { text: '排查 3、4 号楼的楼道。', because: 'numbers of buildings (trap)' },
    { text: '推动二、三产业融合。', because: 'sectors' },
    { text: '五、六年级学生参加。', because: 'grades' },
    { text: '七、八、九个月的婴儿各有一名。', because: 'a list of three' },
    { text: '二、三百名干部下沉一线', because: 'the number of a heading' },
    { text: '第三、四天安排实操。', because: 'ordinals' },
    { text: '周三、四天气转凉，注意防寒。', because: 'days of the week' },
    { text: '两村到会人数分别为三、四十人。', because: 'two amounts' },
    { text: '广场上来了十几万人，聚了七八十人。', because: 'the right forms' },
    { text: '现场人数 10 人，几乎坐满。', because: '数 and 几 belong to other words' },
    { text: '两班各有三、四十五人。', because: 'the second number is exact' },
    { text: '广场上来了 10 多万人。', because: '多 may follow Arabic digits' },
  ],
})

it.each([
  ['广场上来了 10 几万人。', '广场上来了十几万人。'],
  ['屋里坐着20几位老人。', '屋里坐着二十几位老人。'],
  ['全村 300 几十户参加，100 几十人获奖。', '全村三百几十户参加，一百几十人获奖。'],
  ['屋里坐着几 10 人，门外几100人。', '屋里坐着几十人，门外几百人。'],
  ['广场上聚了七、八十人，干了三、四天。', '广场上聚了七八十人，干了三四天。'],
])('writes it in Chinese, once for all: %s', (wrong, right) => {
  expect(fixedText(rule, article(wrong))).toBe(article(right))
  expect(findingsOf(rule, article(right))).toEqual([])
})

it('says what is wrong', () => {
  const messages = findingsOf(rule, article('来了 20 几人，聚了七、八十人。')).map(({ message }) => message)
  expect(messages).toEqual(['带“几”的概数“20 几”应全用汉字，写作“二十几”。', '概数“七、八十”的数字之间不加顿号，应写作“七八十”。'])
})
