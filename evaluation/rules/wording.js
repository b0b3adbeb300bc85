// Injects defects of structure and wording, and counts by rule what is found at its place, by another rule, or missed.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { createLinter, rules } from '../../packages/lint/dist/index.js'
import { parseBulletin } from '../../packages/parser/dist/index.js'
import { percent, table } from '../figures/report.js'
import { typeset } from '../parser/typeset.js'
import { seeded } from './inject.js'
import { bulletinWays, edited, seriesWays, textWays } from './inject-wording.js'

const BULLETINS = 'evaluation/parser/bulletins'
const CLEAN = 'examples/clean.txt'
const CORPUS = '../shared/corpus-dev.jsonl.gz'
const LAYOUT = { width: Number.POSITIVE_INFINITY, indent: 'kept' }
/** At most so many places of one way, drawn by lot from all that there are. */
const MOST = 40
/** Every so manieth paragraph of the corpus. */
const STEP = 8

export const ownBulletins = () =>
  readdirSync(BULLETINS).map((name) => ({ id: name.replace('.json', ''), data: JSON.parse(readFileSync(`${BULLETINS}/${name}`, 'utf8')) }))

/** The table of docs/evaluation.md. */
export function wordingTable({ verbose }) {
  const linter = createLinter({ extends: ['strict'] })
  const lintText = remembering((text) => linter.lint(parseBulletin(text, { format: 'text' }).bulletin).messages)
  const bulletins = ownBulletins()
  const own = [...bulletins.map(({ id, data }) => ({ id, text: typeset(data, LAYOUT) })), { id: 'clean', text: readFileSync(CLEAN, 'utf8') }]
  const corpus = corpusParagraphs()
  const counts = new Map()
  const note = (set, { rule, way }, id, broken, outcome) => {
    const count = counts.get(`${rule}|${way}|${set}`) ?? { injected: 0, found: 0, other: 0, before: 0 }
    count.injected += 1
    if (outcome.before > 0) count.before += 1
    if (outcome.found) count.found += 1
    else if (outcome.other.length > 0) count.other += 1
    counts.set(`${rule}|${way}|${set}`, count)
    if (verbose && !outcome.found)
      console.log('NOT FOUND', rule, `(${way})`, set === 'own' ? id : 'shared', outcome.other.join(' '), set === 'own' ? broken : '')
  }
  for (const way of textWays) {
    for (const [set, units] of [
      ['own', own],
      ['shared', way.ownOnly ? [] : corpus],
    ]) {
      const places = units.flatMap(({ id, text }) => way.breaks(text).map((edit) => ({ id, text, edit })))
      for (const { id, text, edit } of drawn(places, way)) {
        const outcome = ofEdit(way.rule, text, edit, lintText)
        note(set, way, id, around(edited(text, edit, edit.to), edit), outcome)
      }
    }
  }
  for (const way of bulletinWays) {
    const places = bulletins.flatMap(({ id, data }) => way.breaks(data).map((broken) => ({ id, broken })))
    for (const { id, broken } of drawn(places, way)) note('own', way, id, broken.lines[0], ofData(way.rule, broken, lintText))
  }
  for (const way of seriesWays) {
    const places = bulletins.flatMap(({ id, data }) => way.breaks(data).map((broken) => ({ id, broken })))
    for (const { id, broken } of drawn(places, way)) note('own', way, id, '', ofSeries(way.rule, broken, linter))
  }
  return print(counts, verbose)
}

/** A few of many, each as likely as the others, and the same each time. */
function drawn(places, { rule, way }) {
  const random = seeded([...rule, ...way].reduce((sum, sign) => (sum * 31 + sign.codePointAt(0)) >>> 0, 7))
  const left = [...places]
  const taken = []
  while (left.length > 0 && taken.length < MOST) taken.push(...left.splice(Math.floor(random() * left.length), 1))
  return taken
}

function remembering(compute) {
  const known = new Map()
  return (text) => {
    const found = known.get(text) ?? compute(text)
    if (known.size < 4000) known.set(text, found)
    return found
  }
}

const signature = ({ ruleId, message, quote }) => `${ruleId} ${message} ${quote}`
/** What is reported after, and was not before. */
function added(before, after) {
  const old = new Set(before.map(signature))
  return after.filter((finding) => !old.has(signature(finding)))
}

function outcomeOf(rule, before, after, isThere) {
  const here = added(before, after).filter((finding) => [finding, ...(finding.related ?? [])].some(isThere))
  const others = here.filter(({ ruleId }) => ruleId !== rule).map(({ ruleId }) => ruleId)
  return {
    before: before.filter(({ ruleId }) => ruleId === rule).length,
    found: here.some(({ ruleId }) => ruleId === rule),
    other: [...new Set(others)],
  }
}

function ofEdit(rule, text, edit, lintText) {
  const right = edited(text, edit, edit.instead ?? text.slice(edit.start, edit.end))
  const wrong = edited(text, edit, edit.to)
  const starts = [0]
  for (const line of wrong.split('\n')) starts.push(starts.at(-1) + line.length + 1)
  const offset = (line, column) => starts[line - 1] + column - 1
  const lineOf = (at) => starts.findLastIndex((start) => start <= at)
  // A series or a name is broken where its parts are read together: the article's next lines belong to the place.
  const reach = edit.place === 'article' ? 12 : edit.place === 'paragraph' ? 0 : undefined
  const isThere = ({ line, column, endLine, endColumn }) =>
    reach === undefined
      ? offset(line, column) <= edit.start + edit.to.length + 1 && offset(endLine, endColumn) >= edit.start - 1
      : line - 1 <= lineOf(edit.start + edit.to.length) + reach && endLine - 1 >= lineOf(edit.start) - (reach > 0 ? 1 : 0)
  return outcomeOf(rule, lintText(right), lintText(wrong), isThere)
}

const squeezed = (text) => text.replace(/\s/g, '')
function ofData(rule, { before, after, lines }, lintText) {
  const text = typeset(after, LAYOUT)
  const printed = text.split('\n').map(squeezed)
  const wanted = lines.filter(Boolean).map(squeezed)
  const isThere = ({ line, endLine }) =>
    printed
      .slice(line - 1, endLine)
      .some((own) => own !== '' && wanted.some((other) => own.includes(other) || (own.length > 5 && other.includes(own))))
  return outcomeOf(rule, lintText(typeset(before, LAYOUT)), lintText(text), isThere)
}

function ofSeries(rule, { before, after, document }, linter) {
  const findings = (issues) => {
    const parsed = issues.map((issue) => parseBulletin(typeset(issue, LAYOUT), { format: 'text' }).bulletin)
    const compared = linter.compare(parsed.map((bulletin) => linter.collect(bulletin)))
    return [...(compared.get(document) ?? []), ...linter.lint(parsed[document]).messages]
  }
  return outcomeOf(rule, findings(before), findings(after), () => true)
}

const around = (text, { start, to }) => text.slice(Math.max(0, start - 25), start + to.length + 25).replaceAll('\n', '⏎')

/** Paragraphs of real text, each as an article of its own. */
function corpusParagraphs() {
  if (!existsSync(CORPUS)) return []
  return gunzipSync(readFileSync(CORPUS))
    .toString('utf8')
    .trim()
    .split('\n')
    .flatMap((line) => JSON.parse(line).text.split('\n'))
    .filter((line) => line.trim().length >= 40 && line.trim().length <= 500)
    .filter((_, index) => index % STEP === 0)
    .map((line) => ({ id: 'shared', text: `专项工作动态\n　　${line.trim()}\n信息来源：县妇联\n` }))
}

function print(counts, verbose) {
  const ofRule = new Map()
  for (const [key, count] of counts) {
    const [rule, way, set] = key.split('|')
    const own = ofRule.get(rule) ?? { own: [], shared: [] }
    own[set].push({ way, ...count })
    ofRule.set(rule, own)
  }
  const sum = (list, name) => list.reduce((total, count) => total + count[name], 0)
  const cells = (list) => {
    const [injected, found, other] = ['injected', 'found', 'other'].map((name) => sum(list, name))
    return injected === 0 ? ['–', '–', '–', '–'] : [injected, `${found} (${percent(found, injected)})`, other, injected - found - other]
  }
  const below = (list) =>
    list.filter(({ found, injected }) => found < 0.9 * injected).map(({ way, found, injected }) => `${way} ${found}/${injected}`)
  const rows = [...ofRule]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([rule, { own, shared }]) => [
      rule,
      ...cells(own),
      ...cells(shared),
      sum(own, 'before') + sum(shared, 'before'),
      [...new Set([...below(own), ...below(shared).map((text) => `shared: ${text}`)])].join('; '),
    ])
  if (verbose)
    for (const [rule, sets] of ofRule)
      for (const [set, list] of Object.entries(sets))
        for (const { way, injected, found, other, before } of list)
          console.log('WAY', rule, set, `${way}: ${found}/${injected}, other ${other}, before ${before}`)
  const all = [...ofRule.values()]
  const total = [
    '**all**',
    ...cells(all.flatMap(({ own }) => own)),
    ...cells(all.flatMap(({ shared }) => shared)),
    all.reduce((n, { own, shared }) => n + sum(own, 'before') + sum(shared, 'before'), 0),
    '',
  ]
  const head = [
    'rule',
    'injected',
    'found by it',
    'by another',
    'missed',
    'shared text: injected',
    'found by it',
    'by another',
    'missed',
    'on the clean text',
    'ways below 90%',
  ]
  const without = rules.filter(({ id, group }) => (group === 'structure' || group === 'text') && !ofRule.has(id)).map(({ id }) => `\`${id}\``)
  return `### Structure and wording broken in clean texts\n\n${table(head, [...rows, total])}${without.length > 0 ? `\n\nNot broken: ${without.join(', ')}.` : ''}`
}
