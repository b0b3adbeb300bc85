import { childOf, type Element, elementsOf } from '../archive/xml.js'

/** What w:pPr says of a paragraph, as far as it matters; what it does not say is absent. */
export interface ParagraphProperties {
  readonly style?: string
  readonly align?: string
  readonly indent?: Indent
  /** w:outlineLvl: 0 is the highest, 9 is body text. */
  readonly outline?: number
  readonly number?: NumberReference
  /** The space above, in twentieths of a point, and in hundredths of a line. */
  readonly before?: number
  readonly beforeLines?: number
  readonly startsPage?: boolean
  /** Its tabs are rows of points, as those before the pages of a contents list are. */
  readonly hasLeader?: boolean
}

/** The list of 0 is none. */
interface NumberReference {
  readonly list?: string
  readonly level?: number
}

/** In twentieths of a point, and in hundredths of a character. */
export interface Indent {
  readonly left?: number
  readonly leftChars?: number
  readonly first?: number
  readonly firstChars?: number
  readonly hanging?: number
  readonly hangingChars?: number
}

/** What w:rPr says of a run. */
export interface RunProperties {
  readonly style?: string
  readonly hidden?: boolean
  /** In half-points. */
  readonly size?: number
}

export const settingOf = (element: Element | undefined, name: string): string | undefined => element && childOf(element, name)?.attributes['val']

/** A property that is on by being there: w:vanish, w:vanish w:val="0". */
export function flagOf(element: Element | undefined, name: string): boolean | undefined {
  const own = element && childOf(element, name)
  return own && !['0', 'false', 'off'].includes(own.attributes['val'] ?? '1')
}

export function paragraphProperties(element: Element | undefined): ParagraphProperties {
  if (!element) return {}
  const spacing = childOf(element, 'spacing')?.attributes
  return defined({
    style: settingOf(element, 'pStyle'),
    align: settingOf(element, 'jc'),
    indent: indentOf(childOf(element, 'ind')),
    outline: numberOf(settingOf(element, 'outlineLvl')),
    number: numberReference(childOf(element, 'numPr')),
    before: twips(spacing?.['before']),
    beforeLines: numberOf(spacing?.['beforeLines']),
    startsPage: flagOf(element, 'pageBreakBefore'),
    hasLeader: hasLeader(childOf(element, 'tabs')),
  })
}

export function runProperties(element: Element | undefined): RunProperties {
  if (!element) return {}
  return defined({ style: settingOf(element, 'rStyle'), hidden: flagOf(element, 'vanish'), size: numberOf(settingOf(element, 'sz')) })
}

function numberReference(element: Element | undefined): NumberReference | undefined {
  return element && defined({ list: settingOf(element, 'numId'), level: numberOf(settingOf(element, 'ilvl')) })
}

const LEADERS = ['dot', 'middleDot', 'heavy', 'hyphen']

const hasLeader = (tabs: Element | undefined): boolean | undefined =>
  tabs && elementsOf(tabs, 'tab').some(({ attributes }) => LEADERS.includes(attributes['leader'] ?? ''))

export function indentOf(element: Element | undefined): Indent | undefined {
  if (!element) return undefined
  const { attributes } = element
  return defined({
    left: twips(attributes['left'] ?? attributes['start']),
    leftChars: numberOf(attributes['leftChars'] ?? attributes['startChars']),
    first: twips(attributes['firstLine']),
    firstChars: numberOf(attributes['firstLineChars']),
    hanging: twips(attributes['hanging']),
    hangingChars: numberOf(attributes['hangingChars']),
  })
}

/** The later says more; a first line that hangs is not set in, and the other way round. */
export function mergedIndent(base: Indent | undefined, own: Indent | undefined): Indent | undefined {
  if (!base || !own) return own ?? base
  const { first, firstChars, hanging, hangingChars, ...rest } = base
  const setsFirst = own.first !== undefined || own.firstChars !== undefined
  const hangs = own.hanging !== undefined || own.hangingChars !== undefined
  return { ...rest, ...(hangs ? {} : defined({ first, firstChars })), ...(setsFirst ? {} : defined({ hanging, hangingChars })), ...own }
}

export const mergedProperties = (base: ParagraphProperties, own: ParagraphProperties): ParagraphProperties => ({
  ...base,
  ...own,
  ...defined({ indent: mergedIndent(base.indent, own.indent), number: own.number ? { ...base.number, ...own.number } : base.number }),
})

/** How far the first line is set in, in characters of a size in half-points. Widths in characters come first, but where they are 0. */
export function firstIndent(indent: Indent | undefined, size: number): number {
  if (!indent) return 0
  const character = size * 10
  const width = (chars: number | undefined, own: number | undefined) => (chars ? chars / 100 : (own ?? 0) / character)
  return width(indent.leftChars, indent.left) + width(indent.firstChars, indent.first) - width(indent.hangingChars, indent.hanging)
}

export const numberOf = (text: string | undefined): number | undefined => {
  const value = text === undefined ? Number.NaN : Number(text)
  return Number.isFinite(value) ? value : undefined
}

const UNITS: Readonly<Record<string, number>> = { pt: 20, in: 1440, cm: 1440 / 2.54, mm: 144 / 2.54, pc: 240, pi: 240 }

/** A measure in twentieths of a point; the strict variant of the format has units. */
function twips(text: string | undefined): number | undefined {
  const match = text === undefined ? null : /^(-?[0-9.]+)(pt|in|cm|mm|pc|pi)?$/.exec(text)
  return match ? numberOf(match[1]) && Number(match[1]) * (UNITS[match[2] ?? ''] ?? 1) : undefined
}

/** Without the properties that are undefined. */
function defined<Properties extends object>(properties: Properties): { [Key in keyof Properties]?: Exclude<Properties[Key], undefined> } {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as never
}
