import type { PlacedFigure } from '../../facts.js'
import { defineRule } from '../../rule.js'
import { operandsOf, violations } from '../../violations.js'

const POINTS_OF_COUNT = 'points of a count = 0'

export const pointOnCount = defineRule({
  id: 'point-on-count',
  since: '0.1.0',
  group: 'figures',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: ['change'],
  standard: { name: '《编辑学报》2010 年第 5 期关于百分数与百分点的用法（引自二手资料，未核对原文）', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '数量的增减写成了百分点', en: 'The change of a count or an amount is written in percentage points' },
  messages: {
    pointsOfCount: {
      zh: '“{level}”是数量，它的变化用百分数，不用“{points}”：百分点只表示两个百分数之差。请改用百分数，或写明是哪个比率的变化。',
      en: '{level} is an amount: it changes by percent, not by {points}, which are the difference of two percentages. Write a percent, or say which rate it is.',
    },
    toPercent: { zh: '改 {points} 为 {percent}', en: 'Write {percent} for {points}' },
  },
  defaults: {},
  examples: [
    {
      text: '苹果产业\n\n　　全县苹果产量由 50 万吨增至 58 万吨，增加 16 个百分点。\n\n信息来源：农业农村局\n',
      because: 'an amount changes by percent',
      findings: ['16 个百分点'],
    },
    {
      text: '信访工作\n\n　　全年接待来访 318 批次，同比下降 7.2 个百分点。\n\n信息来源：信访局\n',
      because: 'a count changes by percent',
      findings: ['7.2 个百分点'],
    },
    {
      text: '财政收入\n\n　　全镇实现税收 1.3 亿元，增长 6 个百分点。\n\n信息来源：财政所\n',
      because: 'so does money',
      findings: ['6 个百分点'],
    },
    {
      text: '就业工作\n\n　　女代表 86 人，占比提高 4.3 个百分点。\n\n信息来源：总工会\n',
      because: 'the share in the clause is what rose',
      findings: [],
    },
    {
      text: '信访工作\n\n　　办结来访 312 件，办结率同比提高 3.1 个百分点。\n\n信息来源：信访局\n',
      because: 'the rate is what rose',
      findings: [],
    },
    {
      text: '固定资产投资\n\n　　完成投资 9.4 亿元，同比增长 6.3%，比上月提高 0.5 个百分点。\n\n信息来源：发改局\n',
      because: 'the growth is what rose',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'change')) {
      if (relation.evidence.formula !== POINTS_OF_COUNT) continue
      const [level] = operandsOf(context, relation, 'new')
      const [points] = operandsOf(context, relation, 'points')
      if (!level || !points) continue
      context.report({
        messageId: 'pointsOfCount',
        at: relation,
        data: { level: level.text, points: points.text },
        suggestions: toPercent(points),
      })
    }
  },
})

/** 12 个百分点 → 12%. */
function toPercent({ block, start, end, text }: PlacedFigure) {
  const unit = /\s?个?百分点$/.exec(text)
  if (!unit || !/[0-9０-９]$/.test(text.slice(0, unit.index))) return []
  const percent = `${text.slice(0, unit.index)}%`
  return [{ messageId: 'toPercent' as const, data: { points: text, percent }, fix: { at: { block, start, end }, text: percent } }]
}
