import { access, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Ignore } from 'ignore'

/** A file to be read: its path as it is printed, or standard input. */
export interface Input {
  readonly filePath: string
  /** Absent: standard input. */
  readonly absolute?: string
  /** What it holds, where that is known already. */
  readonly bytes?: Uint8Array
  /** Named on the command line, but not there. */
  readonly missing?: true
}

export interface FindOptions {
  readonly cwd: string
  /** Globs that choose files in a directory, instead of the known endings. */
  readonly files?: readonly string[] | undefined
  readonly ignores?: readonly string[] | undefined
  /** Of further readers. */
  readonly endings?: readonly string[]
  /** Files that are named are chosen as those of a directory are: an ending that is not known, or an ignore file, leaves them out. */
  readonly ignoreUnknown?: boolean
}

/** What a directory stands for. */
export const ENDINGS = ['txt', 'md', 'markdown', 'html', 'htm', 'docx', 'doc', 'odt', 'pdf', 'ofd']
const PASSED_OVER = /^(?:readme|changelog|license|licence|contributing)(?:[.\-_].*)?$/i
const NEVER = ['**/node_modules/**', '**/.git/**']

/**
 * The files that the paths stand for, by path. A file named is read, unless unknown ones are to be ignored; a directory or a glob stands
 * for the files with a known ending that no ignore file excludes.
 */
export async function findInputs(paths: readonly string[], options: FindOptions): Promise<Input[]> {
  const found = new Map<string, Input>()
  const named = options.ignoreUnknown ? await filesAmong(paths, options.cwd) : []
  for (const input of await ofKnownKinds(named, options)) found.set(input.absolute ?? input.filePath, input)
  for (const path of paths.filter((path) => !named.includes(resolve(options.cwd, path)))) {
    for (const input of await inputsOf(path, options)) found.set(input.absolute ?? input.filePath, input)
  }
  return sorted([...found.values()])
}

/** Those of the paths that are files, not directories or globs, in full. */
async function filesAmong(paths: readonly string[], cwd: string): Promise<string[]> {
  const absolute = paths.map((path) => resolve(cwd, path))
  const kinds = await Promise.all(absolute.map(kindOf))
  return absolute.filter((_, index) => kinds[index] === 'file')
}

/** Those of a list of files that the same paths would choose: of a directory or glob by their endings and the ignore files. */
export async function chooseAmong(files: readonly string[], paths: readonly string[], options: FindOptions): Promise<Input[]> {
  const isUnder = await Promise.all(
    paths.map(async (path) => {
      const absolute = resolve(options.cwd, path)
      const fits = await matcher([path.replaceAll('\\', '/')])
      return (file: string) =>
        file === absolute || file.startsWith(absolute.endsWith(sep) ? absolute : absolute + sep) || fits(slashed(relative(options.cwd, file)))
    }),
  )
  const under = files.filter((file) => isUnder.some((isUnderOne) => isUnderOne(file)))
  return sorted(await ofKnownKinds(under, options))
}

/** Those of a list of files that a directory would stand for. */
async function ofKnownKinds(files: readonly string[], options: FindOptions): Promise<Input[]> {
  const isChosen = await matcher(options.files ?? [`**/*.{${[...ENDINGS, ...(options.endings ?? [])].join(',')}}`])
  const isIgnored = await matcher([...NEVER, ...(options.ignores ?? [])])
  // A file outside of the working directory is seen from where the two paths part: ** matches no "..".
  const place = (file: string) => slashed(relative(options.cwd, file)).replace(/^(?:\.\.\/)+/, '')
  return chosen(
    files.filter((file) => isChosen(place(file)) && !isIgnored(place(file))),
    options,
  )
}

async function matcher(globs: readonly string[]): Promise<(path: string) => boolean> {
  const { default: picomatch } = await import('picomatch')
  return picomatch([...globs], { nocase: true })
}

const slashed = (path: string) => path.split(sep).join('/')

const sorted = (inputs: readonly Input[]): Input[] => inputs.toSorted((a, b) => (a.filePath < b.filePath ? -1 : a.filePath > b.filePath ? 1 : 0))

async function inputsOf(path: string, options: FindOptions): Promise<Input[]> {
  const absolute = resolve(options.cwd, path)
  const endings = [...ENDINGS, ...(options.endings ?? [])]
  const kind = await kindOf(absolute)
  if (kind === 'file') return [{ filePath: printedPath(absolute, options.cwd), absolute }]
  if (kind === 'directory') return chosen(await glob(options.files ?? [`**/*.{${endings.join(',')}}`], absolute, options), options)
  if (/[*?{}[\]!()]/.test(path)) {
    const all = await glob([path.replaceAll('\\', '/')], options.cwd, options)
    return chosen(/\.[\w{},]+$/.test(path) ? all : all.filter((file) => endings.includes(file.split('.').at(-1)?.toLowerCase() ?? '')), options)
  }
  return [{ filePath: printedPath(absolute, options.cwd), absolute, missing: true }]
}

async function kindOf(absolute: string): Promise<'file' | 'directory' | undefined> {
  try {
    return (await stat(absolute)).isDirectory() ? 'directory' : 'file'
  } catch {
    return undefined
  }
}

async function glob(patterns: readonly string[], cwd: string, { ignores = [] }: FindOptions): Promise<string[]> {
  const { glob: expand } = await import('tinyglobby')
  return expand([...patterns], {
    cwd,
    absolute: true,
    dot: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
    ignore: [...NEVER, ...ignores],
  })
}

/** Takes out what ignore files exclude, and the files that speak of a project. */
async function chosen(files: readonly string[], { cwd }: FindOptions): Promise<Input[]> {
  if (files.length === 0) return []
  const { default: ignore } = await import('ignore')
  const isIgnored = ignoreFiles(() => ignore())
  const kept: Input[] = []
  for (const absolute of files.map((file) => resolve(file))) {
    if (PASSED_OVER.test(basename(absolute)) || (await isIgnored(absolute))) continue
    kept.push({ filePath: printedPath(absolute, cwd), absolute })
  }
  return kept
}

/** Asks the .gitignore and .jianbaoignore of every folder from the file up to the root of its repository, the nearest first. */
function ignoreFiles(create: () => Ignore): (file: string) => Promise<boolean> {
  const folders = new Map<string, Promise<FolderRules>>()
  const rulesOf = (folder: string): Promise<FolderRules> => {
    const rules = folders.get(folder) ?? readFolderRules(folder, create)
    folders.set(folder, rules)
    return rules
  }
  return async (file) => {
    for (let folder = dirname(file); ; folder = dirname(folder)) {
      const { ignore, isRoot } = await rulesOf(folder)
      const result = ignore?.test(relative(folder, file).split(sep).join('/'))
      if (result?.ignored) return true
      if (result?.unignored || isRoot || dirname(folder) === folder) return false
    }
  }
}

interface FolderRules {
  readonly ignore?: Ignore
  /** The root of a repository: ignore files above it do not count. */
  readonly isRoot: boolean
}

async function readFolderRules(folder: string, create: () => Ignore): Promise<FolderRules> {
  const texts = await Promise.all(['.gitignore', '.jianbaoignore'].map((name) => readFile(join(folder, name), 'utf8').catch(() => '')))
  const isRoot = await access(join(folder, '.git')).then(
    () => true,
    () => false,
  )
  return { isRoot, ...(texts.some((text) => text !== '') ? { ignore: create().add(texts.join('\n')) } : {}) }
}

/** Relative to the working directory, with /. */
const printedPath = (absolute: string, cwd: string) => (relative(cwd, absolute) || absolute).split(sep).join('/')
