import type { Kind } from '@jianbao/schema'

/** A unit as printed, the base unit that it stands for, and how many of the base it is. */
export interface Unit {
  readonly text: string
  readonly base: string
  readonly kind: Kind
  readonly factor: number
  /** Counted in whole pieces: printed without scale, it is exact. Measures are rounded. */
  readonly exact: boolean
}

const words = (list: string) => list.trim().split(/\s+/)
const units = (list: string, kind: Kind, exact: boolean): Unit[] => words(list).map((text) => ({ text, base: text, kind, factor: 1, exact }))
const as = (base: string, list: string, kind: Kind, exact: boolean, factor = 1): Unit[] =>
  words(list).map((text) => ({ text, base, kind, factor, exact }))

/** Measure words of persons; 员 only after a numeral that a measure word could follow. */
const PERSONS = as('人', '人 名 位 口人', 'count', true)

/** Attendances and occasions: never comparable with what attends. */
const OCCASIONS = units('人次 件次 户次 批次 班次 车次 场次 台次 家次 艘次 架次 例次 人天 人日 人年 人份 人户', 'count', true)

const PIECES = units(
  `个 件 起 项 户 家 所 处 次 场 期 篇 册 本 份 张 条 款 批 套 台 辆 部 只 头 匹 棵 株 座 栋 幢 间 层 票 笔 支 队 组 对
   双 枚 面 幅 盏 顶 床 桌 门 种 类 轮 遍 趟 例 宗 桩 副 箱 袋 瓶 桶 车 艘 架 口 眼 孔 届 片 块 根 把 列 节 堂 则 首 段 集
   站 点 线 区 县 市 省 乡 镇 村 校 院 园 馆 盘 盆 尾 羽 粒 封 道 档 级 环 股 户籍 席 刀 发 剂 剂次 针次 针 单 餐 宿
   县区 县市区 县（市、区） 乡镇 乡镇（街道） 街道 社区 学校 班级 网格 小区 楼栋 省份 城市 国家 部门 单位 企业 大类 小类 大项 小项`,
  'count',
  true,
)

/** Twelve; before other words it is a verb (二打三整, 6 打包). */
const DOZENS = as('个', '打', 'count', true, 12)
const GOODS_BY_THE_DOZEN = /^(?:$|[\s，,。；;！？）)]|苹果|鸡蛋|铅笔|啤酒|袜子|毛巾|杯|鲜花|玫瑰)/

const MONEY = [
  ...as('元', '元 块钱', 'money', true),
  ...as('元', '元人民币', 'money', true),
  ...as('元', '角', 'money', true, 0.1),
  ...units('美元 欧元 日元 港元 英镑 卢布 韩元 澳元', 'money', true),
]

const MEASURES = [
  ...units('亩 公顷 平方米 平方公里 立方米 平方千米 米 公里 千米 里 华里 厘米 毫米 微米 海里', 'measure', false),
  ...units('吨 公斤 千克 斤 克 毫克 升 毫升 标准箱 吨公里 标准煤', 'measure', false),
  ...units('度 千瓦时 千瓦 兆瓦 吉瓦 兆 摄氏度 ℃ 分贝 伏 安 微克 GB TB 字 分', 'measure', false),
]

const AGES = units('岁 周岁', 'age', false)

const DURATIONS = [
  ...units('年 天 周 小时 分钟 秒 工作日 学时 课时 学年 学期 季度 世纪', 'duration', true),
  ...as('月', '个月', 'duration', true),
  ...as('年', '周年', 'duration', true),
  ...as('天', '昼夜', 'duration', true),
  ...as('周', '个星期 星期 个周', 'duration', true),
  ...as('小时', '个小时', 'duration', true),
  ...as('工作日', '个工作日', 'duration', true),
  ...as('学期', '个学期', 'duration', true),
  ...as('季度', '个季度', 'duration', true),
  ...as('月', '个多月', 'duration', true),
  ...as('小时', '个多小时', 'duration', true),
  ...as('周', '个多星期', 'duration', true),
]

const RATES = [
  ...as('%', '% ％ 个百分比', 'percent', false),
  ...as('%', '成', 'percent', false, 10),
  ...as('%', '折', 'percent', false, 10),
  ...as('‰', '‰', 'permille', false),
  ...as('百分点', '个百分点 百分点 个点', 'point', false),
  ...as('倍', '倍', 'multiple', false),
]

const ALL = [...PERSONS, ...OCCASIONS, ...PIECES, ...DOZENS, ...MONEY, ...MEASURES, ...AGES, ...DURATIONS, ...RATES]

const BY_FIRST = new Map<string, Unit[]>()
for (const unit of ALL) BY_FIRST.set(unit.text.charAt(0), [...(BY_FIRST.get(unit.text.charAt(0)) ?? []), unit])
for (const list of BY_FIRST.values()) list.sort((a, b) => b.text.length - a.text.length)

/**
 * Nouns that begin with a measure word: in 3 人大代表 the unit is not 人, and 5 处级 counts no places.
 * The measure word is not taken where one of these begins.
 */
const NOT_UNITS = words(
  '人大 人民 人才 人工 人均 人家 人居 人口 人社 人员 名单 位列 位居 位于 个人 个体 件套 项目 户籍 户口 户均 家庭 家长 家政 家属 所属 所有 处级 处理 处置 处罚 场所 期间 期限 次日 条例 条件 批准 部分 部署 台账 只有 面积 组织 对口 门诊 门类 种植 种类 类型 例会 车辆 车间 口岸 片区 节目 段落 集体 集中 点位 线路 线上 区域 市场 市级 市直 市民 省级 省直 县级 县直 县域 乡村 镇村 村民 村级 村委 校园 校长 院校 园区 道路 级别 股份 单位 单元 度过 分别 分类 分管 字样 里程 米面 升级 升学 克服 安全 年级 年度 年初 年底 年末 年龄 年均 对标 对照 对比 对接 对外 对象 对策 对话 对应 对待 对一 对二 对两 对三 对四 对五 对六 对七 对八 对九 对十 双方 双拥 双向 双减 双创 双语 双休 斤顶 天然 日常 日前 日均 周边 周期 成效 成绩 成就 成本 成长 成熟 成立 成果 成员 成功 成群 折合 点钟 点半',
)
const NOT_BY_FIRST = new Map<string, string[]>()
for (const word of NOT_UNITS) NOT_BY_FIRST.set(word.charAt(0), [...(NOT_BY_FIRST.get(word.charAt(0)) ?? []), word])

/** The longest unit that stands at `at`. */
export function unitAt(text: string, at: number): Unit | undefined {
  const list = BY_FIRST.get(text.charAt(at))
  if (!list) return undefined
  const found = list.find((unit) => text.startsWith(unit.text, at))
  if (!found || found.text.length > 1) return found
  if (found.text === '打' && !GOODS_BY_THE_DOZEN.test(text.slice(at + 1, at + 3))) return undefined
  if (EACH_OF_THEM.test(text.slice(at, at + 4))) return found
  return NOT_BY_FIRST.get(found.text)?.some((word) => text.startsWith(word, at)) ? undefined : found
}

/** 其余 57 人均为周边村农户: all of the 57, and no mean. */
const EACH_OF_THEM = /^[人户]均(?:为|是|已|系|来自|通过|获|被|属)/

/** Nouns of persons that a scale may stand before without a measure word: 574.95 万建档立卡贫困人口. */
export const PERSON_NOUN = /(?:人口|群众|党员|学生|师生|教师|妇女|儿童|职工|居民|村民|市民|农民工?|老人|老年人|干部|用户|网民|劳动力)$/

/**
 * The units that a Chinese numeral counts by. With others it is a word: 十分重视, 一线, 三级.
 * 一 counts only time (一个月): 一名, 一批, 一起 are articles and adverbs.
 */
export const CHINESE_UNITS: ReadonlySet<string> = new Set(
  words(
    '人 名 位 个 件 项 户 家 所 次 场 期 种 类 届 支 批 篇 门 年 天 个月 周年 岁 周岁 小时 个小时 分钟 元 县区 县市区 乡镇 村 校 区 县 市 倍 成 折 亩 公里 吨 人次 周 个工作日 个百分点 条 款 本 册 台 辆 轮 座 处 % 美元 欧元 日元 港元 英镑 块 块钱 斤 公斤 双 对 打 只 棵 株 部门 单位 馆 站 档',
  ),
)
/** In a line or a cell of its own 一 counts by these too: 一只. */
export const ALONE_UNITS: ReadonlySet<string> = new Set(words('人 名 位 个 件 户 只 双 对 打 块 元 斤 公斤 吨 张 本 台'))
export const ONE_UNITS: ReadonlySet<string> = new Set(words('个月 年 天 周 小时 个小时 分钟 倍 成 周年 个工作日 个百分点'))
