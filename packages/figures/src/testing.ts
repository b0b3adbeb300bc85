import type { Relation } from '@jianbao/schema'
import { readClauses } from './clauses.js'
import { readFigures } from './figures.js'
import { readQuantities, type SpannedQuantity } from './quantities.js'
import type { PassageReading, ReadClaims } from './relations/reading.js'
import { decide } from './relations/relation.js'

/** The relations of one paragraph as lines to read: `part-whole violated: whole 315 起, part 351 起`. */
export function relationsIn(text: string): string[] {
  const { quantities, relations } = readFigures([{ text, role: 'prose' }])
  return relations.map((relation) => `${relation.type} ${relation.verdict}: ${operandsOf(relation, quantities)}`)
}

const operandsOf = ({ operands }: Relation, quantities: readonly SpannedQuantity[]): string =>
  operands.map(({ role, quantity }) => `${role} ${quantities[quantity]?.text}`).join(', ')

export const violationsIn = (text: string): string[] => relationsIn(text).filter((line) => line.includes(' violated: '))

/** The one relation of a paragraph. */
export function relationIn(text: string): Relation {
  const { relations } = readFigures([{ text, role: 'prose' }])
  const [relation, ...others] = relations
  if (!relation || others.length > 0) throw new Error(`${relations.length} relations in ${text}`)
  return relation
}

/** What one reader makes of the passages of an article, decided. */
export function relationsBy(
  read: ReadClaims,
  ...texts: readonly string[]
): { quantities: readonly SpannedQuantity[]; relations: readonly Relation[] } {
  const all: SpannedQuantity[] = []
  const readings: PassageReading[] = []
  const relations: Relation[] = []
  for (const text of texts) {
    const quantities = readQuantities(text)
    const reading: PassageReading = { role: 'prose', clauses: readClauses(text), quantities, first: all.length }
    all.push(...quantities)
    relations.push(...read(reading, readings, []).map((claim) => decide(claim, all, 1)))
    readings.push(reading)
  }
  return { quantities: all, relations }
}

/** What one reader makes of them, as lines to read: `change violated: new 63 场, change 6 场, rate 15%`. */
export function claimsIn(read: ReadClaims, ...texts: readonly string[]): string[] {
  const { quantities, relations } = relationsBy(read, ...texts)
  return relations.map((relation) => `${relation.type} ${relation.verdict}: ${operandsOf(relation, quantities)}`)
}

/** The same by verdict and confidence: `violated (likely): done 46 座, plan 40 座, rate 87%`. */
export function verdictsBy(read: ReadClaims, ...texts: readonly string[]): string[] {
  const { quantities, relations } = relationsBy(read, ...texts)
  return relations.map((relation) => `${relation.verdict}${relation.confidence === 'likely' ? ' (likely)' : ''}: ${operandsOf(relation, quantities)}`)
}
