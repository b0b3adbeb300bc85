import { type DateParts, datesOf, dayNumber, daysInMonth, issueDateOf } from '../../calendar.js'
import type { PlacedFigure } from '../../facts.js'
import { defineRule } from '../../rule.js'
import { sentenceAround, textAfter, textBefore } from '../../surroundings.js'
import { BOUND_AFTER, BOUND_BEFORE, DONE, FIXED, HELD, TO_COME } from './words.js'

/** A day without year that is so soon after the issue is of its year; 12 月 28 日 in January is of the year before. */
const SOON = 60

export const futureDate = defineRule({
  id: 'future-date',
  since: '0.1.0',
  group: 'dates',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '编辑常识：已发生的事不晚于印发日期', rank: 'practice' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '记述已发生的事，日期却晚于印发日期', en: 'What is told as past is dated after the day of issue' },
  messages: {
    afterIssue: {
      zh: '“{date}”晚于印发日期 {issue}，文中却说事情已经发生（“{done}”）。请核对日期。',
      en: '"{date}" is after the day of issue, {issue}, but the event is told as past ("{done}"). Check the date.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '妇联工作简报\n第 1 期\n县妇联办公室　　2021 年 1 月 8 日\n\n县妇联召开座谈会\n\n　　1 月 15 日，县妇联召开了座谈会。\n\n信息来源：县妇联\n',
      because: 'told a week before it was',
      findings: ['1 月 15 日'],
    },
    {
      text: '妇联工作简报\n第 1 期\n县妇联办公室　　2021 年 1 月 8 日\n\n县妇联开展慰问\n\n　　2021 年 11 月 6 日，县妇联走访了 12 户困难家庭。\n\n信息来源：县妇联\n',
      because: 'the year of the issue was put for the year before',
      findings: ['2021 年 11 月 6 日'],
    },
    {
      text: '妇联工作简报\n第 3 期\n县妇联办公室　　2021 年 3 月 5 日\n\n县妇联举办比赛\n\n　　3 月 12—14 日，县妇联成功举办巾帼比赛。\n\n信息来源：县妇联\n',
      because: 'a range that begins after the issue',
      findings: ['3 月 12—14 日'],
    },
    {
      text: '妇联工作简报\n第 1 期\n县妇联办公室　　2021 年 1 月 8 日\n\n县妇联部署工作\n\n　　1 月 15 日，县妇联将召开座谈会。\n\n信息来源：县妇联\n',
      because: 'announced',
      findings: [],
    },
    {
      text: '妇联工作简报\n第 1 期\n县妇联办公室　　2021 年 1 月 8 日\n\n县妇联开展慰问\n\n　　12 月 28 日，县妇联走访了 12 户困难家庭。\n\n信息来源：县妇联\n',
      because: 'of the year before',
      findings: [],
    },
    {
      text: '妇联工作简报\n第 1 期\n县妇联办公室　　2021 年 1 月 8 日\n\n县妇联开展征文\n\n　　征文 1 月 31 日截止，已收到了 36 篇。\n\n信息来源：县妇联\n',
      because: 'a deadline',
      findings: [],
    },
  ],
  check(context) {
    const issue = issueDateOf(context)
    if (!issue || !context.article) return
    for (const figure of context.quantities) {
      const date = dayAfter(datesOf(figure)[0], issue)
      const done = date && doneIn(figure)
      if (done === undefined) continue
      context.report({
        messageId: 'afterIssue',
        at: figure,
        data: { date: figure.text, issue: `${issue.year} 年 ${issue.month} 月 ${issue.day} 日`, done },
      })
    }
  },
})

/** The date, where it is a whole one and after the issue. */
function dayAfter(date: DateParts | undefined, issue: Required<DateParts>): Required<DateParts> | undefined {
  const { year = issue.year, month, day } = date ?? {}
  if (month === undefined || day === undefined || month < 1 || month > 12 || day < 1 || day > daysInMonth(month, year)) return undefined
  const whole = { year, month, day }
  const ahead = dayNumber(whole) - dayNumber(issue)
  return ahead > 0 && (date?.year !== undefined || ahead <= SOON) ? whole : undefined
}

/** The word that says that it is over: in the clause of the date, or in the next where this one says what was held. */
function doneIn(figure: PlacedFigure): string | undefined {
  const { text } = figure.block
  const { start, end } = sentenceAround(figure)
  const before = text.slice(start, figure.start)
  if (TO_COME.test(before) || FIXED.test(before) || isQuoted(before)) return undefined
  if (BOUND_BEFORE.test(textBefore(figure, 4)) || BOUND_AFTER.test(textAfter(figure, 6))) return undefined
  const [lead = '', ...clauses] = text.slice(figure.end, end).split(/[，,；;]/)
  // 1 月 15 日上午，县妇联召开了座谈会: what stands before the first comma belongs to the date.
  const [first = '', second = ''] = lead.length <= 6 ? clauses : [lead, ...clauses]
  const told = DONE.test(first) ? first : HELD.test(first) && DONE.test(second) ? `${first}，${second}` : undefined
  return told === undefined || TO_COME.test(lead + told) ? undefined : DONE.exec(told)?.[0]
}

/** The words of others speak of their own time. */
const isQuoted = (before: string): boolean => before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》')
