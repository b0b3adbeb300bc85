import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The licences of the packages whose files are in the bundle. */
export function thirdPartyNotices(inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []))
  const notices = [...folders].map(notice).sort((a, b) => a.localeCompare(b))
  return `The command jianbao contains the following packages.\n\n${[...new Set(notices)].join('\n')}`
}

function notice(folder: string): string {
  const path = resolve(folder)
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
    name: string
    version: string
    license?: string
  }
  const file = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file && existsSync(join(path, file)) ? readFileSync(join(path, file), 'utf8').trim() : `Licence: ${license ?? 'see its package'}`
  return `${name} ${version}\n${'-'.repeat(name.length + version.length + 1)}\n${text}\n`
}
