import { type Clauses, clauseStart } from '../clauses.js'
import { quotient } from '../interval.js'
import {
  BARE_TOTAL,
  COUNT_AFTER,
  DIVISORS,
  EACH_ON_AVERAGE,
  EMPTY_LABEL,
  GIVEN,
  GIVEN_LABEL,
  MEAN_AFTER_SUBJECT,
  MEAN_OF_EACH,
  MEAN_SIZE,
  MEAN_WORD,
  MEAN_YIELD,
  SHARED_AMONG,
  SYNONYMS,
} from '../lexicon/average.js'
import type { SpannedQuantity } from '../quantities.js'
import { isCertain, isTotalOf } from './average-certain.js'
import { bracketedPeriods, countInWords, countOf, type Mean } from './average-counts.js'
import { countedBehind, noneFits } from './average-none.js'
import { inUnitOf, labelCore, type Pair, statedMean } from './average-parts.js'
import { amountOf, clauseAround, indicesBefore, isLevel, sentenceStart, wordsBefore } from './nearby.js'
import { numbered, type ReadClaims } from './reading.js'
import { type Claim, comesTrue } from './relation.js'

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
  if (size?.[1]) return { per: size[1], noun: '', label: '', bare: true }
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
  if (next && others.length === 0 && isTotalOf(clauses, quantities, index, mean, next)) return [claimOf(next)]
  const behind =
    counting.length > 0 ? countedBehind(clauses, quantities, index, pairsOf(clauses, quantities, index, mean, before, counting)) : undefined
  const none = behind ?? (mean === said ? noneFits(clauses, quantities, index, mean, pairs) : undefined)
  return none ? [{ ...claimOf(none), confidence: 'likely' }] : []
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
  // 班均 48 人，消除 56 人以上大班额: a limit behind the mean.
  if (total.start > figure.end && (total.hedge === 'at-least' || total.hedge === 'at-most')) return false
  if (!isLevel(clauses, total) && !(isHours(total) && !/[均每]/.test(wordsBefore(clauses, total)))) return false
  if (total.start > figure.end && BARE_TOTAL.test(clauses.text.slice(figure.end, total.start).replace(/\s/g, ''))) return true
  if (EMPTY_LABEL.test(label)) return true
  const clause = clauseAround(clauses, total)
  if (clause.includes(labelCore(label)) || (figure.kind === 'money' && GIVEN_LABEL.test(label) && GIVEN.test(clause))) return true
  return SYNONYMS.some((pair) => pair.label.test(label) && pair.total.test(clause))
}

/** The few figures behind a mean in its sentence. */
function indicesAfter(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): number[] {
  const figure = quantities[index]
  if (!figure) return []
  const end = clauses.sentences[clauses.sentenceAt(figure.start)]?.end ?? 0
  return [1, 2, 3].map((i) => index + i).filter((i) => (quantities[i]?.start ?? end) < Math.min(end, figure.end + 60))
}
