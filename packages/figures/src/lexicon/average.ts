/** What a mean is reckoned by: the word before 均 or after 每, and the units and nouns by which it is counted. */
export interface Divisor {
  readonly units: readonly string[]
  /** With 个, 所, 家…: the noun must end so. */
  readonly nouns?: readonly string[]
}

const by = (units: string, nouns = ''): Divisor => ({
  units: units === '' ? [] : units.split(' '),
  ...(nouns ? { nouns: nouns.split(' ') } : {}),
})

export const DIVISORS: Readonly<Record<string, Divisor>> = {
  人: by('人'),
  名: by('人'),
  位: by('人'),
  户: by('户'),
  村: by('村', '村 村（社区）'),
  校: by('校 学校', '学校 中学 小学 幼儿园'),
  县: by('县 县区 县市区', '县 县区 县（市、区）'),
  镇: by('镇 乡镇', '镇 乡镇'),
  乡: by('乡 乡镇', '乡 乡镇'),
  日: by('天 工作日'),
  天: by('天 工作日'),
  月: by('月'),
  年: by('年'),
  周: by('周'),
  次: by('次 人次 批次 例次 场次 家次 台次 车次 户次'),
  台次: by('台次 车次'),
  批次: by('批次'),
  场次: by('场次'),
  案: by('件 起 宗', '案件'),
  起: by('起 件'),
  项: by('项', '项目'),
  庭: by('庭', '法庭'),
  桩: by('桩', '充电桩 桩'),
  师: by('', '教师 老师'),
  场: by('场 场次'),
  期: by('期'),
  班: by('班级', '班 班级 培训班'),
  家: by('家'),
  亩: by('亩'),
  件: by('件 起 宗'),
  台: by('台'),
  所: by('所', '司法所 派出所 卫生所 供电所 财政所 税务所 中心所'),
  社: by('', '合作社'),
  队: by('支 队', '队 工作队'),
  个: by('个'),
  支: by('支'),
  条: by('条'),
  季: by('季度'),
  季度: by('季度'),
  组: by('组', '组 小组'),
  站: by('站', '站 服务站 工作站'),
  店: by('店', '店 门店'),
  园: by('园', '园 幼儿园'),
  馆: by('馆', '馆 图书馆'),
  企: by('', '企业'),
  生: by('', '学生 在校生 新生 师生 中小学生 幼儿 学员'),
  棚: by('', '大棚'),
  岗: by('岗', '岗'),
  头: by('头'),
  只: by('只'),
  车: by('车 辆 台 车次'),
  辆: by('辆'),
  座: by('座'),
  栋: by('栋'),
  套: by('套'),
  间: by('间'),
  块: by('块'),
  处: by('处'),
  轮: by('轮'),
  批: by('批'),
  届: by('届'),
  街道: by('街道', '街道'),
  乡镇: by('乡镇', '乡镇'),
  吨: by('吨'),
  公斤: by('公斤 千克'),
  公里: by('公里 千米'),
  米: by('米'),
  公顷: by('公顷'),
  平方米: by('平方米'),
  学期: by('学期'),
  课时: by('课时 学时'),
}

/** Measure words that say nothing of what is counted: the noun before them does (执勤岗 45 个). */
export const BARE_UNITS: ReadonlySet<string> = new Set(['个', '处', '家', '所', '座', '支'])

const BY = '人生户村校县镇乡日月年周季次场期班家亩件台所社队组站店园馆企棚头车岗套处案庭桩项起座间条支栋批师'

/** 户均, 人均调处, 日均: at the beginning of its clause, with the words up to the figure. */
export const MEAN_WORD = new RegExp(`(?:^|、)(?:平均|预计)?([${BY}])均([\\u4e00-\\u9fff]{0,8})$`)

/** 平均亩产, 亩产: by 亩, of what is grown. */
export const MEAN_YIELD = /(?:^|、)(?<mean>平均)?([亩])产(?:量)?((?:约|近|达到?|为|是)*)$/

/** The same after a subject: 热线日均接听. 3 村均, 两县均 are 均 “all”. */
export const MEAN_AFTER_SUBJECT = new RegExp(
  `^[\\u4e00-\\u9fff“”]{1,12}(?<![0-9一二三四五六七八九十两几各个])([${BY.replace(/[县镇乡家亩件台所社套处案庭桩项起座间条支栋批师]/g, '')}])均([\\u4e00-\\u9fff]{0,8})$`,
)

const EACH_UNITS =
  '台次|批次|场次|车次|家次|个|名|位|户|所|家|天|日|个?月|年|周|季度|场|期|人|村|校|班|亩|件|台|支|条|队|组|站|店|批|次|套|栋|座|头|只|辆|岗|届|街道|乡镇|吨|公斤|公里|公顷|平方米|米|学期|课时|间|块|处|轮'

/** 平均每个家庭户, 平均每天受理, 每个家庭户平均有, 平均每个家庭户的人口为. */
export const MEAN_OF_EACH = new RegExp(`平均每(?:一)?(${EACH_UNITS})(?!工作日|次)([\\u4e00-\\u9fff“”]{0,10}?)(?:的?人口)?(?:有|为|达|是|约)?$`)
export const EACH_ON_AVERAGE = new RegExp(
  `每(?:一)?(${EACH_UNITS})(?!次)([\\u4e00-\\u9fff“”]{0,6}?)平均((?!每)[\\u4e00-\\u9fff]{0,6}?)(?:有|为|达|是|约)?$`,
)

/** Between the word and the figure: it says nothing of what is measured. */
export const EMPTY_LABEL = /^(?:约|近|超过?|达到?了?|为|有|仅|只有|高达|合|可达|就|是|在)*$/

/** Money that was given, however it is called: 发放产业补贴 8 万元，户均补助 2000 元. */
export const GIVEN_LABEL =
  /^(?:可?(?:获|得|获得|领取|发放|受|受益)?(?:到)?(?:补助|补贴|资助|救助|奖励|奖补|慰问金|补助金|救助金|补贴款|资金|发放|领取|获补|受助)?)(?:约|近|超过?|达到?|为)*$/

/** The same measure under two names, in the mean and in its total: 亩均产量 beside 共收获, 每公里造价 beside 投资. */
export const SYNONYMS: readonly { readonly label: RegExp; readonly total: RegExp }[] = [
  { label: /^(?:单产|产量?|产出|收获)/, total: /产量|总产|收获|收割|采收|产出/ },
  { label: /^(?:结案|办案|办结|审结)/, total: /审结|办结|结案/ },
  { label: /^(?:造价|投资|投入|成本|花费|费用)/, total: /投资|投入|造价|花费|支出|耗资|成本/ },
]

/** A period in words: 全年受理 240 件，月均 20 件. By the working days, as few as may be. */
export const PERIODS_IN_WORDS: readonly { readonly words: RegExp; readonly months: number }[] = [
  { words: /前三季度/, months: 9 },
  { words: /[上下]半年/, months: 6 },
  { words: /[一二三四本]季度|当季/, months: 3 },
  { words: /全年/, months: 12 },
]

/** After the noun of a count: the verb of its sentence. */
export const VERB_AFTER_NOUN =
  /^(?:共|新|已|全部?|均|都|累计|总共|分别|实|现)*(?:栽|种|建|修|排查|登记|获|发|开展|举办|配|流转|实施|接待|受理|组织|筹集|收到|拨付|投|改造|完成|吸纳|入户|走访|化解|调处|安排)/

/** What the courses of a list are, and those who come: 举办夜校 12 期，培训职工 744 人. */
export const HELD = /举办|开办|开展|组织|召开|举行|开设|办班|完成/
export const ATTENDED = /培训|参加|参训|参与|吸引|服务|教育|受众|听众|覆盖|学员|受益|惠及|交流|座谈|时长/

/** Of a harvest: 总产量 301 吨，平均亩产 350 公斤. */
export const HARVEST = /产量|总产|收获|收割|采收|产出|收成/

/** Between a mean of a harvest and its total. */
export const HARVEST_CUE = /^[，,](?:全[县乡镇村社场])?(?:总产量?|总收获|共收获|共产出|共收割)(?:粮食)?(?:达到?|为|约)*$/

/** Between a total and its mean: how many there are of what it is reckoned by. */
export const AMONG = /(?:按|以|惠及|涉及|受益|覆盖|分配给|安排(?:到|给)|用于|投向|发放给|发给|分给|共|共计|合计)[\u4e00-\u9fff]{0,10}$/

/** Whom the money goes to, and that it goes. */
export const HELPED = /慰问|走访|救助|资助|帮扶|补助|表彰|奖励|扶持|惠及|帮助|看望|关爱|救济|补贴/
export const GIVEN = /发放|发给|拨付|兑现|下拨|支付|送上|送去|补助|救助|资助|奖励|给予|发出|落实/

/** In a stretch of operands: something else comes in. */
export const BREAKS =
  /其中|去年|上年|前年|往年|另|包括|含|以及|加上|每|均|最高|最多|最低|分别|各|同比|比上|较|至今|以来|累计已|人次均|首批|第[一二三四五六七八九十0-9]/

/** The total began in the period, or before it: its days are not those of the period. */
export const OPEN_PERIOD = /累计|开通|启动|启用|上线|运行|成立|开始|挂牌|以来/

/** After a total: more was given than it says (12 万元及米面油等物资). */
export const ADDED = /(?<![惠涉普])及|和|与|等|物资|物品|用品/

/** 14 个村|集体经济收入总额 378 万元: the name of what the villages have. 村民小组 is none of theirs. */
export const OWNED_AFTER_NOUN = /^级?集体(?:经济|经营性?|资产|总|全年|年)*(?:收入|收益|资产|积累)/

/** 摊到每个班，平均 44 名: the clause before 平均 says by what. */
export const SHARED_AMONG = new RegExp(
  `(?:摊到|分到|摊给|分给|落到|合到|折到|算到|分摊到|均摊到)(?:每|各)(?:一)?个?(${EACH_UNITS})(?:头上|身上)?[，,]?(?:平均)?(?:约|为|有|是|达到?)*$`,
)
/** 平均班额 46 人: its name says by what. */
export const MEAN_SIZE = /平均(班)(?:额|级规模)(?:约|为|有|是|达到?)*$/

/** 日均 56.7 万人次（按 92 天计）: how many there are stands behind, in brackets or in a clause that only says so. */
export const COUNT_AFTER =
  /^[（(，,](?:按|以|(?:全[院校县市区镇乡村队站]|我[院校县市区镇乡村队站])?(?:现有|共有|共))(?![^，,；;。（(）)]*[增减比])[\u4e00-\u9fff]{0,8}$/

/** What is counted and what it brings: 立案 7 件，罚款 8.4 万元，件均 1.4 万元. */
export const BRINGS: readonly { readonly counted: RegExp; readonly total: RegExp }[] = [
  { counted: /立案|查处|查办|处罚/, total: /罚款|罚没|处罚|罚金|罚没款/ },
  { counted: /破获|侦破|破案/, total: /追赃|挽损|追回|挽回|返还|涉案/ },
  { counted: /授信|用信|放贷/, total: /授信|用信|贷款/ },
]

/** Behind a mean: its total, with nothing of its own to say what it is of. */
export const BARE_TOTAL = /^[，,](?:合计|共计|总计)(?:投入|投资|资金)?(?:约|为|达到?)?$/

/** In a stretch of operands: a group or a time of its own, another's figures. */
export const OTHER_GROUP =
  /去年|上年|前年|往年|另|以及|加上|最高|最多|最低|分别|(?<!全[省市县区镇乡])各|同比|比上|较|至今|累计已|首批|第[一二三四五六七八九十0-9]/
/** Of all there: wider than what was counted before. */
export const WIDER_SCOPE = /全[省市县区镇乡国系行]|我[省市县区]/
/** How much came to what there was: 人均 may be of all. */
export const NEW_STOCK = /新[增建造修改种]|改造|扩建/
/** Income of persons is surveyed, and not divided. */
export const OWN_INCOME = /收入|纯收|收益|消费|支出|生产总值|寿命/
/** Money that came in, of which something may be left. */
export const RAISED = /募集|筹集|筹措|争取|收到|接收|结余/
/** How long what the sentence before speaks of goes on. */
export const SPAN = /(?:历时|为期|持续|会期|展期|赛期)$/

/** Between a figure and what it is a share of. */
export const IS_BASE = /^[，,]占[^，,。；;]{2,12}[0-9.]+ ?[%％][，,][^，,。；;]{0,10}共有?$/
/** What something cost to build. */
export const INVESTED = /总?投资|投入|造价/
