/** 每场, 每人每月, 每个: by what a figure is reckoned, right before it; a numeral after 每 (每 10 户选 1 名) is another relation. */
export const EACH =
  /((?:每(?:一)?个?(?:工作日|季度|学期|乡镇|社区|街道|[人名位户村场期批班次月年天日周家亩套份台件校组队轮车点所只头本支条盒箱站县市镇座栋间块册棵株匹桌床袋瓶桶车艘架口眼处幅面]|个)){1,3})([\u4e00-\u9fff“”]{0,14})$/

/** 单价 180 元: the price of one. */
export const UNIT_PRICE = /单价(?:约|为|是)?$/

/** Between 每场 and the figure: of what there is so much. Another word speaks of another measure. */
export const EACH_LABEL =
  /^(?:平均|约|近|为|有|达到?|补助|补贴|奖励|发放|发给|给予|资助|救助|配发|配备|赠送|一[套份床件个台箱]|价值|标准|安排|参加|培训|组织|选派|选聘|配|选|派|培训学员|学员|人员|慰问金|资金|学习|参训|听众|可|能)*$/

/** At most so much each: the total may be anything below. */
export const EACH_AT_MOST = /最高|最多|不超过|上限|限|以内|至多|不低于|至少|不少于|最低/

/** Right before the total; 公共 and 共同 count nothing. */
export const TOTAL = /(?<cue>总共|一共|共计|合计|总计|累计|总金额|总价|金额|(?<![公中])共(?![同建享青产商育和办]))(?<verb>[\u4e00-\u9fff]{0,8})$/

/** Before 共 in its clause: what was given or done. */
export const TOTAL_LEAD =
  /^(?:的标准|标准|计算|参加|元|人|名|户|[\u4e00-\u9fff]{0,6}(?:发放|兑现|支付|培训|补助|补贴|奖励|拨付|参加|安排)[\u4e00-\u9fff]{0,4}|全年|全[县市区镇])$/

/** After 共: the figure is the total of just that; 共投入, 共筹集 may hold more. */
export const TOTAL_VERB =
  /^(?:为|达到?|是|有|约|近|需|计|支出|发放|支付|兑现|补助|补贴|奖励|培训|参加|参训|服务|吸引|组织|安排|惠及|受益|教育|发放补助|发放补贴|发放资金|发放补助资金|发放奖金|发放慰问金|支付补贴|安排志愿者|花费|学员|拨付|补助资金|投放|采购|栽植|配备|选派|选聘|人数)*$/

/** In the stretch of the operands: something else comes in. */
export const BREAKS_PRODUCT =
  /其中|另|包括|含|以及|加上|不等|分别|部分|首[期批]|第[一二三四五六七八九十0-9]|扣除|减|原|计划|尚|未|退出|最高|最多|最低|至少|上限|名额/

/** The measure words of one unit in 每: 每人 and 每名 count 人. */
export const PER_UNITS: Readonly<Record<string, readonly string[]>> = {
  人: ['人'],
  名: ['人'],
  位: ['人'],
  日: ['天'],
  工作日: ['工作日'],
  乡镇: ['乡镇'],
  社区: ['社区'],
  街道: ['街道'],
}

/** With 个 or 所 before the noun: 30 个村, 12 所学校. */
export const PER_NOUNS: Readonly<Record<string, readonly string[]>> = {
  村: ['村', '行政村'],
  校: ['学校', '中小学', '小学'],
  乡镇: ['乡镇'],
  社区: ['社区'],
  街道: ['街道'],
  点: ['点', '服务点', '网点'],
  组: ['组', '小组'],
  队: ['队', '工作队', '服务队'],
  班: ['班', '培训班', '班级'],
  站: ['站', '服务站'],
  县: ['县', '县区'],
  市: ['市'],
  镇: ['镇'],
  家: ['企业'],
}

/** The same verb for what was given: the total and each share of it. */
export const SHARED_OUT = /发放|兑现|奖励|补助|拨付|资助|下拨|安排|发给|救助|补贴/

/** By time alone: who has it is not printed. */
export const TIME = /^(?:天|日|月|年|周|季度|学期|工作日|期|次|批|轮)$/
