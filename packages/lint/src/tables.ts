import type { Relation } from '@jianbao/schema'
import type { RuleContext } from './rule.js'

/** Whether the figure that a relation claims stands in a table: what is wrong there is for `table-total-mismatch` to say. */
export const isInTable = ({ quantities }: Pick<RuleContext, 'quantities'>, { operands, claim }: Relation): boolean =>
  quantities[operands[claim]?.quantity ?? -1]?.block.kind === 'table'
