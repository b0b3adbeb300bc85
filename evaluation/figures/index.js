// Scores quantities and relations: on the sentences written for it, and on labelled bulletins, a peer's test suite and real text, where at hand.
import { readFileSync } from 'node:fs'
import { scoreBulletins } from './bulletins.js'
import { scoreCorpus } from './corpus.js'
import { isHeldOut, readGold, scoreGold } from './gold.js'
import { scoreRecognizers } from './recognizers.js'
import { percent, table } from './report.js'
import { scoreSeed } from './seed.js'

/** The section of docs/evaluation.md. */
export function evaluateFigures(options) {
  const about = readFileSync(new URL('about.md', import.meta.url), 'utf8').trimEnd()
  const parts = [about, goldTable(options), bulletinsTable(options), seedText(options), recognizersTable(options), corpusTable(options)]
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`
}

function goldTable(options) {
  const sentences = readGold()
  const seen = scoreGold(
    sentences.filter((sentence) => !isHeldOut(sentence)),
    options,
  )
  const heldOut = scoreGold(sentences.filter(isHeldOut), options)
  const cells = ({ labels, found, right, wrong } = { labels: 0, found: 0, right: 0, wrong: 0 }) => [
    labels,
    percent(found, labels),
    right + wrong,
    percent(right, right + wrong),
  ]
  const types = [...new Set([...Object.keys(seen), ...Object.keys(heldOut)])].sort()
  const rows = types.map((type) => [type, ...cells(seen[type]), ...cells(heldOut[type])])
  const all = ['**all**', ...cells(totalOf(seen)), ...cells(totalOf(heldOut))]
  const head = ['relation', 'labels, seen', 'recall', 'decided', 'precision', 'labels, held out', 'recall', 'decided', 'precision']
  return `### Sentences written for it (${sentences.length})\n\n${table(head, [...rows, all])}`
}

function totalOf(types) {
  const total = { labels: 0, found: 0, right: 0, wrong: 0 }
  for (const counts of Object.values(types)) for (const name of Object.keys(total)) total[name] += counts[name]
  return total
}

function bulletinsTable(options) {
  const counts = scoreBulletins(options)
  if (!counts) return undefined
  const rows = Object.entries(counts)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, [found, all]]) => [name, `${found}/${all}`, percent(found, all)])
  const consistent = Object.entries(counts).filter(([name]) => name.endsWith(' consistent'))
  const sum = (index) => consistent.reduce((total, [, count]) => total + count[index], 0)
  const all = ['**all consistent**', `${sum(0)}/${sum(1)}`, percent(sum(0), sum(1))]
  return `### Real local bulletins, retold (shared)\n\n${table(['relations by rule', 'found', ''], [...rows, all])}`
}

function seedText(options) {
  const seed = scoreSeed(options)
  if (!seed) return undefined
  return `### A real bulletin (shared)\n\n${seed.quantities.join('/')} quantities with the right interval and kind, ${seed.relations.join('/')} stated relations with the right verdict.`
}

function recognizersTable(options) {
  const counts = scoreRecognizers(options)
  if (!counts) return undefined
  const rows = Object.entries(counts).map(([model, [found, all]]) => [model, `${found}/${all}`, percent(found, all)])
  const sum = (index) => Object.values(counts).reduce((total, count) => total + count[index], 0)
  const head = ['cases of Recognizers-Text', 'values found', '']
  return `### A peer's test suite (shared)\n\n${table(head, [...rows, ['**all**', `${sum(0)}/${sum(1)}`, percent(sum(0), sum(1))]])}`
}

function corpusTable(options) {
  const corpus = scoreCorpus(options)
  if (!corpus) return undefined
  const { documents, counts, violated } = corpus
  const rows = Object.entries(counts)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([type, count]) => [type, count.consistent, count.violated, count.undetermined])
  const sum = (verdict) => Object.values(counts).reduce((total, count) => total + count[verdict], 0)
  const all = ['**all**', sum('consistent'), sum('violated'), sum('undetermined')]
  const read = `Violated relations that were read: ${violated.genuine} genuine, ${violated.false} false; not read yet: ${violated.unread}.`
  return `### Real text (shared, ${documents} documents)\n\n${table(['relation', 'consistent', 'violated', 'undetermined'], [...rows, all])}\n\n${read}`
}
