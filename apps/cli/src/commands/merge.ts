import { readFileSync } from 'node:fs'
import type { CheckedFile } from '../formatters/formatter.js'
import type { ShardHeader } from '../formatters/shard.js'
import { openSession, type TellingOptions } from '../lint/session.js'
import { Problem } from '../problems.js'
import { settle } from '../run.js'

/**
 * `jianbao merge`: puts the parts of a run together that `--shard` with `--format shard` wrote, compares the documents of each series
 * across them, and tells the whole in any format.
 */
export async function mergeCommand(paths: readonly string[], options: TellingOptions): Promise<number> {
  const { format: formats = ['stylish'], ...shared } = options
  const session = await openSession(await settle(shared), options, formats)
  const files = paths.flatMap(readShard)
  files.sort((a, b) => (a.result.filePath < b.result.filePath ? -1 : a.result.filePath > b.result.filePath ? 1 : 0))
  for (const file of files) session.take(file)
  return session.finish()
}

function readShard(path: string): CheckedFile[] {
  const lines = textOf(path).split('\n')
  const header = parsed(lines[0] ?? '') as ShardHeader | undefined
  if (header?.kind !== 'shard') throw noShard(path)
  if (header.jianbao !== process.env['JIANBAO_VERSION'])
    throw new Problem('JB_SHARD', {
      zh: `${path} 是 jianbao ${header.jianbao} 写的，与现在的版本不同。请用同一版本重新检查。`,
      en: `${path} was written by jianbao ${header.jianbao}, which is not this version. Check again with one version.`,
    })
  // A part that was cut off ends in the middle of a line.
  if (lines.at(-1) !== '') throw noShard(path)
  return lines.slice(1, -1).map((line) => {
    const file = parsed(line) as CheckedFile | undefined
    if (file?.result === undefined) throw noShard(path)
    return file
  })
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new Problem('JB_NOT_FOUND', {
      zh: `无法读取 ${path}（${(error as NodeJS.ErrnoException).code}）。请检查路径。`,
      en: `${path} cannot be read (${(error as NodeJS.ErrnoException).code}). Check its path.`,
    })
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const noShard = (path: string) =>
  new Problem('JB_SHARD', {
    zh: `${path} 不是 --format shard 写的完整文件。请重新运行那一部分。`,
    en: `${path} is no whole file of --format shard. Run that part again.`,
  })
