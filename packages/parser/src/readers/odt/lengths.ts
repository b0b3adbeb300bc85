/** A length of a style: in points, or in characters of the paragraph. */
export interface Length {
  readonly points?: number
  readonly characters?: number
}

const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 7.2 / 2.54, pc: 12, px: 0.75 }
/** An em, the advance of a Chinese character, and of a Latin one. */
const CHARACTERS: Readonly<Record<string, number>> = { em: 1, ic: 1, ch: 0.5 }

export function lengthOf(text: string | undefined): Length | undefined {
  const [, number, unit = ''] = /^(-?[0-9.]+)([a-z]+)$/.exec(text ?? '') ?? []
  const value = Number(number)
  if (number === undefined || !Number.isFinite(value)) return undefined
  if (unit in POINTS) return { points: value * (POINTS[unit] ?? 0) }
  return unit in CHARACTERS ? { characters: value * (CHARACTERS[unit] ?? 0) } : undefined
}

/** A size of letters, which may be a share of the one that it rests on. */
export function pointsOf(text: string | undefined, inherited: number): number | undefined {
  const share = /^([0-9.]+)%$/.exec(text ?? '')?.[1]
  if (share !== undefined) return (Number(share) / 100) * inherited || undefined
  return lengthOf(text)?.points || undefined
}

/** A whole number of an attribute within bounds; what is none is `otherwise`. */
export function wholeOf(text: string | undefined, otherwise: number, most: number, least = 0): number {
  const value = Number(text ?? '')
  return text === undefined || text === '' || !Number.isInteger(value) ? otherwise : Math.min(most, Math.max(least, value))
}
