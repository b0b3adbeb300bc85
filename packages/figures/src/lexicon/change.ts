/** The way that a change goes; 0 where the word leaves it open (变化, 改善). */
export type Direction = 1 | -1 | 0

const words = (list: string) => list.trim().split(/\s+/)
const directions = (up: string, down: string, open = ''): ReadonlyMap<string, Direction> =>
  new Map([
    ...words(up).map((word): [string, Direction] => [word, 1]),
    ...words(down).map((word): [string, Direction] => [word, -1]),
    ...words(open).map((word): [string, Direction] => [word, 0]),
  ])

/** Right before an amount of change: 增加 6 场, 减少 3 户. 新增 counts what came in, whatever left, and is none. */
export const AMOUNT_VERBS = directions(
  '增加 净增加 净增 增长 净增长 上升 提高 提升 增多 多出 多 增 高 高出 上涨 增收 扩大 延长 回升 增产 增发 增幅 上调 升高 加快 多办 多收 多发 多产 多建 多种 多招 多接 多用 多开 多走 多跑 拓宽 延伸',
  '减少 净减少 净减 下降 降低 减 少 低 下跌 减收 缩小 缩短 回落 压减 减产 压缩 降幅 下调 少出 下滑 放缓 收窄 精简 少办 少收 少发 少产 少建 少种 少招 少接 少用 少开 少走 少跑 少花 裁减 削减 压降',
)

/** Right before a rate of change: 增长 10.5%, 降幅 9.88%. */
export const RATE_VERBS = directions(
  '增加 增长 净增长 上升 提高 提升 上涨 增幅 涨幅 升幅 增长率 增长幅度 上升幅度 提高幅度 增加幅度 增 涨 回升 上浮 增产 增收 扩大 上调 升高 激增 猛增 延长',
  '减少 下降 降低 下跌 降幅 减幅 跌幅 下降率 下降幅度 减少幅度 降低幅度 下浮 降 减 回落 压减 下滑 减产 减收 缩短 缩小 缩减 压缩 下调 锐减 骤降 精简 压降 削减',
  '变化幅度 改善幅度 变动幅度 幅度',
)

/** Between the two levels of 由 A 增加到 B, before 到, 至 or 为. 改善 may be a fall: 综合指数由 4.12 改善为 3.65. */
export const LEVEL_VERBS = directions(
  '增加 增长 提高 提升 上升 上涨 扩大 增 升 扩 延长 上调 回升 攀升 跃升 跃 增多 发展 壮大 拓展 扩展 涨 扩充 升高 添置 添 增添 增配 增设 增补 增派 扩增 扩编 猛增 激增 骤增 剧增 飙升 窜升 拉升 拓宽 加宽 延伸 加快',
  '减少 下降 降低 减 降 缩小 缩短 压缩 压减 回落 下调 缩减 下跌 收窄 下滑 精简 缩 压 压降 跌 跌落 合并 整合 归并 裁减 裁撤 削减 锐减 骤减 骤降 猛降 滑落 萎缩 放缓 调减 压低',
  '改善 调整 变 变化 优化 改 转 变更',
)

/** Opens a comparison. 比例, 比重, 比较 are words; so is the 同 of 同比. */
export const BASE_OPENER =
  /(?:相比于?|对比|[与和同][^，,；;。]{0,2}比|(?<![同环占对正反性之百])比(?![例重率值较价])|较(?![大高快好多强]的)|同(?!比|时|样|期|步)|与)/

/** The base is an earlier time. What is printed against a plan, a budget or a neighbour has another base than the rate beside it. */
export const TIME_BASE =
  /上年|去年|前年|上月|上季|上期|上届|上一|上次|上周|上半年|上学年|同期|年初|年末|年底|月末|月底|季末|季度末|期末|[0-9〇一二三四五六七八九]年|[0-9]{4}|前[一两二三0-9]|昨|此前|之前|以前|原来|当年|往届|上轮|初|时/

/** What makes the base another than it seems: no change is checked in such a clause. */
export const OTHER_BASE =
  /可比|不变价|现价|名义|实际(?!使用|利用|完成|到位|支出|办理|参加|在)|扣除|剔除|同口径|口径|平均增|平均减|年均|月均增|两年平均|[三四五]年平均|年平均|季调|折合|预计|力争|计划|目标|预算|任务|复合|累计增|累计下降|累计减/

/** Values of output are compared at current prices, their growth is reckoned at constant ones, even where nothing says so. */
export const REAL_GROWTH = /生产总值|增加值|产值|GDP|经济总量|[一二三]产|可支配收入/

/** What percentage points belong to. */
export const IN_POINTS =
  /率|占|比重|比例|增速|增幅|涨幅|降幅|升幅|指数|份额|贡献|拉动|快于|高于|低于|满意度|增长(?!了?\s?[0-9]+(?:\.[0-9]+)?\s?个百分)/

/** A share of a whole, whose change may be meant in percent or in points. */
export const SHARE_SUBJECT = /占|比重|比例|(?<!增长|降低|下降|上升|收益|回报|利)率/

/** Ranks and grades rise by falling: 由第 15 位上升到第 8 位, 由三级提升到一级. */
export const RANK = /排名|位次|名次|排位|排序|列第|居第|位列|名列|位居|等级|级别|强排/
export const RANK_UNITS: ReadonlySet<string> = new Set(['级', '档', '类', '线', '届', '层', '环', '等', '期', '点'])

/** Profits and balances pass through zero: a direction cannot be read off their size. */
export const SIGNED = /亏|盈|负(?!责|担)|赤字|逆差|顺差|零下|净流|转正|[-−－—]$/
/** 由下降 5.2% 回升到 3.1%, 降幅由 5% 扩大到 8%: the sign stands in a word. */
export const CHANGE_OF_CHANGE = /降|减|跌|升|增|缺口|差距/

/** Between what changed and its verb; says nothing about the base. */
export const FILLER =
  /^(?:净|共|则|又|也|都|一共|同步|继续|相应|合计|总共|实|还|(?:[一二三四五六七八九十两]+|[0-9]{1,2} ?)年(?:间|来|里|内)?(?:共|累计)?)+/

/** 同比 and 环比 name their base themselves. */
export const YEAR_ON_YEAR = /上年|去年|同期|同比/
export const MONTH_ON_MONTH = /上月|上季|上周|上一季度|环比/

/** The verbs that leave no doubt that the count itself changed: 回落 and 扩大 may speak of its growth. */
export const PLAIN_VERB = /^(?:净?增加|净?增长|增多|净?减少|下降|降低|上升|提高|增|减)$/

/** Opens a bracket with the level of an earlier time: 63 场（上年 57 场）. */
export const EARLIER_IN_BRACKET =
  /^(?:[0-9]{4} ?年)?(?:上年|去年|上年同期|去年同期|同期|上月|上季度|上届|上次|上期)?(?:同期)?(?:的)?(?:为|是)?[：:]?\s*$/

/** What a net change leaves out: 由 9 种增加到 30 种，增加 25 种、退出 4 种. */
export const COUNTER_MOVE = /退出|淘汰|调出|迁出|核减|注销|减员|流失|离职|撤销|去世/

/** A share itself rises; the amount behind a share grows. */
export const SHARE_VERB = /提高|提升|降低|上升|下降|增加|减少/

/** All that a clause says before the level of an earlier time: 去年同期为 500 件. */
export const EARLIER_IN_CLAUSE =
  /^(?:而)? ?(?:[0-9]{4} ?年|上年|去年|前年|上月|上季度|上届|上次|上期|上学期)(?:的)?(?:同期|同一时期|同月|全年)?(?:的)?(?:则|只|仅|仅仅)?(?:为|是|有|仅|共|计)?\s*$/
/** A level of an earlier time, and one of this. */
export const EARLIER_TIME = /^(?:[^，,；;。]{0,12})?(?:上年|去年|前年|上月|上季度|上届|上次|上期|上学期|年初|月初|期初|原有|原来|此前|以往)/
/** 上年受理 1050 件: an earlier level with the verb of the recent one. */
export const EARLIER_DEED =
  /^(?:而)?(?:[0-9]{4} ?年|上年|去年|前年|上月|上季度|上届|上次|上期)(?:同期)?(?:的)?(?:则|只|仅|共)?([\u4e00-\u9fff]{2,8}?)(?:为|是|只有|仅有|有|了)?\s*$/
export const THIS_TIME =
  /^(?:而)?(?:到|至)?(?:今年|本年|本月|本季度|本届|本次|本期|本学期|目前|如今|现在|现|年末|年底|月末|月底|期末)(?:同期)?(?:已)?/
/** The time of a recent level, before its verb. */
export const TIMES_NOW =
  /^(?:而|到|至|截至|[0-9]{4} ?年|[0-9]{1,2} ?月份?|今年|本年|本月|本季度|本届|本次|本期|目前|如今|现在|现|年|月|末|底|[一二三四]季度|上半年|前三季度|已|又|再|则|逐步|迅速|大幅)+/
/** Before a subject that was named: 这一增速. */
export const SAME_SUBJECT = /^(?:这一|这个|该|其|上述)/

/** Between a change and the level that it leads to: 增加 120 张，达到 520 张; 提高 4.3 个百分点，升至 96.4%. */
export const LEADS_TO =
  /^[，,、]?\s?(?:已|现已|今年|目前|现)?(?:达到了?|达|至|到|增至|增到|增加[到至]|增长[到至]|升至|升到|上升[到至]|提高[到至]|提升[到至]|降至|降到|下降[到至]|降低[到至]|减至|减少[到至]|回落[到至]|扩大[到至])\s?$/
/** The same with a word for all of them: 增加 12 家，总数达到 120 家. */
export const LEADS_TO_TOTAL =
  /^[，,、]?\s?(?:使|累计|总数|总量|总额|总人数|保有量|规模)(?:已)?(?:达到?了?|增至|增加[到至]|升至|降至|减至|减少[到至]|为)\s?$/
