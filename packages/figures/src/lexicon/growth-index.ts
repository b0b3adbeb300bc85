const LEAD = '(?:为|是|相当于|达到?了?|等于|只有|仅有|恢复[到至])(?:了|约)? ?'
const LEVEL = '(?:的?(?:水平|总量|总额|数))?'

/** Before the index, by the base that it names. 完成上年的 108.2% and 占上年的 may be a part. */
export const INDEX_BASES: readonly { readonly base: 'year' | 'period' | 'month' | 'other'; readonly words: RegExp }[] = [
  { base: 'year', words: new RegExp(`${LEAD}(?:上年|去年|上一年)度?(?:同期|同月|同季|全年| ?[0-9]{1,2} ?月份?)?${LEVEL}的\\s*$`) },
  { base: 'period', words: new RegExp(`${LEAD}(?:上月|上个月|上季度?|上一季度|上周|上期|上旬)${LEVEL}的\\s*$`) },
  { base: 'month', words: new RegExp(`${LEAD}(?<month>[0-9]{1,2}) ?月份?${LEVEL}的\\s*$`) },
  { base: 'other', words: new RegExp(`${LEAD}(?:前年|(?<year>[0-9]{4}) ?年)(?:同期|同月|全年)?${LEVEL}的\\s*$`) },
]

/** Beside the growth: the base that it names itself. */
export const NAMES_YEAR = /^(?:即|也就是|同比|[比较](?:上年|去年|上一年)(?:同期|同月)?|与(?:上年|去年)(?:同期|同月)?相?比)*$/
export const NAMES_PERIOD = /^(?:即|也就是|环比|[比较](?:上月|上个月|上季度?|上一季度|上周|上期)|与(?:上月|上季度?|上周|上期)相?比)*$/
export const NAMES_NONE = /^(?:即|也就是)?$/

/** 比 2019 年同期: the year of the base, named again. */
export const NAMES_ITS_YEAR = /^\s*[，,]\s?(?:即|也就是)?[比较与]\s?(?<year>[0-9]{4}) ?年(?:同期|同月)?(?:相比)?$/

/** Indexes of prices are means of many indexes. */
export const PRICE_INDEX = /价格|物价|指数|CPI|PPI/
