import { type Clauses, clauseStart, wordsBefore } from '../clauses.js'
import { OTHER_BASE } from '../lexicon/change.js'
import { FORMER, LATTER } from '../lexicon/gap.js'
import { BREAKS_PAIR, EARLIER, IS_GROWN, IS_MORE, IS_TIMES, MEASURE_END, NAMED_BASE, NO_MATTER, PRESENT } from '../lexicon/multiple.js'
import type { SpannedQuantity } from '../quantities.js'
import { endWithNoun, isAside, isSameMeasure } from './change-words.js'
import { indicesBefore } from './nearby.js'
import { isCertain, sideNamed, sidesOf } from './sides.js'

/** Two figures, and what the multiple says of them. */
export interface TimesPair {
  readonly recent: number
  readonly old: number
  readonly how: 'times' | 'grown'
  /** Grammar leaves open whose figures they are: only what comes true is a relation. */
  readonly loose: boolean
}

interface Operands {
  readonly recent: number
  readonly old: number
  readonly loose: boolean
}

/** Between the two figures, and between the second and the multiple. */
const LONGEST_LINK = 40
const WORDS = 40

/**
 * The two figures right before a multiple whose base is named again: 今年 96 家，去年 24 家，是去年的 4 倍; 甲村 40 户，乙村 20 户，前者是后者的
 * 2 倍; 发放 5200 瓶，往年 2600 瓶，较往年多了一倍. 点播量是去年的 5 倍 is of something else than the figures before it, and no pair.
 */
export function pairBefore(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): TimesPair | undefined {
  const { text } = clauses
  const times = quantities[index]
  const second = amountBefore(quantities, index)
  const first = second === undefined ? undefined : amountBefore(quantities, second)
  const [a, b] = [quantities[first ?? -1], quantities[second ?? -1]]
  if (!times || !a || !b || first === undefined || second === undefined || !isSameMeasure(text, a, b)) return undefined
  if (times.start - b.end > LONGEST_LINK || b.start - a.end > LONGEST_LINK) return undefined
  const depth = clauses.bracketAt(times.start)
  if (clauses.bracketAt(a.start) !== depth || clauses.bracketAt(b.start) !== depth) return undefined
  const link = tidy(text.slice(endWithNoun(text, b), times.start))
  const doubled = times.text.startsWith('翻')
  const match =
    (doubled || times.kind === 'fraction' ? undefined : IS_GROWN.exec(link)) ?? IS_TIMES.exec(link) ?? IS_MORE.exec(link) ?? doubledAt(link, doubled)
  if (!match?.groups) return undefined
  const { subject = '', base = '', grown } = match.groups
  // 增加了一倍, 翻了一番 are growth; a bare 比去年 2 倍 is nothing.
  const isGrowth = match.groups['base'] === undefined || !IS_TIMES.test(link)
  if (isGrowth && !doubled && (grown === undefined || times.kind === 'fraction')) return undefined
  if (!isGrowth && doubled) return undefined
  const found = operandsOf(clauses, quantities, [first, second], subject, base)
  if (!found) return undefined
  const together = clauses.sentenceAt(a.start) === clauses.sentenceAt(times.start)
  return { ...found, how: isGrowth && !doubled ? 'grown' : 'times', loose: found.loose || !together }
}

/** `named`: both by their own names, 民事案件是刑事案件的 6 倍. */
interface NamedPair {
  readonly recent: number
  readonly old: number
  readonly named: boolean
}

/** The pairs that a base far off, or behind the multiple, may be of. None is certain. */
export function namedPairs(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): NamedPair[] {
  const { text } = clauses
  const times = quantities[index]
  const said = times && NAMED_BASE.exec(tidy(text.slice(Math.max(0, times.start - 24), times.start)))
  if (!times || !said?.groups) return []
  const { base = '', subject = '' } = said.groups
  const before = indicesBefore(clauses, quantities, index, times.start - FAR)
  const next = quantities[index + 1]
  if (EARLIER.test(base)) {
    // 是上年的 1.6 倍，上年为 5400 度.
    const link = next ? tidy(text.slice(times.end, next.start)) : ''
    const time = /^[，,；;（(]而?(?<time>[\u4e00-\u9fff]{2,6}?)(?:仅|只)?(?:为|是|有)?$/.exec(link)?.groups?.['time']
    if (!next || timeIn(time ?? '') === undefined || timeIn(time ?? '') !== timeIn(base)) return []
    return before
      .filter((i) => isSameMeasure(text, quantities[i] as SpannedQuantity, next))
      .map((recent) => ({ recent, old: index + 1, named: false }))
  }
  const named = (name: string) =>
    before.filter(
      (i) =>
        clauseOf(clauses, quantities, i)
          .split('、')
          .at(-1)
          ?.replace(/^其中(?:[，,：:])?/, '') === name,
    )
  // The subject may be that of the clause before: 玉米占总产量的 53.8%，是小麦的 2.4 倍.
  const subjects = subject !== '' ? named(subject) : before.filter((i) => startsClause(clauses, quantities, i, times.start))
  const pairs = named(base).flatMap((old) => subjects.map((recent) => ({ recent, old, named: subject !== '' })))
  return pairs.filter(
    ({ recent, old }) => recent !== old && isSameMeasure(text, quantities[recent] as SpannedQuantity, quantities[old] as SpannedQuantity),
  )
}

/** How far back a figure is looked for by its name. */
const FAR = 150

/** Whether one of the last two clauses before `at` begins with the name of a figure. */
function startsClause(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, at: number): boolean {
  const name = clauseOf(clauses, quantities, index).split('、').at(-1) ?? ''
  if (name.length < 2) return false
  return tidy(clauses.text.slice(Math.max(0, at - 40), at))
    .split(/[，,；;。]/)
    .slice(-2)
    .some((clause) => clause.startsWith(name))
}

const doubledAt = (link: string, doubled: boolean) => (doubled ? IS_GROWN.exec(link) : null)

const tidy = (words: string) => words.replace(/[\s\u3000“”"]/g, '')

function amountBefore(quantities: readonly SpannedQuantity[], index: number): number | undefined {
  for (let before = index - 1; before >= Math.max(0, index - 3); before -= 1) {
    const quantity = quantities[before]
    if (quantity && !isAside(quantity)) return before
  }
  return undefined
}

function operandsOf(
  clauses: Clauses,
  quantities: readonly SpannedQuantity[],
  pair: readonly [number, number],
  subject: string,
  base: string,
): Operands | undefined {
  const [first, second] = pair
  if (FORMER.test(base) || LATTER.test(base)) return byOrder(clauses, quantities, pair, subject, base)
  if (breaks(clauses, quantities, pair)) return undefined
  const time = EARLIER.exec(base)
  if (base === '' || (time && time[0] === base)) return byTime(clauses, quantities, pair, subject, base)
  const floor = clauses.sentences[clauses.sentenceAt(quantities[first]?.start ?? 0)]?.start ?? 0
  const sides = sidesOf(clauses, quantities, [first, second], floor)
  const [named, own] = [sideNamed(base, sides), subject === '' ? undefined : sideNamed(subject, sides)]
  if (subject !== '' && (!own || own.side === named?.side)) return undefined
  // 认购总额 385.91 亿元，为发行规模的 6.43 倍: the beginning of the name is enough where the arithmetic agrees.
  const owners = sides.filter(({ words }) => words.includes(base.slice(0, 2)))
  const side = named?.side ?? (owners.length === 1 ? owners[0] : undefined)
  if (!side || own?.side === side) return undefined
  const recent = side.quantity === first ? second : first
  return { recent, old: side.quantity, loose: !named || !own || !isCertain(named) || !isCertain(own) }
}

/** 前者是后者的 2 倍; 前者人口是后者的 2 倍 measures something else. */
function byOrder(
  clauses: Clauses,
  quantities: readonly SpannedQuantity[],
  [first, second]: readonly [number, number],
  subject: string,
  base: string,
): Operands | undefined {
  const [recent, old] = LATTER.test(base) ? [first, second] : [second, first]
  const own = subject.replace(/^[前后]者(?:的)?/, '')
  if (subject.startsWith(base) || (own !== '' && !isSaidOf(clauses, quantities, [first, second], own))) return undefined
  // Three figures of the unit: nobody knows which are the former and the latter.
  const unit = quantities[first]?.unit
  const [start, before] = [quantities[first]?.start ?? 0, quantities[first - 1]]
  const rival = before !== undefined && before.unit === unit && clauses.sentenceAt(before.start) === clauses.sentenceAt(start)
  return { recent, old, loose: rival }
}

/** 今年 96 家，去年 24 家: of one matter, each with its time, or the earlier one alone with its time behind the other. */
function byTime(
  clauses: Clauses,
  quantities: readonly SpannedQuantity[],
  [first, second]: readonly [number, number],
  subject: string,
  base: string,
): Operands | undefined {
  const [before, after] = [clauseOf(clauses, quantities, first), clauseOf(clauses, quantities, second)]
  const [earlier, later] = [timeIn(before), timeIn(after)]
  const said = timeIn(base)
  const isOld = (time: string | undefined, other: string | undefined) => time !== undefined && time !== other && (said === undefined || time === said)
  const oldSecond = isOld(later, earlier) && !PRESENT.test(after.replace(/20[0-9]{2}年/g, ''))
  const oldFirst = !oldSecond && isOld(earlier, later) && PRESENT.test(after)
  if (!oldFirst && !oldSecond) return undefined
  const matter = (words: string) => words.replace(EARLIER, '').replace(PRESENT, '').replace(NO_MATTER, '')
  const [whose, among] = [matter(after), matter(before)]
  const noun = (index: number) => quantities[index]?.noun ?? ''
  if (whose !== '' && !sharesWord(whose, among + noun(first))) return undefined
  const own = subject.replace(new RegExp(`^(?:${PRESENT.source})(?:的)?`), '')
  if (own !== '' && !isSaidOf(clauses, quantities, [first, second], own)) return undefined
  // 去年 20 户，今年 40 户，增加了一倍: what grew is only what is printed.
  const [recent, old] = oldFirst ? [second, first] : [first, second]
  return { recent, old, loose: base === '' && !oldFirst && !PRESENT.test(before) }
}

/** 接待量 after 接待 2.7 万人次. */
function isSaidOf(clauses: Clauses, quantities: readonly SpannedQuantity[], pair: readonly [number, number], subject: string): boolean {
  const root = subject.replace(MEASURE_END, '')
  if (root === '') return true
  const [first] = pair
  return root.length > 1 && (clauseOf(clauses, quantities, first) + (quantities[first]?.noun ?? '')).includes(root)
}

const clauseOf = ({ text }: Clauses, quantities: readonly SpannedQuantity[], index: number): string => {
  const quantity = quantities[index]
  return quantity ? tidy(wordsBefore(text, quantity, WORDS)) : ''
}

/** 上年 and 去年 are one. */
const timeIn = (words: string): string | undefined => EARLIER.exec(words)?.groups?.['base']?.replace('上年', '去年').replace('的同期', '同期')

/** Between the figures comes in a part or a change, or growth at other prices. */
function breaks({ text }: Clauses, quantities: readonly SpannedQuantity[], [first, second]: readonly [number, number]): boolean {
  const [a, b] = [quantities[first], quantities[second]]
  if (!a || !b) return true
  const from = clauseStart(text, a.start, Math.max(0, a.start - WORDS))
  const stretch = text.slice(from, b.start)
  return OTHER_BASE.test(stretch) || BREAKS_PAIR.test(stretch)
}

function sharesWord(words: string, others: string): boolean {
  for (let at = 0; at + 2 <= words.length; at += 1) if (others.includes(words.slice(at, at + 2))) return true
  return words.length < 2 && others.includes(words)
}
