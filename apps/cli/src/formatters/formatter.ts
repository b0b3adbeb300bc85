import type { Collected, Language, Rule } from '@jianbao/lint'
import type { Bulletin, FileResult } from '@jianbao/schema'

/** A line of the text that places count in, without its end. */
export interface SourceLine {
  /** Where it begins in the text, in UTF-16 code units. */
  readonly offset: number
  readonly text: string
  /** A byte order mark of UTF-8 stands before it in the file. */
  readonly hasMark?: boolean
}

/** One file as it was checked: plain data, that crosses workers, the cache and shards. */
export interface CheckedFile {
  readonly result: FileResult
  /** How many articles it has; absent where it could not be read. */
  readonly articles?: number
  /** What it gives to the rules that compare the documents of a series. */
  readonly collected?: Collected
  /** Kept only where a formatter shows whole bulletins. */
  readonly bulletin?: Bulletin
  /** The lines that its results speak of, by their numbers; kept only where a formatter counts in them. */
  readonly lines?: Readonly<Record<number, SourceLine>>
  /** The change that fixes make to it, as a patch to read; absent where they make none, or were written. */
  readonly patch?: string
  /** How many fixes were made, or would be. */
  readonly fixes?: number
}

/** What of a file is kept beside its results. */
export interface Kept {
  readonly bulletin: boolean
  readonly lines: boolean
}

export interface FormatContext {
  readonly language: Language
  readonly colors: boolean
  /** The columns that a line may take; Infinity where the output goes to a file. */
  readonly width: number
  /** How many rules were on. */
  readonly ruleCount: number
  /** All rules that there are, those of plugins among them. */
  readonly rules: readonly Rule[]
  /** Those that are on, for some files at least. */
  readonly activeRules: readonly Rule[]
  /** Of jianbao. */
  readonly version: string
  /** The working directory, which the paths of files are relative to. */
  readonly cwd: string
  /** Which part of the files this run is, where it is one: `2/8`. */
  readonly shard?: string
  /** Findings that directives or the baseline silenced are wanted, too. */
  readonly showSuppressed: boolean
  /** All that there is to say is wanted: every related place, and what would correct a finding. */
  readonly verbose?: boolean
}

/**
 * Turns results into text. `begin` is called before the first file, `each` as a file is done, `end` once, with all of them: a formatter
 * that has no `end` never holds more than one file.
 */
export interface Formatter {
  readonly id: string
  /** The bulletins of all files are kept for it. */
  readonly needsBulletins?: true
  /** The lines that results speak of are kept for it. */
  readonly needsLines?: true
  begin?(context: FormatContext): string
  /** As `each`, but before documents are compared and the baseline is applied. */
  raw?(file: CheckedFile, context: FormatContext): string
  each?(file: CheckedFile, context: FormatContext): string
  /** A long text is best given in pieces, so that it is never held whole. */
  end?(files: readonly CheckedFile[], context: FormatContext): string | Iterable<string> | Promise<string>
  /** What goes into $GITHUB_STEP_SUMMARY, where a step of a workflow has one. */
  summary?(files: readonly CheckedFile[], context: FormatContext): string
}
