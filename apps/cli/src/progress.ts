import type { WriteStream } from 'node:tty'

/** How far a run is, on a terminal. */
export interface Progress {
  /** One more is done. */
  done(): void
  clear(): void
}

const NOTHING: Progress = { done: () => undefined, clear: () => undefined }
/** A run that is over sooner needs no bar. */
const PATIENCE = 1000
const PAUSE = 80
const COLUMNS = 30

/**
 * A bar that says how many of `total` are done: on a terminal only, never in CI, and not before a second has passed. It is wiped away
 * before anything else is written on standard output or standard error, and drawn again with the next that is done.
 */
export function createProgress(total: number, stream: WriteStream, { environment = process.env, now = () => performance.now() } = {}): Progress {
  if (total < 2 || stream.isTTY !== true || environment['CI'] || environment['TERM'] === 'dumb') return NOTHING
  const begun = now()
  let count = 0
  let drawn = Number.NEGATIVE_INFINITY
  let clear: () => void = () => undefined
  return {
    done() {
      count += 1
      const time = now()
      if (time - begun < PATIENCE || time - drawn < PAUSE) return
      drawn = time
      clear()
      stream.write(bar(count, total))
      clear = wipeBeforeWriting(stream)
    },
    clear: () => clear(),
  }
}

/** In signs that every terminal draws one column wide. */
function bar(count: number, total: number): string {
  const full = Math.floor((count / total) * COLUMNS)
  return `[${'='.repeat(full)}${' '.repeat(COLUMNS - full)}] ${count}/${total}`
}

/** Whatever is written next, by whom ever, is written where the bar was. */
function wipeBeforeWriting(bar: WriteStream): () => void {
  const streams = [...new Set<WriteStream>([process.stdout, process.stderr, bar])]
  const writes = streams.map((stream) => stream.write)
  let isThere = true
  const wipe = () => {
    if (!isThere) return
    isThere = false
    for (const [index, stream] of streams.entries()) stream.write = writes[index] as WriteStream['write']
    bar.write('\r\u001b[K')
  }
  for (const stream of streams) {
    stream.write = ((...written: Parameters<WriteStream['write']>) => {
      wipe()
      return stream.write(...written)
    }) as WriteStream['write']
  }
  return wipe
}
