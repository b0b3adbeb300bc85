import {
  AND,
  COUNTED_WITH,
  DEED,
  LIST_UNITS,
  LOOSE_NOUNS,
  NAMED_NOUNS,
  NAMED_UNITS,
  NO_NAME,
  ONE_BODY,
  QUOTED_NOUNS,
  ROOMS,
  TITLE_NOUNS,
} from '../lexicon/enumeration.js'
import { BODY_ENDINGS } from '../lexicon/respective.js'
import type { SpannedQuantity } from '../quantities.js'
import { claimOf, exact, isAnnounced, MOST_ITEMS } from './announced.js'
import { followingClaim, namedClaims } from './enumeration-after.js'
import { markedClaims } from './enumeration-marks.js'
import { areSurely, isDoubled, maybePlaces } from './enumeration-sure.js'
import { numbered, type PassageReading, type ReadClaims } from './reading.js'
import type { Claim } from './relation.js'

const MOST_BACK = 200
/** How much is read of what stands before a list. */
const CONTEXT = 30

/**
 * 甲、乙、丙 3 个县; 甲、乙等 5 个县; 三项措施：一是…二是…三是…; A、B、C“三个一批”: an announced count, and what is listed for it.
 *
 * A number after a list is seldom its count (查摆教育、住房、医疗等领域问题 1046 个; 图书室、活动室 12 个; 和 and 及 in a name), so that
 * a list of names is only wrong where each is sure to be one, and their noun stands after the number.
 */
export const readEnumerations: ReadClaims = (passage) => {
  const { quantities } = passage
  const listed = quantities.flatMap((_, index) =>
    isAnnounced(quantities[index])
      ? (listClaim(passage, index) ?? followingClaim(passage, index) ?? [])
      : isOne(quantities[index])
        ? (listClaim(passage, index) ?? [])
        : [],
  )
  const claimed = new Set(listed.flatMap(({ operands }) => operands.map(({ quantity }) => quantity)))
  const named = namedClaims(passage).filter(({ operands: [count] }) => count && !claimed.has(count.quantity))
  return numbered([...listed, ...named, ...markedClaims(passage)], passage)
}

/** 县总工会、团县委、县妇联 1 家单位: 一个 is an article, 1 a number. */
const isOne = (quantity: SpannedQuantity | undefined): boolean =>
  quantity?.low === 1 && quantity.high === 1 && quantity.kind === 'count' && /^1 ?[\u4e00-\u9fff]/.test(quantity.text)

/** A list right before the number. */
function listClaim({ clauses, quantities }: PassageReading, index: number): Claim | undefined {
  const { text } = clauses
  const quantity = quantities[index]
  const count = quantity?.low
  if (!quantity || typeof count !== 'number') return undefined
  const quoted = text.charAt(quantity.start - 1) === '“'
  const end = quoted ? quantity.start - 1 : quantity.start
  const start = listStart(text, end, Math.max(0, end - MOST_BACK))
  const before = quantities[index - 1]
  // 5 个村、乙县、丙县 2 个县: figures among the names, and slogans, are not counted.
  if (before && before.end > start && (quoted || text.slice(start, before.start).includes('、'))) return undefined
  const list = text.slice(Math.max(start, before?.end ?? 0), end).trim()
  if (list.endsWith('、')) return undefined
  const open = /等$/.test(list)
  const names = splitNames(open ? list.slice(0, -1) : list)
  if (names.length < 2 || names.length > MOST_ITEMS) return undefined
  const after = text.slice(quantity.end, quantity.end + 12)
  if (quoted) return names.length === count && /^[\u4e00-\u9fff]{1,6}”/.test(after) ? claimOf(index, count, exact(count), 'items = count') : undefined
  if (!LIST_UNITS.has(quantity.unit) || !countsNames(quantity, after) || isPartOfSum(text, quantity, quantities[index + 1])) return undefined
  const titled = titles(open ? list.slice(0, -1) : list)
  const items = titled ?? names.length
  const joined = names.reduce((total, name) => total + name.split(AND).filter((part) => part !== '').length, 0)
  const named = { names, count, quantity, after, before: text.slice(Math.max(0, start - CONTEXT), start) }
  const surely = areSurely(named)
  if (open) {
    const most = Number.POSITIVE_INFINITY
    const sure =
      items <= count ||
      surely ||
      (titled === undefined ? areNames(names, quantity, after, count) : isCountOfTitles(list.slice(0, -1), quantity, after))
    return sure ? claimOf(index, count, { fewest: items, most }, 'items ≤ count') : undefined
  }
  if (joined > items && count < joined && titled === undefined && endAlike(names)) return claimOf(index, count, exact(joined), 'items = count')
  if (count === items || count === joined)
    return claimOf(index, count, { fewest: Math.min(items, joined), most: Math.max(items, joined) }, 'items = count')
  if (surely) return claimOf(index, count, { fewest: items, most: Math.max(items, joined) }, 'items = count')
  const sure = titled === undefined ? areNames(names, quantity, after, count) : isCountOfTitles(list, quantity, after)
  if (sure) return claimOf(index, count, exact(items), 'items = count')
  return maybePlaces(named) ? claimOf(index, count, exact(joined), 'items = count', 'likely') : undefined
}

/** 申诉、申请再审案件 2 件，: the figure of the last item. A number that counts names has their noun after it, or in its unit. */
function countsNames({ unit, text }: SpannedQuantity, after: string): boolean {
  if (/位$/.test(text)) return /^ ?(?!数)[\u4e00-\u9fff]/.test(after)
  return (
    NAMED_UNITS.has(unit) ||
    ['部门', '单位', '企业', '国家', '省'].includes(unit) ||
    /^ ?(?:[“《A-Za-z]|(?![占比较同在中的为是有和及与])[\u4e00-\u9fff])/.test(after)
  )
}

/** 市民代表、企业代表和专家代表; 种子站、植保站及土肥站: all of one make, so that 和 parts two of them. */
function endAlike(names: readonly string[]): boolean {
  const pieces = names.flatMap((name) => name.split(AND))
  const [first = ''] = pieces
  const ending = ONE_BODY.includes(first.at(-1) ?? '-') ? first.slice(-1) : first.slice(-2)
  const least = ending.length + 1
  return pieces.length > 2 && first.length >= 2 && pieces.every((piece) => piece.length >= least && piece.length < 9 && piece.endsWith(ending))
}

/** The clause that the list stands in; marks inside “” and 《》 do not end it. */
function listStart(text: string, end: number, floor: number): number {
  let depth = 0
  let start = end
  while (start > floor) {
    const sign = text.charAt(start - 1)
    if ('”》'.includes(sign)) depth += 1
    else if ('“《'.includes(sign)) {
      if (depth === 0) break
      depth -= 1
    } else if (depth === 0 && '，,；;。！？：:（）()\n'.includes(sign)) break
    start -= 1
  }
  return start
}

/** 、 and nothing at all between two titles part names. */
function splitNames(list: string): string[] {
  const names: string[] = ['']
  let depth = 0
  for (const [at, sign] of [...list].entries()) {
    if ('“《'.includes(sign)) {
      if (depth === 0 && /[”》]/.test(list.charAt(at - 1))) names.push('')
      depth += 1
    } else if ('”》'.includes(sign)) depth = Math.max(0, depth - 1)
    if (sign === '、' && depth === 0) names.push('')
    else names[names.length - 1] += sign
  }
  return names.filter((name) => name !== '')
}

const TITLE = /《[^《》]{1,60}》|“[^“”]{1,40}”/g

/** How many titles a list of nothing but titles has; what stands before the first is the verb. */
function titles(list: string): number | undefined {
  const from = list.search(/[《“]/)
  const found = from < 0 ? undefined : list.slice(from).match(TITLE)
  if (
    !found ||
    found.length < 2 ||
    list
      .slice(from)
      .replace(TITLE, '')
      .replace(/[、和与及]|以及/g, '') !== ''
  )
    return undefined
  return found.length
}

/** 《甲》《乙》《丙》两项制度: titles count as what they are called, 《甲》《乙》5 项任务 as nothing. */
function isCountOfTitles(list: string, { unit }: SpannedQuantity, after: string): boolean {
  const named = list.slice(list.search(/[《“]/))
  const nouns = named.includes('“') ? QUOTED_NOUNS : TITLE_NOUNS
  return !/[和与及]/.test(named.replace(TITLE, '')) && TITLE_UNITS.has(unit) && nouns.test(after)
}

const TITLE_UNITS = new Set(['项', '个', '部', '份', '件', '种'])

/** Each is a name, of a kind that the number counts. */
function areNames(names: readonly string[], quantity: SpannedQuantity, after: string, count: number): boolean {
  const [head = '', ...others] = names
  const first = head.slice(head.lastIndexOf('的') + 1)
  if (names.length < (areOfOneKind(names) ? 2 : 3) || NO_NAME.test(first) || first.length > 14 || DEED.test(others.join('、'))) return false
  if (others.some((name) => NO_NAME.test(name) || name.length > 7 || name.length === 1) || !isNamedNoun(quantity, after, count, names.length))
    return false
  // 甲县、乙县、丙县 4 个乡镇: a place of one level has those of another.
  const kind = quantity.unit + after.slice(0, 5)
  if (names.some((name) => PLACES.includes(name.at(-1) ?? '') && !kind.includes(name.at(-1) ?? ''))) return false
  // 走访县医院、县中医院 5 个科室: rooms of the bodies.
  if (ROOMS.test(after) && others.every((name) => BODY_ENDINGS.test(name))) return false
  const isOfPlaces = [...PLACES].some((level) => kind.includes(level))
  return count <= names.length + (isOfPlaces ? 1 : 2) || (!isOfPlaces && isDoubled(count, names.length))
}

const PLACES = '省市县区镇乡村'

/** 城东社区、城西社区: each says by itself what it is. */
const areOfOneKind = (names: readonly string[]) =>
  '县区市乡镇村校'.includes(names[0]?.at(-1) ?? '-') && names.every((name) => name.length > 1 && name.at(-1) === names[0]?.at(-1))

function isNamedNoun({ unit, text }: SpannedQuantity, after: string, count: number, names: number): boolean {
  if (NAMED_UNITS.has(unit) && !/[、（(]/.test(after.charAt(0)) && !/^个/.test(unit)) {
    // 4 种 and 4 类 alone end the list; 4 种问题 may be of the names' own.
    if (!/(?:(?<!部)门|[种类])$/.test(text)) return true
    return after === '' || /^[，,。；;、]/.test(after) || startsNamedNoun(after)
  }
  return (unit === '个' || unit === '项' || unit === '种') && (startsNamedNoun(after) || (count < names && LOOSE_NOUNS.test(after)))
}

const startsNamedNoun = (after: string) => {
  const noun = after.trimStart().replace(/^(?:重点|主要|试点|细分|专业|基础|核心|关键|不同)/, '')
  return NAMED_NOUNS.some((name) => noun.startsWith(name))
}

/** 三省一市, 5 县 2 区, 5 个县和 3 个区: the number is but a part of the count. */
function isPartOfSum(text: string, { end }: SpannedQuantity, next: SpannedQuantity | undefined): boolean {
  // 三类对象 1304 人: the number of those, and no second count of the kind.
  if (next && next.start - end <= 6 && next.kind === 'count' && (next.low ?? 0) > MOST_ITEMS && !COUNTED_WITH.includes(next.unit)) return false
  if (/^[\u4e00-\u9fff]{0,2} ?[一二两三四五六七八九十0-9]/.test(text.slice(end, end + 4))) return true
  return next !== undefined && next.start - end <= 10 && /[、和及与]/.test(text.slice(end, next.start))
}
