import { type Bounds, distance, exactly, quotient, scaled, sum, widen } from '../interval.js'
import { REST } from '../lexicon/classes.js'
import { BARE_SHARE, CHOICE, RATE, SHARE, SHARE_CHANGE } from '../lexicon/table.js'
import { type Claim, comesTrue, toleranceOf } from './relation.js'
import type { Cell, Figure, Grid } from './table-grid.js'
import { isNotAdded, type Line } from './table-lines.js'
import { boundsIn, roundingOf, toleranceIn } from './table-sums.js'
import type { Total } from './table-totals.js'

const MOST_AMOUNTS = 6
const MOST_WHOLES = 4

interface Share {
  readonly line: Line
  readonly claim: Claim
  readonly fits: boolean
  /** The total as a share of itself says nothing of the others. */
  readonly own: boolean
}

/** Which figures a column of shares may be made of: of its count column and the total of it, or of another column. */
interface Reading {
  readonly way: 'of the total' | 'of another'
  readonly shares: readonly Share[]
}

/**
 * 件数 | 占比（%）: each count in the total of its column; 件数 | A 类件数 | A 类占比: each count in that beside it.
 *
 * Which it is, the table does not say. The reading is taken that most lines agree with, and a line is wrong only where the others
 * agree, and no other reading makes it right.
 */
export function shareClaims(grid: Grid, totals: readonly Total[]): Claim[] {
  return grid.across.flatMap((share) => {
    if (SHARE_CHANGE.test(share.head)) return []
    if (SHARE.test(share.head)) return columnClaims(grid, share, totals)
    return RATE.test(share.head) ? rateClaims(grid, share) : []
  })
}

function columnClaims(grid: Grid, share: Line, totals: readonly Total[]): Claim[] {
  const amounts = amountsFor(grid, share)
  const readings = [...ofTotals(grid, share, amounts, totals), ...ofOthers(grid, share, amounts)]
  const best = bestOf(readings)
  const claims = best ? claimsOf(best, readings, amounts.length === 1 && BARE_SHARE.test(share.head)) : []
  const isWrong = claims.some(({ fits }) => !fits)
  const own = claims.filter(({ own }) => !own || !isWrong).map(({ claim }) => claim)
  const mayBeParts = BARE_SHARE.test(share.head) && best?.way !== 'of another'
  return mayBeParts ? [...own, ...sharesSum(grid, share, totals, isWrong || (amounts.length > 0 && !best) ? 'if right' : 'either')] : own
}

/** 受理 | 办结 | 办结率: of a rate nobody knows the base for certain, so it is read where it is right. */
function rateClaims(grid: Grid, rate: Line): Claim[] {
  const best = bestOf(ofOthers(grid, rate, amountsFor(grid, rate)))
  const fitting = best?.shares.filter(({ fits }) => fits) ?? []
  return fitting.length > 1 && fitting.length === best?.shares.length ? fitting.map(({ claim }) => claim) : []
}

/** The columns of amounts before it, the nearest first; where there are none, those after it. */
function amountsFor({ across }: Grid, share: Line): Line[] {
  const amounts = across.filter((line) => !isNotAdded(line))
  const before = amounts.filter(({ at }) => at < share.at).reverse()
  return (before.length > 0 ? before : amounts).slice(0, MOST_AMOUNTS)
}

function ofTotals(grid: Grid, share: Line, amounts: readonly Line[], totals: readonly Total[]): Reading[] {
  const wholes = totals.map(({ total }) => total).filter(({ role }) => role !== 'named')
  const blocks = totals.filter(({ total }) => total.role === 'subtotal' || total.role === 'total')
  const blockOf = (line: Line) => (blocks.find(({ total }) => total === line) ?? blocks.find(({ readings }) => readings[0]?.includes(line)))?.total
  const ways = [
    ...wholes.slice(-MOST_WHOLES).map((whole) => () => whole as Line | undefined),
    ...(blocks.length > 1 ? [(line: Line) => (line.role === 'item' || blocks.some(({ total }) => total === line) ? blockOf(line) : undefined)] : []),
  ]
  return amounts.flatMap((amount) =>
    ways.map(
      (wholeOf): Reading => ({
        way: 'of the total',
        shares: sharesFrom(grid, share, (line) => {
          const whole = wholeOf(line)
          return whole && { part: grid.cell(line.at, amount.at), whole: grid.cell(whole.at, amount.at), amount, own: whole === line }
        }),
      }),
    ),
  )
}

function ofOthers(grid: Grid, share: Line, amounts: readonly Line[]): Reading[] {
  return amounts.flatMap((part) =>
    amounts
      .filter((whole) => whole !== part)
      .map(
        (whole): Reading => ({
          way: 'of another',
          shares: sharesFrom(grid, share, (line) => ({
            part: grid.cell(line.at, part.at),
            whole: grid.cell(line.at, whole.at),
            amount: part,
            own: false,
          })),
        }),
      ),
  )
}

interface Operands {
  readonly part: Cell
  readonly whole: Cell
  readonly amount: Line
  readonly own: boolean
}

function sharesFrom(grid: Grid, share: Line, operandsOf: (line: Line) => Operands | undefined): Share[] {
  return grid.lines.flatMap((line) => {
    const printed = grid.cell(line.at, share.at).figure
    const operands = operandsOf(line)
    const [part, whole] = [operands?.part.figure, operands?.whole.figure]
    if (!printed || !operands || !part || !whole || ![printed, part, whole].every(isPlain) || part.quantity.unit !== whole.quantity.unit) return []
    if ((whole.quantity.low ?? 0) <= 0) return []
    const rounding = roundingOf(grid, operands.amount, line)
    const made = scaled(quotient(boundsIn(part, rounding), boundsIn(whole, rounding)), 100)
    const stated = boundsIn(printed, 'scaled')
    const computed = widen(operands.own ? exactly(100) : made, slackOf(printed))
    const operandList = [
      ...(operands.own ? [] : [{ role: 'part', quantity: part.number }]),
      { role: 'whole', quantity: whole.number },
      { role: 'share', quantity: printed.number },
    ].sort((a, b) => a.quantity - b.quantity)
    const claim: Claim = {
      type: 'share',
      formula: '100 × part ÷ whole = rate',
      operands: operandList,
      claim: operandList.findIndex(({ role }) => role === 'share'),
      stated,
      computed,
      confidence: 'certain',
    }
    return [{ line, claim, fits: comesTrue(stated, printed.quantity, computed), own: operands.own }]
  })
}

const isPlain = ({ quantity, negative }: Figure) => !negative && (quantity.low ?? 0) >= 0 && !/^(?:permille|point|multiple)$/.test(quantity.kind)

/** One unit for a share printed without decimals: a bare 38 is not known to be a percentage where it is read. */
const slackOf = (figure: Figure) => Math.max(0, toleranceIn(figure, 'scaled') - toleranceOf(figure.quantity))

const fittingIn = ({ shares }: Reading) => shares.filter(({ fits, own }) => fits && !own).length

function bestOf(readings: readonly Reading[]): Reading | undefined {
  let best: Reading | undefined
  for (const reading of readings) if (fittingIn(reading) > (best ? fittingIn(best) : 0)) best = reading
  return best
}

function claimsOf(best: Reading, readings: readonly Reading[], onlyOne: boolean): Share[] {
  const fitting = best.shares.filter(({ fits }) => fits)
  // A line that another reading makes right is left alone, and so are parts of a part.
  const failing = best.shares.filter(
    ({ line, fits }) =>
      !fits && line.role !== 'part' && line.role !== 'unknown' && !readings.some(({ shares }) => shares.some((own) => own.line === line && own.fits)),
  )
  const unfit = best.shares.length - fitting.length
  const agree = fittingIn(best)
  if (agree < 2 && !(onlyOne && best.way === 'of the total')) return []
  return (agree > 1 && unfit * 2 <= fitting.length) || (onlyOne && best.way === 'of the total' && unfit <= agree) ? [...fitting, ...failing] : fitting
}

/** The shares of all lines come to 100, or to the total that is printed for them. */
function sharesSum(grid: Grid, share: Line, totals: readonly Total[], wanted: 'either' | 'if right'): Claim[] {
  const own = totals.filter(({ loose }) => !loose).at(-1)
  const items = grid.lines.filter(({ role }) => role === 'item')
  if (grid.lines.some(({ role }) => role === 'subtotal' || role === 'unknown')) return []
  const readings = own ? own.readings : [items]
  const claims = readings.flatMap((lines) => sharesOf(grid, share, lines, own?.total))
  const right = claims.find(({ fits }) => fits)
  if (right) return [right.claim]
  const [first] = claims
  if (!first || wanted === 'if right' || claims.length < readings.length || CHOICE.test(grid.caption) || !isClosed(grid, share, own, items)) return []
  const isNear = first.all > 60 && first.all < 160
  return isNear && !first.hits100 ? [first.claim] : []
}

/** A total of 100 is printed for them, or the last of three or more is the rest. */
function isClosed(grid: Grid, share: Line, own: Total | undefined, items: readonly Line[]): boolean {
  if (grid.lines.some(({ role }) => role === 'part')) return false
  if (!own) return items.length > 2 && REST.test(items.at(-1)?.head ?? '') && !grid.lines.some(({ role }) => role !== 'item')
  const printed = grid.cell(own.total.at, share.at).figure
  return own.plain && printed !== undefined && printed.quantity.low !== null && distance(boundsIn(printed, 'scaled'), exactly(100)) < 1
}

interface SharesSum {
  readonly claim: Claim
  readonly fits: boolean
  readonly all: number
  /** Some of them, from the first on, come to 100 already: two breakdowns, one under the other. */
  readonly hits100: boolean
}

function sharesOf(grid: Grid, share: Line, lines: readonly Line[], total: Line | undefined): SharesSum[] {
  const figures = lines.map((line) => grid.cell(line.at, share.at).figure)
  const shares = figures.flatMap((figure) => figure ?? [])
  const last = shares.at(-1)
  if (shares.length < (total ? 2 : 3) || shares.length < figures.length || !last || !shares.every(isPlain)) return []
  const printed = total && grid.cell(total.at, share.at).figure
  const widest = Math.max(...shares.map((figure) => toleranceIn(figure, 'scaled')))
  const all = sum(shares.map((figure) => boundsIn(figure, 'scaled')))
  const others = sum(shares.slice(0, -1).map((figure) => boundsIn(figure, 'scaled')))
  const claimed = printed ?? last
  const computed: Bounds = widen(
    printed ? all : { low: 100 - others.high, high: 100 - others.low },
    Math.max(0, widest - toleranceOf(claimed.quantity)),
  )
  const stated = printed ? (isHundred(printed) ? exactly(100) : boundsIn(printed, 'scaled')) : boundsIn(last, 'scaled')
  const operands = [
    ...(printed ? [{ role: 'whole', quantity: printed.number }] : []),
    ...shares.map(({ number }) => ({ role: 'share', quantity: number })),
  ].sort((a, b) => a.quantity - b.quantity)
  const claim: Claim = {
    type: 'shares-sum',
    formula: 'Σ shares = 100',
    operands,
    claim: operands.findIndex(({ quantity }) => quantity === claimed.number),
    stated,
    computed,
    confidence: 'certain',
  }
  let run = 0
  const hits100 = shares.slice(0, -1).some((figure, index) => {
    run += ((figure.quantity.low ?? 0) + (figure.quantity.high ?? 0)) / 2
    return index > 0 && Math.abs(run - 100) < 0.5
  })
  return [{ claim, fits: comesTrue(stated, claimed.quantity, computed), all: (all.low + all.high) / 2, hits100 }]
}

const isHundred = ({ quantity }: Figure) => quantity.low != null && quantity.high != null && (quantity.low + quantity.high) / 2 === 100
