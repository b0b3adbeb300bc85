import { type Clauses, clauseStart, wordsBefore } from '../clauses.js'
import { difference } from '../interval.js'
import {
  BASE_OPENER,
  type Direction,
  EARLIER_DEED,
  EARLIER_IN_CLAUSE,
  EARLIER_TIME,
  LEADS_TO,
  LEADS_TO_TOTAL,
  LEVEL_VERBS,
  MONTH_ON_MONTH,
  OTHER_BASE,
  SAME_SUBJECT,
  SIGNED,
  TIMES_NOW,
  YEAR_ON_YEAR,
} from '../lexicon/change.js'
import type { SpannedQuantity } from '../quantities.js'
import { percent, relative } from './change-arithmetic.js'
import { type Change, chainFrom, changeVerb, isTimeBase, LOOK_BACK, yearsApart } from './change-levels.js'
import { endWithNoun, isAside, isRank, isSameMeasure, verbAtEnd } from './change-words.js'
import { isListed, type Levels, openerBefore } from './from-to.js'
import { boundsOf, comesTrue } from './relation.js'

/**
 * Levels that stand after their change: 由 400 张增加 120 张，达到 520 张; 比上年增加 120 张，增至 520 张，增长 30%; 同比下降 12%，上年同期为
 * 400 件. Nothing but the verb may stand between: 公共床位增加 120 张，全县床位达到 520 张 has two subjects.
 */
export function levelsAfter(clauses: Clauses, quantities: readonly SpannedQuantity[], change: Change): Change {
  const first = quantities[change.figures[0] ?? -1]
  const last = quantities[change.figures.at(-1) ?? -1]
  const next = (change.figures.at(-1) ?? -2) + 1
  if (!first || !last || clauses.sentenceAt(first.start) !== clauses.sentenceAt(quantities[next]?.start ?? 0)) return change
  if (change.recent === undefined) {
    const onward = reached(clauses, quantities, change, next)
    return onward.recent === undefined && onward.old === undefined ? earlierAfter(clauses, quantities, change, next) : onward
  }
  // 现有床位 400 张，增加 120 张，达到 520 张: the level before was the earlier one.
  const onward = change.old === undefined ? reached(clauses, quantities, { ...change, old: change.recent }, next) : change
  if (onward.recent === next) return { ...onward, loose: true }
  return change.old === undefined ? earlierAfter(clauses, quantities, change, next) : change
}

/**
 * 比上年提高 0.9 分，上年为 45.9 分: the earlier level in the next clause or bracket. The recent one is the level that fits, if there are
 * several (平均 46.8 分，最高 50 分，最低 12 分); else the only one of the unit.
 */
function earlierAfter(clauses: Clauses, quantities: readonly SpannedQuantity[], change: Change, next: number): Change {
  const { text } = clauses
  const last = quantities[next - 1]
  const then = quantities[next]?.kind === 'date' ? next + 1 : next
  const old = quantities[then]
  if (!last || !old || old.start - last.end > 24) return change
  const link = /^[）)]?[，,；;（(]/.exec(text.slice(last.end, last.end + 2))
  const words = text.slice(last.end + (link?.[0].length ?? 0), old.start)
  if (!link) return change
  const deed = EARLIER_DEED.exec(words)?.[1]
  if (deed === undefined && !EARLIER_IN_CLAUSE.test(words)) return change
  const verb = changeVerb(text, quantities, change.figures[0] ?? -1)
  const own = verb ? text.slice(clauseStart(text, verb.start, Math.max(0, verb.start - 30)), verb.start) : ''
  const sameBase = YEAR_ON_YEAR.test(own) === YEAR_ON_YEAR.test(words) && MONTH_ON_MONTH.test(own) === MONTH_ON_MONTH.test(words)
  const found = levelsOf(clauses, quantities, change.figures[0] ?? 0, old)
  const figures = [...change.figures, ...chainFrom(clauses, quantities, then, change.direction)]
  const fitting = found.find((recent) => figures.some((figure) => fits(quantities, recent, then, figure, change.direction)))
  const [only] = found
  const recent = fitting ?? only
  const now = quantities[recent ?? -1]
  if (recent === undefined || !now) return change
  // 新生入学 1430 人，…去年入学 1378 人: the verb of both.
  const isSaidAgain = deed !== undefined && wordsBefore(text, now, LOOK_BACK).includes(deed)
  if (deed !== undefined && !isSaidAgain && !EARLIER_IN_CLAUSE.test(words)) return change
  const isOf = recent === change.recent || own.includes(old.unit) || isSaidAgain
  return { ...change, figures, recent, old: then, loose: !sameBase || !isOf || (fitting === undefined && found.length > 1) }
}

/** The levels of the measure of one, before a figure in its sentence, the nearest first. */
function levelsOf(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, like: SpannedQuantity): number[] {
  const found: number[] = []
  const sentence = clauses.sentenceAt(like.start)
  for (let before = index - 1; before >= 0 && index - before <= 12; before -= 1) {
    const level = quantities[before]
    if (!level || clauses.sentenceAt(level.start) !== sentence || like.start - level.end > LOOK_BACK) break
    if (isSameMeasure(clauses.text, level, like) && !changeVerb(clauses.text, quantities, before)) found.push(before)
  }
  return found
}

function fits(quantities: readonly SpannedQuantity[], recent: number, old: number, figure: number, direction: Direction): boolean {
  const [now, then, by] = [quantities[recent], quantities[old], quantities[figure]]
  if (!now || !then || !by) return false
  const apart = direction < 0 ? difference(boundsOf(then), boundsOf(now)) : difference(boundsOf(now), boundsOf(then))
  const made = by.kind === 'percent' && now.kind !== 'percent' ? percent(relative(boundsOf(now), boundsOf(then), direction)) : apart
  return comesTrue(boundsOf(by), by, made)
}

function reached(clauses: Clauses, quantities: readonly SpannedQuantity[], change: Change, next: number): Change {
  const { text } = clauses
  const last = quantities[next - 1]
  const level = quantities[next]
  const after = chainFrom(clauses, quantities, next, change.direction)
  // 增长 30%，达到 520 张，净增 120 张: the amount may follow.
  const like = quantities[change.old ?? [...change.figures, ...after].find((figure) => quantities[figure]?.kind !== 'percent') ?? -1]
  if (!last || !level || !like || level.start - last.end > 16) return change
  const isShare = like.kind === 'point' && level.kind === 'percent'
  if (!isShare && !isSameMeasure(text, like, level)) return change
  const link = text.slice(endWithNoun(text, last), level.start)
  const total = LEADS_TO_TOTAL.test(link)
  if ((!total && !LEADS_TO.test(link)) || isListed(text, quantities, next)) return change
  const figures = [...change.figures, ...after]
  const certain = change.old === undefined ? isOfOneSubject(text, quantities, change) : !change.loose
  return { ...change, figures, recent: next, loose: total || !certain }
}

/** 床位比上年增加 120 张，达到 520 张: no plan and no neighbour is the base, and nothing was summed up. */
function isOfOneSubject(text: string, quantities: readonly SpannedQuantity[], { figures }: Change): boolean {
  const verb = changeVerb(text, quantities, figures[0] ?? -1)
  if (!verb) return false
  const before = text.slice(clauseStart(text, verb.start, Math.max(0, verb.start - 40)), verb.start)
  const base = BASE_OPENER.exec(before)
  return !/累计|历年|每|均/.test(before) && (!base || isTimeBase(before.slice(base.index)))
}

/**
 * Reads a level that was reached, and the earlier one in a clause before: 去年为 1240 张，今年增至 1310 张; 增速为 7.4%。到三季度末，这一增速
 * 放缓到 6.8%, where `index` is the recent level. Without a time the subject must be printed with both.
 */
export function levelsReached(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): Levels | undefined {
  const { text } = clauses
  const now = quantities[index]
  if (!now || !'到至为'.includes(text.charAt(now.start - 1).trim() || text.charAt(now.start - 2) || '。') || isAside(now)) return undefined
  const words = wordsBefore(text, now, 40)
  const bare = words.replace(/(?:到了?|至|为)$/, '')
  const verb = bare === words ? undefined : verbAtEnd(bare, 0, bare.length, LEVEL_VERBS)
  if (!verb || verb.direction === 0 || /[由从自比较]/.test(bare) || SIGNED.test(bare) || isListed(text, quantities, index)) return undefined
  const subject = bare.slice(0, verb.start).replace(TIMES_NOW, '').replace(SAME_SUBJECT, '')
  const old = levelEarlier(clauses, quantities, index)
  const then = quantities[old ?? -1]
  if (old === undefined || !then || !isSameMeasure(text, then, now) || isRank(text, then) || isRank(text, now)) return undefined
  const before = wordsBefore(text, then, 40)
  if (SIGNED.test(before) || /[降减跌]/.test(before) || OTHER_BASE.test(before) || OTHER_BASE.test(bare)) return undefined
  const apart = yearsApart(bare, before)
  const timed = (EARLIER_TIME.test(before) && TIMES_NOW.test(bare)) || apart > 0
  if (subject === '' ? !timed : subject.length < 2 || !before.includes(subject)) return undefined
  const adjacent = /^[，,；;]?[^，,；;。]*$/.test(text.slice(endWithNoun(text, then), now.start))
  return { old, recent: index, direction: verb.direction, verb: verb.word, loose: !(timed && apart < 2 && adjacent && subject === '') }
}

/** The nearest level before, in this sentence or the one before it. */
function levelEarlier(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): number | undefined {
  const now = quantities[index]
  if (!now) return undefined
  const sentence = clauses.sentenceAt(now.start)
  for (let before = index - 1; before >= 0 && index - before <= 6; before -= 1) {
    const level = quantities[before]
    if (!level || sentence - clauses.sentenceAt(level.start) > 1 || now.start - level.end > LOOK_BACK) return undefined
    if (level.kind === now.kind && level.unit === now.unit) return changeVerb(clauses.text, quantities, before) ? undefined : before
  }
  return undefined
}

/**
 * The figures of a change that stand before its levels: 提高 4.3 个百分点，由 92.1% 提高到 96.4%. With a base that is no time (比计划增加 3 个)
 * the figure is of another change.
 */
export function figuresBefore(clauses: Clauses, quantities: readonly SpannedQuantity[], { old, direction }: Levels): number[] {
  const { text } = clauses
  const opener = openerBefore(text, quantities, old)
  let last = old - 1
  while (last >= old - 2 && opener !== undefined && (quantities[last]?.start ?? 0) > opener) last -= 1
  const figure = quantities[last]
  const verb = changeVerb(text, quantities, last)
  if (opener === undefined || !figure || !verb || verb.direction !== direction) return []
  if (!/^[，,、（(] ?(?:即|也就是)?$/.test(text.slice(endWithNoun(text, figure), opener))) return []
  const base = BASE_OPENER.exec(text.slice(clauseStart(text, verb.start, Math.max(0, verb.start - 40)), verb.start))
  if (base && !isTimeBase(base.input.slice(base.index))) return []
  const own = chainFrom(clauses, quantities, last - 1, direction).includes(last) && changeVerb(text, quantities, last - 1)
  return own ? [last - 1, last] : [last]
}
