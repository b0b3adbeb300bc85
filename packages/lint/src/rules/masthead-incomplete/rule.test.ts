import { expect, it } from 'vitest'
import { findingsOf, specifyRule } from '../../rule-cases.js'
import { mastheadIncomplete as rule } from './rule.js'

const BODY = '县妇联举办读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n'
const NAME = '平川妇女工作简报'
const issue = (...lines: string[]) => `${lines.join('\n')}\n\n${BODY}`

specifyRule(rule, {
  invalid: [
    { text: issue(NAME, '第 11 期', '平川县妇联办公室'), quotes: [NAME], because: 'no date' },
    { text: issue(NAME, '第 11 期', '2020 年 11 月 30 日'), quotes: [NAME], because: 'no issuer' },
    { text: issue('第 11 期', '平川县妇联办公室编　　2020 年 11 月 30 日'), quotes: ['第 11 期'], because: 'no name' },
    { text: issue(NAME, '第 11 期', ''), quotes: [NAME], because: 'neither issuer nor date' },
    { text: issue(NAME, '第 11 期（总第 86 期）', '平川县妇联办公室'), quotes: [NAME], because: 'a total number is no date' },
    { text: issue(NAME, '2020 年第 11 期', '平川县妇联办公室'), quotes: [NAME], because: 'a year is no date' },
    { text: issue(NAME, '平川县妇联办公室编　　2020 年 11 月 30 日'), quotes: [NAME], because: 'no number' },
    {
      text: issue(NAME, '编印单位：平川县妇联办公室', '二〇二〇年十一月三十日'),
      quotes: [NAME],
      because: 'no number, the date on a line of its own',
    },
  ],
  valid: [
    { text: issue(NAME, '第 11 期', '平川县妇联办公室　　2020 年 11 月 30 日'), because: 'all four' },
    { text: issue(NAME, '第 11 期（总第 86 期）', '平川县妇联办公室　　2020 年 11 月 30 日'), because: 'with the total number' },
    { text: issue(NAME, '总第 86 期', '平川县妇联办公室　　2020 年 11 月 30 日'), because: 'the total number alone' },
    { text: issue(NAME, '（增刊）', '平川县妇联办公室　　2020 年 11 月 30 日'), because: 'a supplement has no number' },
    { text: BODY, because: 'no masthead' },
    { text: `民间故事选编 2020 年 11 月 30 日\n\n　　故事会收到来稿 12 篇。\n\n${BODY}`, because: 'a title with a date over a text' },
    { text: `县妇联举办主办人培训\n\n${BODY}`, because: 'a title without a text is no head' },
    {
      text: `${issue(NAME, '第 11 期')}\n报：市妇联。\n平川县妇联办公室　　2020 年 11 月 30 日印发\n`,
      because: 'issuer and date at the foot',
    },
    { text: issue('平川县妇女工作简讯　第 11 期　2020 年 11 月 30 日'), because: 'a head of one line' },
    { text: issue(NAME, '第 11 期', '平川县妇联办公室'), because: 'a house that prints no date', options: { require: ['title', 'issue'] } },
    { text: issue(NAME, '第 11 期', '平川县妇联办公室　　2020 年 11 月'), because: 'a month alone' },
    { text: issue(NAME, '第十一期', '平川县妇联办公室　　二〇二〇年十一月三十日'), because: 'in Chinese numerals' },
  ],
})

it('names what is missing', () => {
  const [finding] = findingsOf(rule, issue(NAME, '第 11 期', ''))
  expect(finding?.message).toBe('报头缺编发单位、日期。请补上。')
  expect(rule.severity).toBe('warning')
})
