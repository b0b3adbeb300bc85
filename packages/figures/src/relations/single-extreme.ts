import { distance } from '../interval.js'
import { CAPPED, FLOW, MEASURE_SUFFIX, OF_ONE_DAY, OTHER_PERIOD, SINGLE, SINGLE_GROUP, STOCK, TOTAL_AFTER } from '../lexicon/extremes.js'
import type { SpannedQuantity } from '../quantities.js'
import { endWithNoun, isSameMeasure } from './change-words.js'
import { indicesBefore, isLevel, sentenceStart, wordsBefore } from './nearby.js'
import type { PassageReading } from './reading.js'
import { boundsOf, type Claim } from './relation.js'

/**
 * 10 月接待群众 2140 人次，单日最多 196 人次; 培训职工 744 人，人数最多的一期 98 人; 单日最多 860 人次，全月累计 4812 人次: a single one is no
 * more than the total. The total of another period (去年国庆单日最多), a lower bound (超 400 人次) and how many there are (现有 12 人) are none.
 */
export function singleClaim(passage: PassageReading, index: number, words: string): Claim[] {
  const { clauses, quantities } = passage
  const single = quantities[index]
  const read = SINGLE.exec(words)?.groups
  if (!single || !read || OTHER_PERIOD.test(words)) return []
  const { group = '', verb = '' } = read
  const start = sentenceStart(clauses, single.start)
  const before = indicesBefore(clauses, quantities, index, start).filter((at) => isTotal(passage, single, quantities[at]))
  const last = before.at(-1)
  const total = last ?? totalAfter(passage, index, single)
  const whole = total === undefined ? undefined : quantities[total]
  if (total === undefined || !whole) return []
  const computed = { low: Number.NEGATIVE_INFINITY, high: boundsOf(whole).high }
  if (!Number.isFinite(computed.high)) return []
  const claim: Claim = {
    type: 'extremes',
    formula: 'single ≤ total',
    operands: [
      { role: 'total', quantity: total },
      { role: 'single', quantity: index },
    ],
    claim: 1,
    stated: boundsOf(single),
    computed,
    confidence: 'certain',
  }
  const label = wordsBefore(clauses, whole) + wordsAfter(passage, whole)
  const alike = verb === '' || last === undefined || label.includes(verb) || label.includes(verb.slice(0, 2))
  const certain =
    before.length < 2 &&
    !CAPPED.test(words) &&
    (SINGLE_GROUP.test(group) || label.includes(group.replace(MEASURE_SUFFIX, ''))) &&
    alike &&
    (whole.unit.endsWith('次') || FLOW.test(label) || TOTAL_AFTER.test(label))
  return certain || (alike && distance(claim.stated, computed) === 0) ? [claim] : []
}

/** Of the same measure, neither a mean nor a change, nor what is there at one time. */
function isTotal(passage: PassageReading, single: SpannedQuantity, quantity: SpannedQuantity | undefined): boolean {
  const { clauses } = passage
  if (!quantity || !isLevel(clauses, quantity) || !isSameMeasure(clauses.text, quantity, single)) return false
  const label = wordsBefore(clauses, quantity)
  // 共有 160 人参加: who came, one after the other.
  const came = FLOW.test(wordsAfter(passage, quantity))
  return !STOCK.test(came ? label.replace('共有', '') : label) && !OTHER_PERIOD.test(label) && !OF_ONE_DAY.test(label) && !/最|单[日场次]/.test(label)
}

const wordsAfter = ({ clauses: { text } }: PassageReading, { end }: SpannedQuantity) =>
  /^ ?[\u4e00-\u9fff]{0,4}/.exec(text.slice(end, end + 5))?.[0] ?? ''

/** 单日最多 860 人次，全月累计 4812 人次. */
function totalAfter(passage: PassageReading, index: number, single: SpannedQuantity): number | undefined {
  const { clauses, quantities } = passage
  const next = quantities[index + 1]
  if (!next || clauses.sentenceAt(next.start) !== clauses.sentenceAt(single.start) || !isTotal(passage, single, next)) return undefined
  const link = clauses.text.slice(endWithNoun(clauses.text, single), next.start)
  return /^\s*[，,；;]/.test(link) && TOTAL_AFTER.test(link) && link.length < 20 ? index + 1 : undefined
}
