import type { Direction } from './change.js'

const LEAD = '(?:为|是|相当于|达到?了?|等于|只有|仅有|恢复[到至])(?:了|约)? ?'
const LEVEL = '(?:的?(?:水平|总量|总额|数))?'

/** Before the index, by the base that it names. 完成上年的 108.2% and 占上年的 may be a part. */
export const INDEX_BASES: readonly { readonly base: 'year' | 'period' | 'month' | 'mean' | 'before' | 'other'; readonly words: RegExp }[] = [
  { base: 'year', words: new RegExp(`${LEAD}(?:上年|去年|上一年|前一年)度?(?:同期|同月|同季|全年| ?[0-9]{1,2} ?月份?)?${LEVEL}的\\s*$`) },
  { base: 'period', words: new RegExp(`${LEAD}(?:上月|上个月|上季度?|上一季度|前一季度|上周|上一周|上期|上旬|上学期|上届|上一届)${LEVEL}的\\s*$`) },
  { base: 'month', words: new RegExp(`${LEAD}(?<month>[0-9]{1,2}) ?月份?${LEVEL}的\\s*$`) },
  { base: 'mean', words: new RegExp(`${LEAD}(?:常年|历年|多年)(?:同期)?(?:平均)?(?:值)?${LEVEL}的\\s*$`) },
  { base: 'before', words: new RegExp(`${LEAD}(?:疫情|灾|改革|改造)前(?:同期)?${LEVEL}的\\s*$`) },
  { base: 'other', words: new RegExp(`${LEAD}(?:前年|(?<year>[0-9]{4}) ?年)(?:同期|同月|全年)?${LEVEL}的\\s*$`) },
]

/** Beside the growth: the base that it names itself. */
export const NAMES_YEAR = /^(?:即|也?就是说?|也?即|同比|[比较](?:上年|去年|上一年|前一年)(?:同期|同月)?|与(?:上年|去年)(?:同期|同月)?相?比)*$/
export const NAMES_PERIOD =
  /^(?:即|也?就是说?|也?即|环比|[比较](?:上月|上个月|上季度?|上一季度|前一季度|上周|上一周|上期|上学期|上届|上一届)|与(?:上月|上季度?|上周|上期)相?比)*$/
export const NAMES_NONE = /^(?:即|也?就是说?|也?即)?$/
export const NAMES_MEAN = /^(?:即|也?就是说?|也?即|[比较](?:常年|历年)(?:同期)?(?:平均)?(?:值|水平)?)*$/
export const NAMES_BEFORE = /^(?:即|也?就是说?|也?即|[比较](?:疫情|灾|改革|改造)前)*$/

/** The growth beside an index, where it is of a level: 偏多 22.5%, 高出 8.2%. */
export const INDEX_VERBS: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ['偏多', 1],
  ['偏高', 1],
  ['多', 1],
  ['多出', 1],
  ['高', 1],
  ['高出', 1],
  ['增速', 1],
  ['偏少', -1],
  ['偏低', -1],
  ['少', -1],
  ['低', -1],
])

/** 比 2019 年同期: the year of the base, named again. */
export const NAMES_ITS_YEAR = /^\s*[，,]\s?(?:即|也就是)?[比较与]\s?(?<year>[0-9]{4}) ?年(?:同期|同月)?(?:相比)?$/

/** Indexes of prices are means of many indexes. */
export const PRICE_INDEX = /价格|物价|指数|CPI|PPI/
