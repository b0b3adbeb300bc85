import { type Glyph, isBlank, isWide } from './glyph.js'

/** What most of a file is set in. */
export interface Body {
  readonly size: number
  /** How wide its Chinese characters are. */
  readonly em: number
  readonly isBold: boolean
}

export function bodyOf(pages: readonly (readonly Glyph[])[]): Body {
  const sizes = new Map<number, number>()
  const glyphs = pages.flat().filter((glyph) => !isBlank(glyph))
  for (const { size } of glyphs) count(sizes, Math.round(size * 4) / 4)
  const size = mostOf(sizes) ?? 10.5
  const own = glyphs.filter((glyph) => Math.abs(glyph.size - size) <= 0.2)
  const widths = new Map<number, number>()
  for (const { text, width } of own) if (isWide(text) && width > 0.5 * size) count(widths, Math.round(width * 10) / 10)
  return { size, em: mostOf(widths) ?? size, isBold: own.filter(({ isBold }) => isBold).length > own.length / 2 }
}

export function count<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

/** The key that was counted most. */
export function mostOf<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  let best: Key | undefined
  let most = 0
  for (const [key, number] of counts)
    if (number > most) {
      best = key
      most = number
    }
  return best
}

export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)]
}

/** Of any number of numbers; those of a page would not all fit into the arguments of Math.max. */
export const largest = (numbers: readonly number[], least = Number.NEGATIVE_INFINITY): number =>
  numbers.reduce((most, number) => Math.max(most, number), least)

export const smallest = (numbers: readonly number[]): number => numbers.reduce((least, number) => Math.min(least, number), Number.POSITIVE_INFINITY)
