import { attributionOf, sectionSourceOf } from './attribution.js'
import { isColophonLine } from './colophon.js'
import { bylineCue, closeUp, numberedLevel, sectionCue, sourceCue } from './cues.js'
import { isCentred, isSetIn, type Layout } from './layout.js'
import { isPersons } from './lexicon/names.js'
import { attributedParts, type Part } from './parts.js'
import { isSectionName, mayBeSectionName } from './sections.js'
import { joinUnits, type Unit } from './unit.js'

/** What the whole file tells before its lines are looked at one by one. */
interface Reading {
  readonly units: readonly Unit[]
  readonly layout: Layout
  readonly labels: readonly string[]
  /** Plain names that head sections: those that the contents list gives, and those of which the file has several. */
  readonly sectionNames: ReadonlySet<string>
  /** The titles that the contents list gives, as keys. */
  readonly titles: ReadonlySet<string>
  /** First lines of heads that the file has more than once, but for their numbers: 第一代表团审议侧记, 第二代表团审议侧记. */
  readonly kickers: ReadonlySet<string>
  readonly answers: Readonly<Record<Standing, Map<Unit, boolean>>>
}

/** Says of each unit what it is, from its words, its place and what stands before and after it. */
export function classifyArticles(units: readonly Unit[], layout: Layout, labels: readonly string[], entries: readonly string[]): Part[] {
  const known = new Set(entries.filter((entry) => /^[\u4e00-\u9fff]{2,6}$/.test(entry)))
  const titles = new Set(entries.map(titleKey))
  const kickers = recurringLines(units)
  const answers = { boundary: new Map<Unit, boolean>(), inside: new Map<Unit, boolean>() }
  const reading: Reading = { units, layout, labels, titles, kickers, sectionNames: plainSectionNames(units, layout, labels, known, answers), answers }
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
      parts.push(...titleParts(units.slice(index, index + run), reading))
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

/** Short lines that recur but for their numbers. */
function recurringLines(units: readonly Unit[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { text, block } of units)
    if (block.kind === undefined && text.length >= 4 && text.length <= 20) counts.set(kickerKey(text), (counts.get(kickerKey(text)) ?? 0) + 1)
  return new Set([...counts].flatMap(([key, count]) => (count > 1 && key.length >= 3 ? [key] : [])))
}

const kickerKey = (text: string) => text.replace(/[\s\u3000]|[0-9０-９一二三四五六七八九十]+/g, '')

/** A source, a byline, or a paragraph with or without its source in brackets at the end. */
function plainPart({ block, text }: Unit, boundary: boolean, labels: readonly string[]): Part[] {
  if (block.kind !== undefined && block.kind !== 'caption') return [{ role: 'paragraph', block }]
  const own = attributionOf(text, labels)
  return attributedParts(block, text, boundary && own?.role === 'byline' ? undefined : own)
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
function plainSectionNames(
  units: readonly Unit[],
  layout: Layout,
  labels: readonly string[],
  known: ReadonlySet<string>,
  answers: Reading['answers'],
): Set<string> {
  const reading: Reading = { units, layout, labels, titles: new Set(), kickers: new Set(), sectionNames: new Set(), answers }
  const candidates = units.flatMap((unit, index) => {
    const next = units[index + 1]
    if (layout.blanksPart && index > 0 && !unit.first.blankBefore && !unit.first.ruleBefore && !unit.first.pageBreakBefore) return []
    if (!next || unit.block.kind !== undefined || !mayBeSectionName(unit.text) || !isTitleLine(reading, unit, 'inside')) return []
    const heads = isTitleLine(reading, next, 'inside') || goesOnBelow(reading, index + 1, 'inside')
    return heads && !/^——/.test(next.text) && !attributionOf(next.text, labels) ? [closeUp(unit.text)] : []
  })
  // Where headings stand in 【】 or behind ★, a plain line above a title is its kicker.
  const dressed = units.some(({ text, block }) => block.kind === undefined && /^[【〖★☆■◆●▲※]/.test(text) && sectionCue(text) !== undefined)
  const lengths = new Map<number, number>()
  if (!dressed) for (const { length } of candidates) lengths.set(length, (lengths.get(length) ?? 0) + 1)
  return new Set(candidates.filter((name) => known.has(name) || (!dressed && isSectionName(name)) || (lengths.get(name.length) ?? 0) > 1))
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
    const isByline = titled && isBylineUnderTitle(unit, reading.labels)
    const isLine = isTitleLine(reading, unit, at) || goesOnBelow(reading, index + run, at)
    if (!isByline && (!isLine || sectionHeading(reading, index + run) !== undefined)) break
    titled ||= !isSubtitle
    run += 1
  }
  return run
}

/** 从“要我学”到“我要学”： on a line of its own is the first of a title where another line of it follows; else it leads to a list. */
function goesOnBelow(reading: Reading, index: number, at: Standing): boolean {
  const [unit, next] = [reading.units[index], reading.units[index + 1]]
  if (!unit || !next || !/[，、：:]$/.test(unit.text) || (reading.layout.blanksPart && next.first.blankBefore)) return false
  const open: Unit = { ...unit, text: unit.text.slice(0, -1) }
  const stands = isCentred(open, reading.layout) || !isSetIn(unit)
  return stands && isTitleLine(reading, open, at) && isTitleLine(reading, next, at)
}

/** With a role, in brackets, or an organisation and a person with a blank between: 市统计局　林晓. */
const isBylineUnderTitle = ({ text, block }: Unit, labels: readonly string[]) =>
  block.kind === undefined && (attributionOf(text, labels)?.role === 'byline' || (/[\s\u3000]/.test(text) && isPersons(text)))

/** Asked several times of the lines around it, so the answer is kept. */
function isTitleLine(reading: Reading, unit: Unit, at: Standing): boolean {
  const known = reading.answers[at].get(unit)
  if (known !== undefined) return known
  const answer = looksLikeTitle(reading, unit, at)
  reading.answers[at].set(unit, answer)
  return answer
}

function looksLikeTitle({ layout, labels }: Reading, unit: Unit, at: Standing): boolean {
  const { text, joined, columns, block } = unit
  if ((joined?.lines.length ?? 1) > 3 || columns > layout.widest * (layout.indented ? 1.6 : 1) || block.kind !== undefined) return false
  if (/[。；，、：:;,][”’」』）)]*$|[！？!?][”’」』]$/.test(text) || numberedLevel(text) !== undefined) return false
  if (/^(?:附?表|图)\s*[0-9０-９一二三四五六七八九十]+[\s\u3000：:]/.test(text)) return false
  if (text.includes('。') || /^[\u4e00-\u9fff]{2,4}（[^（）]{2,14}）[：:]/.test(text)) return false
  if (attributionOf(text, labels) || sectionSourceOf(text) !== undefined || isColophonLine(text)) return false
  if (/^(?:编者按|编者的话|按语)[：:\s]?|^[问答][：:]/.test(text)) return false
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
  if (unit.first.ruleBefore || (layout.blanksPart && unit.first.blankBefore)) return true
  if (isCentred(unit, layout)) return !layout.titlesAfterBlank || unit.first.pageBreakBefore
  return layout.indented ? unit.first.indent < 2 || unit.first.indent > 8 : !layout.blanksPart
}

/** Sorts the lines of a head: a kicker above, the lines of the title, —— a subtitle, a byline. */
function titleParts(run: readonly Unit[], { layout, titles: known, labels, kickers: recurring }: Reading): Part[] {
  const isSubtitle = ({ text }: Unit) => /^—+\s*[^—\s]/.test(text)
  const bylines = run.filter((unit, index) => index > 0 && isBylineUnderTitle(unit, labels))
  // What follows —— goes on with the subtitle.
  const dash = run.findIndex(isSubtitle)
  const subtitles = dash < 0 ? [] : run.slice(dash).filter((unit) => !bylines.includes(unit))
  const lines = run.filter((unit) => !subtitles.includes(unit) && !bylines.includes(unit))
  const recurs = lines.length > 1 && !/[：，、—]$/.test(lines[0]?.text ?? '') && recurring.has(kickerKey(lines[0]?.text ?? ''))
  const kickers = kickerLines(lines, layout, known) || (recurs ? 1 : 0)
  const parts: Part[] = []
  if (kickers > 0) parts.push({ role: 'kicker', block: joinUnits(lines.slice(0, kickers)) })
  if (lines.length > kickers) {
    const block = joinUnits(lines.slice(kickers))
    parts.push({ role: 'title', block, words: titleWords(block.text) })
  }
  for (const unit of run)
    if (bylines.includes(unit)) parts.push({ role: 'byline', block: unit.block, words: attributionOf(unit.text, labels)?.name ?? unit.text })
  if (subtitles.length > 0) {
    const block = joinUnits(subtitles)
    parts.splice(parts.findIndex(({ role }) => role === 'byline') < 0 ? parts.length : parts.length - bylines.length, 0, {
      role: 'subtitle',
      block,
      words: block.text.replace(/^—+\s*/, ''),
    })
  }
  return parts
}

/** ●, ■ before the title of an item are its dress. */
const titleWords = (text: string) => closeUp(text.replace(/^[★☆■◆●▲◇○□※]\s*/, ''))

/**
 * How many lines above the title proper are a kicker. What the contents list has as a title settles it. Else a kicker is a pair of
 * phrases (小平台　大作用), or clearly shorter than the title, or the first of three lines where two would have held the title: one that
 * is broken for want of room is broken near its middle, and into no more lines than it needs.
 */
function kickerLines(lines: readonly Unit[], { sheet }: Layout, known: ReadonlySet<string>): number {
  if (lines.length < 2) return 0
  for (let count = 0; count < lines.length; count += 1) if (known.has(titleKey(textsOf(lines.slice(count))))) return count
  const [first, second] = lines
  if (!first || !second) return 0
  if (/^[\u4e00-\u9fff“”]{2,8}[\s\u3000]+[\u4e00-\u9fff“”]{2,8}$/.test(first.text) && first.columns < second.columns) return 1
  // What has a figure in it, or begins with a place or an office, is the beginning of a title.
  if (/[：，、—]$|[0-9０-９]/.test(first.text) || /^[\u4e00-\u9fff]{0,4}[省市县区乡镇村局委院](?!民)/.test(first.text)) return 0
  if (lines.length === 2 && first.columns <= second.columns && KICKER_ENDING.test(first.text)) return 1
  if (lines.length > 2) return lines.reduce((sum, { columns }) => sum + columns, 0) <= 2 * ((sheet ?? 64) - 8) ? 1 : 0
  // A long second line of several clauses explains the first, which is the title.
  if (second.columns > MOST_UNDER_KICKER && second.text.includes('，')) return 0
  // One that had to be broken is broken near its middle.
  const fits = first.columns + second.columns <= (sheet ?? 64) - 8
  return first.columns < second.columns * (fits ? 0.62 : 0.5) ? 1 : 0
}

const textsOf = (lines: readonly Unit[]) => lines.map(({ text }) => text).join('')

/** What a line that only sets the theme ends in. */
const KICKER_ENDING = /(?:行动|改革”?|故事|进行时|直通车|观察|侧记|手记|札记|回眸|聚焦|追踪|特写|纪实|探访|走笔|巡礼|亮点|报道)$/

const MOST_UNDER_KICKER = 44

/** A title as it is compared with the contents list. */
const titleKey = (text: string): string => text.replace(/[\s\u3000“”"'‘’：:]/g, '')
