import { type Bounds, distance, sum, widen } from '../interval.js'
import { familyOf } from '../lexicon/classes.js'
import { CHOICE, OVERLAPPING, PERIOD, SELDOM_ADDED, STOCK } from '../lexicon/table.js'
import { isAmount } from './items.js'
import { boundsOf, type Claim, comesTrue, toleranceOf } from './relation.js'
import type { Cell, Figure, Grid } from './table-grid.js'
import { isNotAdded, type Line, type Rounding } from './table-lines.js'
import type { Total } from './table-totals.js'

interface Sum {
  readonly claim: Claim
  readonly fits: boolean
  /** More than nothing is added. */
  readonly counts: boolean
}

/** What the other lines make of one total; a claim that fails is taken only where the rest of the table says that it is one. */
export function sumClaims(grid: Grid, own: Total): Claim[] {
  const readings = own.readings.map((reading) => sumsOf(grid, own.total, reading))
  const fitting = readings.map((sums) => sums.filter((found) => found !== 'open' && found?.fits && found.counts).length)
  const best = readings[fitting.indexOf(Math.max(...fitting))] ?? []
  const across = grid.across.filter((line) => !isNotAdded(line))
  const claims: Claim[] = []
  const failing: { sum: Sum; line: Line; at: number }[] = []
  let fits = 0
  for (const [at, line] of across.entries()) {
    const all = readings.map((sums) => sums[at])
    const fit = best[at] !== 'open' && best[at]?.fits ? best[at] : all.find((found) => found !== 'open' && found?.fits)
    if (fit && fit !== 'open') {
      claims.push(fit.claim)
      if (fit === best[at] && fit.counts) fits += 1
      continue
    }
    const found = best[at] ?? all.find((sum) => sum !== undefined)
    if (found === undefined || found === 'open' || all.includes('open') || isSeldomAdded(line, own.readings[0] ?? [])) continue
    const blocks = blocksOf(grid, own, line)
    if (looksLikeMean(grid, own, line)) continue
    if (blocks) claims.push(...blocks)
    else failing.push({ sum: found, line, at })
  }
  if (own.loose || failing.length === 0 || !isCertain(grid, own, fits, failing)) return claims
  return [...claims, ...failing.map(({ sum: { claim } }) => claim)]
}

function isCertain(grid: Grid, own: Total, fits: number, failing: readonly { sum: Sum; line: Line }[]): boolean {
  const usable = fits + failing.length
  if (grid.way === 'along') {
    const [items = []] = own.readings
    if (usable === 1) return familyOf(items.map(({ head }) => head))?.complete === true
    return usable === 2 ? fits === 1 : fits > 1 && fits >= failing.length * 2
  }
  if (fits > 0) return fits >= failing.length
  const [only] = failing
  return usable === 1 && only !== undefined && own.plain && isPlain(grid, own, only.line)
}

/** No more than its largest term, in decimals or a scale: a mean or a rate of which the head says nothing (生师比 11.3). */
function looksLikeMean(grid: Grid, { total, readings }: Total, line: Line): boolean {
  const items = (readings[0] ?? []).map((item) => grid.cell(item.at, line.at))
  const whole = grid.cell(total.at, line.at)
  const isCounted = roundingOf(grid, line, total) === 'exact' && [whole, ...items].every(({ figure }) => !figure || isWhole(figure))
  return !isCounted && middleOf(whole) <= Math.max(...items.map(middleOf))
}

/** One column only, and nothing else to say what is added: a near miss of all rows, none of them hidden in another. */
function isPlain(grid: Grid, { total, readings }: Total, line: Line): boolean {
  const items = readings[0] ?? []
  const values = items.map((item) => middleOf(grid.cell(item.at, line.at)))
  const whole = middleOf(grid.cell(total.at, line.at))
  const all = values.reduce((sofar, value) => sofar + value, 0)
  if (CHOICE.test(grid.caption) || items.some(({ head }) => CHOICE.test(head)) || all > whole * 1.6 || all < whole * 0.6) return false
  if (values.some((value) => value < 0)) return false
  // 党员 40, 妇女 60, 合计 80: one who is both was counted once.
  if (all > whole && items.filter(({ head }) => OVERLAPPING.test(head)).length > 1) return false
  // 农业 100, 粮食 40, 工业 50, 合计 150: a part that is not marked.
  for (let from = 1; from < values.length; from += 1) {
    let run = 0
    for (let at = from; at < values.length; at += 1) {
      run += values[at] ?? 0
      if (run > 0 && Math.abs(all - run - whole) < 1e-9 && run <= (values[from - 1] ?? 0)) return false
    }
  }
  return true
}

const middleOf = ({ figure }: Cell) => (figure ? ((figure.quantity.low ?? 0) + (figure.quantity.high ?? 0)) / 2 : 0) * (figure?.negative ? -1 : 1)

/** 覆盖村数, which may be counted once for several lines; the stock of each month. */
function isSeldomAdded(line: Line, items: readonly Line[]): boolean {
  const periods = items.filter(({ head }) => PERIOD.test(head)).length
  return SELDOM_ADDED.test(line.head) || (periods * 2 > items.length && STOCK.test(line.head))
}

/** 男 46, 女 84, 城镇 60, 农村 70, 合计 130: several breakdowns of one total, one under the other. A first one that fits is enough to be silent. */
function blocksOf(grid: Grid, { total, readings }: Total, line: Line): Claim[] | undefined {
  const [items = []] = readings
  const claims: Claim[] = []
  let from = 0
  for (let end = 2; end <= items.length; end += 1) {
    if (end - from < 2) continue
    const found = sumOf(grid, total, items.slice(from, end), line)
    if (!found || found === 'open' || !found.fits || !found.counts) continue
    claims.push(found.claim)
    from = end
  }
  if (claims.length > 0) return from === items.length ? claims : []
  for (let start = 1; start < items.length - 1; start += 1) {
    const found = sumOf(grid, total, items.slice(start), line)
    if (found && found !== 'open' && found.fits && found.counts) return []
  }
  return undefined
}

const sumsOf = (grid: Grid, total: Line, items: readonly Line[]) =>
  grid.across.filter((line) => !isNotAdded(line)).map((line) => sumOf(grid, total, items, line))

/** `open` where a cell is blank, so that nobody knows; none where the figures are of several units, or no total is printed. */
function sumOf(grid: Grid, total: Line, items: readonly Line[], line: Line): Sum | 'open' | undefined {
  const whole = grid.cell(total.at, line.at).figure
  if (!whole) return undefined
  const cells = items.map((item) => grid.cell(item.at, line.at))
  if (cells.some(({ figure, blank }) => !figure && !blank)) return 'open'
  const parts = cells.flatMap(({ figure }) => figure ?? [])
  const units = new Set([total, ...items].map(({ unit }) => unit).filter((unit) => unit !== ''))
  if (units.size > 1 || parts.length < 2 || ![whole, ...parts].every((figure) => isAdded(figure, whole))) return undefined
  const found = sumFrom(whole, parts, roundingOf(grid, line, total))
  return parts.length === cells.length || found.fits ? found : 'open'
}

function isAdded({ quantity }: Figure, { quantity: whole }: Figure): boolean {
  const isBare = (kind: string) => kind === 'number' || kind === 'label'
  return isBare(quantity.kind) ? isBare(whole.kind) : (isAmount(quantity) || quantity.kind === 'duration') && quantity.unit === whole.unit
}

/** The unit of the column, else of the row, else of the whole table. */
export const roundingOf = (grid: Grid, line: Line, other: Line): Rounding =>
  (line.unit === '' ? undefined : line.rounding) ??
  (other.unit === '' ? undefined : other.rounding) ??
  grid.rounding ??
  line.rounding ??
  other.rounding ??
  'exact'

function sumFrom(whole: Figure, parts: readonly Figure[], rounding: Rounding): Sum {
  const decimals = [whole, ...parts].some(({ quantity }) => (quantity.step ?? 1) < 1)
  const own: Rounding = decimals && rounding === 'exact' ? 'scaled' : rounding
  const stated = boundsIn(whole, own)
  // What the terms allow beside what the total allows by its own printed place.
  const wanted = Math.max(...[whole, ...parts].map((figure) => toleranceIn(figure, own)))
  const computed = widen(sum(parts.map((figure) => boundsIn(figure, own))), Math.max(0, wanted - toleranceOf(whole.quantity)))
  const operands = [{ role: 'whole', quantity: whole.number }, ...parts.map(({ number }) => ({ role: 'part', quantity: number }))].sort(
    (a, b) => a.quantity - b.quantity,
  )
  const claim: Claim = {
    type: 'sum',
    formula: 'Σ parts = whole',
    operands,
    claim: operands.findIndex(({ quantity }) => quantity === whole.number),
    stated,
    computed,
    confidence: 'certain',
  }
  return { claim, fits: comesTrue(stated, whole.quantity, computed), counts: distance(stated, { low: 0, high: 0 }) > 0 }
}

const isWhole = ({ quantity }: Figure) => quantity.step === undefined

/** A whole number in a column of decimals, of a scale or of a measure is rounded: ± ½. */
export function boundsIn(figure: Figure, rounding: Rounding): Bounds {
  const own = boundsOf(figure.quantity)
  const { low, high } = isWhole(figure) && rounding !== 'exact' ? widen(own, 0.5) : own
  return figure.negative ? { low: -high, high: -low } : { low, high }
}

/** One unit of the last printed place, in a scale. */
export const toleranceIn = (figure: Figure, rounding: Rounding): number =>
  isWhole(figure) ? (rounding === 'scaled' ? 1 : 0) : toleranceOf(figure.quantity)
