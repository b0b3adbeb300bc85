const longestFirst = (list: string) =>
  list
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')

/** Right before a gap: the first figure is the higher, or the lower. 最多, 至少 and 不少 are no comparison. */
const MORE = longestFirst('高 高出 高了 多 多出 多了 多收 多产 多得 多卖 多销 多种 多投 大 快 长 重 贵 远 深 厚 宽 早 领先 超出 超过 高过 多过')
const LESS = longestFirst('低 低了 少 少了 少收 少产 少得 少卖 少销 少种 少投 小 慢 短 轻 近 浅 薄 窄 晚 便宜 落后 少于')
/** The base stands after these: 高于全市平均, 高出全市. */
const ABOVE = longestFirst('高于 高出 高过 多于 多出 多过 大于 快于 快过 长于 超过 超出 超 领先 领先于 好于 优于')
const BELOW = longestFirst('低于 少于 小于 慢于 短于 落后 落后于')

/** 最多, 增长, 提高 end like a comparison. */
const NO_WORD = '(?<![最至许众更不增提加比减降缩放扩拉成延])'

/** Opens the base: 比二班, 较全市平均. 比例, 同比, 之比 are words. */
const THAN = '(?<![占同环之配对可])(?:比(?![例重率值较价如])|较(?![大好多快]))'

/** 一班比二班高, 较全市平均高出, 同二村相比多. */
export const COMPARED = new RegExp(
  `^(?<one>[^比较]{0,18}?)${THAN}(?<other>[^比较]{2,16}?)(?:相比|来说)?(?:平均|整体|总体|分别|实际)?${NO_WORD}(?:(?<more>${MORE})|(?<less>${LESS}))$`,
)
/** 高于全市平均, 我区高出全市. */
export const PASSED = new RegExp(`^(?<one>[^比较]{0,18}?)${NO_WORD}(?:(?<more>${ABOVE})|(?<less>${BELOW}))(?<other>[^比较于出]{2,16})$`)
/** 一班高出, 示范田每亩多收, 高出. */
export const AHEAD = new RegExp(`^(?<one>[^比较]{0,18}?)${NO_WORD}(?:(?<more>${MORE})|(?<less>${LESS}))$`)
/** 两者相差, 差距为, 一班与二班相差. */
export const APART =
  /^(?:两者|二者|两[地村校班组队市县区乡镇]|彼此|前后)?(?:之间)?(?:的)?(?<what>[\u4e00-\u9fff]{0,6}?)(?:的)?(?:相差|差距(?:为|是|达到?)?|差额(?:为|是|达到?)?|差值(?:为|是)?|(?<![顺逆尚还仍])差了?)$/

/** Who is faster or ahead needs less time. */
export const LESS_TIME = /[快慢早晚]|领先|落后/

/** Before the words of a comparison: they add nothing. */
export const LEADING = /^(?:其中|而|但|则|即|可见|因此|相当于|前者为|也就是)/
/** After them. */
export const TRAILING = /(?:了|整整|足足|达到?|为|整|有)$/

/** Names of the two by their order. */
export const FORMER = /^前者$/
export const LATTER = /^后者$/
/** The side that is not the other: 我县比全市高. */
export const OURS = /^(?:我|本|该)(?:[省市县区乡镇村校局院所站队厂]|街道|社区|公司)$/

/** What is measured, where the sides are told apart by their names: 一班平均分比二班高. */
export const MEASURED = new RegExp(
  `^的?(?:${longestFirst(
    '人数 数量 件数 户数 总数 总量 总额 平均 平均分 平均水平 平均数 平均值 平均成绩 平均得分 均值 成绩 得分 分数 得票 气温 温度 产量 单产 亩产 亩均 人均 户均 收入 年龄 面积 水平 指标 值 同期 者 的 一方 要',
  )}|[每一](?:亩|人|户|吨|公斤|斤|平方米|公里|个|班))$`,
)

/** 增速高于规上工业: their growth is compared, where growth is what is printed of both. */
export const GROWTH_NAME = /^(?:的|其)?(?:增速|增幅|涨幅|增长率)$/
export const GROWTH = /增长|增速|增幅|涨幅|上涨/

/** 全省 | 平均水平: no measure. */
export const MEAN_TAIL = /^(?:的|平均|水平|均值|值|数)+/

/** A comparison with another time is a change, one with a plan a completion. */
export const OTHER_TIME =
  /(?<![青少老中成幼壮])年(?!级)|月|季度|[上本下]周|昨|今|前天|同期|上次|此前|以前|之前|过去|届|期(?!中|末)|计划|目标|任务|预算|预计/

/** A wider area or a mean, which the figure beside it is held against. */
export const WIDER = /全(?:省|市|县|国|区|州|旗|乡|镇|行业|系统|校|院)|平均|均值|[省市县区国]均/
/** A place or body without more words: 我县, 该镇. */
export const BARE_NAME = /^(?:我|本|该)?[\u4e00-\u9fff]{0,3}[省市县区乡镇村校局院]$/
/** The words of such a base that do not name the measure. */
export const WIDER_WORDS = /同期|(?:全|同期)?(?:省|市|县|国|区|州|旗|乡|镇|行业|系统|校|院)(?:的)?|平均(?:水平|数|值)?|均值|而|仅|只有|的|全|水平/g

/** Says nothing at the end of the words before a figure. */
export const COPULA = /(?:[则了为是有达到共仅只的得约]|分别|达到|共计|合计|实现|完成|取得)+$/

/** Between the two figures that 分别 gives to two names. */
export const BOTH_LINK = /^[、和与，,及]$/

/** A clause of a comparison, whose names are those of others: 高出全国 1.8 个百分点. */
export const COMPARISON = /高于|高出|低于|快于|慢于|多于|少于|超过|领先|落后|比(?![例重率值])|较(?![多大好少高为])/

/** Right before a name that is not whose the figure is: 占全省 12%, 与全市相比. */
export const NOT_OWNER = /(?:占[^，,；;。]{0,8}|[对向与和同给被于])$/

/**
 * May stand before a name in its clause: a place, a body, a time. What else stands there makes it another name, for 高技术制造业 is not
 * 制造业, and 规上工业 not 工业.
 */
export const BEFORE_NAME =
  /(?:^|(?<!城)[省市县区乡镇村]|[厂校院局所站园社日月年度]|[昨今当前][日天夜晚晨]|公司|单位|有|在册|报名|参赛|参训|录取|招收|招聘|到场|其中|而|则|目前|期间|中|[：:“])$/

/** Between 多 or 少 and the gap: what both sides did. 线上比线下多成交 40 万元. */
export const MORE_OF = /(?<=[多少])[\u4e00-\u9fff]{1,2}$/
/** The two together, in so many words. */
export const BOTH = /^(?:两者|二者|两[地村校班组队市县区乡镇]|彼此)/
/** Before what is measured, and without weight: 累计办理, 只办理. */
export const ADVERB = /^(?:累计|合计|总共|一共|只|仅|共|已|也|则|均)+/
/** Ends a name of what is measured: 回水温度 beside 供水温度 is another measure. */
export const MEASURE_NAME = /[度量率值深高宽长重压温]$|水平/
