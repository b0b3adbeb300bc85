import {
  AND,
  BODY_NAME,
  BODY_NOUNS,
  CO_HOST,
  ENDS_IN_BODY,
  GROUP_NOUNS,
  LEAF_NAMES,
  PERSON,
  PLACE_NOUN_START,
  SETS_UP,
  SUBJECTS,
} from '../lexicon/enumeration.js'
import type { SpannedQuantity } from '../quantities.js'

/** How many signs a name may have where nothing but its ending says that it is one. */
const LONGEST = 12

export interface NamedList {
  readonly names: readonly string[]
  readonly count: number
  readonly quantity: SpannedQuantity
  /** What follows the number. */
  readonly after: string
  /** What stands before the list. */
  readonly before: string
}

/**
 * Each name is one of what is counted, whatever their noun: 县妇联、县司法局、县民政局 4 家单位, 宣传组、保障组、督导组 4 个工作组,
 * “最美家庭”“书香家庭” 三类家庭, 设…5 个项目. Bodies have no bodies of their own there, so that any other number is wrong; of the rest
 * only one that is too small, or too large by a slip: 宣传组、保障组 12 个小组 may be groups of groups.
 */
export function areSurely(list: NamedList): boolean {
  if (areBodies(list) || areSubjects(list) || arePersons(list)) return true
  const { names, count } = list
  if (names.length < 3 || !isNear(count, names.length)) return false
  return areCalledAlike(list) || (count < names.length ? areSetUp(list) || arePlaces(list) : areLeaves(list))
}

/** 语文、数学、英语 6 个学科: what has none of its own kind under it. */
const areSubjects = ({ names, quantity, after }: NamedList): boolean =>
  names.length > 2 &&
  (quantity.unit === '个' || quantity.unit === '种') &&
  SUBJECTS.test(after.trimStart()) &&
  names.slice(1).every((name) => name.length >= 2 && name.length <= 5 && !/[的和与及0-9]/.test(name))

/** 张慧、李秀英、王小红等 6 名同志: each is a name of a person; before the first stands what was done. */
const arePersons = ({ names: [first = '', ...others], quantity, count }: NamedList): boolean =>
  quantity.unit === '人' &&
  others.length > 1 &&
  Math.abs(count - others.length - 1) <= MOST_OFF &&
  PERSON.test(first.slice(-3)) &&
  others.every((name) => name.length <= 3 && PERSON.test(name))

const MOST_OFF = 3

/** Too small, by one or two too large, or the right digit twice. */
const isNear = (count: number, items: number): boolean => count <= items + 2 || isDoubled(count, items)

/** 33 for 3. */
export const isDoubled = (count: number, items: number): boolean => items < 10 && count === items * 11

/** 由县妇联、县司法局、县民政局 4 家单位: full names of bodies, and no verb before the first that has another body as its object. */
function areBodies({ names, quantity, after, before, count }: NamedList): boolean {
  const kind = BODY_NOUNS.exec(`${quantity.unit}${after.trimStart()}`)
  if (!kind) return false
  const pieces = names.flatMap((name) => name.split(AND))
  const [first = ''] = pieces
  if (pieces.length < 3 || CO_HOST.test(first)) return false
  // 县妇联牵头，县司法局、县民政局、县公安局 4 家单位: the first stands in the clause before.
  if (count > pieces.length && (CO_HOST.test(before) || ENDS_IN_BODY.test(before))) return false
  // 12 家成员单位 may be named in part.
  if (kind.groups?.['which'] !== undefined && !isNear(count, pieces.length)) return false
  // 县农业和农村局: half a name.
  const level = pieces.at(-1)?.charAt(0) ?? ''
  if (pieces.length > names.length && !pieces.every((piece) => piece.includes(level))) return false
  return pieces.every((piece) => piece.length >= 2 && piece.length <= LONGEST && BODY_NAME.test(piece) && !/[的0-9]|等$/.test(piece))
}

/** 宣传组、保障组、督导组三个工作组; “最美家庭”“书香家庭”三类家庭: the ending of all is that of their noun. */
function areCalledAlike({ names, quantity, after }: NamedList): boolean {
  const [noun = ''] = /^[\u4e00-\u9fff]{1,4}(?=$|[，,。；;、 0-9（(“]|[开展成分一二两三四五六七八九十])/.exec(after.trimStart()) ?? []
  // “和谐家庭” in its marks is one name.
  if (names.some((name) => /[和与及0-9]/.test(name.replace(/“[^”]*”/g, '')))) return false
  const plain = names.map((name) => name.replace(/[“”《》]/g, ''))
  if (plain.some((name) => name.length < 2 || name.length > LONGEST)) return false
  const last = noun.slice(-1)
  if (last !== '' && GROUP_NOUNS.includes(last) && plain.every((name) => name.length > 2 && name.endsWith(last))) return true
  const two = noun.slice(0, 2)
  return two.length === 2 && TYPE_UNITS.has(quantity.unit) && plain.every((name) => name.length > 2 && name.endsWith(two))
}

const TYPE_UNITS: ReadonlySet<string> = new Set(['类', '种', '项'])

/** 开设茶艺、插花、刺绣、剪纸等 3 个班次: the list is the object of a verb that sets up, short names of what is counted, and more than that. */
function areSetUp({ names, quantity, after }: NamedList): boolean {
  const [first = '', ...others] = names
  if (quantity.unit !== '个' || !SETS_UP.nouns.test(after.trimStart()) || !SETS_UP.verb.test(first)) return false
  return others.every((name) => name.length >= 2 && name.length <= 6 && !/[的和与及0-9“《]/.test(name))
}

/** 设男单、女单、男双、女双、混双 6 个项目: what has no kinds of its own. */
const areLeaves = ({ names, quantity, after }: NamedList): boolean =>
  quantity.unit === '个' && SETS_UP.nouns.test(after.trimStart()) && names.every((name) => LEAF_NAMES.test(name))

/** 城关、青石、河口 33 个乡镇: the right number typed twice, unless these are places of a higher level that have so many. */
export const maybePlaces = ({ names, quantity, after, count }: NamedList): boolean => {
  const pieces = names.flatMap((name) => name.split(AND))
  return isDoubled(count, pieces.length) && arePlaces({ names: pieces, quantity, after })
}

/** 县疾控中心组织医务人员到红旗: where someone goes. */
const GOES_THERE = /(?:到|在|赴|深入|走进|走访)[\u4e00-\u9fff]{2,3}$/

/** 在城关、西固、七里河 2 个区: a numeral in the name of a place, and more places than are counted. */
const arePlaces = ({ names: [first = '', ...others], quantity, after }: Pick<NamedList, 'names' | 'quantity' | 'after'>): boolean =>
  PLACE_NOUN_START.test(quantity.unit === '个' ? after.trimStart() : quantity.unit) &&
  (first.length <= 8 || GOES_THERE.test(first)) &&
  !/[和与及的0-9各两]/.test(first) &&
  others.every((name) => name.length >= 2 && name.length <= 3 && !/[和与及的0-9各两个]|[一二三四五六七八九十][省市县区镇乡村]/.test(name))
