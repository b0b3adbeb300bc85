import { type Clauses, wordsBefore } from '../clauses.js'
import { areOfOneFamily, REST } from '../lexicon/classes.js'
import { BASE_BEFORE, CHANGE_BEFORE, COMMENT, EACH_BEFORE, LEVEL_BEFORE, MEAN_IN_CLAUSE, NET, NEW_STATEMENT, OTHER_MEASURE } from '../lexicon/cues.js'
import { seriesOf } from '../lexicon/series.js'
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
  let nominal = false
  let isListed = false
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
      if ((IN_LABEL.has(quantity.kind) || isInLabel(clauses, quantity, quantities[index + 1])) && !/[，,；;。：:]/.test(gap)) continue
      // 其中女党员占 35%，计 112 名: the share comes first.
      if (isShareFirst(clauses, quantity, quantities[index + 1], last.label)) continue
      const shareFirst = SHARE_FIRST.exec(gap)?.groups?.['label']
      if (!isAmount(quantity) || (shareFirst === undefined && /[，,；;。：:]/.test(gap))) break
      if (label.includes('、') || OTHER_MEASURE.test(shareFirst ?? label)) break
      unit = quantity.unit
      nominal = NOMINAL.test(last.label)
      items.push({ label: shareFirst ?? label, quantity: index, rest: REST.test(label) })
      at = quantity.end
      continue
    }
    // 100 岁以上 76 人, 5000 万元至 1 亿元 28 个: figures in the name of a later part.
    if (last.mark !== '' && isInLabel(clauses, quantity, quantities[index + 1])) continue
    at = quantity.end
    if (COMMENT.test(last.label.trim()) || !isAmount(quantity)) continue
    if (quantity.unit !== unit) {
      if (last.mark === '') continue // 12 支 38 名: a second figure of the same item
      break
    }
    const isNextShare = /[，,；;]/.test(last.mark) && isSharedList(clauses, quantities, index, items.at(-1)?.quantity ?? index)
    // 具有本科以上学历的 376 人，取得专科证书的 64 人: both name no noun but that of the whole.
    const isNextNominal = nominal && NOMINAL.test(last.label) && last.mark !== ''
    // 国家级 4 项、省级 19 项；市级 68 项: a list with 、 ends at ；.
    if (isListed && /[；;]/.test(last.mark)) break
    isListed ||= last.mark === '、'
    if (!goesOn(last.mark, label, items) && !((isNextShare || isNextNominal) && isNewItem(label))) break
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

/** A figure of another kind, hedged or of an age, right before the figure of its item, with no mark between. */
function isInLabel({ text }: Clauses, quantity: SpannedQuantity, next: SpannedQuantity | undefined): boolean {
  if (!next || !isAmount(next) || next.unit === quantity.unit || next.start - quantity.end > 12) return false
  if (quantity.kind === 'count' || quantity.kind === 'percent') return false
  const between = text.slice(quantity.end, next.start)
  if (/[，,；;、。：:（）()]/.test(between)) return false
  return IN_LABEL.has(quantity.kind) || quantity.hedge !== undefined || /^(?:及?以[上下内]|至|到|[—－~～-]|的)/.test(between) || isRange(quantity)
}

const isRange = ({ text }: SpannedQuantity): boolean => /[至到—－~～-]/.test(text)

/** 女党员占 35%，计 112 名. */
const SHARE_FIRST = /^(?<label>[^，,；;。：:、]{1,14}?)所?占比?(?:达到?|为|约)?\s?[0-9.]{1,6}[%％][，,、]\s?(?:共计|计|即)\s?$/

const isShareFirst = ({ text }: Clauses, { kind, end }: SpannedQuantity, next: SpannedQuantity | undefined, label: string): boolean =>
  kind === 'percent' &&
  next !== undefined &&
  /占比?(?:达到?|为|约)?\s?$/.test(label) &&
  /^[，,、]\s?(?:共计|计|即)\s?$/.test(text.slice(end, next.start))

/** 党建 19 项，占 22.1%，民生 27 项，占 31.4%: both have their share right after them. */
function isSharedList(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, before: number): boolean {
  return isShareAfter(clauses, quantities, before) && isShareAfter(clauses, quantities, index)
}

function isShareAfter({ text }: Clauses, quantities: readonly SpannedQuantity[], index: number): boolean {
  const [part, share] = [quantities[index], quantities[index + 1]]
  return (
    part !== undefined &&
    share?.kind === 'percent' &&
    /^[\u4e00-\u9fff]{0,8}[，,（(]\s?约?占比?(?:为|达)?\s?$/.test(text.slice(part.end, share.start))
  )
}

const NOMINAL = /的(?:有|为|共)?\s*$/

const isNewItem = (label: string) => label !== '' && label.length <= 16 && !OTHER_MEASURE.test(label) && !NEW_STATEMENT.test(label)

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
  const series = seriesOf(a, true)
  if (series) return seriesOf(b, true)?.series === series.series
  const family = areOfOneFamily(a, b)
  if (family === true) return true
  if (family === false && !CLASS_ENDINGS.includes(a.slice(-1))) return false
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
