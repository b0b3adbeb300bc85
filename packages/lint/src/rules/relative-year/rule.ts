import { datesOf, issueDateOf, issueYearOf } from '../../calendar.js'
import type { PlacedFigure } from '../../facts.js'
import { defineRule } from '../../rule.js'
import { textAfter, textBefore } from '../../surroundings.js'

/** How far each is from the year of issue. */
const RELATIVE: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 本年度: 0, 去年: -1, 上年: -1, 上年度: -1, 前年: -2, 明年: 1, 后年: 2 }
const WORD = `(${Object.keys(RELATIVE)
  .sort((a, b) => b.length - a.length)
  .join('|')})`
/** 今年（2019 年）, 去年（即 2018 年）. */
const WORD_BEFORE = new RegExp(`${WORD} ?[（(](?:即)? ?$`)
/** 2019 年（今年）. */
const WORD_AFTER = new RegExp(`^ ?[（(](?:即)?(${Object.keys(RELATIVE).join('|')})[）)]`)

export const relativeYear = defineRule({
  id: 'relative-year',
  since: '0.1.0',
  group: 'dates',
  severity: 'warning',
  presets: ['strict'],
  relations: [],
  standard: { name: '编辑惯例：“今年”“去年”以印发年份为准', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '“今年”“去年”与印出的年份不符', en: '今年 or 去年 beside a year that is not the one it means in this issue' },
  messages: {
    yearMismatch: {
      zh: '本期印发于 {issue} 年，“{word}”应是 {right} 年，却写作“{year}”。请核对年份，或改“{word}”为年份。',
      en: 'This issue is of {issue}, so that {word} is {right}, not "{year}". Check the year, or write it instead of {word}.',
    },
    year: { zh: '改为“{fixed}”', en: 'Write {fixed}' },
  },
  defaults: {},
  examples: [
    {
      text: '妇联工作简报\n第 11 期\n县妇联办公室　　2020 年 11 月 30 日\n\n县妇联开展培训\n\n　　今年（2019 年），全县培训妇女 860 人。\n\n信息来源：县妇联\n',
      because: 'the issue is of 2020',
      findings: ['2019 年'],
    },
    {
      text: '妇联工作简报\n第 1 期\n县妇联办公室　　2021 年 1 月 8 日\n\n县妇联开展培训\n\n　　去年（2021 年），全县培训妇女 860 人。\n\n信息来源：县妇联\n',
      because: 'the year before 2021 is 2020',
      findings: ['2021 年'],
    },
    {
      text: '妇联工作简报\n第 3 期\n县妇联办公室　　2021 年 3 月 8 日\n\n县妇联部署工作\n\n　　2021 年（明年），全县将培训妇女 860 人。\n\n信息来源：县妇联\n',
      because: 'the year after 2021 is 2022',
      findings: ['2021 年'],
    },
    {
      text: '妇联工作简报\n第 11 期\n县妇联办公室　　2020 年 11 月 30 日\n\n县妇联开展培训\n\n　　今年（2020 年），全县培训妇女 860 人。\n\n信息来源：县妇联\n',
      because: 'the year of the issue',
      findings: [],
    },
    {
      text: '县妇联开展培训\n\n　　今年（2019 年），全县培训妇女 860 人。\n\n信息来源：县妇联\n',
      because: 'nothing says when it was issued',
      findings: [],
    },
    {
      text: '妇联工作简报\n第 11 期\n县妇联办公室　　2020 年 11 月 30 日\n\n县妇联回顾历史\n\n　　日记写道：“今年（1985 年）是县妇联成立的第一年。”\n\n信息来源：县妇联\n',
      because: 'the words of another time',
      findings: [],
    },
  ],
  check(context) {
    const issue = issueYearOf(context)
    if (issue === undefined) return
    // What is issued in January may have been written in December.
    const isEarly = issueDateOf(context)?.month === 1
    for (const figure of context.quantities) {
      const word = wordBeside(figure)
      const right = word === undefined ? undefined : issue + (RELATIVE[word] ?? 0)
      const printed = datesOf(figure)[0]?.year
      if (word === undefined || right === undefined || printed === right || (isEarly && printed === right - 1) || isQuoted(figure)) continue
      const fixed = figure.text.replace(/[0-9]{4}/, String(right))
      context.report({
        messageId: 'yearMismatch',
        at: figure,
        data: { issue, word, right, year: figure.text },
        ...(fixed === figure.text ? {} : { suggestions: [{ messageId: 'year', data: { fixed }, fix: { at: figure, text: fixed } }] }),
      })
    }
  },
})

function wordBeside(figure: PlacedFigure): string | undefined {
  const [date] = datesOf(figure)
  if (figure.kind !== 'date' || date?.year === undefined || date.month !== undefined) return undefined
  const before = /^ ?[）)]/.test(textAfter(figure, 2)) ? WORD_BEFORE.exec(textBefore(figure, 12))?.[1] : undefined
  return before ?? WORD_AFTER.exec(textAfter(figure, 8))?.[1]
}

/** The words of others are of their own year. */
function isQuoted({ block, start }: PlacedFigure): boolean {
  const before = block.text.slice(0, start)
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》')
}
