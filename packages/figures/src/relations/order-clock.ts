import { exactly } from '../interval.js'
import { JOURNEY, OVER_NIGHT } from '../lexicon/order.js'
import type { SpannedQuantity } from '../quantities.js'
import { type Stretch, wordOrder } from './order-forms.js'
import type { PassageReading } from './reading.js'
import type { Claim } from './relation.js'

const REACH = 40

/** A clock time with its half of the day. */
interface Clock extends Stretch {
  /** As printed: 下午 2 时 is 2. */
  readonly hours: number
  readonly minutes: number
  readonly half?: string
}

/**
 * 9 时开始，11 时 30 分结束: the clock times of one course of a day.
 *
 * Wrong only where both are of one clock: 上午 9 时开始，3 时结束 may be of the afternoon, and 22 时上岗，8 时交班 goes over night.
 */
export function clockCourse({ clauses, quantities }: PassageReading, index: number): Claim | undefined {
  const { text } = clauses
  if (!mayBeClock(quantities[index]) || !mayBeClock(quantities[index + 1])) return undefined
  const [first, second] = [clockAt(text, quantities[index]), clockAt(text, quantities[index + 1])]
  if (!first || !second || second.start - first.end > REACH || clauses.sentenceAt(first.start) !== clauses.sentenceAt(second.start)) return undefined
  const order = wordOrder(text, first, second)
  if (!order || order.inverse || OVER_NIGHT.test(text.slice(Math.max(0, first.start - 4), second.end))) return undefined
  const [from, until] = [minutesOf(first, first.half), minutesOf(second, second.half ?? (first.hours < 13 ? first.half : undefined))]
  if (
    until === from ||
    (until < from && (!order.certain || !isOneDay(first, second, from, until) || JOURNEY.test(text.slice(first.end, second.start))))
  )
    return undefined
  return {
    type: 'order',
    formula: 'start ≤ end',
    operands: [
      { role: 'start', quantity: index },
      { role: 'end', quantity: index + 1 },
    ],
    claim: 1,
    stated: exactly(until),
    computed: { low: from, high: Number.POSITIVE_INFINITY },
    confidence: 'certain',
    strict: true,
  }
}

const mayBeClock = (quantity: SpannedQuantity | undefined) =>
  quantity !== undefined && (quantity.kind === 'time' || quantity.kind === 'number' || quantity.unit === '点')

function clockAt(text: string, quantity: SpannedQuantity | undefined): Clock | undefined {
  if (!quantity || quantity.hedge !== undefined) return undefined
  const { kind, iso = '', start, end, low, unit } = quantity
  const lead = /(?:上午|中午|下午|晚上?|傍晚|早上?|当日|当天) ?$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? ''
  const at = { start: start - lead.length, ...(lead === '' || lead.startsWith('当') ? {} : { half: lead.trim() }) }
  if (kind === 'time') {
    const [hours, minutes] = iso.split(':').map(Number)
    return iso.includes('/') || hours === undefined || minutes === undefined ? undefined : { ...at, end, hours, minutes }
  }
  if (typeof low !== 'number' || low !== quantity.high || !Number.isInteger(low) || low < 0 || low > 24) return undefined
  const mark = kind === 'number' ? /^ ?[时点](?:整|许)?(?![0-9 ])/.exec(text.slice(end, end + 4))?.[0] : undefined
  if (mark !== undefined) return { ...at, end: end + mark.length, hours: low, minutes: 0 }
  return kind === 'count' && unit === '点' ? { ...at, end, hours: low, minutes: 0 } : undefined
}

const minutesOf = ({ hours, minutes }: Clock, half = '') =>
  (hours + (hours < 12 && (/[下晚傍]/.test(half) || (half === '中午' && hours < 5)) ? 12 : 0)) * 60 + minutes

/** Both of one day and one clock: with their halves, or of twenty-four hours. */
const isOneDay = (first: Clock, second: Clock, from: number, until: number) =>
  !(from >= 18 * 60 && until <= 12 * 60) && (second.half !== undefined || second.hours >= 13 || (first.hours >= 13 && first.half === undefined))
