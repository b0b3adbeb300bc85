import type { Relation } from '@jianbao/schema'
import type { PlacedFigure } from './facts.js'

/** A figure in a calculation: its number with scale, and its sign of percent. */
const numberIn = ({ text }: Pick<PlacedFigure, 'text'>): string =>
  /[0-9０-９][0-9０-９.．,]*(?:\s?[十百千]?[万亿]+)?\s?[%％‰]?/.exec(text)?.[0].trim() ?? text

/**
 * The formula of a relation with its figures in it: `100 × part ÷ whole = share` as `100 × 112 ÷ 320 = 35%`; empty where the formula speaks
 * of something that is not printed.
 */
export function arithmeticOf({ operands, evidence: { formula } }: Relation, quantities: readonly Pick<PlacedFigure, 'text'>[]): string {
  const byRole = new Map<string, string[]>()
  for (const { role, quantity } of operands) {
    const figure = quantities[quantity]
    if (figure) byRole.set(role, [...(byRole.get(role) ?? []), numberIn(figure)])
  }
  const filled = formula
    .replace(/Σ (\w+)s\b/g, (all, role: string) => byRole.get(role)?.join(' + ') ?? all)
    .replace(/[a-z]+/gi, (word) => byRole.get(word)?.join(', ') ?? word)
  return /[a-z^]/i.test(filled) ? '' : filled
}
