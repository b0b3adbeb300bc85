const UNITS =
  '工作日|班组|考点|考场|车间|科室|季度|学期|乡镇|社区|街道|网格|小区|学校|班级|单位|企业|项目|驿站|站点|点位|小组|团队|大棚|课时|学时|小时|公斤|千克|公里|公顷|平方米|立方米|[岗吨斤米间人名位户村场期批班次月年天日周家亩套份台件校组队轮车点所只头本支条盒箱站县市镇座栋块册棵株匹桌床袋瓶桶艘架口眼处幅面种类趟根段片包盏辆副张篇枚餐顿棵具双羽尾]|个'

/**
 * 每场, 每人每月, 每名护林员每月, 每个: by what a figure is reckoned, before it; a numeral after 每 (每 10 户选 1 名) is another
 * relation.
 */
export const EACH = new RegExp(
  `((?:每(?:一)?个?(?:${UNITS})(?:的?[\\u4e00-\\u9fff]{1,5}?)??){0,2}每(?:一)?个?(?:${UNITS}))((?:(?!每)[\\u4e00-\\u9fff“”])*)$`,
)
/** What one 每 is reckoned by. */
export const PER = new RegExp(`^(?:一)?个?(${UNITS})`)

/** 8 个村各拨付 5 万元: each of those just counted. */
export const EACH_OWN = /^([\u4e00-\u9fff]{0,6})各([\u4e00-\u9fff]{0,6})$/

/** 单价 180 元: the price of one. */
export const UNIT_PRICE = /单价(?:约|为|是)?$/

/** Between 每场 and the figure: of what there is so much. Another word speaks of another measure. */
export const EACH_LABEL =
  /^(?:平均|约|近|为|有|达到?|补助|补贴|奖励|发放|发给|给予|资助|救助|配发|配备|赠送|一[套份床件个台箱]|价值|标准|安排|参加|培训|组织|选派|选聘|配|选|派|培训学员|学员|人员|慰问金|资金|学习|参训|听众|可|能|的?(?:保费|费用|经费|工资|报酬|津贴|奖金|补助金|补贴款|救助金|助学金|奖学金|租金|票价|价格|学费|餐费|造价|缴费|缴纳|投保|支付|售价|单价|面积|长)|观众|群众|师生|学生|职工|发放资料|印发|投放|栽植|栽种|种植|安装|疏散|接待|服务|覆盖|摆放|运送|运输|招募|招收|设置|设|派出|容纳|捐赠|领取|分得|到账|免费)*$/

/** After 每个网格配备: whom or what, the noun of the figure. */
export const EACH_OBJECT = /^(?:配备|配齐|配置|选配|选派|选聘|安排|设置?|招募|招收|派出|培训|栽植|安装|投放|发放|赠送|组织)[\u4e00-\u9fff]{1,6}$/

/** At most so much each: the total may be anything below. */
export const EACH_AT_MOST = /最高|最多|不超过|上限|限|以内|至多|不低于|至少|不少于|最低/

/** Right before the total; 公共 and 共同 count nothing. */
export const TOTAL =
  /(?<cue>总共|一共|共计|合计|总计|累计|总金额|总价|金额|(?<![设统累预估审会合共总小])计(?=发|付|支|兑|补|需)|(?<![公中])共(?![同建享青产商育和办]))(?<verb>[\u4e00-\u9fff]{0,8})$/

/** Without 共: what was paid for just that, or what it makes in a year. It need not be the whole sum. */
export const PAID =
  /^[，,](?:全年|一年|半年|全季|合同)?(?:共|需|需要|共需|应|应当|将|可|计)?(?:支付|支出|花费|付款|付费|耗资|补贴|补助|发放|发放补贴|发放补助|兑现|总面积|总长|总人数|总数|总额|总价款?|总造价|总费用|总成本|总产值|总金额|总长度|总价格|总价值|总计)(?:资金|货款|费用|补贴|补助|慰问金|助学金|奖学金|奖金|救助金|补助金)?(?:了|为|达到?|约|近|有|是)*$|^[，,](?:全年|一年|每年)共?需(?:要)?(?:资金|经费)?$/

/** So many months are in what the total is of: 全年补贴 for 每人每月. */
export const MONTHS_OF: readonly (readonly [words: RegExp, months: number])[] = [
  [/半年/, 6],
  [/全年|一年(?!级)|年度/, 12],
  [/季度|全季/, 3],
]

/** Any other words before a figure: it is the total only where the arithmetic says so. A change or a base of comparison is none. */
export const LOOSE_TOTAL = /[，,；;](?![^，,；;]*(?:比|较|每|均|增|减|各|多|少|高出|其中|最))[\u4e00-\u9fff]{0,10}$/

/** Before 共 in its clause: what was given or done. */
export const TOTAL_LEAD =
  /^(?:的标准|标准|计算|参加|元|人|名|户|[\u4e00-\u9fff]{0,6}(?:发放|兑现|支付|培训|补助|补贴|奖励|拨付|参加|安排)[\u4e00-\u9fff]{0,4}|全年|一年|全[县市区镇])$/

/** After 共: the figure is the total of just that; 共投入, 共筹集 may hold more. */
export const TOTAL_VERB =
  /^(?:为|达到?|是|有|约|近|需|计|支出|发放|支付|兑现|补助|补贴|奖励|培训|参加|参训|服务|吸引|组织|安排|惠及|受益|教育|发放补助|发放补贴|发放资金|发放补助资金|发放奖金|发放慰问金|支付补贴|安排志愿者|花费|学员|拨付|补助资金|投放|采购|栽植|配备|加开|增开|加设|发|付|发给|选派|选聘|人数)*$/

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
  课时: ['课时', '学时'],
  学时: ['学时', '课时'],
  公斤: ['公斤', '千克'],
  千克: ['公斤', '千克'],
}

/** Measure words that say nothing of what is counted: the noun beside them does (执勤岗 45 个, 36 个网格). */
export const BARE_UNITS: ReadonlySet<string> = new Set(['个', '处', '家', '所', '座', '支', '间', '块', '条', '套', '台', '项', '栋'])

/** With 个 or 所 before the noun: 30 个村, 12 所学校. */
export const PER_NOUNS: Readonly<Record<string, readonly string[]>> = {
  村: ['村', '行政村'],
  校: ['学校', '中小学', '小学'],
  乡镇: ['乡镇'],
  社区: ['社区'],
  街道: ['街道'],
  点: ['点', '服务点', '网点'],
  组: ['组'],
  队: ['队', '队伍'],
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

/** 共发放助学金: what was given, by its name. */
export const TOTAL_GIVEN = /^(?:发放|支付|兑现|补助|奖励|拨付|发给|下拨|落实|下发)[\u4e00-\u9fff]{0,4}(?:金|款|费|补贴|补助|津贴)$/
/** Before a mean of each: 累计 behind it may be of all that time. */
export const OPEN_SINCE = /截至|截止|以来|起$|累计/
/** Between all and the groups that they are put in. */
export const GROUPED = /^[\u4e00-\u9fff]{0,8}[，,、]?(?:并|共)?(?:被)?(?:分成|分为|编成|编为|组成|组建|划为)$/
/** Groups whose members were just counted. */
export const GROUPS = /^(?:代表队|参赛队|队伍|小组|小队|班组|队|班)$/
/** Money that is there to be given. */
export const RAISED = /筹集|筹措|募集|安排|落实|下拨/

/** Behind what each group has: some are in none. */
export const LEFT_OVER = /其余|余下|剩余|另有|另外|机动|替补/
