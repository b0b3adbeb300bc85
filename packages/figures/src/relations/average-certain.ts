import type { Clauses } from '../clauses.js'
import { product } from '../interval.js'
import { ADDED, AMONG, ATTENDED, BREAKS, BRINGS, GIVEN, HARVEST, HARVEST_CUE, HELD, HELPED, OPEN_PERIOD } from '../lexicon/average.js'
import { TOTAL } from '../lexicon/product.js'
import type { SpannedQuantity } from '../quantities.js'
import { countOf, isLooselyCounted, type Mean } from './average-counts.js'
import { inUnitOf, type Pair, statedMean } from './average-parts.js'
import { amountOf, clauseAround, indicesBefore, sentenceStart } from './nearby.js'
import { boundsOf, comesTrue } from './relation.js'

/** One total and one count, said together, and nothing else between them and the mean. */
export function isCertain(
  clauses: Clauses,
  quantities: readonly SpannedQuantity[],
  index: number,
  mean: Mean,
  { total, quantity: count }: Pair,
): boolean {
  const { text } = clauses
  const [whole, counted, figure] = [quantities[total], quantities[count ?? total], quantities[index]]
  if (!whole || !counted || !figure || isLooselyCounted(mean.per, counted) || whole.kind === 'duration') return false
  if ((whole.unit !== figure.unit && whole.kind === 'count') || (counted.kind === 'date' && mean.per === '月')) return false
  if (!mean.bare || (mean.per === '个' && mean.noun === '')) return false
  const floor = sentenceStart(clauses, figure.start)
  const inSentence = indicesBefore(clauses, quantities, index, floor)
  if (!inSentence.includes(total) || !inSentence.includes(count ?? total)) return false
  // Another of the same unit, even a change: nobody knows which is divided.
  const rivals = inSentence.filter((i) => i !== count && inUnitOf(figure, quantities[i]))
  const counts = inSentence.filter((i) => countOf(clauses, quantities, i, mean, index).length > 0)
  if (rivals.length !== 1 || counts.length !== (count === undefined ? 0 : 1)) return false
  if (!/^ ?(?:[，,。；;、）)！？]|$)/.test(text.slice(figure.end, figure.end + 2))) return false
  const [first, second] = count === undefined || total < count ? [whole, counted] : [counted, whole]
  const stretch = text
    .slice(count === undefined ? floor : first.start, figure.start)
    .trimEnd()
    .replace(/[，,][\u4e00-\u9fff]{1,3}到[每各][\u4e00-\u9fff]{1,4}[，,]?(?:平均)?$/, '')
    .replace(/(?:平均)?[\u4e00-\u9fff]均[\u4e00-\u9fff]*$|平均(?:每|亩)?[\u4e00-\u9fff“”]*$|每[\u4e00-\u9fff]*$/, '')
  if (BREAKS.test(stretch) || ADDED.test(text.slice(whole.end, figure.start))) return false
  // Between the later of the two and the mean stands no other figure.
  if (Math.max(total, count ?? 0) + 1 !== index || text.slice(second.end, figure.start).length > 24) return false
  // 10 月热线开通，累计受理…: the period is not that of the total.
  const isTime = count === undefined || counted.kind === 'duration' || counted.kind === 'date' || counted.kind === 'date-range'
  // 1—6 月累计受理 120 件 is of just these months.
  const isOfYear = counted.kind === 'date-range' && /^1 ?(?:月|[^0-9月])/.test(counted.text)
  if (isTime && OPEN_PERIOD.test(isOfYear ? stretch.replace('累计', '') : stretch)) return false
  return count === undefined || areTogether(clauses, whole, counted, mean, isTime)
}

/** Of the total and the count, that the one is of the other. */
function areTogether(clauses: Clauses, whole: SpannedQuantity, counted: SpannedQuantity, { per, noun }: Mean, isTime: boolean): boolean {
  const totalFirst = whole.start < counted.start
  const between = totalFirst ? clauses.text.slice(whole.end, counted.start) : clauses.text.slice(counted.end, whole.start)
  if (!/[，,；;：:]/.test(between)) return true
  // 司法所调解 3744 件，全县所辖 12 个司法所.
  const { noun: name = '' } = counted
  if (
    totalFirst &&
    name.length > 2 &&
    between.length <= 20 &&
    /[辖有设][\u4e00-\u9fff]{0,4}$/.test(between.trimEnd()) &&
    clauseAround(clauses, whole).includes(name)
  )
    return true
  if (totalFirst) return AMONG.test(between.trimEnd()) && between.length <= 20
  if (isTime) return between.length <= 30
  if (between.length > 20 || /[；;：:]/.test(between)) return false
  const [counting, measuring] = [clauseAround(clauses, counted), clauseAround(clauses, whole)]
  if (BRINGS.some((pair) => pair.counted.test(counting) && pair.total.test(measuring))) return true
  // 平均每个“妇女之家” names what was counted.
  if (noun !== '') return true
  if (per === '亩') return HARVEST.test(measuring)
  if ('期场次班'.includes(per)) return HELD.test(counting) && ATTENDED.test(measuring) && whole.unit === '人'
  return HELPED.test(counting) && GIVEN.test(measuring) && whole.kind === 'money'
}

/** 户均补助 2000 元，40 户共补助 8 万元: nothing else stands in the stretch, and 共 says that the total is of just these. */
export function isTotalOf(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, mean: Mean, { total, quantity }: Pair): boolean {
  const { text } = clauses
  const [figure, whole, counted] = [quantities[index], quantities[total], quantities[quantity ?? -1]]
  if (!figure || !whole || !counted || quantity === undefined || mean.noun !== '') return false
  if (counted.kind !== 'count' && counted.kind !== 'measure') return false
  const between = text.slice(Math.max(figure.end, quantities[total - 1]?.end ?? 0), whole.start).replace(/[\s\u3000]/g, '')
  const summed = TOTAL.exec(between)?.groups?.['cue'] === '共' || /^[，,]?(?:共计|合计|总计)/.test(between)
  if (!summed && !(mean.per === '亩' && HARVEST_CUE.test(between))) return false
  // The total is rounded too: 45 户，户均 3000 元，共 14 万元.
  if (comesTrue(boundsOf(whole), whole, product([amountOf(counted), inUnitOf(whole, figure) ?? statedMean(figure)]))) return false
  const first = Math.min(index, quantity)
  if (Math.max(index, quantity) + 1 !== total || Math.abs(index - quantity) !== 1) return false
  const stretch = text.slice(quantities[first]?.end, whole.start).replace(new RegExp(`平均每?|${mean.per}均`), '')
  return stretch.length <= 30 && !BREAKS.test(stretch) && !/[。；;：:（(]/.test(stretch) && !ADDED.test(stretch)
}
