/** Between a mark and the copula, or the verb of growth: it changes nothing. */
const ADVERBS = '(?:正好|恰好|刚好|恰|整整|足足|几乎|差不多|大约|约|仅|只|就|已|便|即|则|竟|均|成功|实现了?)*'
const COPULA = '(?:是|为|有|相当于|等于|达到?了?|只有|不到)'
const GROWTH = '(?:增长|增加|提高|扩大|上升|提升|增多|增|多|翻)(?:了|出)?'

/** 1860 件，相当于上年 1240 件的 1.5 倍: between the figure and its base. */
export const IS_MULTIPLE = new RegExp(`^[，,；;]?${ADVERBS}${COPULA}(?:[0-9]{4}年)?(?:(?!每|日均|人均|月均|年均)[\\u4e00-\\u9fff]){0,10}?$`)

/** 人员是平日 40 人的 3 倍，达 120 人: the words before the base, where the figure itself follows. */
export const BASE_FIRST = new RegExp(`${COPULA}(?:[0-9]{4}年)?(?!每)[\\u4e00-\\u9fff]{0,8}$`)
/** Between the multiple and the figure that it makes. 共 may hold more. */
export const THEN_FIGURE = /^(?:还多|有余|以上)?[，,](?:已|现已?|目前|一举|人数|总数|总量|总额)*(?:达到?了?|为|增至|升至|增加到|上升到|增长到)$/

/** 由 200 万元增至 600 万元，增长 2 倍: the rest, not the whole. */
export const GROWN_BY = new RegExp(`^(?:之多)?[，,、；;（(](?:净|共|实际|五年|三年|${ADVERBS})?(?:增长|增加|提高|扩大|上升|提升|增)了?$`)

/** 是原来的 3 倍, 只有原来的三分之一: the whole. */
export const TIMES_THE_OLD = new RegExp(
  `^(?:之多)?[，,、；;（(]${ADVERBS}(?:是|为|有|相当于|达到?|增长到|增至|扩大到|降至|降到|减到)?(?<base>原来|原先|此前|之前|过去|当初|最初|起初|[上去]年(?:同期)?|上月|上届|上期|前者)的$`,
)

/** Before 翻一番: 由 0.6 亿元增至 2.4 亿元，实现翻两番. */
export const DOUBLED = new RegExp(`^(?:之多)?[，,、；;（(](?:[一二两三四五六七八九十2-9]年(?:间|来|内)?|总量|规模)?(?:${ADVERBS})$`)

/** After a figure in so many words that it is more: 两倍还多. */
export const AND_MORE = /^(?:还要?多|有余|有多|还不止|开外|出头|还强)/

/** 今年是去年的 2 倍, 前者是后者的 2 倍, 是去年同期的 2.5 倍: all between the second figure and the multiple. */
export const IS_TIMES = new RegExp(
  `^[\\u4e00-\\u9fff]{0,6}?(?:[，,；;。]|(?=是|为|相当于))(?<subject>[\\u4e00-\\u9fff]{0,12}?)${ADVERBS}${COPULA}(?<base>[\\u4e00-\\u9fff0-9]{2,10})的$`,
)
/** 比去年增加了 2 倍, 较之往年多了一倍. */
export const IS_MORE = new RegExp(
  `^[\\u4e00-\\u9fff]{0,6}?[，,；;。](?<subject>[\\u4e00-\\u9fff]{0,8}?)(?:比起|相比|相较于?|比|较之于?|较|与|同)(?<base>[\\u4e00-\\u9fff0-9]{2,8}?)(?:相比|比)?[，,]?${ADVERBS}(?<grown>${GROWTH})?$`,
)
/** 去年 20 户，今年 40 户，增加了一倍: which are compared is said by their times alone. */
export const IS_GROWN = new RegExp(`^[，,；;]${ADVERBS}(?<grown>${GROWTH})?$`)

/** What a time is called, in a base and beside its figure. */
export const EARLIER =
  /(?<base>(?:上年|去年|前年|上学年|上学期|上季度|上半年|上月|上周|上届|上期|上次)(?:的?同期)?|往年同期|往年|常年|平日|平时|原来|原先|此前|过去|起初|当初|第一年|首年|20[0-9]{2}年(?:的?同期)?|同期)/
export const PRESENT = /今年|本年|当年|本月|本季度|本周|本届|本期|本次|本学期|这学期|现在|如今|目前|眼下|现有|现已|20[0-9]{2}年|至今/

/** Says nothing of what is counted, before a figure. */
export const NO_MATTER =
  /而|但|则|仅仅?|只|才|却|约|近|分别|同期|同样|的|有|为|是|计|共计?|总共|合计|达到?了?|已|数量?|全年|全县|全市|全区|全镇|全乡|[0-9.年月日]|一年|之多|为止|不过|大约|超过?/g

/** The measure that a subject names says no more than its root: 接待量 is what was 接待. */
export const MEASURE_END = /(?:的|量|数|数量|总数|总量|总额|额|人数|件数|户数|规模|面积|水平|者|共|计)+$/

/** In a stretch of operands: one is a part, a change, a mean, and nobody knows which is meant. */
export const BREAKS_PAIR = /其中|包括|另有|增加|减少|增长|下降|比(?!例|重)|较|每|均|占|计划|预计|目标|任务/

/** 玉米是小麦的 2.4 倍, 是上年的 1.6 倍: the end of the words before the multiple. */
export const NAMED_BASE = new RegExp(
  `[，,；;。](?<subject>[\\u4e00-\\u9fff]{0,8}?)${ADVERBS}(?:是|为|相当于|等于)(?<base>[\\u4e00-\\u9fff0-9]{2,8})的$`,
)
