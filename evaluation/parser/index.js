// Sets the bulletins in many layouts, lets the built command parse them, and counts what comes back.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { add, score } from './score.js'
import { typeset, typesetMarkdown } from './typeset.js'

/** Written by others than the parser, and not looked at while it was written. */
const HELD_OUT = ['25', '26', '27', '28']
const SHARED = '../shared'

const kept = (width, options) => ({ width, indent: 'kept', ...options })
const lost = (width, options) => ({ width, indent: 'lost', ...options })
const GROUPS = {
  'not wrapped': [kept(Number.POSITIVE_INFINITY)],
  Markdown: ['markdown'],
  'wrapped, indent kept': [30, 36, 44, 52, 56, 60, 68, 72, 80].flatMap((width) => [
    kept(width),
    kept(width, { page: 26, heads: true, feeds: true }),
    kept(width, { page: 31 }),
  ]),
  'wrapped, indent lost': [30, 36, 44, 52, 56, 60, 64, 68, 72, 80].flatMap((width) => [lost(width), lost(width, { blanks: true, page: 24 })]),
}

function bulletins() {
  const own = readdirSync('evaluation/parser/bulletins').map((name) => ({
    set: HELD_OUT.includes(basename(name, '.json')) ? 'held out' : 'seen',
    data: read(join('evaluation/parser/bulletins', name)),
  }))
  const folder = join(SHARED, 'gold/issues')
  const shared = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => ({ set: 'shared issues', data: read(join(folder, name)) }))
    : []
  return [...own, ...shared, ...articles(), ...reports()]
}

const read = (path) => JSON.parse(readFileSync(path, 'utf8'))
const plain = (articleList, id) => ({
  id,
  style: { spaced: 0, centre: 'none', gap: 0, indent: 'full', run: '' },
  sections: [{ articles: articleList }],
})

/** Real local bulletins, retold: three articles a file. */
function articles() {
  const path = join(SHARED, 'gold/bulletins-dev.jsonl')
  if (!existsSync(path)) return []
  const all = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line, index) => {
      const lines = JSON.parse(line)
        .text.split('\n')
        .map((text) => text.trim())
        .filter(Boolean)
      const source = /^(信息来源|来源|供稿)[：:](.+)$/.exec(lines.at(-1) ?? '')
      if (!source || lines.length < 3) return []
      const print = { source: lines.at(-1), sourceAt: 'line' }
      return [
        { index, title: lines[0], paragraphs: lines.slice(1, -1).map((text) => ({ text })), source: { label: source[1], name: source[2] }, print },
      ]
    })
  const sets = []
  for (let at = 0; at < all.length; at += 3) sets.push({ set: 'shared articles', data: plain(all.slice(at, at + 3), `a${at}`) })
  return sets
}

/** Government reports: long running text, for the breaks alone. */
function reports() {
  const path = join(SHARED, 'corpus-dev.jsonl.gz')
  if (!existsSync(path)) return []
  const documents = gunzipSync(readFileSync(path))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ kind }) => kind === 'gov-work-report')
  return documents.slice(0, 8).map(({ text }, index) => {
    const paragraphs = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.length > 30 && /[。；]$/.test(line))
      .slice(0, 60)
    return { set: 'shared reports', data: plain([{ title: '政府工作报告', paragraphs: paragraphs.map((line) => ({ text: line })) }], `r${index}`) }
  })
}

function evaluate() {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-evaluate-'))
  const cases = []
  for (const [index, { set, data }] of bulletins().entries()) {
    for (const [group, layouts] of Object.entries(GROUPS)) {
      for (const [number, layout] of layouts.entries()) {
        const name = `${String(index).padStart(3, '0')}-${Object.keys(GROUPS).indexOf(group)}-${number}.${layout === 'markdown' ? 'md' : 'txt'}`
        writeFileSync(join(folder, name), layout === 'markdown' ? typesetMarkdown(data) : typeset(data, layout))
        cases.push({ name, set, group, data })
      }
    }
  }
  const { stdout } = spawnSync(process.execPath, [join(process.cwd(), 'apps/cli/bin/jianbao.js'), 'parse', '--no-config', '--format', 'json', '.'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  const parsed = new Map(JSON.parse(stdout).map(({ filePath, bulletin }) => [filePath, bulletin]))
  rmSync(folder, { recursive: true })
  const totals = new Map()
  for (const { name, set, group, data } of cases) {
    const key = `${group}|${set}`
    totals.set(key, add(totals.get(key) ?? { files: 0 }, { files: 1, ...score(data, parsed.get(name)) }))
  }
  return totals
}

const share = (part, whole) => (whole > 0 ? `${((100 * part) / whole).toFixed(1)}%` : '–')

function table(totals) {
  const rows = [...totals].map(([key, t]) => {
    const [group, set] = key.split('|')
    const isRunning = set === 'shared reports'
    const cells = [
      group,
      set,
      t.files,
      isRunning ? '–' : share(t.right, t.articles + t.madeUp),
      isRunning ? '–' : share(t.titles, t.articles),
      share(...t.sources),
      share(t.breaks[0], t.breaks[1]),
      share(t.breaks[0], t.breaks[2]),
      share(...t.masthead),
      share(...t.contents),
      share(...t.colophon),
    ]
    return `| ${cells.join(' | ')} |`
  })
  const head = [
    'layout',
    'bulletins',
    'files',
    'articles entirely right',
    'titles',
    'sources',
    'breaks: precision',
    'recall',
    'masthead',
    'contents',
    'colophon',
  ]
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n')
}

/** The section of docs/evaluation.md. */
export const evaluateParser = () => `${readFileSync('evaluation/parser/about.md', 'utf8').trimEnd()}\n\n${table(evaluate())}\n`
