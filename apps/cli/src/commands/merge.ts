import { readFileSync } from 'node:fs'
import type { CheckedFile } from '../formatters/formatter.js'
import type { ShardHeader } from '../formatters/shard.js'
import { saveMemory } from '../lint/memory.js'
import { openSession, type TellingOptions } from '../lint/session.js'
import { Problem } from '../problems.js'
import { settle } from '../run.js'

/**
 * `jianbao merge`: puts the parts of a run together that `--shard` with `--format shard` wrote, compares the documents of each series
 * across them, and tells the whole in any format.
 */
export async function mergeCommand(paths: readonly string[], options: TellingOptions): Promise<number> {
  const { format: formats = ['stylish'], ...shared } = options
  saveMemory()
  const session = await openSession(await settle(shared), options, formats)
  const shards = paths.map(readShard)
  refuseMissingPart(shards)
  const files = shards.flatMap(({ files }) => files)
  files.sort((a, b) => (a.result.filePath < b.result.filePath ? -1 : a.result.filePath > b.result.filePath ? 1 : 0))
  refuseFileTwice(files)
  for (const file of files) session.take(file)
  return session.finish()
}

interface Shard {
  readonly header: ShardHeader
  readonly files: readonly CheckedFile[]
}

/** A part that is not there would be taken for bulletins without findings. */
function refuseMissingPart(shards: readonly Shard[]): void {
  const parts = new Set(shards.flatMap(({ header }) => header.part ?? []))
  for (const total of new Set([...parts].map((part) => Number(part.split('/')[1])))) {
    const missing = Array.from({ length: total }, (_, index) => `${index + 1}/${total}`).filter((part) => !parts.has(part))
    if (missing.length > 0)
      throw new Problem('JB_SHARD', {
        zh: `缺少第 ${missing.join('、')} 份。请把它们也列出来，或用 --shard 重新检查。`,
        en: `Missing: ${missing.join(', ')}. Name these parts too, or check them again with --shard.`,
      })
  }
}

/** Sorted by path. */
function refuseFileTwice(files: readonly CheckedFile[]): void {
  const twice = files.find(({ result }, index) => result.filePath === files[index - 1]?.result.filePath)
  if (twice)
    throw new Problem('JB_SHARD', {
      zh: `${twice.result.filePath} 在两份里都有。请只列出一次检查的各份；各份要从同一目录运行。`,
      en: `${twice.result.filePath} is in two parts. Name the parts of one run only, each run from the same folder.`,
    })
}

function readShard(path: string): Shard {
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
  const files = lines.slice(1, -1).map((line) => {
    const file = parsed(line) as CheckedFile | undefined
    if (file?.result === undefined) throw noShard(path)
    return file
  })
  return { header, files }
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
