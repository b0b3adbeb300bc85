import { type Clauses, clauseStart } from '../clauses.js'
import { type Bounds, difference, exactly, quotient, tidy } from '../interval.js'
import { OTHER_BASE } from '../lexicon/change.js'
import { AND_MORE, BASE_FIRST, DOUBLED, EARLIER, GROWN_BY, IS_MULTIPLE, THEN_FIGURE, TIMES_THE_OLD } from '../lexicon/multiple.js'
import type { SpannedQuantity } from '../quantities.js'
import { endWithNoun, isAside, isSameMeasure } from './change-words.js'
import { type Levels, levelsAt } from './from-to.js'
import { isChange } from './items.js'
import { namedPairs, pairBefore } from './multiple-pair.js'
import { sentenceStart } from './nearby.js'
import { numbered, type ReadClaims } from './reading.js'
import { boundsOf, type Claim, comesTrue } from './relation.js'

/** The formulas of the relations of type `multiple`. */
export const MULTIPLE_FORMULAS = {
  times: 'new / old = multiple',
  grown: 'new / old − 1 = multiple',
  /** 增长 n 倍 where it is n times as much: said so often that it is no error of arithmetic. */
  timesMeant: 'new / old − 1 ≠ multiple, new / old = multiple',
  doubled: 'new / old = 2^n',
} as const

/**
 * Reads multiples with both figures printed: 1860 件，相当于上年 1240 件的 1.5 倍; 由 85 万元增加到 204 万元，增长 1.4 倍; 由 0.6 亿元增至
 * 2.4 亿元，翻了两番; 今年 96 家，去年 24 家，是去年的 4 倍. 增长 2 倍 makes three times as much. Silent where a base is only named (是上年的 3
 * 倍, with no figure).
 */
export const readMultiples: ReadClaims = (passage) => {
  const { clauses, quantities } = passage
  const { text } = clauses
  const claims: Claim[] = []
  const read = new Set<number>()
  for (const [index, quantity] of quantities.entries()) {
    if (!read.has(index) && (quantity.kind === 'multiple' || quantity.kind === 'fraction')) claims.push(...timesClaim(clauses, quantities, index))
    const levels = levelsAt(clauses, quantities, index)
    if (!levels || levels.loose) continue
    read.add(levels.recent + 1)
    const now = quantities[levels.recent]
    const from = clauseStart(text, quantity.start, Math.max(0, quantity.start - 60))
    if (now && !OTHER_BASE.test(text.slice(from, now.end)))
      claims.push(...grownClaim(text, quantities, levels), ...doubledClaim(text, quantities, levels))
  }
  return numbered(claims, passage)
}

/** B，是 A 的 n 倍, with A as a figure or by its name. */
function timesClaim(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): Claim[] {
  const start = quantities[index]?.start ?? 0
  // 的 before it, or a verb of growth, or no word: 占三分之二 is looked at no further.
  if (!/[的了增长加高大升多翻出年期比，,；;恰好整足]\s?$/.test(clauses.text.slice(Math.max(0, start - 2), start))) return []
  const printed = printedBase(clauses, quantities, index)
  if (printed) return printed
  const pair = pairBefore(clauses, quantities, index)
  if (!pair) return namedClaim(clauses, quantities, index)
  const doubled = quantities[index]?.text.startsWith('翻') === true
  const claim = claimOf(clauses.text, quantities, pair.recent, pair.old, index, doubled ? 'doubled' : pair.how)
  return !pair.loose || isRight(claim, quantities[index]) ? [claim] : namedClaim(clauses, quantities, index)
}

/** 全年 8640 度，是上年的 1.6 倍，上年为 5400 度; 玉米 63.8 万吨、小麦 26.4 万吨，…，玉米是小麦的 2.4 倍: where the arithmetic agrees. */
function namedClaim(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): Claim[] {
  const times = quantities[index]
  if (!times) return []
  const pairs = namedPairs(clauses, quantities, index)
  const claims = pairs.map(({ recent, old }) => claimOf(clauses.text, quantities, recent, old, index, 'times'))
  const right = claims.find((claim) => isRight(claim, times))
  if (right) return [right]
  // One figure of each name, or one base with its time and nothing before it that it could make so much of.
  const [first] = claims
  const bases = new Set(claims.flatMap(({ operands }) => operands.filter(({ role }) => role === 'old').map(({ quantity }) => quantity)))
  const own = sentenceStart(clauses, times.start)
  const here = claims.filter(({ operands }) => operands.every(({ quantity }) => (quantities[quantity]?.start ?? 0) >= own))
  const sure = claims.length === 1 ? first : bases.size === 1 && here.length > 0 && times.hedge === undefined ? here[0] : undefined
  // 民事案件 900 件、刑事案件 180 件，民事案件是刑事案件的 6 倍: nothing is left open.
  const isNamed = claims.length === 1 && here.length === 1 && pairs[0]?.named === true && times.hedge === undefined
  return sure ? [isNamed ? sure : { ...sure, confidence: 'likely' }] : []
}

const isRight = ({ stated, computed, formula }: Claim, figure: SpannedQuantity | undefined): boolean =>
  figure !== undefined && formula !== MULTIPLE_FORMULAS.timesMeant && comesTrue(stated, figure, computed)

/** 120 人，是平日 40 人的 3 倍; 是平日 40 人的 3 倍，达 120 人. Undefined where no figure stands before 的. */
function printedBase(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): Claim[] | undefined {
  const { text } = clauses
  const [then, times] = [quantities[index - 1], quantities[index]]
  if (!then || !times || times.kind !== 'multiple') return undefined
  if (!/^[）)]?的\s*$/.test(text.slice(endWithNoun(text, then), times.start))) return undefined
  const make = (recent: number) => claimOf(text, quantities, recent, index - 1, index, 'times')
  const levels = levelsBefore(clauses, quantities, index - 1).map(make)
  const right = levels.find((claim) => isRight(claim, times))
  if (right) return [right]
  const after = figureAfter(clauses, quantities, index)
  if (after !== undefined) return [make(after)]
  return levels.length === 1 && levels[0] ? [levels[0]] : []
}

/** The levels that an elided subject may be, the nearest first; a part of them is not certain to be meant. */
function levelsBefore(clauses: Clauses, quantities: readonly SpannedQuantity[], base: number): number[] {
  const { text } = clauses
  const then = quantities[base]
  let last = base - 1
  while (last >= 0 && last > base - 3 && quantities[last] && isAside(quantities[last] as SpannedQuantity)) last -= 1
  const now = quantities[last]
  if (!then || !now || !isSameMeasure(text, now, then) || then.start - now.end > 30) return []
  if (!IS_MULTIPLE.test(text.slice(endWithNoun(text, now), then.start).replace(/[\s（(]/g, ''))) return []
  const floor = sentenceStart(clauses, then.start)
  const found = isChange(clauses, now) ? [] : [last]
  for (let before = last - 1; before >= 0 && before > last - 4; before -= 1) {
    const quantity = quantities[before]
    if (!quantity || quantity.start < floor) break
    if (isSameMeasure(text, quantity, then) && /其中|含|包括/.test(text.slice(quantity.end, now.start))) found.push(before)
  }
  return found
}

/** 人员是平日 40 人的 3 倍，达 120 人: the figure follows, and no other stands before the base in its clause. */
function figureAfter(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): number | undefined {
  const { text } = clauses
  const [then, times, now] = [quantities[index - 1], quantities[index], quantities[index + 1]]
  if (!then || !times || !now || !isSameMeasure(text, now, then)) return undefined
  const from = clauseStart(text, then.start, Math.max(0, then.start - 40))
  if ((quantities[index - 2]?.end ?? 0) > from && !isAside(quantities[index - 2] as SpannedQuantity)) return undefined
  const words = text.slice(from, then.start).replace(/\s/g, '')
  return BASE_FIRST.test(words) && THEN_FIGURE.test(text.slice(times.end, now.start).replace(/\s/g, '')) ? index + 1 : undefined
}

/** 由 A 增加到 B，增长 n 倍; 是原来的 n 倍. */
function grownClaim(text: string, quantities: readonly SpannedQuantity[], { old, recent, direction }: Levels): Claim[] {
  const [then, now, times] = [quantities[old], quantities[recent], quantities[recent + 1]]
  if (!then || !now || !times || times.start - now.end > 24) return []
  const link = linkBetween(text, now, times)
  if (times.kind === 'multiple' || times.kind === 'fraction') {
    const base = TIMES_THE_OLD.exec(link)?.groups?.['base']
    if (base !== undefined) return timesTheOld(text, quantities, { old, recent }, base)
  }
  if (times.kind !== 'multiple' || direction < 0 || !GROWN_BY.test(link)) return []
  return [claimOf(text, quantities, recent, old, recent + 1, 'grown')]
}

const linkBetween = (text: string, a: SpannedQuantity, b: SpannedQuantity) => text.slice(endWithNoun(text, a), b.start).replace(/\s/g, '')

/** 由 12 辆增加到 48 辆，是上年的 4 倍: that the 12 are of last year is not printed. 由 2019 年的 12 辆增加到 48 辆，是上年的…: they are not. */
function timesTheOld(text: string, quantities: readonly SpannedQuantity[], { old, recent }: Pick<Levels, 'old' | 'recent'>, base: string): Claim[] {
  const claim = claimOf(text, quantities, recent, old, recent + 1, 'times')
  if (!/[年月届期]/.test(base)) return [claim]
  const start = quantities[old]?.start ?? 0
  const said = EARLIER.exec(text.slice(Math.max(0, start - 12), start).replace(/\s/g, ''))?.[0]
  if (said === undefined) return /[初底末前]的?$/.test(text.slice(0, start).trimEnd().slice(-2)) ? [] : [{ ...claim, confidence: 'likely' }]
  return said.replace('上年', '去年') === base.replace('上年', '去年') ? [claim] : []
}

function claimOf(
  text: string,
  quantities: readonly SpannedQuantity[],
  recent: number,
  old: number,
  times: number,
  how: 'times' | 'grown' | 'doubled',
): Claim {
  const bounds = (index: number): Bounds => boundsOf(quantities[index] as SpannedQuantity)
  const figure = quantities[times] as SpannedQuantity
  const ratio = quotient(bounds(recent), bounds(old))
  const stated = statedMultiple(text, figure)
  const grown = difference(ratio, exactly(1))
  const fits = (computed: Bounds) => comesTrue(stated, figure, computed)
  const operands = [
    { role: 'new', quantity: recent },
    { role: 'old', quantity: old },
    { role: 'multiple', quantity: times },
  ].sort((a, b) => a.quantity - b.quantity)
  return {
    type: 'multiple',
    formula: how !== 'grown' ? MULTIPLE_FORMULAS[how] : !fits(grown) && fits(ratio) ? MULTIPLE_FORMULAS.timesMeant : MULTIPLE_FORMULAS.grown,
    operands,
    claim: operands.findIndex(({ role }) => role === 'multiple'),
    stated,
    computed: how === 'grown' ? grown : ratio,
    confidence: 'certain',
  }
}

/** 两倍还多 is at least twice as much. */
function statedMultiple(text: string, figure: SpannedQuantity): Bounds {
  const { low, high } = boundsOf(figure)
  if (figure.hedge !== undefined || figure.text.startsWith('翻') || !AND_MORE.test(text.slice(figure.end, figure.end + 4).trimStart()))
    return { low, high }
  return { low: tidy((low + high) / 2), high: Number.POSITIVE_INFINITY }
}

/** 由 A 增至 B，翻了两番. */
function doubledClaim(text: string, quantities: readonly SpannedQuantity[], { old, recent, direction }: Levels): Claim[] {
  // 三年翻了两番: the time that it took.
  const index = quantities[recent + 1]?.kind === 'duration' ? recent + 2 : recent + 1
  const [now, doubling] = [quantities[recent], quantities[index]]
  if (!now || direction < 0 || !doubling?.text.startsWith('翻')) return []
  return DOUBLED.test(linkBetween(text, now, doubling)) ? [claimOf(text, quantities, recent, old, index, 'doubled')] : []
}
