import { bareWords } from './likeness.js'

/** What a text is known by: its letters and digits, and of its runs of five of them, hashed, eight that a copy most likely has too. */
export interface Fingerprint {
  readonly words: string
  readonly marks: readonly number[]
}

const GRAM = 5
/** A power of two: the last bits of a hash choose the mark that it competes for. */
const MARKS = 8

export function fingerprintOf(text: string): Fingerprint {
  const words = bareWords(text)
  const marks = new Array<number>(MARKS).fill(-1)
  eachGram(words, (gram) => {
    const place = gram & (MARKS - 1)
    const least = marks[place] ?? -1
    if (least < 0 || gram < least) marks[place] = gram
  })
  return { words, marks }
}

const BASE = 0x01000193
/** What the first sign of a run weighs once five have come after it. */
const LEAVING = Array.from({ length: GRAM }).reduce((power: number) => Math.imul(power, BASE), 1)

/** The hash of each run of five signs, 32 bits, in reading order: each from the one before it, then stirred, as the lowest bits are used alone. */
export function eachGram(words: string, visit: (hash: number) => void): void {
  let rolled = 0
  for (let at = 0; at < words.length; at += 1) {
    rolled = (Math.imul(rolled, BASE) + words.charCodeAt(at)) | 0
    if (at >= GRAM) rolled = (rolled - Math.imul(words.charCodeAt(at - GRAM), LEAVING)) | 0
    if (at >= GRAM - 1) visit(stirred(rolled))
  }
}

function stirred(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x2c1b3c6d)
  const twice = Math.imul(once ^ (once >>> 15), 0x297a2d39)
  return (twice ^ (twice >>> 15)) >>> 0
}

/** How much of the longer of two texts stands in the other: 0 to 1. */
export function sharedPart(a: Fingerprint, b: Fingerprint): number {
  const [own, other] = [gramsOf(a), gramsOf(b)]
  let shared = 0
  for (const gram of own) if (other.has(gram)) shared += 1
  const most = Math.max(own.size, other.size)
  return most === 0 ? 0 : shared / most
}

/** Few texts have a mark in common with another, and only of these all runs are asked for. */
const known = new WeakMap<Fingerprint, ReadonlySet<number>>()

function gramsOf(print: Fingerprint): ReadonlySet<number> {
  const kept = known.get(print)
  if (kept) return kept
  const grams = new Set<number>()
  eachGram(print.words, (gram) => grams.add(gram))
  known.set(print, grams)
  return grams
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
    if (print.words.length <= limits.length) return []
    const candidates = new Set(print.marks.flatMap((mark) => firstWith.get(mark) ?? []))
    for (const original of [...candidates].sort((a, b) => a - b)) {
      const shared = sharedPart(prints[original] ?? print, print)
      if (shared >= limits.shared) return [{ copy, original, shared }]
    }
    for (const mark of print.marks) if (mark >= 0 && !firstWith.has(mark)) firstWith.set(mark, copy)
    return []
  })
}
