import { amountOf } from '../../computed-amount.js'
import type { PlacedFigure } from '../../facts.js'
import { defineRule } from '../../rule.js'
import { nominal, operandsOf, violations } from '../../violations.js'

export const ratioMismatch = defineRule({
  id: 'ratio-mismatch',
  since: '0.1.0',
  group: 'figures',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: ['ratio'],
  standard: { name: '统计常识：比值等于两数之比，先后与名称一致', rank: 'practice' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '比值与写出的两个数不符', en: 'A printed ratio is not that of the two figures' },
  messages: {
    ratioMismatch: {
      zh: '{first}与 {second}之比为 {made}，与 {ratio} 不符。请核对两个数、比值和先后次序。',
      en: '{first} to {second} is {made}, not {ratio}. Check both figures, the ratio and the order of its sides.',
    },
    structureMismatch: {
      zh: '按 {amounts}计算，三项之比约为 {made}，与写出的末项 {ratio} 不符。请核对各项和比值。',
      en: 'The amounts {amounts} are as {made}, but the last side of the ratio is printed as {ratio}. Check the amounts and the ratio.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '乡镇幼儿园\n\n　　全园有教师 24 人、幼儿 288 人，师生比 1∶16。\n\n信息来源：县教育局\n',
      because: '24 ∶ 288 = 1 ∶ 12',
      findings: ['1∶16'],
    },
    {
      text: '养老设施建设\n\n　　财政投入 500 万元、社会投入 3500 万元，两者之比为 1∶5。\n\n信息来源：县民政局\n',
      because: '500 ∶ 3500 = 1 ∶ 7',
      findings: ['1∶5'],
    },
    {
      text: '培训学员\n\n　　参训男学员 90 人、女学员 30 人，男女比例为 1∶3。\n\n信息来源：县妇联\n',
      because: 'the order is that of the names: 3 ∶ 1',
      findings: ['1∶3'],
    },
    {
      text: '乡镇幼儿园\n\n　　全园有教师 24 人、幼儿 288 人，师生比约 1∶13。\n\n信息来源：县教育局\n',
      because: 'a ratio that is only about right',
      findings: [],
    },
    {
      text: '乡镇幼儿园\n\n　　全园有教师 24 人、幼儿 288 人，生师比 12∶1。\n\n信息来源：县教育局\n',
      because: '生师比 puts the children first',
      findings: [],
    },
    {
      text: '合作社分红\n\n　　村民出资 60 万元、企业出资 90 万元，利润按 1∶4 分配。\n\n信息来源：镇政府\n',
      because: 'a rule of sharing, and no ratio of what was paid in',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'ratio')) {
      const parts = operandsOf(context, relation, 'part')
      const [ratio] = operandsOf(context, relation, 'ratio')
      const [first, second] = parts
      if (!first || !second || !ratio || isRounded(first, second, ratio)) continue
      if (parts.length === 2) {
        const data = { first: first.text, second: second.text, ratio: ratio.text, made: ratioLike(nominal(first), nominal(second), ratio) }
        context.report({ at: relation, messageId: 'ratioMismatch', data })
        continue
      }
      const all = parts.reduce((total, part) => total + nominal(part), 0)
      const made = parts.map((part) => ((100 * nominal(part)) / all).toFixed(1)).join('∶')
      const amounts = parts.map((part) => amountOf(nominal(part), part)).join('、')
      context.report({ at: relation, messageId: 'structureMismatch', data: { amounts, made, ratio: ratio.text } })
    }
  },
})

/** 36 and 378 as 1∶10, 48 and 50 as 1∶1: of two round sides, the one that is not the base is rounded all the same. */
function isRounded(first: PlacedFigure, second: PlacedFigure, { text }: PlacedFigure): boolean {
  const [left, right] = text.split(/[∶:：]/).map(Number)
  const ratio = nominal(second) / nominal(first)
  if (left === 1 && right === 1) return Math.abs(ratio - 1) <= 0.5 && Math.abs(1 / ratio - 1) <= 0.5
  return (left === 1 && Math.abs(ratio - (right ?? 0)) < 1) || (right === 1 && Math.abs(1 / ratio - (left ?? 0)) < 1)
}

const LARGEST_TERM = 20

/** 45 and 30 as 3∶2; what has no small terms, with 1 on the side where it is printed: 24 and 290 beside 1∶16 are 1∶12.08. */
function ratioLike(one: number, other: number, { text }: PlacedFigure): string {
  for (let side = 1; side <= LARGEST_TERM; side += 1) {
    const against = (other * side) / one
    if (against >= 1 && Math.abs(against - Math.round(against)) < 1e-9) return `${side}∶${Math.round(against)}`
  }
  return /[∶:：]\s?1$/.test(text) ? `${short(one / other)}∶1` : `1∶${short(other / one)}`
}

const short = (value: number): number => Number(value.toFixed(2))
