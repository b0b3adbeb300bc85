import { readClauses } from './clauses.js'
import { readQuantities } from './quantities.js'
import { mayRead, type Reader, signsIn } from './relations/readers.js'
import type { PassageReading, PassageRole } from './relations/reading.js'
import type { Claim } from './relations/relation.js'

/** What a passage says by itself. Its quantities are numbered from 0. */
export interface KeptPassage extends PassageReading {
  readonly signs: number
  /** What each reader that has looked found, operands numbered from 0. */
  readonly claims: Map<Reader, readonly Claim[]>
}

function readPassage(text: string, role: PassageRole): KeptPassage {
  const quantities = readQuantities(text)
  return { role, clauses: readClauses(text), quantities, first: 0, signs: quantities.length > 0 ? signsIn(text) : 0, claims: new Map() }
}

/** Passages by role and text, the last used at the end. */
export type PassageMemory = Map<string, KeptPassage>

/** So many passages are kept, the longest unused given up first. */
const MOST_KEPT = 5000

/** Reads a passage, or gives back what was read of the same text before. */
export function recall(memory: PassageMemory, text: string, role: PassageRole): KeptPassage {
  const key = `${role} ${text}`
  const kept = memory.get(key) ?? readPassage(text, role)
  memory.delete(key)
  memory.set(key, kept)
  return kept
}

/** Gives up what was not used for long; called between articles, so that nothing of the present one is lost. */
export function forget(memory: PassageMemory): void {
  for (const key of memory.keys()) {
    if (memory.size <= MOST_KEPT) return
    memory.delete(key)
  }
}

/** What a reader finds in a passage by its text alone. */
export function ownClaims(kept: KeptPassage, reader: Reader): readonly Claim[] {
  const known = kept.claims.get(reader)
  if (known) return known
  const claims = mayRead(reader, kept.clauses.text, kept.signs) ? reader.read(kept, NONE, NONE) : NONE
  kept.claims.set(reader, claims)
  return claims
}

const NONE: readonly never[] = []
