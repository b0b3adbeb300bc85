const HAN = '[\\u4e00-\\u9fff]'

/** 平均年龄 41.8 岁, 户均养牛 3.4 头, 平均每期 62 人: the words before a mean; what is measured is the group. */
export const MEAN_OF = new RegExp(
  `^(?<group>${HAN}{0,24}?)(?:(?<by>[户人村校场期班亩组家店镇乡县]均|日均|天均)|平均(?<each>每${HAN}{1,2}?)?)` +
    `(?<measure>${HAN}{0,6}?)(?:平均)?(?:为|是|在|达到?|约|有)?$`,
)

/** 最高 52 岁, 年龄最大的 52 岁, 最大者为 52 岁, 最高分 98 分, 最多的养牛 12 头. */
export const HIGHEST = /^(?<group>[\u4e00-\u9fff]{0,8}?)最(?:高|大|多|长|好|重|贵)(?<tail>[\u4e00-\u9fff]{0,10}?)$/
export const LOWEST = /^(?<group>[\u4e00-\u9fff]{0,8}?)最(?:低|小|少|短|差|轻)(?<tail>[\u4e00-\u9fff]{0,10}?)$/

/** Before 最: nothing, or a word that opens a part of the same group. */
export const SAME_GROUP = /^(?:其中|且|而)?$/

/** What is measured in a unit: 人数最多的. */
export const MEASURE_OF: ReadonlyMap<string, RegExp> = new Map([
  ['人', /^(?:其中)?人数$/],
  ['岁', /^(?:其中)?年[龄纪]$/],
  ['分', /^(?:其中)?(?:得分|分数|成绩|总分)$/],
  ['元', /^(?:其中)?(?:金额|数额|价格|收入)$/],
  ['亩', /^(?:其中)?面积$/],
])

/** After 最高: which one it is, with nothing that could be measured otherwise. */
export const EXTREME_TAIL = /^(?:的|者|值|一?[户人村班组家校县乡镇队期场店批天日]|的?一[户人村班组家校县乡镇队期场店批天日])?$/
export const SAID = /^(?:的|者|值)?(?:为|是|达到?|约|仅|只有|有|得)?$/
/** Each of the group, in which a mean and its extremes are taken alike: 平均每期, 最多的一期. */
export const EACH_OF = /[户人村班组家校县乡镇队期场店批天日]/

/** 单日最多接待 196 人次, 最多的一天接待: one of several that make a total. */
const ONE = '[日天场次期周月户批笔班件村]'
export const SINGLE = new RegExp(
  `^(?<group>${HAN}{0,10}?)(?:单${ONE}${HAN}{0,4}?最[高多大](?:值|量|人数|数|时)?|最[高多大]的?[单一]个?${ONE}|(?:人数|数量)最多的一?个?${ONE}|` +
    `(?:最高峰|高峰|最高)日|(?:单${ONE}${HAN}{0,4}?)?峰值)(?<verb>${HAN}{0,8}?)(?:为|是|达到?|有|约|计)?$`,
)
/** 单户最高补贴 is a limit, that no total need reach. */
export const CAPPED = /单个?[户笔人项件批]/
/** 今日, 日接待: the total of one day is none of many. */
export const OF_ONE_DAY = /[今昨当]日|[今昨当]天|日(?:接|处|办|发|服|检|就诊|销|均)/
/** 单日最多 beside 日均. */
export const SINGLE_OF = /^(?:其中)?单([日天场期次户村班月])$/

/** Before a single one: it is one of what was counted. */
export const SINGLE_GROUP = /^(?:其中|其间|且|而|人数|数量|期间|活动期间)?$/
/** Another period than that of the total. */
export const OTHER_PERIOD = /去年|上年|前年|往年|历年|历史|同期|以往|近年|设计|承载|核定|最大容量|可|能|限|上限|标准/

/** Before a total of what comes one after the other: it flows, so that no single day can have more. */
export const FLOW =
  /接待|接诊|接听|接访|接处|接收|培训|参加|参与|参训|参赛|参观|受理|办理|办结|服务|入园|入馆|发送|运送|销售|发放|检测|接种|就诊|咨询|报名|举办|开展|到访|来访|吸引|收治|走访|惠及|累计|总数|完成|收到|售出|采集|献血|借阅|游客|客流|旅客/
/** Says that what follows a single one is the total of the time. */
export const TOTAL_AFTER = /[全当][年月周天期程季]|累计|总计|合计|共计?|总数|总量|期间|整个/
/** How much there is at one time: 现有 12 人, 在册 300 人. */
export const STOCK = /现有|共有|设有|拥有|配备|在[编册岗校读]|座位|床位|编制|库存|可容纳|容量/

/** After 最小的: a place of the area that the mean is of. */
export const PLACE_TAIL = /^的?(?:站点|测站|乡镇|地块|学校|班级|县区|社区|单位|园区)$/
/** 降温幅度, 献血者: what is measured, by another name. */
export const MEASURE_SUFFIX = /(?:幅度|数量|人数|总数|量|数|额|值|者)$/
