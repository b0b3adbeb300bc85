import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { yearMissing as rule } from './rule.js'

/** A paragraph in an issue of a day. */
const inIssue = (day: string, paragraph: string) =>
  `妇联工作简报\n第 3 期\n县妇联办公室　　${day}\n\n县妇联开展活动\n\n　　${paragraph}\n\n信息来源：县妇联\n`

specifyRule(rule, {
  invalid: [
    { text: '11 月 5 日，县妇联召开执委会议。', quotes: ['11 月 5 日'], because: 'of which year?' },
    { text: '县妇联于 1 月 20 日走访 12 户家庭。', quotes: ['1 月 20 日'], because: 'within a sentence' },
    { text: '3 月 6—8 日，县妇联举办培训班。3 月 9 日，学员返岗。', quotes: ['3 月 6—8 日'], because: 'once for an article' },
    { text: '从即日起至 12 月 31 日，开展专项行动。', quotes: ['12 月 31 日'], because: 'the end of a period' },
    { text: '截至3月30日，受理案件 86 件。', quotes: ['3月30日'], because: 'a point of reckoning' },
    { text: '今年 3 月 8 日，县妇联召开大会。', quotes: ['3 月 8 日'], because: '今年 does not say which' },
  ],
  valid: [
    { text: '2020 年 11 月 5 日，县妇联召开执委会议。', because: 'the year is printed' },
    { text: '2020 年以来召开执委会议 4 次，11 月 5 日召开年会。', because: 'in the same paragraph' },
    { text: '11 月 5 日（2020 年第 45 周）召开年会。', because: 'in the same sentence' },
    { text: '每年 12 月 4 日，志愿者走进集市宣传宪法。', because: 'every year' },
    { text: '农历 8 月 15 日，村里举办晚会。', because: 'another calendar' },
    { text: '11 月，县妇联召开执委会议。', because: 'a month is no full date' },
    { text: '县妇联召开执委会议。', because: 'no date at all' },
    { text: inIssue('2020 年 12 月 10 日', '12 月 5 日，县妇联召开执委会议。'), because: 'the masthead gives the year' },
    { text: '二〇二〇年以来召开会议 4 次，11 月 5 日召开年会。', because: 'a year in Chinese digits' },
    { text: '5 日上午，县妇联召开执委会议。', because: 'a day without month' },
  ],
})

it('says what is missing', () => {
  const [finding] = findingsOf(rule, article('11 月 5 日，县妇联召开执委会议。'))
  expect(finding?.message).toBe('“11 月 5 日”是文中首个日期，没有年份，报头也没有印发日期。请写明年份。')
})

it('is silent where the settings give the day of issue', () => {
  expect(findingsOf(rule, article('11 月 5 日，县妇联召开执委会议。'), { issueDate: '2020-11-30' })).toEqual([])
})

it('is in no preset', () => {
  expect(rule.presets).toEqual([])
})
