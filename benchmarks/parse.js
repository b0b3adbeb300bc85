// How fast text becomes a structured bulletin, from 10 kB to 50 MB (UTF-8): the speed must not fall with the size. Needs a build.
import { readFileSync } from 'node:fs'
import { wrap } from '../evaluation/parser/typeset.js'
import { parseBulletin } from '../packages/parser/dist/index.js'

const SIZES = (process.argv[2] ?? '0.01,0.1,1,10,50').split(',').map(Number)
const example = readFileSync('examples/clean.txt', 'utf8')
const body = example.slice(example.indexOf('\n\n') + 2, example.lastIndexOf('\n\n'))

for (const [name, unit] of [
  ['not wrapped', body],
  ['wrapped', wrapped(body, 56)],
]) {
  for (const megabytes of SIZES) {
    const copies = Math.max(1, Math.round((megabytes * 1e6) / Buffer.byteLength(unit)))
    const text = `${unit}\n\n`.repeat(copies)
    const size = Buffer.byteLength(text) / 1e6
    const runs = Math.max(1, Math.min(30, Math.round(20 / size)))
    const times = Array.from({ length: runs }, () => {
      const start = process.hrtime.bigint()
      const { bulletin } = parseBulletin(text, { format: 'text' })
      if (bulletin.sections.length === 0) throw new Error('nothing was read')
      return Number(process.hrtime.bigint() - start) / 1e9
    })
    const median = times.toSorted((a, b) => a - b)[times.length >> 1]
    console.log(
      `${name.padEnd(12)} ${size.toFixed(2).padStart(6)} MB  ${(size / median).toFixed(1).padStart(6)} MB/s  ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`,
    )
  }
}

/** Lines of so many columns, as a typesetter would break them; paragraphs are set in. */
function wrapped(text, width) {
  return text
    .split('\n')
    .flatMap((line) =>
      line.startsWith('\u3000') ? wrap(line.trim(), width, 4).map((part, index) => (index === 0 ? `\u3000\u3000${part}` : part)) : wrap(line, width),
    )
    .join('\n')
}
