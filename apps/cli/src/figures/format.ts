import type { Language } from '@jianbao/lint'
import type { FileFigures } from '@jianbao/schema'

export interface FiguresContext {
  readonly language: Language
  readonly colors: boolean
  /** Columns of the terminal; infinite where none cuts the lines. */
  readonly width: number
  /** Which of the two tables are wanted. */
  readonly quantities: boolean
  readonly relations: boolean
}

/** Turns figures into text: `begin` before the first file, `each` as a file is done, `end` once, with all of them. */
export interface FiguresFormat {
  begin?(context: FiguresContext): string
  each?(file: FileFigures, context: FiguresContext): string
  end?(done: { readonly files: readonly FileFigures[]; readonly failed: number }, context: FiguresContext): string
}
