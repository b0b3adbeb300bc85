// Scores the relations that the command reads against gold: npm run evaluate:figures [-- --verbose]. The gold is ../shared's, where it is at hand.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const verbose = process.argv.includes('--verbose')

/** The relation type that a rule of the gold looks at. */
const TYPES = {
  'part-exceeds-whole': ['part-whole'],
  'parts-sum-mismatch': ['sum'],
  'shares-sum-mismatch': ['shares-sum'],
  'percent-vs-point': ['change'],
  'change-direction': ['change'],
  'list-count-mismatch': ['enumeration'],
  'respective-count-mismatch': ['respective'],
  'range-reversed': ['range'],
  'conflicting-figures': ['equality'],
}
const typesOf = (rule) => TYPES[rule] ?? [rule.replace(/-mismatch$/, '')]

/** The figures of some texts, each with its offset in the text. */
function readFigures(texts) {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-figures-'))
  for (const [index, text] of texts.entries()) writeFileSync(join(folder, `${String(index).padStart(5, '0')}.txt`), `${text}\n`)
  const { stdout } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'apps/cli/bin/jianbao.js'), 'figures', '--no-config', '--format', 'json', '.'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 },
  )
  rmSync(folder, { recursive: true })
  const files = new Map(JSON.parse(stdout).map((file) => [Number.parseInt(file.filePath, 10), file]))
  return texts.map((text, index) => withOffsets(text, files.get(index) ?? { quantities: [], relations: [] }))
}

function withOffsets(text, { quantities, relations }) {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const offset = (line, column) => starts[line - 1] + column - 1
  return {
    relations,
    quantities: quantities.map((quantity) => ({
      ...quantity,
      start: offset(quantity.line, quantity.column),
      end: offset(quantity.endLine, quantity.endColumn),
    })),
  }
}

function scoreBulletins() {
  const path = '../shared/gold/bulletins-dev.jsonl'
  if (!existsSync(path)) return console.log('../shared is absent: nothing to score')
  const documents = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const figures = readFigures(documents.map(({ text }) => text))
  const counts = {}
  for (const [index, document] of documents.entries()) {
    const { quantities, relations } = figures[index]
    const claimed = relations.map((relation) => ({ ...relation, at: quantities[relation.operands[relation.claim].quantity] }))
    const golds = document.relations.map((gold) => ({
      ...gold,
      start: document.text.indexOf(gold.quote),
      end: document.text.indexOf(gold.quote) + gold.quote.length,
    }))
    for (const gold of golds) {
      if (gold.verdict === 'undetermined') continue
      const types = gold.rule === 'last-digit' ? undefined : typesOf(gold.rule)
      const found = claimed.some(
        ({ type, verdict, at, deviation }) =>
          at.start >= gold.start &&
          at.end <= gold.end &&
          (types ? types.includes(type) && verdict === gold.verdict : deviation > 0 && deviation <= 1),
      )
      const key = `${gold.rule} ${gold.verdict}`
      counts[key] ??= [0, 0]
      const count = counts[key]
      count[1] += 1
      if (found) count[0] += 1
      else if (verbose) console.log('MISS', document.id, gold.rule, gold.verdict, gold.quote, '|', gold.arithmetic)
    }
    for (const { type, verdict, at, blockedBy } of claimed) {
      if (verdict !== 'violated' || blockedBy !== undefined) continue
      const genuine = golds.some(
        ({ rule, verdict: own, start, end }) => own === 'violated' && typesOf(rule).includes(type) && at.start >= start && at.end <= end,
      )
      if (genuine) continue
      counts['false violated'] = [(counts['false violated']?.[0] ?? 0) + 1, 0]
      if (verbose) console.log('ALARM', document.id, type, at.text, document.text.slice(Math.max(0, at.start - 40), at.end + 20).replace(/\n/g, ' '))
    }
  }
  for (const [key, [hit, all]] of Object.entries(counts).sort()) console.log(key.padEnd(36), all > 0 ? `${hit}/${all}` : hit)
}

/** The seed's gold counts its offsets without white space. Kinds are compared only where both name an amount. */
function scoreSeed() {
  const folder = '../shared/seed'
  if (!existsSync(`${folder}/bulletin.txt`)) return
  const text = readFileSync(`${folder}/bulletin.txt`, 'utf8')
  const gold = JSON.parse(readFileSync('../shared/gold/seed-figures.json', 'utf8'))
  const packed = new Int32Array(text.length + 1)
  for (let at = 0; at < text.length; at += 1) packed[at + 1] = packed[at] + (/\s/.test(text[at]) ? 0 : 1)
  const [{ quantities, relations }] = readFigures([text])
  const own = quantities.map((quantity) => ({ ...quantity, from: packed[quantity.start], to: packed[quantity.end] }))
  const matched = new Map()
  let right = 0
  for (const expected of gold.quantities) {
    const overlapping = own.map((quantity, index) => ({ ...quantity, index })).filter(({ from, to }) => from < expected.end && to > expected.start)
    const found = overlapping.find((quantity) => isRight(quantity, expected))
    for (const { index } of overlapping) matched.set(index, expected.id)
    if (found) right += 1
    else if (verbose)
      console.log(
        'MISS seed',
        expected.text,
        expected.kind,
        expected.value_low,
        expected.value_high,
        '| read',
        overlapping.map(({ text: printed, kind, low, high }) => `${printed} ${kind} ${low} ${high}`).join('; ') || 'nothing',
      )
  }
  console.log('seed quantities'.padEnd(36), `${right}/${gold.quantities.length}`)
  const stated = gold.relations.filter(({ level }) => level === 'stated')
  const hits = stated.filter(({ type, verdict, operands }) => {
    const ids = new Set(operands.map(({ id }) => id))
    const found = relations.some(
      (relation) =>
        relation.type === type && relation.verdict === verdict && relation.operands.every(({ quantity }) => ids.has(matched.get(quantity))),
    )
    if (!found && verbose) console.log('MISS seed', type, verdict, operands.map(({ text: printed }) => printed).join(' '))
    return found
  })
  console.log('seed relations, stated'.padEnd(36), `${hits.length}/${stated.length}`)
}

function isRight({ kind, low, high }, expected) {
  const near = (a, b) => a === b || (a != null && b != null && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)))
  if (kind !== expected.kind) return false
  return expected.value_low === null && expected.value_high === null
    ? true
    : near(low ?? null, expected.value_low) && near(high ?? null, expected.value_high)
}

scoreBulletins()
scoreSeed()
