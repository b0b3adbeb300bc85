import { expect, it } from 'vitest'
import { findingsOf, specifyRule } from '../../rule-cases.js'
import { relativeYear as rule } from './rule.js'

/** A paragraph in an issue of a day. */
const inIssue = (day: string, paragraph: string) =>
  `妇联工作简报\n第 3 期\n县妇联办公室　　${day}\n\n县妇联开展活动\n\n　　${paragraph}\n\n信息来源：县妇联\n`

specifyRule(rule, {
  invalid: [
    { text: inIssue('2020 年 12 月 10 日', '今年（2019 年），全县培训妇女 860 人。'), quotes: ['2019 年'], because: '今年' },
    { text: inIssue('2020 年 12 月 10 日', '去年（2020 年），全县培训妇女 860 人。'), quotes: ['2020 年'], because: '去年' },
    { text: inIssue('2020 年 12 月 10 日', '2021 年（今年），全县培训妇女 860 人。'), quotes: ['2021 年'], because: 'the word in brackets' },
    { text: inIssue('2020 年 12 月 10 日', '明年（2022 年），全县将培训妇女 860 人。'), quotes: ['2022 年'], because: '明年' },
    { text: inIssue('2020 年 12 月 10 日', '与去年（2018 年）相比，培训人数翻了一番。'), quotes: ['2018 年'], because: 'in a comparison' },
    { text: inIssue('2020 年 12 月 10 日', '前年（2019 年），全县培训妇女 860 人。'), quotes: ['2019 年'], because: '前年' },
  ],
  valid: [
    { text: inIssue('2020 年 12 月 10 日', '今年（2020 年），全县培训妇女 860 人。'), because: 'the year of the issue' },
    { text: inIssue('2020 年 12 月 10 日', '去年（2019 年），全县培训妇女 860 人。'), because: 'the year before' },
    { text: inIssue('2020 年 12 月 10 日', '明年（2021 年），全县将培训妇女 860 人。'), because: 'the year after' },
    { text: inIssue('2021 年 1 月 8 日', '今年（2020 年），全县培训妇女 860 人。'), because: 'written in December, issued in January' },
    { text: inIssue('2020 年 12 月 10 日', '日记写道：“今年（1985 年）是县妇联成立的第一年。”'), because: 'the words of another' },
    { text: inIssue('2020 年 12 月 10 日', '今年培训 860 人，2019 年培训 620 人。'), because: 'two years' },
    { text: inIssue('2020 年 12 月 10 日', '今年（自 2019 年起第二次）全县培训妇女 860 人。'), because: 'more than the year in the bracket' },
    { text: inIssue('2020 年 12 月 10 日', '今年（2019 年度结转）培训妇女 860 人。'), because: 'a word for something else' },
    { text: '今年（2019 年），全县培训妇女 860 人。', because: 'nothing says when it was issued' },
  ],
})

it('shows the year of the issue and what the word means in it', () => {
  const [finding] = findingsOf(rule, inIssue('2020 年 12 月 10 日', '去年（2020 年），全县培训妇女 860 人。'))
  expect(finding?.message).toBe('本期印发于 2020 年，“去年”应是 2019 年，却写作“2020 年”。请核对年份，或改“去年”为年份。')
  expect(finding?.suggestions?.map(({ fix }) => fix.text)).toEqual(['2019 年'])
})

it('is strict only', () => {
  expect(rule.presets).toEqual(['strict'])
})
