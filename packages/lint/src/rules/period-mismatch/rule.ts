import { datesOf } from '../../calendar.js'
import type { PlacedFigure } from '../../facts.js'
import { defineRule } from '../../rule.js'
import { textAfter, textBefore } from '../../surroundings.js'
import { type NamedPeriod, OTHER_YEAR, PERIODS } from './words.js'

/** 一季度（1—3 月）, 前三季度，即 1—9 月. */
const OPENS = /(?: ?[（(](?:即)?|[，,]?即|（?指) ?(?:今年|去年|当年)? ?$/
const CLOSES = /^ ?份? ?(?:[）)，,。；;]|$)/
/** 1—9 月（前三季度）. */
const NAME_AFTER = /^ ?份? ?[（(](?:即)?([^（()）]{2,8})[）)]/

export const periodMismatch = defineRule({
  id: 'period-mismatch',
  since: '0.1.0',
  group: 'dates',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '统计常识：季度、半年的起止月份', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '季度、半年与括注的月份不符', en: 'A quarter or half-year beside months that are not its own' },
  messages: {
    monthsMismatch: {
      zh: '“{name}”是 {right}，括注却是“{months}”。请核对月份，或改写时段的名称。',
      en: '"{name}" is {right}, but "{months}" is printed beside it. Check the months, or name the period otherwise.',
    },
    months: { zh: '改月份为“{right}”', en: 'Write {right}' },
  },
  defaults: {},
  examples: [
    {
      text: '信访工作\n\n　　前三季度（1—10 月），全市妇联系统受理信访 86 件。\n\n信息来源：市妇联\n',
      because: 'three quarters are nine months',
      findings: ['1—10 月'],
    },
    {
      text: '创业贷款\n\n　　一季度（1—4 月）发放创业贷款 860 万元。\n\n信息来源：县妇联\n',
      because: 'a quarter is three months',
      findings: ['1—4 月'],
    },
    {
      text: '普法宣传\n\n　　1—7 月（上半年），全区开展普法宣传 42 场。\n\n信息来源：区妇联\n',
      because: 'the name stands after the months',
      findings: ['1—7 月'],
    },
    {
      text: '信访工作\n\n　　前三季度（截至 10 月），全市妇联系统受理信访 86 件。\n\n信息来源：市妇联\n',
      because: 'a point of reckoning, and no range',
      findings: [],
    },
    {
      text: '教学工作\n\n　　上半学年（9—12 月），全校开展家访 420 次。\n\n信息来源：县教育局\n',
      because: 'a school year has months of its own',
      findings: [],
    },
    {
      text: '创业贷款\n\n　　一季度（1—3 月）发放创业贷款 860 万元。\n\n信息来源：县妇联\n',
      because: 'its own months',
      findings: [],
    },
  ],
  check({ quantities, report }) {
    for (const figure of quantities) {
      const period = periodBeside(figure)
      if (!period || isItsOwn(figure, period)) continue
      const right = `${period.from}—${period.to} 月`
      report({
        messageId: 'monthsMismatch',
        at: figure,
        data: { name: period.printed, right, months: figure.text },
        suggestions: [{ messageId: 'months', fix: { at: figure, text: figure.text.includes(' ') ? right : right.replace(' ', '') } }],
      })
    }
  },
})

interface PrintedPeriod extends NamedPeriod {
  readonly printed: string
}

/** The named period that a range of months explains, or is explained by. */
function periodBeside(figure: PlacedFigure): PrintedPeriod | undefined {
  const [from, to] = datesOf(figure)
  if (figure.kind !== 'date-range' || from?.month === undefined || to?.month === undefined) return undefined
  const before = textBefore(figure, 24)
  const opens = OPENS.exec(before)
  if (opens && CLOSES.test(textAfter(figure, 4))) return periodNamed(before.slice(0, opens.index))
  const after = NAME_AFTER.exec(textAfter(figure, 16))?.[1]
  return after !== undefined && !OTHER_YEAR.test(before) && PERIODS.some(({ name }) => name.exec(after)?.index === 0) ? periodNamed(after) : undefined
}

function periodNamed(words: string): PrintedPeriod | undefined {
  if (OTHER_YEAR.test(words)) return undefined
  for (const period of PERIODS) {
    const printed = period.name.exec(words)?.[0]
    if (printed !== undefined) return { ...period, printed }
  }
  return undefined
}

/** Months of two years are those of a year that begins otherwise. */
function isItsOwn(figure: PlacedFigure, period: NamedPeriod): boolean {
  const [from, to] = datesOf(figure)
  if (from?.year !== to?.year || (from?.month ?? 0) > (to?.month ?? 0)) return true
  return from?.month === period.from && to?.month === period.to
}
