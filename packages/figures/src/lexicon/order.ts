/** What begins and what ends a course of events: 开工 and 建成, 立案 and 审结. The verbs of one line belong together. */
export interface Course {
  readonly name: string
  /** A whole alternative of a regular expression each, the longest first. */
  readonly starts: string
  readonly ends: string
  /** The end may well be printed before the beginning: a rule may hold from a day before it was published. */
  readonly loose?: true
  /** Comes to a thing but once, so that no end of it is before a beginning: 竣工, then 破土动工. */
  readonly once?: { readonly starts: string; readonly ends: string }
}

const alternatives = (list: string) =>
  list
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .join('|')
const course = (name: string, starts: string, ends: string): Course => ({ name, starts: alternatives(starts), ends: alternatives(ends) })
const loose = (name: string, starts: string, ends: string): Course => ({ ...course(name, starts, ends), loose: true })
const once = (of: Course, starts: string, ends: string): Course => ({ ...of, once: { starts: alternatives(starts), ends: alternatives(ends) } })

export const COURSES: readonly Course[] = [
  once(
    course(
      '工程',
      '开工 开工建设 动工 破土 破土动工 奠基 始建 开建 兴建 启动建设 开始建设 开始施工 立项 获批立项 批准立项',
      `建成 建成投用 建成投运 建成投产 建成通车 竣工投产 投运 首演 上映 竣工 完工 通车 投用 投产 落成 封顶 交付 交付使用 投入使用 投入运营
       投入运行 验收 通过验收 竣工验收 完成 结束 通水 通电 通气 通航 通暖 启用 开馆 开园`,
    ),
    '开工 开工建设 动工 破土 破土动工 奠基 开建',
    '竣工 完工 建成 落成 通车 建成通车 投用 投产 竣工投产 封顶 交付使用 投入使用',
  ),
  course(
    '案件',
    '立案 立案受理 受理 收案 登记立案 提起公诉 提起诉讼 起诉',
    '审结 结案 宣判 一审宣判 当庭宣判 开庭 作出(?:一审|二审|终审)?(?:判决|宣判|裁决|裁定) 判决 裁决 调解结案 办结 执结 侦结 审理完毕',
  ),
  course(
    '活动',
    '开幕 启动 开始 试运行 试营业 起试运行 起试营业 发起 开班 开赛 开课 开营 开考 开馆 开展 报到',
    '闭幕 结束 正式运行 正式营业 结业 收官 落幕 完赛 完成 结营 结课 截止 闭馆 散会 收兵',
  ),
  course('报名', '报名 开始报名 报名开始 启动报名', '报名截止 截止报名 报名结束 截止 结束'),
  once(
    course('人物', '出生 生(?=[，,、；;])', '参加工作 入党 加入中国共产党 入伍 毕业 逝世 去世 病逝 退休 牺牲'),
    '出生',
    '参加工作 入党 加入中国共产党 入伍 毕业 逝世 去世 病逝 退休 牺牲',
  ),
  course('就学', '入学 入校 就读 进入该校就读 进校 报到', '毕业 离校 结业 从该校毕业 退学 转学'),
  course('工作', '参加工作 入职 入伍', '退休 离职 退役 离休 逝世 去世'),
  course('任期', '当选 上任 到任 就任', '卸任 离任 届满'),
  course('机构', '成立 设立 组建', '撤销 注销 解散 撤并'),
  course('合同', '签订 签约', '到期 期满 届满 履行完毕'),
  course('贷款', '发放 放款 投放 借出', '到期 收回 到期收回 还清 结清'),
  course('行程', '出发 启程 起程 动身 发车 起飞 启航', '返回 返程 抵达 到达 归来 归队 凯旋'),
  course('驻点', '进驻 入驻 进场 进点 入场', '离开 撤离 撤场 退场 撤出 离场 撤回 返回'),
  course('住院', '入院 住院', '出院 治愈出院 康复出院'),
  loose('班次', '上岗 上班 接班 开门 开诊 开门营业', '下岗 下班 交班 关门 停诊 打烊 收摊'),
  loose('文件', '通过 发布 印发 公布 出台', '施行 实施 生效 执行 起施行 起实施 起执行'),
  loose('回访', '走访 结对 慰问 约访 调解 化解 检查 巡查 暗访 督查 帮扶 办结', '回访 复查 复检 复核 复评 开展“?回头看”?'),
  loose('申报', '申报 申请 报批 送审 提交', '获批 批复 批准 核准 获评 入选 通过'),
  loose('招标', '招标 开标 挂牌', '中标 定标 成交 摘牌'),
  loose('著作', '动笔 起草 编纂 编修 开机 开拍', '定稿 出版 付印 杀青 上映 首发 问世 播出 首演'),
  loose('种养', '播种 移栽 插秧 定植 栽植 投苗', '收获 收割 采收 采摘 上市 出栏 挂果'),
  loose('追究', '被捕 落网 归案 刑拘 逮捕', '起诉 移送起诉 获刑 刑满释放'),
  loose('试点', '试点 试行', '推开 推广 推行 施行 实施'),
]

/** 始于, 止于: of any course. */
export const ANY_START = '始|起'
export const ANY_END = '止|终|截止|结束|完成'
/** 始建于 2018 年, 开工时间为 2018 年: the verb stands before its date. */
export const AT = '(?:于|时间：?为?|日期：?为?)'

/** After 自 or 从 and a date. */
export const FROM_HERE = '(?:起|开始|始)(?:施行|实施|执行|生效|试行|报名|受理|申报|征集|计算)?'

/** What may stand between a beginning and its end without naming anything else. */
export const START_TAIL =
  '(?:建设|施工|修建|报名|申报|征集|投票|受理|侦查|调查|审理|改造|实施|运行|试点|营业|到户|到位|的一[起件宗桩名个][^，,、；;0-9]{1,10}|(?<=[进入]驻)[^，,、；;。和及与0-9]{1,14})'

/** Between a beginning and its end: one more clause that tells what came of it. */
export const MEANWHILE = '(?:(?:经|历经|经过|由于|因|后|期间|随后)[^，,。；;：:0-9]{2,16}[，,])?'

/** Before the second date, of a rule or a contract. */
export const VALID_UNTIL = '(?:有效期至|有效期截至|有效期到|有效期截止到?)'

/** Before the second date: it is an end whatever follows. */
export const UNTIL = '(?:至|到|直至|直到|延续至|延续到|持续至|持续到|一直到|截至|截止到?|截止至)'

/** Right after a date, and of it: 2018 年底, 3 月上旬, （4 月 3 日）零时. */
export const PART_OF_DATE =
  '(?:[（(](?:星期|周|礼拜)[一二三四五六日天][）)])?[）)]?(?:年?底|年?末|年?初|年中|春季?|夏季?|秋季?|冬季?|上半年|下半年|[一二三四]季度|上旬|中旬|下旬|[上下]午|凌晨|晚上?|零时|[0-9]{1,2} ?[时点](?:整|半)?)?'

/** Between a verb and a second date: 历时 20 个月, 经过两年建设. */
export const LASTING = '(?:(?:历时|历经|经过?|用时|为期|工期)[^，,。；;]{1,14}[，,])?'

/** Before a verb, and without weight. */
export const MANNER = '(?:便|就|即|方才?|才|却|已)?(?:正式|全面|全线|顺利|如期|按期|提前|胜利|圆满|全部|同时|主体|依法|整体|基本|统一|集中)?'

/** Before the second date. */
export const LINK = '(?:并|已|后|且|又|再|也|现|将)?(?:在|于|自)?'

/** What is planned may be printed in any order, and against what came. */
export const PLANNED = /计划|拟|预计|规划|原定|力争|预定|争取|确保|目标|应当?|须|要求|如果|若|假如|不得|未/

/** One of two beginnings or ends: 2020 年成立，2018 年曾撤销. */
export const EARLIER_ONE = /曾|重新|再次|恢复|重启|复[工建查审]|原|此前|之前|早在|追溯|倒推|新/

/** Each of several: 分别于 2018 年开工、2016 年建成. */
export const OF_SEVERAL = /分别|先后|各|陆续|相继|依次/

/** Years that are no years of ours. */
export const OTHER_CALENDAR = /农历|阴历|腊月|正月|民国|公元前|财年|学年/

/** A year by its distance from this one: no order can be read off the dates alone. */
export const RELATIVE_YEAR = /(?:今|去|明|前|后|上|次|翌|当|本|同|第二|隔)年(?:的)?$/

/** The next year, said of the first date. */
export const NEXT_YEAR = /(?:次年|翌年|第二年)$/

/** Verbs of change that go with time. 回落到 2016 年的 3.1% may go back to what was in 2016. */
export const GOES_WITH_TIME = /(?:增加|增长|提高|提升|扩大|增|减少|下降|降低|降|减)了?[到至]了? ?$/

/** After the end of a period. */
export const ENDS_HERE = /^(?:年?[底末])?(?:[止为结截，,。；;）)、共累全期]|$)/

/** In the clause of a later date: something went on. Who does something again may have done it before the first date too. */
export const GOES_ON = /^(?:底|末|初)?[，,]?(?:[\u4e00-\u9fff]{0,6}?)(?:再次|再度|又|继续|接着|随后|此后|进一步)/

/** The end of what stands before the first date: 体检…，11 月 9 日体检完毕. */
export const NAMED_END = /^(?<deed>[\u4e00-\u9fff]{2,4}?)(?:工作|活动)?(?:完毕|结束|截止)/

/** One stage of several may end before another begins. */
export const ONE_STAGE = /[一二三四五六首两几每前后末][期批段轮标部]|[期批段轮标](?:工程|项目|次)|二|老|旧/

/** From a date to a date, with nothing said but that it goes on: a range, in words. */
export const GOES_ON_TO = /^ ?(?:一直|直)?(?:持续|延续)?[到至] ?$/

/** Between clock times: a journey may take till the next day. */
export const JOURNEY = /[发登]车|[出进]发|[启起]程|起飞|启航|动身|[开驶]出/

/** Beside clock times: they are of two days. */
export const OVER_NIGHT = /次日|翌日|第二天|隔天|隔日|当晚|凌晨|夜/
