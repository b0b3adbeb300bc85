/** Opens a list of parts of what was counted before. */
export const PART_CUE =
  /其中(?:包括|包含|含有?|有|的)?[，,：:]?|当中(?!的)(?:[，,]?\s?已?有)?|(?<=[，,]\s?)里[头面](?!的)(?:有)?[，,]?|(?<=[，,]\s?)内[有含]|(?<=[，,]\s?)(?:含(?![税量]|有?[^，,；;。、0-9]{0,3}率)|包括|包含)|(?<=^|[。；;]\s?)(?:分|按|从)[\u4e00-\u9fff]{1,6}?(?:来看|划分|看|分)[，,：:]/g

/** 326 个行政村中，已有 302 个: between a whole with its noun and the part of it. */
export const AMONG =
  /^(?<noun>[^，,；;。：:、（()）0-9]{0,12}?)(?:[之当其]?中|里)[，,]?\s?(?:(?:已经|已|目前|现|共|就)?有|[，,]?已|现已|已经)[^，,；;。：:、（()）0-9]{0,10}$/

/** 专任教师中，高级职称 28 人: opens a list of parts of what is called so. */
export const SCOPE = /(?<=^|[。；;，,\n]\s?)(?<name>[\u4e00-\u9fff“”]{2,10}?)(?:之|当)?中(?![心国央小学型级医共等断毒标职专层间考介])[，,：:]?/g
/** 过程中, 工作中 name no whole. */
export const NO_SCOPE = /过程|工作|活动|期间|行动|检查|调研|建设|实践|走访|整治|比赛|会议|发展|其$/
/** 1842 名村干部中，: right after a whole, where a list follows. */
export const AMONG_LIST = /^[\u4e00-\u9fff“”]{0,10}?(?:之|当)?中[，,：:]/

/** Opens a bracket of parts. 另 and 不含 open none. */
export const BRACKET_CUE = /^(?:其中(?:包括|包含|含)?[，,：:]?|含(?!税)|包括|包含)/

/** After a list of parts: the total follows. */
export const TOTAL_CUE =
  /^(?:组成|构成)?[，、,；;]?\s?(?:以上|上述|[这前])?(?:(?<count>[两二三四五六七八九十]+)[项类种个级次批家者笔处支所])?(?:总共|一共|共计|合计|总计|总数|总票数|共收回|共收到|共|合起来|加起来|相加(?:起来|得出?)?|累加|合为)(?:选票|票)?(?:是|为|有|达|达到)?\s?$/

/** 三批共培训 405 人: the number of the items is said, so that the verb between 共 and the figure is theirs. */
export const COUNTED_TOTAL_CUE =
  /^[，、,；;]\s?(?:以上|上述|[这前])?(?<count>[两二三四五六七八九十]+|[2-9]|1[0-2])\s?(?:种方式|类人员|个方面|剂次|个月|乡镇|[\u4e00-\u9fff]{1,4}?)?(?:总共|一共|共计|合计|总计|共|累计)[\u4e00-\u9fff]{0,6}\s?$/

/** 无其他情形, 其余均无: what was listed is all there is. */
export const NOTHING_ELSE =
  /[无没][有]?其[他它余](?!人)|其余(?:均|都)?(?:无(?![需须偿法力暇误])|为零)|除此(?:之外)?(?:再无|没有)|除上述[^，,；;。]{0,8}外(?:没有|无|再无)/

/** 总投入 325 万元: of money by its sources. */
export const MONEY_TOTAL_CUE =
  /^[，、,；;]\s?(?:项目|工程)?总(?:投入|投资|支出|收入|金额|资金|经费|额|造价|预算)(?:资金)?(?:是|为|有|达|达到|约|共)?\s?$/

/**
 * 珍贵文物合计 2372 件, 全部企业 31 户: the total with a name of its own, which may take in more than was listed. 三个品种合计 says how many
 * were.
 */
export const NAMED_TOTAL_CUE =
  /^[，、,；;]\s?(?:(?:(?<count>[两二三四五六七八九十]+(?=个)|双(?=向|方))[个向方])?[\u4e00-\u9fff]{2,8}?(?:总共|一共|共计|合计|总计|共|合为)|全部(?<kind>[\u4e00-\u9fff]{2,6}))(?:是|为|有|达|达到)?\s?$/

/**
 * Before the figure, in its own clause: the figure is a change, a mean, a rate or a base of comparison, and no stock that parts
 * belong to. 增加到, 增至 name a level.
 */
export const CHANGE_BEFORE = /(?:增加|减少|净增|增长|下降|上升|提高|降低|压减|扩大|缩小|新增加|增|减|多|少|超出|高出|回落|前移|后移)了?$/
export const LEVEL_BEFORE = /(?:到|至|为|达|达到)$/
export const MEAN_IN_CLAUSE = /日均|月均|年均|周均|平均|人均|户均|村均|校均|次均|场均|亩均|亩产|单产|单价|均价|客单|最高|最低|单日|峰值|每/
/** The mean of a day, a month: what one of them has is of another measure than the sum. */
export const MEAN_OF_TIME = /[日月年周季天]均|每[天日月年周季]|平均每?[天日月年周季]/
/** 顺差 2761 亿元，其中货物贸易顺差 3923 亿元: what is left when the one is taken from the other; its parts may be more. */
export const NET = /顺差|逆差|净(?:流[入出]|利润|收益|增)|利润/

/** 均超, 均实现产值: what each of several has; 首都 and 均衡 are words. */
export const EACH_BEFORE = /(?:(?<![成首古])(?:均(?![衡匀等])|都(?!市))[\u4e00-\u9fff]{0,8}|各(?:超|达|为|有|在|设|配|建|派|约|近)?(?:到|过)?)$/
export const BASE_BEFORE =
  /(?:比(?![例重率])|较|对比)[^，,；;。（）()]{0,14}$|[与同](?:上|去|前|[12][0-9]{3}|[^，,；;。（）()]{0,6}[年届期月])[^，,；;。（）()]{0,14}$/

/** In the label of a part: it speaks of another measure than its whole. */
export const OTHER_MEASURE =
  /累计|历年|增加(?!值)|减少|净增|增长|下降|提高|上升|压减|扩大|缩小|压缩|回落|减收|增收|比(?![赛武选])|较|平均|日均|月均|年均|人均|户均|每|单日|最高|最多|最大|最低|(?<!双方|父母|夫妻|夫妇)均(?!衡)|各(?![级界])|计划(?!生育)|目标|任务|总数|总量|(?<!公)共(?!享|建|同|青)|合计|另|超出|预计|力争|将(?!军)|前\d|原(?![创料告籍则])|规模(?!以上|化)|指数/

/** At the end of a part's label: what was found there is counted, and is no part of those that were looked at. */
export const FOUND_THERE =
  /(?:(?:查出|发现|排查出?|查找|征集|收集|梳理出?|反映|提出|收到)[^，,；;。]{0,20}|等)(?<found>问题|隐患|线索|意见|建议|漏洞|短板|诉求|矛盾)$/

/** A clause that comments on the figure before it, and carries no part. */
export const COMMENT = /^(?:约?占|比|较|同比|环比|增长|下降|增加|减少|上升|提高|增幅|降幅|与|达到|完成率?|为|是|平均|人均|户均|日均|分别)/

/** Begins a clause that is no part any more. */
export const NEW_STATEMENT =
  /^(?:新增|新建|完成|建成|举办|开展|培训|发放|投入|组织|查处|实现|惠及|带动|累计|全年|全市|全县|全区|全省|目前|同时|并|已|共|现|另|还|再|总|轮换|队员|受理|办结|检查|排查|整改|化解|服务|走访|慰问|收到|接待|召开|成立|设立|出动|争取|筹集|落实|帮助|协调|解决|覆盖|吸引|参加|参与|涉及|栽植|兑现|支出|收入|利用|建立|配备|安排|协助|推动|促进|确保|使|让|为|对|在|从|由|到|每|均|都|各|平均|人均|户均|日均|应|实|一是|二是|三是)/

/** 上年为 94.1 亿元, 年初预算为 41.5 亿元: what was, or was to be, and no whole of what is. */
export const OTHER_TIME_BEFORE =
  /^(?:(?:而|其中)?(?:上年|去年|前年|上月|上季|上届|上期|同期|此前|原来|原有)|年[初度](?:计划|预算|任务|目标)|(?:全年|年度|计划|目标|任务|超计划|超任务|超目标))[^，,；;。]{0,8}$/

/** Between a whole and the first item of what may break it down. */
export const BREAKDOWN_LINK = /其中|包括|包含|涵盖|分别|[含由]|当中|[：:（(]|——|[按分从][^，,；;。]{1,8}[看分]/
