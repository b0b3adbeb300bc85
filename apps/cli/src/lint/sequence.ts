import { readFileSync } from 'node:fs'
import type { Input } from '../files.js'
import type { CheckedFile } from '../formatters/formatter.js'
import type { Cache } from './cache.js'
import type { Checker } from './checker.js'
import type { Pool } from './pool.js'

export interface Means {
  readonly checker: Checker
  readonly cache?: Cache | undefined
  readonly pool?: Pool | undefined
}

/** So many files a thread are under way at once, whatever their number. */
const AHEAD = 64

/** Checks files, each by the cache, a thread or at once, and gives them back in their order, each as soon as it and those before are done. */
export async function* checkAll(inputs: readonly Input[], { checker, cache, pool }: Means): AsyncGenerator<CheckedFile> {
  const check = (input: Input) => (pool ?? checker).check(input)
  const checkCached = (input: Input): Promise<CheckedFile> | CheckedFile => {
    const bytes = cache && input.absolute !== undefined ? (input.bytes ?? bytesOf(input.absolute)) : undefined
    if (!cache || !bytes) return check(input)
    const key = cache.keyOf(input, bytes)
    const known = cache.read(input, key)
    if (known) return known
    return check({ ...input, bytes }).then((file) => cache.write(input, key, file))
  }
  if (!pool) {
    for (const input of inputs) yield await checkCached(input)
    return
  }
  const underWay: (Promise<CheckedFile> | CheckedFile)[] = []
  for (const input of inputs) {
    underWay.push(checkCached(input))
    if (underWay.length >= AHEAD) yield await (underWay.shift() as Promise<CheckedFile>)
  }
  for (const file of underWay) yield await file
}

/** What cannot be read is told of where it is checked. */
function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
