import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { ratioMismatch as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '全园教师 36 人、幼儿 360 人，师生比 1∶15。', quotes: ['1∶15'], because: 'teachers to children', severities: [2] },
    { text: '全园教师 36 人、幼儿 360 人，生师比 15∶1。', quotes: ['15∶1'], because: 'children to teachers' },
    { text: '财政投入 300 万元、社会投入 2400 万元，两者之比为 1∶5。', quotes: ['1∶5'], because: 'both' },
    { text: '财政投入 300 万元、社会投入 2400 万元，两者之比为1：5。', quotes: ['1：5'], because: 'a full-width colon' },
    { text: '参训男学员 75 人、女学员 25 人，男女比例为 1∶3。', quotes: ['1∶3'], because: 'the order turned round' },
    { text: '护理员 24 名，老人 120 名，护理员与老人之比为 1∶8。', quotes: ['1∶8'], because: 'the names of both sides' },
    {
      text: '一产增加值 30 亿元，二产增加值 90 亿元，三产增加值 80 亿元。三次产业结构为 15.0∶41.0∶44.0。',
      quotes: ['44.0'],
      because: 'three industries in a hundred',
    },
  ],
  valid: [
    { text: '全园教师 36 人、幼儿 360 人，师生比 1∶10。', because: 'it is right' },
    { text: '全园教师 36 人、幼儿 360 人，生师比 10∶1。', because: 'it is right the other way round' },
    { text: '全园教师 36 人、幼儿 378 人，师生比 1∶10。', because: 'one unit of the last place' },
    { text: '参训男学员 48 人、女学员 50 人，男女比例为 1∶1。', because: 'nearly as many' },
    { text: '全园教师 36 人、幼儿 360 人，师生比约 1∶9。', because: 'hedged' },
    { text: '参训男学员 52 人、女学员 50 人，男女比例为 106∶100。', because: 'men to a hundred women, of all births' },
    { text: '男队 20 人、女队 60 人，以 3∶1 取胜。', because: 'a score' },
    { text: '两项活动 9:30 开始，参加 20 人、60 人。', because: 'a clock' },
    { text: '财政投入 300 万元、社会投入 2400 万元，按 1∶5 配套。', because: 'a rule of matching' },
    { text: '教师 36 人、大班幼儿 160 人、小班幼儿 200 人，师生比 1∶15。', because: 'two kinds of children' },
    { text: '全园教师 36 人、幼儿 360 人。农村园师生比 1∶15。', because: 'of other schools' },
    { text: '男教师 12 人、女教师 36 人，学生男女比例为 1∶1。', because: 'of pupils, not of teachers' },
  ],
})

it('shows the ratio of the two', () => {
  const [finding] = findingsOf(rule, article('全园教师 36 人、幼儿 360 人，师生比 1∶15。'))
  expect(finding?.message).toBe('36 人与 360 人之比为 1∶10，与 1∶15 不符。请核对两个数、比值和先后次序。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['36 人', '360 人'])
})

it('puts a larger first figure first', () => {
  const [finding] = findingsOf(rule, article('参训男学员 75 人、女学员 25 人，男女比例为 1∶3。'))
  expect(finding?.message).toContain('75 人与 25 人之比为 3∶1，与 1∶3 不符')
})

it('shows what has no small terms with 1 where 1 is printed', () => {
  const [finding] = findingsOf(rule, article('全园教师 29 人、幼儿 360 人，师生比 1∶16。'))
  expect(finding?.message).toContain('29 人与 360 人之比为 1∶12.41，与 1∶16 不符')
})

it('shows all three sides of a structure', () => {
  const [finding] = findingsOf(rule, article('一产增加值 30 亿元，二产增加值 90 亿元，三产增加值 80 亿元。三次产业结构为 15.0∶41.0∶44.0。'))
  expect(finding?.message).toContain('按 30 亿元、90 亿元、80 亿元计算，三项之比约为 15.0∶45.0∶40.0，与写出的末项 44.0 不符')
})
