import { readFileSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { type BaselineEntry, BaselineError, parseBaseline } from '@jianbao/lint'
import { Problem } from './problems.js'

/** Where a baseline is looked for, in the working directory. */
const BASELINE = 'jianbao-baseline.jsonl'

/** A baseline with its place; the files of its entries are named from its folder. */
export interface LoadedBaseline {
  readonly path: string
  readonly exists: boolean
  readonly entries: readonly BaselineEntry[]
  /** What an entry calls a file that is printed by its path from the working directory. */
  nameOf(filePath: string): string
  entriesOf(filePath: string): readonly BaselineEntry[]
}

/**
 * Loads the baseline that was named, or the usual one where there is one.
 *
 * @throws {Problem} for one that was named and is not there (unless it `mayBeNew`), or that has a line which is no entry.
 */
export function loadBaseline(cwd: string, named: string | undefined, mayBeNew = false): LoadedBaseline {
  const path = resolve(cwd, named ?? BASELINE)
  const text = textOf(path)
  if (text === undefined && named !== undefined && !mayBeNew)
    throw new Problem('JB_BASELINE', {
      zh: `没有基线文件 ${named}。请检查路径，或运行 jianbao baseline 新建。`,
      en: `There is no baseline ${named}. Check its path, or make one with jianbao baseline.`,
    })
  const entries = parsed(text ?? '', named ?? BASELINE)
  const byFile = grouped(entries)
  const nameOf = (filePath: string) => relative(dirname(path), resolve(cwd, filePath)).split(sep).join('/')
  return { path, exists: text !== undefined, entries, nameOf, entriesOf: (filePath) => byFile.get(nameOf(filePath)) ?? [] }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    throw new Problem('JB_BASELINE', {
      zh: `无法读取基线文件 ${path}（${code}）。请检查权限。`,
      en: `The baseline ${path} cannot be read (${code}). Check its permissions.`,
    })
  }
}

function parsed(text: string, name: string): BaselineEntry[] {
  try {
    return parseBaseline(text)
  } catch (error) {
    if (!(error instanceof BaselineError)) throw error
    throw new Problem('JB_BASELINE', {
      zh: `基线文件 ${name} 第 ${error.line} 行不对（${error.message}）。请改正这一行，或删除后运行 jianbao baseline。`,
      en: `The baseline ${name} is wrong (${error.message}). Mend the line, or delete the file and run jianbao baseline.`,
    })
  }
}

function grouped(entries: readonly BaselineEntry[]): Map<string, BaselineEntry[]> {
  const groups = new Map<string, BaselineEntry[]>()
  for (const entry of entries) {
    const own = groups.get(entry.file)
    if (own) own.push(entry)
    else groups.set(entry.file, [entry])
  }
  return groups
}
