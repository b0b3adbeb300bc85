import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** The command by which a platform opens a file with the program that is chosen for it. */
export function openerOf(file: string, platform: NodeJS.Platform, environment: Environment): readonly [command: string, argument: string] {
  if (platform === 'darwin') return ['open', file]
  // explorer takes the path as it is; cmd would read & and % in it.
  if (platform === 'win32') return ['explorer.exe', file]
  return [environment['WSL_DISTRO_NAME'] ? 'wslview' : 'xdg-open', file]
}

/**
 * Opens a file in the browser, and does not wait for it.
 *
 * @returns whether the opener could be started; that it found a browser nobody can know
 */
export function openInBrowser(file: string, platform: NodeJS.Platform = process.platform, environment: Environment = process.env): Promise<boolean> {
  // An absolute path: a file named -x is no flag of the opener.
  const [command, argument] = openerOf(resolve(file), platform, environment)
  return new Promise((settle) => {
    const opener = spawn(command, [argument], { detached: true, stdio: 'ignore', env: environment as NodeJS.ProcessEnv })
    opener.once('error', () => settle(false))
    opener.once('spawn', () => {
      opener.unref()
      settle(true)
    })
  })
}
