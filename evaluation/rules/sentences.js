// Runs the rules over sentences of people who had not seen the program: with one contradiction each, and with none.
import { readFileSync } from 'node:fs'
import { createLinter } from '../../packages/lint/dist/index.js'
import { parseBulletin } from '../../packages/parser/dist/index.js'
import { percent, table } from '../figures/report.js'

/** What a sentence is rightly told of, whether or not its figures agree. */
const OF_WORDING = ['year-missing', 'redundant-hedge', 'halfwidth-punctuation', 'relative-year', 'cutoff-wording']
const PRESETS = ['recommended', 'strict']
const TITLE = '县妇联开展活动'

/** The table of docs/evaluation.md. */
export function sentencesTable({ verbose }) {
  const linters = PRESETS.map((preset) => createLinter({ extends: [preset] }))
  const counts = new Map()
  let alarms = 0
  for (const { id, kind, sentence, why } of rowsOf('defects')) {
    const bulletin = bulletinOf(sentence)
    const found = linters.map((linter) => findingsOf(linter, bulletin).length > 0)
    if (verbose && !found[0]) console.log('NOT FOUND', id, kind, sentence, `(${why})`)
    const count = counts.get(kind) ?? [0, 0, 0]
    counts.set(
      kind,
      [true, ...found].map((isFound, index) => count[index] + Number(isFound)),
    )
  }
  const clean = rowsOf('clean')
  for (const { id, sentence } of clean) {
    const findings = findingsOf(linters[0], bulletinOf(sentence))
    if (findings.length > 0) alarms += 1
    if (verbose) for (const { ruleId, message } of findings) console.log('FALSE ALARM', id, ruleId, message, sentence)
  }
  const row = (name, [all, ...found]) => [name, all, ...found.flatMap((number) => [number, percent(number, all)])]
  const rows = [...counts].sort(([a], [b]) => a.localeCompare(b)).map(([kind, count]) => row(kind, count))
  const sum = [...counts.values()].reduce((total, count) => total.map((number, index) => number + count[index]), [0, 0, 0])
  const head = ['what contradicts', 'sentences', 'found by `recommended`', '', 'by `strict`', '']
  return `### Sentences written without sight of the program\n\n${table(head, [...rows, row('**all**', sum)])}\n\nFalse alarms of \`recommended\`: ${alarms} of ${clean.length} sentences without a contradiction.`
}

function rowsOf(name) {
  const [head, ...lines] = readFileSync(new URL(`sentences/${name}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  const columns = head.split('\t')
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, index) => [columns[index], cell])))
}

/** A sentence as the text of an article; ｜ parts it from the title, if it has its own. */
function bulletinOf(sentence) {
  const [title, body] = sentence.includes('｜') ? sentence.split('｜') : [TITLE, sentence]
  const paragraphs = body.split('\\n').map((text) => `　　${text}`)
  return parseBulletin(`${[title, ...paragraphs, '信息来源：县妇联'].join('\n\n')}\n`, { format: 'text' }).bulletin
}

const findingsOf = (linter, bulletin) => linter.lint(bulletin).messages.filter(({ ruleId }) => !OF_WORDING.includes(ruleId))
