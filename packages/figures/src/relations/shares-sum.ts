import { clauseStart } from '../clauses.js'
import { difference, exactly, sum, widen } from '../interval.js'
import { familyOf, REST } from '../lexicon/classes.js'
import { CHANGE_BEFORE } from '../lexicon/cues.js'
import { ANNOUNCED_BREAKDOWN, ANY_BASE, DIVIDED, EACH_SHARE, INDUSTRIES, MADE_OF, MAKE_UP, REST_SHARE, SHARE_BEFORE } from '../lexicon/shares.js'
import { chineseValue } from '../numerals.js'
import type { SpannedQuantity } from '../quantities.js'
import { wordsBefore } from './nearby.js'
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
    const share = readShare(quantity, index, quantities[index - 1]?.end ?? 0, clauses.text) ?? nextOfMany(quantity, index, list.at(-1), clauses.text)
    if (!share) continue
    const goesOn =
      last &&
      clauses.sentenceAt(last.start) === clauses.sentenceAt(quantity.start) &&
      clauses.bracketAt(last.start) === clauses.bracketAt(quantity.start) &&
      (share.base === '' || share.base === list[0]?.base) &&
      !OPENS_LIST.test(share.label) &&
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

function readShare(quantity: SpannedQuantity, index: number, floor: number, text: string): Share | undefined {
  const { kind, start, low, high, step } = quantity
  if (kind !== 'percent' || low == null || high == null || step === undefined) return undefined
  const words = text.slice(clauseStart(text, start, Math.max(floor, start - 40)), start)
  // 另有 0.5% 为文盲: the last of a list needs no 占.
  if (REST_SHARE.test(words)) return { quantity, index, label: words.trim(), base: '', rest: true }
  const cue = SHARE_BEFORE.exec(words)
  if (!cue || CHANGE_BEFORE.test(words.trimEnd())) return undefined
  const label = words.slice(0, cue.index).trim()
  const within = /在([^，,；;。]{1,14}?)[之当]?中(?:分别)?$/.exec(label)?.[1]
  if (within !== undefined) return { quantity, index, label, base: within }
  return { quantity, index, label, base: (cue.groups?.['base'] ?? '').replace(EACH_OF, '').replace(ANY_BASE, '').replace(/\s/g, '') }
}

const EACH_OF = /^(?:分别|依次|顺次|各自?)/

/** 分别占 46.5%、32.8%、20.7%: one cue for all of them. */
function nextOfMany(quantity: SpannedQuantity, index: number, last: Share | undefined, text: string): Share | undefined {
  if (!last || last.index !== index - 1 || quantity.kind !== last.quantity.kind || quantity.step === undefined) return undefined
  if (quantity.low == null || quantity.high == null) return undefined
  const many = last.many || /分别|依次|顺次|各占/.test(text.slice(Math.max(0, last.quantity.start - 14), last.quantity.start))
  return many && /^ ?(?:、|和|及|以及|，) ?$/.test(text.slice(last.quantity.end, quantity.start))
    ? { quantity, index, label: '', base: last.base, many: true }
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
  return [DIVIDED.exec(before), MADE_OF.exec(before), MAKE_UP.exec(after)].some((match) => countOf(match?.groups?.['count']) === list.length)
}

const countOf = (count: string | undefined): number => (count === undefined ? -1 : chineseValue(count === '两' ? '二' : count))

/** 男性 and 女性, 三次产业: what the classes are called says that there is no other. */
function isComplete(list: readonly Share[], passage: PassageReading): boolean {
  if (list.length > 1 && list.every(({ many }) => !many)) return familyOf(list.map(({ label }) => label))?.complete === true
  return list.length === 3 && INDUSTRIES.test(wordsBefore(passage.clauses, list[0]?.quantity as SpannedQuantity))
}

/** The members of one family, or the classes of one announced breakdown (按学段分): nobody is in two of them. */
function isDisjoint(list: readonly Share[], { clauses }: PassageReading): boolean {
  if (list.length < 2) return false
  if (list.every(({ many }) => !many) && familyOf(list.map(({ label }) => label))) return true
  const start = list[0]?.quantity.start ?? 0
  const before = clauses.text.slice(Math.max(clauses.sentences[clauses.sentenceAt(start)]?.start ?? 0, start - 60), start)
  return ANNOUNCED_BREAKDOWN.test(before)
}

/** 其余各类合占 11.2%, and nothing of a part of a part before it. */
const isClosed = (list: readonly Share[]) =>
  list.length > 2 &&
  REST.test(list.at(-1)?.label ?? '') &&
  list.every(({ quantity, label }) => quantity.hedge === undefined && !/其中|包括|含/.test(label))

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
