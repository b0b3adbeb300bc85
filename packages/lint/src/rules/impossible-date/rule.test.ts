import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { impossibleDate as rule } from './rule.js'

/** A paragraph in an issue of a day. */
const inIssue = (day: string, paragraph: string) =>
  `妇联工作简报\n第 3 期\n县妇联办公室　　${day}\n\n县妇联开展活动\n\n　　${paragraph}\n\n信息来源：县妇联\n`

specifyRule(rule, {
  invalid: [
    { text: '各村要在 9 月 31 日前完成整改。', quotes: ['9 月 31 日'], because: 'a month of 30 days' },
    { text: '大会于 2021 年 4 月 31 日召开。', quotes: ['2021 年 4 月 31 日'], because: 'with its year' },
    { text: '大会于二〇二一年四月三十一日召开。', quotes: ['二〇二一年四月三十一日'], because: 'Chinese numerals' },
    { text: '大会于 2018 年 2 月 29 日召开。', quotes: ['2018 年 2 月 29 日'], because: 'no leap year' },
    { text: '志愿者于 2 月 30 日返回。', quotes: ['2 月 30 日'], because: 'in no year' },
    { text: '讲座于当天上午 15 时开始。', quotes: ['15'], because: 'an afternoon hour in the morning' },
    { text: '讲座于上午 14:30 开始。', quotes: ['14:30'], because: 'a clock time' },
    { text: '项目将于 2021 年 13 月完工。', quotes: ['2021 年 13 月'], because: 'no such month' },
    { text: '培训于 9 月 28 日至 31 日举办。', quotes: ['9 月 28 日至 31 日'], because: 'the end of a range' },
    { text: inIssue('2021 年 3 月 5 日', '今年 2 月 29 日，县妇联走访 12 户家庭。'), quotes: ['2 月 29 日'], because: 'the year of the issue' },
    { text: '大会于 111 月 4 日召开。', quotes: ['111'], because: 'a digit too many' },
    { text: '项目将于 2021 年 100 月完工。', quotes: ['100'], because: 'a digit too many after a year' },
    { text: '专项整治从 2021 年 3 月至 120 月开展。', quotes: ['2021 年 3 月至 120 月'], because: 'in a range' },
    { text: '大会于 20225 年 10 月 4 日召开。', quotes: ['20225 年'], because: 'a year of five digits' },
    { text: '大会于 202 年 10 月 4 日（星期六）召开。', quotes: ['202 年'], because: 'a year of three digits' },
  ],
  valid: [
    { text: '该寺始建于公元 202 年 3 月。', because: 'a year of history' },
    { text: '该项目用时 3 年 15 月有余。', because: 'a length' },
    { text: '“11·31”专案成功告破。', because: 'the name of a case' },
    { text: '每逢 2 月 29 日，志愿者都会聚会。', because: 'no year is printed' },
    { text: '大会于 2020 年 2 月 29 日召开。', because: 'a leap year' },
    { text: '热线值守到 12 月 31 日 24 时。', because: 'the end of a day' },
    { text: '农历二月三十日，村里举办庙会。', because: 'another calendar' },
    { text: '为满 18 月龄的幼儿接种疫苗。', because: 'a length in months' },
    { text: '会议从上午 9:00 开到 15:00。', because: 'the morning is that of the beginning' },
    { text: '讲座于下午 15 时开始。', because: 'an hour of the afternoon' },
    { text: '会上午餐后，15 名代表发言。', because: 'words that look like 上午' },
    { text: '热线编号 2020-13-05 已停用。', because: 'a number' },
    { text: '会上，上午 15 名代表发言。', because: 'a number of persons' },
  ],
})

it('says how many days the month has', () => {
  const messages = [
    '各村要在 9 月 31 日前完成整改。',
    '大会于 2018 年 2 月 29 日召开。',
    '项目将于 2021 年 13 月完工。',
    '讲座于当天上午 15 时开始。',
  ].map((paragraph) => findingsOf(rule, article(paragraph))[0]?.message)
  expect(messages).toEqual([
    '“9 月 31 日”：9 月只有 30 天，没有 31 日。请核对日期。',
    '“2018 年 2 月 29 日”：2018 年 2 月只有 28 天，没有 29 日。请核对日期。',
    '“2021 年 13 月”：没有 13 月。请核对月份。',
    '“上午 15 时”：上午没有 15 时。请核对时刻，或去掉“上午”。',
  ])
})
