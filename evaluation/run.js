// npm run evaluate [-- parser | figures | rules] [--verbose]: measures, and writes docs/evaluation.md. --verbose lists what differs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { evaluateFigures } from './figures/index.js'
import { evaluateParser } from './parser/index.js'
import { evaluateRules } from './rules/index.js'

const DOCUMENT = 'docs/evaluation.md'
const SECTIONS = { parser: ['Parser', evaluateParser], figures: ['Figures', evaluateFigures], rules: ['Rules', evaluateRules] }

const wanted = process.argv.slice(2).filter((word) => word in SECTIONS)
const before = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : ''
const sections = Object.entries(SECTIONS).map(([name, [title, evaluate]]) => {
  if (wanted.length > 0 && !wanted.includes(name)) return sectionOf(before, title)
  const section = `## ${title}\n\n${evaluate({ verbose: process.argv.includes('--verbose') })}`
  console.log(section)
  return section
})
writeFileSync(
  DOCUMENT,
  `# Evaluation\n\nMade by \`npm run evaluate\`; how: [evaluation/README.md](../evaluation/README.md).\n\n${sections.map((section) => section.trimEnd()).join('\n\n')}\n`,
)

/** What an earlier run found, where this one does not look. */
function sectionOf(document, title) {
  const start = document.indexOf(`## ${title}\n`)
  if (start < 0) return ''
  const end = document.indexOf('\n## ', start)
  return document.slice(start, end < 0 ? undefined : end)
}
