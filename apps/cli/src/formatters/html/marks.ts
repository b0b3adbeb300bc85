/** What is marked in a text. */
export interface Mark {
  /** Of the element, so that a link may lead to it. */
  readonly id: string
  /** The number of the finding. */
  readonly number: number
  /** Whether it is what the finding claims to be wrong, or a figure that is related to it. */
  readonly claimed: boolean
  readonly start: number
  readonly end: number
}

/** A stretch of a text in which the same marks hold. */
export interface MarkedRun<M extends Mark = Mark> {
  readonly start: number
  readonly end: number
  /** The one that is shown, where several overlap: what is claimed before what is related, the shorter before the longer. */
  readonly shown?: M
  readonly opens: readonly M[]
  readonly closes: readonly M[]
}

/**
 * Cuts a text where marks begin and end, so that those which overlap need not be nested.
 *
 * @param cuts further offsets that no run may reach over, such as the ends of cells
 */
export function markedRuns<M extends Mark>(length: number, marks: readonly M[], cuts: readonly number[] = []): MarkedRun<M>[] {
  const opening = byOffset(marks, 'start')
  const closing = byOffset(marks, 'end')
  const offsets = [...new Set([0, ...opening.keys(), ...closing.keys(), ...cuts, length])].filter((at) => at <= length).sort((a, b) => a - b)
  const open = new Set<M>()
  return offsets.slice(1).map((end, index) => {
    const start = offsets[index] as number
    const opens = opening.get(start) ?? []
    for (const mark of opens) open.add(mark)
    const shown = foremost(open)
    const closes = closing.get(end) ?? []
    for (const mark of closes) open.delete(mark)
    return { start, end, ...(shown ? { shown } : {}), opens, closes }
  })
}

function byOffset<M extends Mark>(marks: readonly M[], side: 'start' | 'end'): Map<number, M[]> {
  const found = new Map<number, M[]>()
  for (const mark of marks) {
    const own = found.get(mark[side])
    if (own) own.push(mark)
    else found.set(mark[side], [mark])
  }
  return found
}

function foremost<M extends Mark>(marks: Iterable<M>): M | undefined {
  let best: M | undefined
  for (const mark of marks) if (!best || comesBefore(mark, best)) best = mark
  return best
}

const comesBefore = (a: Mark, b: Mark): boolean => (a.claimed === b.claimed ? a.end - a.start < b.end - b.start : a.claimed)
