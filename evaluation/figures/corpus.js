// Edited news and government reports, where a genuine error is rare: ../shared/corpus-dev.jsonl.gz. Every violated relation was read in its
// context, and stands in verdicts.jsonl by document and span; no text of the corpus does.
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readFigures } from '../../packages/figures/dist/index.js'
import { lines } from './report.js'

const PATH = '../shared/corpus-dev.jsonl.gz'
const VERDICTS = new URL('verdicts.jsonl', import.meta.url).pathname

/** How many relations were decided, by type, and what is violated: noted as genuine, as false, or not read yet. */
export function scoreCorpus({ verbose }) {
  if (!existsSync(PATH)) return undefined
  const noted = new Map(lines(VERDICTS).map((verdict) => [keyOf(verdict), verdict.judgement]))
  const counts = {}
  const violated = { genuine: 0, false: 0, unread: 0 }
  const documents = gunzipSync(readFileSync(PATH)).toString('utf8').trim().split('\n')
  for (const line of documents) {
    const { id, text } = JSON.parse(line)
    const { starts, passages } = passagesOf(text)
    const { quantities, relations } = readFigures(passages)
    for (const { type, verdict, operands, claim, blockedBy } of relations) {
      counts[type] ??= { consistent: 0, violated: 0, undetermined: 0 }
      counts[type][verdict] += 1
      if (verdict !== 'violated' || blockedBy !== undefined) continue
      const { passage, start, end } = quantities[operands[claim].quantity]
      const at = { document: id, type, start: starts[passage] + start, end: starts[passage] + end }
      const judgement = noted.get(keyOf(at)) ?? 'unread'
      violated[judgement] += 1
      if (judgement === 'unread' && verbose) console.log('UNREAD', JSON.stringify(at), text.slice(Math.max(0, at.start - 80), at.end + 20))
    }
  }
  return { documents: documents.length, counts, violated }
}

const keyOf = ({ document, type, start, end }) => `${document} ${type} ${start} ${end}`

/** A line is a passage; the offsets are those of its text in the document. */
function passagesOf(text) {
  const starts = []
  const passages = []
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === '') continue
    starts.push(index + line.length - line.trimStart().length)
    passages.push({ text: line.trim(), role: 'prose' })
  }
  return { starts, passages }
}
