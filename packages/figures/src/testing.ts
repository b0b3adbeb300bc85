import type { Relation } from '@jianbao/schema'
import { readFigures } from './figures.js'

/** The relations of one paragraph as lines to read: `part-whole violated: whole 315 起, part 351 起`. */
export function relationsIn(text: string): string[] {
  const { quantities, relations } = readFigures([{ text, role: 'prose' }])
  return relations.map(({ type, verdict, operands }) => {
    const printed = operands.map(({ role, quantity }) => `${role} ${quantities[quantity]?.text}`)
    return `${type} ${verdict}: ${printed.join(', ')}`
  })
}

export const violationsIn = (text: string): string[] => relationsIn(text).filter((line) => line.includes(' violated: '))

/** The one relation of a paragraph. */
export function relationIn(text: string): Relation {
  const { relations } = readFigures([{ text, role: 'prose' }])
  const [relation, ...others] = relations
  if (!relation || others.length > 0) throw new Error(`${relations.length} relations in ${text}`)
  return relation
}
