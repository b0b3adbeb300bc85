import type { Clauses } from '../clauses.js'
import { type Bounds, distance, quotient, sum } from '../interval.js'
import {
  ADDED,
  BRINGS,
  COUNT_AFTER,
  EMPTY_LABEL,
  HARVEST,
  INVESTED,
  IS_BASE,
  NEW_STOCK,
  OPEN_PERIOD,
  OTHER_GROUP,
  OWN_INCOME,
  RAISED,
  SPAN,
  WIDER_SCOPE,
} from '../lexicon/average.js'
import type { SpannedQuantity } from '../quantities.js'
import { isLooselyCounted, type Mean } from './average-counts.js'
import { inUnitOf, type Pair, statedMean } from './average-parts.js'
import { amountOf, clauseAround, indicesBefore, sentenceStart, wordsBefore } from './nearby.js'
import { comesTrue } from './relation.js'

/** How far before a mean the first of its operands may stand. */
const REACH = 150
/** Totals and counts are added up in runs of at most so many. */
const MOST = 6

/**
 * 资助新生 150 名，其中本科生 96 名、专科生 54 名，发放 44.2 万元，人均 4280 元: whatever of the sentence is divided by whatever it counts, parts and sums
 * of them too, the mean is none of it. That it is of these at all is not printed, so that this is likely and no more.
 *
 * Silent where the total is another's: 全镇发放 beside 示范户 25 户, what is new beside 人均 of all there is, income, a change of the same unit.
 */
export function noneFits(
  clauses: Clauses,
  quantities: readonly SpannedQuantity[],
  index: number,
  mean: Mean,
  pairs: readonly Pair[],
): Pair | undefined {
  const figure = quantities[index]
  if (!figure || !mean.bare || OWN_INCOME.test(mean.label)) return undefined
  if (!/^ ?(?:[，,。；;、）)！？]|$)/.test(clauses.text.slice(figure.end, figure.end + 2))) return undefined
  const floor = sentenceStart(clauses, figure.start)
  const start = (i: number | undefined) => quantities[i ?? -1]?.start ?? 0
  const here = pairs.filter(({ total, quantity }) => start(total) >= floor && (quantity === undefined || start(quantity) >= floor))
  const across = here.length === 0
  const read = across ? acrossSentences(clauses, quantities, index, mean, pairs, floor) : here
  const first = read.find(({ total, quantity }) => total === index - 1 && quantity === index - 2) ?? read.at(across ? -1 : 0)
  if (!first || read.some((pair) => !mayBeOf(clauses, quantities, index, mean, pair))) return undefined
  const totals = [...new Set(read.map(({ total }) => total))]
  // Right before the mean stand its total and its count: other totals are no nearer.
  const adjacent = first.total === index - 1 && first.quantity === index - 2
  if (!across && !adjacent && !areClosed(clauses, quantities, totals)) return undefined
  // 12 名教师和 28 名学生: of whom is open. 121 家授信，授信金额 4.84 亿元: those who got it.
  const counts = [...new Set(read.flatMap(({ quantity }) => quantity ?? []))]
  if (!across && !(adjacent && brings(clauses, quantities, first)) && !isTime(quantities[counts[0] ?? -1]) && !areClosed(clauses, quantities, counts))
    return undefined
  // 平均每个: of whatever there is so many of, if it is one thing.
  if (mean.per === '个' && mean.noun === '' && counts.length !== 1) return undefined
  const from = Math.max(across ? floor : 0, Math.min(...read.flatMap(({ total, quantity }) => [start(total), start(quantity ?? total)])))
  const stretch = clauses.text.slice(from, figure.start)
  const whole = quantities[first.total]?.end ?? 0
  if (stretch.length > REACH || OTHER_GROUP.test(stretch) || (whole > from && ADDED.test(clauses.text.slice(whole, figure.start)))) return undefined
  // A change of the same unit, or a total of another name, stands there too.
  const rivals = indicesBefore(clauses, quantities, index, Math.min(from, floor)).filter((i) => {
    const rival = quantities[i]
    return rival && rival.per === undefined && start(i) >= from && !totals.includes(i) && inUnitOf(figure, rival)
  })
  if (rivals.length > 0 || (!across && !endsWithOperand(quantities, index, read))) return undefined
  return sumsOf(quantities, figure, read).some((computed) => comesTrue(statedMean(figure), figure, computed)) ? undefined : first
}

/** One figure, or one with the parts that make it up behind 其中: 150 名，其中本科生 96 名、专科生 54 名. */
function areClosed({ text }: Clauses, quantities: readonly SpannedQuantity[], indices: readonly number[]): boolean {
  const from = Math.min(...indices)
  const [whole, ...parts] = [...indices].sort((a, b) => a - b).flatMap((i) => quantities[i] ?? [])
  if (!whole || parts.length === 0) return true
  const [first] = parts
  if (!first) return false
  const between = text.slice(whole.end, first.start).replace(/\s/g, '')
  // 抽查单位 32 家，占区直单位的 55.2%，区直单位共 58 家: one of them is what the other is a share of.
  if (parts.length === 1 && IS_BASE.test(between)) return true
  // 完成 126 场…。其中秦腔 58 场、花儿 34 场、综艺 34 场: they make up what was said before.
  const all = sum([whole, ...parts].map(amountOf))
  if (quantities.slice(Math.max(0, from - MOST), from).some((said) => said.unit === whole.unit && said.low === all.low && said.high === all.high))
    return true
  if (!/^[^。；;]{0,40}其中/.test(between)) return false
  return comesTrue(amountOf(whole), whole, sum(parts.map(amountOf)))
}

const isTime = (quantity: SpannedQuantity | undefined): boolean =>
  quantity === undefined || quantity.kind === 'duration' || quantity.kind === 'date' || quantity.kind === 'date-range'

/** 授信 121 家，授信金额 4.84 亿元. */
function brings(clauses: Clauses, quantities: readonly SpannedQuantity[], { total, quantity }: Pair): boolean {
  const [whole, counted] = [quantities[total], quantities[quantity ?? -1]]
  if (!whole || !counted) return false
  return BRINGS.some((pair) => pair.counted.test(clauseAround(clauses, counted)) && pair.total.test(clauseAround(clauses, whole)))
}

/** Right before the mean stands what it is made of, or a share. */
function endsWithOperand(quantities: readonly SpannedQuantity[], index: number, read: readonly Pair[]): boolean {
  let last = index - 1
  while (last > 0 && quantities[last]?.kind === 'percent') last -= 1
  return read.some(({ total, quantity }) => total === last || quantity === last)
}

function mayBeOf(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, { per, label }: Mean, { total, quantity }: Pair): boolean {
  const [whole, counted, figure] = [quantities[total], quantities[quantity ?? -1], quantities[index]]
  if (!whole || !figure) return false
  const measuring = clauseAround(clauses, whole)
  // 募集 150 万元，救助 130 名，人均 6800 元: the rest is kept.
  if (RAISED.test(measuring)) return false
  if (whole.kind === 'measure' && NEW_STOCK.test(measuring) && '人户'.includes(per)) return false
  if (!counted) return true
  // 受理投诉 5 件，罚款 6 万元: complaints are no cases that are fined.
  const certainly = isLooselyCounted(per, counted) || '件案起'.includes(per)
  if (certainly && !brings(clauses, quantities, { total, count: amountOf(counted), ...(quantity === undefined ? {} : { quantity }) })) return false
  if (whole.unit !== figure.unit && whole.kind === 'count' && EMPTY_LABEL.test(label)) return false
  const [first, second] = whole.start < counted.start ? [whole, counted] : [counted, whole]
  if (isTime(counted)) return !OPEN_PERIOD.test(clauses.text.slice(first.start, figure.start)) && !OPEN_PERIOD.test(measuring)
  // 全镇 460 人，流转土地 300 亩: not of all of them.
  if (whole.kind === 'measure' && '人户'.includes(per) && WIDER_SCOPE.test(wordsBefore(clauses, counted))) return false
  // 示范户 25 户，全镇发放 5 万元.
  return (
    clauses.sentenceAt(first.start) !== clauses.sentenceAt(second.start) ||
    !(WIDER_SCOPE.test(wordsBefore(clauses, second)) && !WIDER_SCOPE.test(wordsBefore(clauses, first)))
  )
}

/**
 * 历时 4 天…。销售额 1864 万元，日均 466 万元; 充电桩 4862 个…。全年充电 8640 万度，桩均 1.8 万度; 全年接待 64.8 万人次…。日均 1775 人次; 合计 118.6 万吨…。播种
 * 面积 322 万亩，平均亩产 368 公斤: the other operand stands in the sentence before, and nothing else in this one.
 */
function acrossSentences(
  clauses: Clauses,
  quantities: readonly SpannedQuantity[],
  index: number,
  { per }: Mean,
  pairs: readonly Pair[],
  floor: number,
): readonly Pair[] {
  const before = sentenceStart(clauses, Math.max(0, floor - 2))
  const near = pairs.filter(({ total, quantity }) => [total, quantity ?? total].every((i) => (quantities[i]?.start ?? 0) >= before))
  const isHere = (i: number | undefined) => i !== undefined && (quantities[i]?.start ?? 0) >= floor
  const totalHere = near.filter(({ total, quantity }) => total === index - 1 && isHere(total) && quantity !== undefined && !isHere(quantity))
  if ((quantities[index - 2]?.start ?? -1) < floor && totalHere.length > 0)
    return totalHere.some(({ quantity, total }) => spans(clauses, per, quantities[quantity ?? -1], quantities[total])) ? totalHere : []
  if (per === '亩')
    return near.filter(({ total, quantity }) => quantity === index - 1 && isHere(quantity) && !isHere(total) && isHarvest(clauses, quantities[total]))
  // 全年接待 64.8 万人次，其中未成年人 18.3 万人次。日均 1775 人次: the year is that of them all.
  const [said] = near
  if (!said || near.some(({ quantity }) => quantity !== undefined) || (quantities[index - 1]?.start ?? -1) >= floor) return []
  const figure = quantities[index]
  const all = indicesBefore(clauses, quantities, index, before).filter((i) => figure && inUnitOf(figure, quantities[i]))
  return all.flatMap((total) => near.map((pair) => ({ ...pair, total }))).sort((a) => (a.total === said.total ? 1 : -1))
}

function isHarvest(clauses: Clauses, total: SpannedQuantity | undefined): boolean {
  if (total?.kind !== 'measure') return false
  const { start, end } = clauses.sentences[clauses.sentenceAt(total.start)] ?? total
  return HARVEST.test(clauses.text.slice(Math.max(start, total.start - REACH), Math.min(end, total.end + REACH)))
}

/** Whether a count of the sentence before is that of the total of this one. */
function spans(clauses: Clauses, per: string, counted: SpannedQuantity | undefined, total: SpannedQuantity | undefined): boolean {
  if (!counted || !total) return false
  const measuring = clauseAround(clauses, total)
  if (counted.kind === 'duration') return SPAN.test(wordsBefore(clauses, counted)) && !/[年月周季]|累计|截至/.test(measuring)
  return counted.kind === 'count' && (per === '桩' || (per === '个' && INVESTED.test(measuring)))
}

/** What each total, each run of them, and each run of the counts may make. */
function sumsOf(quantities: readonly SpannedQuantity[], figure: SpannedQuantity, read: readonly Pair[]): Bounds[] {
  const totals = runs(
    [...new Set(read.map(({ total }) => total))].map((i) => (quantities[i] && inUnitOf(figure, quantities[i])) ?? { low: 0, high: 0 }),
  )
  const exact = [...new Map(read.map(({ quantity, count }) => [`${quantity} ${count.low}`, count])).values()]
  const counts = exact.length > MOST ? exact : runs(exact)
  return totals.flatMap((total) => counts.map((count) => quotient(total, count)))
}

function runs(figures: readonly Bounds[]): Bounds[] {
  const all = figures.slice(0, MOST)
  return all.flatMap((_, from) => all.slice(from).map((__, length) => sum(all.slice(from, from + length + 1))))
}

/** 审结 5127 件，法官人均结案 143.9 件，全院现有法官 38 名; 运送 5218 万人次，日均 56.7 万人次（按 92 天计）: the count says that it is the mean's. */
export function countedBehind(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, pairs: readonly Pair[]): Pair | undefined {
  const { text } = clauses
  const [figure, counted] = [quantities[index], quantities[index + 1]]
  const near = pairs.filter(({ total }) => total === index - 1)
  const [pair] = near
  if (!figure || !counted || !pair || near.length > 1 || pairs.some(({ total }) => total !== index - 1 && quantities[total] === undefined))
    return undefined
  const link = text.slice(figure.end, counted.start).replace(/\s/g, '')
  if (/^[（(]按$/.test(link)) return pair
  // 现有法官 38 名: there may have been a few more or fewer while they did it.
  const total = quantities[index - 1]
  const made = total && inUnitOf(figure, total) ? quotient(inUnitOf(figure, total) ?? amountOf(total), pair.count) : undefined
  const { low, high } = statedMean(figure)
  if (!made || distance({ low: low * 0.85, high: high * 1.15 }, made) === 0) return undefined
  const subject = /([\u4e00-\u9fff]{2,6})人均/.exec(wordsBefore(clauses, figure))?.[1]
  return subject !== undefined && COUNT_AFTER.test(link) && (counted.noun ?? link).endsWith(subject) ? pair : undefined
}
