import type { Grid } from './table-grid.js'
import { isNotAdded, type Line } from './table-lines.js'

/** A line that may be the sum of others, and which these may be: one reading is right, and nobody knows beforehand which. */
export interface Total {
  readonly total: Line
  readonly readings: readonly (readonly Line[])[]
  /** Taken by itself it is a total; else its other figures must say so. */
  readonly plain: boolean
  /** It may be counted on its own (全市): read where it is right, never wrong. */
  readonly loose: boolean
}

const MOST_READINGS = 16

/**
 * 合计 and 小计 with the lines that each may add.
 *
 * 合计 stands first or last, a 小计 before or after its block; a table with 其中 does not say where the parts end, an outline not
 * always which level is added, and 合计 among columns may add the last two, three… of them.
 */
export function totalsOf(grid: Grid): Total[] {
  const { lines } = grid
  const totals = lines.filter(({ role }) => role === 'total')
  const grands = lines.filter(({ role }) => role === 'grand')
  const grouped = lines.filter((line) => (line.role === 'total' || line.role === 'subtotal') && membersOf(line, lines).length > 1)
  const free = totals.filter((line) => !grouped.includes(line))
  const whole = grands.length === 1 ? grands[0] : grands.length === 0 && free.length === 1 ? free[0] : undefined
  const subtotals = lines.filter((line) => line !== whole && /^(?:subtotal|total|grand)$/.test(line.role))
  const found: Total[] = subtotals.map((total) => subtotalOf(total, lines, subtotals, whole))
  if (whole) found.push(wholeOf(whole, grid, subtotals))
  for (const total of lines) if (total.role === 'loose' || (total.role === 'named' && grid.way === 'along')) found.push(looseOf(total, grid))
  return found
    .map((own) => ({ ...own, readings: own.readings.filter(({ length }) => length > 1).slice(0, MOST_READINGS) }))
    .filter(({ readings }) => readings.length > 0)
}

const isItem = ({ role }: Line) => role === 'item'
const membersOf = (line: Line, lines: readonly Line[]) => (line.group === '' ? [] : lines.filter((own) => isItem(own) && own.group === line.group))

function subtotalOf(total: Line, lines: readonly Line[], subtotals: readonly Line[], whole: Line | undefined): Total {
  const members = membersOf(total, lines)
  if (members.length > 1) return { total, readings: [members], plain: true, loose: false }
  const bounds = [...subtotals, ...(whole ? [whole] : [])].map(({ at }) => at)
  const before = Math.max(-1, ...bounds.filter((at) => at < total.at))
  const after = Math.min(Number.POSITIVE_INFINITY, ...bounds.filter((at) => at > total.at))
  const above = lines.filter((line) => isItem(line) && line.at > before && line.at < total.at)
  const below = lines.filter((line) => isItem(line) && line.at > total.at && line.at < after)
  const layout = layoutOf(lines, subtotals, whole)
  const readings = layout === 'above' ? [above] : layout === 'below' ? [below] : [above, below]
  return { total, readings, plain: layout !== 'unknown', loose: false }
}

/** Where the blocks stand: above their 小计 if it closes the table, below it if it opens one. */
function layoutOf(lines: readonly Line[], subtotals: readonly Line[], whole: Line | undefined): 'above' | 'below' | 'unknown' {
  const own = lines.filter((line) => line !== whole && (isItem(line) || subtotals.includes(line)))
  const [first, last] = [own[0], own.at(-1)]
  const opens = first !== undefined && subtotals.includes(first)
  const closes = last !== undefined && subtotals.includes(last)
  return opens === closes ? 'unknown' : opens ? 'below' : 'above'
}

function wholeOf(total: Line, grid: Grid, subtotals: readonly Line[]): Total {
  const { lines, way } = grid
  if (way === 'along') return { total, readings: runsBeside(total, lines, subtotals), plain: false, loose: false }
  const all = lines.filter(isItem)
  const core = all.filter((line) => !isNotAdded(line))
  const before = core.filter(({ at }) => at < total.at)
  const after = core.filter(({ at }) => at > total.at)
  const beside = before.length === 0 ? [after] : after.length === 0 ? [before] : [before, after, core]
  const covered = new Set(subtotals.flatMap((own) => subtotalOf(own, lines, subtotals, total).readings[0] ?? []))
  const bySubtotals = subtotals.length > 0 ? [[...subtotals, ...core.filter((line) => !covered.has(line))].sort((a, b) => a.at - b.at)] : []
  const levels = core.map(({ level }) => level)
  const top = core.filter(({ level }) => level === Math.min(...levels))
  const isOutline = top.length < core.length
  const loose = lines.filter(({ role }) => role === 'loose')
  return {
    total,
    readings: [
      ...bySubtotals,
      ...(isOutline ? [top] : []),
      ...beside,
      ...withoutParts(core, lines),
      ...(core.length < all.length ? [all] : []),
      ...(loose.length > 0 ? [[...core, ...loose]] : []),
    ],
    plain: beside.length === 1 && !isOutline && !lines.some(({ role }) => role === 'unknown'),
    loose: false,
  }
}

/** 其中：粮食, and under it 蔬菜, which may be a part too. Only # is set before each of the parts. */
function withoutParts(core: readonly Line[], lines: readonly Line[]): Line[][] {
  const parts = lines.filter(({ role, marked }) => role === 'part' && !marked)
  if (parts.length === 0) return []
  return Array.from({ length: 6 }, (_, reach) => core.filter(({ at }) => !parts.some((part) => at > part.at && at <= part.at + reach + 1)))
}

/** 上报户数 | 城镇 | 农村 | 合计: the columns next to the total, two at least. */
function runsBeside(total: Line, lines: readonly Line[], subtotals: readonly Line[]): (readonly Line[])[] {
  const own = lines.filter((line) => !isNotAdded(line) && (isItem(line) || subtotals.includes(line)))
  const items = own.filter(isItem)
  const runs = (list: readonly Line[], side: 'before' | 'after') =>
    list.slice(1).map((_, skipped) => (side === 'before' ? list.slice(skipped) : list.slice(0, list.length - skipped)))
  const beside = (list: readonly Line[]) => {
    const before = list.filter(({ at }) => at < total.at)
    const after = list.filter(({ at }) => at > total.at)
    return [...runs(before, 'before'), ...runs(after, 'after'), ...(before.length > 0 && after.length > 0 ? [list] : [])]
  }
  const adding = own.filter((line) => subtotals.includes(line))
  return [...(adding.length > 1 ? [adding] : []), ...beside(items)]
}

function looseOf(total: Line, { lines, way }: Grid): Total {
  if (way === 'along') return { total, readings: runsBeside(total, lines, []), plain: false, loose: total.role === 'loose' }
  return { total, readings: [lines.filter((line) => isItem(line) && !isNotAdded(line))], plain: false, loose: true }
}
