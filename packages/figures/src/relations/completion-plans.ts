import { type Clauses, clauseStart } from '../clauses.js'
import { COMMON_PLAN_WORDS, DONE_IN_PART, DONE_OF_PLAN, DONE_SO_FAR, LACKING, PART_OF_DONE, PLAN_NAME, PLAN_PERIODS } from '../lexicon/completion.js'
import type { SpannedQuantity } from '../quantities.js'
import { lastBefore, sentenceStart, wordsBefore } from './nearby.js'

/** What is done, and the plan that it is held against. */
export interface Reading {
  readonly done: number
  readonly plan: number
}

/** The words of the clause before a rate. */
export interface RateClause {
  readonly words: string
  readonly start: number
}

export function rateClause({ text }: Clauses, quantities: readonly SpannedQuantity[], index: number): RateClause {
  const at = quantities[index]?.start ?? 0
  const start = clauseStart(text, at, Math.max(0, at - 48))
  return { words: text.slice(start, at).trimEnd(), start }
}

/** The words before a figure in its sentence, back to the last ；. */
export function wordsOfPart(clauses: Clauses, { start }: SpannedQuantity, reach: number): string {
  const words = clauses.text.slice(Math.max(sentenceStart(clauses, start), start - reach), start)
  return words.slice(Math.max(words.lastIndexOf('；'), words.lastIndexOf(';')) + 1)
}

export const periodOf = (words: string) => PLAN_PERIODS.find(([, pattern]) => pattern.test(words))?.[0]

interface Read {
  readonly reading: Reading
}

/** 全年完成 126 场，…，年初计划 120 场，完成计划的 105%: the plan right before its rate, and one figure of what is done in the sentence. */
export function planLast(clauses: Clauses, quantities: readonly SpannedQuantity[], all: readonly Read[], rate: number, clause: RateClause) {
  const plan = rate - 1
  const [b, c] = [quantities[plan], quantities[rate]]
  if (!b || !c || b.hedge !== undefined || clauses.text.slice(b.end, clause.start).length > 2) return undefined
  const floor = sentenceStart(clauses, c.start)
  const found = all.filter(({ reading }) => reading.plan === plan && (quantities[reading.done]?.start ?? 0) >= floor)
  const [only, ...others] = found
  const a = quantities[only?.reading.done ?? -1]
  if (!only || !a || others.length > 0 || a.hedge !== undefined || (a.noun !== undefined && b.noun !== undefined && a.noun !== b.noun))
    return undefined
  if (
    !DONE_OF_PLAN.test(clause.words) ||
    clause.words.replace(COMMON_PLAN_WORDS, '') !== '' ||
    PART_OF_DONE.test(clauses.text.slice(a.start, b.start))
  )
    return undefined
  return DONE_SO_FAR.test(wordsBefore(clauses, a)) && !DONE_IN_PART.test(wordsBefore(clauses, a)) ? only.reading : undefined
}

/**
 * 建设任务 6.4 万亩，…。已平田整地 4.9 万亩，占任务的 76.6%: the plan of the sentence before, the only one of the unit and under the name that
 * the rate takes up, and what is done opens its own sentence.
 */
export function planBefore(clauses: Clauses, quantities: readonly SpannedQuantity[], all: readonly Read[], rate: number, clause: RateClause) {
  const [a, c] = [quantities[rate - 1], quantities[rate]]
  if (!a || !c || a.hedge !== undefined || clauses.text.slice(a.end, clause.start).length > 2) return undefined
  const floor = sentenceStart(clauses, c.start)
  const [only, ...others] = all.filter(({ reading }) => reading.done === rate - 1)
  const b = quantities[only?.reading.plan ?? -1]
  if (!only || !b || others.length > 0 || b.hedge !== undefined || b.start >= floor || b.start < sentenceStart(clauses, floor - 1)) return undefined
  if (clause.words.replace(COMMON_PLAN_WORDS, '') !== '' || periodOf(clause.words) !== undefined) return undefined
  const named = PLAN_NAME.exec(clause.words)?.[0]
  if (named === undefined || !wordsBefore(clauses, b).endsWith(named)) return undefined
  return /^已/.test(clauses.text.slice(floor, a.start).trim()) && rate - 2 < firstFrom(quantities, floor) ? only.reading : undefined
}

/** The first figure at or behind an offset. */
const firstFrom = (quantities: readonly SpannedQuantity[], at: number) => lastBefore(quantities, at) + 1

export function isLacking(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): boolean {
  return quantities[index] !== undefined && LACKING.test(rateClause(clauses, quantities, index).words.replace(/[\s\u3000]/g, ''))
}
