import { damaged } from '../../errors.js'
import { lastNotAbove } from '../../source-lines.js'
import { positionsOf, type WordFile } from './file-information.js'

/** A single property: its code, and where its operand stands in the bytes. */
export interface Property {
  readonly code: number
  readonly view: DataView
  readonly at: number
  readonly size: number
}

/** The bytes of an operand, by the top three bits of the code; 6: the first byte says it. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3]
const TABLE_DEFINITION = 0xd608
const CHANGED_TABS = 0xc615

/** Walks through a list of properties (MS-DOC 2.6). What is cut off ends it. */
export function* propertiesOf(view: DataView): Generator<Property> {
  for (let at = 0; at + 2 < view.byteLength; ) {
    const code = view.getUint16(at, true)
    at += 2
    let size = SIZES[code >> 13] ?? 0
    let lead = 0
    if (code === TABLE_DEFINITION) {
      lead = 2
      size = at + 2 <= view.byteLength ? view.getUint16(at, true) - 1 : 0
    } else if (code >> 13 === 6) {
      lead = 1
      size = view.getUint8(at)
      // Tabs that are too many to be counted in a byte; they are the last property then.
      if (code === CHANGED_TABS && size === 255) return
    }
    if (size < 0 || at + lead + size > view.byteLength) return
    yield { code, view, at: at + lead, size }
    at += lead + size
  }
}

/** The properties of a stretch of the stream: `style` is the number of a paragraph's style. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly style: number
  readonly properties: DataView
}

const PAGE = 512

/** The runs of paragraphs, or of characters that have properties, ascending by their offsets in the stream (MS-DOC 2.9.32, 2.9.175). */
export function runsOf(file: WordFile, kind: 'paragraphPages' | 'characterPages'): Run[] {
  const part = file.part(kind)
  const { positions, itemAt } = positionsOf(part, 4)
  if ((positions.length - 1) * PAGE > file.text.byteLength) throw damaged()
  const runs: Run[] = []
  for (let index = 0; index < positions.length - 1; index += 1) {
    const page = (part.getUint32(itemAt(index), true) & 0x3fffff) * PAGE
    if (page + PAGE > file.text.byteLength) throw damaged()
    addRuns(runs, new DataView(file.text.buffer, file.text.byteOffset + page, PAGE), kind)
  }
  return runs.sort((a, b) => a.start - b.start)
}

function addRuns(runs: Run[], page: DataView, kind: 'paragraphPages' | 'characterPages'): void {
  const count = page.getUint8(PAGE - 1)
  const width = kind === 'paragraphPages' ? 13 : 1
  for (let index = 0; index < count; index += 1) {
    const [start, end] = [page.getUint32(4 * index, true), page.getUint32(4 * index + 4, true)]
    const at = 2 * page.getUint8(4 * (count + 1) + width * index)
    const own =
      at === 0 ? undefined : kind === 'paragraphPages' ? paragraphAt(page, at) : { style: 0, properties: slice(page, at + 1, page.getUint8(at)) }
    if (own || kind === 'paragraphPages') runs.push({ start, end, ...(own ?? { style: 0, properties: slice(page, 0, 0) }) })
  }
}

function paragraphAt(page: DataView, at: number): { style: number; properties: DataView } {
  const words = page.getUint8(at)
  const [start, size] = words === 0 ? [at + 2, 2 * page.getUint8(at + 1)] : [at + 1, 2 * words - 1]
  return { style: size >= 2 ? page.getUint16(start, true) : 0, properties: slice(page, start + 2, size - 2) }
}

const slice = (page: DataView, start: number, size: number) => {
  const length = Math.max(0, Math.min(size, page.byteLength - start))
  return new DataView(page.buffer, page.byteOffset + Math.min(start, page.byteLength), length)
}

/** Finds the run that an offset of the stream stands in. */
export function runFinder(runs: readonly Run[]): (offset: number) => Run | undefined {
  const starts = runs.map(({ start }) => start)
  return (offset) => {
    const run = runs[lastNotAbove(starts, offset)]
    return run && offset < run.end ? run : undefined
  }
}
