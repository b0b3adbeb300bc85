// Real local bulletins, retold, their relations labelled: ../shared/gold/bulletins-dev.jsonl.
import { existsSync } from 'node:fs'
import { figuresOf } from './command.js'
import { add, lines } from './report.js'

const PATH = '../shared/gold/bulletins-dev.jsonl'

/** The relation type that a rule of the gold looks at; other rules look at no relation, and are scored with the rules. */
const TYPES = {
  'part-exceeds-whole': 'part-whole',
  'parts-sum-mismatch': 'sum',
  'percent-vs-point': 'change',
  'change-direction': 'change',
  'list-count-mismatch': 'enumeration',
  'respective-count-mismatch': 'respective',
  'range-reversed': 'range',
  'conflicting-figures': 'equality',
}
const MAPPED =
  /^(?:part-exceeds-whole|parts-sum-mismatch|percent-vs-point|change-direction|list-count-mismatch|respective-count-mismatch|range-reversed|conflicting-figures|last-digit|(?:share|shares-sum|completion|change|average|ratio|product|multiple)-mismatch)$/
const typeOf = (rule) => TYPES[rule] ?? rule.replace(/-mismatch$/, '')

/** Found and all, by rule and verdict, and the violated relations that are no contradiction. */
export function scoreBulletins({ verbose }) {
  if (!existsSync(PATH)) return undefined
  const documents = lines(PATH)
  const figures = figuresOf(documents.map(({ text }) => text))
  const counts = {}
  for (const [index, document] of documents.entries()) {
    const { quantities, relations } = figures[index]
    const claimed = relations.map((relation) => ({ ...relation, at: quantities[relation.operands[relation.claim].quantity] }))
    const labels = document.relations.filter(({ rule }) => MAPPED.test(rule)).map((label) => ({ ...label, ...spanOf(document.text, label.quote) }))
    for (const label of labels) {
      if (label.verdict === 'undetermined') continue
      const found = claimed.some((relation) => isWithin(relation.at, label) && agrees(relation, label))
      add(counts, `${label.rule} ${label.verdict}`, found)
      if (!found && verbose) console.log('MISS', document.id, label.rule, label.verdict, label.quote, '|', label.arithmetic)
    }
    for (const { type, verdict, at, blockedBy } of claimed) {
      if (verdict !== 'violated' || blockedBy !== undefined) continue
      const genuine = labels.some((label) => label.verdict === 'violated' && typeOf(label.rule) === type && isWithin(at, label))
      add(counts, 'violated relations that are labelled so', genuine)
      if (!genuine && verbose) console.log('ALARM', document.id, type, at.text, document.text.slice(Math.max(0, at.start - 40), at.end + 20))
    }
  }
  return counts
}

const spanOf = (text, quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })
const isWithin = (at, { start, end }) => at.start >= start && at.end <= end
const agrees = ({ type, verdict, deviation }, label) =>
  label.rule === 'last-digit' ? deviation > 0 && deviation <= 1 : type === typeOf(label.rule) && verdict === label.verdict
