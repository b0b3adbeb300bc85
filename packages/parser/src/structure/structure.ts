import type { Flow } from '../flow.js'
import { findWrap } from '../reflow.js'
import type { Bulletin, Masthead } from '../types.js'
import { classifyArticles } from './articles.js'
import { attributionOf } from './attribution.js'
import { colophonStart, readColophon } from './colophon.js'
import { contentsEntries, contentsLength, isContentsHeading, readContents } from './contents.js'
import { numberedLevel, sectionCue } from './cues.js'
import { withoutFurniture } from './furniture.js'
import { type HeadingRoles, headingRoles } from './headings.js'
import { layoutOf } from './layout.js'
import { isPersons } from './lexicon/names.js'
import { mastheadLength, readMasthead } from './masthead.js'
import { assemble, attributedParts, type Part } from './parts.js'
import { gatherTables, titleTables } from './tables.js'
import { toUnits, type Unit } from './unit.js'

export interface StructureOptions {
  readonly labels: readonly string[]
  /** What the front matter says of the masthead. */
  readonly masthead?: Omit<Masthead, 'lines'>
}

/** Recognises the structure of a flow: by its headings, or by the length, indent and words of its lines. */
export function recogniseFlow(flow: Flow, { labels, masthead }: StructureOptions): Omit<Bulletin, 'version' | 'position'> {
  const { items, ignored } = withoutFurniture(flow.items, labels)
  const gathered = titleTables(flow.headed ? items : gatherTables(items))
  const wrap = flow.headed ? undefined : findWrap(gathered.flatMap(({ line, block }) => (block ? [] : [line])))
  const units = toUnits(gathered, wrap, labels)
  const roles = flow.headed ? headingRoles(items) : undefined
  const texts = units.map(({ text }) => text)
  const contents = findContents(units, flow.headed)
  const head = roles ? headedMasthead(units, roles, contents?.start) : mastheadLength(texts.slice(0, contents?.start))
  const foot = Math.max(contents?.end ?? head, colophonStart(texts))
  // Between the masthead and the contents, and after the contents, stands what is in articles.
  const body = [...units.slice(head, contents?.start ?? head), ...units.slice(contents?.end ?? head, foot)]
  const parts = roles
    ? classifyHeaded(body, roles, labels)
    : classifyArticles(body, layoutOf(units, wrap), labels, contents ? contentsEntries(texts.slice(contents.start, contents.end)) : [])
  const sections = assemble(parts)
  const blocks = (start: number, end: number) => units.slice(start, end).map(({ block }) => block)
  const headings = new Set(sections.flatMap(({ heading }) => heading ?? []))
  return {
    ...(head > 0 || masthead ? { masthead: readMasthead(blocks(0, head), masthead) } : {}),
    ...(contents ? { contents: readContents(blocks(contents.start, contents.end), headings) } : {}),
    sections,
    ...(foot < units.length ? { colophon: readColophon(blocks(foot, units.length)) } : {}),
    ignored: [...flow.ignored, ...ignored].sort((a, b) => a.position.start.offset - b.position.start.offset),
  }
}

const CONTENTS_WITHIN = 30

/** Where the contents list stands: up to the next heading in Markdown, else as far as its entries go. */
function findContents(units: readonly Unit[], headed: boolean): { start: number; end: number } | undefined {
  const texts = units.map(({ text }) => text)
  const start = texts.slice(0, CONTENTS_WITHIN).findIndex(isContentsHeading)
  if (start < 0) return undefined
  if (headed && units[start]?.depth !== undefined) {
    const next = units.findIndex(({ depth }, index) => index > start && depth !== undefined)
    return { start, end: next < 0 ? units.length : next }
  }
  const length = contentsLength(texts, start)
  return length > 1 ? { start, end: start + length } : undefined
}

/** The masthead of a file with headings: up to the first section or article, if its heading or the number of the issue is there. */
function headedMasthead(units: readonly Unit[], roles: HeadingRoles, contents: number | undefined): number {
  const end = units.findIndex(
    ({ depth, text }, index) =>
      index === contents || (depth !== undefined && (depth === roles.section || depth === roles.article) && numberedLevel(text) === undefined),
  )
  const top = units.slice(0, Math.max(0, end))
  const hasName = top.some(({ depth }) => depth !== undefined && depth === roles.masthead)
  return hasName ? top.length : mastheadLength(top.map(({ text }) => text))
}

/** Headings say what is a section and an article; the words of the lines say the rest. */
function classifyHeaded(units: readonly Unit[], roles: HeadingRoles, labels: readonly string[]): Part[] {
  const parts: Part[] = []
  let afterTitle = false
  for (const { block, text, depth, kicker } of units) {
    const titled = afterTitle
    afterTitle = false
    if (titled && block.kind === undefined && /[\s\u3000]/.test(text) && isPersons(text)) {
      parts.push({ role: 'byline', block, words: text })
      continue
    }
    if (depth !== undefined && numberedLevel(text) === undefined && depth <= roles.article) {
      const isSection = depth === roles.section || depth === roles.masthead
      if (kicker && !isSection) {
        parts.push({ role: 'kicker', block, words: text })
        continue
      }
      afterTitle = !isSection
      parts.push(isSection ? { role: 'section', block, words: sectionCue(text) ?? text.replace(/[：:]\s*$/, '') } : { role: 'title', block })
    } else if (titled && /^—+\s*[^—\s]/.test(text)) {
      afterTitle = true
      parts.push({ role: 'subtitle', block, words: text.replace(/^—+\s*/, '') })
    } else parts.push(...headedPart(block, text, depth, roles, labels))
  }
  return parts
}

function headedPart(block: Unit['block'], text: string, depth: number | undefined, roles: HeadingRoles, labels: readonly string[]): Part[] {
  if (depth !== undefined) return [{ role: 'paragraph', block: { ...block, level: Math.max(1, depth - roles.article) } }]
  return attributedParts(block, text, block.kind === undefined ? attributionOf(text, labels) : undefined)
}
