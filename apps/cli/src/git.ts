import { execFileSync, spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { Problem } from './problems.js'

/** Large enough for the names of an archive, and for the contents that are about to be committed. */
const MOST_BYTES = 1 << 30

/** A file of the index, with what is going to be committed of it. */
export interface StagedFile {
  readonly absolute: string
  readonly bytes: Uint8Array
}

/** The files that the next commit adds or changes, as they stand in the index: the working tree may be ahead of it. */
export function stagedFiles(cwd: string): StagedFile[] {
  const root = rootOf(cwd, '--staged')
  const names = splitNames(git(root, ['diff', '--cached', '--name-only', '--diff-filter=ACMRT', '-z']))
  if (names.length === 0) return []
  const contents = contentsInIndex(root, names)
  return names.flatMap((name, index) => {
    const bytes = contents[index]
    return bytes === undefined ? [] : [{ absolute: resolve(root, name), bytes }]
  })
}

/** The files that differ from where this branch left `ref`, and those that git does not know yet, by their absolute paths. */
export function changedSince(cwd: string, ref: string): string[] {
  const root = rootOf(cwd, '--since')
  if (spawnSync('git', ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], { cwd: root }).status !== 0)
    throw new Problem('JB_GIT', {
      zh: `git 里没有“${ref}”。请检查分支或提交的名字；CI 里请取全历史（fetch-depth: 0）。`,
      en: `git knows no "${ref}". Check the name of the branch or commit; in CI, fetch the whole history (fetch-depth: 0).`,
    })
  const base = spawnSync('git', ['merge-base', ref, 'HEAD'], { cwd: root, encoding: 'utf8' })
  const from = base.status === 0 ? base.stdout.trim() : ref
  const changed = splitNames(git(root, ['diff', '--name-only', '--diff-filter=ACMRT', '-z', from]))
  const untracked = splitNames(git(root, ['ls-files', '--others', '--exclude-standard', '-z']))
  return [...new Set([...changed, ...untracked])].map((name) => resolve(root, name))
}

function rootOf(cwd: string, flag: string): string {
  const { status, stdout, error } = spawnSync('git', ['rev-parse', '--show-toplevel'], { cwd, encoding: 'utf8' })
  if (error)
    throw new Problem('JB_GIT', { zh: `${flag} 要用 git，但没有找到它。请先安装。`, en: `${flag} needs git, which is not found. Install it.` })
  if (status !== 0)
    throw new Problem('JB_GIT', {
      zh: `${flag} 只能在 git 仓库里用。请在仓库里运行，或去掉这个选项。`,
      en: `${flag} works in a git repository only. Run it in one, or leave the flag out.`,
    })
  return stdout.trimEnd()
}

function git(cwd: string, args: readonly string[]): Buffer {
  try {
    return execFileSync('git', [...args], { cwd, maxBuffer: MOST_BYTES, stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    const said = String((error as { stderr?: Buffer }).stderr ?? error).trim()
    throw new Problem('JB_GIT', { zh: `git ${args[0]} 失败：${said}`, en: `git ${args[0]} failed: ${said}` })
  }
}

const splitNames = (printed: Buffer): string[] =>
  printed
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '')

/** What the index holds of each name, in one call of git; undefined where it holds nothing that can be read, such as a submodule. */
function contentsInIndex(root: string, names: readonly string[]): (Uint8Array | undefined)[] {
  // A name may hold a line end, an object's id does not.
  const ids = new Map<string, string>()
  for (const line of splitNames(git(root, ['ls-files', '--stage', '-z', '--', ...names.map((name) => `:(top,literal)${name}`)]))) {
    const [facts = '', name = ''] = line.split('\t')
    ids.set(name, facts.split(' ')[1] ?? '')
  }
  const input = names.map((name) => `${ids.get(name) ?? 'missing'}\n`).join('')
  const { stdout } = spawnSync('git', ['cat-file', '--batch'], { cwd: root, input, maxBuffer: MOST_BYTES })
  const contents: (Uint8Array | undefined)[] = []
  let at = 0
  for (const _ of names) {
    const end = stdout.indexOf(10, at)
    const [, kind, size] = stdout.toString('latin1', at, end).split(' ')
    const length = Number(size)
    if (kind === 'blob') contents.push(stdout.subarray(end + 1, end + 1 + length))
    else contents.push(undefined)
    at = kind === undefined || kind === 'missing' || Number.isNaN(length) ? end + 1 : end + 1 + length + 1
  }
  return contents
}
