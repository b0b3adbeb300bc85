/** What a mean is reckoned by: the word before 均 or after 每, and the units and nouns by which it is counted. */
export interface Divisor {
  readonly units: readonly string[]
  /** With 个, 所, 家…: the noun must end so. */
  readonly nouns?: readonly string[]
}

const by = (units: string, nouns = ''): Divisor => ({ units: units.split(' '), ...(nouns ? { nouns: nouns.split(' ') } : {}) })

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
  次: by('次 人次 批次 例次 场次'),
  场: by('场 场次'),
  期: by('期'),
  班: by('班级', '班 班级 培训班'),
  家: by('家'),
  亩: by('亩'),
  件: by('件'),
  台: by('台'),
  所: by('所'),
  社: by('', '合作社'),
  队: by('支 队', '队 工作队'),
  个: by('个'),
  支: by('支'),
  条: by('条'),
}

/** 户均, 人均调处, 日均: at the beginning of its clause, with the words up to the figure. */
export const MEAN_WORD = /(?:^|、)(?:平均|预计)?([人户村校县镇乡日月年周次场期班家亩件台所社队])均([\u4e00-\u9fff]{0,8})$/

/** The same after a subject: 热线日均接听. 3 村均, 两县均 are 均 “all”. */
export const MEAN_AFTER_SUBJECT = /^[\u4e00-\u9fff“”]{1,12}(?<![0-9一二三四五六七八九十两几各个])([人户村校日月年周次场期])均([\u4e00-\u9fff]{0,8})$/

/** 平均每个家庭户, 平均每天受理, 每个家庭户平均有, 平均每个家庭户的人口为. */
export const MEAN_OF_EACH =
  /平均每(?:一)?(个|名|位|户|所|家|天|日|个?月|年|周|场|期|人|村|班|亩|件|次|台|支|条)(?!工作日)([\u4e00-\u9fff“”]{0,8}?)(?:的?人口)?(?:有|为|达|是|约)?$/
export const EACH_ON_AVERAGE =
  /每(?:一)?(个|名|位|户|所|家|天|日|月|年|周|场|期|人|村|班|亩|件|次|台|支|条)([\u4e00-\u9fff“”]{0,6}?)平均(?:有|为|达|是|约)?$/

/** Between the word and the figure: it says nothing of what is measured. */
export const EMPTY_LABEL = /^(?:约|近|超过?|达到?了?|为|有|仅|只有|高达|合|可达|就|是|在)*$/

/** Between a total and its mean: how many there are of what it is reckoned by. */
export const AMONG = /(?:按|以|惠及|涉及|受益|覆盖|分配给|安排(?:到|给)|用于|投向|发放给|发给|分给|共|共计|合计)[\u4e00-\u9fff]{0,10}$/

/** Whom the money goes to, and that it goes. */
export const HELPED = /慰问|走访|救助|资助|帮扶|补助|表彰|奖励|扶持|惠及|帮助|看望|关爱|救济|补贴/
export const GIVEN = /发放|发给|拨付|兑现|下拨|支付|送上|送去|补助|救助|资助|奖励|给予|发出|落实/

/** In a stretch of operands: something else comes in. */
export const BREAKS = /其中|另|包括|含|以及|加上|每|均|最高|最多|最低|分别|各|同比|比上|较|至今|以来|累计已|人次均|首批|第[一二三四五六七八九十0-9]/

/** The total began in the period, or before it: its days are not those of the period. */
export const OPEN_PERIOD = /累计|开通|启动|启用|上线|运行|成立|开始|挂牌|以来/

/** After a total: more was given than it says (12 万元及米面油等物资). */
export const ADDED = /(?<![惠涉普])及|和|与|等|物资|物品|用品/
