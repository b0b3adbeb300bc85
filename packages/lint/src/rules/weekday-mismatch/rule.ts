import { defineRule } from '../../rule.js'
import { textAfter } from '../../surroundings.js'
import { operandsOf, violations } from '../../violations.js'

const WEEKDAYS = '一二三四五六日'
const PRINTED = /(星期|礼拜|周)([一二三四五六日天])/g

export const weekdayMismatch = defineRule({
  id: 'weekday-mismatch',
  since: '0.1.0',
  group: 'dates',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: ['weekday'],
  standard: { name: '公历推算', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '日期与星期不符', en: 'A date does not fall on the weekday that is printed beside it' },
  messages: {
    weekdayMismatch: {
      zh: '{date}是{right}，不是“{printed}”。请核对日期和星期。',
      en: '{date} is a {right}, not "{printed}". Check the date and the weekday.',
    },
    weekday: { zh: '改星期为“{right}”', en: 'Write {right}' },
  },
  defaults: {},
  examples: [
    {
      text: '县妇联召开推进会\n\n　　2020 年 11 月 9 日（星期二），县妇联召开推进会。\n\n信息来源：县妇联\n',
      because: 'a Monday',
      findings: ['2020 年 11 月 9 日'],
    },
    {
      text: '防灾宣传\n\n　　2026年5月12日（周五），县妇联开展防灾宣传。\n\n信息来源：县妇联\n',
      because: 'a Tuesday',
      findings: ['2026年5月12日'],
    },
    {
      text: '志愿服务\n\n　　2026 年 10 月 4 日（星期六）值班。\n\n信息来源：县妇联\n',
      because: 'a Sunday',
      findings: ['2026 年 10 月 4 日'],
    },
    {
      text: '县妇联召开推进会\n\n　　11 月 9 日（星期二），县妇联召开推进会。\n\n信息来源：县妇联\n',
      because: 'the year is not printed',
      findings: [],
    },
    {
      text: '乡村集市\n\n　　农历 2026 年 9 月 30 日（星期二）赶集。\n\n信息来源：镇政府\n',
      because: 'another calendar',
      findings: [],
    },
    {
      text: '接访安排\n\n　　2026 年 9 月 30 日召开推进会，星期二接访。\n\n信息来源：信访局\n',
      because: 'the weekday is not that of the date',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'weekday')) {
      // 202 年 10 月 4 日（星期六）: it is the year that is wrong, and impossible-date says so.
      if (operandsOf(context, relation, 'year').length > 0) continue
      const [date] = operandsOf(context, relation, 'date')
      const day = relation.evidence.computed[0]
      const stated = relation.evidence.stated[0]
      if (!date || day === null || stated === null) continue
      const match = [...textAfter(date, 24).matchAll(PRINTED)].find(([, , sign = '']) => WEEKDAYS.indexOf(sign === '天' ? '日' : sign) + 1 === stated)
      const word = match?.[1] ?? '星期'
      const right = word + WEEKDAYS.charAt(day - 1)
      const data = {
        date: date.text,
        right: { zh: right, en: `${NAMES[day - 1] ?? ''} (${right})` },
        printed: match?.[0] ?? word + WEEKDAYS.charAt(stated - 1),
      }
      const start = date.end + (match?.index ?? 0)
      context.report({
        messageId: 'weekdayMismatch',
        at: relation,
        data,
        ...(match
          ? { suggestions: [{ messageId: 'weekday', fix: { at: { block: date.block, start, end: start + match[0].length }, text: right } }] }
          : {}),
      })
    }
  },
})

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
