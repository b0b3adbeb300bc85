import { rmSync } from 'node:fs'
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Problem } from './problems.js'

/** What a shell says of a program that Ctrl-C ended. */
const INTERRUPTED = 130

/** A file's content; a long one is given in pieces. */
export type Content = string | Uint8Array | Iterable<string | Uint8Array>

/**
 * Writes a file beside its place first, then renames it, so that it is never half-written; one that was there keeps its permissions. Where
 * the run is interrupted meanwhile, what stands beside goes.
 */
export async function writeWhole(path: string, content: Content): Promise<void> {
  try {
    await replaceFile(path, content)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    throw new Problem('JB_OUTPUT', {
      zh: `无法写入 ${path}（${code}）。请检查目录、权限和磁盘空间。`,
      en: `${path} cannot be written (${code}). Check its folder, its permissions and the space on the disk.`,
    })
  }
}

/** As {@link writeWhole}; makes the folder, and gives back the code of what went wrong, where the run goes on without the file. */
export async function tryToWrite(path: string, content: Content): Promise<string | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await replaceFile(path, content)
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
}

async function replaceFile(path: string, content: Content): Promise<void> {
  const place = await realpath(path).catch(() => path)
  const beside = join(dirname(place), `.${process.pid}-${Date.now()}.tmp`)
  const interrupted = () => {
    rmSync(beside, { force: true })
    process.exit(INTERRUPTED)
  }
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  try {
    const mode = (await stat(place).catch(() => undefined))?.mode
    await writeFile(beside, content, mode === undefined ? {} : { mode })
    await rename(beside, place)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
  }
}
