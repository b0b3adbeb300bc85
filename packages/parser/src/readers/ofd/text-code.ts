import { childOf, type Element, elementsOf, textOf } from '../archive/xml.js'
import { isWide } from '../page/glyph.js'

/** A character of a text object, in the object's own space. */
export interface PlacedCode {
  readonly text: string
  readonly x: number
  readonly y: number
  /** Along its line. */
  readonly width: number
  /** The direction of its line, in degrees clockwise. */
  readonly angle: number
}

/** Where each character of a text object stands (GB/T 33190-2016, 11.3). */
export function placedCodes(object: Element): PlacedCode[] {
  const { attributes } = object
  const size = Number(attributes['Size'] ?? 0) || 0
  const scale = Number(attributes['HScale'] ?? 1) || 1
  const readDirection = Number(attributes['ReadDirection'] ?? 0) || 0
  const transforms = elementsOf(object, 'CGTransform')
  const found: PlacedCode[] = []
  let [startX, startY, position] = [0, 0, 0]
  for (const code of elementsOf(object, 'TextCode')) {
    startX = numberOf(code.attributes['X']) ?? startX
    startY = numberOf(code.attributes['Y']) ?? startY
    const characters = [...textOf(code)]
    const glyphs = glyphTexts(characters, transforms, position)
    position += characters.length
    const deltaX = deltas(code.attributes['DeltaX'], glyphs.length - 1)
    const deltaY = deltas(code.attributes['DeltaY'], glyphs.length - 1)
    const angle = directionOf(deltaX, deltaY, readDirection)
    let [x, y] = [startX, startY]
    for (const [index, text] of glyphs.entries()) {
      const own = ownWidth(text, size, scale, angle)
      const steps = stepAfter(index, deltaX, deltaY, angle, own)
      const step = Math.hypot(steps.x, steps.y)
      if (text !== '') found.push({ text, x, y, width: widthWithin(own, step, text, size), angle })
      x += steps.x
      y += steps.y
    }
  }
  return found
}

const numberOf = (value: string | undefined): number | undefined => {
  const number = value === undefined ? Number.NaN : Number(value)
  return Number.isFinite(number) ? number : undefined
}

/** The numbers of a list in which g 3 5 is 5 5 5; not more of them than are asked for, whatever the file says. */
export function deltas(list: string | undefined, most: number): number[] {
  const words = (list ?? '').trim().split(/[\s,]+/)
  const found: number[] = []
  for (let at = 0; at < words.length && found.length < most; at += 1) {
    if (words[at]?.toLowerCase() === 'g') {
      const value = numberOf(words[at + 2]) ?? 0
      for (let times = Number(words[at + 1]); times > 0 && found.length < most; times -= 1) found.push(value)
      at += 2
    } else if (words[at] !== '') found.push(numberOf(words[at]) ?? 0)
  }
  return found
}

/** What each glyph stands for: where several characters share glyphs, the first of the glyphs has all of them. */
function glyphTexts(characters: readonly string[], transforms: readonly Element[], position: number): string[] {
  const texts: string[] = []
  const byPosition = new Map(transforms.map((transform) => [Number(transform.attributes['CodePosition'] ?? 0), transform]))
  for (let at = 0; at < characters.length; ) {
    const transform = byPosition.get(position + at)
    const codes = transform ? Math.min(characters.length - at, countOf(transform, 'CodeCount')) : 1
    const glyphs = transform ? Math.min(MOST_GLYPHS_OF_CODES, countOf(transform, 'GlyphCount')) : 1
    if (codes === glyphs) texts.push(...characters.slice(at, at + codes))
    else {
      texts.push(characters.slice(at, at + codes).join(''))
      for (let glyph = 1; glyph < glyphs; glyph += 1) texts.push('')
    }
    at += codes
  }
  return texts
}

const MOST_GLYPHS_OF_CODES = 64

/** Some programs leave the counts out, and give the glyphs. */
function countOf(transform: Element, name: 'CodeCount' | 'GlyphCount'): number {
  const count = Number(transform.attributes[name] ?? Number.NaN)
  if (count >= 1) return Math.floor(count)
  if (name === 'CodeCount') return 1
  const glyphs = childOf(transform, 'Glyphs')
  return Math.max(1, glyphs ? textOf(glyphs).trim().split(/\s+/).length : 1)
}

/** Down the page where the characters are, whatever is said of it. */
function directionOf(deltaX: readonly number[], deltaY: readonly number[], readDirection: number): number {
  const [across, down] = [deltaX, deltaY].map((list) => list.reduce((sum, value) => sum + Math.abs(value), 0))
  if (down && !across) return deltaY.reduce((sum, value) => sum + value, 0) > 0 ? 90 : 270
  if (across && !down && readDirection % 180 === 0) return deltaX.reduce((sum, value) => sum + value, 0) < 0 && readDirection === 180 ? 180 : 0
  return readDirection
}

/** From one character to the next. What the lists leave out goes on as before, or by the width of the character. */
function stepAfter(index: number, deltaX: readonly number[], deltaY: readonly number[], angle: number, own: number): { x: number; y: number } {
  const [isAcross, isDown] = [deltaX.length > 0, deltaY.length > 0]
  if (!isAcross && !isDown) return { x: own * Math.round(Math.cos((angle * Math.PI) / 180)), y: own * Math.round(Math.sin((angle * Math.PI) / 180)) }
  return { x: isAcross ? (deltaX[index] ?? deltaX.at(-1) ?? 0) : 0, y: isDown ? (deltaY[index] ?? deltaY.at(-1) ?? 0) : 0 }
}

/** OFD gives no widths: they are those of Chinese type. */
const ownWidth = (text: string, size: number, scale: number, angle: number): number =>
  [...text].reduce((sum, sign) => sum + (isWide(sign) || angle % 180 !== 0 ? size : size / 2), 0) * (angle % 180 === 0 ? scale : 1)

/** A character is not wider than the way to the next one; a Latin one may be up to its size. */
function widthWithin(own: number, step: number, text: string, size: number): number {
  if (step <= 0.05 * size) return own
  return isWide(text) || text.trim() === '' ? Math.min(own, step) : step <= size ? step : own
}
