const UP = '上升|提升|前移|跃升|跃|升|攀升|前进|提高|进位|进|靠前'
const DOWN = '下降|下滑|后移|跌|退|降|滑落|滑|后退|退后|跌落|退步'

/** Between two ranks: 由第 12 位上升到第 7 位, 从第 12 位跃居全市第 7 位. */
export const RANK_MOVE = new RegExp(`^[^，,；;。]{0,4}?(?:(?<up>${UP})|(?<down>${DOWN}))(?:到了?|至|为|居|入)[^，,；;。]{0,6}$`)

/** Before the number of places by which a rank moved. */
export const RANK_PLACES = new RegExp(`^[，,、（(]?\\s?(?:排名|位次|名次)?(?:一年)?(?:共|实现|同比)?(?:(?<up>${UP})|(?<down>${DOWN}))了?\\s?$`)

/** Between an earlier rank and the places: 较上年的第 15 位前移 7 位. */
export const RANK_STEP = new RegExp(`^ ?(?:相比)?[，,]?(?:(?<up>${UP})|(?<down>${DOWN}))了?\\s?$`)

/** Between the places and the rank that they lead to: 前移 7 位，列全市第 8 位. */
export const RANK_REACHED =
  /^[，,、]?\s?(?:现|现已|今年)?(?:至|到|居|列|排|位居|位列|名列|排名|排在|居于|升至|升到|降至|跃居|达到)(?:全[国省市县区州])?\s?$/

/** Before the earlier of two ranks: 由, 从; 较, 比. */
export const RANK_FROM = /[由从][^，,；;。]{0,12}$/
export const RANK_THAN = /[由从比较][^，,；;。]{0,12}$/

/** A rank of an earlier time, and one of this: 去年列全市第 15 位，今年升至第 8 位. */
export const RANK_EARLIER = /(?:去年|上年|上月|上季度|上届|年初|此前|原来)[^，,；;。]{0,12}$/
export const RANK_NOW = new RegExp(
  `^[，,；;]?(?:今年|本月|本季度|本届|目前|现在|现|年末|年底)(?:已)?(?:[列居排]|排名|位居|位列|名列|(?:(?<up>${UP})|(?<down>${DOWN}))(?:到了?|至|为|居))?(?:全[国省市县区州])?[第 ]?\\s?$`,
)

/** What a number without 位 is a rank among: 由全市第 15 上升到第 8. */
export const RANKED = /全[国省市县区州]|排名|位次|名次/
