import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { dateZeroPad as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '2020 年 08 月 05 日，县妇联召开会议。', quotes: ['2020 年 08 月 05 日'], because: 'both' },
    { text: '2020年08月15日，县妇联召开会议。', quotes: ['2020年08月15日'], because: 'the month' },
    { text: '12 月 06 日，县妇联走访 12 户家庭。', quotes: ['12 月 06 日'], because: 'the day' },
    { text: '08月05—09日，县妇联举办培训班。', quotes: ['08月05—09日'], because: 'a range' },
    { text: '２０２０年０８月０５日，县妇联召开会议。', quotes: ['２０２０年０８月０５日'], because: 'wide digits' },
    { text: '12 月 06 日至 08 日，县妇联举办培训班。', quotes: ['12 月 06 日至 08 日'], because: 'a range of days' },
  ],
  valid: [
    { text: '2020 年 8 月 5 日，县妇联召开会议。', because: 'not padded' },
    { text: '统计时点为 2020-08-05。', because: 'a date with hyphens' },
    { text: '统计时点为 2020.08.05。', because: 'a date with dots' },
    { text: '10 月 20 日，县妇联召开会议。', because: 'a 0 at the end' },
    { text: '热线 10 月 1 日 08:05 开通。', because: 'a clock time' },
    { text: '2020 年 10 月 30 日，县妇联召开会议。', because: 'a year with zeros' },
    { text: '二〇二〇年八月五日，县妇联召开会议。', because: 'Chinese digits' },
    { text: '活动吸引 60 名“05 后”参加。', because: 'a generation' },
    { text: '联系 08 号网格 05 户家庭。', because: 'numbers that are names' },
  ],
})

it.each([
  ['2020 年 08 月 05 日，县妇联召开会议。', '2020 年 8 月 5 日，县妇联召开会议。'],
  ['08月05—09日，县妇联举办培训班。', '8月5—9日，县妇联举办培训班。'],
  ['２０２０年０８月０５日，县妇联召开会议。', '２０２０年８月５日，县妇联召开会议。'],
])('takes the zeros out and nothing else: %s', (paragraph, corrected) => {
  const text = article(paragraph)
  const fix = findingsOf(rule, text)[0]?.fix
  const [start, end] = fix?.range ?? [0, 0]
  expect(text.slice(0, start) + (fix?.text ?? '') + text.slice(end)).toBe(article(corrected))
})

it('shows both forms', () => {
  const [finding] = findingsOf(rule, article('2020 年 08 月 05 日，县妇联召开会议。'))
  expect(finding?.message).toBe('“2020 年 08 月 05 日”的月、日不编虚位，应为“2020 年 8 月 5 日”。')
  expect(rule.presets).toEqual(['strict'])
})

it('makes no fix where a line ends in the date, or a wrapped paragraph goes on after it', () => {
  const text =
    '县妇联举办培训\n\n' +
    '　　县妇联聚焦基层妇联干部的能力提升，今年继续举办业务培训\n' +
    '班。2020 年 08 月 05 日，第一期培训班开班，来自全县各乡镇的\n' +
    '妇联主席参加培训，学习家庭教育、矛盾调解、儿童保护等课程，08\n' +
    '月 06 日考核，大家普遍反映课程实用、讲解透彻，回到岗位后就能\n' +
    '用得上，还希望多办一些这样的培训；第二期 09 月 02 日开班。\n\n信息来源：县妇联\n'
  expect(findingsOf(rule, text).map(({ quote, fix }) => [quote, fix?.text])).toEqual([
    ['2020 年 08 月 05 日', undefined],
    ['08月 06 日', undefined],
    ['09 月 02 日', '9 月 2 日'],
  ])
})
