/** A stretch of a passage; `end` is exclusive. */
interface Span {
  readonly start: number
  readonly end: number
}

/** How a passage is cut: its sentences, and the bracket that each character stands in. */
export interface Clauses {
  readonly text: string
  readonly sentences: readonly Span[]
  /** The pairs of brackets by their marks: `start` is the opening mark, `end` the offset of the closing one. */
  readonly brackets: readonly Span[]
  /** The index in `brackets` of the innermost pair around a character, the marks not inside; -1 for none. */
  bracketAt(at: number): number
  /** The index in `sentences`. */
  sentenceAt(at: number): number
}

const OPENS = 1
const CLOSES = 2
const ENDS = 4
const MARKS = new Uint8Array(0x10000)
for (const sign of '（(【〔［') MARKS[sign.charCodeAt(0)] = OPENS
for (const sign of '）)】〕］') MARKS[sign.charCodeAt(0)] = CLOSES
for (const sign of '。！？!?\n') MARKS[sign.charCodeAt(0)] = ENDS

/** Cuts a passage at 。！？ outside brackets, in one pass. */
export function readClauses(text: string): Clauses {
  const open: number[] = []
  const brackets: Span[] = []
  const ends: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const mark = MARKS[text.charCodeAt(at)]
    if (mark === 0) continue
    if (mark === OPENS) open.push(at)
    else if (mark === ENDS) ends.push(at)
    else {
      const start = open.pop()
      if (start !== undefined) brackets.push({ start, end: at })
    }
  }
  brackets.sort((a, b) => a.start - b.start)
  const sentences = sentencesOf(text, ends, brackets)
  const starts = sentences.map(({ start }) => start)
  return {
    text,
    sentences,
    brackets,
    bracketAt: brackets.length > 0 ? innermostOf(brackets) : () => -1,
    sentenceAt: starts.length > 1 ? (at) => Math.max(0, lastAtOrBefore(starts, at)) : () => 0,
  }
}

/** A mark inside a pair of brackets ends no sentence; a bracket without its partner is no pair. */
function sentencesOf(text: string, ends: readonly number[], brackets: readonly Span[]): Span[] {
  const sentences: Span[] = []
  let start = 0
  let next = 0
  let closed = -1
  for (const at of ends) {
    while (next < brackets.length && (brackets[next]?.start ?? 0) < at) closed = Math.max(closed, brackets[next++]?.end ?? 0)
    if (closed > at) continue
    sentences.push({ start, end: at + 1 })
    start = at + 1
  }
  if (start < text.length || sentences.length === 0) sentences.push({ start, end: text.length })
  return sentences
}

/** Where the innermost pair changes: after an opening mark, and at a closing one. */
function innermostOf(brackets: readonly Span[]): (at: number) => number {
  const from: number[] = []
  const pair: number[] = []
  const around: number[] = []
  const close = (before: number) => {
    for (let index = around.at(-1); index !== undefined && (brackets[index]?.end ?? 0) < before; index = around.at(-1)) {
      around.pop()
      from.push(brackets[index]?.end ?? 0)
      pair.push(around.at(-1) ?? -1)
    }
  }
  for (const [index, { start }] of brackets.entries()) {
    close(start)
    around.push(index)
    from.push(start + 1)
    pair.push(index)
  }
  close(Number.POSITIVE_INFINITY)
  return (at) => pair[lastAtOrBefore(from, at)] ?? -1
}

/** The index of the last of some ascending numbers that is not above `at`; -1 for none. */
function lastAtOrBefore(ascending: readonly number[], at: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

const CLAUSE_MARKS = new Uint8Array(0x10000)
for (const sign of '，,；;。！？：:（）()\n') CLAUSE_MARKS[sign.charCodeAt(0)] = 1

/** The start of the clause that `at` stands in: after the last ，；。：or bracket mark before it. */
export function clauseStart(text: string, at: number, floor: number): number {
  let start = at
  while (start > floor && CLAUSE_MARKS[text.charCodeAt(start - 1)] === 0) start -= 1
  return start
}

/** The words before a figure in its own clause, at most `reach` characters back. */
export function wordsBefore(text: string, { start }: Pick<Span, 'start'>, reach: number): string {
  return text.slice(clauseStart(text, start, Math.max(0, start - reach)), start).trimEnd()
}

/** What stands between two offsets in just this pair of brackets (-1: in none), its inner pairs and all marks left out. */
export function outsideBrackets(clauses: Clauses, from: number, to: number, bracket: number): string {
  let kept = ''
  for (let at = from; at < to; at += 1)
    if (clauses.bracketAt(at) === bracket && !'（）()'.includes(clauses.text.charAt(at))) kept += clauses.text.charAt(at)
  return kept
}
