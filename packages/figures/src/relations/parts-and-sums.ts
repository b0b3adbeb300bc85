import { readBalances } from './balance.js'
import { complementSums } from './complement.js'
import { fittingSums } from './fitting-sum.js'
import { partWholeClaims, readBreakdowns } from './part-whole.js'
import { periodTotals } from './period-total.js'
import type { ReadClaims } from './reading.js'
import type { Claim } from './relation.js'
import { stockBalances } from './stock-balance.js'
import { breakdownSum, printedTotals, restSums } from './sum.js'

/**
 * Parts and their wholes, and what adds up: the breakdowns of 其中 and brackets, printed totals, what is left over, figures that balance by
 * their words, and at last the lists that only their arithmetic makes a sum. One figure is claimed once of each kind.
 */
export const readPartsAndSums: ReadClaims = ({ clauses, quantities }) => {
  const breakdowns = readBreakdowns(clauses, quantities)
  const parts = new Set(breakdowns.flatMap((breakdown) => breakdown.parts.map(({ quantity }) => quantity)))
  const balances = readBalances(clauses, quantities)
  const balanced = new Set(balances.map(claimOf))
  const periods = periodTotals(clauses, quantities)
  const timed = new Set(periods.map(claimOf))
  const cued = [
    ...periods,
    ...stockBalances(clauses, quantities),
    ...breakdowns.flatMap((breakdown) => [...partWholeClaims(breakdown, quantities), ...breakdownSum(clauses, breakdown, quantities)]),
    ...printedTotals(clauses, quantities).filter((claim) => !timed.has(claimOf(claim))),
    ...restSums(clauses, quantities, parts),
  ].filter((claim) => !balanced.has(claimOf(claim)))
  const known = [...cued, ...balances]
  const claimed = new Set(known.map(claimOf))
  const claims = [...known, ...complementSums(clauses, quantities).filter((claim) => !claimed.has(claimOf(claim)))]
  const summed = new Set(claims.flatMap((claim) => (claim.type === 'sum' ? (claim.operands[claim.claim]?.quantity ?? []) : [])))
  return [...claims, ...fittingSums(clauses, quantities, summed, parts)]
}

/** What is claimed of which figure. */
const claimOf = ({ type, operands, claim }: Claim): string => `${type} ${operands[claim]?.quantity}`
