import { childOf, type Element, elementsOf } from '../archive/xml.js'
import type { ParagraphForm } from '../word/document.js'
import { type Length, lengthOf, pointsOf, wholeOf } from './lengths.js'

/** What a style says, those that it rests on included. */
export interface Style {
  readonly align?: string
  readonly left?: Length
  readonly first?: Length
  readonly above?: Length
  /** In points. */
  readonly size?: number
  readonly startsPage?: boolean
  readonly endsPage?: boolean
  readonly hidden?: boolean
  readonly font?: string
  /** Its tabs are rows of points, as those before the pages of a contents list are. */
  readonly hasLeader?: boolean
  /** Of a heading, from 1; 0 is none. */
  readonly outline?: number
  /** The list that its paragraphs are numbered by; '' is none. */
  readonly list?: string
}

export interface Styles {
  /** By family (paragraph, text, section, table) and name; the defaults of the family where there is none. */
  style(family: string, name: string | undefined): Style
  /** What the style says itself, without those that it rests on. */
  own(family: string, name: string | undefined): Style
  /** The element of a list style. */
  list(name: string): Element | undefined
  /** How headings are numbered. */
  readonly outline: Element | undefined
}

const MOST_PARENTS = 50
const MOST_OUTLINE = 10

/** Reads the named styles of styles.xml, and the automatic ones of content.xml; those of styles.xml are for headers. */
export function readStyles(content: Element, common: Element | undefined): Styles {
  const named = common && childOf(common, 'styles')
  const automatic = childOf(content, 'automatic-styles')
  const elements = new Map<string, Element>()
  const defaults = new Map<string, Style>()
  const lists = new Map<string, Element>()
  for (const element of [...(named ? elementsOf(named) : []), ...(automatic ? elementsOf(automatic) : [])]) {
    const { family = '', name = '' } = element.attributes
    if (element.name === 'style') elements.set(`${family} ${name}`, element)
    else if (element.name === 'default-style') defaults.set(family, ownStyle(element))
    else if (element.name === 'list-style') lists.set(name, element)
  }
  const known = new Map<string, Style>()
  const styleOf = (family: string, name: string | undefined, parents: number): Style => {
    const key = `${family} ${name}`
    const before = known.get(key)
    if (before) return before
    const element = elements.get(key)
    if (!element || parents > MOST_PARENTS) return defaults.get(family) ?? {}
    const base = styleOf(family, element.attributes['parent-style-name'], parents + 1)
    const style = { ...base, ...ownStyle(element, base.size) }
    known.set(key, style)
    return style
  }
  return {
    style: (family, name) => styleOf(family, name, 0),
    own: (family, name) => {
      const element = elements.get(`${family} ${name}`)
      return element ? ownStyle(element) : {}
    },
    list: (name) => lists.get(name),
    outline: named && childOf(named, 'outline-style'),
  }
}

const DEFAULT_SIZE = 12

function ownStyle(element: Element, inherited = DEFAULT_SIZE): Style {
  const paragraph = (childOf(element, 'paragraph-properties') ?? childOf(element, 'table-properties'))?.attributes ?? {}
  const stops = childOf(childOf(element, 'paragraph-properties') ?? element, 'tab-stops')
  const text = childOf(element, 'text-properties')?.attributes ?? {}
  const section = childOf(element, 'section-properties')?.attributes ?? {}
  const { 'default-outline-level': outline, 'list-style-name': list, 'master-page-name': master } = element.attributes
  const size = pointsOf(text['font-size-asian'] ?? text['font-size'], inherited)
  const display = text['display'] ?? section['display']
  const breakBefore = paragraph['break-before']
  const style: { -readonly [Key in keyof Style]: Style[Key] | undefined } = {
    align: paragraph['text-align'],
    left: lengthOf(paragraph['margin-left']),
    first: lengthOf(paragraph['text-indent']),
    above: lengthOf(paragraph['margin-top']),
    size,
    startsPage: breakBefore === undefined ? (master ? true : undefined) : breakBefore === 'page',
    endsPage: paragraph['break-after'] === undefined ? undefined : paragraph['break-after'] === 'page',
    font: text['font-name'],
    hidden: display === undefined ? undefined : display === 'none',
    hasLeader: stops && elementsOf(stops).some(({ attributes }) => !['none', undefined].includes(attributes['leader-style'])),
    outline: outline === undefined ? headingLevel(element.attributes['name']) : wholeOf(outline, 0, MOST_OUTLINE),
    list,
  }
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined)) as Style
}

/** The headings that come with the program; their level is not always written. */
function headingLevel(name: string | undefined): number | undefined {
  const level = /^Heading_20_([1-9])$/.exec(name ?? '')?.[1]
  return level === undefined ? undefined : Number(level)
}

const ALIGNMENTS: ReadonlyMap<string, ParagraphForm['align']> = new Map([
  ['center', 'center'],
  ['end', 'right'],
  ['right', 'right'],
])
/** Points. */
const GAP = 12

/** How a paragraph is set. `level` is what its list says of its indent, where it is in one. */
export function formOf(style: Style, own: Style, level: Pick<Style, 'left' | 'first'> | undefined, outline: number | undefined): ParagraphForm {
  const { align, above, size = DEFAULT_SIZE, startsPage } = style
  const left = own.left ?? level?.left ?? style.left
  const first = own.first ?? level?.first ?? style.first
  const characters = (length: Length | undefined) => (length ? (length.characters ?? (length.points ?? 0) / size) : 0)
  return {
    align: ALIGNMENTS.get(align ?? '') ?? 'left',
    indent: characters(left) + characters(first),
    ...(outline !== undefined && outline > 0 ? { depth: outline } : {}),
    ...((above?.points ?? 0) >= GAP ? { hasGap: true as const } : {}),
    ...(startsPage ? { startsPage } : {}),
  }
}
