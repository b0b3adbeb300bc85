import { attribute, declared, type HtmlElement } from './document.js'

/** How an element sets its lines; what it does not say it has from the element around it. */
export interface Setting {
  readonly align: 'left' | 'center' | 'right'
  /** Columns that the first line of a paragraph is set in by. */
  readonly indent: number
  /** White space stands as it is. */
  readonly preformatted: boolean
}

export const PLAIN: Setting = { align: 'left', indent: 0, preformatted: false }

/** What stands on lines of its own. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre section summary table tbody td tfoot th thead tr ul xmp'.split(
    ' ',
  ),
)

export function isBlock(element: HtmlElement): boolean {
  if (BLOCKS.has(element.tagName)) return true
  return /^(?:block|flex|grid|table)/.test(declared(element, 'display') ?? '')
}

/** What the attributes and the style of an element say, over what is set around it. */
export function settingOf(element: HtmlElement, around: Setting): Setting {
  const align = alignOf(element)
  const indent = indentOf(element)
  const preformatted = preformattedOf(element)
  if (align === undefined && indent === undefined && preformatted === undefined) return around
  return { align: align ?? around.align, indent: indent ?? around.indent, preformatted: preformatted ?? around.preformatted }
}

function alignOf(element: HtmlElement): Setting['align'] | undefined {
  const printed = declared(element, 'text-align') ?? attribute(element, 'align')
  if (printed !== undefined && isBlock(element)) {
    if (/^(?:-\w+-)?center$|^middle$/i.test(printed)) return 'center'
    if (/^(?:-\w+-)?(?:right|end)$/i.test(printed)) return 'right'
    if (/^(?:left|start|justify|both)$/i.test(printed)) return 'left'
  }
  if (element.tagName === 'center' || element.tagName === 'caption') return 'center'
  // A title stands in the middle, whatever the style sheets of the site make of it.
  return element.tagName === 'h1' || element.tagName === 'h2' ? 'center' : undefined
}

const FIRST_LINE_INDENT = 4
/** Points that the two characters of a first line take, at the least and the most. */
const [LEAST_INDENT, MOST_INDENT] = [12, 80]

/** The columns of a text-indent: those of a first line, unless it is far from two characters. */
function indentOf(element: HtmlElement): number | undefined {
  const [, number, unit] = /^(-?[\d.]+)\s*([a-z%]*)/.exec(declared(element, 'text-indent') ?? '') ?? []
  if (number === undefined) return undefined
  const value = Number.parseFloat(number)
  if (!(value > 0)) return 0
  if (/^(?:em|rem|ch|ic|gd)$/i.test(unit ?? '')) return Math.round(value * (/^ch$/i.test(unit ?? '') ? 1 : 2))
  if (unit === '%') return FIRST_LINE_INDENT
  const points = value * (POINTS[(unit ?? '').toLowerCase()] ?? 0.75)
  return points < LEAST_INDENT ? 0 : points > MOST_INDENT ? Math.round(points / 6) : FIRST_LINE_INDENT
}

const POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, in: 72, cm: 28.35, mm: 2.835, pc: 12 }

function preformattedOf(element: HtmlElement): boolean | undefined {
  const printed = declared(element, 'white-space')
  if (printed !== undefined) return /^(?:pre|break-spaces)/i.test(printed) && !/^pre-line$/i.test(printed)
  return /^(?:pre|listing|plaintext|xmp)$/.test(element.tagName) ? true : undefined
}
