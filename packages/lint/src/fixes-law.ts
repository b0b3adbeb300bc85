import { locate, parseBulletin } from '@jianbao/parser'
import type { Block, Bulletin, Finding, Fix, Position, QuantityValue } from '@jianbao/schema'
import { createLinter } from './engine.js'
import { readFacts } from './facts.js'
import { applyFixes, disjointFixes } from './fixes.js'

export type TextFormat = 'text' | 'markdown'

/** A text before and after the fixes that are made at once. */
interface Round {
  readonly before: string
  readonly after: string
  /** In the order of the text, none overlapping another; ranges are offsets in `before`. */
  readonly edits: readonly Edit[]
}

interface Edit extends Fix {
  readonly ruleId: string
}

/** As many as the command makes. */
const MOST_ROUNDS = 10
const linter = createLinter({ extends: ['all'] })

/** What the preset `all` finds in a text. */
function findingsIn(text: string, format: TextFormat): Finding[] {
  return linter.lint(parseBulletin(text, { format }).bulletin).messages.filter((message): message is Finding => {
    if ('fatal' in message) throw new Error(message.message)
    return true
  })
}

/**
 * The rounds that `--fix` makes of a text, until there is nothing left to fix: in each round all fixes at once, or, where they would change
 * the structure, those of each half that do not.
 */
function fixRounds(text: string, format: TextFormat): Round[] {
  const rounds: Round[] = []
  let before = text
  while (rounds.length < MOST_ROUNDS) {
    const edits = keptEdits(before, disjointEdits(before, format), format)
    if (edits.length === 0) break
    const after = applyFixes(before, edits)
    rounds.push({ before, after, edits })
    before = after
  }
  return rounds
}

/** The fixes of one round that can be made at once. */
function disjointEdits(text: string, format: TextFormat): Edit[] {
  const edits = findingsIn(text, format).flatMap(({ ruleId, fix }): Edit[] => (fix ? [{ ...fix, ruleId }] : []))
  return disjointFixes(edits) as Edit[]
}

/** Of some fixes those that leave each part of the bulletin on its lines, found as the command finds them. */
function keptEdits(text: string, edits: readonly Edit[], format: TextFormat): Edit[] {
  const outline = outlineOf(text, format)
  const kept = (more: readonly Edit[], made: readonly Edit[]): readonly Edit[] => {
    if (more.length === 0) return made
    const both = [...more, ...made]
    if (outlineOf(applyFixes(text, both), format) === outline) return both
    if (more.length === 1) return made
    const middle = more.length >> 1
    return kept(more.slice(0, middle), kept(more.slice(middle), made))
  }
  return [...kept(edits, [])]
}

const outlineOf = (text: string, format: TextFormat): string =>
  partsOf(parseBulletin(text, { format }).bulletin, [])
    .flatMap(({ name, kind, position }) => (position ? [`${name} ${kind} ${position.start.line}–${position.end.line}`] : []))
    .join('\n')

/** What all fixes of a text at once, without a look at the structure that they leave, do to it. */
export function structureBreaches(text: string, format: TextFormat): string[] {
  const edits = disjointEdits(text, format)
  return brokenStructure({ before: text, after: applyFixes(text, edits), edits }, format)
}

/** What the fixes of a text break: one line a breach, none where they are safe. */
export function breaches(text: string, format: TextFormat): string[] {
  const rounds = fixRounds(text, format)
  const fixed = rounds.at(-1)?.after
  if (fixed === undefined) return []
  return [
    ...rounds.flatMap((round) =>
      [...brokenStructure(round, format), ...brokenFigures(round, format), ...touched(round)].map((breach) => `${breach} ${editsIn(round)}`),
    ),
    ...fixRounds(fixed, format).map((round) => `fixed again: ${editsIn(round)}`),
    ...newFindings(text, fixed, format),
  ]
}

const editsIn = ({ before, edits }: Pick<Round, 'before' | 'edits'>) =>
  edits.map(({ ruleId, range, text }) => `[${ruleId}: ${JSON.stringify(before.slice(...range))} → ${JSON.stringify(text)}]`).join(' ')

/** Where an offset of the text before comes to stand in the text after; one inside an edit goes to the side that it is asked for. */
function moved(offset: number, { edits }: Round, side: 'start' | 'end'): number {
  let shift = 0
  for (const { range, text } of edits) {
    const [start, end] = range
    if (offset < end || (offset === end && side === 'start' && start === end)) {
      if (offset <= start) break
      return start + shift + (side === 'start' ? Math.min(offset - start, text.length) : text.length)
    }
    shift += text.length - (end - start)
  }
  return offset + shift
}

/** Each part of a bulletin at the same stretch of the text, of the same kind, joined of as many lines, with the same words. */
function brokenStructure(round: Round, format: TextFormat): string[] {
  const before = partsOf(parseBulletin(round.before, { format }).bulletin, round.edits)
  const after = partsOf(parseBulletin(round.after, { format }).bulletin, [])
  const place = ({ start, end }: Position) => `${moved(start.offset, round, 'start')}–${moved(end.offset, round, 'end')}`
  const expected = before.map(({ name, position, words }) => `${name}${position ? ` at ${place(position)}` : ''}: ${words}`)
  const found = after.map(({ name, position, words }) => `${name}${position ? ` at ${position.start.offset}–${position.end.offset}` : ''}: ${words}`)
  const index = expected.findIndex((part, at) => part !== found[at])
  if (index >= 0 || expected.length !== found.length) {
    const at = index >= 0 ? index : expected.length
    return [`structure: ${difference(expected[at] ?? 'no more', found[at] ?? 'no more')}`]
  }
  return []
}

interface Part {
  readonly name: string
  readonly kind?: string
  readonly position?: Position
  readonly words: string
}

/** The parts of a bulletin in their order; the words of a block with the edits made in it, those of a field without what edits change. */
function partsOf({ masthead, contents, sections, colophon, ignored }: Bulletin, edits: readonly Edit[]): Part[] {
  const blockPart = (name: string, block: Block): Part => ({
    name,
    kind: `${block.kind} ${block.level}`,
    position: block.position,
    words: wordsOf(block, edits),
  })
  const fieldsOf = (name: string, value: object | undefined): Part[] =>
    Object.entries(value ?? {}).flatMap(([field, content]): Part[] => {
      if (field === 'lines') return (content as Block[]).map((block, index) => blockPart(`${name} line ${index + 1}`, block))
      return content === undefined ? [] : [{ name: `${name} ${field}`, words: bare(JSON.stringify(content)) }]
    })
  return [
    ...fieldsOf('masthead', masthead),
    ...fieldsOf('contents', contents),
    ...sections.flatMap(({ articles, heading, source, blocks }, section) => [
      { name: `section ${section + 1}`, words: [bare(heading ?? ''), bare(source?.name ?? '')].join('/') },
      ...Object.entries(blocks).flatMap(([name, block]) => (block ? [blockPart(`section ${section + 1} ${name}`, block)] : [])),
      ...articles.flatMap(({ paragraphs, blocks: own, position: _, source: from, ...fields }, article) => {
        const name = `article ${section + 1}.${article + 1}`
        return [
          ...fieldsOf(name, { ...fields, label: from?.label, source: from?.name }),
          ...Object.entries(own).flatMap(([role, block]) => (block ? [blockPart(`${name} ${role}`, block)] : [])),
          ...paragraphs.map((block, index) => blockPart(`${name} paragraph ${index + 1}`, block)),
        ]
      }),
    ]),
    ...fieldsOf('colophon', colophon),
    ...ignored.filter(({ reason }) => reason !== 'directive').map(({ reason, position }) => ({ name: reason, position, words: '' })),
  ]
}

/** What a block is, and its text with the edits made that stand in it. */
function wordsOf({ kind, level, segments, text, rows }: Block, edits: readonly Edit[]): string {
  const joins = segments.filter(({ join }) => join !== undefined).length
  const cells = rows?.map((row) => row.length).join() ?? ''
  const own = edits.flatMap(({ range, text: replacement }): Fix[] => {
    const segment = segments.findLast(({ offset, generated }) => !generated && offset <= range[0])
    if (!segment) return []
    const start = segment.at + range[0] - segment.offset
    const next = segments[segments.indexOf(segment) + 1]?.at ?? text.length
    return start < next ? [{ range: [start, start + range[1] - range[0]], text: replacement }] : []
  })
  // Edits that touch in a block may stand on two lines of the source, so each is made by itself, the last first.
  const fixed = own.reduceRight((words, edit) => applyFixes(words, [edit]), text)
  return [kind, level, joins, cells, fixed].join(' ')
}

/** The words of a text whatever their dress: what a fix may change goes, and what is written twice stands once. */
function bare(text: string): string {
  const once = text
    .normalize('NFKC')
    .replace(/[○◯Oo零]/g, '〇')
    .replace(/截[止至]到?/g, '截至')
    .replace(/[0-9十百千〇一二三四五六七八九几第]/g, '')
    .replace(/[\s"“”[\]（）()〔〕【】「」《》〈〉，。、；：？！,.;:?!·%％~～—–-]/g, '')
  return once.replace(/(.{1,20}?)\1+/gu, '$1')
}

/** The figures one after the other, each with its value and unit, but for those that an edit is made to make readable. */
function brokenFigures(round: Round, format: TextFormat): string[] {
  const unreadable = round.edits.flatMap((edit) => unreadableBefore(edit, round))
  const vague = round.edits.filter(({ ruleId }) => ruleId === 'approximate-numeral').map(({ range }) => range)
  const readable = unreadable.map(([start, end]) => [moved(start, round, 'start'), moved(end, round, 'end')] as const)
  const expected = figuresIn(round.before, format).filter((figure) => !standsIn(figure, unreadable))
  const found = figuresIn(round.after, format).filter((figure) => !standsIn(figure, readable))
  const index = expected.findIndex((figure, at) => {
    const after = found[at]
    return !after || !(isAlike(figure, after) || (standsIn(figure, vague) && isWithin(figure, after)))
  })
  if (index < 0 && expected.length <= found.length)
    return expected.length === found.length ? [] : [`figures: found ${printed(found[expected.length])}`]
  return [`figures: expected ${printed(expected[index])}, found ${printed(found[index])}`]
}

type Range = readonly [start: number, end: number]
type Figure = Pick<QuantityValue, 'text' | 'unit' | 'low' | 'high' | 'iso'> & { readonly range: Range }

const standsIn = ({ range: [start, end] }: Figure, ranges: readonly Range[]) => ranges.some(([from, to]) => start < to && end > from)
const isAlike = (a: Figure, b: Figure) => a.low === b.low && a.high === b.high && a.unit === b.unit && a.iso === b.iso
/** 20 几 is read as 21 to 29, 二十几 as 20 to 29. */
const isWithin = (a: Figure, b: Figure) => a.unit === b.unit && (a.low ?? 0) >= (b.low ?? 0) && (a.high ?? 0) <= (b.high ?? 0)
const printed = (figure: Figure | undefined) =>
  figure ? `${figure.text} ${JSON.stringify([figure.low, figure.high, figure.unit, figure.iso])}` : 'none'

function unreadableBefore({ ruleId, range: [start, end] }: Edit, { before }: Round): Range[] {
  // 第四中学第四中学: what is said of the second copy goes with it.
  if (ruleId === 'repeated-text') return [[start, end]]
  // 几 10 户 is read as ten.
  if (ruleId === 'approximate-numeral' && before.charAt(start) === '几') return [[start, end]]
  const token = UNREADABLE[ruleId]
  if (!token) return []
  let [from, to] = [start, end]
  while (from > 0 && token.test(before.charAt(from - 1))) from -= 1
  while (to < before.length && token.test(before.charAt(to))) to += 1
  return [[from, to]]
}

/** The rules that make a numeral readable, and the signs of the token around it that was none before. */
const UNREADABLE: Readonly<Record<string, RegExp>> = {
  // ０931-8929000, GB/T １5834, 1,２00, 14:00—1６:30, １2 时 58 分: none is read as one where its digits have two widths.
  'fullwidth-digit': /[A-Za-z0-9０-９.,:：/～—–~－年月日时点分秒 -]/,
  // 二O一六—二〇二〇年: the first year is none.
  'zero-character': /[〇零○◯OoＯｏ0０一二三四五六七八九—–~～至到年 -]/,
}

function figuresIn(text: string, format: TextFormat): Figure[] {
  return readFacts(parseBulletin(text, { format }).bulletin)
    .flatMap(({ quantities }) => quantities)
    .map((figure): Figure => {
      const { start, end } = locate(figure.block, figure.start, figure.end)
      return { ...figure, range: [start.offset, end.offset] }
    })
    .sort((a, b) => a.range[0] - b.range[0])
}

/** What no fix may touch: addresses, dates with hyphens, telephone numbers, the codes of standards, viruses, machines and rooms. */
const PROTECTED = new RegExp(
  `(?:${[
    'https?://[\\w./?=&-]+',
    '[\\w.]+@[\\w.]+',
    '(?<![0-9-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?!-)',
    '(?<![0-9])0[0-9]{2,3}-[0-9]{7,8}',
    'GB/T [0-9]+-[0-9]{4}',
    'H1N1\\(2009\\)',
    '(?<![A-Za-z])[A-Z]{1,5}[0-9]*-[A-Z]?[0-9]+',
    '(?<![0-9-])[0-9]-[0-9]{3} 室',
    '以 [0-9]-[0-9] 取胜',
    '(?<= )-[0-9]+℃',
  ].join('|')})(?![\\w０-９=?/&])`,
  'g',
)
/** Where a house sets blanks. */
const SPACED = /[\u4e00-\u9fff] (?=[0-9０-９])|[0-9０-９%％] (?=[\u4e00-\u9fff])/g
/** 20 几人 is written 二十几人, and 第 12 号 is 12 号: their blanks go with what they stand beside. */
const TAKES_BLANKS = new Set(['approximate-numeral', 'document-number-form'])

/** What a round of fixes changed and should not have, within their ranges and beside them. */
function touched({ before, after, edits }: Round): string[] {
  const left = [...after.matchAll(PROTECTED)].map(([token]) => token)
  const lost = [...before.matchAll(PROTECTED)].flatMap(([token]) => {
    const index = left.indexOf(token)
    if (index >= 0) left.splice(index, 1)
    return index >= 0 ? [] : [`touched: ${token}`]
  })
  const spoilt = edits.flatMap(({ ruleId, range: [start, end], text }) => {
    const old = before.slice(start, end)
    const [from, to] = [before.slice(Math.max(0, start - 1), start), before.slice(end, end + 1)]
    const blanks = (words: string) => (from + words + to).match(SPACED)?.length ?? 0
    const hyphens = (words: string) => words.split('-').length - 1
    return [
      ...(!TAKES_BLANKS.has(ruleId) && blanks(old) !== blanks(text) ? [`blanks of ${ruleId}: ${old}`] : []),
      ...(!['range-mark', 'unused-directive'].includes(ruleId) && hyphens(old) !== hyphens(text) ? [`hyphens of ${ruleId}: ${old}`] : []),
    ]
  })
  return [...lost, ...spoilt]
}

/** What is found in the fixed text and was not found before, by rule and bare quote. */
function newFindings(text: string, fixed: string, format: TextFormat): string[] {
  const key = ({ ruleId, messageId, quote }: Finding) => `${ruleId}/${messageId}: ${bare(quote)}`
  const known = new Set(findingsIn(text, format).map(key))
  return findingsIn(fixed, format).flatMap((finding) =>
    known.has(key(finding))
      ? []
      : [
          `new finding: ${finding.ruleId} ${finding.message} at ${JSON.stringify(fixed.split('\n')[finding.line - 1]?.slice(Math.max(0, finding.column - 12), finding.column + 12))}`,
        ],
  )
}

/** Where two descriptions part, with a few signs around it. */
function difference(expected: string, found: string): string {
  let at = 0
  while (at < expected.length && expected[at] === found[at]) at += 1
  const near = (text: string) => JSON.stringify(text.slice(0, 40) + (at > 60 ? '…' : '') + text.slice(at > 60 ? at - 20 : 40, at + 20))
  return `expected ${near(expected)}, found ${near(found)}`
}
