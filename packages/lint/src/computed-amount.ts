import type { Interval } from '@jianbao/schema'
import type { PlacedFigure } from './facts.js'
import { amountLike, nominal } from './violations.js'

/**
 * What the other figures make, in the unit and scale of a printed one and to one more place, with the sign that goes before it:
 * `= 300 个`, `≈ 6.67 件`, `≥ 2 万元` where one of them is open.
 */
export function madeBy([low, high]: Interval, like: PlacedFigure, morePlaces = 1): string {
  const value = nominal({ low, high })
  const [, printed = '0', unit = ''] = /^(-?[0-9.e+-]+)(.*)$/.exec(amountOf(value, like)) ?? []
  const rounded = roundedTo(Number(printed), decimalsIn(like) + morePlaces)
  const sign = low === null ? '≤' : high === null ? '≥' : rounded === Number(printed) ? '=' : '≈'
  return `${sign} ${rounded}${unit}`
}

/** A value as a figure is printed, a percent sign close up. */
export const amountOf = (value: number, like: PlacedFigure): string => amountLike(value, like).replace(/ (?=[%％‰])/, '')

/** How many decimals a figure is printed with: 1 of 38.6 万人. */
export const decimalsIn = ({ text }: Pick<PlacedFigure, 'text'>): number => /[0-9０-９][.．]([0-9０-９]+)/.exec(text)?.[1]?.length ?? 0

const roundedTo = (value: number, places: number): number => Number(value.toFixed(places))
