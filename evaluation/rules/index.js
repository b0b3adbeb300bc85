// Runs the rules over real and clean text, over true text with one figure broken, over sentences of others, and over clean text with its structure or wording broken.
import { readFileSync } from 'node:fs'
import { createLinter, rules } from '../../packages/lint/dist/index.js'
import { parseBulletin } from '../../packages/parser/dist/index.js'
import { readGold } from '../figures/gold.js'
import { percent, table } from '../figures/report.js'
import { breaksOf, seeded } from './inject.js'
import { quietTable, recommendedForText } from './quiet.js'
import { sentencesTable } from './sentences.js'
import { wordingTable } from './wording.js'

/** The section of docs/evaluation.md. */
export function evaluateRules(options) {
  const about = readFileSync(new URL('about.md', import.meta.url), 'utf8').trimEnd()
  return `${[about, quietTable(options), injectionTable(options), sentencesTable(options), wordingTable(options)].join('\n\n')}\n`
}

/** True relations with one figure broken, rule by rule. */
function injectionTable({ verbose }) {
  const linter = createLinter(recommendedForText)
  const random = seeded(20261124)
  const counts = new Map()
  let inside = 0
  let all = 0
  for (const { id, passages, relations } of readGold()) {
    if (relations.some(({ verdict }) => verdict === 'violated')) continue
    for (const broken of breaksOf(passages, random)) {
      all += 1
      if (broken.inside) {
        inside += 1
        continue
      }
      const count = counts.get(broken.type) ?? { broken: 0, found: 0, elsewhere: 0 }
      count.broken += 1
      const findings = linter.lint(bulletinOf(broken.passages)).messages
      const near = findings.filter(
        ({ ruleId, quote, related = [] }) =>
          broken.rules.includes(ruleId) && [quote, ...related.map((other) => other.quote)].some((text) => text.includes(broken.to)),
      )
      if (near.length > 0) count.found += 1
      else if (findings.length > 0) count.elsewhere += 1
      if (near.length === 0 && verbose)
        console.log('MISSED', id, broken.type, broken.slip, `${broken.from} → ${broken.to}`, broken.passages[broken.passage].text)
      counts.set(broken.type, count)
    }
  }
  const rows = [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([type, { broken, found, elsewhere }]) => [type, broken, found, percent(found, broken), elsewhere])
  const sum = (name) => [...counts.values()].reduce((total, count) => total + count[name], 0)
  const total = ['**all**', sum('broken'), sum('found'), percent(sum('found'), sum('broken')), sum('elsewhere')]
  const head = ['relation', 'broken', 'found at the place', '', 'reported by another rule']
  return `### Figures broken in true sentences\n\n${table(head, [...rows, total])}\n\n${inside} of ${all} breaks (${percent(inside, all)}) stay inside the tolerance and are not counted. ${rules.length} rules.`
}

/** Passages as an article of their own. */
function bulletinOf(passages) {
  const title = passages.find(({ role }) => role === 'title')?.text ?? '专项工作动态'
  const rest = passages.filter(({ role }) => role !== 'title')
  const markdown = [`# ${title}`, ...rest.map(({ role, text }) => (role === 'table' ? markdownTable(text) : text)), '信息来源：县妇联'].join('\n\n')
  return parseBulletin(`${markdown}\n`, { format: 'markdown' }).bulletin
}

function markdownTable(text) {
  const rows = text.split('\n').map((row) => `| ${row.split('\t').join(' | ')} |`)
  const columns = text.split('\n')[0]?.split('\t').length ?? 1
  return [rows[0], `|${' --- |'.repeat(columns)}`, ...rows.slice(1)].join('\n')
}
