import { describe, expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { OBSERVANCES } from './observances.js'
import { observanceMismatch as rule } from './rule.js'

/** A paragraph in an issue of a day. */
const inIssue = (day: string, paragraph: string) =>
  `妇联工作简报\n第 3 期\n县妇联办公室　　${day}\n\n县妇联开展活动\n\n　　${paragraph}\n\n信息来源：县妇联\n`

specifyRule(rule, {
  invalid: [
    { text: '2020 年 12 月 4 日是第六个国家宪法日。', quotes: ['第六个'], because: 'the first was in 2014' },
    { text: '2020 年 9 月 10 日，我国迎来第 35 个教师节。', quotes: ['第 35 个'], because: 'the first was in 1985' },
    { text: '2023 年 3 月 22 日是第三十届“世界水日”。', quotes: ['第三十届'], because: '届' },
    { text: '12 月 5 日是国家宪法日。', quotes: ['12 月 5 日'], because: 'another day' },
    { text: '国际禁毒日（6 月 25 日）当天，发放资料 600 份。', quotes: ['6 月 25 日'], because: 'in brackets' },
    { text: '11 月 8 日是“119”全国消防日。', quotes: ['11 月 8 日'], because: 'with its nickname' },
    { text: '2023 年 5 月 20 日是第三十三次全国助残日。', quotes: ['2023 年 5 月 20 日'], because: 'the third Sunday was the 21st' },
    { text: inIssue('2020 年 12 月 10 日', '在第六个国家宪法日到来之际，县妇联开展宣传。'), quotes: ['第六个'], because: 'the year of the issue' },
  ],
  valid: [
    { text: '2020 年 12 月 4 日是第七个国家宪法日。', because: 'its number' },
    { text: '2023 年 5 月 21 日是第三十三次全国助残日。', because: 'the third Sunday of May' },
    { text: '12 月 2 日，县妇联在国家宪法日到来之际开展宣传。', because: 'done for the day on another' },
    { text: '12 月 1 日至 7 日是国家宪法日宣传周。', because: 'a week' },
    { text: '3 月 5 日，举办“三八”国际妇女节 110 周年座谈会。', because: '周年' },
    { text: '9 月 12 日是第二十届“巾帼文化节”。', because: '第 N 届 of another thing' },
    { text: '6 月 18 日是本县的“荔枝节”。', because: 'a day that is not in the table' },
    { text: '12 月 4 日是第六个国家宪法日。', because: 'nothing says of which year' },
    { text: '2014 年 12 月 4 日是首个国家宪法日。', because: 'the first, in a word' },
    { text: '2014 年设立国家宪法日，12 月 4 日是第七个国家宪法日。', because: 'the year is not that of the day' },
    { text: '6 月 24 日是国际禁毒日前的最后一个工作日。', because: '前' },
  ],
})

it('shows the count from the first one, and proposes the right number', () => {
  const [finding] = findingsOf(rule, article('2020 年 12 月 4 日是第六个国家宪法日。'))
  expect(finding?.message).toBe('首个国家宪法日在 2014 年，2020 年是第 7 个，不是“第六个”。请核对年份和序数。')
  expect(finding?.suggestions?.map(({ fix }) => fix.text)).toEqual(['第七个'])
})

it('names the day, and proposes it', () => {
  const [finding] = findingsOf(rule, article('国际禁毒日（6 月 25 日）当天，发放资料 600 份。'))
  expect(finding?.message).toBe('国际禁毒日是 6 月 26 日，不是“6 月 25 日”。请核对日期和节日名称。')
  expect(finding?.suggestions?.map(({ fix }) => fix.text)).toEqual(['6 月 26 日'])
})

describe('the table', () => {
  it('has each name once, and a source for each day', () => {
    const names = OBSERVANCES.flatMap((observance) => observance.names)
    expect(new Set(names).size).toBe(names.length)
    expect(OBSERVANCES.every(({ source, day, nth, first }) => source !== '' && (day ?? nth ?? first) !== undefined)).toBe(true)
  })

  // As newspapers counted them.
  it.each([
    ['国家宪法日', 2020, 7],
    ['教师节', 2025, 41],
    ['记者节', 2020, 21],
    ['世界艾滋病日', 2020, 33],
    ['国际禁毒日', 2015, 28],
    ['世界水日', 2023, 31],
    ['世界知识产权日', 2025, 25],
    ['中国农民丰收节', 2024, 7],
    ['世界气象日', 2026, 66],
    ['国际博物馆日', 2026, 50],
    ['世界邮政日', 2022, 53],
  ])('%s of %d is number %d', (name, year, number) => {
    const first = OBSERVANCES.find(({ names }) => names.includes(name))?.first ?? 0
    expect(year - first + 1).toBe(number)
  })
})
