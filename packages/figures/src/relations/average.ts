import { type Clauses, clauseStart } from '../clauses.js'
import { type Bounds, product, quotient, widen } from '../interval.js'
import {
  ADDED,
  AMONG,
  ATTENDED,
  BARE_TOTAL,
  BREAKS,
  BRINGS,
  COUNT_AFTER,
  DIVISORS,
  EACH_ON_AVERAGE,
  EMPTY_LABEL,
  GIVEN,
  GIVEN_LABEL,
  HARVEST,
  HARVEST_CUE,
  HELD,
  HELPED,
  MEAN_AFTER_SUBJECT,
  MEAN_OF_EACH,
  MEAN_SIZE,
  MEAN_WORD,
  MEAN_YIELD,
  OPEN_PERIOD,
  SHARED_AMONG,
  SYNONYMS,
} from '../lexicon/average.js'
import { scalesOf } from '../lexicon/conversion.js'
import { TOTAL } from '../lexicon/product.js'
import type { SpannedQuantity } from '../quantities.js'
import { bracketedPeriods, countInWords, countOf, isLooselyCounted, type Mean } from './average-counts.js'
import { amountOf, clauseAround, indicesBefore, isLevel, sentenceStart, wordsBefore } from './nearby.js'
import { numbered, type ReadClaims } from './reading.js'
import { boundsOf, type Claim, comesTrue } from './relation.js'

interface Pair {
  readonly total: number
  /** Absent where a period in words says how many: 全年. */
  readonly quantity?: number
  readonly count: Bounds
}

/**
 * 向 25 户发放 5 万元，户均 2000 元; 种植 860 亩，总产量 301 吨，平均亩产 350 公斤; 户均 2000 元，25 户共 5 万元: total / count = mean. Days may
 * be printed as a period (10 月, 7 月 8 日至 14 日), months as 全年.
 * 户均增收 is another measure; with two totals or two counts in sight only one that fits is read.
 */
export const readAverages: ReadClaims = (passage) => {
  const { clauses, quantities } = passage
  const claims = quantities.flatMap((quantity, index) => {
    const mean = readMean(clauses, quantities, index)
    return mean ? averageClaim(clauses, quantities, index, mean, quantity) : []
  })
  return numbered(claims, passage)
}

function readMean(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): Mean | undefined {
  const quantity = quantities[index]
  if (!quantity || !(quantity.kind === 'count' || quantity.kind === 'money' || quantity.kind === 'measure' || isHours(quantity))) return undefined
  const { text } = clauses
  const floor = Math.max(0, quantity.start - 24)
  const words = text.slice(clauseStart(text, quantity.start, floor), quantity.start).replace(/[\s\u3000]/g, '')
  if (!/均|亩产/.test(words)) return undefined
  const shared = words.includes('平均')
    ? SHARED_AMONG.exec(text.slice(Math.max(0, quantity.start - 24), quantity.start).replace(/[\s\u3000]/g, ''))
    : null
  const size = shared ?? MEAN_SIZE.exec(words)
  if (size?.[1]) return { per: size[1], noun: '', label: '', bare: shared !== null }
  const mean = MEAN_WORD.exec(words)
  if (mean?.[1]) return { per: mean[1], noun: '', label: mean[2] ?? '', bare: true }
  const harvest = MEAN_YIELD.exec(words)
  if (harvest?.[2]) return { per: harvest[2], noun: '', label: '', bare: harvest.groups?.['mean'] !== undefined }
  const each = MEAN_OF_EACH.exec(words) ?? EACH_ON_AVERAGE.exec(words)
  if (each?.[1]) return { ...eachOf(each[1], each[2] ?? '', each[3] ?? ''), bare: /^(?:平均每|每)/.test(words) }
  // 3 户均超 2000 元: 均 says that all do. 40 户家庭 | 户均补助.
  const last = quantities[index - 1]
  const inClause = last !== undefined && last.end > quantity.start - words.length
  const own = inClause ? text.slice(last.end, quantity.start).replace(/[\s\u3000]/g, '') : words
  const after = MEAN_AFTER_SUBJECT.exec(own)
  if (!after?.[1] || (inClause && last.kind !== 'count')) return undefined
  return { per: after[1], noun: '', label: after[2] ?? '', bare: false }
}

/** 时长 186 万小时，场均 89 小时. */
const isHours = ({ kind, unit }: SpannedQuantity) => kind === 'duration' && /小时|分钟/.test(unit)

/** 每个家庭户: reckoned by 户, those called 家庭户; 每天受理: by 天, of what is 受理. */
function eachOf(unit: string, words: string, label: string): Pick<Mean, 'per' | 'noun' | 'label'> {
  const per = unit.replace(/^个月/, '月')
  if (per !== '个') return { per, noun: '', label: words + label }
  const noun = words.replace(/的$/, '')
  const last = noun.slice(-1)
  return { per: last in DIVISORS ? last : '个', noun: noun === last ? '' : noun, label }
}

/** A figure of time has many readings: a few of the nearest are enough. */
const MOST_COUNTS = 6

function averageClaim(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, said: Mean, figure: SpannedQuantity): Claim[] {
  const before = indicesBefore(clauses, quantities, index)
  const mean = before.some((i) => isTotal(clauses, figure, quantities[i], said)) ? said : withNoun(clauses, quantities, before, said)
  const stated = statedMean(figure)
  const claimOf = ({ total, quantity, count }: Pair): Claim => ({
    type: 'average',
    formula: 'total / count = mean',
    operands: [
      { role: 'total', quantity: total },
      ...(quantity === undefined ? [] : [{ role: 'count', quantity }]),
      { role: 'mean', quantity: index },
    ],
    claim: quantity === undefined ? 1 : 2,
    stated,
    computed: quotient(inUnitOf(figure, quantities[total]) ?? amountOf(figure), count),
    confidence: 'certain',
  })
  const isRight = (pair: Pair) => comesTrue(stated, figure, claimOf(pair).computed)
  const counted = [...before, ...bracketedPeriods(clauses, quantities, before, index)]
  const pairs = pairsOf(clauses, quantities, index, mean, before, counted)
  const right = pairs.findLast(isRight)
  if (right) return [claimOf(right)]
  // 户均 2000 元，25 户共发放 5 万元: the total follows.
  const after = indicesAfter(clauses, quantities, index)
  const following = pairsOf(clauses, quantities, index, mean, after, [...counted, ...after])
  const rightAfter = following.find(isRight)
  if (rightAfter) return [claimOf(rightAfter)]
  // 日均 56.7 万人次（按 92 天计）; 法官人均结案 134.9 件，全院现有法官 38 名: only the count follows.
  const counting = after.filter((i) => i === index + 1 && COUNT_AFTER.test(clauses.text.slice(figure.end, quantities[i]?.start).replace(/\s/g, '')))
  const rightCount = counting.length > 0 ? pairsOf(clauses, quantities, index, mean, before, counting).findLast(isRight) : undefined
  if (rightCount) return [claimOf(rightCount)]
  // One of the two stands right before the mean.
  const near = pairs.find((pair) => Math.max(pair.total, pair.quantity ?? 0) === index - 1 && isCertain(clauses, quantities, index, mean, pair))
  if (near) return [claimOf(near)]
  const [next, ...others] = following
  return next && others.length === 0 && pairs.length === 0 && isTotalOf(clauses, quantities, index, mean, next) ? [claimOf(next)] : []
}

/** 平均每名宣讲员 5.6 场, of 宣讲员 386 名: the word after 每名 says who they are. */
function withNoun(clauses: Clauses, quantities: readonly SpannedQuantity[], before: readonly number[], mean: Mean): Mean {
  const name = labelCore(mean.label)
  if (mean.noun !== '' || name.length < 2 || EMPTY_LABEL.test(mean.label)) return mean
  const named = { ...mean, noun: name, label: '' }
  return before.some((i) => quantities[i]?.kind === 'count' && countOf(clauses, quantities, i, named, -1).length > 0) ? named : mean
}

/** Each total of what is measured with each count of what it is reckoned by. */
function pairsOf(
  clauses: Clauses,
  quantities: readonly SpannedQuantity[],
  index: number,
  mean: Mean,
  among: readonly number[],
  counted: readonly number[],
): Pair[] {
  const figure = quantities[index]
  const totals = among.filter((i) => isTotal(clauses, figure, quantities[i], mean))
  if (totals.length === 0) return []
  const counts = counted.flatMap((i) => countOf(clauses, quantities, i, mean, index)).slice(-MOST_COUNTS)
  return totals.flatMap((total) => {
    const whole = quantities[total]
    const said = counts.length === 0 && whole && !hasOwnPeriod(clauses, quantities, index, whole) ? countInWords(clauses, whole, mean) : []
    return [...counts, ...said].flatMap(({ quantity, options }) =>
      quantity === total ? [] : options.map((count) => ({ total, count, ...(quantity === undefined ? {} : { quantity }) })),
    )
  })
}

/** 全年充电 8640 万度。国庆期间（10 月 1 日至 8 日）日均 41 万度: the mean is not that of the year. */
function hasOwnPeriod(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, total: SpannedQuantity): boolean {
  const at = quantities[index]?.start ?? 0
  const start = sentenceStart(clauses, at)
  return (
    total.start < start && (/期间|[上下]旬|当[天日月]|首[日月]/.test(clauses.text.slice(start, at)) || quantities[index - 1]?.kind === 'date-range')
  )
}

function isTotal(clauses: Clauses, figure: SpannedQuantity | undefined, total: SpannedQuantity | undefined, { label }: Mean): boolean {
  if (!figure || !total || !inUnitOf(figure, total)) return false
  if (!isLevel(clauses, total) && !(isHours(total) && !/[均每]/.test(wordsBefore(clauses, total)))) return false
  if (total.start > figure.end && BARE_TOTAL.test(clauses.text.slice(figure.end, total.start).replace(/\s/g, ''))) return true
  if (EMPTY_LABEL.test(label)) return true
  const clause = clauseAround(clauses, total)
  if (clause.includes(labelCore(label)) || (figure.kind === 'money' && GIVEN_LABEL.test(label) && GIVEN.test(clause))) return true
  return SYNONYMS.some((pair) => pair.label.test(label) && pair.total.test(clause))
}

/** A total in the unit of its mean: 301 吨 as 公斤. */
function inUnitOf(figure: SpannedQuantity, total: SpannedQuantity | undefined): Bounds | undefined {
  if (!total) return undefined
  // 出动 1264 人次，平均每次 4 人.
  if (total.unit === figure.unit || (total.unit === '人次' && figure.unit === '人')) return amountOf(total)
  if (total.kind !== 'measure' || figure.kind !== 'measure') return undefined
  const scales = scalesOf(total.unit, figure.unit)
  if (!scales) return undefined
  const [from, to] = scales
  const { low, high } = amountOf(total)
  return { low: (low * from.low) / to.high, high: (high * from.high) / to.low }
}

/** The few figures behind a mean in its sentence. */
function indicesAfter(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): number[] {
  const figure = quantities[index]
  if (!figure) return []
  const end = clauses.sentences[clauses.sentenceAt(figure.start)]?.end ?? 0
  return [1, 2, 3].map((i) => index + i).filter((i) => (quantities[i]?.start ?? end) < Math.min(end, figure.end + 60))
}

/** 户均补助 2000 元，40 户共补助 8 万元: nothing else stands in the stretch, and 共 says that the total is of just these. */
function isTotalOf(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, mean: Mean, { total, quantity }: Pair): boolean {
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

const labelCore = (label: string) => label.replace(/(?:约|近|超过?|达到?了?|为|有|仅)+$/, '')

/** A mean is a quotient, and rounded, where its words did not say so to the reader of quantities. */
function statedMean(figure: SpannedQuantity): Bounds {
  const bounds = boundsOf(figure)
  return figure.step === undefined && bounds.low === bounds.high ? widen(bounds, 0.5) : bounds
}

/** One total and one count, said together, and nothing else between them and the mean. */
function isCertain(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number, mean: Mean, { total, quantity: count }: Pair): boolean {
  const { text } = clauses
  const [whole, counted, figure] = [quantities[total], quantities[count ?? total], quantities[index]]
  if (!whole || !counted || !figure || isLooselyCounted(mean.per, counted) || whole.kind === 'duration') return false
  if ((whole.unit !== figure.unit && whole.kind === 'count') || (counted.kind === 'date' && mean.per === '月')) return false
  if (!mean.bare || (mean.per === '个' && mean.noun === '')) return false
  const floor = sentenceStart(clauses, figure.start)
  const inSentence = indicesBefore(clauses, quantities, index, floor)
  if (!inSentence.includes(total) || !inSentence.includes(count ?? total)) return false
  // Another of the same unit, even a change: nobody knows which is divided.
  const rivals = inSentence.filter((i) => inUnitOf(figure, quantities[i]))
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
  if (isTime && OPEN_PERIOD.test(stretch)) return false
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
