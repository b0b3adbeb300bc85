import type { WordFile } from './file-information.js'

/** A style of paragraphs: what it is based on, and its own properties. */
export interface Style {
  readonly base: number
  /** Of a heading, from 1. */
  readonly depth?: number
  readonly properties: DataView
}

const PARAGRAPH = 1
const NO_BASE = 0xfff
const NONE = new DataView(new ArrayBuffer(0))

/** The styles of paragraphs, by their numbers (MS-DOC 2.9.271). A table that cannot be read is none: it is dress. */
export function stylesOf(file: WordFile): ReadonlyMap<number, Style> {
  const styles = new Map<number, Style>()
  const part = file.part('styles')
  if (part.byteLength < 6) return styles
  const head = part.getUint16(0, true)
  const count = part.getUint16(2, true)
  const fixed = part.getUint16(4, true)
  let at = 2 + head
  for (let number = 0; number < count && at + 2 <= part.byteLength; number += 1) {
    const size = part.getUint16(at, true)
    const style = size > fixed && at + 2 + size <= part.byteLength ? styleAt(part, at + 2, size, fixed) : undefined
    if (style) styles.set(number, style)
    at += 2 + size + (size % 2)
  }
  return styles
}

function styleAt(part: DataView, at: number, size: number, fixed: number): Style | undefined {
  const builtIn = part.getUint16(at, true) & 0xfff
  const kind = part.getUint16(at + 2, true)
  if ((kind & 0xf) !== PARAGRAPH) return undefined
  const end = at + size
  // Behind the name, which ends in a zero, stand the properties.
  const name = at + fixed
  const start = name + 2 + 2 * part.getUint16(name, true) + 2
  const length = start + 4 <= end ? part.getUint16(start, true) : 0
  const properties = length >= 2 && start + 2 + length <= end ? new DataView(part.buffer, part.byteOffset + start + 4, length - 2) : NONE
  return { base: kind >> 4 === NO_BASE ? -1 : kind >> 4, ...(builtIn >= 1 && builtIn <= 9 ? { depth: builtIn } : {}), properties }
}

const MOST_BASES = 16

/** A style and what it is based on, the base first. */
export function lineage(styles: ReadonlyMap<number, Style>, number: number): Style[] {
  const found: Style[] = []
  for (let style = styles.get(number); style && found.length < MOST_BASES; style = styles.get(style.base)) found.unshift(style)
  return found
}
