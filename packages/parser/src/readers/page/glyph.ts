/** What stands on a page: a character, or a ligature of several. Lengths are in one unit, y counts downwards from the top of the page. */
export interface Glyph {
  readonly text: string
  /** Where it begins, on its baseline. */
  readonly x: number
  readonly y: number
  /** How far it goes on in the direction of its line. */
  readonly width: number
  /** The size of its type. */
  readonly size: number
  /** The direction of its line in degrees clockwise: 0 goes to the right, 90 down the page, as in vertical type. */
  readonly angle: number
  readonly isBold?: true
  /** Glyphs that the file shows together have one number. */
  readonly run?: number
}

/** A line that is drawn down the page. */
export interface VerticalRule {
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** A line that is drawn across the page. */
interface HorizontalRule {
  readonly y: number
  readonly left: number
  readonly right: number
}

/** The lines that are drawn on a page. */
export interface Rules {
  readonly down: readonly VerticalRule[]
  readonly across: readonly HorizontalRule[]
}

export const NO_RULES: Rules = { down: [], across: [] }

/** From one corner of what is drawn to the other: a line, where it is narrow and long. */
export interface Stroke {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

const MOST_RULE_WIDTH = 2
const LEAST_RULE_LENGTH = 12

/** The lines among what is drawn, in points. */
export function rulesAmong(strokes: readonly Stroke[]): Rules {
  const down: VerticalRule[] = []
  const across: HorizontalRule[] = []
  for (const { x1, y1, x2, y2 } of strokes) {
    const [width, height] = [Math.abs(x1 - x2), Math.abs(y1 - y2)]
    if (width <= MOST_RULE_WIDTH && height >= LEAST_RULE_LENGTH) down.push({ x: (x1 + x2) / 2, top: Math.min(y1, y2), bottom: Math.max(y1, y2) })
    else if (height <= MOST_RULE_WIDTH && width >= LEAST_RULE_LENGTH)
      across.push({ y: (y1 + y2) / 2, left: Math.min(x1, x2), right: Math.max(x1, x2) })
  }
  return { down, across }
}

export interface Page {
  readonly width: number
  readonly height: number
  /** In any order. */
  readonly glyphs: readonly Glyph[]
  readonly rules?: Rules
}

export const isBlank = ({ text }: Glyph): boolean => /^[\s\u3000]*$/.test(text)

/** Chinese characters, and the marks that are set as wide as them. */
export const isWide = (text: string): boolean =>
  /[\u2014\u2018-\u201d\u2026\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60]/.test(text)
