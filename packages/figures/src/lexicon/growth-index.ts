/** Before the index: 为上年的, 相当于去年同期的. 完成上年的 108.2% may be a part of a plan. */
export const INDEX_BASE = /(?:为|是|相当于|达到?|等于)(?:上年|去年|前年|上月|上季度|[0-9]{4} ?年)(?:同期|同月|全年)?的\s*$/

/** Indexes of prices are means of many indexes. */
export const PRICE_INDEX = /价格|物价|指数|CPI|PPI/
