// How long a file of ten pages takes in each format: read in a warm process, and from the start of the command to its first finding, beside
// `node -e 0`. The files are made by LibreOffice from the example (soffice; fonts-noto-cjk for the PDF). Needs a build.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readBulletin } from '../packages/parser/dist/index.js'

const FORMATS = { txt: 'txt', docx: 'docx:MS Word 2007 XML', doc: 'doc:MS Word 97', odt: 'odt', html: 'html:HTML (StarWriter)', pdf: 'pdf' }
const COPIES = Number(process.argv[2] ?? 3)
const RUNS = 15

if (spawnSync('soffice', ['--version']).error) {
  console.log('soffice is absent: the readers are not timed')
  process.exit(0)
}
const folder = mkdtempSync(join(tmpdir(), 'jianbao-readers-'))
try {
  const example = readFileSync('examples/defects.txt', 'utf8')
  writeFileSync(join(folder, 'bulletin.txt'), `${example}\n`.repeat(COPIES))
  for (const [ending, filter] of Object.entries(FORMATS))
    if (ending !== 'txt')
      execFileSync('soffice', ['--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'bulletin.txt')], { stdio: 'ignore' })
  for (const ending of Object.keys(FORMATS)) await timeFormat(ending)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function timeFormat(ending) {
  const path = join(folder, `bulletin.${ending}`)
  const bytes = new Uint8Array(readFileSync(path))
  const times = []
  let pages = 0
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now()
    const { bulletin } = await readBulletin(bytes.slice(), { filename: path })
    times.push(performance.now() - start)
    pages = bulletin.colophon?.lines.at(-1)?.page ?? 0
  }
  const [first] = times
  const starts = []
  for (let run = 0; run < 5; run += 1) starts.push((await untilFinding(path)) / bare())
  console.log(
    `${ending.padEnd(5)} ${(statSync(path).size / 1e3).toFixed(0).padStart(5)} kB${pages > 0 ? `, ${pages} pages` : ''}: read ${median(times.slice(3)).toFixed(0)} ms warm, ` +
      `${first.toFixed(0)} ms cold; first finding of the command after ${median(starts).toFixed(1)} × node -e 0`,
  )
}

/** Milliseconds from the start of the command to the first byte of its output. */
function untilFinding(path) {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, ['apps/cli/bin/jianbao.js', 'lint', '--no-config', path], { stdio: ['ignore', 'pipe', 'ignore'] })
    child.stdout.once('data', () => resolve(performance.now() - start))
    child.once('error', reject)
  })
}

function bare() {
  const start = performance.now()
  spawnSync(process.execPath, ['-e', '0'])
  return performance.now() - start
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
}
