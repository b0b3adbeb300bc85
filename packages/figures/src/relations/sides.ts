import type { Clauses } from '../clauses.js'
import {
  ADVERB,
  BEFORE_NAME,
  COMPARISON,
  COPULA,
  FORMER,
  GROWTH,
  GROWTH_NAME,
  LATTER,
  MEAN_TAIL,
  MEASURED,
  NOT_OWNER,
  WIDER_WORDS,
} from '../lexicon/gap.js'
import type { SpannedQuantity } from '../quantities.js'
import { endWithNoun } from './change-words.js'

/** How far back the words of the first side are read. */
const REACH = 60

/** One of two figures that are compared, and the words that say whose it is. */
export interface Side {
  readonly quantity: number
  /** Before it, after the figure before it, and its noun after a line end. */
  readonly words: string
}

/** What a name in a comparison stands for, and what its side is said to measure: 一班 | 平均. */
export interface Named {
  readonly side: Side
  readonly tail: string
  /** The name stands where it need not say whose the figure is: far before it, or as an object. */
  readonly far: boolean
  /** It is the end of a longer name: 高技术|制造业. */
  readonly longer: boolean
}

/** The figures with the words before each, from the one before it or the start of the sentence. */
export function sidesOf({ text }: Clauses, quantities: readonly SpannedQuantity[], indices: readonly number[], floor: number): Side[] {
  let from = floor
  return indices.flatMap((index) => {
    const quantity = quantities[index]
    if (!quantity) return []
    const before = text.slice(Math.max(from, quantity.start - REACH), quantity.start).replace(/[\s\u3000“”"]/g, '')
    from = Math.min(endWithNoun(text, quantity), quantities[index + 1]?.start ?? text.length)
    return { quantity: index, words: `${withoutComparisons(before)}\n${text.slice(quantity.end, from).trim()}` }
  })
}

/** 高出全国 1.8 个百分点；外资 719 亿元，增长: the clauses of this statement, and of those the ones that hold nothing against another. */
function withoutComparisons(words: string): string {
  const clauses = words.slice(1 + Math.max(words.lastIndexOf('；', words.length - 2), words.lastIndexOf(';', words.length - 2))).split(/[，,]/)
  return clauses.filter((clause, at) => at === clauses.length - 1 || !COMPARISON.test(clause)).join('，')
}

/**
 * The side that a name belongs to: the only one whose words have it. 一班平均分 is 一班 and a measure, which its own side has, or which
 * is one by itself; 二班男生 beside 二班女生 and 一班男生 is nobody's.
 */
export function sideNamed(name: string, sides: readonly Side[]): Named | undefined {
  if (sides.length === 2 && sides[0] && sides[1]) {
    if (FORMER.test(name)) return { side: sides[0], tail: tailAfter(sides[0], '').slice(-2), far: false, longer: false }
    if (LATTER.test(name)) return { side: sides[1], tail: tailAfter(sides[1], '').slice(-2), far: false, longer: false }
  }
  const shortest = /^[男女]/.test(name) ? 1 : 2
  for (let length = name.length; length >= shortest; length -= 1) {
    const start = name.slice(0, length)
    const owners = sides.filter(({ words }) => words.includes(start))
    const [side] = owners
    if (owners.length > 1) {
      const own = length === name.length ? owners.filter(({ words }) => lastClause(words.split('\n')[0] ?? '').endsWith(name)) : []
      return own.length === 1 && own[0] ? { side: own[0], tail: '', ...placeOf(own[0], name) } : undefined
    }
    if (!side) continue
    const tail = tailAfter(side, start)
    const rest = name.slice(length).replace(/^的/, '')
    const others = sides.some((other) => other !== side && other.words.includes(rest))
    const said =
      rest === '' ||
      MEASURED.test(rest) ||
      (GROWTH_NAME.test(rest) && GROWTH.test(side.words)) ||
      side.words.includes(rest) ||
      (tail === '' && others)
    if (said) return { side, tail, ...placeOf(side, start) }
  }
  return undefined
}

/** Where in the words of its side a name stands. */
function placeOf({ words }: Side, name: string): Pick<Named, 'far' | 'longer'> {
  const [before = '', noun = ''] = words.split('\n')
  if (noun.includes(name)) return { far: false, longer: false }
  const clauses = before.split(/[，,；;、。：:（()）]/)
  const last = clauses.at(-1) ?? ''
  const far = NOT_OWNER.test(before.slice(0, before.lastIndexOf(name)))
  if (last.includes(name)) return { far, longer: !BEFORE_NAME.test(last.slice(0, last.lastIndexOf(name))) }
  return { far: far || !clauses.some((clause) => clause.startsWith(name)), longer: false }
}

/** What stands after a name before its figure, in the last clause: 一班（平均）. */
function tailAfter({ words }: Side, name: string): string {
  const [before = ''] = words.split('\n')
  const at = name === '' ? -1 : before.lastIndexOf(name)
  return lastClause(at < 0 ? (name === '' ? before : '') : before.slice(at + name.length))
}

/** The last clause of the words before a figure, without figures and what says nothing. */
export const lastClause = (words: string): string =>
  (words.split(/[，,；;、。：:（()）]/).at(-1) ?? '')
    .replace(/[0-9.]+/g, '')
    .replace(COPULA, '')
    .replace(ADVERB, '')
    .replace(MEAN_TAIL, '')

/** Whether two sides are said to measure the same: one has the words of the other, or leaves them out. */
export const agree = (a: string, b: string): boolean =>
  a.endsWith(b) || b.endsWith(a) || a.startsWith(b) || b.startsWith(a) || (a.length === b.length && a.length > 3 && a.slice(-3) === b.slice(-3))

/** No doubt that these names are whose the figures are. */
export const isCertain = ({ far, longer }: Named): boolean => !far && !longer

/** Whether the other side ends in what the named one is said to measure, or leaves it out. */
export function measuresLike({ words }: Side, { side, tail }: Named): boolean {
  const [before = ''] = words.split('\n')
  const own = lastClause(before)
  if (own.endsWith(tail) || tail.endsWith(own.slice(-2)) || own.replace(WIDER_WORDS, '') === '') return true
  // 覆膜田亩产 beside 露地田: a name of the same make, and no measure of its own.
  const whole = lastClause(side.words.split('\n')[0] ?? '')
  const name = tail !== '' && whole.endsWith(tail) ? whole.slice(0, -tail.length) : ''
  return name.length > 1 && own.length > 1 && own.length <= name.length && own.endsWith(name.slice(-1))
}

/** 女性致富带头人 and 男性致富带头人: what is counted is said of both. */
export function namedAlike({ words }: Side, { tail }: Named): boolean {
  return tail.length > 2 && lastClause(words.split('\n')[0] ?? '').endsWith(tail)
}

/** Both have the verb, or the one that leaves it out is named alike: 演出，秦腔剧团 98 场，眉户剧团 71 场. */
export function bothDid(sides: readonly Side[], what: string): boolean {
  const [first, second] = sides.slice(-2)
  if (!first?.words.includes(what) || !second) return false
  const [a = '', b = ''] = [first, second].map(({ words }) => lastClause(words.split('\n')[0] ?? '').slice(-2))
  return second.words.includes(what) || (a.length === 2 && a === b)
}
