import { clauseStart } from '../clauses.js'
import { difference, exactly, sum, widen } from '../interval.js'
import { familyOf, isFullRun, REST } from '../lexicon/classes.js'
import { CHANGE_BEFORE } from '../lexicon/cues.js'
import { ANNOUNCED_BREAKDOWN, ANY_BASE, DIVIDED, EACH_SHARE, INDUSTRIES, MADE_OF, MAKE_UP, REST_SHARE, SHARE_BEFORE } from '../lexicon/shares.js'
import { chineseValue } from '../numerals.js'
import type { SpannedQuantity } from '../quantities.js'
import { lastBefore, wordsBefore } from './nearby.js'
import { numbered, type PassageReading, type ReadClaims } from './reading.js'
import { boundsOf, type Claim } from './relation.js'

interface Share {
  readonly quantity: SpannedQuantity
  readonly index: number
  /** The words of its clause before 占. */
  readonly label: string
  /** 承办 in 占承办总数的; empty where no particular whole is named. */
  readonly base: string
  /** One of several after 分别: its label stands in a list before. */
  readonly many?: true
  /** 其中 stands before it: what follows is of a part. */
  readonly opens: boolean
  /** 另有 0.5% 为文盲: it goes on a list, and opens none. */
  readonly rest?: true
}

/** 其中: what follows is of a part. */
const OPENS_LIST = /^其中/
const MOST_SHARES = 40

/**
 * 甲类占 27.4%，乙类占 61.4%，其余占 11.2%: the shares of one list make 100.
 *
 * Right where they do. Wrong only where the list says that it is complete, by a rest that closes it; of other lists nobody knows
 * whether the classes overlap, or whether some were left out.
 */
export const readSharesSums: ReadClaims = (passage) =>
  numbered(
    listsIn(passage).flatMap((list) => listClaim(list, passage)),
    passage,
  )

/** The shares of each sentence; a new base begins a new list. */
function listsIn({ clauses, quantities }: PassageReading): Share[][] {
  const lists: Share[][] = []
  let list: Share[] = []
  for (const [index, quantity] of quantities.entries()) {
    const last = list.at(-1)?.quantity
    const share = readShare(quantity, index, quantities[index - 1], clauses.text) ?? nextOfMany(quantity, index, list.at(-1), clauses.text)
    if (!share) continue
    const goesOn =
      last &&
      clauses.sentenceAt(last.start) === clauses.sentenceAt(quantity.start) &&
      clauses.bracketAt(last.start) === clauses.bracketAt(quantity.start) &&
      (share.base === '' || share.base === list[0]?.base) &&
      !share.opens &&
      list.length < MOST_SHARES
    if (!goesOn) {
      if (share.rest) continue
      list = []
      lists.push(list)
    }
    list.push(share)
  }
  return lists
}

function readShare(quantity: SpannedQuantity, index: number, before: SpannedQuantity | undefined, text: string): Share | undefined {
  const { kind, start, low, high, step } = quantity
  if (kind !== 'percent' || low == null || high == null || step === undefined) return undefined
  const words = text.slice(clauseStart(text, start, Math.max(before?.end ?? 0, start - 40)), start)
  // 另有 0.5% 为文盲: the last of a list needs no 占.
  if (REST_SHARE.test(words)) return { quantity, index, label: words.trim(), base: '', opens: false, rest: true }
  const cue = SHARE_BEFORE.exec(words)
  if (!cue || CHANGE_BEFORE.test(words.trimEnd())) return undefined
  const label = tidyLabel(words.slice(0, cue.index))
  // 其中税收收入 22.47 亿元，占 61.0%: before the part.
  const isBare = before !== undefined && cue.index === 0 && start - before.end < 8
  const opens =
    OPENS_LIST.test(words.trimStart()) || (isBare && OPENS_LIST.test(text.slice(clauseStart(text, before.start, before.start - 30), before.start)))
  const within = /在([^，,；;。]{1,14}?)[之当]?中(?:分别)?$/.exec(label)?.[1]
  if (within !== undefined) return { quantity, index, label, base: within, opens }
  return { quantity, index, label, opens, base: (cue.groups?.['base'] ?? '').replace(EACH_OF, '').replace(ANY_BASE, '').replace(/\s/g, '') }
}

const EACH_OF = /^(?:分别|依次|顺次|各自?)/

/** 分别占 46.5%、32.8%、20.7%: one cue for all of them. */
function nextOfMany(quantity: SpannedQuantity, index: number, last: Share | undefined, text: string): Share | undefined {
  if (!last || last.index !== index - 1 || quantity.kind !== last.quantity.kind || quantity.step === undefined) return undefined
  if (quantity.low == null || quantity.high == null) return undefined
  const many = last.many || /分别|依次|顺次|各占/.test(text.slice(Math.max(0, last.quantity.start - 14), last.quantity.start))
  return many && /^ ?(?:、|和|及|以及|，) ?$/.test(text.slice(last.quantity.end, quantity.start))
    ? { quantity, index, label: '', base: last.base, opens: false, many: true }
    : undefined
}

function listClaim(list: readonly Share[], passage: PassageReading): Claim[] {
  const isWhole = list.length > 1 && isDivided(list, passage)
  if (isWhole && list.every(({ quantity }) => quantity.hedge === undefined)) return [claimOf(list)]
  for (let from = 0; from + 1 < list.length; from += 1) {
    for (let end = from + 2; end <= list.length; end += 1) {
      const shares = list.slice(from, end)
      if (Math.abs(total(shares) - 100) <= (shares.length > 2 ? slackOf(shares) : 0)) return [claimOf(shares)]
    }
  }
  if (list.some(({ quantity }) => quantity.hedge !== undefined) || list.some((share) => isOfEach(share, list, passage))) return []
  if (isClosed(list) || isComplete(list, passage)) return [claimOf(list)]
  return isDisjoint(list, passage) && total(list) - slackOf(list) > 100 ? [claimOf(list, 'Σ shares ≤ 100')] : []
}

/** 甲、乙各占 25%，丙占 50%: not one figure of the list, but two. */
function isOfEach({ quantity, index }: Share, list: readonly Share[], { clauses }: PassageReading): boolean {
  return (
    !list.some(({ index: next, many }) => many && next === index + 1) &&
    EACH_SHARE.test(wordsBefore(clauses, quantity)) &&
    !list.some((own) => own.index === index && own.many)
  )
}

/** 分为四档，各占; 由两部分构成; 二者共同构成全部: as many shares as there are classes. */
function isDivided(list: readonly Share[], { clauses }: PassageReading): boolean {
  const [start, end] = [list[0]?.quantity.start ?? 0, list.at(-1)?.quantity.end ?? 0]
  const before = clauses.text.slice(Math.max(clauses.sentences[clauses.sentenceAt(start)]?.start ?? 0, start - 60), start)
  const after = clauses.text.slice(end, end + 30)
  return [DIVIDED.exec(before), MADE_OF.exec(before), MAKE_UP.exec(after)].some(
    (match) => countOf(Object.values(match?.groups ?? {}).find((count) => count !== undefined)) === list.length,
  )
}

const countOf = (count: string | undefined): number => (count === undefined ? -1 : chineseValue(count === '两' ? '二' : count))

/** 男性 and 女性, 三次产业, 35 岁以下 to 51 岁以上: what the classes are called says that there is no other. */
function isComplete(list: readonly Share[], passage: PassageReading): boolean {
  if (list.length > 1 && list.every(({ many }) => !many)) {
    const names = namesOf(list, passage)
    return familyOf(names)?.complete === true || isFullRun(names)
  }
  return list.length === 3 && INDUSTRIES.test(wordsBefore(passage.clauses, list[0]?.quantity as SpannedQuantity))
}

/**
 * The names of the classes. Where they stand with the parts, only names of one make are: 税收收入, 非税收入, but not 城镇新增就业 800 人，占 40%，农村
 * 劳动力转移 600 人，占 75%.
 */
function namesOf(list: readonly Share[], passage: PassageReading): string[] {
  const names = list.map((share) => nameOf(share, passage))
  const alike = list.every(({ label }) => label !== '') || names.every((name) => name.length < 5 || name.at(-1) === names[0]?.at(-1))
  return alike ? names : list.map(() => '')
}

/** How far back the words stand that a share is of. */
const REACH = 60

/** The words that a share is of: those before 占, or 税收收入 in 税收收入 22.47 亿元，占 61.0%, the figures of 35 岁以下 among them. */
function nameOf({ quantity }: Share, { clauses: { text }, quantities }: PassageReading): string {
  const { start } = quantity
  const least = Math.max(0, start - REACH)
  const before = text.slice(least, Math.max(least, start - 1))
  const from = least + Math.max(before.lastIndexOf('%'), before.lastIndexOf('％')) + 1
  const at = clauseStart(text, start, from)
  const cue = SHARE_BEFORE.exec(text.slice(at, start))
  const own = tidyLabel(text.slice(at, at + (cue?.index ?? 0)))
  if (own !== '') return own
  const part = quantities[lastBefore(quantities, at)]
  return part && part.end > from ? tidyLabel(text.slice(clauseStart(text, part.start, from), part.start)) : ''
}

const tidyLabel = (words: string): string => words.replace(/^[、和及以\s]+|\s+$/g, '').replace(/^(?:而|其中)[，,：:]?/, '')

/** The members of one family, or the classes of one announced breakdown (按学段分): nobody is in two of them. */
function isDisjoint(list: readonly Share[], passage: PassageReading): boolean {
  const { clauses } = passage
  if (list.length < 2) return false
  if (list.every(({ many }) => !many) && familyOf(namesOf(list, passage))) return true
  const start = list[0]?.quantity.start ?? 0
  const before = clauses.text.slice(Math.max(clauses.sentences[clauses.sentenceAt(start)]?.start ?? 0, start - 60), start)
  return ANNOUNCED_BREAKDOWN.test(before)
}

/** 其余各类合占 11.2%, and nothing of a part of a part before it. */
const isClosed = (list: readonly Share[]) =>
  list.length > 2 &&
  REST.test(list.at(-1)?.label ?? '') &&
  list.every(({ quantity, label, opens }) => quantity.hedge === undefined && !opens && !/其中|包括|含/.test(label))

const total = (shares: readonly Share[]) => shares.reduce((all, { quantity }) => all + ((quantity.low ?? 0) + (quantity.high ?? 0)) / 2, 0)
const stepsOf = (shares: readonly Share[]) => shares.map(({ quantity }) => quantity.step ?? 0)
/** Half a unit of each share, and one of the coarsest: lists are nudged to 100, or cut off. */
const slackOf = (shares: readonly Share[]) => stepsOf(shares).reduce((all, step) => all + step / 2, 0) + Math.max(...stepsOf(shares))

function claimOf(shares: readonly Share[], formula = 'Σ shares = 100'): Claim {
  const last = shares.at(-1) as Share
  const others = shares.slice(0, -1).map(({ quantity }) => boundsOf(quantity))
  return {
    type: 'shares-sum',
    formula,
    operands: shares.map(({ index }) => ({ role: 'share', quantity: index })),
    claim: shares.length - 1,
    stated: boundsOf(last.quantity),
    computed: widen(difference(exactly(100), sum(others)), Math.max(...stepsOf(shares)) - (last.quantity.step ?? 0)),
    confidence: 'certain',
  }
}
