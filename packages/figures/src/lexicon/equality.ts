const words = (list: string) => list.trim().split(/\s+/)
const anyOf = (list: string) =>
  words(list)
    .sort((a, b) => b.length - a.length)
    .join('|')

/** What is done with what is counted. The words after the last of them, before the figure, are the noun: 新建标准化村卫生室 58 所. */
const VERBS = anyOf(`
  新建 改建 扩建 建成 建立 建设 建有 建起 设立 设有 配备到位 配备 配齐 选举产生 选举 产生 选派 选聘 选出 推选 评选 评出 表彰 命名 授予
  举办 开展 举行 召开 组织 培训 培养 培育 招聘 招录 招收 招募 录用 聘请 聘任 发放 投入 筹集 募集 筹措 争取 捐赠 捐助 捐献 慰问 走访 救助 资助 帮扶 帮助
  受理 办结 办理 调处 调解 化解 排查 查处 检查 整改 整治 审结 收到 接到 接待 接听 征集 收集 共有 现有 拥有 设置 登记 注册 引进 吸纳 安置
  完成 改造 修建 创建 新增 新设 实施 推出 签订 签约 种植 栽植 栽种 检出 筛查 体检 覆盖 服务 惠及 动员 发动 参加 参训 入选 当选 获评 获奖
  下拨 拨付 兑现 支出 支付 追回 挽回 抓获 破获 侦破 侦办 立案 接种 安装 更换 铺设 植树 绿化 出台 制定 印发 梳理 清理 拆除 关停 减免 退还 补助 补贴
  引入 开设 开办 成立 组建 购置 采购 投放 布设 出动 转运 收治 接诊 发送 配置
  新当选 新选举 新评选 新招聘 新选聘 新招录 入库 入驻 落户 开工 开通 投用 投产 竣工 落实 打造 生产 销售 收购 出口 进口 达成 实现 吸引 接纳 输送 转移`)

const SCOPES = '全省|全市|全县|全区|全州|全国|全旗|全镇|全乡|全村|全校|全院|全系统|全街道|我省|我市|我县|我区|我国|该省|该市|该县|该区|该镇|该村|该校'

/** Up to the last verb or scope before a noun. */
export const BEFORE_NOUN = new RegExp(`^.*(?:${VERBS}|${SCOPES}|[共有对向为由])(?:了|出)?(?:的)?`)

/** Between a noun and its figure. */
export const NOUN_LINK = /(?:共计|合计|总计|计|总数|总量|总额|总人数|数量|人数|金额|配备到位|已经|一共|共有|达到|共|达|为|有|是|已|累计|[：:])+$/

/** After the noun that follows a figure, what begins to say something of it. */
export const AFTER_NOUN = new RegExp(
  `${VERBS}|[\\u4e00-\\u9fff]{2}了|(?:全部|全都|全体|依次|逐个|进行|接受|通过|领取|领到|获得|来自|运行|送到|送达|成为|正式|陆续|先后|逐[一步]|建档|考核|上岗|到岗|返岗|返乡|到位|主动|积极|自愿|联合|当场|按时|如期|撰写|签|均|都|已|共|将|正|当中|之中|中(?=$|[，,的有])|[的和及与或在对向到从被把获受为是有占等以由，,。；;：:、？！])`,
)

/** The last verb before a figure. */
export const VERB = new RegExp(VERBS, 'g')

/** Right before a figure: all that were counted before. */
export const ALL_BEFORE = /(?:全部|所有|全体)(?:的)?\s*$/
/** Before 全部: nothing that says of which part they are all. */
export const ALL_OF = new RegExp(`(?:^|[对向为给让使由将把与和在]|${VERBS}|${SCOPES})$`)
/** Right before a figure: those just spoken of, who may also be a few of them. */
export const THESE_BEFORE = /(?:上述|这|该)\s*$/
/** Right after the noun: 在 200 名主任当中. */
export const AMONG_AFTER = /^(?:当|之)?中/
/** One of these right before a figure. */
export const DEFINITE = /(?:全部|所有|全体|上述|[这该的])(?:的)?\s*$/
/** Before the clause that gives a figure again. */
export const REPORTED = /(?:统计|显示|介绍|通报|了解|汇总|公布|获悉|梳理)[，,]$/
/** 新建的 85 所: what was done with them says which. */
export const RELATIVE = /的\s*$/

/** What may stand before a figure without saying which of all it is: 全县共, 对, 今年. */
export const PLAIN_LEAD = new RegExp(
  `${VERBS}|${SCOPES}|今年|全年|本月|当月|当天|此次|这次|本次|最终|实际|累计|总共|一共|合计|共计|[了出共有对向为由在已达]`,
  'g',
)

/** The figure is introduced as all that there is. */
export const TOTAL_BEFORE = /共|一共|现有|总数|总计|合计|总量|(?:全[省市县区州国旗镇乡村校]|[今本]年|[这此本]次)/

/**
 * What makes two figures of one noun speak of two things: each must stand with both of them or with none. A part, a rest, a plan, another
 * time, a running total, a mean, a change, a maximum.
 */
export const SCOPE_WORDS: readonly RegExp[] = [
  /其中|包括|含有?|部分|之一/,
  /其余|其他|剩余|剩下|余下|另外?|还有|再|又|第[一二三四五六七八九十0-9]+批|首批|前期|后续|中途|退出|淘汰|未|没有|不/,
  /计划|拟|将|力争|目标|任务|预计|规划|应|争取到|要求|达标|申报|申请|报名|提名|推荐|候选/,
  /累计|历年|以来|年来|年间|[两三四五六七八九十几]年|先后|陆续|近[一二两三四五六七八九十0-9]+年/,
  /去年|上年|前年|同期|往年|上届|上月|上季|年初|年底|年末|月末|此前|原来?|曾|从前|过去|昨/,
  /日均|月均|年均|平均|人均|户均|每|各|分别|均(?!已)/,
  /增加|减少|净增|增长|下降|上升|提高|降低|新增|多|少|超|比|较|达标/,
  /最|单日|当日|高峰|一度|首[次个届批]/,
  /外|以上|以下/,
]

/** The figure is a change: 减少 15817 人. */
export const CHANGED = /(增长|增加|减少|下降|上升|提高|降低|上涨|下跌|净增|减|增)(?:了|约)?$/

/** What a percentage is that needs no more words: 签约管理率. */
export const RATE_NOUN = /[\u4e00-\u9fff]{2}(?:率|比例|比重|占比)$/

/** A period that a figure is of. */
export const PERIODS =
  /[12][0-9]{3}年(?:[0-9]{1,2}月)?|[0-9]{1,2}月(?:份|底|末)?|[一二三四]季度|[前上下]半?年|上半年|下半年|前[一二三四五六七八九十0-9]+个?月|前三季度|今年|去年|前年|上年|本月|上月|当年|当月|全年|本周|上周|今天|昨天|明天|“?[十一二三四五]+五”?/g

/** 全县, 我县: the place that the article is of. */
export const WHOLE_SCOPE = new RegExp(`^(?:${SCOPES})$`)
/** Two figures of one noun at two places are two figures. */
export const PLACES = new RegExp(
  `${SCOPES}|全球|世界|国内|国外|境内|境外|[\\u4e00-\\u9fff]{2,3}(?:省|市|县|区|州|镇|乡|村|街道)(?<!城镇|乡镇|社区|园区|城区|校区|地区|县区|城市|农村|乡村)(?!级|委|直|域|民|妇)`,
  'g',
)

/** 此次培训是前三期培训的延续: what was before this one. */
export const BEFORE_THIS = /(?:^|[^\u4e00-\u9fff]|是|在|为|对|与|同|和|自|继)前$/

/** 4 种（四种）: nothing but the figure again stands in the bracket. */
export const RESTATED = /^(?:即|也就是|＝|=)?$/
