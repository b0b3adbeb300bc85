import type { Finding, Related, SuppressedFinding } from '@jianbao/schema'
import { createColors } from 'picocolors'
import { cut, displayWidth, pad, roomyWidth } from '../../figures/columns.js'
import { say } from '../../language.js'
import { printable } from '../../unseen.js'
import { wrapped } from '../../wrap.js'
import type { FormatContext } from '../formatter.js'
import { unsaidArithmetic } from './arithmetic.js'
import { excerptLines } from './excerpt.js'

/** The least width of the column of places. */
const PLACES = 7
/** No text is set narrower than this, however narrow the terminal says that it is. */
const LEAST_ROOM = 24

/** A finding: its place, level, message and rule; then its words, and what belongs to it. `places` is the width of the first column. */
export function findingLines(finding: Finding | SuppressedFinding, context: FormatContext, places: number): string[] {
  const paint = createColors(context.colors)
  const level = levelOf(finding, context)
  const lead = `  ${paint.dim(pad(placeOf(finding, context), Math.max(PLACES, places)))} `
  const indent = ' '.repeat(3 + Math.max(PLACES, places))
  const hanging = indent + ' '.repeat(displayWidth(level.word) + 2)
  const lines = messageLines(finding, context, context.width - hanging.length)
  const [first = '', ...rest] = lines
  const room = roomFor(context.width - indent.length)
  const details = [...excerptLines(finding, context, room), ...detailLines(finding, context, room).map((line) => paint.dim(line))]
  return [`${lead}${level.paint(level.word)}  ${first}`, ...rest.map((line) => hanging + line), ...details.map((line) => indent + line)]
}

const roomFor = (width: number) => Math.max(LEAST_ROOM, width)

/** The page of a PDF is what a reader looks for first. */
export function placeOf({ page, line, column }: Pick<Related, 'page' | 'line' | 'column'>, { language }: Pick<FormatContext, 'language'>): string {
  return page === undefined ? `${line}:${column}` : `${say({ zh: `第${page}页`, en: `p. ${page}` }, language)} ${line}:${column}`
}

function levelOf(finding: Finding | SuppressedFinding, { language, colors }: FormatContext) {
  const paint = createColors(colors)
  if ('suppressions' in finding) return { word: say({ zh: '屏蔽', en: 'silenced' }, language), paint: paint.dim }
  return finding.severity === 2
    ? { word: say({ zh: '错误', en: 'error' }, language), paint: paint.red }
    : { word: say({ zh: '警告', en: 'warning' }, language), paint: paint.yellow }
}

/** The message with the rule at its end, in a line of its own where the last has no room for it. */
function messageLines({ message, ruleId }: Finding, { colors }: FormatContext, width: number): string[] {
  const paint = createColors(colors)
  const room = roomFor(width)
  const lines = wrapped(printable(message), room)
  const last = lines.pop() ?? ''
  return roomyWidth(last) + 2 + ruleId.length <= room ? [...lines, `${last}  ${paint.dim(ruleId)}`] : [...lines, last, paint.dim(ruleId)]
}

/** What else there is to say: the arithmetic, the other places, why it was silenced; with --verbose, what would correct it. */
function detailLines(finding: Finding | SuppressedFinding, context: FormatContext, room: number): string[] {
  const { language, verbose = false } = context
  const arithmetic = unsaidArithmetic(finding, language)
  const related = verbose ? (finding.related ?? []) : unseen(finding)
  const reasons = 'suppressions' in finding ? finding.suppressions.map(({ justification }) => justification).filter(Boolean) : []
  return [
    ...(arithmetic === undefined ? [] : wrapped(arithmetic, room)),
    ...related.flatMap((place) => relatedLines(place, context, room)),
    ...reasons.flatMap((reason) => hung(`${say({ zh: '原因：', en: 'why: ' }, language)}${printable(reason)}`, room)),
    ...(verbose ? (finding.suggestions ?? []) : []).flatMap(({ desc }) => hung(`→ ${printable(desc)}`, room)),
  ]
}

/** Lines after the first stand under its text. */
function hung(text: string, room: number): string[] {
  const [first = '', ...rest] = wrapped(text, room - 2, room)
  return [first, ...rest.map((line) => `  ${line}`)]
}

/** The related places that do not stand in the excerpt. */
function unseen({ related = [], excerpt }: Finding): Related[] {
  const seen = (excerpt?.related ?? []).map((span) => excerpt?.text.slice(...span))
  return related.filter(({ quote }) => {
    const at = seen.indexOf(quote)
    if (at >= 0) seen.splice(at, 1)
    return at < 0
  })
}

function relatedLines(related: Related, context: FormatContext, room: number): string[] {
  const { language, width } = context
  const before = `${say({ zh: '另见', en: 'see' }, language)} ${placeOf(related, context)} `
  const quote = cut(printable(related.quote), width === Number.POSITIVE_INFINITY ? width : Math.max(8, room - displayWidth(before)))
  return hung(`${before}${quote}${related.message === undefined ? '' : `  ${printable(related.message)}`}`, room)
}
