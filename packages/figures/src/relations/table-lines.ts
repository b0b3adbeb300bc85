import {
  AMOUNT,
  BLANK,
  GRAND_TOTAL,
  HEAD_UNIT,
  LOOSE_TOTAL,
  NAMED_WHOLE,
  NOT_ADDED,
  OUTLINE,
  PART_MARK,
  PART_MARK_OF_EACH,
  SUBTOTAL,
  TOTAL,
} from '../lexicon/table.js'
import { unitAt } from '../lexicon/units.js'

/**
 * What a line of cells is to the others: `loose` may be their sum (全市), `part` belongs to the line before it (其中, #),
 * `unknown` is a total of which nobody knows what it adds.
 */
export type LineRole = 'grand' | 'total' | 'subtotal' | 'named' | 'loose' | 'part' | 'item' | 'unknown'

/** How its figures were rounded, where they are printed without decimals: counted, measured, or in a scale (万元). */
export type Rounding = 'exact' | 'measured' | 'scaled'

/** A row or a column. */
export interface Line {
  readonly at: number
  /** Its head, the levels joined, without unit and blanks. */
  readonly head: string
  /** The upper one of two levels. */
  readonly group: string
  readonly role: LineRole
  /** Every one of a run of parts has its mark (#), so that the run ends with the marks. */
  readonly marked: boolean
  readonly unit: string
  readonly rounding: Rounding | undefined
  /** The depth of its outline number or its indent; 0 where it has none. */
  readonly level: number
}

/** Heads have two levels at most. */
export const MOST_LEVELS = 2

/** Heads of two levels: an upper cell that was merged is printed once, above the first of its lines. */
export function linesOf(heads: readonly { at: number; levels: readonly string[]; unit: string }[]): Line[] | undefined {
  let upper = ''
  const lines: Line[] = []
  for (const { at, levels, unit } of heads) {
    const printed = levels.filter((_, index) => !isSerial(levels, index)).map((word) => (BLANK.test(word.trim()) ? '' : word))
    // A total in the column of the serial numbers.
    const words = printed.length > MOST_LEVELS ? printed.filter((word) => word !== '') : printed
    if (words.length > MOST_LEVELS) return undefined
    const [top = '', low = ''] = words.length === 1 ? ['', words[0]] : words
    // 其中 | 女, and under it, merged, | 党员.
    const filled = words.length === 2 && bare(top) === '' && bare(low) !== '' ? upper : top
    if (words.length === 2) upper = filled
    lines.push(lineOf(at, filled, low, unit))
  }
  return lines
}

/** 1, 2, 3 before the names; a total may stand in their column. */
const isSerial = (levels: readonly string[], index: number) =>
  levels.length > 1 && index === 0 && (/^\s*[0-9]{1,3}\s*$/.test(levels[0] ?? '') || (levels.length === 3 && bare(levels[0] ?? '') === ''))

function lineOf(at: number, top: string, low: string, unit: string): Line {
  const names = [top, low].filter((name) => bare(name) !== '')
  const units = names.map((name) => HEAD_UNIT.exec(name.trim())).map((match) => unitOf(match?.[1] ?? match?.[2] ?? ''))
  const own = [...units, unitOf(unit)].findLast(({ unit }) => unit !== '')
  const role = roleOf(names)
  return {
    at,
    head: names.map(bare).join(''),
    group: names.length === 2 ? bare(top) : '',
    role,
    marked: names.some((name) => PART_MARK_OF_EACH.test(name.trim())),
    unit: own?.unit ?? '',
    rounding: own?.rounding ?? (names.some((name) => AMOUNT.test(name)) ? 'scaled' : undefined),
    level: levelOf(names[0] ?? ''),
  }
}

export function roleOf(names: readonly string[]): LineRole {
  if (names.some((name) => PART_MARK.test(name.trim()))) return 'part'
  const own = bare(names.at(-1) ?? '')
  const upper = names.length > 1 ? bare(names[0] ?? '') : ''
  // 合计（含市直）, 合计 | 男: nobody knows what it adds.
  if (TOTALS.test(bare(names.join(''))) && names.some((name) => !isPlainHead(name))) return 'unknown'
  if (upper !== '' && upper !== own && TOTALS.test(upper)) return 'unknown'
  if (GRAND_TOTAL.test(own)) return 'grand'
  if (TOTAL.test(own)) return 'total'
  if (NAMED_WHOLE.test(own)) return 'named'
  if (LOOSE_TOTAL.test(own)) return 'loose'
  if (SUBTOTAL.test(own)) return 'subtotal'
  return TOTALS.test(own) ? 'unknown' : 'item'
}

export const TOTALS = /合计|总计|小计|共计/

/** Its bracket holds a unit, and no condition. */
function isPlainHead(name: string): boolean {
  const inside = /[（(]([^（）()]*)[）)]/.exec(name)?.[1]
  return inside === undefined || unitOf(inside).unit !== ''
}

const levelOf = (name: string): number => {
  const outline = OUTLINE.findIndex((level) => level.test(name.trim()))
  return outline >= 0 ? outline + 1 : (/^[\s\u3000]*/.exec(name)?.[0].length ?? 0) * 10
}

/** A head without brackets, blanks and colons: 合　计（人） is 合计. */
export const bare = (name: string): string =>
  name
    .replace(/[（(][^（）()]*[）)]/g, '')
    .replace(/[/／][^/／]{1,5}$/, '')
    .replace(/[\s\u3000：:*]/g, '')

const SCALE = /^(?:百万|千万|十万|万|亿|千|百)/

/** 万元: in a scale; 亩: measured; 人: counted. Of 户、万元 nobody knows which is meant. */
export function unitOf(printed: string): { unit: string; rounding: Rounding | undefined } {
  const text = printed.replace(/^单位[：:]?/, '').trim()
  if (text === '') return { unit: '', rounding: undefined }
  const whole = wholeUnit(text)
  if (whole) return { unit: text, rounding: whole.exact ? 'exact' : 'measured' }
  const scale = SCALE.exec(text)?.[0]
  if (scale !== undefined && (text === scale || wholeUnit(text.slice(scale.length)))) return { unit: text, rounding: 'scaled' }
  return /[万亿]/.test(text) ? { unit: '', rounding: 'scaled' } : { unit: '', rounding: undefined }
}

function wholeUnit(text: string) {
  const unit = unitAt(text, 0)
  return unit?.text === text ? unit : undefined
}

/** Whether the figures of a line are no amounts that add up, by its head. */
export const isNotAdded = ({ head, unit }: Line) => NOT_ADDED.test(head) || /[%％‰]|百分点|分$|[年月日岁度℃]$/.test(unit)
