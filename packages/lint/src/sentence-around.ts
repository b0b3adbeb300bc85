import type { PlacedFigure } from './facts.js'
import { positionOf } from './figure-index.js'

/** How far back in its sentence a figure is looked around. */
const REACH = 80

/** The words of its sentence before a figure. */
export function wordsBefore({ block, start }: Pick<PlacedFigure, 'block' | 'start'>): string {
  const words = block.text.slice(Math.max(0, start - REACH), start).trimEnd()
  return words.slice(Math.max(words.lastIndexOf('。'), words.lastIndexOf('！'), words.lastIndexOf('？')) + 1)
}

/** The figure right before another in the same block. */
export function precedingIn(quantities: readonly PlacedFigure[], figure: PlacedFigure): PlacedFigure | undefined {
  const before = quantities[positionOf(quantities, figure) - 1]
  return before?.block === figure.block ? before : undefined
}

/** Whether a place stands inside “…”: what someone else has said or written. */
export function isQuoted({ block, start }: Pick<PlacedFigure, 'block' | 'start'>): boolean {
  const before = block.text.slice(0, start)
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}
