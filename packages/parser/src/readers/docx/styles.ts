import { childOf, type Element, elementsOf } from '../archive/xml.js'
import { mergedProperties, type ParagraphProperties, paragraphProperties, type RunProperties, runProperties, settingOf } from './properties.js'

/** What a style says, those that it rests on included. */
interface Style {
  readonly paragraph: ParagraphProperties
  readonly run: RunProperties
}

export interface Styles {
  /** Of a paragraph or character style; the defaults of the file where it is not named, or not there. */
  paragraphStyle(id: string | undefined): Style
  runStyle(id: string | undefined): RunProperties
  /** The list that a numbering style stands for. */
  listOf(id: string): string | undefined
}

const MOST_BASES = 50
/** The names of the headings that come with the program: their level is not always written. */
const HEADING_NAME = /^heading ([1-9])$/i

export function readStyles(root: Element | undefined): Styles {
  const elements = new Map<string, Element>()
  let normal: string | undefined
  for (const element of root ? elementsOf(root, 'style') : []) {
    const { styleId, type, default: isDefault } = element.attributes
    if (styleId === undefined) continue
    elements.set(styleId, element)
    if (type === 'paragraph' && isDefault !== undefined && !['0', 'false'].includes(isDefault)) normal ??= styleId
  }
  const defaults = defaultStyle(root)
  const known = new Map<string, Style>()
  const styleOf = (id: string, bases: number): Style => {
    const before = known.get(id)
    if (before) return before
    const element = elements.get(id)
    if (!element || bases > MOST_BASES) return defaults
    const base = settingOf(element, 'basedOn')
    const style = merged(base === undefined || base === id ? defaults : styleOf(base, bases + 1), element)
    known.set(id, style)
    return style
  }
  return {
    paragraphStyle: (id) => {
      const own = id !== undefined && elements.has(id) ? id : normal
      return own === undefined ? defaults : styleOf(own, 0)
    },
    runStyle: (id) => (id === undefined || !elements.has(id) ? {} : ownRun(elements, id)),
    listOf: (id) => {
      const element = elements.get(id)
      return element && paragraphProperties(childOf(element, 'pPr')).number?.list
    },
  }
}

function defaultStyle(root: Element | undefined): Style {
  const defaults = root && childOf(root, 'docDefaults')
  const inside = (outer: string, inner: string) => {
    const own = defaults && childOf(defaults, outer)
    return own && childOf(own, inner)
  }
  return { paragraph: paragraphProperties(inside('pPrDefault', 'pPr')), run: runProperties(inside('rPrDefault', 'rPr')) }
}

function merged(base: Style, element: Element): Style {
  const own = paragraphProperties(childOf(element, 'pPr'))
  const heading = HEADING_NAME.exec(settingOf(element, 'name') ?? '')?.[1]
  const outline = own.outline ?? (heading === undefined ? undefined : Number(heading) - 1)
  const paragraph = mergedProperties(base.paragraph, outline === undefined ? own : { ...own, outline })
  return { paragraph, run: { ...base.run, ...runProperties(childOf(element, 'rPr')) } }
}

/** A character style adds to the paragraph's: the defaults of the file are not its own. */
function ownRun(elements: ReadonlyMap<string, Element>, id: string): RunProperties {
  let run: RunProperties = {}
  let next: string | undefined = id
  for (let bases = 0; next !== undefined && bases < MOST_BASES; bases += 1) {
    const element = elements.get(next)
    run = { ...runProperties(element && childOf(element, 'rPr')), ...run }
    next = settingOf(element, 'basedOn')
  }
  return run
}
