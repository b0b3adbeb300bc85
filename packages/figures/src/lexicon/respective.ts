/**
 * Words that pack more than one item, and how many: 城乡居民收入分别为…, 产销分别完成…. A word that only may be more than one is
 * among the vague ones.
 */
export const PACKED: readonly (readonly [string, number])[] = (
  [
    [
      2,
      `城乡 产销 存贷 收支 供需 供销 购销 男女 进出口 进出 出入 出入境 中外 内外 内外贸 内外资 干群 党群 警民 军民 师生 夫妻 夫妇 父母 父子 母子 母女 婆媳 老少 老幼 妇幼
       妇孺 南北 东西 上下 左右 前后 早晚 昼夜 量价 价量 质效 人车 车船 船舶航空 水陆 水电 林草 农林 农牧 畜禽 粮油 粮棉 棉麻 果蔬 菜果 猪牛 牛羊 生熟 新旧 新老 大小 高低 长短
       中小 公私 政企 银企 校企 医患 公检 检法 党政 教科 文旅 文体 科教 煤电 油气 风光 原油气 降准降息 人财 存取 存量增量 增减 升降 涨跌 起降 装卸 收发 开结 受办 立结 申办
       商住 租售 买卖 借贷 存贷款 投融资 供水供电 同环比 同比环比 国内外 省内外 市内外 县内外 境内外 海内外 场内外 校内外 室内外 线上线下 地上地下 两岸 双边 正反 正副 本外币
       中晚 早中 早晚 一二 二三 一三 三四 亿元 苏浙 京津 川渝 沪苏 粤港 港澳 闽台 赣湘 鄂湘 甘青 陕甘 黑吉 辽吉 皖浙 云贵 沪深 渝黔 桂黔 金银 客货 人货 初高 小初 幼小 中高 高中低`,
    ],
    [
      3,
      '一二三 二三四 大中小 老中青 省市县 市县乡 县乡村 农工商 港澳台 工农商 早中晚 上中下 京津冀 苏浙沪 粤港澳 东中西 公检法 黑吉辽 高中低 小中大 幼小初 陆海空 海陆空 农林牧 听说读 云贵川',
    ],
    [4, '一二三四 省市县乡 市县乡村 德智体美 沪苏浙皖 农林牧渔 东中西东北'],
  ] satisfies [number, string][]
)
  .flatMap(([count, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word): [string, number] => [word, count]),
  )
  .sort(([a], [b]) => b.length - a.length)

/** Leave open how many items there are. */
export const VAGUE_ITEMS =
  /等|各|及其|其他|其它|其余|多[个家种项类名]|部分|一些|有关|相关|同类|双[方边双侧重线向]|彼此|每|系列|若干|几|逐|先后|依次|两者|上述|以上|这些/

/** Words that may be two items or one: nothing is certain beside them. */
export const MAYBE_PACKED =
  /企事业|大中专|中小微|小微|产供销|初高中|工农|农工|工商|农商|文理|理工|主副|优良|好坏|建管|管护|经贸|医护|教职工|种养|水旱|春秋|秋冬|冬春|夏秋|春夏|寒暑|城郊|市县|县乡|乡镇|镇村|省市|区县|县区|街镇|镇街|路桥|桥隧|党团|工青妇|食宿|水气|青壮|老幼|婴幼|大中|中高|人财物|前中后|内中外|听证|立改废|去年|今年|同期|上年|往年|近年|历年/

/** Between 分别 and its first value: what the items do, with a base of comparison before it. No mark, no 由, 从. */
export const VALUE_LEAD = /^[\u4e00-\u9fff“”A-Za-z\s—·]{0,24}$/
export const NO_VALUE_LEAD = /[由从向对赴到往在](?!达)(?!了)|组织|召开|举行|召集|邀请|带队|指导|被判|处以|以$|获|与|和/
export const LEVEL_LEAD =
  /(?:达到|提高到|提升到|上升到|下降到|下调到|增加到|增长到|扩大到|缩小到|降到|升到|降低到|减少到|回升到|回落到|占到|缩短到|完成到|得到|收到|受到|看到|到位)/g

/** Between two values: 、 or 和, with the noun of the one before and the verb of the one after. */
export const VALUE_VERB =
  '(?:同比|环比|均|约为|约|为|是|达到|达|有|占|增长|增加|提高|提升|上升|上涨|增至|升至|下降|减少|降低|回落|下跌|降至|高|低|快|慢|加快|放缓|净增|超过|突破|完成|实现)'

/** Before 分别: says when, how or against what, and names no item. */
export const ADVERBIAL =
  /(?:同比|环比|均|已|将|可|累计|日均|年均|月均|平均|依次|预计|力争|(?:数量|人数|金额|总额|规模|增速|增幅|降幅|涨幅|占比|比重|比例|产量|总量|价格)(?:则|也|都|已)?|[比较与同][^，,；;。、]{1,16}?(?:相比|比)?|则|也|又|并且?|都|还|共|总共|目前|现|其中)$/

/** A count of the items themselves: 甲、乙、丙三村, 两项指标, 初一、初二两个年级, 四期. */
export const ANNOUNCED =
  /(?:(?:^|[^第百千万亿0-9.])(两)|(?:^|[^第〇零一二三四五六七八九十百千万亿0-9.])([二三四五六七八九]|[2-9])) ?(?:个|项|类|家|种|大|名|位|所|条|地|省|市|县|区|镇|乡|村|校|站|馆|厂|院|局|队|组|期|批|档|部门|单位|者)[\u4e00-\u9fff]{0,10}$/

/** The same before a total that is told in parts: 三类合计 33 件，分别为…. */
export const ANNOUNCED_TOTAL =
  /(?:^|[^第〇零一二三四五六七八九十百千万亿0-9.])([两二三四五六七八九]|[2-9]) ?(?:个|项|类|家|种|名|位|所|地|县|区|镇|乡|村|校|站|期|批|部门|单位|者)[\u4e00-\u9fff]{0,6}?(?:合计|共计?|总计|累计)[\u4e00-\u9fff]{0,4} ?[0-9]/

/** A whole and what belongs to it. */
export const AND_ITS_OWN = /及其|及(?:下属|所属|直属|下设|下辖)/

/** The names of bodies and rooms. */
export const BODY_ENDINGS = /(?:局|委|办|会|联|院|校|室|站|所|馆|队|厂|庭|社|银行|中心|公司|园|角|超市|食堂|学校)$/

/** Endings that make two names two of one kind. */
export const KIND_ENDINGS = '县区市乡镇村校队组业率类费量级省街港矿厂院局所站月期数额局委办会度奖'

/** Ends what is measured: 步行街、商圈日均客流量、营业额 are two places with two measures each. */
export const MEASURE_END = /(?:量|额|率|数|值|收入|支出|人口|面积|费|价|次|金|度|比重|比例|利润|效益|成本|规模|里程|占比)$/

/** Up to 依次: those that were named before, counted again. */
export const SAME_BODIES =
  /^(?:两|[二三四五六七八九十]|[2-9]|10) ?(?:家|个|所|地)?(?:单位|部门|县区|县|区|乡镇|镇|乡|村|社区|街道|学校|校|地|家|方)\s*$/

/** Right before a total: from which bodies it was taken. */
export const TAKEN_FROM =
  /(?:从|由|向|给|为|对)(?<from>[^，,。；;：:0-9]{4,60}?)(?:共|一共|合计|总共)?(?:抽调|选派|选调|抽选|派出|选聘|招募|组织|下拨|拨付|发放|分配|调拨|捐赠)(?:了|出)?\s*$/
