import type { Relation } from '@jianbao/schema'
import { amountOf } from '../../computed-amount.js'
import { isTurned } from '../../directions.js'
import type { PlacedFigure } from '../../facts.js'
import { about, percentBeside } from '../../reckoning.js'
import { CANDIDATE, type RelationReport, reportRelation } from '../../relation-report.js'
import { type Bilingual, defineRule, type RuleContext } from '../../rule.js'
import { nominal, operandsOf, violations } from '../../violations.js'

/** The formulas of figures that are arithmetic; direction, points for percent and points of a count have rules of their own. */
const AMOUNT = 'new − old = change'
const RATE = 'change / old = rate'
const POINTS = 'new − old = points'
const PLACES: ReadonlySet<string> = new Set(['old rank − new rank = places', 'new rank − old rank = places'])

const RISE: Bilingual = { zh: '增加', en: 'a rise' }
const FALL: Bilingual = { zh: '减少', en: 'a fall' }
/** The likeliest way to come by a wrong rate. */
const DIVIDED_BY_NEW: Bilingual = { zh: '（像是除以了现数，而不是基数）', en: ' (it looks as if divided by the new level, not by the base)' }

export const changeMismatch = defineRule({
  id: 'change-mismatch',
  since: '0.1.0',
  group: 'figures',
  severity: 'error',
  presets: ['recommended', 'strict'],
  relations: ['change'],
  standard: { name: '统计常识：增减量等于两期之差，增减率等于增减量除以基期', rank: 'practice' },
  fixable: false,
  hasSuggestions: true,
  description: { zh: '增减量或增减率与前后两数不符', en: 'A printed change is not that between its two levels' },
  messages: {
    ...CANDIDATE,
    amountMismatch: {
      zh: '{old} → {new}：{way} {approx}{computed}，而所写为 {change}。请核对三个数。{hint}',
      en: 'From {old} to {new} is {way} of {approx}{computed}, not the printed {change}. Check the three figures.{hint}',
    },
    rateMismatch: {
      zh: '{old} → {new}：{way} {approx}{computed}，而所写为 {change}{note}。请核对两个数和变化率。{hint}',
      en: 'From {old} to {new} is {way} of {approx}{computed}, not the printed {change}{note}. Check both figures and the rate.{hint}',
    },
    shareMismatch: {
      zh: '{old} → {new}：相差 {points} 个百分点，相对变化 {approx}{computed}，而所写为 {change}。请核对两个百分数和变化。{hint}',
      en: '{old} and {new} are {points} points apart, a relative change of {approx}{computed}; {change} is neither. Check both percentages and the change.{hint}',
    },
    rateOfBase: {
      zh: '{amount} ÷ {old} = {approx}{computed}，而所写为 {change}。请核对基数、增减量和变化率。{hint}',
      en: '{amount} ÷ {old} = {approx}{computed}, not the printed {change}. Check the base, the change and the rate.{hint}',
    },
    rateOfFormer: {
      zh: '基数 {new} {sign} {amount} = {approx}{base}，{amount} ÷ {base} = {approx}{computed}，而所写为 {change}{note}。请核对三个数。{hint}',
      en: 'The base is {new} {sign} {amount} = {approx}{base}, and {amount} ÷ {base} = {approx}{computed}, not the printed {change}{note}. Check the three figures.{hint}',
    },
    wrongWay: {
      zh: '{old} → {new}：实为{way} {approx}{computed}，与所写的方向相反（{said} {change}）。请核对两个数和用词。{hint}',
      en: 'From {old} to {new} is {way} of {approx}{computed}: {said} of {change} is printed. Check both figures and the verb.{hint}',
    },
    placesMismatch: {
      zh: '{old} → {new}：移动 {computed} 位，而所写为 {change}。请核对三个数。{hint}',
      en: 'From {old} to {new} is a move by {computed} places, not the printed {change}. Check the three figures.{hint}',
    },
  },
  defaults: {},
  examples: [
    {
      text: '家庭教育\n\n　　全年举办家庭教育讲座 72 场，比上年增加 8 场，增长 11.1%。\n\n信息来源：县妇联\n',
      because: '72 − 8 = 64, and 8 ÷ 64 = 12.5 %: divided by the new level',
      findings: ['11.1%'],
    },
    {
      text: '社区课堂\n\n　　社区课堂的课程由 11 种增加到 26 种，增加 14 种。\n\n信息来源：街道妇联\n',
      because: '26 − 11 = 15',
      findings: ['14 种'],
    },
    {
      text: '妇幼健康\n\n　　早孕建册率由 84.1% 提高到 92.6%，提高 7.5 个百分点。\n\n信息来源：卫健局\n',
      because: '92.6 − 84.1 = 8.5',
      findings: ['7.5 个百分点'],
    },
    {
      text: '人口普查\n\n　　与 2010 年的 48260 人相比，全镇人口减少 3860 人，减少 8.00%。\n\n信息来源：统计局\n',
      because: 'the base is printed: 3860 ÷ 48260 = 8.00 %',
      findings: [],
    },
    {
      text: '渔业生产\n\n　　全乡渔业产值 7.2 亿元，比上年增加 0.9 亿元，按可比价增长 5.5%。\n\n信息来源：农业农村局\n',
      because: 'a nominal change beside a real rate',
      findings: [],
    },
    {
      text: '社区课堂\n\n　　社区课堂的课程由 11 种增加到 26 种，新增 18 种、退出 3 种。\n\n信息来源：街道妇联\n',
      because: 'what came in and what left',
      findings: [],
    },
  ],
  check(context) {
    for (const relation of violations(context, 'change')) {
      // A pair that goes the wrong way is wrong once.
      if (isTurned(context, relation)) continue
      const report = reportOf(context, relation)
      if (report) reportRelation(context, relation, report)
    }
  },
})

type MessageId = 'amountMismatch' | 'rateMismatch' | 'shareMismatch' | 'rateOfBase' | 'rateOfFormer' | 'wrongWay' | 'placesMismatch'

function reportOf(context: RuleContext, relation: Relation): RelationReport<MessageId> | undefined {
  const { formula } = relation.evidence
  const [old] = operandsOf(context, relation, 'old')
  const [recent] = operandsOf(context, relation, 'new')
  const change = context.quantities[relation.operands[relation.claim]?.quantity ?? -1]
  if (!change) return undefined
  if (PLACES.has(formula) && old && recent) {
    return {
      messageId: 'placesMismatch',
      data: { old: old.text, new: recent.text, change: change.text, computed: Math.abs(nominal(recent) - nominal(old)) },
    }
  }
  if (formula === AMOUNT || formula === POINTS) return old && recent && betweenLevels(relation, old, recent, change)
  if (formula !== RATE) return undefined
  if (old && recent) return betweenLevels(relation, old, recent, change)
  const [amount] = operandsOf(context, relation, 'change')
  if (!amount) return undefined
  return old ? ofBase(old, amount, change) : recent && ofFormer(relation, recent, amount, change)
}

/** Two levels, and what is printed of their difference: an amount, a rate, or points. */
function betweenLevels(relation: Relation, old: PlacedFigure, recent: PlacedFigure, change: PlacedFigure): RelationReport<MessageId> {
  const isRate = relation.evidence.formula === RATE
  const difference = nominal(recent) - nominal(old)
  const value = isRate ? (100 * difference) / nominal(old) : difference
  const says = isWithin(relation, value) ? 1 : -1
  const size = Math.abs(value)
  const data = {
    old: old.text,
    new: recent.text,
    change: change.text,
    way: difference < 0 ? FALL : RISE,
    approx: about([old, recent]),
    computed: isRate ? percentBeside(size, change) : amountOf(size, change),
    note: noteOf(relation, Math.abs(difference), nominal(recent)),
  }
  if (value * says < 0) return { messageId: 'wrongWay', data: { ...data, said: difference < 0 ? RISE : FALL } }
  // A percent beside two percentages: neither what they are apart, nor their relative change.
  if (isRate && recent.kind === 'percent')
    return { messageId: 'shareMismatch', data: { ...data, points: Number(Math.abs(difference).toPrecision(10)) } }
  return { messageId: isRate ? 'rateMismatch' : 'amountMismatch', data }
}

function ofBase(old: PlacedFigure, amount: PlacedFigure, change: PlacedFigure): RelationReport<MessageId> {
  const computed = percentBeside((100 * nominal(amount)) / nominal(old), change)
  return {
    messageId: 'rateOfBase',
    data: { old: old.text, amount: amount.text, change: change.text, computed, approx: about([old, amount]) },
  }
}

/** The base is not printed: it is what is left without the rise, or was there before the fall. */
function ofFormer(relation: Relation, recent: PlacedFigure, amount: PlacedFigure, change: PlacedFigure): RelationReport<MessageId> {
  const [now, by] = [nominal(recent), nominal(amount)]
  const rise = (100 * by) / (now - by)
  const rises = now > by && isWithin(relation, rise)
  const base = rises ? now - by : now + by
  return {
    messageId: 'rateOfFormer',
    data: {
      new: recent.text,
      amount: amount.text,
      change: change.text,
      sign: rises ? '−' : '+',
      base: amountOf(base, recent),
      computed: percentBeside((100 * by) / base, change),
      approx: about([recent, amount]),
      note: noteOf(relation, by, now),
    },
  }
}

/** Whether a value is what figures has computed, which tells the direction that the words say. */
function isWithin({ evidence: { computed } }: Relation, value: number): boolean {
  const [low, high] = computed
  const slack = 1e-6 * Math.max(1, Math.abs(value))
  return (low === null || value >= low - slack) && (high === null || value <= high + slack)
}

function noteOf({ evidence: { stated } }: Relation, by: number, now: number): Bilingual | '' {
  const [low, high] = stated
  const rate = (100 * by) / now
  return low !== null && high !== null && rate >= low && rate <= high ? DIVIDED_BY_NEW : ''
}
