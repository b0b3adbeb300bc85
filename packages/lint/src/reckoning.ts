import type { PlacedFigure } from './facts.js'
import type { Bilingual } from './rule.js'

/** How many decimals a figure was printed with: 0.1 gives 1. */
const decimalsOf = (step = 1): number => Math.max(0, Math.round(-Math.log10(step)))

/** To one more place than is printed, so that a reader sees how far off it is. */
export const percentBeside = (value: number, { step }: Pick<PlacedFigure, 'step'>): string => `${value.toFixed(decimalsOf(step) + 1)}%`

/** A multiple, to two places at least: where two figures are three times apart, ×2.4 was meant or not. */
export const timesBeside = (value: number, { step }: Pick<PlacedFigure, 'step'>): string =>
  String(Number(value.toFixed(Math.max(2, decimalsOf(step) + 1))))

/** What hedged figures make is no exact number. */
export const about = (figures: readonly Pick<PlacedFigure, 'hedge'>[]): Bilingual | '' =>
  figures.some(({ hedge }) => hedge !== undefined) ? { zh: '约 ', en: 'about ' } : ''
