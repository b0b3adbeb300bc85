/**
 * Classes that exclude each other by their words, a family a line: nobody is in two of them.
 * A family with `complete` names every class, so that its members add up to the whole; the others may leave some out.
 */
export interface ClassFamily {
  readonly name: string
  readonly members: readonly RegExp[]
  /** The members (by index) that are all there is, one set a line. */
  readonly complete?: readonly (readonly number[])[]
}

export const CLASS_FAMILIES: readonly ClassFamily[] = [
  { name: '性别', members: [/^(?:男|男性|男生|男童|男子)/, /^(?:女|女性|女生|女童|妇女$|女子)/], complete: [[0, 1]] },
  { name: '城乡', members: [/^(?:城镇|城市|城区|市区)/, /^(?:农村|乡村)/], complete: [[0, 1]] },
  { name: '产业', members: [/^(?:第一产业|一产)/, /^(?:第二产业|二产)/, /^(?:第三产业|三产)/], complete: [[0, 1, 2]] },
  { name: '奖次', members: [/特等奖/, /一等奖/, /二等奖/, /三等奖/, /(?:优秀|优胜|鼓励)奖/] },
  { name: '表决', members: [/^(?:赞成|同意)/, /^(?:反对|不同意)/, /^弃权/], complete: [[0, 1, 2]] },
  { name: '等次', members: [/^(?:考核|评定|成绩)?(?:优秀|优$|A级)/, /^(?:良好|良$)/, /^(?:合格|中$)/, /^(?:不合格|差$)/], complete: [[0, 1, 2, 3]] },
  { name: '婚姻', members: [/^已婚/, /^未婚/, /^(?:离异|离婚)/, /^丧偶/] },
  { name: '户口类别', members: [/^家庭户/, /^集体户/], complete: [[0, 1]] },
  { name: '方式', members: [/^来信/, /^来访/, /^来电/, /^(?:网上|网络|来网)/] },
  { name: '渠道', members: [/^(?:电话|热线)/, /^(?:网络|网上|线上)/, /^(?:现场|窗口|线下)/] },
  { name: '建设', members: [/^新建/, /^(?:改扩建|改建|扩建)/] },
  { name: '半年', members: [/^上半年/, /^下半年/], complete: [[0, 1]] },
  { name: '季度', members: [/^(?:第?一季度)/, /^(?:第?二季度)/, /^(?:第?三季度)/, /^(?:第?四季度)/], complete: [[0, 1, 2, 3]] },
  { name: '层级', members: [/^省[级派]/, /^市[级派]/, /^县[级派]/, /^乡[级派]/] },
  { name: '党组织', members: [/^基层党委/, /^(?:党)?总支部?/, /^(?:党)?支部/], complete: [[0, 1, 2]] },
]

/** A rest: what is left of the whole when the parts before it are taken away. */
export const REST = /^(?:其他|其它|其余|剩余|剩下|余下|另外)/

/** Levels of one ladder: a count of one is never part of a count of another. */
export const LADDERS: readonly (readonly string[])[] = [
  ['省', '市', '县', '乡镇', '街道', '村', '社区', '小区', '网格', '楼栋'],
  ['学校', '班级'],
  ['大项', '小项'],
]

/** The family whose members the labels are, each another one. */
export function familyOf(labels: readonly string[]): { family: ClassFamily; complete: boolean } | undefined {
  for (const family of CLASS_FAMILIES) {
    const members = labels.map((label) => family.members.findIndex((member) => member.test(label)))
    if (members.includes(-1) || new Set(members).size !== members.length) continue
    return { family, complete: (family.complete ?? []).some((set) => set.length === members.length && set.every((member) => members.includes(member))) }
  }
  return undefined
}
