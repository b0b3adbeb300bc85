import { expect, it } from 'vitest'
import { findingsOf, specifyRule } from '../../rule-cases.js'
import { findingsIn } from '../../rule-tester.js'
import { colophonMismatch as rule } from './rule.js'

const HEAD = '平川妇女工作简报\n第 11 期（总第 86 期）\n平川县妇联办公室　　2020 年 11 月 30 日\n'
const issue = (foot: string, head = HEAD) =>
  `${head}\n县妇联举办读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n\n报：市妇联。\n送：各乡镇妇联。\n${foot}\n`

specifyRule(rule, {
  invalid: [
    { text: issue('平川县妇联办公室　　2020 年 10 月 31 日印发'), quotes: ['2020 年 10 月 31 日'], because: 'a month before' },
    { text: issue('平川县妇联办公室　　2020 年 11 月 29 日印发'), quotes: ['2020 年 11 月 29 日'], because: 'a day before' },
    { text: issue('平川县妇联办公室　　2021 年 11 月 30 日印发'), quotes: ['2021 年 11 月 30 日'], because: 'another year' },
    { text: issue('平川县妇联办公室　　2020 年 12 月 31 日印发'), quotes: ['2020 年 12 月 31 日'], because: 'a month later' },
    { text: issue('平泉县妇联办公室　　2020 年 11 月 30 日印发'), quotes: ['平泉县妇联办公室'], because: 'another county' },
    { text: issue('第 10 期　平川县妇联办公室　　2020 年 11 月 30 日印发'), quotes: ['第 10 期'], because: 'the issue before' },
    { text: issue('总第 85 期　平川县妇联办公室　　2020 年 11 月 30 日印发'), quotes: ['总第 85 期'], because: 'the total number' },
    {
      text: issue('平川县妇联办公室　　二〇二〇年十月三十一日印发'),
      quotes: ['二〇二〇年十月三十一日'],
      because: 'a date in Chinese numerals',
    },
  ],
  valid: [
    { text: issue('平川县妇联办公室　　2020 年 11 月 30 日印发'), because: 'all the same' },
    { text: issue('平川县妇女联合会　　2020 年 11 月 30 日印发'), because: 'the issuer of the office' },
    { text: issue('县妇联　　2020 年 11 月 30 日印发'), because: 'a shortened name' },
    { text: issue('平川县妇联办公室　　2020 年 12 月 2 日印发'), because: 'printed two days later' },
    { text: issue('平川县妇联办公室　　二〇二〇年十一月三十日印发'), because: 'the same date in Chinese numerals' },
    { text: issue('平川县妇联办公室　　2020年11月30日印发'), because: 'without blanks' },
    { text: issue('（共印 80 份）'), because: 'no issuer and no date at the foot' },
    { text: issue('平川县妇联办公室　　2020 年 10 月 31 日印发', ''), because: 'no masthead' },
    { text: issue('平川县妇联办公室　　2020 年 10 月 31 日印发', '平川妇女工作简报\n第 11 期\n'), because: 'no date in the masthead' },
    { text: issue('鸿运印刷厂　　2020 年 11 月 30 日印发'), because: 'who prints is another' },
    { text: issue('第 86 期　平川县妇联办公室　　2020 年 11 月 30 日印发'), because: 'the number over all years' },
    {
      text: issue('平川县妇联　　2020 年 11 月 30 日印发', '平川妇女工作简报\n第 11 期\n平川县妇联\n平川县教育局\n2020 年 11 月 30 日\n'),
      because: 'one of two issuers',
    },
  ],
})

it('shows both dates', () => {
  const [finding] = findingsOf(rule, issue('平川县妇联办公室　　2020 年 10 月 31 日印发'))
  expect(finding?.message).toBe('版记的印发日期 2020-10-31 早于报头日期 2020-11-30。请核对两个日期。')
  expect(finding?.related?.map(({ quote }) => quote)).toEqual(['2020 年 11 月 30 日'])
})

it('shows both issuers', () => {
  const [finding] = findingsOf(rule, issue('平泉县妇联办公室　　2020 年 11 月 30 日印发'))
  expect(finding?.message).toBe('报头的编发单位是“平川县妇联办公室”，版记是“平泉县妇联办公室”。请核对并统一。')
  expect(rule.severity).toBe('warning')
})

it('lets a house say how many days later it prints', () => {
  const text = issue('平川县妇联办公室　　2020 年 12 月 2 日印发')
  const findings = findingsIn(rule, { text, options: { maxDays: 1 } })
  expect(findings.map(({ message }) => message)).toEqual(['版记的印发日期 2020-12-02 比报头日期 2020-11-30 晚 2 天。请核对两个日期。'])
})
