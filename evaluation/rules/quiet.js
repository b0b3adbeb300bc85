// What each rule of a preset says of text in which it should say nothing, or only what is really wrong.
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { createLinter, rules } from '../../packages/lint/dist/index.js'
import { parseBulletin } from '../../packages/parser/dist/index.js'
import { lines, table } from '../figures/report.js'
import { typeset } from '../parser/typeset.js'
import { ownBulletins } from './wording.js'

const CORPUS = '../shared/corpus-dev.jsonl.gz'
const CLEAN = 'examples/clean.txt'
const VERDICTS = new URL('verdicts.jsonl', import.meta.url).pathname
/** The corpus is no bulletins: what these rules look for it never has. */
const OF_BULLETINS = new Set(['missing-source', 'empty-source', 'missing-title', 'empty-article', 'masthead-incomplete', 'duplicate-title'])
/** `recommended` for text that is no bulletin. */
export const recommendedForText = { extends: ['recommended'], rules: Object.fromEntries([...OF_BULLETINS].map((id) => [id, 'off'])) }

const LAYOUTS = {
  'not wrapped': { width: Number.POSITIVE_INFINITY, indent: 'kept' },
  'at 56 columns': { width: 56, indent: 'kept' },
}

/** The table of docs/evaluation.md: every rule of `recommended`, those without a finding too. Every finding was read in its context. */
export function quietTable({ verbose }) {
  const noted = new Map(lines(VERDICTS).map((verdict) => [keyOf(verdict), verdict.judgement]))
  const counts = new Map(
    rules.filter(({ presets }) => presets.includes('recommended')).map((rule) => [rule.id, { rule, corpus: none(), clean: none() }]),
  )
  const note = (set, id, text, { ruleId, line, column, endLine, endColumn, message }) => {
    const at = { document: id, rule: ruleId, line, column, endLine, endColumn }
    const judgement = noted.get(keyOf(at)) ?? 'unread'
    counts.get(ruleId)[set][judgement] += 1
    if (judgement === 'unread' && verbose) console.log('UNREAD', JSON.stringify(at), message, '|', around(text, at))
  }
  const documents = corpus()
  const linter = createLinter(recommendedForText)
  for (const { id, text } of documents) for (const finding of findingsOf(linter, text)) note('corpus', id, text, finding)
  const cleanTexts = clean()
  const whole = createLinter({ extends: ['recommended'] })
  for (const { id, text } of cleanTexts) for (const finding of findingsOf(whole, text)) note('clean', id, text, finding)
  return print([...counts.values()], documents.length, cleanTexts.length)
}

const none = () => ({ genuine: 0, false: 0, unread: 0 })
const keyOf = ({ document, rule, line, column }) => `${document} ${rule} ${line} ${column}`
const findingsOf = (linter, text) => linter.lint(parseBulletin(text, { format: 'text' }).bulletin).messages
const around = (text, { line, column, endColumn }) => text.split('\n')[line - 1]?.slice(Math.max(0, column - 60), endColumn + 30)

/** News and reports: edited text, where a genuine error is rare. */
const corpus = () =>
  existsSync(CORPUS)
    ? gunzipSync(readFileSync(CORPUS))
        .toString('utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : []

/** The clean example, and the bulletins of the parser's evaluation in two layouts. */
const clean = () => [
  { id: 'clean', text: readFileSync(CLEAN, 'utf8') },
  ...Object.entries(LAYOUTS).flatMap(([name, layout]) =>
    ownBulletins().map(({ id, data }) => ({ id: `${id}, ${name}`, text: typeset(data, layout) })),
  ),
]

function print(counts, documents, texts) {
  const cells = ({ genuine, false: wrong, unread }) => [genuine, wrong, unread]
  const isSilent = ({ corpus: a, clean: b }) => [...cells(a), ...cells(b)].every((count) => count === 0)
  const rows = counts
    .toSorted((a, b) => a.rule.id.localeCompare(b.rule.id))
    .map(({ rule: { id, severity }, corpus: own, clean: other }) => [
      id,
      severity,
      ...(OF_BULLETINS.has(id) || documents === 0 ? ['–', '–', '–'] : cells(own)),
      ...cells(other),
    ])
  const sum = (set) => counts.reduce((all, count) => cells(count[set]).map((value, index) => value + all[index]), [0, 0, 0])
  const head = ['rule', 'severity', 'real text: genuine', 'false', 'not read yet', 'clean bulletins: genuine', 'false', 'not read yet']
  const silent = counts.filter(isSilent).length
  return [
    `### Quiet by proof (recommended, ${documents} shared documents, ${texts} clean bulletins)`,
    table(head, [...rows, ['**all**', '', ...sum('corpus'), ...sum('clean')]]),
    `${silent} of ${counts.length} rules say nothing at all there.`,
  ].join('\n\n')
}
