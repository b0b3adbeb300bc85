import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { elapsedYears as rule } from './rule.js'

/** A paragraph in an issue of a day. */
const inIssue = (day: string, paragraph: string) =>
  `妇联工作简报\n第 3 期\n县妇联办公室　　${day}\n\n县妇联开展活动\n\n　　${paragraph}\n\n信息来源：县妇联\n`

specifyRule(rule, {
  invalid: [
    { text: '学校创办于 1953 年，2023 年举行建校 80 周年座谈会。', quotes: ['80 周年'], because: '70' },
    { text: '县妇联 1980 年成立，2020 年迎来成立 50 周年。', quotes: ['50 周年'], because: '40' },
    { text: '刊物 1990 年创刊，2015 年举办创刊二十周年座谈会。', quotes: ['二十周年'], because: '25, in Chinese numerals' },
    { text: '公司成立于 2001 年 3 月，2021 年 5 月举办成立 25 周年庆典。', quotes: ['25 周年'], because: '20' },
    { text: '县妇联举办成立 50 周年（1980—2020 年）图片展。', quotes: ['50 周年'], because: '40, of a range in brackets' },
    { text: '2023 年是县妇联成立 60 周年（1953 年成立）。', quotes: ['60 周年'], because: '70, with the founding in brackets' },
    { text: '县妇联自 1953 年成立以来，2023 年迎来 60 周年。', quotes: ['60 周年'], because: '70, of itself' },
    { text: inIssue('2020 年 12 月 10 日', '王某，1975 年 3 月出生，现年 35 岁。'), quotes: ['35 岁'], because: 'an age, by the issue' },
  ],
  valid: [
    { text: '学校创办于 1953 年，2023 年举行建校 70 周年座谈会。', because: 'the difference' },
    { text: '县妇联 1980 年成立，2021 年开展庆祝建党 100 周年活动。', because: 'of another thing' },
    { text: '学校 1953 年成立，1983 年迁建，2023 年迎来建校 80 周年。', because: 'three years' },
    { text: '大桥 2015 年开工，2020 年建成，历时 6 年。', because: '历时, counted with its first year' },
    { text: '县妇联 1980 年成立，2020 年获评第 30 个先进集体。', because: 'an ordinal' },
    { text: '合作社 2001 年成立，2020 年连续 18 年获评先进。', because: 'years in a row' },
    { text: '学校创办于 1953 年。2023 年，县妇联迎来成立 50 周年。', because: 'two subjects in two sentences' },
    { text: '县妇联举办建党 100 周年（1921—2021 年）图片展。', because: 'a range that is right' },
    { text: inIssue('2020 年 12 月 10 日', '王某，1975 年 3 月出生，现年 46 岁。'), because: '虚岁' },
    { text: inIssue('2020 年 12 月 10 日', '王某，1975 年 3 月出生，现年 44 岁。'), because: 'before the birthday' },
    { text: '王某，1975 年 3 月出生，现年 35 岁。', because: 'nothing says when it was issued' },
  ],
})

it('shows the difference, both years, and what it would be', () => {
  const [finding] = findingsOf(rule, article('县妇联 1980 年成立，2020 年迎来成立 50 周年。'))
  expect(finding?.message).toBe('1980 年到 2020 年是 40 周年，不是“50 周年”。请核对两个年份和周年数。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['1980 年', '2020 年'])
  expect(finding?.suggestions?.map(({ fix }) => fix.text)).toEqual(['40 周年'])
  expect(rule.severity).toBe('warning')
})

it('shows both ages of a year', () => {
  const [finding] = findingsOf(rule, inIssue('2020 年 12 月 10 日', '王某，1975 年 3 月出生，现年 35 岁。'))
  expect(finding?.message).toBe('1975 年 3 月出生，到 2020 年是 44—45 岁，不是“35 岁”。请核对出生日期和年龄。')
})
