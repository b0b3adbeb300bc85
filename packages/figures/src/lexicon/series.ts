/**
 * Labels that exclude each other by their form, however many there are: the members of a series — months, numbered terms, places. The trap is a
 * class that only looks like a place: 贫困村, 示范村 overlap.
 */
interface Series {
  readonly name: string
  readonly pattern: RegExp
  /** Counted things only: a district's product is reckoned apart from the city's. */
  readonly countsOnly?: true
  /** Any word may end so: what only says of what make a place is must be kept out. */
  readonly byEnding?: true
}

const NUMERAL = '[一二三四五六七八九十百0-9]{1,4}'

const SERIES: readonly Series[] = [
  // 1 月底 tells a state, and 1 月至 3 月 a longer time.
  { name: '月', pattern: /^(?:(?:19|20)[0-9]{2}年)?(?<key>1?[0-9]|十?[一二三四五六七八九十])月(?:份|当月|(?=$|[^0-9底末初中上下旬至—～~-]))/ },
  { name: '季度', pattern: /^(?:(?:19|20)[0-9]{2}年)?第?(?<key>[一二三四1-4])季度/ },
  { name: '年', pattern: /^(?<key>(?:19|20)[0-9]{2})年(?=$|[^0-9底末初至—～~-])/ },
  { name: '次第', pattern: new RegExp(`^第(?<key>${NUMERAL})(?<of>期|批|组|场|班|轮|次|讲|站|阶段|小组|片区|标段|支部)`) },
  { name: '级', pattern: /^(?<key>[一二三四五]|[A-DＡ-Ｄ])(?<of>级|类|等)(?!以|及|残疾人|奖)/ },
  {
    name: '民族',
    pattern:
      /^(?<key>汉|回|藏|蒙古|维吾尔|东乡|保安|裕固|撒拉|土|满|哈萨克|苗|彝|壮|布依|朝鲜|侗|瑶|白|土家|哈尼|傣|黎|傈僳|畲|水|纳西|羌|锡伯|俄罗斯)族/,
  },
  {
    name: '省',
    pattern:
      /^(?<key>北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆)(?:省|市|自治区|[壮回]族自治区|维吾尔自治区)?(?:籍)?$/,
    countsOnly: true,
  },
  // 婚姻家庭类, 偷税案: a thing is put into one class.
  { name: '类别', pattern: /^(?<key>[\u4e00-\u9fff]{2,10})(?<of>类|型)(?:[\u4e00-\u9fff]{0,4})$/ },
  { name: '案由', pattern: /^(?<key>[\u4e00-\u9fff]{2,10})案$/ },
  { name: '县', pattern: /^(?<key>[\u4e00-\u9fff]{1,4}?[县区市旗])$/, countsOnly: true, byEnding: true },
  { name: '乡镇', pattern: /^(?<key>[\u4e00-\u9fff]{1,4}?(?:[镇乡]|街道))$/, countsOnly: true, byEnding: true },
  { name: '村', pattern: /^(?<key>[\u4e00-\u9fff]{1,4}?(?:村|社区))$/, countsOnly: true, byEnding: true },
]

/** What says of what make a place is, and names none. */
const NO_NAME =
  /贫困|重点|示范|试点|先进|薄弱|空心|城中|行政|自然|移民|民族|达标|美丽|文明|边境|建制|特色|特大|百强|脱贫|革命|牧业|纯牧|半牧|农业|产粮|大县|强县|强村|弱村|后进|软弱|易地|搬迁|出列|未|非|已|第|[全我本外各他新老旧主中山灾牧郊园景矿片片辖林库湖川塬]$|[全我本外各][县市区村镇乡]|^[东西南北中城郊山园景矿林川塬灾牧辖片]+[区片]|^(?:建成|生活|办公|住宅|居民|工业|开发|保护|高新|经济|自治|社|小|街|城|农)[区村]?$/

/** The series that a label is of, and which of its members: two labels of one series with two keys exclude each other. */
export function seriesOf(label: string, isCount: boolean): { readonly series: string; readonly key: string } | undefined {
  for (const { name, pattern, countsOnly, byEnding } of SERIES) {
    if ((countsOnly && !isCount) || (byEnding && NO_NAME.test(label))) continue
    const groups = pattern.exec(label)?.groups
    if (groups?.['key'] !== undefined) return { series: name + (groups['of'] ?? ''), key: groups['key'] }
  }
  return undefined
}

/** Whether labels are of one series, each another of its members. */
export function areOfOneSeries(labels: readonly string[], isCount: boolean): boolean {
  const members = labels.map((label) => seriesOf(label, isCount))
  const [first] = members
  return (
    first !== undefined && members.every((own) => own?.series === first.series) && new Set(members.map((own) => own?.key)).size === members.length
  )
}
