import { SELDOM_ADDED } from '../lexicon/table.js'
import { boundsOf, type Claim } from './relation.js'
import type { Figure, Grid } from './table-grid.js'
import { isNotAdded, type Line } from './table-lines.js'
import { boundsIn, roundingOf } from './table-sums.js'

/** # and 其中 mark parts of the line before them: each is at most that. */
export function partClaims(grid: Grid): Claim[] {
  const across = grid.across.filter((line) => !isNotAdded(line) && !SELDOM_ADDED.test(line.head))
  return grid.lines
    .filter((part) => part.role === 'part' && !isNotAdded(part) && !SELDOM_ADDED.test(part.head))
    .flatMap((part) => {
      const wholes = wholesOf(grid, part)
      return across.flatMap((line) => partClaim(grid, part, wholes, line))
    })
}

/**
 * The lines that may be its whole, the nearest first. A row is of the row above, but after the last item 其中 may speak of the total
 * as well; a column may be of any column before it (总数 | 男 | 女 | 其中：党员).
 */
function wholesOf({ lines, way }: Grid, part: Line): Line[] {
  const before = lines.filter((line) => line.at < part.at && line.role !== 'part' && !isNotAdded(line)).reverse()
  const [nearest] = before
  if (!nearest || nearest.role === 'unknown') return []
  if (way === 'along') return before.some(({ role }) => role === 'unknown') ? [] : before
  if (part.marked) return [nearest]
  const next = lines.find((line) => line.at > part.at && line.role !== 'part' && !isNotAdded(line))
  const isLast = next === undefined || next.role !== 'item'
  return isLast ? [nearest, ...lines.filter((line) => line !== nearest && line.role !== 'item' && line.role !== 'part')] : [nearest]
}

function partClaim(grid: Grid, part: Line, wholes: readonly Line[], line: Line): Claim[] {
  const own = grid.cell(part.at, line.at).figure
  if (!own || !isCounted(own)) return []
  const rounding = roundingOf(grid, line, part)
  const figures = wholes.map((whole) => ({ whole, figure: grid.cell(whole.at, line.at).figure }))
  const [nearest] = figures
  if (!nearest?.figure || figures.some(({ figure }) => figure !== undefined && !isCounted(figure))) return []
  const comparable = figures.flatMap(({ whole, figure }) => (figure && isSameUnit(whole, part, figure, own) ? [figure] : []))
  if (!comparable.includes(nearest.figure)) return []
  const stated = boundsIn(own, rounding)
  const high = (figure: Figure) => boundsIn(figure, rounding).high
  const most = comparable.reduce((most, figure) => (high(figure) > high(most) ? figure : most), nearest.figure)
  // More than the nearest, not more than another: nobody knows which is meant.
  if (stated.low > high(nearest.figure) && stated.low <= high(most)) return []
  const whole = stated.low > high(nearest.figure) ? most : nearest.figure
  const operands = [
    { role: 'whole', quantity: whole.number },
    { role: 'part', quantity: own.number },
  ].sort((a, b) => a.quantity - b.quantity)
  return [
    {
      type: 'part-whole',
      formula: 'part ≤ whole',
      operands,
      claim: operands.findIndex(({ role }) => role === 'part'),
      stated,
      computed: { low: Number.NEGATIVE_INFINITY, high: high(whole) },
      confidence: 'certain',
    },
  ]
}

const isCounted = ({ quantity, negative }: Figure) =>
  !negative && (quantity.low ?? 0) >= 0 && !/^(?:percent|permille|point|multiple)$/.test(quantity.kind)

const isSameUnit = (whole: Line, part: Line, a: Figure, b: Figure) =>
  a.quantity.unit === b.quantity.unit && (whole.unit === '' || part.unit === '' || whole.unit === part.unit) && boundsOf(a.quantity).low >= 0
