import { bareWords } from './likeness.js'

/** What a text is known by: its runs of five signs, hashed, and eight of them that a copy most likely has too. Plain data, so that it can be kept. */
export interface Fingerprint {
  readonly length: number
  /** Ascending, each once. */
  readonly grams: readonly number[]
  readonly marks: readonly number[]
}

const GRAM = 5
/** A power of two: the last bits of a hash choose the mark that it competes for. */
const MARKS = 8

export function fingerprintOf(text: string): Fingerprint {
  const words = bareWords(text)
  const found = new Set<number>()
  for (let at = 0; at + GRAM <= words.length; at += 1) found.add(hashOf(words, at))
  const marks = new Array<number>(MARKS).fill(-1)
  for (const gram of found) {
    const place = gram & (MARKS - 1)
    const least = marks[place] ?? -1
    if (least < 0 || gram < least) marks[place] = gram
  }
  return { length: words.length, grams: [...found].sort((a, b) => a - b), marks }
}

/** FNV-1a over five signs, then stirred, as the lowest bits are used alone. */
function hashOf(words: string, at: number): number {
  let hash = 0x811c9dc5
  for (let index = at; index < at + GRAM; index += 1) hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** How much of the longer of two texts stands in the other: 0 to 1. */
export function sharedPart(a: Fingerprint, b: Fingerprint): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.grams.length && j < b.grams.length; ) {
    const [left, right] = [a.grams[i] ?? 0, b.grams[j] ?? 0]
    if (left === right) shared += 1
    if (left <= right) i += 1
    if (right <= left) j += 1
  }
  const most = Math.max(a.grams.length, b.grams.length)
  return most === 0 ? 0 : shared / most
}

/** A text that repeats an earlier one. Both are indices. */
export interface Copy {
  readonly copy: number
  readonly original: number
  /** 0 to 1. */
  readonly shared: number
}

export interface CopyLimits {
  /** The least that must be shared, 0 to 1. */
  readonly shared: number
  /** Texts of so many signs and fewer are too short to be copies of one another. */
  readonly length: number
}

/**
 * Each later copy once, against the first. Two texts are compared only where they have a mark in common, which two that share nine
 * tenths nearly always do, and each mark names the first text that had it: the work grows with the texts and not with their pairs.
 */
export function copiesAmong(prints: readonly Fingerprint[], limits: CopyLimits): Copy[] {
  const firstWith = new Map<number, number>()
  return prints.flatMap((print, copy) => {
    if (print.length <= limits.length) return []
    const candidates = new Set(print.marks.flatMap((mark) => firstWith.get(mark) ?? []))
    for (const original of [...candidates].sort((a, b) => a - b)) {
      const shared = sharedPart(prints[original] ?? print, print)
      if (shared >= limits.shared) return [{ copy, original, shared }]
    }
    for (const mark of print.marks) if (mark >= 0 && !firstWith.has(mark)) firstWith.set(mark, copy)
    return []
  })
}
