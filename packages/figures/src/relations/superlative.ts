import { type Clauses, clauseStart } from '../clauses.js'
import { FALLING, GROWTH, GROWTH_MEASURE, MEASURE_IN, MEASURED, RISING, SUPERLATIVE, SUPERLATIVE_IS } from '../lexicon/superlatives.js'
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
    const goesOn =
      last &&
      last.quantity.unit === quantity.unit &&
      last.quantity.kind === quantity.kind &&
      open.length < MOST &&
      (quantity.kind === 'percent' ? GROWTH_LINK : LINK).test(between)
    if (!goesOn) close()
    const from = last && goesOn ? last.quantity.end : clauseStart(clauses.text, quantity.start, Math.max(0, quantity.start - LONGEST))
    if (quantity.unit !== '' && quantity.hedge === undefined) open.push({ index, quantity, label: labelOf(clauses.text.slice(from, quantity.start)) })
    else close()
  }
  close()
  return lists
}

/** What may stand between two items. */
const LINK =
  /^(?:\/?[\u4e00-\u9fffA-Za-z]{0,4})[、，,；;和及]\s?(?![^，,；;。]*(?:比|较|其中|增|减|共|合计|平均))[\u4e00-\u9fffA-Za-z“”（）]{0,14}\s?$/
/** 建筑业增长 7.4%，批发业增长 5.2%. */
const GROWTH_LINK =
  /^(?:\/?[\u4e00-\u9fffA-Za-z]{0,4})[、，,；;和及]\s?(?![^，,；;。]*(?:比|较|其中|增加|提高|减|降|共|合计|平均))[\u4e00-\u9fffA-Za-z“”（）]{0,14}\s?$/

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
  const quarters = ALL_QUARTERS[items.length]?.test(before) ? QUARTERS : undefined
  if (quarters) return items.map((item, index) => ({ ...item, label: quarters[index] ?? '' }))
  return names?.length === items.length ? items.map((item, index) => ({ ...item, label: names[index]?.trim() ?? '' })) : [...items]
}

/** By how many figures there are. */
const ALL_QUARTERS: Readonly<Record<number, RegExp>> = {
  3: /(?:前三个?季度|前三季)[\u4e00-\u9fff]{0,12}\s?$/,
  4: /(?:四个季度|各季度)[\u4e00-\u9fff]{0,12}\s?$/,
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
  const { own, most } =
    saidOf(SUPERLATIVE.exec(words)?.groups, list) ?? saidOf(SUPERLATIVE_IS.exec(words)?.groups, list) ?? measuredOf(words, list) ?? {}
  if (!own || most === undefined) return []
  const values = list.filter((item) => item !== own)
  const beyond = values.reduce((best, item) =>
    (most ? boundsOf(item.quantity).low > boundsOf(best.quantity).low : boundsOf(item.quantity).high < boundsOf(best.quantity).high) ? item : best,
  )
  const other = boundsOf(beyond.quantity)
  return [
    {
      type: 'extremes',
      formula: most ? 'named ≥ every other' : 'named ≤ every other',
      operands: [
        { role: 'named', quantity: own.index },
        { role: most ? 'higher' : 'lower', quantity: beyond.index },
      ],
      claim: 0,
      stated: boundsOf(own.quantity),
      computed: most ? { low: other.low, high: Number.POSITIVE_INFINITY } : { low: Number.NEGATIVE_INFINITY, high: other.high },
      confidence: 'certain',
      strict: true,
    },
  ]
}

/** The item that is said to have most, or least. */
interface Said {
  readonly own: Item
  readonly most: boolean
}

/** The one item that is called so. */
function saidOf({ name = '', most, least }: Record<string, string | undefined> = {}, list: readonly Item[]): Said | undefined {
  if (name === '' || (most === undefined && least === undefined)) return undefined
  const [own, ...others] = list.filter(
    ({ label }) => label.length > 0 && (label === name || (name.length > 1 && (label.endsWith(name) || name.endsWith(label)))),
  )
  return own && others.length === 0 ? { own, most: most !== undefined } : undefined
}

/**
 * 白沙乡面积最大, 初中近视率居首: the name of an item, and what is measured: the very thing that all items have, or what their unit measures.
 * 白沙乡满意率最高 is of another list.
 */
function measuredOf(words: string, list: readonly Item[]): Said | undefined {
  const { rest = '', most, least } = MEASURED.exec(words)?.groups ?? {}
  if (most === undefined && least === undefined) return undefined
  const same = commonEnd(list.map(({ label }) => label))
  const [own, ...others] = list.filter(({ label, quantity }) => {
    const name = label.slice(0, label.length - same.length)
    if (name.length < 2 || !rest.startsWith(name)) return false
    // 镇 ends the names themselves: 城关镇办件量.
    const [measure, kind] = [rest.slice(name.length), same.replace(GROWTH, '')]
    return same.endsWith(measure) || isMeasuredIn(quantity, same, measure.startsWith(kind) ? measure.slice(kind.length) : measure)
  })
  return own && others.length === 0 ? { own, most: most !== undefined } : undefined
}

const isMeasuredIn = ({ unit, kind }: SpannedQuantity, same: string, measure: string): boolean =>
  kind === 'percent'
    ? GROWTH.test(same) && GROWTH_MEASURE.test(measure)
    : MEASURE_IN.some((known) => known.unit.test(unit) && known.measure.test(measure))

/** What all labels end with: 近视率 of 小学近视率、初中近视率. */
function commonEnd(labels: readonly string[]): string {
  const [first = ''] = labels
  let length = 0
  while (length < first.length && labels.every((label) => label.endsWith(first.slice(first.length - length - 1)))) length += 1
  return first.slice(first.length - length)
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
