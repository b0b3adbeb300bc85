import type { Join, JoinedLines } from './blocks.js'
import { columnsAt } from './columns.js'
import type { Line } from './lines.js'
import { attributionOf, sectionSourceOf } from './structure/attribution.js'
import { isCaption, isTerminated, numberedLevel, sectionCue, sourceCue } from './structure/cues.js'
import { isOrganisation } from './structure/lexicon/names.js'

/** How a text was wrapped. */
export interface Wrap {
  /** The column at which its lines are full, as they are set from the left edge. */
  readonly edge: number
  /** The first line of a paragraph is set in; or was, and the blanks are gone while the line is as short as it was. */
  readonly indent: 'kept' | 'lost'
  /** Blank lines stand between all visual lines, and part nothing. */
  readonly blanksEverywhere: boolean
}

const FIRST_LINE_INDENT = 4
/** So many lines tell how a file was wrapped; the others need not be counted. */
const MOST_LINES = 5000
/** What is set in further than this is centred, or at the right. */
const MOST_INDENT = 6

/**
 * Joins the visual lines that a writer's paragraph was broken into.
 *
 * A line was wrapped only if what begins the next one would not have fitted on it. Where that is so and nothing says that a
 * paragraph begins, the lines are joined; where it is doubtful, they are joined and the join is marked uncertain. A text that is
 * not wrapped comes back line by line.
 */
export function reflow(lines: readonly Line[], wrap: Wrap | undefined, labels: readonly string[] = []): JoinedLines[] {
  const joined: { lines: [Line, ...Line[]]; joins: Join[] }[] = []
  for (const [index, line] of lines.entries()) {
    const current = joined.at(-1)
    const join = current && wrap ? joinOf(current.lines, line, lines[index + 1], wrap, labels) : undefined
    if (current && join) {
      current.lines.push(line)
      current.joins.push(join)
    } else joined.push({ lines: [line], joins: [] })
  }
  return joined
}

/**
 * Finds the edge at which the lines are full: the one that explains most of the lines that end inside a sentence. None where too few
 * are explained, or lines run beyond it: the text is not wrapped.
 */
export function findWrap(all: readonly Line[]): Wrap | undefined {
  const lines = all.length > MOST_LINES ? all.slice(0, MOST_LINES) : all
  const open = lines.slice(0, -1).flatMap((line, index) => {
    const next = lines[index + 1]
    const before = lines[index - 1]
    const ends = isTerminated(line.text) || isAlone(line.text, [])
    const opens = line.indent < 2 && (!before || isTerminated(before.text) || isAlone(before.text, []) || line.blankBefore)
    const wanted = before && line.indent < 2 ? reachOf(before) + needed(before, line) : 0
    return next && !ends ? [{ reach: reachOf(line), next: needed(line, next), opens, wanted }] : []
  })
  let best: { edge: number; score: number } | undefined
  for (const edge of candidateEdges(open.map(({ reach }) => reach))) {
    let explained = 0
    let unexplained = 0
    for (const { reach, next, opens, wanted } of open) {
      // After a full stop, or a line that was not full, it may be a first line that has lost its blanks, and is as much shorter.
      const spare = opens || wanted <= edge - FIRST_LINE_INDENT ? FIRST_LINE_INDENT : 0
      if (reach <= edge + 2 && reach + next > edge) explained += 1
      else if (reach <= edge && reach + next + spare > edge) explained += 0.5
      else if (reach > edge * 0.6) unexplained += 1
    }
    if (explained < 3 && !(explained >= 2 && unexplained === 0 && edge >= 36)) continue
    if (unexplained > explained || lines.filter((line) => reachOf(line) > edge + 2).length > lines.length * 0.05) continue
    const score = explained - unexplained
    if (!best || score > best.score || (score === best.score && edge > best.edge)) best = { edge, score }
  }
  if (!best) return undefined
  const { edge } = best
  const afterFull = lines.filter((line, index) => index > 0 && isFull(lines[index - 1] as Line, line, edge))
  return {
    edge,
    indent: keepsIndent(lines, edge) ? 'kept' : 'lost',
    blanksEverywhere: afterFull.filter(({ blankBefore }) => blankBefore).length > afterFull.length / 2,
  }
}

/** The reaches that recur, the most frequent first. */
function candidateEdges(reaches: readonly number[]): number[] {
  const counts = new Map<number, number>()
  for (const reach of reaches) if (reach >= 20) counts.set(reach, (counts.get(reach) ?? 0) + 1)
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 24)
    .flatMap(([reach]) => [reach, reach + 1])
}

/** Enough lines are set in by two characters or so, and long: first lines of paragraphs. */
function keepsIndent(lines: readonly Line[], edge: number): boolean {
  const first = lines.filter(({ indent, width }) => indent >= 2 && indent <= 8 && indent + width > edge * 0.75)
  return first.length >= Math.max(1, lines.length * 0.03)
}

function isFull(line: Line, next: Line | undefined, edge: number, setIn = 0): boolean {
  return next !== undefined && reachOf(line) + setIn + needed(line, next) > edge
}

function joinOf(before: readonly Line[], line: Line, next: Line | undefined, wrap: Wrap, labels: readonly string[]): Join | undefined {
  const last = before.at(-1) as Line
  if (line.ruleBefore || startsAnew(line.text, labels)) return undefined
  const [first] = before
  if (first && isCaption(first.text) && line.indent > MOST_INDENT && last.indent > MOST_INDENT && !/[。）)]$/.test(last.text)) return 'certain'
  if (isAlone(last.text, labels))
    return (isFull(last, line, wrap.edge) || last.text.endsWith('、')) && endsName(last.text, line.text, labels) ? 'certain' : undefined
  if (line.blankBefore && !wrap.blanksEverywhere && !line.pageBreakBefore) return undefined
  return wrap.indent === 'kept' ? joinByIndent(last, line, next, wrap) : joinByLength(before, line, next, wrap)
}

/** A paragraph begins where a line is set in; any other line after a full one goes on. */
function joinByIndent(last: Line, line: Line, next: Line | undefined, { edge }: Wrap): Join | undefined {
  if (line.indent >= 2 && line.indent > last.indent) return undefined
  if (line.indent >= 2 && last.indent >= 2) return undefined
  // A line that neither fills nor ends a sentence ends no paragraph: after a full stop it is a title.
  if (isTerminated(last.text) && next && next.indent >= 2 && !isTerminated(line.text) && !isFull(line, next, edge)) return undefined
  return isFull(last, line, edge) ? 'certain' : undefined
}

/** 林晓（教务处）： begins what somebody says. */
const SPEAKER = /^[\u4e00-\u9fff]{2,4}（[^（）]{2,14}）[：:]/

/** The blanks of the first lines are gone, and only their length tells. */
function joinByLength(before: readonly Line[], line: Line, next: Line | undefined, { edge }: Wrap): Join | undefined {
  const last = before.at(-1) as Line
  const isFirst = before.length === 1
  if (!isFull(last, line, edge, isFirst && last.width <= edge - FIRST_LINE_INDENT + 2 ? FIRST_LINE_INDENT : 0)) return undefined
  if (!isTerminated(last.text)) return 'certain'
  if (SPEAKER.test(line.text)) return undefined
  // A sentence ends with its line. The next line is a first one if it is only as full as first lines are.
  if (line.width > edge - FIRST_LINE_INDENT + 2) return 'certain'
  if (next === undefined || isTerminated(line.text)) return 'uncertain'
  return isFull(line, next, edge) ? 'uncertain' : undefined
}

/** Stands alone on its line whatever its length. */
const isAlone = (text: string, labels: readonly string[]) =>
  sectionCue(text) !== undefined || sourceCue(text, labels) !== undefined || endsInPage(text) || isBracketedAttribution(text)

/** （县妇联供稿）, （本栏信息由各县区提供）: brackets around a whole line that say where it is from. */
const isBracketedAttribution = (text: string) =>
  /^[（(].{2,60}[）)]$/.test(text) && (sectionSourceOf(text) !== undefined || attributionOf(text) !== undefined)

/** 信息来源：市人 | 力资源和社会保障局: the name was cut by the line's end, and the next line makes an organisation of it. */
function endsName(text: string, next: string, labels: readonly string[]): boolean {
  const name = sourceCue(text, labels)?.name
  return name !== undefined && !isOrganisation(name) && isOrganisation(name + next)
}

/** An entry of a contents list, dots and the page at its end, is as long as a full line. */
const endsInPage = (text: string) => /(?:[…．·]{2}|\.{4})\s*[0-9０-９]{1,3}$/.test(text)

/** Begins something new whatever stands before it. */
const startsAnew = (text: string, labels: readonly string[]) =>
  isAlone(text, labels) ||
  /^——/.test(text) ||
  isCaption(text) ||
  (numberedLevel(text) ?? 9) <= 2 ||
  /^[问答][：:]|^[（(]?共印|^[◇◆●○■□▲△▪•]\s|^(?:报|送|发|抄送|抄报|主送|分送|呈报|呈送|增发|本期增发|签发|审核|编辑|责任编辑|责编|校对|电话|联系电话|地址|邮编)[：:]/.test(
    text,
  ) ||
  /^(?:电子)?邮箱[：:]/.test(text)

/** The column at which a line ends. One blank at its start is an accident of copying. */
const reachOf = ({ indent, width }: Line) => (indent < 2 ? 0 : indent) + width

/** What the next line begins with, and the blank that a house sets between Chinese and digits: the room that was wanting. */
const needed = (line: Line, next: Line) => firstTokenColumns(next.text) + (isSpaced(line.text, next.text) ? 1 : 0)

const isSpaced = (before: string, after: string) =>
  /[A-Za-z0-9%]$/.test(before) !== /^[A-Za-z0-9]/.test(after) && /[A-Za-z0-9%\u4e00-\u9fff]$/.test(before) && /^[A-Za-z0-9\u4e00-\u9fff]/.test(after)

/**
 * The columns of what a line break may not cut: a number or Latin word, the marks that may not end a line before it, and those that
 * may not begin one after it.
 */
function firstTokenColumns(text: string): number {
  let at = 0
  let columns = 0
  while (at < text.length - 1 && NOT_AT_END.includes(text.charAt(at))) {
    columns += columnsAt(text, at)
    at += 1
  }
  const word = /[A-Za-z0-9.,%@+-]/
  if (/^(?:——|……)/.test(text.slice(at, at + 2))) at += 1
  columns += at > 0 && /[—…]/.test(text.charAt(at - 1)) ? 2 : 0
  do {
    columns += columnsAt(text, at)
    at += 1
  } while (at < text.length && word.test(text.charAt(at - 1)) && word.test(text.charAt(at)))
  while (at < text.length && NOT_AT_START.includes(text.charAt(at))) {
    columns += columnsAt(text, at)
    at += 1
  }
  return columns
}

const NOT_AT_END = '（《〈“‘【〔「『'
const NOT_AT_START = '，。、；：？！）》〉”’％%】〕」』…'
