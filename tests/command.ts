import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const example = (name: string): string => join(root, 'examples', name)

const BIN = join(root, 'apps/cli/bin/jianbao.js')

export interface CommandResult {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface CommandOptions {
  readonly cwd?: string
  readonly input?: string
  readonly environment?: Record<string, string>
}

/** Starts the built command as a user does. */
export function jianbao(args: readonly string[], { cwd = root, input = '', environment = {} }: CommandOptions = {}): CommandResult {
  const { NO_COLOR: _, FORCE_COLOR: __, LANG: ___, LC_ALL: ____, ...inherited } = process.env
  const run: SpawnSyncReturns<string> = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...inherited, ...environment },
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

/** A new folder that holds the files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-test-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export const bad = '县妇联排查安全隐患\n\n　　全县共排查隐患 245 处，其中重大隐患 254 处。\n\n信息来源：县妇联\n'
export const good = bad.replace('254', '25')
