/** 1∶8, 6.01∶55.04∶38.95. */
export const RATIO =
  /(?<![0-9:：∶.第])([0-9]{1,5}(?:\.[0-9]+)?) ?[∶:：] ?([0-9]{1,5}(?:\.[0-9]+)?)(?: ?[∶:：] ?([0-9]{1,5}(?:\.[0-9]+)?))?(?![0-9:：∶.])/g

/** Before a ratio: of the two figures just named. */
export const OF_BOTH = /(?:两者|二者|两项)(?:之比|比例|的比例)(?:为|是|达到?)?$/

/** Ratios with names of their own: whose figure comes first. */
export const NAMED_RATIOS: readonly (readonly [name: RegExp, first: RegExp, second: RegExp])[] = [
  [/师生比例?(?:为|达到?|是)?$/, /教师|老师/, /学生|幼儿|学员|在校生/],
  [/生师比例?(?:为|达到?|是)?$/, /学生|幼儿|学员|在校生/, /教师|老师/],
  [/男女(?:人数)?(?:之比|比例|比)(?:为|达到?|是)?$/, /男/, /女/],
]

/** 三次产业结构为 6∶55∶39, and the three in their order. */
export const OF_INDUSTRIES = /(?:三次产业|一二三产业?|三产)[\u4e00-\u9fff]{0,6}(?:结构|比例|之比|比重|比)(?:为|达到?|是)?$/
export const INDUSTRIES: readonly RegExp[] = [/第?一(?:次)?产/, /第?二(?:次)?产/, /第?三(?:次)?产/]
