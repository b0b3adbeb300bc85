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

const OPEN = '（(【〔［'
const CLOSE = '）)】〕］'
const SENTENCE_END = '。！？!?\n'

/** Cuts a passage at 。！？ outside brackets, in one pass. */
export function readClauses(text: string): Clauses {
  const brackets = readBrackets(text)
  const around = new Int32Array(text.length + 1).fill(-1)
  const sentenceOf = new Int32Array(text.length + 1)
  const sentences: Span[] = []
  const stack: number[] = []
  let next = 0
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    while (stack.length > 0 && brackets[stack.at(-1) ?? 0]?.end === at) stack.pop()
    around[at] = stack.at(-1) ?? -1
    sentenceOf[at] = sentences.length
    if (brackets[next]?.start === at) stack.push(next++)
    else if (stack.length === 0 && SENTENCE_END.includes(text.charAt(at))) {
      sentences.push({ start, end: at + 1 })
      start = at + 1
    }
  }
  sentenceOf[text.length] = Math.max(0, start < text.length ? sentences.length : sentences.length - 1)
  if (start < text.length || sentences.length === 0) sentences.push({ start, end: text.length })
  return { text, sentences, brackets, bracketAt: (at) => around[at] ?? -1, sentenceAt: (at) => sentenceOf[at] ?? 0 }
}

/** The pairs of brackets in the order of their opening; a bracket without its partner is no pair. */
function readBrackets(text: string): Span[] {
  const stack: number[] = []
  const pairs: Span[] = []
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (OPEN.includes(sign)) stack.push(at)
    else if (CLOSE.includes(sign)) {
      const open = stack.pop()
      if (open !== undefined) pairs.push({ start: open, end: at })
    }
  }
  return pairs.sort((a, b) => a.start - b.start)
}

/** The start of the clause that `at` stands in: after the last ，；。：or bracket mark before it. */
export function clauseStart(text: string, at: number, floor: number): number {
  let start = at
  while (start > floor && !'，,；;。！？：:（）()\n'.includes(text.charAt(start - 1))) start -= 1
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
