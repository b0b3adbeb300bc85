import type { Language } from '@jianbao/lint'
import type { Hedge, Kind, Quantity, Relation, RelationType } from '@jianbao/schema'
import { type Bilingual, say } from '../language.js'

type Verdict = Relation['verdict']

const KINDS: Record<Kind, Bilingual> = {
  count: { zh: '数目', en: 'count' },
  money: { zh: '金额', en: 'money' },
  measure: { zh: '计量', en: 'measure' },
  percent: { zh: '百分比', en: 'percent' },
  point: { zh: '百分点', en: 'points' },
  permille: { zh: '千分比', en: 'per mille' },
  'rate-per': { zh: '比率', en: 'rate' },
  multiple: { zh: '倍数', en: 'multiple' },
  fraction: { zh: '分数', en: 'fraction' },
  ratio: { zh: '比', en: 'ratio' },
  age: { zh: '年龄', en: 'age' },
  duration: { zh: '时长', en: 'duration' },
  date: { zh: '日期', en: 'date' },
  'date-range': { zh: '起止日期', en: 'dates' },
  time: { zh: '时刻', en: 'time' },
  ordinal: { zh: '序数', en: 'ordinal' },
  label: { zh: '编号', en: 'label' },
  number: { zh: '数字', en: 'number' },
}

/** Counts that have a word of their own, by their unit. */
const COUNTS: Readonly<Record<string, Bilingual>> = {
  人: { zh: '人数', en: 'people' },
  人次: { zh: '人次', en: 'attendances' },
}

const HEDGES: Record<Hedge, Bilingual> = {
  about: { zh: '约数', en: 'about' },
  over: { zh: '超过', en: 'over' },
  under: { zh: '不足', en: 'under' },
  'at-least': { zh: '至少', en: 'at least' },
  'at-most': { zh: '至多', en: 'at most' },
}

const RELATION_TYPES: Record<RelationType, Bilingual> = {
  'part-whole': { zh: '其中', en: 'part of whole' },
  sum: { zh: '合计', en: 'sum' },
  share: { zh: '占比', en: 'share' },
  'shares-sum': { zh: '占比合计', en: 'sum of shares' },
  'implied-total': { zh: '反推总数', en: 'implied total' },
  completion: { zh: '完成率', en: 'completion' },
  bound: { zh: '上限', en: 'upper bound' },
  change: { zh: '增减', en: 'change' },
  'growth-index': { zh: '指数', en: 'growth index' },
  multiple: { zh: '倍数', en: 'multiple' },
  average: { zh: '平均', en: 'average' },
  product: { zh: '乘积', en: 'product' },
  ratio: { zh: '比例', en: 'ratio' },
  gap: { zh: '差距', en: 'gap' },
  extremes: { zh: '最高最低', en: 'extremes' },
  conversion: { zh: '换算', en: 'conversion' },
  enumeration: { zh: '列举', en: 'enumeration' },
  respective: { zh: '分别', en: 'respectively' },
  range: { zh: '起止', en: 'range' },
  equality: { zh: '前后一致', en: 'equality' },
  duration: { zh: '历时', en: 'duration' },
  weekday: { zh: '星期', en: 'weekday' },
  order: { zh: '先后', en: 'order' },
}

export const VERDICT_MARKS: Record<Verdict, string> = { consistent: '✓', violated: '✗', undetermined: '?' }

const VERDICTS: Record<Verdict, Bilingual> = {
  consistent: { zh: '成立', en: 'consistent' },
  violated: { zh: '不成立', en: 'violated' },
  undetermined: { zh: '无法判断', en: 'undetermined' },
}

const CONFIDENCES: Record<Relation['confidence'], Bilingual> = {
  certain: { zh: '确定', en: 'certain' },
  likely: { zh: '推定', en: 'likely' },
}

/** The roles of operands, and the other names that formulas use, in Chinese; in English they are words already. */
const ROLES: Readonly<Record<string, string>> = {
  whole: '总数',
  part: '分项',
  rest: '其余',
  parts: '分项',
  share: '占比',
  shares: '占比',
  total: '总量',
  number: '数量',
  each: '单量',
  count: '个数',
  mean: '平均',
  highest: '最高',
  lowest: '最低',
  old: '原值',
  new: '现值',
  change: '增减量',
  rate: '比率',
  points: '百分点',
  multiple: '倍数',
  index: '指数',
  growth: '增幅',
  fall: '降幅',
  done: '完成',
  plan: '计划',
  figure: '本数',
  compared: '对比数',
  gap: '差距',
  ratio: '比',
  first: '前项',
  second: '后项',
  value: '数值',
  values: '数值',
  items: '项目',
  marks: '序号',
  range: '起止',
  low: '起',
  high: '止',
  period: '时段',
  start: '开始',
  end: '结束',
  length: '历时',
  date: '日期',
  places: '位次',
  quantity: '原数',
  converted: '换算数',
}

/** Roles that one type of relation has another word for. */
const ROLES_OF_TYPE: Partial<Record<RelationType, Readonly<Record<string, string>>>> = {
  change: { rate: '幅度' },
  completion: { rate: '完成率' },
  share: { rate: '占比' },
  equality: { first: '前文', again: '后文' },
}

/** Formulas that are a phrase, in Chinese. */
const PHRASES: Readonly<Record<string, string>> = {
  'weekday of date': '日期当天的星期',
  'part in a hundred = ratio': '百分之几 = 比',
  'points of a count = 0': '数目的增减不用百分点',
  'percent or points': '百分比还是百分点',
  'new rank ≤ old rank': '现名次 ≤ 原名次',
  'new rank ≥ old rank': '现名次 ≥ 原名次',
  'new rank − old rank = places': '现名次 − 原名次 = 位次',
  'old rank − new rank = places': '原名次 − 现名次 = 位次',
  'figure = figure said again': '前文 = 后文',
  'number − 1 = those before': '第几 − 1 = 前几',
  'quantity in one unit = quantity in the other': '原数 = 换算数',
}

export const kindWord = ({ kind, unit }: Pick<Quantity, 'kind' | 'unit'>, language: Language): string =>
  say((kind === 'count' ? COUNTS[unit] : undefined) ?? KINDS[kind], language)

export const hedgeWord = (hedge: Hedge, language: Language): string => say(HEDGES[hedge], language)
export const typeWord = (type: RelationType, language: Language): string => say(RELATION_TYPES[type], language)
export const verdictWord = (verdict: Verdict, language: Language): string => say(VERDICTS[verdict], language)
export const confidenceWord = (confidence: Relation['confidence'], language: Language): string => say(CONFIDENCES[confidence], language)

/** A role that has no word here is printed as it is. */
export const roleWord = (role: string, type: RelationType | undefined, language: Language): string =>
  language === 'en' ? role : ((type && ROLES_OF_TYPE[type]?.[role]) ?? ROLES[role] ?? role)

export function formulaWords(
  { type, evidence: { formula } }: Pick<Relation, 'evidence'> & { readonly type?: RelationType },
  language: Language,
): string {
  if (language === 'en') return formula
  return PHRASES[formula] ?? formula.replace(/[a-z]+/g, (name) => roleWord(name, type, language)).replaceAll(', ', '，')
}
