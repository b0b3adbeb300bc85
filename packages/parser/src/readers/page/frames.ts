import { plainCharacters } from './characters.js'
import { type Glyph, NO_RULES, type Page, type Rules } from './glyph.js'

/** The glyphs of one direction, turned so that their lines go to the right and follow each other downwards. */
export interface Frame {
  /** The right angles, clockwise, from lines that go to the right. */
  readonly turn: number
  readonly glyphs: readonly Glyph[]
  readonly rules: Rules
}

export interface Frames {
  /** The direction of most of the page first. */
  readonly frames: readonly Frame[]
  /** Characters that stand aslant: water marks and stamps. */
  readonly aslant: number
}

/** Lines that are further from a right angle than a page that was laid crooked on a scanner. */
const MOST_SKEW = 8

/** A drawing is made of many lines, a table of few. */
const MOST_RULES = 1000

/** Parts a page by the directions of its lines. What is not on the page is left out, and so is what stands aslant. */
export function framesOf({ glyphs, width, height, rules = NO_RULES }: Page): Frames {
  const byTurn = new Map<number, Glyph[]>()
  let aslant = 0
  for (const glyph of glyphs) {
    if (glyph.x + glyph.width < 0 || glyph.x > width || glyph.y < 0 || glyph.y - glyph.size > height) continue
    const turn = (Math.round(glyph.angle / 90) + 4) % 4
    const skew = Math.abs(((((glyph.angle - turn * 90) % 360) + 540) % 360) - 180)
    if (skew > MOST_SKEW) aslant += glyph.text.trim().length
    else {
      const own = byTurn.get(turn)
      if (own) own.push(glyph)
      else byTurn.set(turn, [glyph])
    }
  }
  const turns = [...byTurn].sort((a, b) => b[1].length - a[1].length)
  return {
    frames: turns.map(([turn, own]) => ({
      turn,
      glyphs: own.map((glyph) => turned(glyph, turn)),
      rules: turn === 0 && rules.down.length + rules.across.length <= MOST_RULES ? rules : NO_RULES,
    })),
    aslant,
  }
}

function turned(shown: Glyph, turn: number): Glyph {
  const glyph = { ...shown, text: plainCharacters(shown.text) }
  const { x, y } = glyph
  if (turn === 0) return glyph
  if (turn === 1) return { ...glyph, x: y, y: -x, angle: 0 }
  if (turn === 2) return { ...glyph, x: -x, y: -y, angle: 0 }
  return { ...glyph, x: -y, y: x, angle: 0 }
}
