import type { Relation, RelationType } from '@jianbao/schema'
import { forget, ownClaims, type PassageMemory, recall } from './passages.js'
import type { SpannedQuantity } from './quantities.js'
import { mayRead, READERS } from './relations/readers.js'
import type { PassageReading, PassageRole } from './relations/reading.js'
import { type Claim, decide } from './relations/relation.js'

export interface Passage {
  readonly text: string
  readonly role: PassageRole
}

/** A quantity in one of the passages of an article: `passage` is an index, `start` and `end` are offsets in its text. */
export interface PassageQuantity extends SpannedQuantity {
  readonly passage: number
}

export interface ArticleFigures {
  readonly quantities: readonly PassageQuantity[]
  readonly relations: readonly Relation[]
}

export interface FiguresOptions {
  /** The day of issue, YYYY-MM-DD: completes dates that print no year. */
  readonly issueDate?: string
  /** The year of issue, where the day is not known. */
  readonly year?: number
  /** How many units of its last printed place a rounded figure may be off. Default 1. */
  readonly tolerance?: number
  /** Looks for relations of these types only, and for what is read along with them. Default: of all types. */
  readonly types?: ReadonlySet<RelationType>
}

/** Reads the figures of an article; see {@link readFigures}. */
export type FiguresReader = (passages: readonly Passage[], options?: FiguresOptions) => ArticleFigures

/**
 * Reads the figures of one article: its quantities in reading order, and the relations between them with their verdicts.
 *
 * A relation is violated only where no reading that the grammar allows, within the precision that the writer stated, makes it
 * true. Synchronous and pure; the work on a passage depends on its text alone.
 */
export const readFigures: FiguresReader = (passages, options) => read(passages, options, new Map())

/**
 * A reader for articles that are edited: it keeps what each passage says by itself, and reads anew only the passages whose text has
 * changed. What runs across passages is put together anew each time. The figures are those of {@link readFigures}.
 */
export function createFiguresReader(): FiguresReader {
  const memory: PassageMemory = new Map()
  return (passages, options) => {
    const figures = read(passages, options, memory)
    forget(memory)
    return figures
  }
}

function read(passages: readonly Passage[], { tolerance = 1, types }: FiguresOptions = {}, memory: PassageMemory): ArticleFigures {
  const readers = types ? READERS.filter(({ types: own }) => own.some((type) => types.has(type))) : READERS
  const quantities: PassageQuantity[] = []
  const readings: PassageReading[] = []
  const claims: Claim[] = []
  for (const [passage, { text, role }] of passages.entries()) {
    const kept = recall(memory, text, role)
    const reading: PassageReading = { role, clauses: kept.clauses, quantities: kept.quantities, first: quantities.length }
    for (const quantity of kept.quantities) quantities.push({ ...quantity, passage })
    if (kept.quantities.length > 0) {
      for (const reader of readers) {
        if ((reader.tables === true) !== (role === 'table')) continue
        if (!reader.across) for (const claim of ownClaims(kept, reader)) claims.push(numbered(claim, reading.first))
        else if (mayRead(reader, text, kept.signs)) for (const claim of reader.read(reading, readings, claims)) claims.push(claim)
      }
    }
    readings.push(reading)
  }
  const relations = withoutRepeats(claims).map((claim) => decide(claim, quantities, tolerance))
  return { quantities, relations: blockRested(withoutConfirmed(relations, quantities, passages)) }
}

/** Numbers a claim within a passage through the article. */
const numbered = (claim: Claim, first: number): Claim =>
  first === 0 ? claim : { ...claim, operands: claim.operands.map(({ role, quantity }) => ({ role, quantity: quantity + first })) }

/** One statement that two readers found, by a cue and by its arithmetic, is said once; the certain reading stays. */
function withoutRepeats(claims: readonly Claim[]): Claim[] {
  const kept = new Map<string, Claim>()
  for (const claim of claims) {
    // That parts make the whole says more than that they are at most the whole.
    const formula = claim.type === 'sum' ? '' : claim.formula
    const key = `${claim.type} ${claim.claim} ${formula} ${claim.operands.map(({ quantity }) => quantity).join(' ')}`
    const before = kept.get(key)
    const saysMore = before?.computed.high === Number.POSITIVE_INFINITY && claim.computed.high !== Number.POSITIVE_INFINITY
    if (!before || saysMore || (before.confidence === 'likely' && claim.confidence === 'certain')) kept.set(key, claim)
  }
  return [...kept.values()]
}

/** The figure of a title that stands in the text after all is no mistake, whatever else is said of the same thing before. */
function withoutConfirmed(relations: readonly Relation[], quantities: readonly PassageQuantity[], passages: readonly Passage[]): readonly Relation[] {
  const isTitle = ({ passage }: PassageQuantity) => passages[passage]?.role === 'title'
  return relations.filter(({ type, verdict, operands }) => {
    const [first] = operands.flatMap(({ quantity }) => quantities[quantity] ?? [])
    if (type !== 'equality' || verdict !== 'violated' || !first || !isTitle(first)) return true
    return !quantities.some(
      (own) => !isTitle(own) && own.unit === first.unit && own.kind === first.kind && own.low === first.low && own.high === first.high,
    )
  })
}

/** One mistake, one finding: a sum that rests on a part which is itself above the whole is blocked by it. */
function blockRested(relations: readonly Relation[]): Relation[] {
  const wrong = new Map<number, number>()
  for (const [index, { type, verdict, operands, claim }] of relations.entries()) {
    const part = operands[claim]?.quantity
    if (type === 'part-whole' && verdict === 'violated' && part !== undefined) wrong.set(part, index)
  }
  return relations.map((relation) => {
    const blocker =
      relation.type === 'sum' ? relation.operands.map(({ quantity }) => wrong.get(quantity)).find((index) => index !== undefined) : undefined
    return blocker === undefined ? relation : { ...relation, blockedBy: blocker }
  })
}
