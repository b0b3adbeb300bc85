import type { Wrap } from '../reflow.js'
import type { Unit } from './unit.js'

/** How this file sets what it holds, found from the file itself. */
export interface Layout {
  /** The columns of a full line. Absent where nothing tells. */
  readonly sheet?: number
  /** Paragraphs are set in. */
  readonly indented: boolean
  /** A blank line parts things, and does not stand everywhere. */
  readonly blanksPart: boolean
  /** The most columns that a line of a title can have. */
  readonly widest: number
  /** A title that stands below another article has a blank line before it: a centred line without one is none. */
  readonly titlesAfterBlank: boolean
}

const MOST_TITLE_COLUMNS = 90

export function layoutOf(units: readonly Unit[], wrap: Wrap | undefined): Layout {
  const body = units.filter(({ text, columns }) => columns > 60 && /[。！？；：”）]$/.test(text))
  const indented = body.filter(({ first }) => first.indent >= 2).length > body.length / 2
  const sheet = wrap?.edge ?? sheetOf(units)
  const rest = units.slice(1)
  return {
    ...(sheet === undefined ? {} : { sheet }),
    indented,
    blanksPart: !wrap?.blanksEverywhere && rest.some(({ first }) => first.blankBefore) && rest.some(({ first }) => !first.blankBefore),
    // Where paragraphs are set in, a title may be as long as a line and longer; elsewhere it is told by being shorter.
    widest: wrap && !indented ? wrap.edge - 2 : MOST_TITLE_COLUMNS,
    titlesAfterBlank: titlesAfterBlank(units, sheet),
  }
}

function titlesAfterBlank(units: readonly Unit[], sheet: number | undefined): boolean {
  const centred = units.filter(
    (unit, index) => sheet !== undefined && isCentred(unit, { sheet }) && /[。！？”）]$/.test(units[index - 1]?.text ?? ''),
  )
  return centred.filter(({ first }) => first.blankBefore).length > centred.length * 0.6
}

/** The width in which most of the lines that are set far in would be centred. */
function sheetOf(units: readonly Unit[]): number | undefined {
  const counts = new Map<number, number>()
  for (const { first, columns } of units)
    if (first.indent >= 8) counts.set(2 * first.indent + columns, (counts.get(2 * first.indent + columns) ?? 0) + 1)
  let best: number | undefined
  for (const [width, count] of counts) if (count > (counts.get(best ?? -1) ?? 0)) best = width
  return best
}

/** Set in the middle of the sheet, as titles are; a short paragraph may be there by chance, and ends with a full stop. */
export function isCentred({ first, text, columns }: Unit, { sheet }: Pick<Layout, 'sheet'>): boolean {
  return sheet !== undefined && first.indent >= 2 && columns < sheet && Math.abs(2 * first.indent + columns - sheet) <= 3 && !/[。；，：]$/.test(text)
}

/** Set in by the two characters of a paragraph. */
export const isSetIn = ({ first }: Unit): boolean => first.indent >= 2 && first.indent <= 6
