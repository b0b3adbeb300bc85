import type { Relation, RelationType } from '@jianbao/schema'
import { readClauses } from './clauses.js'
import { readQuantities, type SpannedQuantity } from './quantities.js'
import { readAverages } from './relations/average.js'
import { readBalances } from './relations/balance.js'
import { boundClaims } from './relations/bound.js'
import { readChanges } from './relations/change.js'
import { readCompletions } from './relations/completion.js'
import { readConversions } from './relations/conversion.js'
import { readCountedRates } from './relations/counted-rate.js'
import { readDurations } from './relations/duration.js'
import { readEnumerations } from './relations/enumeration.js'
import { readEqualities } from './relations/equality.js'
import { readExtremes } from './relations/extremes.js'
import { fittingSums } from './relations/fitting-sum.js'
import { readGaps } from './relations/gap.js'
import { readGrowthIndexes } from './relations/growth-index.js'
import { readImpliedTotals } from './relations/implied-total.js'
import { readMultiples } from './relations/multiple.js'
import { readOrders } from './relations/order.js'
import { partWholeClaims, readBreakdowns } from './relations/part-whole.js'
import { readProducts } from './relations/product.js'
import { readRanges } from './relations/range.js'
import { readRankMoves } from './relations/rank.js'
import { readRatios } from './relations/ratio.js'
import { numbered, type PassageReading, type PassageRole, type ReadClaims } from './relations/reading.js'
import { type Claim, decide } from './relations/relation.js'
import { readRespectives } from './relations/respective.js'
import { readShares } from './relations/share.js'
import { readSharesSums } from './relations/shares-sum.js'
import { breakdownSum, printedTotals, restSums } from './relations/sum.js'
import { readTables } from './relations/table.js'
import { readWeekdays } from './relations/weekday.js'

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

interface Reader {
  readonly read: ReadClaims
  readonly types: readonly RelationType[]
  /** What the relation is never worded without: a passage that lacks it need not be looked at. */
  readonly cue?: RegExp
  /** Reads tables, and nothing else; the others read no table. */
  readonly tables?: true
}

/** Each kind of relation by itself; the order is that of the findings at one place. */
const READERS: readonly Reader[] = [
  { read: readPartsAndSums, types: ['part-whole', 'sum'] },
  { read: readShares, types: ['share', 'sum', 'implied-total'], cue: /[占比]/ },
  { read: readCountedRates, types: ['share'], cue: /率/ },
  { read: readSharesSums, types: ['shares-sum'], cue: /[占比]/ },
  { read: readImpliedTotals, types: ['implied-total'], cue: /占/ },
  { read: readCompletions, types: ['completion'], cue: /完成|计划|任务|目标|指标|超额/ },
  { read: readChanges, types: ['change'] },
  { read: readRankMoves, types: ['change'], cue: /第/ },
  { read: readGrowthIndexes, types: ['growth-index'], cue: /[年月度期份季周旬平量额数]的/ },
  { read: readMultiples, types: ['multiple'], cue: /[倍番]|分之/ },
  { read: readGaps, types: ['gap'] },
  { read: readAverages, types: ['average'], cue: /[均每]|亩产/ },
  { read: readProducts, types: ['product'], cue: /每|单价|各/ },
  { read: readRatios, types: ['ratio'], cue: /[∶:：]/ },
  { read: readExtremes, types: ['extremes'], cue: /平均/ },
  { read: readConversions, types: ['conversion'], cue: /[（(]|合|即|折|等于|相当于|换算|[＝=]/ },
  { read: readEnumerations, types: ['enumeration'] },
  { read: readRespectives, types: ['respective'], cue: /分别/ },
  { read: readRanges, types: ['range'] },
  { read: readDurations, types: ['duration'], cue: /为期|历时|持续|时长|[会工展学]期|[期时]限|连续|共|前后|用时|耗时|为时|放假/ },
  { read: readWeekdays, types: ['weekday'], cue: /星期|礼拜|周/ },
  { read: readOrders, types: ['order'] },
  { read: readEqualities, types: ['equality'] },
  { read: readBounds, types: ['bound'] },
  { read: readTables, types: ['sum', 'share', 'shares-sum', 'part-whole'], tables: true },
]

/**
 * Reads the figures of one article: its quantities in reading order, and the relations between them with their verdicts.
 *
 * A relation is violated only where no reading that the grammar allows, within the precision that the writer stated, makes it
 * true. Synchronous and pure; the work on a passage depends on its text alone.
 */
export function readFigures(passages: readonly Passage[], { tolerance = 1, types }: FiguresOptions = {}): ArticleFigures {
  const readers = types ? READERS.filter(({ types: own }) => own.some((type) => types.has(type))) : READERS
  const quantities: PassageQuantity[] = []
  const readings: PassageReading[] = []
  const claims: Claim[] = []
  for (const [passage, { text, role }] of passages.entries()) {
    const found = readQuantities(text)
    const reading: PassageReading = { role, clauses: readClauses(text), quantities: found, first: quantities.length }
    for (const quantity of found) quantities.push({ ...quantity, passage })
    if (found.length > 0)
      for (const { read, cue, tables = false } of readers)
        if (tables === (role === 'table') && (!cue || cue.test(text))) for (const claim of read(reading, readings, claims)) claims.push(claim)
    readings.push(reading)
  }
  return { quantities, relations: blockRested(withoutRepeats(claims).map((claim) => decide(claim, quantities, tolerance))) }
}

function readPartsAndSums(passage: PassageReading): Claim[] {
  const { clauses, quantities } = passage
  const breakdowns = readBreakdowns(clauses, quantities)
  const taken = new Set(breakdowns.flatMap(({ parts }) => parts.map(({ quantity }) => quantity)))
  const balances = readBalances(clauses, quantities)
  const balanced = new Set(balances.map(claimOf))
  const cued = [
    ...breakdowns.flatMap((breakdown) => [...partWholeClaims(breakdown, quantities), ...breakdownSum(breakdown, quantities)]),
    ...printedTotals(clauses, quantities),
    ...restSums(clauses, quantities, taken),
  ].filter((claim) => !balanced.has(claimOf(claim)))
  const claims = [...cued, ...balances]
  const summed = new Set(claims.flatMap((claim) => (claim.type === 'sum' ? (claim.operands[claim.claim]?.quantity ?? []) : [])))
  return numbered([...claims, ...fittingSums(clauses, quantities, summed, taken)], passage)
}

/** What is claimed of which figure. */
const claimOf = ({ type, operands, claim }: Claim): string => `${type} ${operands[claim]?.quantity}`

function readBounds(passage: PassageReading): Claim[] {
  return numbered(boundClaims(passage.clauses, passage.quantities), passage)
}

/** One statement that two readers found, by a cue and by its arithmetic, is said once; the certain reading stays. */
function withoutRepeats(claims: readonly Claim[]): Claim[] {
  const kept = new Map<string, Claim>()
  for (const claim of claims) {
    const key = `${claim.type} ${claim.claim} ${claim.formula} ${claim.operands.map(({ quantity }) => quantity).join(' ')}`
    const before = kept.get(key)
    if (!before || (before.confidence === 'likely' && claim.confidence === 'certain')) kept.set(key, claim)
  }
  return [...kept.values()]
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
