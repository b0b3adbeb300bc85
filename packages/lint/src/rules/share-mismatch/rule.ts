import { CANDIDATE, reportRelation } from '../../relation-report.js'
import { defineRule } from '../../rule.js'
import { isInTable } from '../../tables.js'
import { nominal, operandsOf, violations } from '../../violations.js'

export const shareMismatch = defineRule({
  id: 'share-mismatch',
  since: '0.1.0',
  group: 'figures',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: ['share'],
  standard: { name: '统计常识：占比等于部分除以总体', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '占比与部分数、总数不符', en: 'A printed share is not that of its part in its whole' },
  messages: {
    ...CANDIDATE,
    shareMismatch: {
      zh: '{part} ÷ {whole} = {computed}，与占比 {share} 不符。请核对部分数、总数和占比。{hint}',
      en: '{part} ÷ {whole} = {computed}, not the printed share {share}. Check the part, the whole and the share.{hint}',
    },
    rateMismatch: {
      zh: '{part} ÷ {whole} = {computed}，与 {share} 不符。请核对两个数和比率，或写明比率的基数。{hint}',
      en: '{part} ÷ {whole} = {computed}, not the printed rate {share}. Check both counts and the rate, or say what the rate is of.{hint}',
    },
    restMismatch: {
      zh: '（{whole} − {rest}）÷ {whole} = {computed}，与 {share} 不符。请核对两个数和比率，或写明比率的基数。{hint}',
      en: '({whole} − {rest}) ÷ {whole} = {computed}, not the printed rate {share}. Check both counts and the rate, or say what the rate is of.{hint}',
    },
  },
  defaults: {},
  examples: [
    {
      text: '党员队伍\n\n　　全镇现有党员 320 人，其中女党员 112 人，占 38%。\n\n信息来源：镇党委\n',
      because: '112 ÷ 320 = 35.0 %',
      findings: ['38%'],
    },
    {
      text: '稳岗就业\n\n　　全县脱贫人口 40000 人。全年脱贫人口外出务工 18000 人，占脱贫人口的 54%。\n\n信息来源：县人社局\n',
      because: 'the whole is named: 18000 ÷ 40000 = 45 %',
      findings: ['54%'],
    },
    {
      text: '信访工作\n\n　　全年受理来信来访 200 件，办结 184 件，办结率 96%。\n\n信息来源：市妇联\n',
      because: 'the rate is one of what was taken in: 184 ÷ 200 = 92 %',
      findings: ['96%'],
    },
    {
      text: '党员队伍\n\n　　全镇现有党员 320 人，其中女党员 112 人，占全县女党员的 3.8%。\n\n信息来源：镇党委\n',
      because: 'the whole is another one, and is not printed',
      findings: [],
    },
    {
      text: '问卷调查\n\n　　发放问卷 500 份，收回 486 份，有效问卷 479 份，有效率 95.8%。\n\n信息来源：市妇联\n',
      because: '479 ÷ 500: of those sent out, which is as right as of those returned',
      findings: [],
    },
    {
      text: '信访工作\n\n　　全年受理来信来访 200 件，办结 184 件，满意率 96%。\n\n信息来源：市妇联\n',
      because: 'of those who answered, and nobody says how many did',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'share')) {
      const [whole] = operandsOf(context, relation, 'whole')
      const [part] = operandsOf(context, relation, 'part')
      const [share] = operandsOf(context, relation, 'share')
      const [rest] = operandsOf(context, relation, 'rest')
      if (!whole || !share || isInTable(context, relation)) continue
      const isRate = relation.evidence.formula.endsWith('rate')
      const places = decimalsOf(share.step) + 1
      if (rest) {
        const computed = `${((100 * (nominal(whole) - nominal(rest))) / nominal(whole)).toFixed(places)}%`
        const data = { rest: rest.text, whole: whole.text, share: share.text, computed }
        reportRelation(context, relation, { messageId: 'restMismatch', data, severity: 'warning' })
      }
      if (!part) continue
      reportRelation(context, relation, {
        messageId: isRate ? 'rateMismatch' : 'shareMismatch',
        data: {
          part: part.text,
          whole: whole.text,
          share: share.text,
          computed: `${((100 * nominal(part)) / nominal(whole)).toFixed(places)}%`,
        },
        // What a rate is of is known by custom only.
        ...(isRate ? { severity: 'warning' } : {}),
      })
    }
  },
})

/** How many decimals a figure was printed with: 0.1 gives 1. */
const decimalsOf = (step = 1) => Math.max(0, Math.round(-Math.log10(step)))
