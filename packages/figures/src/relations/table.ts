import { numbered, type PassageReading, type ReadClaims } from './reading.js'
import { type Claim, comesTrue } from './relation.js'
import { readGrids } from './table-grid.js'
import { partClaims } from './table-parts.js'
import { shareClaims } from './table-shares.js'
import { sumClaims } from './table-sums.js'
import { totalsOf } from './table-totals.js'

/**
 * A table against its own totals: 31、24、29，合计 86 (84). Its rows and its columns against 合计, 小计 and 总计 (`sum`), its shares against
 * the counts beside them (`share`) and against 100 (`shares-sum`), what is marked 其中 or # against the line before it (`part-whole`).
 *
 * The trap is that a table says little of how it was made: which lines a total adds, and what a share is of. What the table's own
 * other figures confirm is taken; where they say nothing, or several readings are open, only one that comes true is.
 */
export const readTables: ReadClaims = (passage, earlier) => {
  if (passage.role !== 'table') return []
  const claims = readGrids(passage, captionIn(earlier.at(-1))).flatMap((grid) => {
    const totals = totalsOf(grid)
    return [...totals.flatMap((total) => sumClaims(grid, total)), ...partClaims(grid), ...shareClaims(grid, totals)]
  })
  return numbered(oneOfEach(claims, passage), passage)
}

const MOST_CAPTION = 60

/** 单位：万元 stands above the table where it is not in it. */
const captionIn = (before: PassageReading | undefined): string =>
  before !== undefined && before.role !== 'table' && before.clauses.text.length <= MOST_CAPTION ? before.clauses.text : ''

/** One mistake, one finding: a wrong figure is in the sum of its row, in that of its column, and in what is made of both. */
function oneOfEach(claims: readonly Claim[], { quantities }: PassageReading): Claim[] {
  const isWrong = (claim: Claim) => {
    const claimed = quantities[claimedIn(claim)]
    return claimed !== undefined && !comesTrue(claim.stated, claimed, claim.computed)
  }
  const wrong = claims.filter(isWrong)
  const kept: Claim[] = []
  for (const claim of [...wrong].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type))) {
    // What rests on a sum that is wrong: a share of its total, a part of its item.
    const of = new Set(claim.operands.map(({ quantity }) => quantity))
    const at = kept.findIndex(
      (other) => other.operands.some(({ quantity }) => of.has(quantity)) && (claim.type !== other.type || isCrossed(claim, other)),
    )
    const other = kept[at]
    if (!other) kept.push(claim)
    // The claim that names the figure itself: the total of the row that is no total of its column.
    else if (claim.type === 'sum' && claimedIn(claim) !== claimedIn(other) && other.operands.some(({ quantity }) => quantity === claimedIn(claim))) {
      if (!claim.operands.some(({ quantity }) => quantity === claimedIn(other))) kept[at] = claim
    }
  }
  return claims.filter((claim) => !wrong.includes(claim) || kept.includes(claim))
}

const ORDER: readonly string[] = ['sum', 'share', 'part-whole', 'shares-sum']
const claimedIn = ({ operands, claim }: Claim) => operands[claim]?.quantity ?? -1
/** Two sums that cross in one figure, and are off by as much. */
const isCrossed = (a: Claim, b: Claim) => a.type === 'sum' && b.type === 'sum' && Math.abs(Math.abs(gapOf(a)) - Math.abs(gapOf(b))) < 1e-9
const gapOf = ({ stated, computed }: Claim) => (stated.low + stated.high - computed.low - computed.high) / 2
