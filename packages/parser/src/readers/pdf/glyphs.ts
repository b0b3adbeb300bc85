import type { Glyph, Stroke } from '../page/glyph.js'
import { type Matrix, multiply } from '../page/matrix.js'
import type { PdfLibrary } from './library.js'

/** The operators of a page as pdf.js hands them over. */
export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** Of a font, what tells where its glyphs stand. */
export interface PdfFont {
  readonly name?: string
  readonly bold?: boolean
  readonly black?: boolean
  readonly vertical?: boolean
  readonly defaultVMetrics?: readonly number[]
  readonly fontMatrix?: readonly number[]
}

interface PdfGlyph {
  readonly unicode: string
  /** In thousandths of the size. */
  readonly width: number
  readonly vmetric?: readonly [number, number, number] | null
  readonly isSpace: boolean
}

export interface PageContent {
  readonly glyphs: Glyph[]
  /** Glyphs of annotations, which are no text of the page. */
  annotated: number
  /** The boxes of what is drawn. */
  readonly strokes: Stroke[]
}

interface PageContext {
  readonly library: PdfLibrary
  /** From the units of the page to a sheet whose top left corner is 0, 0. */
  readonly base: Matrix
  fontOf(name: string): PdfFont | undefined
  /** Whether an annotation is a field of a form: what is filled in is text of the page, what a reader has noted on it is not. */
  isField(annotation: string): boolean
  /** Whether a layer is shown. */
  isShown(layer: unknown): boolean
}

interface TextState {
  matrix: Matrix
  font: PdfFont | undefined
  size: number
  characterSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
}

/** Runs the operators of a page, and notes where each glyph is shown. What is shown invisibly over a picture (mode 3) is its text. */
export function glyphsOf({ fnArray, argsArray }: Operators, { library, base, fontOf, isField, isShown }: PageContext): PageContent {
  const { OPS } = library
  const content: PageContent = { glyphs: [], annotated: 0, strokes: [] }
  const saved: TextState[] = []
  const layers: boolean[] = []
  let run = 0
  let isNoted = false
  let state: TextState = { matrix: base, font: undefined, size: 0, characterSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 }
  let text: Matrix = [1, 0, 0, 1, 0, 0]
  let [x, y, lineX, lineY] = [0, 0, 0, 0]
  const save = () => saved.push({ ...state })
  const restore = () => {
    state = saved.pop() ?? state
  }
  const transform = (matrix: unknown) => {
    if (isMatrix(matrix)) state.matrix = multiply(state.matrix, matrix)
  }
  const moveText = (byX: number, byY: number) => {
    lineX += byX
    lineY += byY
    x = lineX
    y = lineY
  }
  const setFont = (name: string, size: number) => {
    state.font = fontOf(name)
    state.size = size
  }
  const show = (glyphs: readonly (PdfGlyph | number | null)[]) => {
    const { font = {}, characterSpacing, wordSpacing, scale, rise } = state
    const isVertical = font.vertical === true
    // A negative size turns the glyphs about; pdf.js has it so that the text still runs forwards.
    const unit = state.size * (font.fontMatrix?.[0] ?? 0.001)
    const matrix = multiply(state.matrix, text)
    let along = 0
    run += 1
    for (const glyph of glyphs) {
      if (glyph === null) continue
      if (typeof glyph === 'number') {
        along += ((isVertical ? 1 : -1) * glyph * state.size) / 1000
        continue
      }
      const spacing = (glyph.isSpace ? wordSpacing : 0) + characterSpacing
      const advance = isVertical ? verticalAdvance(glyph, font) * unit : glyph.width * unit
      if (isVisible(layers))
        add(
          glyph,
          matrix,
          isVertical ? { x, y: y - along + rise } : { x: x + along * scale, y: y + rise },
          isVertical ? advance : advance * scale,
          isVertical,
        )
      along += advance + spacing
    }
    if (isVertical) y -= along
    else x += along * scale
  }
  const add = (glyph: PdfGlyph, matrix: Matrix, at: { x: number; y: number }, advance: number, isVertical: boolean) => {
    const [a, b, c, d, e, f] = matrix
    const along = isVertical ? [-c, -d] : [a, b]
    const across = Math.hypot(isVertical ? a : c, isVertical ? b : d)
    const sign = Math.sign(advance) || 1
    const size = Math.abs(state.size) * across
    const placed: Glyph = {
      text: glyph.unicode,
      x: a * at.x + c * at.y + e,
      y: b * at.x + d * at.y + f,
      width: Math.abs(advance) * Math.hypot(along[0] ?? 0, along[1] ?? 0),
      size,
      angle: (Math.atan2(sign * (along[1] ?? 0), sign * (along[0] ?? 0)) * 180) / Math.PI,
      run,
      ...(isBoldFont(state.font) ? { isBold: true as const } : {}),
    }
    if (isNoted) content.annotated += glyph.unicode.trim().length
    else if (Number.isFinite(placed.x + placed.y + placed.width) && size > 0) content.glyphs.push(placed)
  }
  const actions: Record<number, (parts: readonly never[]) => void> = {
    [OPS.save]: save,
    [OPS.restore]: restore,
    [OPS.transform]: (parts) => transform(parts),
    [OPS.paintFormXObjectBegin]: ([matrix]) => {
      save()
      transform(matrix)
    },
    [OPS.paintFormXObjectEnd]: restore,
    [OPS.beginGroup]: save,
    [OPS.endGroup]: restore,
    [OPS.beginAnnotation]: ([id, , own, matrix]) => {
      isNoted = !isField(id ?? '')
      save()
      state.matrix = base
      transform(own)
      transform(matrix)
    },
    [OPS.endAnnotation]: () => {
      isNoted = false
      restore()
    },
    [OPS.beginText]: () => {
      text = [1, 0, 0, 1, 0, 0]
      x = y = lineX = lineY = 0
    },
    [OPS.setTextMatrix]: ([matrix]) => {
      if (isMatrix(matrix)) text = matrix
      x = y = lineX = lineY = 0
    },
    [OPS.moveText]: ([byX, byY]) => moveText(byX ?? 0, byY ?? 0),
    [OPS.setLeadingMoveText]: ([byX, byY]) => {
      state.leading = byY ?? 0
      moveText(byX ?? 0, byY ?? 0)
    },
    [OPS.nextLine]: () => moveText(0, state.leading),
    [OPS.setLeading]: ([leading]) => {
      state.leading = -(leading ?? 0)
    },
    [OPS.setCharSpacing]: ([spacing]) => {
      state.characterSpacing = spacing ?? 0
    },
    [OPS.setWordSpacing]: ([spacing]) => {
      state.wordSpacing = spacing ?? 0
    },
    [OPS.setHScale]: ([percent]) => {
      state.scale = (percent ?? 100) / 100
    },
    [OPS.setTextRise]: ([rise]) => {
      state.rise = rise ?? 0
    },
    [OPS.setFont]: ([name, size]) => setFont(name ?? '', size ?? 0),
    [OPS.setGState]: ([states]) => {
      for (const [key, value] of (states ?? []) as [string, unknown][]) if (key === 'Font') setFont(...(value as [string, number]))
    },
    [OPS.showText]: ([glyphs]) => show(glyphs ?? []),
    [OPS.beginMarkedContent]: () => layers.push(true),
    [OPS.beginMarkedContentProps]: ([tag, layer]) => layers.push(tag !== 'OC' || isShown(layer)),
    [OPS.endMarkedContent]: () => layers.pop(),
    [OPS.constructPath]: ([, , box]) => {
      if (box) content.strokes.push(strokeOf(box, state.matrix))
    },
  }
  for (const [index, operator] of fnArray.entries()) actions[operator]?.((argsArray[index] ?? []) as never[])
  return content
}

const isVisible = (layers: readonly boolean[]) => layers.every(Boolean)

const isMatrix = (value: unknown): value is Matrix => (Array.isArray(value) || ArrayBuffer.isView(value)) && (value as ArrayLike<number>).length === 6

const verticalAdvance = ({ vmetric, width }: PdfGlyph, { defaultVMetrics }: PdfFont): number =>
  Math.abs(vmetric?.[0] ?? defaultVMetrics?.[0] ?? width)

/** 黑体 and the like are the bold type of a page that is set in 宋体 or 仿宋; few Chinese fonts have a bold cut. */
const BOLD_NAME = /bold|black|heavy|simhei|\bhei|heiti|xiaobiaosong|xbs|dbs|黑|小标宋|大标宋/i

const isBoldFont = (font: PdfFont | undefined): boolean => font?.bold === true || font?.black === true || BOLD_NAME.test(font?.name ?? '')

/** From one corner of the box of a path to the other. */
function strokeOf(box: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Stroke {
  const corner = (x = 0, y = 0) => [a * x + c * y + e, b * x + d * y + f] as const
  const [x1, y1] = corner(box[0], box[1])
  const [x2, y2] = corner(box[2], box[3])
  return { x1, y1, x2, y2 }
}
