import type { Relation } from '@jianbao/schema'
import { relationsOf } from './figure-index.js'
import type { RuleContext } from './rule.js'

/** The formulas of 由 A 增加到 B, where the verb must go the way of the figures; a rank rises by falling. */
export const DIRECTION_FORMULAS = {
  up: 'new ≥ old',
  down: 'new ≤ old',
  'rank-up': 'new rank ≤ old rank',
  'rank-down': 'new rank ≥ old rank',
} as const

const FORMULAS: ReadonlySet<string> = new Set(Object.values(DIRECTION_FORMULAS))

/** Whether two levels go the wrong way: what is reckoned from them is wrong with them, and not once more. */
export const isTurned = ({ relations }: Pick<RuleContext, 'relations'>, { operands }: Relation): boolean =>
  operands
    .flatMap(({ quantity }) => relationsOf(relations, quantity))
    .some(
      (other) =>
        other.type === 'change' &&
        other.verdict === 'violated' &&
        FORMULAS.has(other.evidence.formula) &&
        other.operands.every(({ role, quantity }) => operands.some((own) => own.role === role && own.quantity === quantity)),
    )
