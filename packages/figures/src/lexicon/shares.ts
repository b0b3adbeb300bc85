/** A rate whose two counts may be printed beside it: what its part and its base are called. Of others (满意率) the base is not known. */
export interface CountedRate {
  readonly rate: RegExp
  readonly part: RegExp
  readonly base: RegExp
}

const counted = (rate: string, part: string, base: string): CountedRate => ({
  rate: new RegExp(`(?:${rate})$`),
  part: new RegExp(`(?:${part})(?:完毕|完成|了|的)?(?:有|达|共|计)?$`),
  base: new RegExp(`(?:${base})[^，,；;。]{0,14}$`),
})

export const COUNTED_RATES: readonly CountedRate[] = [
  counted(
    '办结率|结案率|办复率',
    '办结|结案|审结|审结、执结|办复|执结|(?:审核|办理|处理|处置|查办|答复)(?=完毕|完成)|办理完结',
    '受理|收到|接到|接收|立案|承办|交办|收案|登记|共收|形成|派发|办理(?!完|结)',
  ),
  counted('破案率|侦破率', '破获|侦破|破案', '立案|立刑事案件|立|接报|受理|发生'),
  counted('回收率|收回率', '收回|回收', '发放|发出|下发'),
  counted('到会率|出席率|出勤率|到课率|参训率', '实到|到会|出席|实际到会|实际出席|实际参训|到课|参训', '应到|应出席|应参训|应参加'),
  counted('到考率|参考率', '到考|参考|实考|参加考试', '报名|报考|应考|应到|应参考|登记'),
  counted('整改率|整改完成率', '整改|完成整改|整改到位', '排查|发现|查出|检查出|反馈|查摆'),
  counted('化解率|调解成功率|调处率', '化解|调解成功|成功调解|调处', '排查|受理|摸排|交办|调解|调处'),
  counted('有效率', '有效问卷|有效|有效答卷', '收回|回收|发放|发出|下发'),
  counted('认领率', '认领|已认领', '征集|收集'),
  counted('开工率', '开工', '安排|实施|计划|共有|谋划|确定'),
  counted('解决率', '解决', '收集|征集|梳理|收到|受理|反映'),
  counted('成功率', '成功', '调解|化解|调处|手术|实施|申请|申报'),
  counted('合格率', '合格', '抽检|检测|检查|抽查|送检|考核|参加'),
]

/** Words of a base that name no particular one: 占总数的, 占全部的. */
export const ANY_BASE = /(?:的|比重|比例|总数|总量|总人数|总户数|总件数|总额|总计|合计|全部|同期|其中|约|近|达到?|为|超过|到|了|数|总)/g

/** 占目标的, 占年度计划的: how much was done of what was planned. */
export const COMPLETION_BASE = /计划|任务|目标|指标|预算/

/** Between a share and the count that is told after it: 占 35%，计 112 名; in a bracket a bare one too. */
export const COUNT_AFTER_SHARE = /^\s?[，,、]\s?(?:共计|计|即|合计|合|约合)\s?$/
export const COUNT_IN_BRACKET = /^\s?[（(]\s?(?:共计|计|即|共|为|约|合)?\s?$/

/** A clause between a part and its share that tells of its change, or names the part again: 409 名，后者占. */
export const CHANGE_OR_SAME =
  /^(?:比|较|同比|环比|约|就|仅|只|已$|增|减|下降|上升|(?:后者|这部分[\u4e00-\u9fff]{0,4}|[这此]类[\u4e00-\u9fff]{0,4}|完成[\u4e00-\u9fff]{1,3}[者的]约?)$)/

/** 分别占 67.9%、10.8%、21.3%, 占比依次为: one cue for the shares of all that were listed. */
export const SHARES_OF_EACH =
  /(?:分别|依次|各自?)(?:约)?占(?:比|总[数量额])?(?:的|为)?\s?$|占比(?:分别|依次)?(?:为|是|达)?\s?$|占(?:总[数量额]的)?比[重例](?:分别|依次)(?:为|是|达)?\s?$/

/** 应收 341.8 万亩, 共 58 家 after 占应收面积的 95.5%: the whole is told after its share. */
export const WHOLE_TOLD = /^[，,；;。]\s?[^，,；;。：:（）()]{0,16}$/

/** A rate of which nothing but its name says what it is of: 采纳率, 抢通率, 亏损面. */
export const ANY_RATE = /(?<stem>[\u4e00-\u9fff]{2,6})(?:率|面)$/
export const NO_PART_RATE = /(?:增长|增|利|汇|费|税|负债|周转|覆盖|速|概|效|频|功)率$|[方层全地]面$/

/** Before a count of all that were looked at, so that a count found among them has its rate of these. */
export const EXAMINED =
  /(?:检[查测验]?|抽[查检样]|体检|筛查|调查|普查|测评|走访|回访|参加|参训|参评|报名|报考|应[考试到]|送检|受检|接种|栽植|种植|移栽|播种|收治|救治|申报|登记|签约|发放|发送|派发|办理|受理|收到|征集|收集|上报|报送|共有|现有)[^，,；;。]{0,8}$/
/** Rates of a whole population, or of what may have begun earlier. */
export const POPULATION_RATE =
  /死亡|出生|生育|发病|增长|离婚|结婚|失业|就业|犯罪|复发|返贫|返乡|流失|成活|出栏|缴[费存]|入库|到位|满意|认可|支持|信任/

/** 每百户中就有 38 户: before the size of the group, and between the two. */
export const OUT_OF = /每\s?$/
export const IN_EACH = /^[\u4e00-\u9fff]{0,6}?(?:[之当]?中|里)?[，,]?(?:就|便|约)?有\s?$/

/** Introduces a whole that later shares are of. */
export const WHOLE_BEFORE = /(?:共|总|现有|累计|合计|全[国省市县区镇乡村校院]|受理|收到|接到|承办|办理|登记|达到?|为|有)[^，,；;。（）]{0,12}$/
/** 在 200 名妇代会主任当中, 148 家场所中: what follows is of it. */
export const WHOLE_AFTER = /^[^，,；;。（）]{0,14}(?:当中|之中|中|里)(?![心国央小学])/

/** 占, 占比, 占总数的, 比重为 to the end of the words before a percentage; `base` is what stands between. */
export const SHARE_BEFORE = /(?:所?占(?:比例|比重?)?|比重|比例)(?<base>[^占，,；;。：:（）()]{0,16})$/

/** 应建档 2840 人，已建档 2612 人，建档率 92.0%: any rate whose verb stands in both counts. */
export const DUE_RATE = /(?<verb>[\u4e00-\u9fff]{2})率$/
const dueRates = new Map<string, CountedRate>()

export function dueRate(verb: string): CountedRate {
  const known = dueRates.get(verb)
  if (known) return known
  const words = `(?:${verb}|${verb.charAt(0)}[^，,；;。]{0,6}${verb.charAt(1)})`
  const made = {
    rate: DUE_RATE,
    part: new RegExp(`(?:已经?|实际?|完成)(?:完成)?${words}[^，,；;。]{0,4}$`),
    base: new RegExp(`应(?:当|该)?${words}[^，,；;。]{0,8}$`),
  }
  dueRates.set(verb, made)
  return made
}

/** 按学段分, 从年龄看, 分产业看: what follows are the classes of one breakdown. 从换届结果看 begins any remark. */
export const ANNOUNCED_BREAKDOWN =
  /(?:[按从分](?:[\u4e00-\u9fff]{0,6}(?:年龄|性别|学历|文化程度|职业|身份|学段|年级|行业|产业|地域|地区|区域|城乡|类别|类型|层级|级别|渠道|来源|民族|户籍|规模))(?:来|结构|构成)?(?:分|看|划分|统计)|按[^，,；;。]{1,8}(?:划?分)|分[^，,；;。别]{1,4}看)[，,：:]/

/** 按等级分为优、良、中、差四档，各占: as many classes as there are. */
export const DIVIDED = /分(?:为|成)[^，,；;。]{0,30}?(?<count>[两二三四五六七八九])[\u4e00-\u9fff][，,：:]|一分为(?<parts>[二三四五])[，,：:]/
/** 由财产险和人身险两部分构成. */
export const MADE_OF =
  /由[^，,；;。]{2,30}?(?<count>[两二三四五六七八九])(?:[大个]?(?:部分|块|类|项|者|方面))(?:构成|组成)|由[^，,；;。]{2,30}?(?<bearers>[两二三四五六七八九])[级方家](?:按比例|共同)?(?:分担|承担|负担)/
/** 二者共同构成全部保费收入, after the list. */
export const MAKE_UP =
  /^[，,]\s?(?:以上|上述|这)?(?<count>[两二三四五六七八九])(?:者|项|类|部分|块|方面)(?:共同|一起|合起来|合计)?(?:就)?(?:构成|组成)了?(?:全部|整个|所有|[\u4e00-\u9fff]{0,6}的全部)/
/** 甲、乙各占 25%: one figure that each of several has. */
export const EACH_SHARE = /(?:各自?|均|都)(?:约)?占/

/** 三次产业占比分别为: the three that there are. */
export const INDUSTRIES = /三次产业|一[、]?二[、]?三(?:次)?产业|第一、(?:第)?二、(?:第)?三产业|一产、二产、三产/

/** All that stands in the clause before the last share of a list: 另有 0.5% 为文盲, 其余 11.2%. */
export const REST_SHARE = /^(?:另有|另外|另|其余|余下的?|剩下的?|剩余的?)(?:还有|仅|约|近|的)?\s*$/

/** 停电 640 户，已恢复 592 户: a verb without a noun of its own, right before the part. */
export const CARRIED_ON = /[，,]\s?(?:目前|现|截至目前)?已(?!累计)(?:经|完成)?[\u4e00-\u9fff]{2,4}\s?$/

/** 现有, 共收回: all there is, so that a share of the next sentence is of it. */
export const STRONG_WHOLE = /(?:共有|现有|总数|总计|共计|一共|收回|共)[^，,；;。（）]{0,8}$/

/** 占, 占比为 right before a percentage: a share of what it is a part of, and of nothing else. */
export const BARE_SHARE = /^所?占比?(?:为|达|是)?$/

/** Rates of what came in, some of it in another year: 新收 500 件，审结 520 件，结案率 93% has what was left over in its base. */
export const CARRIES_OVER = /(?:办结|结案|审结|执结|办复|化解|调处|解决|开工)率$/
/** What was left over is not among it. */
export const NEW_ONLY = /新(?:收|受理|立|增|发)/
