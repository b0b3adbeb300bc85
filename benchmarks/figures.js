// How fast quantities and relations are read: cold (a fresh process, every passage once) and warm, from 10 kB to 10 MB, and on text made to
// be slow, against plain prose in the same run. Needs a build. The corpus is ../shared's where it is at hand, else our own example.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readFigures, readQuantities } from '../packages/figures/dist/index.js'

const CORPUS = '../shared/corpus-dev.jsonl.gz'
const ROUNDS = 7

function corpus() {
  const texts = existsSync(CORPUS)
    ? gunzipSync(readFileSync(CORPUS))
        .toString('utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).text)
    : Array.from({ length: 300 }, () => readFileSync('examples/clean.txt', 'utf8'))
  return texts.map(passagesOf)
}

const passagesOf = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line, role: 'prose' }))

const megabytes = (articles) => articles.flat().reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

function readAll(articles) {
  for (const article of articles) readFigures(article)
}

function seconds(run) {
  const start = process.hrtime.bigint()
  run()
  return Number(process.hrtime.bigint() - start) / 1e9
}

if (process.argv[2] === 'cold') {
  const articles = corpus()
  console.log(seconds(() => readAll(articles)))
} else {
  const articles = corpus()
  const size = megabytes(articles)
  const cold = Array.from({ length: ROUNDS }, () => Number(spawnSync(process.execPath, [process.argv[1], 'cold'], { encoding: 'utf8' }).stdout))
  const warm = Array.from({ length: ROUNDS }, () => seconds(() => readAll(articles)))
  const quantities = Array.from({ length: ROUNDS }, () =>
    seconds(() => {
      for (const { text } of articles.flat()) readQuantities(text)
    }),
  )
  console.log(
    `corpus, ${size.toFixed(1)} MB: cold ${(size / median(cold)).toFixed(1)} MB/s, warm ${(size / median(warm)).toFixed(1)} MB/s; quantities alone, warm ${(size / median(quantities)).toFixed(1)} MB/s`,
  )

  const flat = articles.flat()
  const points = [0.01, 0.1, 1, 10].map((wanted) => {
    const passages = []
    for (let bytes = 0, index = 0; bytes < wanted * 1e6; index += 1) {
      const passage = flat[index % flat.length]
      passages.push(passage)
      bytes += Buffer.byteLength(passage.text)
    }
    const own = megabytes([passages])
    const time = median(Array.from({ length: wanted < 5 ? 5 : 3 }, () => seconds(() => readFigures(passages))))
    console.log(`one article of ${own.toFixed(2)} MB: ${(own / time).toFixed(1)} MB/s`)
    return [Math.log(own), Math.log(time)]
  })
  console.log(`time grows with the power ${slope(points).toFixed(2)} of the size`)

  const MEGABYTE = 1e6
  const fill = (unit) => unit.repeat(Math.ceil(MEGABYTE / Buffer.byteLength(unit)))
  const plain = seconds(() =>
    readFigures([
      {
        text: fill(
          flat
            .slice(0, 200)
            .map(({ text }) => text)
            .join(''),
        ),
        role: 'prose',
      },
    ]),
  )
  const hostile = {
    digits: fill('1'),
    其中: fill('其中'),
    brackets: fill('（'),
    'brackets in pairs': fill('（1人）'),
    '、': fill('、'),
    'numbers and 、': fill('12人、'),
    random: Array.from({ length: MEGABYTE / 3 }, (_, index) => '其中占比（）1人%，。、共为年月日至增长分别'.charAt((index * 7919) % 21)).join(''),
    'one sentence': fill('共12人，其中女3人，占25%，比上年增加2人，增长10%，'),
  }
  for (const [name, text] of Object.entries(hostile))
    console.log(
      `1 MB of ${name}: ${(seconds(() => readFigures([{ text, role: 'prose' }])) / plain).toFixed(2)} times plain prose (${plain.toFixed(2)} s)`,
    )
}

function slope(points) {
  const mean = (index) => points.reduce((sum, point) => sum + point[index], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  return points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0)
}
