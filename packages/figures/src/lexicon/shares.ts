/** A rate whose two counts may be printed beside it: what its part and its base are called. Of others (满意率) the base is not known. */
export interface CountedRate {
  readonly rate: RegExp
  readonly part: RegExp
  readonly base: RegExp
}

const counted = (rate: string, part: string, base: string): CountedRate => ({
  rate: new RegExp(`(?:${rate})$`),
  part: new RegExp(`(?:${part})(?:完毕|了|的)?(?:有|达|共)?$`),
  base: new RegExp(`(?:${base})[^，,；;。]{0,14}$`),
})

export const COUNTED_RATES: readonly CountedRate[] = [
  counted('办结率|结案率|办复率', '办结|结案|审结|审结、执结|办复|执结', '受理|收到|接到|接收|立案|承办|交办|收案|登记|共收|形成|派发'),
  counted('回收率|收回率', '收回|回收', '发放|发出|下发'),
  counted('到会率|出席率|出勤率', '实到|到会|出席|实际到会', '应到|应出席'),
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

/** Introduces a whole that later shares are of. */
export const WHOLE_BEFORE = /(?:共|总|现有|累计|合计|全[国省市县区镇乡村校院]|受理|收到|接到|承办|办理|登记|达到?|为|有)[^，,；;。（）]{0,12}$/
/** 在 200 名妇代会主任当中, 148 家场所中: what follows is of it. */
export const WHOLE_AFTER = /^[^，,；;。（）]{0,14}(?:当中|之中|中|里)(?![心国央小学])/

/** 占, 占比, 占总数的, 比重为 to the end of the words before a percentage; `base` is what stands between. */
export const SHARE_BEFORE = /(?:所?占(?:比重?|比例)?|比重|比例)(?<base>[^占，,；;。：:（）()]{0,16})$/

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

/** 三次产业占比分别为: the three that there are. */
export const INDUSTRIES = /三次产业|一[、]?二[、]?三(?:次)?产业|第一、(?:第)?二、(?:第)?三产业|一产、二产、三产/

/** All that stands in the clause before the last share of a list: 另有 0.5% 为文盲, 其余 11.2%. */
export const REST_SHARE = /^(?:另有|另外|另|其余|余下的?|剩下的?|剩余的?)(?:还有|仅|约|近|的)?\s*$/
