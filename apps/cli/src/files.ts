import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Ignore } from 'ignore'

/** A file to be read: its path as it is printed, or standard input. */
export interface Input {
  readonly filePath: string
  /** Absent: standard input. */
  readonly absolute?: string
  /** Named on the command line, but not there. */
  readonly missing?: true
}

export interface FindOptions {
  readonly cwd: string
  /** Globs that choose files in a directory, instead of the known endings. */
  readonly files?: readonly string[] | undefined
  readonly ignores?: readonly string[] | undefined
}

/** What a directory stands for. */
const ENDINGS = ['txt', 'md', 'markdown', 'html', 'htm', 'docx', 'doc', 'odt', 'pdf', 'ofd']
const PASSED_OVER = /^(?:readme|changelog|license|licence|contributing)(?:[.\-_].*)?$/i
const NEVER = ['**/node_modules/**', '**/.git/**']

/**
 * The files that the paths stand for, by path. A file named is always read; a directory or a glob stands for the files with a known
 * ending that no ignore file excludes.
 */
export async function findInputs(paths: readonly string[], options: FindOptions): Promise<Input[]> {
  const found = new Map<string, Input>()
  for (const path of paths) {
    for (const input of await inputsOf(path, options)) found.set(input.absolute ?? input.filePath, input)
  }
  return [...found.values()].sort((a, b) => (a.filePath < b.filePath ? -1 : a.filePath > b.filePath ? 1 : 0))
}

async function inputsOf(path: string, options: FindOptions): Promise<Input[]> {
  const absolute = resolve(options.cwd, path)
  const kind = kindOf(absolute)
  if (kind === 'file') return [{ filePath: printedPath(absolute, options.cwd), absolute }]
  if (kind === 'directory') return chosen(await glob(options.files ?? [`**/*.{${ENDINGS.join(',')}}`], absolute, options), options)
  if (/[*?{}[\]!()]/.test(path)) {
    const all = await glob([path.replaceAll('\\', '/')], options.cwd, options)
    return chosen(/\.[\w{},]+$/.test(path) ? all : all.filter((file) => ENDINGS.includes(file.split('.').at(-1)?.toLowerCase() ?? '')), options)
  }
  return [{ filePath: printedPath(absolute, options.cwd), absolute, missing: true }]
}

function kindOf(absolute: string): 'file' | 'directory' | undefined {
  try {
    return statSync(absolute).isDirectory() ? 'directory' : 'file'
  } catch {
    return undefined
  }
}

async function glob(patterns: readonly string[], cwd: string, { ignores = [] }: FindOptions): Promise<string[]> {
  const { glob: expand } = await import('tinyglobby')
  return expand([...patterns], { cwd, absolute: true, dot: false, caseSensitiveMatch: false, expandDirectories: false, ignore: [...NEVER, ...ignores] })
}

/** Takes out what ignore files exclude, and the files that speak of a project. */
async function chosen(files: readonly string[], { cwd }: FindOptions): Promise<Input[]> {
  if (files.length === 0) return []
  const { default: ignore } = await import('ignore')
  const isIgnored = ignoreFiles(() => ignore())
  return files
    .map((file) => resolve(file))
    .filter((file) => !PASSED_OVER.test(file.split(sep).at(-1) ?? '') && !isIgnored(file))
    .map((absolute) => ({ filePath: printedPath(absolute, cwd), absolute }))
}

/** Asks the .gitignore and .jianbaoignore of every folder from the file up to the root of its repository, the nearest last. */
function ignoreFiles(create: () => Ignore): (file: string) => boolean {
  const folders = new Map<string, Ignore | undefined>()
  const rulesOf = (folder: string): Ignore | undefined => {
    if (!folders.has(folder)) folders.set(folder, readIgnores(folder, create))
    return folders.get(folder)
  }
  return (file) => {
    for (let folder = dirname(file); ; folder = dirname(folder)) {
      const result = rulesOf(folder)?.test(relative(folder, file).split(sep).join('/'))
      if (result?.ignored) return true
      if (result?.unignored || existsSync(join(folder, '.git')) || dirname(folder) === folder) return false
    }
  }
}

function readIgnores(folder: string, create: () => Ignore): Ignore | undefined {
  const texts = ['.gitignore', '.jianbaoignore'].flatMap((name) => {
    const path = join(folder, name)
    return existsSync(path) ? [readFileSync(path, 'utf8')] : []
  })
  return texts.length > 0 ? create().add(texts.join('\n')) : undefined
}

/** Relative to the working directory, with /. */
const printedPath = (absolute: string, cwd: string) => (relative(cwd, absolute) || absolute).split(sep).join('/')
