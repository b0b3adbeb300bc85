/**
 * Classes that exclude each other by their words, a family a line: nobody is in two of them.
 * A family with `complete` names every class, so that its members add up to the whole; the others may leave some out.
 */
export interface ClassFamily {
  readonly name: string
  /** The words of each class: a label is of it that begins or ends with one, or, for one character, is it. 女* is any that begins so. */
  readonly members: readonly (readonly string[])[]
  /** The members (by index) that are all there is, one set a line. */
  readonly complete?: readonly (readonly number[])[]
}

const family = (name: string, members: readonly string[], complete?: readonly (readonly number[])[]): ClassFamily => ({
  name,
  members: members.map((words) => words.split(' ')),
  ...(complete ? { complete } : {}),
})

const CLASS_FAMILIES: readonly ClassFamily[] = [
  family('性别', ['男*', '女* 妇女*'], [[0, 1]]),
  family('编制', ['在编 编内', '编外 非编 临聘 聘用'], [[0, 1]]),
  family('城乡', ['城镇 城市 城区 市区', '农村 乡村', '城乡结合 城郊'], [[0, 1]]),
  family('财政收入', ['税收收入', '非税收入'], [[0, 1]]),
  family('省内外', ['省内', '省外'], [[0, 1]]),
  family('产业', ['第一产业 一产', '第二产业 二产', '第三产业 三产'], [[0, 1, 2]]),
  family('奖次', ['特等奖', '一等奖', '二等奖', '三等奖', '优秀奖 优胜奖 鼓励奖']),
  family('奖牌', ['金牌', '银牌', '铜牌'], [[0, 1, 2]]),
  family('奖项', ['金奖', '银奖', '铜奖', '优秀奖 优胜奖 鼓励奖']),
  family('表决', ['反对 不同意', '赞成 同意', '弃权'], [[0, 1, 2]]),
  family('等次', ['优秀 优 A级', '良好 良', '不合格 差', '合格 中'], [[0, 1, 2, 3]]),
  family('婚姻', ['已婚', '未婚', '离异 离婚', '丧偶']),
  family('户口类别', ['家庭户', '集体户'], [[0, 1]]),
  family('方式', ['来信', '来访', '来电', '网上 网络 来网']),
  family('渠道', ['电话 热线', '网络 网上 线上', '现场 窗口 线下']),
  family('建设', ['新建', '改扩建 改建 扩建']),
  family('半年', ['上半年', '下半年'], [[0, 1]]),
  family('季度', ['一季度', '二季度', '三季度', '四季度'], [[0, 1, 2, 3]]),
  family('层级', ['省级 省派', '市级 市派', '县级 县派', '乡级 乡镇级 乡派', '村级', '处级', '科级']),
  family('贸易', ['出口', '进口'], [[0, 1]]),
  family('出入境', ['出境', '入境'], [[0, 1]]),
  family('案件', ['审结 执结 结案', '未结 未审结 在审'], [[0, 1]]),
  family('专兼职', ['专职', '兼职'], [[0, 1]]),
  family('办学', ['公办', '民办'], [[0, 1]]),
  family('粮食', ['夏粮', '早稻', '秋粮'], [[0, 1, 2]]),
  family('供养', ['集中供养', '分散供养'], [[0, 1]]),
  family('盈亏', ['盈利', '亏损']),
  family('学段', ['幼儿园 学前 幼教', '小学', '初中', '高中 普高', '中职 职高 职专 职业高中', '高校 大学']),
  family('学校', ['幼儿园 学前 幼教', '小学', '中学']),
  family('学历', ['研究生', '本科', '大专 专科', '高中 中专', '初中', '小学']),
  family('学位', ['博士', '硕士', '本科 学士', '大专 专科']),
  family('师生', ['教师 老师', '学生', '家长']),
  family('职级', ['正厅级 正厅', '副厅级 副厅', '正处级 正处', '副处级 副处', '正科级 正科', '副科级 副科', '股级', '科员 办事员']),
  family('职称', ['正高级 正高', '副高级 副高', '中级', '初级 助理级 员级']),
  family('技术等级', ['高级', '中级', '初级']),
  family('单位类别', ['机关 机关单位', '企业', '学校', '医院', '社区', '村', '事业单位', '社会组织 社会团体']),
  family('所有制', ['国有企业 国企', '民营企业 民企 私营企业', '外资企业 外企', '集体企业']),
  family('规模', ['大型', '中型', '小型', '微型']),
  family('来自', ['省直', '市直', '县直 区直', '乡镇 镇街 街道', '村 村级 村社', '社区']),
  family('资金来源', [
    '中央',
    '省级 省财政',
    '市级 市财政',
    '县级 县财政 区级 区财政',
    '乡镇',
    '自筹',
    '捐助 捐赠 捐款 捐资',
    '贷款',
    '债券 专项债',
    '县里 县上',
    '市里',
    '省里',
    '群众 农户',
    '企业',
  ]),
  family('公路', ['国道', '省道', '县道', '乡道', '村道'], [[0, 1, 2, 3, 4]]),
  family('规上规下', ['规上 规模上', '规下 规模下'], [[0, 1]]),
  family('医护', ['医生 医师', '护士 护理人员', '检验人员 检验师 技师', '药师', '行政人员 管理人员']),
  family('程序', ['简易程序', '一般程序', '普通程序', '速裁程序']),
  family('案由', ['刑事', '民事 民商事', '行政案件', '执行案件']),
  family('上访', ['个访 个体访', '集体访 集访']),
  family('初重', ['初信初访 初次', '重信重访 重复']),
  family('满意度', ['不满意', '基本满意 比较满意', '非常满意 很满意', '满意', '不了解']),
  family('伤亡', ['死亡', '重伤', '轻伤', '失踪 失联']),
  family('病例', ['确诊', '疑似', '无症状']),
  family('就医', ['门诊', '急诊', '住院']),
  family('酒驾', ['饮酒驾驶', '醉酒驾驶 醉驾']),
  family('教育阶段', ['学前教育', '义务教育', '普通高中', '中等职业教育 中等职业学校 中职教育', '高等教育']),
  family('不动产登记', ['首次登记', '转移登记', '变更登记', '抵押登记', '注销登记', '查封登记', '预告登记', '更正登记']),
  family('室内外', ['室内', '室外'], [[0, 1]]),
  family('县别', ['本县', '外县']),
  family('市别', ['本市', '外市']),
  family('省别', ['本省', '外省']),
  family('残疾类别', ['肢体', '视力', '听力', '言语', '智力', '精神', '多重']),
  family('运输', ['公路', '铁路', '航空 民航', '水路 水运']),
  family('作物', ['小麦', '玉米', '马铃薯 洋芋', '大豆', '油菜', '水稻', '中药材', '棉花']),
  family('党员', ['正式党员', '预备党员'], [[0, 1]]),
  family('县内外', ['县内', '县外'], [[0, 1]]),
  family('市内外', ['市内', '市外'], [[0, 1]]),
  family('校内外', ['校内', '校外'], [[0, 1]]),
  family('国内外', ['国内 境内', '国外 境外'], [[0, 1]]),
  family('党组织', ['基层党委', '总支部 党总支', '支部 党支部'], [[0, 1, 2]]),
]

interface Entry {
  readonly family: ClassFamily
  readonly member: number
  readonly word: string
}

/** The words of all families by the signs that they begin and end with, so that a label is held against a few of them. */
const BY_START = new Map<string, Entry[]>()
const BY_END = new Map<string, Entry[]>()
for (const own of CLASS_FAMILIES)
  for (const [member, words] of own.members.entries())
    for (const word of words) {
      const entry = { family: own, member, word }
      BY_START.set(word.charAt(0), [...(BY_START.get(word.charAt(0)) ?? []), entry])
      if (!word.endsWith('*')) BY_END.set(word.slice(-1), [...(BY_END.get(word.slice(-1)) ?? []), entry])
    }

/** The families that a label is of, and which class of each it names. */
function classesNamed(label: string): ReadonlyMap<ClassFamily, number> {
  const found = new Map<ClassFamily, number>()
  // 本科以上 takes in the classes above it.
  if (label === '' || /以[上下]/.test(label)) return found
  for (const { family: own, member, word } of [...(BY_START.get(label.charAt(0)) ?? []), ...(BY_END.get(label.slice(-1)) ?? [])])
    if (isOf(word, label)) found.set(own, Math.min(member, found.get(own) ?? member))
  return found
}

function isOf(word: string, label: string): boolean {
  if (word.endsWith('*')) return label.startsWith(word.slice(0, -1))
  return word.length === 1 ? label === word : label.startsWith(word) || label.endsWith(word)
}

/** Whether two labels name classes of one family; undefined where the first names none at all. */
export function areOfOneFamily(a: string, b: string): boolean | undefined {
  const own = classesNamed(a)
  if (own.size === 0) return undefined
  const others = classesNamed(b)
  return [...own.keys()].some((named) => others.has(named))
}

/** A rest: what is left of the whole when the parts before it are taken away. */
export const REST = /^(?:其他|其它|其余|剩余|剩下|余下|另外)|[及和等](?:其他|其它)[\u4e00-\u9fff]{0,4}$/

/** Levels of one ladder: a count of one is never part of a count of another. */
export const LADDERS: readonly (readonly string[])[] = [
  ['省', '市', '县', '乡镇', '街道', '村', '社区', '小区', '网格', '楼栋'],
  ['学校', '班级'],
  ['大项', '小项'],
]

/** The family whose members the labels are, each another one. */
export function familyOf(labels: readonly string[]): { family: ClassFamily; complete: boolean } | undefined {
  const [first = '', ...rest] = labels
  for (const [own, member] of classesNamed(first)) {
    if (labels.length > own.members.length) continue
    const members = [member]
    for (const label of rest) {
      const next = classesNamed(label).get(own)
      if (next === undefined || members.includes(next)) break
      members.push(next)
    }
    if (members.length < labels.length) continue
    return {
      family: own,
      complete: (own.complete ?? []).some((set) => set.length === members.length && set.every((index) => members.includes(index))),
    }
  }
  return undefined
}

/** Classes in order: a run of them to one that says 及以下, or 及以上, at the other end. */
const LADDERS_OF_CLASSES: readonly (readonly (readonly string[])[])[] = [
  '小学|初中|高中 中专|大专 专科|本科 大学|研究生 硕士 博士',
  '小雨|中雨|大雨|暴雨',
].map((ladder) => ladder.split('|').map((words) => words.split(' ')))

/**
 * 35 岁以下, 36 至 50 岁, 51 岁以上; 研究生, 本科, 专科及以下: a run of classes that is open at both ends, or begins where there is none beyond, takes in
 * all. The trap: 35 岁以下, 51 岁以上 leave out those between.
 */
export function isFullRun(labels: readonly string[]): boolean {
  if (labels.length < 2) return false
  const run = labels.every((label) => /[0-9]/.test(label)) ? numbersOf(labels) : classesOf(labels)
  // 男性 60 岁以上, 女性 60 岁以下 are no run: only the first may have words of its own before the class.
  if (!run?.every(({ words }) => words === '' || words === run[0]?.words)) return false
  return run !== undefined && (isJoined(run) || isJoined(run.toReversed()))
}

interface Step {
  /** What stands before the class. */
  readonly words: string
  readonly low: number
  readonly high: number
}

const isJoined = (run: readonly Step[]): boolean =>
  run[0]?.low === Number.NEGATIVE_INFINITY &&
  run.at(-1)?.high === Number.POSITIVE_INFINITY &&
  run.every(({ high }, at) => at === run.length - 1 || run[at + 1]?.low === high || run[at + 1]?.low === high + 1)

/** 35 岁以下, 36 岁至 50 岁, 51 岁及以上: whole numbers, and no other words between them. */
function numbersOf(labels: readonly string[]): Step[] | undefined {
  const steps = labels.map((label): Step | undefined => {
    const text = label.replace(/\s/g, '')
    const between = /^(?<words>[^0-9]{0,16})(?<low>[0-9]{1,4})[岁周年]{0,2}(?:[—－~～-]|至|到)(?<high>[0-9]{1,4})[岁周年]{0,2}的?$/.exec(text)?.groups
    if (between) return { words: between['words'] ?? '', low: Number(between['low']), high: Number(between['high']) }
    const end = /^(?<words>[^0-9]{0,16})(?<at>[0-9]{1,4})[岁周年]{0,2}及?以(?<side>[上下])的?$/.exec(text)?.groups
    if (!end) return undefined
    const [words, at] = [end['words'] ?? '', Number(end['at'])]
    return end['side'] === '下' ? { words, low: Number.NEGATIVE_INFINITY, high: at } : { words, low: at, high: Number.POSITIVE_INFINITY }
  })
  return steps.every((step) => step !== undefined) ? steps : undefined
}

function classesOf(labels: readonly string[]): Step[] | undefined {
  for (const ladder of LADDERS_OF_CLASSES) {
    const steps = labels.map((label): Step | undefined => {
      const at = ladder.findIndex((words) => words.some((word) => label.includes(word)))
      if (at < 0 || ladder.some((words, other) => other !== at && words.some((word) => label.includes(word)))) return undefined
      const found = Math.max(...(ladder[at] ?? []).map((word) => label.indexOf(word)))
      const words = label.slice(0, found).replace(/^(?:具有|为)$/, '')
      const low = at === 0 || /以下/.test(label) ? Number.NEGATIVE_INFINITY : at
      return { words, low, high: at === ladder.length - 1 || /以上/.test(label) ? Number.POSITIVE_INFINITY : at }
    })
    if (steps.every((step) => step !== undefined)) return steps
  }
  return undefined
}
