import { applyBaseline, type BaselineEntry } from '@jianbao/lint'
import type { LoadedBaseline } from '../baseline.js'
import type { CheckedFile } from '../formatters/formatter.js'

/** A file without what the baseline knows of it, and the entries that can go. */
export function withBaseline(file: CheckedFile, baseline: LoadedBaseline): { readonly file: CheckedFile; readonly stale: readonly BaselineEntry[] } {
  const entries = baseline.entriesOf(file.result.filePath)
  const { result, stale } = applyBaseline(file.result, entries)
  return { file: { ...file, result }, stale }
}
