import { type Clauses, clauseStart } from '../clauses.js'
import { type Bounds, distance, sum, widen } from '../interval.js'
import { familyOf, REST } from '../lexicon/classes.js'
import { COMMENT, COUNTED_TOTAL_CUE, MONEY_TOTAL_CUE, NAMED_TOTAL_CUE, NOTHING_ELSE, OTHER_MEASURE, TOTAL_CUE } from '../lexicon/cues.js'
import { areOfOneSeries } from '../lexicon/series.js'
import { chineseValue } from '../numerals.js'
import type { SpannedQuantity } from '../quantities.js'
import { isAmount } from './items.js'
import { type Breakdown, wholesBefore } from './part-whole.js'
import { boundsOf, type Claim, toleranceOf } from './relation.js'

const MOST_TERMS = 40
/** Among so many figures before a whole another one is looked for. */
const MOST_BACK = 8
const MOST_CUE = 24

/**
 * The sum that a breakdown must make: all of the whole where its classes are complete (男女, 城乡) or a rest closes it, at most the
 * whole where they only exclude each other (一等奖, 二等奖). Of other classes nobody knows whether they overlap: no claim.
 */
export function breakdownSum(clauses: Clauses, { wholes, parts, isWhole }: Breakdown, quantities: readonly SpannedQuantity[]): Claim[] {
  const [whole] = wholes
  if (whole === undefined || wholes.length > 1 || parts.length < 2) return []
  const last = parts.at(-1)
  // 64 起，化解 61 起，其中当场 48 起，剩余 3 起: what is left of all that stands before.
  if (last && /^(?:剩余|剩下|余下|尚余|还有)/.test(last.label) && isLeftOfMore(clauses, quantities, whole, last.quantity)) return []
  const closedByRest = last?.rest === true
  const labels = parts.map(({ label }) => label)
  const family = familyOf(labels)
  const isSeries = areOfOneSeries(labels, quantities[whole]?.kind === 'count')
  const saysAll = saysNothingElse(clauses, quantities[parts.at(-1)?.quantity ?? whole])
  if (!closedByRest && !family && !isSeries && !saysAll) return []
  return totalClaim(
    whole,
    parts.map(({ quantity }) => quantity),
    quantities,
    closedByRest || family?.complete || isWhole || saysAll ? 'closed' : 'open',
  )
}

function isLeftOfMore(clauses: Clauses, quantities: readonly SpannedQuantity[], whole: number, rest: number): boolean {
  const own = quantities[whole]
  if (!own) return false
  for (let index = whole - 1; index >= Math.max(0, whole - MOST_BACK); index -= 1) {
    const more = quantities[index]
    if (more?.unit !== own.unit || clauses.sentenceAt(more.start) !== clauses.sentenceAt(own.start)) continue
    if (totalClaim(index, [whole, rest], quantities, 'closed').every(({ stated, computed }) => distance(stated, computed) === 0)) return true
  }
  return false
}

/** 补领 130 对，无其他业务: in the sentence of the last part. */
function saysNothingElse({ text, sentences, sentenceAt }: Clauses, last: SpannedQuantity | undefined): boolean {
  if (!last) return false
  const rest = text.slice(last.end, Math.min(last.end + MOST_CUE, sentences[sentenceAt(last.start)]?.end ?? last.end))
  return /^[\u4e00-\u9fff]{0,8}[，,；;]/.test(rest) && NOTHING_ELSE.test(rest)
}

/** 978 件办结，剩下 188 件: what was taken and what is left make the whole before them. */
export function restSums(clauses: Clauses, quantities: readonly SpannedQuantity[], taken: ReadonlySet<number>): Claim[] {
  if (!/其他|其它|其余|剩余|剩下|余下|另外/.test(clauses.text)) return []
  return quantities.flatMap((quantity, index) => {
    const { text } = clauses
    const from = clauseStart(text, quantity.start, Math.max(0, quantity.start - 30))
    const label = text.slice(from, quantity.start).trim()
    if (taken.has(index) || !isAmount(quantity) || !REST.test(label) || label.length > 6) return []
    const bracket = clauses.bracketAt(quantity.start)
    const near = wholesBefore(clauses, quantities, from, bracket, index)
    const before = near.length > 1 ? near : wholesBefore(clauses, quantities, from, bracket, index, 'two sentences')
    const [whole, part] = before
    const right = pairsOf(before)
      .flatMap(([all, taken]) => totalClaim(all, [taken, index], quantities, 'closed'))
      .find(({ stated, computed }) => distance(stated, computed) === 0)
    if (right) return [right]
    if (before.length !== 2 || whole === undefined || part === undefined) return []
    // 初中毕业生 4500 人，…: of all that stand before it in the sentence.
    const others = quantities
      .slice(Math.max(0, whole - MOST_BACK), whole)
      .some((other) => other.unit === quantity.unit && clauses.sentenceAt(other.start) === clauses.sentenceAt(quantity.start))
    return others ? [] : totalClaim(whole, [part, index], quantities, 'closed')
  })
}

const pairsOf = (numbers: readonly number[]): [number, number][] =>
  numbers.flatMap((first, at) => numbers.slice(at + 1).map((second): [number, number] => [first, second]))

/** 一等奖 3 个、二等奖 6 个、三等奖 12 个，共 21 个: a total printed for just these items. */
export function printedTotals(clauses: Clauses, quantities: readonly SpannedQuantity[]): Claim[] {
  if (quantities.length < 3 || !/[共合总加全累]/.test(clauses.text)) return []
  return quantities.flatMap((total, index) => {
    if (!isAmount(total) || total.unit === '%') return []
    const list = termsBefore(clauses, quantities, index)
    if (!list || list.terms.length < 2) return []
    const claims = printedTotal(index, list.terms, quantities)
    // 一等奖 3 个、二等奖 6 个，参展作品共 40 个: the total of something else does not fit.
    if (list.kind !== undefined && claims.every(({ stated, computed }) => distance(stated, computed) > 0)) {
      // 盈利企业 23 户，亏损企业 88 户，全部企业 31 户: of all that are called so, the classes are parts.
      const names = list.labels.map((label) => (label.endsWith(list.kind ?? '') ? label : ''))
      return familyOf(names) ? totalClaim(index, list.terms, quantities, 'open') : []
    }
    return list.named || goesOn(clauses, quantities, index) ? claims.filter(({ stated, computed }) => distance(stated, computed) === 0) : claims
  })
}

/** 13 个行政村、2 个社区，共 156 个村民小组、18 个居民小组: no total of what stands before, but the first of a new row. */
function goesOn({ text }: Clauses, quantities: readonly SpannedQuantity[], total: number): boolean {
  const [own, next] = [quantities[total], quantities[total + 1]]
  return own !== undefined && own.unit === next?.unit && /^\s?[\u4e00-\u9fff]{1,8}\s?[、和及]\s?$/.test(text.slice(own.end, next.start))
}

interface Terms {
  readonly terms: readonly number[]
  /** The total has a name of its own. */
  readonly named: boolean
  readonly labels: readonly string[]
  /** 企业 in 全部企业. */
  readonly kind: string | undefined
}

/** The items of one unit, in one list, right before the total. */
function termsBefore(clauses: Clauses, quantities: readonly SpannedQuantity[], total: number): Terms | undefined {
  const { text } = clauses
  const claimed = quantities[total]
  // 两项合计: the number of the items is a quantity itself.
  const nearest = quantities[total - 1]?.unit === claimed?.unit ? total - 1 : total - 2
  const last = quantities[nearest]
  if (!claimed || !last) return undefined
  const depth = clauses.bracketAt(claimed.start)
  const words = text.slice(last.end, claimed.start)
  // Most figures have no total's cue before them, and need not be tried against all of its forms.
  const isCued = words.length <= MOST_CUE && /[共合总加全累]/.test(words) && clauses.bracketAt(last.start) === depth
  const between = isCued ? withoutNoun(words, last).replace(NOUN_BEFORE_TOTAL, '') : ''
  const plain = isCued ? (TOTAL_CUE.exec(between) ?? COUNTED_TOTAL_CUE.exec(between) ?? MONEY_TOTAL_CUE.exec(between)) : null
  const called = isCued && !plain ? NAMED_TOTAL_CUE.exec(between) : null
  if (!plain && !called) return undefined
  const terms: number[] = []
  const labels: string[] = []
  for (let index = nearest; index >= 0 && terms.length < MOST_TERMS; index -= 1) {
    const term = quantities[index]
    // 第一批 120 人: a figure in the name of the item.
    if (term && terms.length > 0 && IN_NAME.has(term.kind)) continue
    const before = quantities[lastOutsideNames(quantities, index - 1)]
    if (!term || term.unit !== claimed.unit || !isAmount(term) || clauses.bracketAt(term.start) !== depth) break
    const from = Math.max(before?.end ?? 0, clauseStart(text, term.start, Math.max(0, term.start - 40)))
    const label = withoutNoun(text.slice(from, term.start), before)
      .replace(/^[、，,；;和及\s]+/, '')
      .replace(ALL_THERE_ARE, '')
      .trim()
    // 甲校以及乙校 20 人: a member without a figure of its own may be meant.
    if (COMMENT.test(label) || OTHER_MEASURE.test(label) || (/、|以及|[和及]$/.test(label) && !namesEach(label, term))) return undefined
    terms.unshift(index)
    labels.unshift(label.replace(/^其中[，,：:]?/, ''))
    const gap = before ? text.slice(before.end, term.start) : ''
    if (!before || !/^[\u4e00-\u9fff“”（）A-Za-z\s]{0,12}[、，,；;和及]/.test(gap) || /[。！？：:]/.test(gap)) break
  }
  const count = plain?.groups?.['count'] ?? called?.groups?.['count']
  const isCounted = count !== undefined && (/[0-9]/.test(count) ? Number(count) : chineseValue(/[两双]/.test(count) ? '二' : count)) === terms.length
  if (plain && count !== undefined && !isCounted) return undefined
  // 拨付 200 万元，自筹 80 万元，总投入 280 万元: what is no source has its own place.
  if (MONEY_TOTAL_CUE.test(between) && (claimed.kind !== 'money' || !familyOf(labels))) return undefined
  return { terms, named: plain === null && !isCounted, labels, kind: called?.groups?.['kind'] }
}

/** 东关、西关 2 个社区: as many names as are counted. */
const namesEach = (label: string, { low }: SpannedQuantity): boolean =>
  label.includes('、') && label.split(/[、和]/).filter((name) => name.trim() !== '').length === low

/** 全市共有公办幼儿园 72 所: the first of the items. */
const ALL_THERE_ARE =
  /^[\u4e00-\u9fff]{0,8}?(?:共有|现有|设有|建有|拥有|辖有|(?:总共|一共|共)(?:收到|受理|接到|接待|查处|查获|发放|收集|征集|开展|办理|完成|采购|购置|举办|新建|建成|投入|争取|筹集|募集|评选|评出|录用|招聘|招录|出动|走访|慰问|救助|化解|调解|处置|整改|培训|种植|销售|生产|栽植|检查|排查))(?=[\u4e00-\u9fff])/

const IN_NAME: ReadonlySet<SpannedQuantity['kind']> = new Set(['ordinal', 'date', 'label', 'age'])

function lastOutsideNames(quantities: readonly SpannedQuantity[], from: number): number {
  let index = from
  while (index >= 0 && IN_NAME.has(quantities[index]?.kind ?? 'count')) index -= 1
  return index
}

/** 3 个社区，共 26 个: the noun of the last item stands before the total's cue. */
const NOUN_BEFORE_TOTAL = /^[\u4e00-\u9fff“”]{0,4}(?=[，、,；;]\s?(?:[\u4e00-\u9fff]{0,6})?(?:共|合计|总计|总共|一共))/

/** 5 个街道、乡镇 9 个: what follows the figure before is its own noun. */
const withoutNoun = (words: string, before: SpannedQuantity | undefined): string =>
  before?.noun !== undefined && words.trimStart().startsWith(before.noun) ? words.trimStart().slice(before.noun.length) : words

/** The list may begin later than it seems: it is enough that the last two, three… of its items make the total. */
function printedTotal(total: number, terms: readonly number[], quantities: readonly SpannedQuantity[]): Claim[] {
  const readings = terms.slice(0, -1).map((_, skipped) => terms.slice(skipped))
  const claims = readings.flatMap((reading) => totalClaim(total, reading, quantities, 'closed'))
  return [claims.find(({ stated, computed }) => distance(stated, computed) === 0) ?? claims[0]].filter((claim) => claim !== undefined)
}

function totalClaim(total: number, terms: readonly number[], quantities: readonly SpannedQuantity[], list: 'closed' | 'open'): Claim[] {
  const numberedOf = (number: number) => ({ number, quantity: quantities[number] as SpannedQuantity })
  return [sumClaim(numberedOf(total), terms.map(numberedOf), list)]
}

/** A quantity and its number, in the passage or in the article. */
export interface Numbered {
  readonly number: number
  readonly quantity: SpannedQuantity
}

/** The parts of a closed list make their whole, those of an open list at most that. */
export function sumClaim({ number: total, quantity: whole }: Numbered, parts: readonly Numbered[], list: 'closed' | 'open'): Claim {
  const terms = parts.map(({ number }) => number)
  const all = sum(parts.map(({ quantity }) => boundsOf(quantity)))
  // The terms are rounded each by itself: one unit of the coarsest place beside the widths that they bring.
  const slack = Math.max(0, ...parts.map(({ quantity }) => toleranceOf(quantity)))
  const closed: Bounds = widen(all, slack > toleranceOf(whole) ? slack : 0)
  return {
    type: 'sum',
    formula: list === 'closed' ? 'Σ parts = whole' : 'Σ parts ≤ whole',
    operands: [{ role: 'whole', quantity: total }, ...terms.map((quantity) => ({ role: 'part', quantity }))].sort((a, b) => a.quantity - b.quantity),
    claim: [total, ...terms].sort((a, b) => a - b).indexOf(total),
    stated: boundsOf(whole),
    computed: list === 'closed' ? closed : { low: closed.low, high: Number.POSITIVE_INFINITY },
    confidence: 'certain',
  }
}
