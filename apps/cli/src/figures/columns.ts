import { eastAsianWidth } from 'get-east-asian-width'

/** Marks that are drawn upon the sign before them, or not at all. */
const NO_WIDTH = /[\p{M}\p{Cf}]/u

/** The columns that a text takes on a terminal: 2 for each Chinese character; what Unicode leaves ambiguous (… – “”) counts 1. */
export function displayWidth(text: string): number {
  let width = 0
  for (const sign of text) width += widthOf(sign)
  return width
}

/** The columns that a text takes at most: what is ambiguous counts 2, as terminals with a Chinese font draw it. */
export function roomyWidth(text: string): number {
  let width = 0
  for (const sign of text) width += NO_WIDTH.test(sign) ? 0 : eastAsianWidth(sign.codePointAt(0) ?? 0, { ambiguousAsWide: true })
  return width
}

/** The width of the widest. */
export const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0)

const widthOf = (sign: string): number => (NO_WIDTH.test(sign) ? 0 : eastAsianWidth(sign.codePointAt(0) ?? 0))

export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)))

/** The text, or as much of it as fits before an ellipsis. */
export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  let room = width - 1
  for (const sign of text) {
    room -= widthOf(sign)
    if (room < 0) break
    kept += sign
  }
  return `${kept.trimEnd()}…`
}

/** No column is made narrower than this. */
const LEAST = 6

/** The widths of columns that share a room: the widest give way first. */
export function fitColumns(widths: readonly number[], room: number): number[] {
  const fitted = [...widths]
  let over = fitted.reduce((sum, width) => sum + width, 0) - room
  for (; over > 0; over -= 1) {
    const most = Math.max(...fitted)
    if (most <= LEAST) break
    fitted[fitted.indexOf(most)] = most - 1
  }
  return fitted
}
