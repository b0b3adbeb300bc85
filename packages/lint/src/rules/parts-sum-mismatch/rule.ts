import { CANDIDATE, reportRelation } from '../../relation-report.js'
import { defineRule } from '../../rule.js'
import { isInTable } from '../../tables.js'
import { amountLike, nominal, operandsOf, violations } from '../../violations.js'

export const partsSumMismatch = defineRule({
  id: 'parts-sum-mismatch',
  since: '0.1.0',
  group: 'figures',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: ['sum'],
  standard: { name: '统计常识：互斥分项之和等于总体', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '各分项之和与总数不符', en: 'The parts do not add up to their whole' },
  messages: {
    ...CANDIDATE,
    sumMismatch: {
      zh: '各分项之和 {terms} = {sum}，与总数 {whole}不符（{direction} {difference}）。请核对总数和各分项。{hint}',
      en: 'The parts make {terms} = {sum}, not the printed {whole} (off by {difference}). Check the whole and each part.{hint}',
    },
    balanceMismatch: {
      zh: '期初 {opening} + 增加 {comes} − 减少 {goes} = {sum}，与期末 {whole}不符（{direction} {difference}）。请核对四个数。{hint}',
      en: 'Opening {opening} + in {comes} − out {goes} = {sum}, not the printed {whole} (off by {difference}). Check the four figures.{hint}',
    },
    sumAboveWhole: {
      zh: '各分项互不重叠，之和 {terms} = {sum}，超过总数 {whole}（多 {difference}）。请核对总数和各分项。{hint}',
      en: 'The parts exclude each other and make {terms} = {sum}, more than the whole {whole} (by {difference}). Check the whole and each part.{hint}',
    },
  },
  defaults: {},
  examples: [
    {
      text: '县妇联换届\n\n　　大会选举产生执委 37 名，其中女 29 名、男 9 名。\n\n信息来源：县妇联\n',
      because: '29 + 9 = 38, and 男 and 女 are all there is',
      findings: ['37 名'],
    },
    {
      text: '征文比赛揭晓\n\n　　评出一等奖 4 篇、二等奖 8 篇、三等奖 15 篇，共 28 篇。\n\n信息来源：市妇联\n',
      because: '4 + 8 + 15 = 27: the total is printed for just these items',
      findings: ['28 篇'],
    },
    {
      text: '信访工作\n\n　　共受理信访 73 件（来信 12 件、来访 35 件、来电 28 件）。\n\n信息来源：市妇联\n',
      because: '12 + 35 + 28 = 75 and nothing comes in by two ways',
      findings: ['73 件'],
    },
    {
      text: '走访慰问\n\n　　共受助妇女 96 人，其中残疾妇女 38 人、单亲母亲 44 人、失独母亲 27 人。\n\n信息来源：区妇联\n',
      because: 'one woman may be in two of the classes',
      findings: [],
    },
    {
      text: '奖补资金\n\n　　下达资金 18.64 亿元，其中上半年 9.37 亿元、下半年 9.28 亿元。\n\n信息来源：财政局\n',
      because: 'each part is rounded by itself: 18.65 is within one unit of the last place',
      findings: [],
    },
    {
      text: '公益讲座\n\n　　邀请教师 12 人、家长代表 30 人以及部分学生，共 400 多人参加。\n\n信息来源：区妇联\n',
      because: 'members without a figure are in the total',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'sum')) {
      const [whole] = operandsOf(context, relation, 'whole')
      const parts = operandsOf(context, relation, 'part')
      if (!whole || isInTable(context, relation)) continue
      const [[opening], [comes], [goes]] = [
        operandsOf(context, relation, 'opening'),
        operandsOf(context, relation, 'in'),
        operandsOf(context, relation, 'out'),
      ]
      if (opening && comes && goes) {
        const left = nominal(opening) + nominal(comes) - nominal(goes)
        reportRelation(context, relation, {
          messageId: 'balanceMismatch',
          data: {
            opening: opening.text,
            comes: comes.text,
            goes: goes.text,
            sum: amountLike(left, whole),
            whole: whole.text,
            difference: amountLike(Math.abs(left - nominal(whole)), whole),
            direction: left > nominal(whole) ? '多' : '少',
          },
        })
        continue
      }
      const sum = parts.reduce((total, part) => total + nominal(part), 0)
      const difference = sum - nominal(whole)
      reportRelation(context, relation, {
        messageId: relation.evidence.computed[1] === null ? 'sumAboveWhole' : 'sumMismatch',
        data: {
          terms: parts.map((part) => amountLike(nominal(part), part).split(' ')[0]).join(' + '),
          sum: amountLike(sum, whole),
          whole: whole.text,
          difference: amountLike(Math.abs(difference), whole),
          direction: difference > 0 ? '多' : '少',
        },
      })
    }
  },
})
