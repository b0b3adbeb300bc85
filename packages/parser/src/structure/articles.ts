import { attributionOf, inlineAttribution, sectionSourceOf } from './attribution.js'
import { isColophonLine } from './colophon.js'
import { bylineCue, closeUp, numberedLevel, sectionCue, sourceCue } from './cues.js'
import { isCentred, isSetIn, type Layout } from './layout.js'
import type { Part } from './parts.js'
import { isSectionName, mayBeSectionName } from './sections.js'
import { joinUnits, type Unit } from './unit.js'

/** What the whole file tells before its lines are looked at one by one. */
interface Reading {
  readonly units: readonly Unit[]
  readonly layout: Layout
  readonly labels: readonly string[]
  /** Plain names that head sections: those that the contents list gives, and those of which the file has several. */
  readonly sectionNames: ReadonlySet<string>
}

/** Says of each unit what it is, from its words, its place and what stands before and after it. */
export function classifyArticles(units: readonly Unit[], layout: Layout, labels: readonly string[], contentsSections: ReadonlySet<string>): Part[] {
  const reading: Reading = { units, layout, labels, sectionNames: plainSectionNames(units, layout, labels, contentsSections) }
  const parts: Part[] = []
  let boundary = true
  for (let index = 0; index < units.length; ) {
    const unit = units[index] as Unit
    const heading = sectionHeading(reading, index)
    if (heading !== undefined) {
      parts.push({ role: 'section', block: unit.block, words: heading })
      boundary = true
      index += 1
      continue
    }
    const run = titleRun(reading, index, boundary ? 'boundary' : 'inside')
    if (run > 0 && opensArticle(reading, index, run, boundary)) {
      parts.push(...titleParts(units.slice(index, index + run), layout))
      boundary = false
      index += run
      continue
    }
    const part = plainPart(unit, boundary, labels)
    parts.push(...part)
    boundary = endsArticle(part.at(-1))
    index += 1
  }
  return parts
}

/** A source, a byline, or a paragraph with or without its source in brackets at the end. */
function plainPart({ block, text }: Unit, boundary: boolean, labels: readonly string[]): Part[] {
  if (block.kind !== undefined && block.kind !== 'caption') return [{ role: 'paragraph', block }]
  const section = sectionSourceOf(text)
  if (section !== undefined) return [{ role: 'section-source', block, words: section }]
  const own = attributionOf(text, labels)
  if (own?.role === 'source') return [{ role: 'source', block, attribution: own }]
  if (own && !boundary) return [{ role: 'byline', block, words: own.name ?? text }]
  const inline = inlineAttribution(text)
  return inline
    ? [
        { role: 'paragraph', block },
        { role: 'inline', block, attribution: inline, span: inline },
      ]
    : [{ role: 'paragraph', block }]
}

/** After its source an article is over; a byline or a source in brackets ends it only where a title stands out below. */
const endsArticle = (part: Part | undefined): boolean => part?.role === 'source' || part?.role === 'section-source' || part?.role === 'inline'

function sectionHeading({ units, sectionNames, layout }: Reading, index: number): string | undefined {
  const unit = units[index] as Unit
  if (unit.block.kind !== undefined) return undefined
  const dressed = sectionCue(unit.text)
  if (dressed !== undefined) return dressed
  const name = closeUp(unit.text)
  if (!sectionNames.has(name) || (layout.indented && isSetIn(unit) && !isCentred(unit, layout))) return undefined
  return name
}

/** Plain lines that head sections: named so and before another line of a title, or several alike. */
function plainSectionNames(units: readonly Unit[], layout: Layout, labels: readonly string[], known: ReadonlySet<string>): Set<string> {
  const reading: Reading = { units, layout, labels, sectionNames: new Set() }
  const candidates = units.flatMap((unit, index) => {
    const next = units[index + 1]
    if (
      !next ||
      unit.block.kind !== undefined ||
      !mayBeSectionName(unit.text) ||
      !isTitleLine(reading, unit, 'inside') ||
      !isTitleLine(reading, next, 'inside')
    )
      return []
    return /^——/.test(next.text) || attributionOf(next.text, labels) ? [] : [closeUp(unit.text)]
  })
  const alike = candidates.filter((name) => candidates.filter((other) => other.length === name.length).length > 1)
  return new Set(candidates.filter((name) => known.has(name) || isSectionName(name) || alike.includes(name)))
}

const MOST_TITLE_UNITS = 5
/** A line that is set in as paragraphs are is a title only where one is due, and if it is short. */
const MOST_SET_IN_COLUMNS = 68

/** Where a line stands: where a title is due (after a source, a section's heading), or below a paragraph. */
type Standing = 'boundary' | 'inside'

/** How many units from `index` on make the head of an article: kicker, lines of the title, subtitle, byline. */
function titleRun(reading: Reading, index: number, at: Standing): number {
  const { units, layout } = reading
  let run = 0
  let titled = false
  while (run < MOST_TITLE_UNITS) {
    const unit = units[index + run]
    if (!unit) break
    if (run > 0 && unit.first.ruleBefore) break
    const isSubtitle = /^—+\s*[^—\s]/.test(unit.text)
    if (run > 0 && unit.first.blankBefore && layout.blanksPart && !isSubtitle && !unit.first.pageBreakBefore) break
    const isByline = titled && attributionOf(unit.text, reading.labels)?.role === 'byline'
    if (!isByline && (!isTitleLine(reading, unit, at) || sectionHeading(reading, index + run) !== undefined)) break
    titled ||= !isSubtitle
    run += 1
  }
  return run
}

function isTitleLine({ layout, labels }: Reading, unit: Unit, at: Standing): boolean {
  const { text, joined, columns, block } = unit
  if ((joined?.lines.length ?? 1) > 3 || columns > layout.widest * (layout.indented ? 1.6 : 1) || block.kind !== undefined) return false
  if (/[。；，、：:;,]$/.test(text) || numberedLevel(text) !== undefined) return false
  if (attributionOf(text, labels) || sectionSourceOf(text) !== undefined || isColophonLine(text)) return false
  if (/^(?:编者按|编者的话|按语)[：:\s]?/.test(text)) return false
  // A short paragraph is set in as paragraphs are; a centred title is set in further, or not at all.
  if (!layout.indented || !isSetIn(unit) || isCentred(unit, layout)) return true
  return at === 'boundary' && columns <= MOST_SET_IN_COLUMNS
}

function opensArticle({ units, layout }: Reading, index: number, run: number, boundary: boolean): boolean {
  if (boundary) return true
  const [unit, before, after] = [units[index], units[index - 1], units[index + run]]
  return unit !== undefined && after !== undefined && standsOut(unit, before, layout)
}

/** Parted from the paragraph before it by a blank line, by where it stands, or by being short where nothing else can tell. */
function standsOut(unit: Unit, before: Unit | undefined, layout: Layout): boolean {
  if (!before) return true
  const closed =
    /[。！？”）]$/.test(before.text) ||
    before.block.kind !== undefined ||
    bylineCue(before.text) !== undefined ||
    sourceCue(before.text) !== undefined
  if (!closed) return false
  if (unit.first.ruleBefore || isCentred(unit, layout) || (layout.blanksPart && unit.first.blankBefore)) return true
  return layout.indented ? unit.first.indent < 2 || unit.first.indent > 8 : !layout.blanksPart
}

/** Sorts the lines of a head: a kicker above, the lines of the title, —— a subtitle, a byline. */
function titleParts(run: readonly Unit[], layout: Layout): Part[] {
  const parts: Part[] = []
  const lines = run.filter(({ text }) => !/^—+\s*[^—\s]/.test(text) && attributionOf(text)?.role !== 'byline')
  const [first] = lines
  const kicker = first && lines.length > 1 && isKicker(lines, layout) ? first : undefined
  const titles = lines.filter((line) => line !== kicker)
  if (kicker) parts.push({ role: 'kicker', block: kicker.block, words: kicker.text })
  if (titles.length > 0) {
    const block = joinUnits(titles)
    parts.push({ role: 'title', block, words: titleWords(block.text) })
  }
  for (const unit of run) {
    if (lines.includes(unit)) continue
    const byline = attributionOf(unit.text)
    if (byline?.role === 'byline') parts.push({ role: 'byline', block: unit.block, words: byline.name ?? unit.text })
    else parts.push({ role: 'subtitle', block: unit.block, words: unit.text.replace(/^—+\s*/, '') })
  }
  return parts
}

/** ●, ■ before the title of an item are its dress. */
const titleWords = (text: string) => closeUp(text.replace(/^[★☆■◆●▲◇○□※]\s*/, ''))

/**
 * A line above the title proper: a pair of phrases (小平台　大作用), or clearly shorter than the title, where both would have fitted on
 * one line. A title that was broken for want of room is one title.
 */
function isKicker(lines: readonly Unit[], { sheet }: Layout): boolean {
  const [first, second] = lines
  if (!first || !second) return false
  if (lines.length > 3) return false
  const all = lines.reduce((sum, { columns }) => sum + columns, 0)
  const phrases = /^[\u4e00-\u9fff“”]{2,8}[\s\u3000]+[\u4e00-\u9fff“”]{2,8}$/.test(first.text)
  if (phrases) return true
  return all <= (sheet ?? 64) - 8 && first.columns < second.columns * 0.75
}
