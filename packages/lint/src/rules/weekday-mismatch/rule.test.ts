import { expect, it } from 'vitest'
import { article, findingsOf, specifyRule } from '../../rule-cases.js'
import { weekdayMismatch as rule } from './rule.js'

specifyRule(rule, {
  invalid: [
    { text: '2020 年 11 月 9 日（星期二）召开推进会。', quotes: ['2020 年 11 月 9 日'], because: 'a Monday' },
    { text: '2026年9月30日（周四）召开推进会。', quotes: ['2026年9月30日'], because: '周' },
    { text: '2026 年 9 月 30 日星期五召开推进会。', quotes: ['2026 年 9 月 30 日'], because: 'no brackets' },
    { text: '2026 年 10 月 5 日（星期天）值班。', quotes: ['2026 年 10 月 5 日'], because: '星期天' },
    { text: '二〇二六年九月三十日（星期四）召开推进会。', quotes: ['二〇二六年九月三十日'], because: 'Chinese numerals' },
    { text: '2024 年 2 月 29 日（星期五）召开推进会。', quotes: ['2024 年 2 月 29 日'], because: 'a leap day' },
  ],
  valid: [
    { text: '2020 年 11 月 9 日（星期一）召开推进会。', because: 'its weekday' },
    { text: '9 月 30 日（星期二）召开推进会。', because: 'no year is printed' },
    { text: '农历 2026 年 9 月 30 日（星期二）赶集。', because: 'another calendar' },
    { text: '30 日（星期二）召开推进会。', because: 'no month is printed' },
    { text: '2026 年 9 月 31 日（星期二）召开推进会。', because: 'a day that does not exist is another rule' },
    { text: '2026 年 9 月 30 日周边道路封闭。', because: 'no weekday' },
    { text: '2026 年 9 月 30 日（第 40 周）召开推进会。', because: 'a week of the year' },
    { text: '2026 年 9 月 30 日召开推进会，星期二接访。', because: 'of something else' },
    { text: '2026 年 9 月 30 日，周一至周五接访。', because: 'several weekdays' },
  ],
})

it('names the weekday, and proposes it in the printed form', () => {
  const [finding] = findingsOf(rule, article('2026年9月30日（周四）召开推进会。'))
  expect(finding?.message).toBe('2026年9月30日是周三，不是“周四”。请核对日期和星期。')
  expect(finding?.severity).toBe(2)
  expect(finding?.suggestions?.map(({ desc, fix }) => [desc, fix.text])).toEqual([['改星期为“周三”', '周三']])
})

it('changes nothing but the weekday', () => {
  const text = article('2020 年 11 月 9 日（星期二）召开推进会。')
  const fix = findingsOf(rule, text)[0]?.suggestions?.[0]?.fix
  const [start, end] = fix?.range ?? [0, 0]
  expect(text.slice(0, start) + (fix?.text ?? '') + text.slice(end)).toBe(article('2020 年 11 月 9 日（星期一）召开推进会。'))
})

it('is likely where the year is taken over from the article', () => {
  const paragraph = '2026 年 5 月 12 日启动。9 月 30 日（星期五）召开推进会。'
  expect(
    findingsOf(rule, article(paragraph))
      .map(({ severity }) => severity)
      .every((severity) => severity === 1),
  ).toBe(true)
})
