/**
 * Closed intervals over the numbers that a printed figure may stand for.
 *
 * `38.62 万` is [386150, 386250]: half a unit of the last printed place on both sides, as in statcheck and in XBRL
 * Calculations 1.1. An end that is open is infinite here and `null` in JSON.
 */
export interface Bounds {
  readonly low: number
  readonly high: number
}

export const exactly = (value: number): Bounds => ({ low: value, high: value })

export const sum = (terms: readonly Bounds[]): Bounds => ({
  low: tidy(terms.reduce((total, { low }) => total + low, 0)),
  high: tidy(terms.reduce((total, { high }) => total + high, 0)),
})

export const widen = ({ low, high }: Bounds, by: number): Bounds => ({ low: tidy(low - by), high: tidy(high + by) })

/** All that a less b may be. */
export const difference = (a: Bounds, b: Bounds): Bounds => ({ low: tidy(a.low - b.high), high: tidy(a.high - b.low) })

/** How far two intervals are apart; 0 where they meet. */
export function distance(a: Bounds, b: Bounds): number {
  return Math.max(0, tidy(a.low - b.high), tidy(b.low - a.high))
}

/** Drops what binary fractions add: 0.1 + 0.2 is 0.3. Twelve significant digits are more than any figure in print has. */
export function tidy(value: number): number {
  if (Number.isSafeInteger(value)) return value
  // Most decimals in print have few places, and need no detour over their digits.
  const short = Math.round(value * 1e6) / 1e6
  if (Math.abs(value) < 1e5 && Math.abs(short - value) < 1e-12) return short
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value
}

/** An end as JSON has it. */
export const orOpen = (end: number): number | null => (Number.isFinite(end) ? end : null)

/** All that a divided by b may be; b is positive. */
export function quotient(a: Bounds, b: Bounds): Bounds {
  const low = b.high > 0 ? a.low / b.high : Number.NEGATIVE_INFINITY
  const high = b.low > 0 ? a.high / b.low : Number.POSITIVE_INFINITY
  return { low: tidy(Number.isNaN(low) ? 0 : low), high: tidy(Number.isNaN(high) ? Number.POSITIVE_INFINITY : high) }
}

export const scaled = ({ low, high }: Bounds, factor: number): Bounds => ({ low: tidy(low * factor), high: tidy(high * factor) })

/** What not negative figures make when they are multiplied. */
export function product(factors: readonly Bounds[]): Bounds {
  const times = (a: number, b: number) => (a === 0 || b === 0 ? 0 : a * b)
  return {
    low: tidy(factors.reduce((total, { low }) => times(total, Math.max(0, low)), 1)),
    high: tidy(factors.reduce((total, { high }) => times(total, high), 1)),
  }
}
