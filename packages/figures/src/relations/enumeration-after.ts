import { outsideBrackets } from '../clauses.js'
import { AND, LIST_OPENS, NAME_OF_TWO, NAMES_EACH, NO_NAME, ONE_BODY, PERSON, PLACE_NOUNS, SOME_OR_MARKED } from '../lexicon/enumeration.js'
import { BODY_ENDINGS } from '../lexicon/respective.js'
import type { SpannedQuantity } from '../quantities.js'
import { claimOf, exact, isAnnounced } from './announced.js'
import { lastBefore } from './nearby.js'
import type { PassageReading } from './reading.js'
import type { Claim } from './relation.js'

const REACH = 200
/** 其他类 45 条 in the next sentence. */
const GOES_ON = /^\s*(?:此外|另外?|还有|[\u4e00-\u9fff]{1,8}?类)/

/**
 * 两类：消防类 419 条；用电类 238 条; 3 个乡镇（石门、桥头、云山）: the list of what was counted stands after its number.
 *
 * What ； parts may be parted further, and a name may be none, so that it is wrong only where each item says that it is one: 消防类, 石门镇,
 * or short names in a row of a kind of places. （含石门、桥头）, （其中…）, 等 name but some.
 */
export function followingClaim({ clauses, quantities }: PassageReading, index: number): Claim | undefined {
  const { text } = clauses
  const quantity = quantities[index]
  const count = quantity?.low
  if (!quantity || typeof count !== 'number') return undefined
  const opens = LIST_OPENS.exec(text.slice(quantity.end, quantity.end + 12))
  if (!opens?.groups) return undefined
  const { noun = '', mark = '' } = opens.groups
  const start = quantity.end + opens[0].length
  const bracket = '（('.includes(mark) ? clauses.bracketAt(start) : -1
  const end = bracket >= 0 ? clauses.brackets[bracket]?.end : clauses.sentences[clauses.sentenceAt(start)]?.end
  if (end === undefined || end - start > REACH || SOME_OR_MARKED.test(text.slice(start, start + 4))) return undefined
  const list = outsideBrackets(clauses, start, end, clauses.bracketAt(start)).replace(/\s|[。！]$/g, '')
  const parts = list.split(/[；;]/).filter((part) => part !== '')
  if (parts.length > 1) {
    const ended = /[。！]\s*$/.test(text.slice(start, end)) && !GOES_ON.test(text.slice(end, end + 16))
    return partsClaim(index, quantity, count, parts, ended)
  }
  return namesClaim(index, quantity, count, noun, bracket >= 0 ? list : (list.split(/[，,]/)[0] ?? ''))
}

/** 消防类 419 条，占 46%；用电类 238 条，占 23%. */
function partsClaim(index: number, { unit }: SpannedQuantity, count: number, parts: readonly string[], ended: boolean): Claim | undefined {
  if (parts.length === count) return claimOf(index, count, exact(count), 'items = count')
  const named =
    unit === '类' &&
    ended &&
    parts.every((part) => /^[\u4e00-\u9fff]{1,8}?类(?![\u4e00-\u9fff]{0,4}[、和及与])/.test(part) && !/等|其他|其余/.test(part))
  return named ? claimOf(index, count, exact(parts.length), 'items = count') : undefined
}

/** 石门、桥头、云山; 石门镇、桥头镇和云山镇. */
function namesClaim(index: number, quantity: SpannedQuantity, count: number, noun: string, list: string): Claim | undefined {
  const open = /等$/.test(list)
  const names = (open ? list.slice(0, -1) : list).split('、')
  if (names.length < 2 || names.some((name) => name === '' || /[0-9：:，,]/.test(name))) return undefined
  const pieces = names.flatMap((name) => name.split(AND)).filter((piece) => piece !== '')
  if (open)
    return names.length <= count ? claimOf(index, count, { fewest: names.length, most: Number.POSITIVE_INFINITY }, 'items ≤ count') : undefined
  if (count === names.length || count === pieces.length) return claimOf(index, count, { fewest: names.length, most: pieces.length }, 'items = count')
  return areNames(pieces, quantity.unit + noun) ? claimOf(index, count, exact(pieces.length), 'items = count') : undefined
}

/** Each is a name of the kind that was counted: all with its ending, or all short. */
function areNames(names: readonly string[], kind: string): boolean {
  if (!PLACE_NOUNS.test(kind) || names.some((name) => NO_NAME.test(name) || name.length < 2 || name.length > 8)) return false
  const ending = names[0]?.at(-1) ?? ''
  const alike = ONE_BODY.includes(ending) && names.every((name) => name.endsWith(ending))
  const bodies = /(?:部门|单位)$/.test(kind) && names.every((name) => BODY_ENDINGS.test(name))
  return alike || bodies || (/[镇乡村县区市]$/.test(kind) && names.every((name) => name.length <= 3))
}

/** 4 所学校入选…，即甲校、乙校和丙校: a list that says that it names each of what was counted, and nothing else is counted in the sentence. */
export function namedClaims({ clauses, quantities }: PassageReading): Claim[] {
  const { text, sentences, sentenceAt } = clauses
  return [...text.matchAll(NAMES_EACH)].flatMap((opens) => {
    const start = opens.index + opens[0].length
    const sentence = sentences[sentenceAt(start)]
    if (!sentence) return []
    const index = onlyCountBefore(quantities, sentence.start, opens.index)
    const quantity = quantities[index ?? -1]
    const count = quantity?.low
    if (index === undefined || !isAnnounced(quantity) || typeof count !== 'number') return []
    const list = /^[^，,；;。！？：:（()）“”《》]*/.exec(text.slice(start, Math.min(sentence.end, start + REACH)))?.[0].trim() ?? ''
    const goesOn = /^[，,](?:以及|还有|和|及|另)/.test(text.slice(start + list.length, start + list.length + 4))
    const names = list.split('、')
    const pieces = names.flatMap((name) => name.split(AND))
    if (goesOn || names.length < 2 || pieces.some((name) => name.length < 2 || name.length > LONGEST || NAME_OF_TWO.test(name))) return []
    // 3 名选手…，分别是金牌、银牌: persons are named as persons.
    if (quantity?.unit === '人' && !pieces.every((name) => PERSON.test(name.slice(-3)))) return []
    const fewest = names.every(isPartedByAnd) ? pieces.length : names.length
    return [claimOf(index, count, { fewest, most: pieces.length }, 'items = count')]
  })
}

/** The only figure between two offsets that counts; none where it stands far from the end. */
function onlyCountBefore(quantities: readonly SpannedQuantity[], from: number, to: number): number | undefined {
  let found: number | undefined
  for (let index = lastBefore(quantities, to); index >= 0; index -= 1) {
    const quantity = quantities[index]
    if (!quantity || quantity.start < from) break
    if (found === undefined && to - quantity.end > FAR) return undefined
    const counts = quantity.kind === 'count' || (quantity.unit === '' && quantity.kind !== 'ordinal' && quantity.kind !== 'date')
    if (counts && found !== undefined) return undefined
    if (counts) found = index
  }
  return found
}

/** 白石小学和云岭小学 are two; 宣传和保障组 may be one, and so may 和平小学. */
function isPartedByAnd(name: string): boolean {
  const pieces = name.split(AND)
  return pieces.every((piece) => piece.length >= SHORTEST && piece.at(-1) === name.at(-1))
}

/** What a name that 和 parts has at least. */
const SHORTEST = 3
/** How far the count may stand before its list. */
const FAR = 60
/** A name. */
const LONGEST = 12
