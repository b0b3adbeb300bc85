/** 1∶8, 6.01∶55.04∶38.95; 1 比 8 where a word says that it is a ratio. */
export const RATIO =
  /(?<![0-9:：∶.第])([0-9]{1,5}(?:\.[0-9]+)?) ?(?:[∶:：]|(?<=(?:比|比例|之比|比值)(?:为|是|达到?|约为?)? ?[0-9.]{1,8} ?)比) ?([0-9]{1,5}(?:\.[0-9]+)?)(?: ?[∶:：] ?([0-9]{1,5}(?:\.[0-9]+)?))?(?![0-9:：∶.])/g

const IS = '(?:已|基本)?(?:(?:缩小|扩大|下降|降|提高|优化|调整|上升|升)[为到至]|为|是|达到?|达|保持在|约为?|大约为?|接近)?'

/** Before a ratio: of the two figures just named. */
export const OF_BOTH = new RegExp(`(?:两者|二者|两项|前者[与和]后者)(?:的)?(?:人数|数量|金额)?(?:的)?(?:之比|比例|配比|比值)${IS}$`)

/** Begins a clause, and the name of all whom it speaks of. */
const FROM = '(?:^|[，,；;。：:、（(])'
const ALL = '(?:其中|而|其|目前|[全本我该][省市县区镇乡村校园院局所站])?'
const HAN = '[\\u4e00-\\u9fff]'

/** 护理员与老人之比为: the names of the two, in the order of the figures. */
export const OF_TWO = new RegExp(
  `${FROM}${ALL}(${HAN}{1,10}?)[与和同跟](${HAN}{1,10}?)的?(?:人数|数量|金额|资金|总数|面积)?的?` + `(?:之比|比例|配比|配备比例?|比值|比)${IS}$`,
)

const MEASURES = '(?<what>(?:人数|数量|居民|职工|人均|可支配|收入|消费|支出|人口|投资|面积|资金)*)'
const named = (name: string, first: RegExp, second: RegExp) =>
  [new RegExp(`${FROM}(?<whose>${HAN}{0,12}?)(?:${name})${MEASURES}的?(?:之比|比例|配比|比)${IS}$`), first, second] as const

/** Ratios with names of their own: whose figure comes first. */
export const NAMED_RATIOS: readonly (readonly [name: RegExp, first: RegExp, second: RegExp])[] = [
  named('师生', /教师|老师/, /学生|幼儿|学员|在校生/),
  named('生师', /学生|幼儿|学员|在校生/, /教师|老师/),
  named('教练学员', /教练/, /学员/),
  named('男女(?<who>[\\u4e00-\\u9fff]{0,3}?)', /男/, /女/),
  named('女男', /女/, /男/),
  named('城乡', /城镇|城市|城区|市区/, /农村|乡村|农民/),
  named('公母|雌雄', /公|雄/, /母|雌/),
  named('医护', /医生|医师/, /护士|护师|护理人员/),
  named('医患', /医生|医师|医务人员/, /患者|病人/),
  named('护患', /护士|护理员|护理人员/, /患者|病人/),
  named('粮经', /粮/, /经济作物|经作/),
  named('干群', /干部/, /群众/),
  named('警民', /民警|警力/, /群众|居民|人口/),
]

/** 三次产业结构为 6∶55∶39, and the three in their order. */
export const OF_INDUSTRIES = /(?:三次产业|一二三产业?|三产)[\u4e00-\u9fff]{0,6}(?:结构|比例|之比|比重|比)(?:为|达到?|是)?$/
export const INDUSTRIES: readonly RegExp[] = [/第?一(?:次)?产/, /第?二(?:次)?产/, /第?三(?:次)?产/]

/** Before the name of a ratio, and of no other group than the figures. */
export const OF_ALL = /^(?:其中|其|使|因此|现|目前|总体|整体)?(?:[全本我该此][省市县区镇乡村校园院局所站班员年期]?|总体|整体)?$/
/** What a ratio is of, where its name says it. */
export const MEASURE = /收入|消费|支出|人口|投资|面积|资金/
/** Between two figures that are no pair. */
export const NOT_A_PAIR = /其中|含|包括|比|较|增|减/
/** Some of those whom a ratio names: 高级教师 are not all 教师 of 师生比. */
export const SOME_OF =
  /高级|中级|初级|骨干|女|男|党员|新[招聘入进增]|兼职|外聘|特岗|支教|贫困|留守|困难|住[宿校]|毕业|优秀|一线|残疾|少数民族|年轻|青年|老年|退休|流动|持证/g
