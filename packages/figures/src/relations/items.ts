import { type Clauses, wordsBefore } from '../clauses.js'
import { CLASS_FAMILIES, memberOf, REST } from '../lexicon/classes.js'
import { BASE_BEFORE, CHANGE_BEFORE, COMMENT, EACH_BEFORE, LEVEL_BEFORE, MEAN_IN_CLAUSE, NET, NEW_STATEMENT, OTHER_MEASURE } from '../lexicon/cues.js'
import type { SpannedQuantity } from '../quantities.js'

/** One item of a list of parts: 女干部 2508 人. */
export interface PartItem {
  /** The words before the figure that say which part it is. */
  readonly label: string
  /** An index into the quantities of the passage. */
  readonly quantity: number
  /** 其他, 其余: what the items before it leave. */
  readonly rest: boolean
}

const MOST_ITEMS = 40

/** How far a list reaches: what is read for one cue is bounded. */
const REACH = 1000

/** Counts, money and measures: what can be added up. Marks, index points and degrees cannot. */
export function isAmount({ kind, unit, per }: SpannedQuantity): boolean {
  return (kind === 'count' || kind === 'money' || kind === 'measure') && unit !== '' && per === undefined && !INTENSIVE.has(unit)
}

const IN_LABEL: ReadonlySet<SpannedQuantity['kind']> = new Set(['age', 'date', 'date-range', 'ordinal', 'label'])

const INTENSIVE = new Set(['分', '点', '度', '℃', '摄氏度', '分贝', '微克', '毫克', '级', '层', '届', '环', '发'])

/** 增加 12 人, 比上年的 85 件: by how much something changed, or what it was before. What it rose to is no change. */
export function isChange({ text }: Clauses, { start, kind }: SpannedQuantity): boolean {
  const before = wordsBefore(text, { start }, 30)
  return saysChange(before) || (kind === 'point' && !LEVEL_BEFORE.test(before))
}

const saysChange = (before: string) => !LEVEL_BEFORE.test(before) && (CHANGE_BEFORE.test(before) || BASE_BEFORE.test(before))

/** Neither a change nor a mean, a rate, a base of comparison, nor what each of several has. */
export function isStock({ text }: Clauses, quantity: SpannedQuantity, reach: number): boolean {
  const before = wordsBefore(text, quantity, reach)
  return !MEAN_IN_CLAUSE.test(before) && !NET.test(before) && !EACH_BEFORE.test(before) && !saysChange(before)
}

/**
 * Reads the items of a list that begins at `from`.
 *
 * An item is a label and a figure of the first one's unit. The list closes at the first clause that says something new, and after ，
 * goes on only where the label is of the same make as those before: 其中女 5 人，学生 300 人 has one part.
 */
export function readItems(clauses: Clauses, quantities: readonly SpannedQuantity[], from: number, end: number): PartItem[] {
  const depth = clauses.bracketAt(from)
  const items: PartItem[] = []
  let unit: string | undefined
  let at = from
  for (let index = firstFrom(quantities, from); index < quantities.length && items.length < MOST_ITEMS; index += 1) {
    const quantity = quantities[index]
    if (!quantity || quantity.start >= end || quantity.start - from > REACH) break
    if (clauses.bracketAt(quantity.start) !== depth) continue
    const gap = withoutBrackets(clauses, at, quantity.start, depth)
    const last = splitLast(gap)
    const label = tidyLabel(last.label)
    if (items.length === 0) {
      // 其中 65 岁及以上的 17735 人, 其中 1 月 1 日至 6 月 5 日发展 87 名: figures in the name of a part.
      if (IN_LABEL.has(quantity.kind) && !/[，,；;。：:]/.test(gap)) continue
      if (!isAmount(quantity) || /[，,；;。：:]/.test(gap)) break
      if (label.includes('、') || OTHER_MEASURE.test(label)) break
      unit = quantity.unit
      items.push({ label, quantity: index, rest: REST.test(label) })
      at = quantity.end
      continue
    }
    at = quantity.end
    if (COMMENT.test(last.label.trim()) || !isAmount(quantity)) continue
    if (quantity.unit !== unit) {
      if (last.mark === '') continue // 12 支 38 名: a second figure of the same item
      break
    }
    if (!goesOn(last.mark, label, items)) break
    items.push({ label, quantity: index, rest: REST.test(label) })
  }
  return items
}

/** What stands between two figures, cut at its last mark; a 、 inside a clause of its own cuts nothing. */
function splitLast(gap: string): { mark: string; label: string } {
  const clause = lastMark(gap, '，,；;')
  const cut = clause >= 0 ? clause : lastMark(gap, '、和及')
  return cut < 0 ? { mark: '', label: gap } : { mark: gap.charAt(cut), label: gap.slice(cut + 1) }
}

const lastMark = (gap: string, marks: string) => Math.max(...[...marks].map((mark) => gap.lastIndexOf(mark)))

function goesOn(mark: string, label: string, items: readonly PartItem[]): boolean {
  if (mark === '') return false
  if (OTHER_MEASURE.test(label) || label.includes('、') || label.length > 24) return false
  if (REST.test(label)) return true
  if (mark === '、' || mark === '和' || mark === '及') return label !== '' || items.every((item) => item.label === '')
  return !NEW_STATEMENT.test(label) && items.some((item) => isAlike(item.label, label))
}

/** Of one family, or named alike: 咨询类, 求助类; 农民代表, 工人代表. */
function isAlike(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  const family = CLASS_FAMILIES.find((candidate) => memberOf(candidate, a) >= 0)
  if (family) return memberOf(family, b) >= 0
  return (
    a.slice(-2) === b.slice(-2) || (CLASS_ENDINGS.includes(a.slice(-1)) && a.at(-1) === b.at(-1)) || (a.length > 2 && a.slice(0, 2) === b.slice(0, 2))
  )
}

/** Endings that make a name a class among others: 类, 型, 县. */
const CLASS_ENDINGS = '类型级县区市乡镇村校队组业率'

/** 有女 33 名, 男性为 12 人: the words that carry no class are dropped. */
function tidyLabel(label: string): string {
  return label
    .replace(/[\s\u3000“”"]/g, '')
    .replace(/^(?:有|为|是|包括|含|来自|属于)/, '')
    .replace(/(?:共有|有|为|达到|达|是|的有|的为|的)$/, '')
}

/** The text between two offsets, deeper brackets left out. */
function withoutBrackets(clauses: Clauses, from: number, to: number, depth: number): string {
  let kept = ''
  for (let at = from; at < to; at += 1) {
    if (clauses.bracketAt(at) === depth && !'（）()'.includes(clauses.text.charAt(at))) kept += clauses.text.charAt(at)
  }
  return kept
}

function firstFrom(quantities: readonly SpannedQuantity[], from: number): number {
  let low = 0
  let high = quantities.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quantities[middle]?.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
