import { type Clauses, clauseStart, wordsBefore } from '../clauses.js'
import {
  AMOUNT_VERBS,
  BASE_OPENER,
  COUNTER_MOVE,
  type Direction,
  EARLIER_DEED,
  EARLIER_IN_BRACKET,
  EARLIER_IN_CLAUSE,
  EARLIER_TIME,
  MONTH_ON_MONTH,
  RATE_VERBS,
  SIGNED,
  THIS_TIME,
  TIME_BASE,
  YEAR_ON_YEAR,
} from '../lexicon/change.js'
import type { SpannedQuantity } from '../quantities.js'
import { type ChangeVerb, endWithNoun, isAside, isRank, isSameMeasure, verbAtEnd, withoutFiller } from './change-words.js'
import { openerBefore } from './from-to.js'

/** What a stretch says about one change: 63 场（new），比上年的 57 场（old）增加 6 场（amount），增长 10.5%（rate）. */
export interface Change {
  readonly recent?: number
  readonly old?: number
  readonly direction: Direction
  /** Figures of the change itself, in the order of reading. */
  readonly figures: readonly number[]
  /** The words that name the base; '' where the figures are compared by 由 A 到 B. */
  readonly base: string
  /** Grammar leaves it open what belongs to what: only what comes true is a relation. */
  readonly loose: boolean
}

const MOST_FIGURES = 3
export const LOOK_BACK = 140

export function changeVerb(text: string, quantities: readonly SpannedQuantity[], index: number): ChangeVerb | undefined {
  const quantity = quantities[index]
  if (!quantity) return undefined
  const from = quantities[index - 1]?.end ?? 0
  if (quantity.kind === 'percent' || quantity.kind === 'permille') return verbAtEnd(text, from, quantity.start, RATE_VERBS)
  if (quantity.kind === 'point' || isCompared(quantity)) return verbAtEnd(text, from, quantity.start, AMOUNT_VERBS)
  return undefined
}

const isCompared = ({ kind }: SpannedQuantity) =>
  kind === 'count' || kind === 'money' || kind === 'measure' || kind === 'age' || kind === 'duration' || kind === 'number'

/** 增加 25 种，减少 4 种: gross figures, whose difference is the change. */
export function isCountered(text: string, quantities: readonly SpannedQuantity[], last: number): boolean {
  const figure = quantities[last]
  const next = quantities[last + 1]
  if (!figure || !next || next.unit !== figure.unit || next.start - figure.end > 16) return false
  const verb = changeVerb(text, quantities, last + 1)
  const own = changeVerb(text, quantities, last)
  return COUNTER_MOVE.test(text.slice(figure.end, next.start)) || (verb !== undefined && own !== undefined && verb.direction !== own.direction)
}

/** The figures that say the same change again: 减少 15817 人，降幅 9.88%. */
export function chainFrom({ text, sentenceAt }: Clauses, quantities: readonly SpannedQuantity[], first: number, direction: Direction): number[] {
  const chain: number[] = []
  for (let index = first + 1; index < quantities.length && chain.length < MOST_FIGURES; index += 1) {
    const before = quantities[index - 1]
    const quantity = quantities[index]
    if (!before || !quantity || quantity.start - before.end > 24 || sentenceAt(before.end) !== sentenceAt(quantity.start)) break
    const verb = changeVerb(text, quantities, index)
    if (!verb || (verb.direction !== 0 && direction !== 0 && verb.direction !== direction)) break
    const link = text.slice(Math.min(verb.start, endWithNoun(text, before)), verb.start)
    if (!/^[的]?[）)]?[，,；;、（(\s]/.test(link) || !/^(?:同比|环比)?$/.test(withoutFiller(link.replace(/^[的）)]+/, '')))) break
    chain.push(index)
  }
  return chain
}

/** Looks back from the first figure of a change for its base and its recent level. */
export function levelsBefore(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, verb: ChangeVerb): Omit<Change, 'figures'> {
  const { text } = clauses
  const none: Omit<Change, 'figures'> = { direction: verb.direction, base: '', loose: true }
  const figure = quantities[index]
  if (!figure) return none
  const nearest = levelBefore(clauses, quantities, index, verb.start)
  const level = quantities[nearest ?? -1]
  if (nearest === undefined || !level) return none
  const opener = baseOpener(clauses, level)
  if (opener === undefined) {
    // 由 400 张增加 120 张; 在 400 张的基础上增加 120 张.
    const on = withoutFiller(text.slice(endWithNoun(text, level), verb.start).replace(/^ ?(?:的)?(?:基础|基数|水平)(?:之)?上/, '在'))
    if (on === '' ? openerBefore(text, quantities, nearest) !== undefined : /^在(?:再|又)?$/.test(on) && isOnBase(text, level))
      return { direction: verb.direction, old: nearest, base: '', loose: isRank(text, level) || SIGNED.test(wordsBefore(text, level, 20)) }
    const base = baseOf(withoutBracket(clauses, endWithNoun(text, level), verb.start))
    if (base === undefined) return none
    const earlier = earlierInBracket(clauses, quantities, nearest)
    if (earlier && earlier.index < index) {
      const other = base !== '' && !isSameBase(base, earlier.words)
      return { direction: verb.direction, recent: nearest, old: earlier.index, base: earlier.words, loose: other }
    }
    const beside = earlierBeside(clauses, quantities, nearest)
    if (beside) {
      const other = (base !== '' && !isSameBase(base, beside.base)) || isSeries(clauses, quantities, beside)
      return { direction: verb.direction, ...beside, loose: other }
    }
    // 累计 500 人，比上年增加 60 人: the change may be that of the year's part.
    const from = clauseStart(text, level.start, Math.max(0, level.start - 40))
    const summed = /累计|历年/.test(text.slice(from, level.start)) && !/同比|同期/.test(base)
    return { direction: verb.direction, recent: nearest, base, loose: summed || (base !== '' && !isTimeBase(base)) }
  }
  // 比上年的 57 场增加 6 场: the level before the verb is the base.
  const right = withoutFiller(text.slice(endWithNoun(text, level), verb.start).replace(/^[）)]?(?:相比较?|相比之下|比)?/, ''))
  if (right !== '') return none
  const base = text.slice(opener, level.start)
  const before = levelBefore(clauses, quantities, nearest, opener)
  const recent = quantities[before ?? -1]
  const linked = recent && before !== undefined && withoutFiller(withoutBracket(clauses, endWithNoun(text, recent), opener)) === ''
  return {
    direction: verb.direction,
    old: nearest,
    base,
    loose: !isTimeBase(base),
    ...(linked && isSameMeasure(text, recent, level) ? { recent: before } : {}),
  }
}

/** 在上年 400 张. */
const isOnBase = (text: string, level: SpannedQuantity): boolean => /在[^，,；;。]{0,14}$/.test(wordsBefore(text, level, 20))

export const isTimeBase = (base: string) => TIME_BASE.test(base) || /同比|环比/.test(base)

/** The nearest figure before `index` that is a level; dates and what stands in a bracket of its own are passed over. */
function levelBefore(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, at: number): number | undefined {
  const figure = quantities[index]
  if (!figure) return undefined
  const sentence = clauses.sentenceAt(figure.start)
  const bracket = clauses.bracketAt(figure.start)
  for (let before = index - 1; before >= 0 && index - before <= 8; before -= 1) {
    const level = quantities[before]
    if (!level || clauses.sentenceAt(level.start) !== sentence || at - level.end > LOOK_BACK) return undefined
    if (isAside(level) || (level.kind === 'duration' && figure.kind !== 'duration')) continue
    const around = clauses.bracketAt(level.start)
    const ownBracket = around !== bracket && (clauses.brackets[around]?.end ?? Number.POSITIVE_INFINITY) < figure.start
    if (ownBracket && baseOpener(clauses, level) === undefined) continue
    return changeVerb(clauses.text, quantities, before) ? undefined : before
  }
  return undefined
}

/** Where 比, 较, 与 opens the comparison that a figure is the base of: 比上年的 57 场; 较 2024 年（2.96 亿人次）. */
function baseOpener(clauses: Clauses, { start }: SpannedQuantity): number | undefined {
  const { text } = clauses
  const bracket = clauses.brackets[clauses.bracketAt(start)]
  const at = bracket && /^[\s\u4e00-\u9fff0-9]{0,8}$/.test(text.slice(bracket.start + 1, start)) ? bracket.start : start
  const from = clauseStart(text, at, Math.max(0, at - 40))
  const opener = BASE_OPENER.exec(text.slice(from, at))
  if (!opener) return undefined
  return /增|减|升|降|提高|多|少|缩|扩|[由从][^，,；;。]*[到至]/.test(text.slice(from + opener.index, at)) ? undefined : from + opener.index
}

/** 63 场（上年 57 场）: the earlier level, alone in a bracket right after the recent one. */
function earlierInBracket(clauses: Clauses, quantities: readonly SpannedQuantity[], recent: number): { index: number; words: string } | undefined {
  const { text } = clauses
  const level = quantities[recent]
  if (!level) return undefined
  for (let index = recent + 1; index <= recent + 2; index += 1) {
    const earlier = quantities[index]
    if (!earlier || isAside(earlier)) continue
    const bracket = clauses.brackets[clauses.bracketAt(earlier.start)]
    if (!bracket || bracket.start < level.end || bracket.start > endWithNoun(text, level) + 1 || !isSameMeasure(text, level, earlier))
      return undefined
    const words = text.slice(bracket.start + 1, earlier.start)
    const alone = words.trim() !== '' && EARLIER_IN_BRACKET.test(words) && endWithNoun(text, earlier) === bracket.end
    return alone ? { index, words } : undefined
  }
  return undefined
}

/** 440 件，去年同期为 500 件; 去年发放 3.6 亿元，今年发放 4.5 亿元: the earlier level in a clause of its own, and of the same words. */
function earlierBeside(
  clauses: Clauses,
  quantities: readonly SpannedQuantity[],
  nearest: number,
): { recent: number; old: number; base: string } | undefined {
  const { text } = clauses
  const level = quantities[nearest]
  if (!level) return undefined
  const words = wordsBefore(text, level, 40)
  const alone = EARLIER_IN_CLAUSE.test(words)
  const deed = alone ? undefined : EARLIER_DEED.exec(words)?.[1]
  const earlier = alone || deed !== undefined
  const now = earlier ? null : THIS_TIME.exec(words)
  const part = earlier ? undefined : partOfYear(words)
  if (!earlier && !now && !part && !YEAR_FIRST.test(words)) return undefined
  const other = levelBefore(clauses, quantities, nearest, level.start)
  const beside = quantities[other ?? -1]
  if (other === undefined || !beside || !isSameMeasure(text, beside, level)) return undefined
  const before = wordsBefore(text, beside, 40)
  if (earlier) {
    const isOther = EARLIER_TIME.test(before) || (deed !== undefined && !before.includes(deed))
    return isOther ? undefined : { recent: other, old: nearest, base: words }
  }
  if (part) {
    const last = partOfYear(before)
    const isNext = last?.kind === part.kind && last.number + 1 === part.number && last.rest.startsWith(part.rest)
    return isNext ? { recent: nearest, old: other, base: '上月' } : undefined
  }
  return (now ? EARLIER_TIME.test(before) : yearsApart(words, before) > 0) &&
    before.includes(words.slice((now ?? YEAR_FIRST.exec(words))?.[0].length).replace(/(?:已|则)?(?:达到?|为|有|是|共有)?$/, ''))
    ? { recent: nearest, old: other, base: before }
    : undefined
}

/** 4 月受理, 二季度受理: of which month or quarter, and the words after it. */
function partOfYear(words: string): { readonly kind: string; readonly number: number; readonly rest: string } | undefined {
  const match = /^(?:今年|其中|而)?(?:(?<month>[0-9]{1,2}) ?(?<kind>月)份?|(?<quarter>[一二三四])季度)(?![至到—～~-])/.exec(words)
  if (!match?.groups) return undefined
  const { month, kind = '季度', quarter = '' } = match.groups
  const number = month === undefined ? '一二三四'.indexOf(quarter) : Number(month)
  return { kind, number, rest: words.slice(match[0].length).trim() }
}

const YEAR_FIRST = /^[^，,；;。0-9]{0,12}([12][0-9]{3}) ?年(?:底|末)?/

/** 2019 年有 40 家，2023 年达到 52 家: four years apart; 0 where no two years are named, or the later one first. */
export function yearsApart(words: string, before: string): number {
  const [year, earlier] = [YEAR_FIRST.exec(words)?.[1], YEAR_FIRST.exec(before)?.[1]]
  return year === undefined || earlier === undefined ? 0 : Math.max(0, Number(year) - Number(earlier))
}

/** 2021 年 40 家，2022 年 48 家，2023 年 52 家，增加 12 家; 2019 年 40 家，2023 年 52 家，增长 6%: since when, nobody says. */
function isSeries(clauses: Clauses, quantities: readonly SpannedQuantity[], { recent, old }: { recent: number; old: number }): boolean {
  const first = Math.min(recent, old)
  const level = quantities[first]
  const before = level && levelBefore(clauses, quantities, first, level.start)
  const third = quantities[before ?? -1]
  const last = quantities[Math.max(recent, old)]
  if (!level || !last || yearsApart(wordsBefore(clauses.text, last, 40), wordsBefore(clauses.text, level, 40)) > 1) return true
  return third !== undefined && isSameMeasure(clauses.text, third, level)
}

/** A stretch without the bracket that it begins with. */
function withoutBracket({ text, brackets, bracketAt }: Clauses, from: number, to: number): string {
  const mark = /[（(【〔［]/.exec(text.slice(from, Math.min(from + 2, to)))
  const pair = mark ? brackets[bracketAt(from + mark.index + 1)] : undefined
  return text.slice(pair && pair.start === from + (mark?.index ?? 0) && pair.end < to ? pair.end + 1 : from, to)
}

/** 同比 beside 去年同期, 环比 beside 上月: the words of a change name the time that the earlier level is of. */
const isSameBase = (words: string, earlier: string): boolean => [YEAR_ON_YEAR, MONTH_ON_MONTH].some((base) => base.test(words) && base.test(earlier))

/** The words of comparison that link a level to its change: 比上年, 同比, nothing; undefined where anything else is said. */
function baseOf(link: string): string | undefined {
  if (!/^(?:$|[，,；;、（(\s]|同比|环比|比|较|同|与)/.test(link)) return undefined
  const words = withoutFiller(link)
  if (words === '' || words === '同比' || words === '环比') return words
  const opener = BASE_OPENER.exec(words)
  if (opener?.index !== 0 || words.length > 36) return undefined
  const rest = words.replace(/相比较?[，,]/, '相比')
  return /[，,；;。：:]/.test(rest) ? undefined : words
}
