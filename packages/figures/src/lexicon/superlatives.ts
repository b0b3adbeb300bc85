/** Behind a list: who is said to have most, or least. 最多的一天 and 最高气温 name no item. */
const MOST = '最[多高大长快重远]|居(?:于|全[县市区]|各[\\u4e00-\\u9fff]{1,3}之)?首位?|位居第一|居第一|排名第一|位列第一|列第一'
const LEAST = '最[少低小短慢轻近]'

export const SUPERLATIVE = new RegExp(
  `^[\\u4e00-\\u9fff]{0,6}[，,；;]\\s?(?:其中|以)?[，,：:]?(?<name>[\\u4e00-\\u9fff]{1,8}?)(?:的?(?:数量|人数|件数|占比|增速|用时|得分|发案))?(?:为|是)?(?:全[年县市区校院镇]|各[\\u4e00-\\u9fff]{1,2})?(?:(?<most>${MOST})|(?<least>${LEAST}))(?:[。；;，,]|$)`,
)

/** 白沙乡面积最大, 永丰县均价最低: what is measured stands between the name and the words. */
export const MEASURED = new RegExp(
  `^(?:/?[\\u4e00-\\u9fff]{0,6})[，,；;。]\\s?(?:其中)?[，,：:]?(?<rest>[\\u4e00-\\u9fff]{2,14}?)(?:(?<most>${MOST})|(?<least>${LEAST}))(?:[。；;，,]|$)`,
)

/** What may be measured in a unit, behind the name of an item: 面积 of 亩, 均价 of 元. A rate of satisfaction is none of counts. */
export const MEASURE_IN: readonly { readonly unit: RegExp; readonly measure: RegExp }[] = [
  { unit: /^(?:亩|公顷|平方米|平方公里)$/, measure: /^(?:种植|播种|造林|流转|建筑)?(?:面积|规模)$/ },
  { unit: /^元$/, measure: /^(?:均价|价格|售价|单价|金额|数额|总额)$/ },
  { unit: /^(?:天|小时|分钟|秒|工作日)$/, measure: /^(?:平均)?(?:用时|耗时|时长|时间)$/ },
  { unit: /^(?:人|人次)$/, measure: /^(?:人数|人次|总数|总量)$/ },
  { unit: /^(?:件|起|宗|例|户|个|家|场|项|份|批|辆|台|套)$/, measure: /^(?:数量|总数|总量|[\u4e00-\u9fff]?[件起宗例户个家场项份批辆台套][数量])$/ },
]
/** 建筑业增长 7.4%: its 增速. */
export const GROWTH = /(?:增长|增速|增幅)$/
export const GROWTH_MEASURE = /^(?:增速|增幅|增长)?$/

/** 最低的为一小; 用时最短的是城关法庭. */
export const SUPERLATIVE_IS = new RegExp(
  `^[\\u4e00-\\u9fff]{0,6}[，,；;。]\\s?(?:其中)?(?:[\\u4e00-\\u9fff]{0,6})(?:(?<most>${MOST})|(?<least>${LEAST}))的?(?:是|为)(?<name>[\\u4e00-\\u9fff]{1,8}?)(?:[。；;，,]|$)`,
)

/** Behind figures of one after another period: each is more than the one before. 总体上升 may go up and down. */
export const RISING =
  /^[\u4e00-\u9fff]{0,6}[，,]\s?(?:呈)?(?:逐[年月季周日期]|连续[\u4e00-\u9fff]{1,3}[年月季]|一[年月]比一[年月])(?:递增|增长|上升|增加|提高|攀升|多|高)/
export const FALLING =
  /^[\u4e00-\u9fff]{0,6}[，,]\s?(?:呈)?(?:逐[年月季周日期]|连续[\u4e00-\u9fff]{1,3}[年月季]|一[年月]比一[年月])(?:递减|下降|减少|降低|回落|少|低)/
