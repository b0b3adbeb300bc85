import { execFileSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { folderOf, root } from './command.js'

/** The built command under the name that npm would link, in a folder of its own: pipelines find it on their path, or are told it. */
export function checkoutCommand(): string {
  const command = join(folderOf({ jianbao: `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'apps/cli/bin/jianbao.js')}' "$@"\n` }), 'jianbao')
  chmodSync(command, 0o755)
  return command
}

export const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder, stdio: 'pipe', encoding: 'utf8' })

/** A repository with the files in its first commit, on the branch main. */
export function committed(files: Readonly<Record<string, string>>): string {
  const folder = folderOf(files)
  git(folder, 'init', '-q', '-b', 'main')
  git(folder, 'add', '-A')
  git(folder, 'commit', '-qm', 'first')
  return folder
}
