/**
 * Nouns whose number is that of the names before them: 电话、网络、来访 3 种渠道. Things that the names only have are not among them:
 * 教育、住房、医疗 5 个问题 counts no names.
 */
export const NAMED_NOUNS: readonly string[] = (
  '学科 课程 科目 领域 方面 环节 阶段 渠道 方式 途径 县区 区县 县市 市县 县 区 市 乡镇 镇街 镇 乡 街道 村 省份 省市 省区 城市 地市 民族 语种 病种 疾病 慢性病 ' +
  '社区 学校 小学 部门 单位 行业 产业 国家 国家和地区 类别 类型 板块 维度 层面 层次 季度 工种 险种 指标 要素 节气 学段 年级 因素 原则 关口 关键环节 重点领域 级别 等级 层级 档次 岗位 专业 站所 科室 组别 班次 模块 专题 门类 语言 作物 流域 片区 赛项 题型'
).split(' ')

/** Units that say as much by themselves: 在青山、白石、黑水 4 县. */
export const NAMED_UNITS: ReadonlySet<string> = new Set('省 县区 县市区 乡镇 街道 省份 城市 县 区 市 镇 乡 村 门 种 类 部门 馆 站 档'.split(' '))

/** More names than the number are wrong of these too; 养老、医疗 5 项政策 may be five of two fields. */
export const LOOSE_NOUNS = /^ ?(?:惠民|民生|重点|基本|便民)?(?:政策|业务|服务|技能|险种|保险|补贴|救助|赛事|比赛)/

/** The last sign of the name of one body, so that 和 between two of them joins names: 种子站及土肥站. */
export const ONE_BODY = '站所局院馆队厂社镇乡村县校'

/** Units of a second count of the same kind: 3 个县 2 个区. */
export const COUNTED_WITH: readonly string[] = '个 家 县 区 市 乡 镇 村 乡镇 街道 社区 所 校'.split(' ')

/** Right after a number and its noun: the list of what was counted. */
export const LIST_OPENS = /^(?<noun>[\u4e00-\u9fff]{0,8})(?<mark>[：:（(]|——|，即)/

/** 2 名教师被评为“最美教师”，分别是: the list of what was counted before in the sentence. */
export const NAMES_EACH = /[，,](?:即|分别[是为]|(?:他|她|它)们(?:分别)?是)[：:]?/g

/** Between two names, or within one. */
export const AND = /以及|和|与|及/

/** One name for two, or no name. */
export const NAME_OF_TWO =
  /夫妇|夫妻|父子|父女|母女|母子|兄弟|姐妹|姊妹|师徒|[两双等的共约0-9]|分别|包括|家庭$|[一二三四五六七八九十](?:种|类|个|项|大|方面|者|级)/

/** In front of a list: it names but some, or marks what it names. */
export const SOME_OR_MARKED = /^ ?(?:其中|含|包括|如|例如|不含|另|原|主要|[一第首（(①1]|由|详见|见)/

/** Nouns of which a list after the number names each: 3 个乡镇（石门、桥头、云山）. */
export const PLACE_NOUNS = /(?:乡镇|镇街|街道|县区|社区|村|镇|乡|县|区|市|省份|学校|部门|单位)$/

/** Units of which a list of names says the number; 两位数 and 二期 are none. */
export const LIST_UNITS: ReadonlySet<string> = new Set(
  '个 项 级 家 种 类 部 件 门 所 条 本 首 篇 份 支 处 省 县区 县市区 乡镇 街道 社区 学校 部门 单位 企业 省份 城市 国家 县 区 市 镇 乡 村 校 大类 小类 人 馆 站 档'.split(
    ' ',
  ),
)

/** What a list of titles is a list of: 《甲办法》《乙规定》两项制度. */
export const TITLE_NOUNS =
  /^ ?(?:规章|管理|配套|重要|政策性?)?(?:制度|文件|办法|方案|意见|法律|法规|条例|作品|规定|细则|规范|标准|图书|规划|通知|章程|预案|指南|手册|影片|剧目|歌曲|书籍)/

/** The same for names in “”; “送法进村”“送医下乡”5 项活动 may be more than one of each. */
export const QUOTED_NOUNS = /^ ?(?:服务|特色)?(?:品牌|平台|称号|栏目)/

/** In a name: it may be two names, half a name, or no name at all. */
export const NO_NAME = /[和与及或等的各共其近约0-9０-９〇零一二两三四五六七八九十百千万亿（）()：:；;]|分别|以及|包括|还有|另有|继/

/** Verbs in front of an object: a list of what was done has no number. */
export const DEED =
  /(?:建成|新建|改建|扩建|完成|开展|举办|组织|加强|强化|推进|推动|落实|实施|培育|打造|发放|整改|排查|化解|走访|慰问|出台|制定|建立|健全|完善|提高|提升|查处|发现|调解|受理|办结|协调|解决|查摆|整治|修复|创建|获评|评为)/

/** What is announced before 一是…二是…. */
export const ANNOUNCED_NOUNS =
  /^(?:[\u4e00-\u9fff]{0,8})(?:措施|举措|任务|要求|工作|方面|建议|意见|问题|特点|原因|做法|机制|环节|内容|类|条|点|件|项|变化|亮点|成效|经验|体会|不足|困难|重点|目标|关系|关键|原则|步骤|方向|情况|因素|部分|层面|事|大事|制度|行动|优势|转变|抓手|个)/

/** What bodies are counted as: 4 家单位, 3 部门, 4 家联合主办. */
export const BODY_NOUNS =
  /^(?:[个家]?(?<which>职能|成员|责任|相关|主管|党政|驻村|帮扶|协办|主办|承办)?(?:部门|单位)|家(?:联合|共同|协同))(?!的?(?:下属|所属|直属|基层|二级))/

/** Before a list of bodies: another one of them, in a clause of its own. */
export const ENDS_IN_BODY = /(?:局|委|办|联|会|府|院|部|校|站|中心|公司)[，,；;]$/

/** Parts of bodies. */
export const ROOMS = /^ ?(?:重点|主要)?(?:科室|岗位|站所|片区|窗口)/

/** The name of a body in full, with the preposition before the first of a list. */
export const BODY_NAME =
  /^(?:由|经|从|向|对|在|请)?(?:全?[省市州县区旗镇乡]|国家|团[省市州县区])[\u4e00-\u9fff（）]{0,9}(?:局|委|办|联|会|部|院|队|庭|协|中心|公司|分?行|政府|大学|学院|委员会)$/

/** 县妇联会同县司法局、县民政局 3 家单位: the first may be none of them. */
export const CO_HOST = /联合|会同|协同|携手|协调|牵头|组织(?!部)|邀请|配合|指导|通过|[与和跟]/

/** Endings of names that their noun repeats: 宣传组、保障组两个工作组. */
export const GROUP_NOUNS = '组队班'

/** A list of names as the object of one of these, before a number of what was set up. 综合、税务 8 个窗口 are eight of two kinds. */
export const SETS_UP = {
  verb: /^(?:[\u4e00-\u9fff]{0,10}?)(?:开设|设有|设置|设立|分设|设|开办|举办|成立|组建|分为|分成|包括|涵盖)(?:了)?[\u4e00-\u9fff]{1,6}$/,
  nouns:
    /^(?:大类|比赛|竞赛|专业|子|分|特色)?(?:项目|班次|培训班|班|小组|工作组|组别|组|赛项|栏目|篇章|章节|单元|专班|子课题|课程|专业|工种|科目|等次)(?![\u4e00-\u9fff]{0,6}[0-9])/,
}

/** Events of a match. */
export const LEAF_NAMES = /(?:^|设|有|开展|进行|举行)(?:男|女|混|男女|混合)子?(?:单打?|双打?|团体?)$/

/** Places of one level: more of them than are counted are wrong. */
export const PLACE_NOUN_START = /^(?:重点|试点)?(?:县区|区县|县市区|县市|市县|县|区|市|州|乡镇|镇街|镇|乡|街道|村|社区)/

/** What has no kinds under it that are counted by the same word. */
export const SUBJECTS = /^(?:学科|语种|季度|民族)/

/** A name of two or three characters, the first of them one of the common family names. */
export const PERSON =
  /[王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧肖冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐向申葛柴伍覃骆关焦柳欧祝纪尚毕耿芦左季管符辛苗詹曲靳祁路涂兰甘裴梅童翁霍游阮尤岳牟][\u4e00-\u9fff]{1,2}$/
