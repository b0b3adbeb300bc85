import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bounds, distance, exactly, orOpen, sum, tidy, widen } from './interval.js'

const OPEN = Number.POSITIVE_INFINITY

describe('an interval', () => {
  it('of a counted figure is that figure alone', () => {
    expect(exactly(312)).toEqual({ low: 312, high: 312 })
  })

  it('is closed: two that share an end meet', () => {
    expect(distance({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(0)
  })

  it('is apart from another by the gap between their nearest ends, in either order', () => {
    expect(distance(exactly(46), { low: 50, high: 60 })).toBe(4)
    expect(distance({ low: 50, high: 60 }, exactly(46))).toBe(4)
  })

  it('that is open upwards meets everything above its low end, and nothing below', () => {
    const above: Bounds = { low: 300, high: OPEN }
    expect(distance(above, exactly(1e12))).toBe(0)
    expect(distance(above, exactly(299))).toBe(1)
  })

  it('widens by the same on both sides, an open end staying open', () => {
    expect(widen({ low: 10, high: OPEN }, 0.5)).toEqual({ low: 9.5, high: OPEN })
  })

  it('has null for an open end in JSON', () => {
    expect([orOpen(-OPEN), orOpen(312), orOpen(OPEN)]).toEqual([null, 312, null])
  })
})

describe('a sum of intervals', () => {
  it('adds the low ends and the high ends', () => {
    expect(
      sum([
        { low: 1, high: 2 },
        { low: 10, high: 30 },
      ]),
    ).toEqual({ low: 11, high: 32 })
  })

  it('is open where one term is', () => {
    expect(sum([exactly(5), { low: 10, high: OPEN }])).toEqual({ low: 15, high: OPEN })
  })

  it('of nothing is zero', () => {
    expect(sum([])).toEqual({ low: 0, high: 0 })
  })

  it('has no dust of binary fractions: 0.1 + 0.2 is 0.3', () => {
    expect(sum([exactly(0.1), exactly(0.2)])).toEqual({ low: 0.3, high: 0.3 })
  })
})

describe('tidy', () => {
  it('keeps whole numbers to the last digit', () => {
    expect(tidy(9_007_199_254_740_991)).toBe(9_007_199_254_740_991)
  })

  it('keeps open ends', () => {
    expect(tidy(-OPEN)).toBe(-OPEN)
  })
})

describe('laws', () => {
  const bounds = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.nat(1e6)).map(([low, width]): Bounds => ({ low, high: low + width }))

  it('distance is symmetric, never negative, and 0 exactly where two intervals meet', () => {
    fc.assert(
      fc.property(bounds, bounds, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a))
        expect(distance(a, b)).toBeGreaterThanOrEqual(0)
        expect(distance(a, b) === 0).toBe(a.low <= b.high && b.low <= a.high)
      }),
    )
  })

  it('a value taken from each term lies inside the sum', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(bounds, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 20 }), (terms) => {
        const total = sum(terms.map(([term]) => term))
        const chosen = terms.reduce((all, [{ low, high }, at]) => all + Math.floor(low + (high - low) * at), 0)
        expect(distance(exactly(chosen), total)).toBe(0)
      }),
    )
  })

  it('widening by the distance makes two intervals meet', () => {
    fc.assert(fc.property(bounds, bounds, (a, b) => distance(widen(a, distance(a, b)), b) === 0))
  })
})
