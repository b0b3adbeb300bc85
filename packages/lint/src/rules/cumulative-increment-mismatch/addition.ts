import type { QuantityValue } from '@jianbao/schema'

/** What a figure may stand for; an end that is open is null or absent. */
export type Amount = Pick<QuantityValue, 'low' | 'high' | 'step'>

/** No values within what is printed add up, nor with one unit of the last place to spare. */
export function misses(one: Amount, own: Amount, next: Amount): boolean {
  const spare = Math.max(0, ...[one, own, next].map(({ step = 0 }) => step))
  const [low, high] = [lowOf(one) + lowOf(own) - spare, highOf(one) + highOf(own) + spare]
  return lowOf(next) > high || highOf(next) < low
}

export const lowOf = ({ low }: Amount): number => low ?? Number.NEGATIVE_INFINITY
export const highOf = ({ high }: Amount): number => high ?? Number.POSITIVE_INFINITY
