import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/**
 * Names files as a pipeline does, from the root of their repository, wherever in it the run started: GitHub and GitLab show nothing for a
 * path that they do not find there. What is no file, such as standard input, keeps its name.
 */
export function repositoryPaths(cwd: string): (filePath: string) => string {
  const root = repositoryRoot(cwd)
  return (filePath) => (filePath.startsWith('<') ? filePath : relative(root, resolve(cwd, filePath)).split(sep).join('/'))
}

/** The nearest folder upwards that git keeps, else the working directory. */
function repositoryRoot(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return cwd
  }
}
