import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { dateRangeReversed as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '6 月 18 日至 12 日暂停办理。', quotes: ['6 月 18 日至 12 日'], because: 'within one month' },
    { text: '7 月 28 日至 7 月 15 日组织下乡。', quotes: ['7 月 28 日至 7 月 15 日'], because: 'within one month, printed twice' },
    { text: '2021 年 3 月至 2020 年 5 月开展轮训。', quotes: ['2021 年 3 月至 2020 年 5 月'], because: 'both years printed' },
    { text: '午间 14:30—12:00 由志愿者值守。', quotes: ['14:30—12:00'], because: 'clock times' },
    { text: '妇女之家 2021 年开工、2019 年建成。', quotes: ['2019 年'], because: 'built before it was begun' },
    { text: '聘期自 2021 年 9 月 1 日起，至 2020 年 8 月 31 日止。', quotes: ['2020 年 8 月 31 日'], because: '自…起，至…止' },
    { text: '招生 6 月 20 日开始报名，6 月 12 日报名截止。', quotes: ['6 月 12 日'], because: 'closed before it was opened' },
  ],
  valid: [
    { text: '11 月 10—13 日举办培训班。', because: 'in order' },
    { text: '12 月 28 日至 1 月 3 日安排值守。', because: 'into the next year' },
    { text: '每天 22:00—6:00 安排值守。', because: 'over night' },
    { text: '整治行动从 11 月—次年 3 月开展。', because: '次年' },
    { text: '供暖期从 10 月 25 日至 4 月 10 日。', because: 'into the next year, in months' },
    { text: '20:00—24:00 巡逻。', because: 'to midnight' },
    { text: '2021 年开工 5 个，2019 年建成 8 个。', because: 'two groups' },
    { text: '水厂原计划 2027 年开工，2025 年建成。', because: 'a plan' },
    { text: '办法于 2022 年 5 月印发，自 2022 年 1 月 1 日起施行。', because: 'a rule that holds from a day before' },
    { text: '该村 2019 年、2016 年、2021 年获评先进。', because: 'a list of years' },
    { text: '庙会农历 2021 年 3 月开幕，2020 年 4 月闭幕。', because: 'another calendar' },
  ],
})

it('says what is reversed, and what to write where it is not', () => {
  const messages = ['6 月 18 日至 12 日暂停办理。', '妇女之家 2021 年开工、2019 年建成。'].map(
    (paragraph) => findingsOf(rule, article(paragraph))[0]?.message,
  )
  expect(messages).toEqual([
    '“6 月 18 日至 12 日”的终点早于起点。请核对两个日期；跨年的请写明年份或“次年”，跨日的请写明“次日”。',
    '起于 2021 年，止于 2019 年：终止早于起始。请核对两个日期。',
  ])
})

it.each([
  ['6 月 18 日至 12 日暂停办理。', '6 月 12 日至 18 日'],
  ['7 月 28 日至 7 月 15 日组织下乡。', '7 月 15 日至 7 月 28 日'],
  ['2021 年 3 月至 2020 年 5 月开展轮训。', '2020 年 5 月至 2021 年 3 月'],
  ['午间 14:30—12:00 由志愿者值守。', '12:00—14:30'],
])('proposes to exchange the ends: %s', (paragraph, text) => {
  expect(findingsOf(rule, article(paragraph))[0]?.suggestions?.map(({ fix }) => fix.text)).toEqual([text])
})

it('points to the beginning of what has ended too early', () => {
  expect(findingsOf(rule, article('妇女之家 2021 年开工、2019 年建成。'))[0]?.related?.map(({ quote }) => quote)).toEqual(['2021 年'])
})
