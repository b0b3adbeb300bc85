// Two hundred bulletins of 10 kB through the command, in one process: seconds, MB/s of UTF-8, and the ratio to `node -e 0`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const FILES = 200
const BYTES = 10_240
const RUNS = Number(process.argv[2] ?? 7)

const lines = readFileSync('examples/clean.txt', 'utf8').split('\n')

/** The example from its nth line on and round again, so that no two files are alike. */
function bulletinFrom(first) {
  let text = ''
  for (let at = first; Buffer.byteLength(text) < BYTES; at += 1) text += `${lines[at % lines.length]}\n`
  return text
}

const folder = mkdtempSync(join(tmpdir(), 'jianbao-'))
try {
  let bytes = 0
  for (let index = 0; index < FILES; index += 1) {
    const text = bulletinFrom(index)
    bytes += Buffer.byteLength(text)
    writeFileSync(join(folder, `${index}.txt`), text)
  }
  const time = (args) => {
    const start = process.hrtime.bigint()
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
    if (status === null || status > 1) throw new Error(`node ${args.join(' ')} ended with ${status}`)
    return Number(process.hrtime.bigint() - start) / 1e9
  }
  const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
  const pairs = Array.from({ length: RUNS }, () => [time(['apps/cli/bin/jianbao.js', 'lint', '--no-config', folder]), time(['-e', '0'])])
  const seconds = median(pairs.map(([own]) => own))
  const ratio = median(pairs.map(([own, bare]) => own / bare))
  console.log(
    `${FILES} files of 10 kB: ${seconds.toFixed(2)} s, ${(bytes / 1e6 / seconds).toFixed(2)} MB/s, ${ratio.toFixed(1)} × node -e 0 (${RUNS} pairs, median)`,
  )
} finally {
  rmSync(folder, { recursive: true })
}
