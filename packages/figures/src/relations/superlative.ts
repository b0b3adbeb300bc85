import { type Clauses, clauseStart } from '../clauses.js'
import { FALLING, MEASURED, RISING, SUPERLATIVE, SUPERLATIVE_IS } from '../lexicon/superlatives.js'
import type { SpannedQuantity } from '../quantities.js'
import { numbered, type PassageReading, type ReadClaims } from './reading.js'
import { boundsOf, type Claim } from './relation.js'

const FEWEST = 3
const MOST = 30
const LONGEST = 24
const WORDS = 40

/** A figure of a list, and the name that it is of. */
interface Item {
  readonly index: number
  readonly quantity: SpannedQuantity
  readonly label: string
}

/**
 * 东湖镇 31 件、双桥镇 45 件、石岭乡 52 件，其中双桥镇最多: who is said to have most has it. 分别为 64 人、51 人、73 人，逐月递增: each is more than
 * the one before. The list stands right before the words, three figures of one unit at least, and who is named is named in it.
 */
export const readSuperlatives: ReadClaims = (passage) => {
  const claims = listsOf(passage).flatMap((list) => [...namedMost(passage, list), ...trend(passage, list)])
  return numbered(claims, passage)
}

/** The runs of figures of one unit that only labels and marks part. */
function listsOf({ clauses, quantities }: PassageReading): Item[][] {
  const lists: Item[][] = []
  let open: Item[] = []
  const close = () => {
    if (open.length >= FEWEST) lists.push(withNames(clauses, open))
    open = []
  }
  for (const [index, quantity] of quantities.entries()) {
    if (quantity.kind === 'date' || quantity.kind === 'ordinal' || quantity.kind === 'label' || quantity.kind === 'date-range') continue
    const last = open.at(-1)
    const between = last ? clauses.text.slice(last.quantity.end, quantity.start) : ''
    const goesOn = last && last.quantity.unit === quantity.unit && last.quantity.kind === quantity.kind && open.length < MOST && LINK.test(between)
    if (!goesOn) close()
    const from = last && goesOn ? last.quantity.end : clauseStart(clauses.text, quantity.start, Math.max(0, quantity.start - LONGEST))
    if (quantity.unit !== '' && quantity.hedge === undefined) open.push({ index, quantity, label: labelOf(clauses.text.slice(from, quantity.start)) })
    else close()
  }
  close()
  return lists
}

/** What may stand between two items. */
const LINK = /^[\u4e00-\u9fffA-Za-z]{0,4}[、，,；;和及]\s?(?![^，,；;。]*(?:比|较|其中|增|减|共|合计|平均))[\u4e00-\u9fffA-Za-z“”（）]{0,14}\s?$/

const labelOf = (words: string): string =>
  words
    .replace(/^[\s\S]*[、，,；;：:和及]/, '')
    .replace(/(?:分别|依次|各)?(?:为|是|有|达)?$/, '')
    .trim()

/** 甲、乙、丙分别为 31 件、45 件、52 件: the names stand before the first figure, as many as there are. */
function withNames(clauses: Clauses, items: readonly Item[]): Item[] {
  const first = items[0]?.quantity.start ?? 0
  const before = clauses.text.slice(Math.max(0, first - MOST * 6), first)
  const names = /(?:^|[，,；;。：:])([^，,；;。：:]*、[^，,；;。：:]*?)(?:[\u4e00-\u9fff]{0,12}?)(?:分别|依次)(?:为|是|达到?|有)?\s?$/
    .exec(before)?.[1]
    ?.split(/[、和]/)
  const quarters = /(?:四个季度|各季度)[\u4e00-\u9fff]{0,12}\s?$/.test(before) && items.length === 4 ? QUARTERS : undefined
  if (quarters) return items.map((item, index) => ({ ...item, label: quarters[index] ?? '' }))
  return names?.length === items.length ? items.map((item, index) => ({ ...item, label: names[index]?.trim() ?? '' })) : [...items]
}

const QUARTERS = ['第一季度', '第二季度', '第三季度', '第四季度']

/** The words behind a list, in its sentence and the next. */
function wordsAfter({ clauses }: PassageReading, list: readonly Item[]): string {
  const { end: from, start } = (list.at(-1) as Item).quantity
  const sentence = clauses.sentenceAt(start)
  // 降雨量最大的是石门镇 may be a sentence of its own.
  return clauses.text.slice(from, Math.min(clauses.sentences[sentence + 1]?.end ?? clauses.sentences[sentence]?.end ?? from, from + WORDS))
}

function namedMost(passage: PassageReading, list: readonly Item[]): Claim[] {
  const words = wordsAfter(passage, list)
  const match = SUPERLATIVE.exec(words)?.groups ?? SUPERLATIVE_IS.exec(words)?.groups ?? superlativeOf(words, list)
  const { name = '', most, least } = match ?? {}
  if (name === '' || (most === undefined && least === undefined)) return []
  const named = list.filter(
    ({ label }) => label.length > 0 && (label === name || (name.length > 1 && (label.endsWith(name) || name.endsWith(label)))),
  )
  const [own, ...others] = named
  if (!own || others.length > 0) return []
  const values = list.filter((item) => item !== own)
  const beyond = values.reduce((best, item) =>
    (most !== undefined ? boundsOf(item.quantity).low > boundsOf(best.quantity).low : boundsOf(item.quantity).high < boundsOf(best.quantity).high)
      ? item
      : best,
  )
  const other = boundsOf(beyond.quantity)
  return [
    {
      type: 'extremes',
      formula: most !== undefined ? 'named ≥ every other' : 'named ≤ every other',
      operands: [
        { role: 'named', quantity: own.index },
        { role: most !== undefined ? 'higher' : 'lower', quantity: beyond.index },
      ],
      claim: 0,
      stated: boundsOf(own.quantity),
      computed: most !== undefined ? { low: other.low, high: Number.POSITIVE_INFINITY } : { low: Number.NEGATIVE_INFINITY, high: other.high },
      confidence: 'certain',
      strict: true,
    },
  ]
}

/** 白沙乡面积最大: the name of an item, what is measured, and how it stands. */
function superlativeOf(words: string, list: readonly Item[]): { name: string; most?: string | undefined; least?: string | undefined } | undefined {
  const { rest = '', most, least } = MEASURED.exec(words)?.groups ?? {}
  const own = list.find(({ label }) => label.length > 1 && rest.startsWith(label))
  return own && { name: own.label, most, least }
}

/** 逐月递增, 连续三年下降: the first step that goes the other way. */
function trend(passage: PassageReading, list: readonly Item[]): Claim[] {
  const words = wordsAfter(passage, list)
  const way = RISING.test(words) ? 'up' : FALLING.test(words) ? 'down' : undefined
  const { text } = passage.clauses
  const before = text.slice(Math.max(0, (list[0]?.quantity.start ?? 0) - LONGEST), list[0]?.quantity.start)
  if (!way || !/(?:分别|依次)[\u4e00-\u9fff]{0,8}\s?$/.test(before)) return []
  const steps = list.slice(1).map((item, index) => [list[index] as Item, item] as const)
  const isWrong = ([old, recent]: readonly [Item, Item]) =>
    way === 'up' ? boundsOf(recent.quantity).high <= boundsOf(old.quantity).low : boundsOf(recent.quantity).low >= boundsOf(old.quantity).high
  const [old, recent] = steps.find(isWrong) ?? steps[0] ?? []
  if (!old || !recent) return []
  const then = boundsOf(old.quantity)
  return [
    {
      type: 'change',
      formula: way === 'up' ? 'new ≥ old' : 'new ≤ old',
      operands: [
        { role: 'old', quantity: old.index },
        { role: 'new', quantity: recent.index },
      ],
      claim: 1,
      stated: boundsOf(recent.quantity),
      computed: way === 'up' ? { low: then.low, high: Number.POSITIVE_INFINITY } : { low: Number.NEGATIVE_INFINITY, high: then.high },
      confidence: 'certain',
      strict: true,
    },
  ]
}
