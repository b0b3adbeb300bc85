// An archive of N bulletins of 4,000 characters, in 200 series whose issues are compared: time, time of processors and peak resident memory
// with one thread, with two, with a cold cache and a warm one, and the gains as ratios. All reports must be the same. Needs a build.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const FILES = Number(process.argv[2] ?? 10_000)
const CHARACTERS = 4000
const SENTENCES_AN_ARTICLE = 9
const SERIES = [...'云青白禾望临石柳平安广和永丰宁清松竹梅江'].flatMap((first) =>
  [...'溪岚渡川亭河坪湾阳泉'].map((last) => `${first}${last}县妇儿工作简报`),
)

const { titles, sentences } = material(readFileSync('examples/clean.txt', 'utf8'))

/** The titles of the example, and the sentences of its paragraphs. */
function material(text) {
  const lines = text.split('\n').slice(4)
  return {
    titles: lines.filter((line) => /^[^\s（《]{8,24}$/.test(line) && !/[：。]/.test(line)),
    sentences: lines.filter((line) => line.startsWith('\u3000')).flatMap((line) => line.trim().match(/[^。]+。/g) ?? []),
  }
}

/** Whole numbers that look like chance, and are the same in every run. */
function numbersFrom(seed) {
  let state = (seed * 2_654_435_761) >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** The nth issue of a series: sentences of the example in an order of its own. */
function bulletin(series, issue) {
  const next = numbersFrom(SERIES.indexOf(series) * 1000 + issue + 1)
  const [year, number] = [2001 + Math.floor(issue / 24), (issue % 24) + 1]
  let text = `${series}\n第 ${number} 期\n云溪市妇女儿童工作委员会办公室　　　　${year} 年 ${Math.ceil(number / 2)} 月 ${number % 2 === 0 ? 20 : 5} 日\n————————————————————————————————\n`
  for (let article = 0; text.length < CHARACTERS; article += 1) {
    const body = Array.from({ length: SENTENCES_AN_ARTICLE }, () => sentences[next(sentences.length)])
    text += `\n${titles[(issue + article) % titles.length]}\n　　${body.slice(0, 5).join('')}\n　　${body.slice(5).join('')}\n信息来源：市妇联\n`
  }
  return text
}

/** Tells what the process took, as it ends. */
const TELL_USAGE = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())))",
)}`

function measure(folder, flags) {
  const report = join(folder, 'report.json')
  const args = ['--import', TELL_USAGE, resolve('apps/cli/bin/jianbao.js'), 'archive', '--no-config', '--format', `json=${report}`, ...flags]
  const start = process.hrtime.bigint()
  const { status, output } = spawnSync(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit', 'pipe'] })
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  if (status === null || status > 1) throw new Error(`${flags.join(' ')} ended with ${status}`)
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(output[3])
  return {
    seconds,
    busy: (userCPUTime + systemCPUTime) / 1e6,
    peak: maxRSS / 1000,
    report: createHash('sha256').update(readFileSync(report)).digest('hex'),
  }
}

const folder = mkdtempSync(join(tmpdir(), 'jianbao-archive-'))
try {
  for (let index = 0; index < FILES; index += 1) {
    const series = SERIES[index % SERIES.length]
    const place = join(folder, 'archive', series)
    mkdirSync(place, { recursive: true })
    writeFileSync(
      join(place, `${String(Math.floor(index / SERIES.length)).padStart(4, '0')}.txt`),
      bulletin(series, Math.floor(index / SERIES.length)),
    )
  }
  const cache = ['--cache', '--cache-location', join(folder, 'cache')]
  const one = measure(folder, ['--jobs', '1'])
  const rows = [
    ['--jobs 1', one],
    ['--jobs 2', measure(folder, ['--jobs', '2'])],
    ['--jobs 1 --cache, cold', measure(folder, ['--jobs', '1', ...cache])],
    ['--jobs 1 --cache, warm', measure(folder, ['--jobs', '1', ...cache])],
  ]
  console.log(`${FILES} bulletins of ${CHARACTERS} characters in ${Math.min(FILES, SERIES.length)} series, Node ${process.version}`)
  for (const [name, { seconds, busy, peak }] of rows)
    console.log(
      `${name.padEnd(24)} ${seconds.toFixed(1).padStart(7)} s, ${busy.toFixed(1).padStart(6)} of a processor  ${(FILES / seconds).toFixed(0).padStart(6)} a second  ${peak.toFixed(0).padStart(5)} MB  ${(one.seconds / seconds).toFixed(2).padStart(6)} × the speed of --jobs 1`,
    )
  if (rows.some(([, { report }]) => report !== one.report)) throw new Error('the reports differ')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
