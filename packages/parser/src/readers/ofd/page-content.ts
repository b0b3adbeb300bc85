import { childOf, type Element, elementsOf, textOf } from '../archive/xml.js'
import { type Glyph, type Page, rulesAmong, type Stroke } from '../page/glyph.js'
import { type Matrix, multiply } from '../page/matrix.js'
import type { OfdResources } from './package.js'
import { placedCodes } from './text-code.js'

/** OFD counts in millimetres; pages are laid out in points, as those of PDF. */
const POINTS = 72 / 25.4

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The numbers of a box, x y width height. */
function boxOf(text: string | undefined): Box | undefined {
  const [x, y, width, height] = (text ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  return [x, y, width, height].every(Number.isFinite) ? { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 } : undefined
}

/** The sheet that an area is printed on. */
export function sheetOf(area: Element | undefined): Box | undefined {
  const box = area && childOf(area, 'PhysicalBox')
  return box && boxOf(textOf(box))
}

/** What the objects of some contents (a page and its templates) show on a sheet. */
export function readContents(contents: readonly Element[], sheet: Box, resources: OfdResources): Page {
  const found: { glyphs: Glyph[]; strokes: Stroke[] } = { glyphs: [], strokes: [] }
  const base: Matrix = [POINTS, 0, 0, POINTS, -sheet.x * POINTS, -sheet.y * POINTS]
  for (const content of contents) readObjects(content, base, resources, found)
  return { width: sheet.width * POINTS, height: sheet.height * POINTS, glyphs: found.glyphs, rules: rulesAmong(found.strokes) }
}

/** Groups stand in groups; a group that stands in itself ends here. */
const MOST_GROUPS = 16

function readObjects(
  root: Element,
  base: Matrix,
  resources: OfdResources,
  found: { readonly glyphs: Glyph[]; readonly strokes: Stroke[] },
  depth = 0,
): void {
  const waiting = [root]
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (element.attributes['Visible'] === 'false') continue
    if (element.name === 'TextObject') found.glyphs.push(...glyphsOf(element, objectMatrix(element, base), resources))
    else if (element.name === 'PathObject') {
      const stroke = strokeOf(element, base)
      if (stroke) found.strokes.push(stroke)
    } else if (element.name === 'CompositeObject') {
      const unit = resources.units.get(element.attributes['ResourceID'] ?? '')
      if (unit && depth < MOST_GROUPS) readObjects(unit, objectMatrix(element, base), resources, found, depth + 1)
    } else waiting.push(...[...elementsOf(element)].reverse())
  }
}

/** From the space of an object to that of the sheet: its own matrix, then the corner of its boundary. */
function objectMatrix({ attributes }: Element, base: Matrix): Matrix {
  const { x, y } = boxOf(attributes['Boundary']) ?? { x: 0, y: 0 }
  const own = (attributes['CTM'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const placed = multiply(base, [1, 0, 0, 1, x, y])
  return own.length === 6 && own.every(Number.isFinite) ? multiply(placed, own as unknown as Matrix) : placed
}

const BOLD_NAME = /bold|black|heavy|simhei|\bhei|heiti|xbs|黑|小标宋|大标宋/i

function glyphsOf(object: Element, [a, b, c, d, e, f]: Matrix, { fonts }: OfdResources): Glyph[] {
  const { attributes } = object
  const font = fonts.get(attributes['Font'] ?? '')
  const isBold = Number(attributes['Weight'] ?? 400) >= 600 || font?.isBold === true || BOLD_NAME.test(font?.name ?? '')
  const size = (Number(attributes['Size'] ?? 0) || 0) * Math.hypot(c, d)
  const run = Number(attributes['ID'] ?? 0) || 0
  return placedCodes(object).flatMap(({ text, x, y, width, angle }): Glyph[] => {
    const radians = (angle * Math.PI) / 180
    const [alongX, alongY] = [Math.cos(radians), Math.sin(radians)]
    const [directionX, directionY] = [a * alongX + c * alongY, b * alongX + d * alongY]
    const glyph: Glyph = {
      text,
      x: a * x + c * y + e,
      y: b * x + d * y + f,
      width: width * Math.hypot(directionX, directionY),
      size,
      angle: (Math.atan2(directionY, directionX) * 180) / Math.PI,
      run,
      ...(isBold ? { isBold: true as const } : {}),
    }
    return size > 0 && Number.isFinite(glyph.x + glyph.y + glyph.width) ? [glyph] : []
  })
}

/** The box of a path: of a line, it is narrow. */
function strokeOf({ attributes }: Element, [a, b, c, d, e, f]: Matrix): Stroke | undefined {
  const box = boxOf(attributes['Boundary'])
  if (!box) return undefined
  const corner = (x: number, y: number) => [a * x + c * y + e, b * x + d * y + f] as const
  const [x1, y1] = corner(box.x, box.y)
  const [x2, y2] = corner(box.x + box.width, box.y + box.height)
  return { x1, y1, x2, y2 }
}
