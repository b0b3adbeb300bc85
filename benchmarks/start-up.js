// What a start costs, as a ratio to `node -e 0` measured in turn with it: machines are noisy, ratios less so.
import { spawnSync } from 'node:child_process'

const RUNS = Number(process.argv[2] ?? 31)
const command = ['apps/cli/bin/jianbao.js']
const rows = [
  ['jianbao --version', [...command, '--version']],
  ['jianbao lint --no-config, 4,000 characters', [...command, 'lint', '--no-config', 'examples/clean.txt']],
  ['jianbao lint, 4,000 characters', [...command, 'lint', 'examples/clean.txt']],
]

const time = (args) => {
  const start = process.hrtime.bigint()
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

console.log(`Node ${process.version}, ${RUNS} pairs, median`)
for (const [name, args] of rows) {
  time(args)
  const pairs = Array.from({ length: RUNS }, () => [time(args), time(['-e', '0'])])
  const ratio = median(pairs.map(([own, bare]) => own / bare))
  console.log(`${name.padEnd(46)} ${ratio.toFixed(2)} × node -e 0  (${median(pairs.map(([own]) => own)).toFixed(0)} ms)`)
}
