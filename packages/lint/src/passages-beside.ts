import type { PassageQuantity } from '@jianbao/figures'
import type { Relation, RelationType } from '@jianbao/schema'

/** For a relation of an article, the indices of the passages that a change to one of its figures bears on, in reading order. */
export type PassagesBeside = (relation: Relation) => readonly number[]

/**
 * The passages that hold the figures of a relation, and those that relations of the same type tie to them: the title that repeats a
 * figure, the paragraph whose parts it sums. The rest of a long article need not be read again.
 */
export function passagesBeside(relations: readonly Relation[], quantities: readonly PassageQuantity[]): PassagesBeside {
  const passagesOf = ({ operands }: Relation) => operands.flatMap(({ quantity }) => quantities[quantity]?.passage ?? [])
  const ties = new Map<RelationType, Map<number, Set<number>>>()
  const tiesOf = (type: RelationType): Map<number, Set<number>> => {
    const known = ties.get(type)
    if (known) return known
    const made = new Map<number, Set<number>>()
    for (const relation of relations) {
      if (relation.type !== type) continue
      const tied = passagesOf(relation)
      for (const passage of tied) {
        const beside = made.get(passage) ?? new Set()
        for (const other of tied) beside.add(other)
        made.set(passage, beside)
      }
    }
    ties.set(type, made)
    return made
  }
  return (relation) => {
    const tied = tiesOf(relation.type)
    return [...new Set(passagesOf(relation).flatMap((passage) => [passage, ...(tied.get(passage) ?? [])]))].sort((a, b) => a - b)
  }
}
