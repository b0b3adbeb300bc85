import type { Relation } from '@jianbao/schema'
import { amountOf } from '../../computed-amount.js'
import type { PlacedFigure } from '../../facts.js'
import { about, percentBeside } from '../../reckoning.js'
import { CANDIDATE, type RelationReport, reportRelation } from '../../relation-report.js'
import { defineRule, type RuleContext } from '../../rule.js'
import { nominal, operandsOf, violations } from '../../violations.js'

/** What is above the plan: 超额完成 12%. */
const ABOVE = 'done / plan − 1 = rate'

export const completionMismatch = defineRule({
  id: 'completion-mismatch',
  since: '0.1.0',
  group: 'figures',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: ['completion'],
  standard: { name: '统计常识：完成率等于完成数除以计划数', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '完成率（或差额）与完成数、计划数不符', en: 'A printed rate of completion is not that of what was done in what was planned' },
  messages: {
    ...CANDIDATE,
    rateMismatch: {
      zh: '{done} ÷ {plan} = {approx}{computed}，而所写完成率为 {rate}。请核对完成数、计划数和完成率。{hint}',
      en: '{done} ÷ {plan} = {approx}{computed}, not the printed {rate}. Check what was done, what was planned and the rate.{hint}',
    },
    aboveMismatch: {
      zh: '{done} ÷ {plan} − 100% = {approx}{computed}，而所写超额 {rate}。请核对完成数、计划数和超额的百分数。{hint}',
      en: '{done} ÷ {plan} − 100% = {approx}{computed}, not the printed {rate} above the plan. Check what was done, what was planned and the rate.{hint}',
    },
    planNotReached: {
      zh: '{done} ÷ {plan} = {approx}{computed}，没有达到计划，而所写超额 {rate}。请核对完成数和计划数。{hint}',
      en: '{done} ÷ {plan} = {approx}{computed}: the plan was not reached, so that {rate} above it is wrong. Check both figures.{hint}',
    },
    gapMismatch: {
      zh: '计划 {plan} − 完成 {done} = {approx}{computed}，而所写还差 {gap}。请核对三个数。{hint}',
      en: 'The plan {plan} less {done} is {approx}{computed}, not the printed {gap} that are lacking. Check the three figures.{hint}',
    },
  },
  defaults: {},
  examples: [
    {
      text: '阵地建设\n\n　　全年计划新建妇女驿站 40 个，已建成 44 个，完成计划的 91%。\n\n信息来源：县妇联\n',
      because: '44 ÷ 40 = 110 %: divided the wrong way round',
      findings: ['91%'],
    },
    {
      text: '庭院经济\n\n　　今年计划发展庭院经济示范户 240 户，实际发展 264 户，超额完成 24%。\n\n信息来源：县妇联\n',
      because: '264 is 10 % above 240',
      findings: ['24%'],
    },
    {
      text: '河道整治\n\n　　全镇计划清淤河道 38 条，已清淤 31 条，还差 9 条。\n\n信息来源：镇政府\n',
      because: '38 − 31 = 7',
      findings: ['9 条'],
    },
    {
      text: '阵地建设\n\n　　计划三年新建妇女驿站 120 个，今年建成 44 个，完成年度任务的 110%。\n\n信息来源：县妇联\n',
      because: 'the plan that is printed is of three years, the rate of one',
      findings: [],
    },
    {
      text: '阵地建设\n\n　　全年计划新建妇女驿站 40 个，已建成 44 个，完成计划的 110%。\n\n信息来源：县妇联\n',
      because: 'a plan may be exceeded',
      findings: [],
    },
    {
      text: '技能培训\n\n　　今年计划培训妇女 900 人，目前已开班 12 期，完成任务的 60%。\n\n信息来源：县妇联\n',
      because: 'classes are not what was planned',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'completion')) {
      const report = reportOf(context, relation)
      if (report) reportRelation(context, relation, report)
    }
  },
})

type MessageId = 'rateMismatch' | 'aboveMismatch' | 'planNotReached' | 'gapMismatch'

function reportOf(context: RuleContext, relation: Relation): RelationReport<MessageId> | undefined {
  const [done] = operandsOf(context, relation, 'done')
  const [plan] = operandsOf(context, relation, 'plan')
  const [rate] = operandsOf(context, relation, 'rate')
  const [gap] = operandsOf(context, relation, 'gap')
  if (!done || !plan) return undefined
  const printed = { done: done.text, plan: plan.text, approx: about([done, plan]) }
  if (gap) return { messageId: 'gapMismatch', data: { ...printed, gap: gap.text, computed: amountOf(nominal(plan) - nominal(done), gap) } }
  if (!rate) return undefined
  const reached = (100 * nominal(done)) / nominal(plan)
  const computed = (percent: number) => percentBeside(percent, inPercent(rate))
  if (relation.evidence.formula !== ABOVE) return { messageId: 'rateMismatch', data: { ...printed, rate: rate.text, computed: computed(reached) } }
  return reached < 100
    ? { messageId: 'planNotReached', data: { ...printed, rate: rate.text, computed: computed(reached) } }
    : { messageId: 'aboveMismatch', data: { ...printed, rate: rate.text, computed: computed(reached - 100) } }
}

/** 三分之二 is as exact as a whole percent. */
const inPercent = (rate: PlacedFigure): Pick<PlacedFigure, 'step'> => (rate.kind === 'fraction' ? {} : rate)
