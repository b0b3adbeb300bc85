import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { planPeriodMismatch as rule } from './rule.js'

/** A paragraph in an issue of a day. */
const inIssue = (day: string, paragraph: string) =>
  `妇联工作简报\n第 3 期\n县妇联办公室　　${day}\n\n县妇联开展活动\n\n　　${paragraph}\n\n信息来源：县妇联\n`

specifyRule(rule, {
  invalid: [
    { text: '“十四五”（2021—2026 年）期间，将培训妇女 2 万人次。', quotes: ['2021—2026 年'], because: 'in brackets' },
    { text: '“十三五”时期（2015—2020 年），新建妇女之家 86 个。', quotes: ['2015—2020 年'], because: '时期' },
    { text: '十四五时期（2021—2026 年），将培训妇女 2 万人次。', quotes: ['2021—2026 年'], because: 'without quotes' },
    { text: '2024 年是“十四五”规划收官之年。', quotes: ['2024 年'], because: 'its last year' },
    { text: '2022年是“十四五”开局之年，任务繁重。', quotes: ['2022年'], because: 'its first year' },
    { text: '2022 年，“十四五”开局之年，任务繁重。', quotes: ['2022 年'], because: 'in apposition' },
    { text: '2022 年是“十四五”规划实施的第三年。', quotes: ['2022 年'], because: 'counted' },
    { text: '在“十三五”收官之年（2019 年），全县完成改造。', quotes: ['2019 年'], because: 'the year in brackets' },
    { text: inIssue('2024 年 3 月 5 日', '今年是“十四五”规划收官之年。'), quotes: ['今年'], because: '今年, by the issue' },
  ],
  valid: [
    { text: '“十四五”（2021—2025 年）期间，将培训妇女 2 万人次。', because: 'its years' },
    { text: '印发《妇女发展“十四五”规划（2021—2030 年）》。', because: 'the title of a plan with years of its own' },
    { text: '“十四五”以来（2021—2023 年），培训妇女 1.2 万人次。', because: '以来' },
    { text: '印发《“十四五”规划和二〇三五年远景目标纲要（2021—2035 年）》。', because: '远景' },
    { text: '2024 年是“十四五”规划实施的第四年。', because: 'counted from 2021' },
    { text: '2020 年是“十三五”规划收官之年，也是决胜小康之年。', because: 'its last year' },
    { text: '2025 年是“十四五”收官之年、“十五五”谋划之年。', because: 'two plans' },
    { text: '“八五”普法（2021—2025 年）全面启动。', because: 'a plan of legal education' },
    { text: '“十四五”县域妇女发展规划（2022—2026 年）印发。', because: 'a local plan' },
    { text: '2021 年是“十三五”收官之后的第一年。', because: 'after it' },
    { text: inIssue('2025 年 3 月 5 日', '今年是“十四五”规划收官之年。'), because: 'the last year, by the issue' },
  ],
})

it('names the years of the plan', () => {
  const messages = ['“十四五”（2021—2026 年）期间，将培训妇女 2 万人次。', '2024 年是“十四五”规划收官之年。'].map(
    (paragraph) => findingsOf(rule, article(paragraph))[0]?.message,
  )
  expect(messages).toEqual([
    '“十四五”时期是 2021—2025 年，不是“2021—2026 年”。请核对年份。',
    '“十四五”时期是 2021—2025 年，其收官之年是 2025 年，不是“2024 年”。请核对年份，或改“收官之年”的说法。',
  ])
})

it('proposes the right years, with blanks as printed', () => {
  const proposals = ['“十四五”（2021—2026 年）期间，将培训妇女 2 万人次。', '2022年是“十四五”开局之年，任务繁重。'].map((paragraph) =>
    findingsOf(rule, article(paragraph))[0]?.suggestions?.map(({ fix }) => fix.text),
  )
  expect(proposals).toEqual([['2021—2025 年'], ['2021年']])
})
