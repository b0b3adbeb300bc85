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

export const CLASS_FAMILIES: readonly ClassFamily[] = [
  family('性别', ['男*', '女*'], [[0, 1]]),
  family('城乡', ['城镇 城市 城区 市区', '农村 乡村', '城乡结合 城郊'], [[0, 1]]),
  family('财政收入', ['税收收入', '非税收入'], [[0, 1]]),
  family('省内外', ['省内', '省外'], [[0, 1]]),
  family('产业', ['第一产业 一产', '第二产业 二产', '第三产业 三产'], [[0, 1, 2]]),
  family('奖次', ['特等奖', '一等奖', '二等奖', '三等奖', '优秀奖 优胜奖 鼓励奖']),
  family('表决', ['反对 不同意', '赞成 同意', '弃权'], [[0, 1, 2]]),
  family('等次', ['优秀 优 A级', '良好 良', '不合格 差', '合格 中'], [[0, 1, 2, 3]]),
  family('婚姻', ['已婚', '未婚', '离异 离婚', '丧偶']),
  family('户口类别', ['家庭户', '集体户'], [[0, 1]]),
  family('方式', ['来信', '来访', '来电', '网上 网络 来网']),
  family('渠道', ['电话 热线', '网络 网上 线上', '现场 窗口 线下']),
  family('建设', ['新建', '改扩建 改建 扩建']),
  family('半年', ['上半年', '下半年'], [[0, 1]]),
  family('季度', ['一季度', '二季度', '三季度', '四季度'], [[0, 1, 2, 3]]),
  family('层级', ['省级 省派', '市级 市派', '县级 县派', '乡级 乡派', '处级', '科级']),
  family('贸易', ['出口', '进口'], [[0, 1]]),
  family('出入境', ['出境', '入境'], [[0, 1]]),
  family('案件', ['审结 执结 结案', '未结 未审结 在审'], [[0, 1]]),
  family('专兼职', ['专职', '兼职'], [[0, 1]]),
  family('办学', ['公办', '民办'], [[0, 1]]),
  family('粮食', ['夏粮', '早稻', '秋粮'], [[0, 1, 2]]),
  family('供养', ['集中供养', '分散供养'], [[0, 1]]),
  family('盈亏', ['盈利', '亏损']),
  family('党组织', ['基层党委', '总支部 党总支', '支部 党支部'], [[0, 1, 2]]),
]

/** Which class of a family a label names; -1 for none. */
export const memberOf = ({ members }: ClassFamily, label: string): number => members.findIndex((words) => words.some((word) => isOf(word, label)))

function isOf(word: string, label: string): boolean {
  if (word.endsWith('*')) return label.startsWith(word.slice(0, -1))
  return word.length === 1 ? label === word : label.startsWith(word) || label.endsWith(word)
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
  for (const family of CLASS_FAMILIES) {
    const members = labels.map((label) => memberOf(family, label))
    if (members.includes(-1) || new Set(members).size !== members.length) continue
    return {
      family,
      complete: (family.complete ?? []).some((set) => set.length === members.length && set.every((member) => members.includes(member))),
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
