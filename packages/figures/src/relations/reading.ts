import type { Clauses } from '../clauses.js'
import type { SpannedQuantity } from '../quantities.js'
import type { Claim } from './relation.js'

/** What a passage is in its article: a relation may run from a title to the text, never out of a table. */
export type PassageRole = 'title' | 'subtitle' | 'heading' | 'prose' | 'list-item' | 'caption' | 'table' | 'other'

/** A passage as it was read. The quantities of an article are numbered through: this passage's begin at `first`. */
export interface PassageReading {
  readonly role: PassageRole
  readonly clauses: Clauses
  readonly quantities: readonly SpannedQuantity[]
  readonly first: number
}

/**
 * Finds the relations of one kind that end in a passage. `earlier` are the passages of the article before it, the nearest last, for a
 * whole or base that was introduced there, `found` what other readers made of the article so far. Operands are numbered through the article.
 */
export type ReadClaims = (passage: PassageReading, earlier: readonly PassageReading[], found: readonly Claim[]) => readonly Claim[]

/** Numbers claims within a passage through the article. */
export const numbered = (claims: readonly Claim[], { first }: PassageReading): Claim[] =>
  first === 0
    ? [...claims]
    : claims.map((claim) => ({ ...claim, operands: claim.operands.map(({ role, quantity }) => ({ role, quantity: quantity + first })) }))
