import type { Relation } from '@jianbao/schema'
import type { PlacedFigure } from '../../facts.js'
import { percentBeside } from '../../reckoning.js'
import { defineRule, type Report, type RuleContext } from '../../rule.js'
import { nominal, operandsOf, violations } from '../../violations.js'

/** Both shares are printed: the percent is what they are apart in points, and not their relative change. */
const POINTS_MEANT = 'new / old − 1 ≠ rate, new − old = points'
/** One share is printed: nobody can tell, so that the rule asks. */
const ONE_SHARE = 'percent or points'

export const percentVsPoint = defineRule({
  id: 'percent-vs-point',
  since: '0.1.0',
  group: 'figures',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: ['change'],
  asks: true,
  standard: { name: '国家统计局《百分数与百分点》（引自二手资料，未核对原文）', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '两个百分数之差写成了百分之几，应为百分点', en: 'The difference of two percentages is written as a percent: points are meant' },
  messages: {
    pointsMeant: {
      zh: '{old} → {new}：相差 {apart} 个百分点，而不是变化 {rate}（相对变化为 {relative}）。两个百分数之差用“百分点”。',
      en: '{old} and {new} are {apart} percentage points apart, and their relative change is {relative}, not {rate}. Write points (个百分点).',
    },
    percentOrPoints: {
      zh: '比率 {new} 的变化 {rate} 是百分之几，还是几个百分点？如果是两个比率之差，应写“百分点”。',
      en: 'Is the change of the rate {new} by {rate} meant in percent, or in points? If it is the difference of two rates, write points (个百分点).',
    },
    toPoints: { zh: '改 {rate} 为 {points}', en: 'Write {points} for {rate}' },
  },
  defaults: {},
  examples: [
    {
      text: '妇幼健康\n\n　　孕产妇建档率由 64% 提高到 82%，提高 18%。\n\n信息来源：卫健局\n',
      because: '82 − 64 = 18 points; the relative change is 28.1 %',
      findings: ['18%'],
    },
    {
      text: '妇女参政\n\n　　村“两委”中女性占比由 22.5% 提升到 30.1%，提升了 7.6%。\n\n信息来源：组织部\n',
      because: '30.1 − 22.5 = 7.6 points',
      findings: ['7.6%'],
    },
    {
      text: '乡村治理\n\n　　信访件发生率从 12% 下降到 8%，下降 4%。\n\n信息来源：信访局\n',
      because: '4 points, and a third in percent',
      findings: ['4%'],
    },
    {
      text: '学前教育\n\n　　普惠率由 92% 提高到 97%，提高 5%。\n\n信息来源：教育局\n',
      because: '5 points and 5.4 percent: within rounding both fit',
      findings: [],
    },
    {
      text: '工业运行\n\n　　工业增速由 4% 提高到 5%，提高 25%。\n\n信息来源：工信局\n',
      because: 'the relative change is right',
      findings: [],
    },
    {
      text: '妇幼健康\n\n　　孕产妇建档率由 64% 提高到 82%，提高 18 个百分点。\n\n信息来源：卫健局\n',
      because: 'points are written',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'change')) {
      const report = reportOf(context, relation)
      if (report) context.report(report)
    }
  },
})

function reportOf(context: RuleContext, relation: Relation): Report<'pointsMeant' | 'percentOrPoints' | 'toPoints'> | undefined {
  const [old] = operandsOf(context, relation, 'old')
  const [recent] = operandsOf(context, relation, 'new')
  const [rate] = operandsOf(context, relation, 'rate')
  if (!recent || !rate) return undefined
  const data = { new: recent.text, rate: rate.text }
  const suggestions = toPoints(rate)
  if (relation.evidence.formula === ONE_SHARE) return { messageId: 'percentOrPoints', at: relation, data, suggestions }
  if (relation.evidence.formula !== POINTS_MEANT || !old) return undefined
  const apart = Number(Math.abs(nominal(recent) - nominal(old)).toPrecision(10))
  const relative = percentBeside((100 * apart) / nominal(old), rate)
  return { messageId: 'pointsMeant', at: relation, data: { ...data, old: old.text, apart, relative }, suggestions }
}

/** 25% → 25 个百分点, with the blank where the house sets one between Chinese and digits. */
function toPoints({ block, start, end, text }: PlacedFigure) {
  const sign = /\s?[%％]$/.exec(text)
  if (!sign) return []
  const blank = /[\s\u3000]/.test(block.text.charAt(start - 1)) ? ' ' : ''
  const points = `${text.slice(0, sign.index)}${blank}个百分点`
  return [{ messageId: 'toPoints' as const, data: { rate: text, points }, fix: { at: { block, start, end }, text: points } }]
}
