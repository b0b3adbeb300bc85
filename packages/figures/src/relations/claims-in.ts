import type { Relation } from '@jianbao/schema'
import { readClauses } from '../clauses.js'
import { readQuantities, type SpannedQuantity } from '../quantities.js'
import type { PassageReading, ReadClaims } from './reading.js'
import { decide } from './relation.js'

/** For tests of one reader: what it makes of the passages of an article, decided. */
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
    relations.push(...read(reading, readings).map((claim) => decide(claim, all, 1)))
    readings.push(reading)
  }
  return { quantities: all, relations }
}

/** The relations as lines to read: `change violated: new 63 场, change 6 场, rate 15%`. */
export function claimsIn(read: ReadClaims, ...texts: readonly string[]): string[] {
  const { quantities, relations } = relationsBy(read, ...texts)
  return relations.map(
    ({ type, verdict, operands }) =>
      `${type} ${verdict}: ${operands.map(({ role, quantity }) => `${role} ${quantities[quantity]?.text}`).join(', ')}`,
  )
}
