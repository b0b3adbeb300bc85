// Runs the rules over real text, and over true text with one figure broken.
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { createLinter, rules } from '../../packages/lint/dist/index.js'
import { parseBulletin } from '../../packages/parser/dist/index.js'
import { readGold } from '../figures/gold.js'
import { lines, percent, table } from '../figures/report.js'
import { breaksOf, seeded } from './inject.js'

const CORPUS = '../shared/corpus-dev.jsonl.gz'
const VERDICTS = new URL('verdicts.jsonl', import.meta.url).pathname
/** The corpus is no bulletins: what these rules look for it never has. */
const OF_BULLETINS = new Set(['missing-source', 'empty-source', 'missing-title', 'empty-article', 'masthead-incomplete', 'duplicate-title'])

/** The section of docs/evaluation.md. */
export function evaluateRules(options) {
  const about = readFileSync(new URL('about.md', import.meta.url), 'utf8').trimEnd()
  const parts = [about, corpusTable(options), injectionTable(options)]
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`
}

const preset = (name) => ({
  extends: [name],
  rules: Object.fromEntries([...OF_BULLETINS].filter((id) => rules.some((rule) => rule.id === id)).map((id) => [id, 'off'])),
})

/** Edited text, where a genuine error is rare: every finding was read in its context, and stands in verdicts.jsonl. */
function corpusTable({ verbose }) {
  if (!existsSync(CORPUS)) return undefined
  const noted = new Map(lines(VERDICTS).map((verdict) => [keyOf(verdict), verdict.judgement]))
  const linter = createLinter(preset('recommended'))
  const counts = new Map()
  const documents = gunzipSync(readFileSync(CORPUS)).toString('utf8').trim().split('\n')
  for (const line of documents) {
    const { id, text } = JSON.parse(line)
    for (const finding of linter.lint(parseBulletin(text, { format: 'text' }).bulletin).messages) {
      const at = {
        document: id,
        rule: finding.ruleId,
        line: finding.line,
        column: finding.column,
        endLine: finding.endLine,
        endColumn: finding.endColumn,
      }
      const judgement = noted.get(keyOf(at)) ?? 'unread'
      const count = counts.get(finding.ruleId) ?? { severity: finding.severity, genuine: 0, false: 0, unread: 0 }
      count[judgement] += 1
      counts.set(finding.ruleId, count)
      if (judgement === 'unread' && verbose)
        console.log(
          'UNREAD',
          JSON.stringify(at),
          finding.message,
          '|',
          text.split('\n')[finding.line - 1]?.slice(Math.max(0, finding.column - 60), finding.endColumn + 30),
        )
    }
  }
  const rows = [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([rule, { severity, genuine, false: wrong, unread }]) => [rule, severity === 2 ? 'error' : 'warning', genuine, wrong, unread])
  const all = ['**all**', '', ...['genuine', 'false', 'unread'].map((name) => [...counts.values()].reduce((sum, count) => sum + count[name], 0))]
  return `### Real text under recommended (shared, ${documents.length} documents)\n\n${table(['rule', 'severity', 'genuine', 'false', 'not read yet'], [...rows, all])}`
}

const keyOf = ({ document, rule, line, column }) => `${document} ${rule} ${line} ${column}`

/** True relations with one figure broken, rule by rule. */
function injectionTable({ verbose }) {
  const linter = createLinter(preset('recommended'))
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
