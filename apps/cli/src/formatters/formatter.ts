import type { Language } from '@jianbao/lint'
import type { Bulletin, FileResult } from '@jianbao/schema'

/** One file as it was checked. */
export interface CheckedFile {
  readonly result: FileResult
  /** Absent where the file could not be read. */
  readonly bulletin?: Bulletin
  /** What it holds, and that decoded. */
  readonly source?: { readonly bytes: Uint8Array; readonly text: string }
  /** The change that fixes make to it, as a patch to read; absent where they make none, or were written. */
  readonly patch?: string
  /** How many fixes were made, or would be. */
  readonly fixes?: number
}

export interface FormatContext {
  readonly language: Language
  readonly colors: boolean
  readonly ruleCount: number
}

/** Turns results into text. `each` is called as a file is done, `end` once, with all of them. */
export interface Formatter {
  readonly id: string
  each?(file: CheckedFile, context: FormatContext): string
  end?(files: readonly CheckedFile[], context: FormatContext): string
}
