import { PERIODS } from '../lexicon/equality.js'
import { digitsOf, isTitle, type Mention, sentenceAround, sentenceBefore, tidyWords } from './mention.js'
import type { PassageReading } from './reading.js'
import type { Claim } from './relation.js'
import { differsInPeriod, differsInPlace, differsInScope, isPlain, isSlip, meets, pairOf } from './same-figure.js'

/**
 * A title of one figure, and one figure of its unit in the first passage that has any, in a sentence that repeats the words of the title, or
 * calls what it counts by the title's own name: where the two differ by a slip of the hand (214, 241), they are one. Any other difference
 * may be a part, an update, a rounding.
 */
export function titleSlip(mention: Mention, others: readonly Mention[], passage: PassageReading): Claim | undefined {
  if (isTitle(passage) || !isPlain(mention.quantity)) return undefined
  const [title, ...more] = others.filter(({ change }) => change === mention.change)
  if (!title || !isTitle(title.passage) || !isPlain(title.quantity)) return undefined
  // …离婚 5787 对；“跨省通办”4126 对: of several figures the one whose words are those of the title.
  if (more.length > 0 && !(isCalledAlike(title, mention) && more.every((other) => other.passage === passage))) return undefined
  const { quantity } = mention
  if (meets(title.quantity, quantity)) return undefined
  if (repeatsLead(title, mention)) return isOfOneScope(title, mention) ? pairOf(title, mention) : undefined
  if (!isSlip(title.quantity, quantity)) return more.length > 0 ? undefined : titleAlone(title, mention, passage)
  const isSwapped = isSwapAlone(title, mention, passage)
  if (!isSwapped && !repeatsWords(title, mention, ENOUGH) && !namesTheSame(title, mention)) return undefined
  const alike = passage.quantities.filter((other) => other !== quantity && other.unit === quantity.unit && other.kind === quantity.kind)
  // Of two signs many figures are a slip of each other.
  const { length } = digitsOf(quantity)
  const called = isCalledAlike(title, mention)
  if (alike.some((other) => length < 3 || meets(title.quantity, other) || (!called && isSlip(title.quantity, other)))) return undefined
  // 1460 and 1406 are no accident, though the title leaves out 新增.
  if ((length < 4 && !isSwapped && differsInScope(title, mention)) || differsInPlace(title, mention) || differsInPeriod(title, mention))
    return undefined
  return isOfItsTime(mention, title) ? undefined : pairOf(title, mention)
}

/** Not what was done by now, nor all of it. */
const OTHER_FIGURE = /计划|拟|目标|任务|预计|力争|将|去年|上年|同期|其中|平均|每|增|减|比|较/

/** 破案 126 起 … 破获各类案件 162 起: three digits in another order, and no other figure of the unit, are no accident. */
function isSwapAlone(title: Mention, { quantity, lead }: Mention, { quantities }: PassageReading): boolean {
  const [one, other] = [digitsOf(title.quantity), digitsOf(quantity)]
  const isSwap = one.length > 2 && one.length === other.length && [...one].sort().join('') === [...other].sort().join('')
  const isAlone = quantities.every((own) => own === quantity || own.unit !== quantity.unit || own.kind !== quantity.kind)
  return isSwap && isAlone && !OTHER_FIGURE.test(lead) && !OTHER_FIGURE.test(title.lead) && [...title.lead].some((sign) => lead.includes(sign))
}

const isOfOneScope = (title: Mention, mention: Mention): boolean =>
  !differsInScope(title, mention) && !differsInPeriod(title, mention) && !isOfItsTime(mention, title)

/**
 * 40 户受灾家庭领到救助金 … 向 48 户受灾家庭发放救助金: any other figure, where both name the same thing in full, the passage has no other
 * figure of the unit, and the sentence has the words of the title. Certain where it repeats all that stands before the figure; else the
 * title may have been written of some of them.
 */
function titleAlone(title: Mention, mention: Mention, { quantities }: PassageReading): Claim | undefined {
  const { quantity } = mention
  const [named, noun] = [nameOf(title), nameOf(mention)]
  const isNamedSo = named.startsWith(noun) || (named.length >= SHORT_NAME && noun.startsWith(named))
  const isNamedBefore = named.length >= NAME && mention.lead.includes(named)
  if (!(noun.length >= SHORT_NAME && isNamedSo) && !isNamedBefore) return undefined
  if (!repeatsWords(title, mention, ENOUGH)) return undefined
  if (quantities.some((other) => other !== quantity && other.unit === quantity.unit && other.kind === quantity.kind)) return undefined
  // 走进三所乡村小学: no other place than that of the title, where both name the same people in full.
  if (!isOfOneScope(title, mention) || (named.length < NAME && differsInPlace(title, mention))) return undefined
  // 建成 158 个 … 今年新建 12 个: fewer with another verb are a part.
  if (title.verb !== mention.verb && title.verb !== '' && mention.verb !== '' && (quantity.high ?? 0) < (title.quantity.low ?? 0)) return undefined
  const again = title.lead.length >= NAME && title.lead === mention.lead
  // 80 名妇女参训 … 60 名妇女参加培训: nothing else of the unit, and nearly all the words of the title.
  const isSaidAgain = (repeatsWords(title, mention, MOST_WORDS) || quantity.kind === 'percent') && !isNamedPart(mention)
  return { ...pairOf(title, mention), confidence: again || isSaidAgain ? 'certain' : 'likely' }
}

/** What is counted; of a percentage, the rate: 化解率达. */
const nameOf = ({ quantity, noun, lead }: Mention): string =>
  quantity.kind === 'percent' ? (/[\u4e00-\u9fff]{2,4}率(?=(?:达到?|为|是|约)?$)/.exec(lead)?.[0].slice(-3) ?? '') : noun.replace(DEED_AFTER, '')

/** 困难女童 | 送去爱心书包: what is done follows the name. */
const DEED_AFTER = /(?<=[\u4e00-\u9fff]{2})(?:送|获|免费|参[加训赛]|受|领|赴|走进|接受|享受|圆|点亮)[\u4e00-\u9fff]*$/

/** 首批 60 名, 来自 12 个村的 60 名: some of all whom the title counts. */
const isNamedPart = ({ lead }: Mention): boolean => /首批|第[一二三四五六七八九十]|其中|部分|当天|先后|又|再/.test(lead)

/** 我县新增省级示范合作社 7 家 in a title, and the same words before another figure in its text. */
export const repeatsLead = ({ passage, lead }: Mention, mention: Mention): boolean =>
  isTitle(passage) && lead.length >= 6 && bare(mention.lead) === bare(lead)

const bare = (lead: string): string => lead.replace(/[已共]/g, '')

/** 救助金 38 万元惠及群众 … 发放救助金 386 万元: the title has the name of what is counted, in full. */
function namesTheSame({ passage }: Mention, { noun, lead }: Mention): boolean {
  const title = tidyWords(passage.clauses.text)
  const before = lead.replace(LINK, '').slice(-NAME)
  return (noun.length >= NAME && title.includes(noun)) || (before.length === NAME && title.includes(before))
}

const NAME = 4
const SHORT_NAME = 2
const LINK = /(?:共|已|达|为|有)+$/

/** All that stands before the figure in its clause stands in the title. */
function isCalledAlike({ passage }: Mention, { lead }: Mention): boolean {
  const words = lead.replace(LINK, '')
  return words.length >= NAME && tidyWords(passage.clauses.text).includes(words)
}

/** So many of the words of a title, two signs at a time, stand in the sentence. */
export function repeatsWords({ passage }: Mention, mention: Mention, part: number): boolean {
  const words = withoutTimes(tidyWords(passage.clauses.text))
  const sentence = withoutTimes(sentenceAround(mention))
  let all = 0
  let repeated = 0
  for (let at = 0; at + 2 <= words.length; at += 1) {
    const two = words.slice(at, at + 2)
    if (!/^[\u4e00-\u9fff]{2}$/.test(two)) continue
    all += 1
    if (sentence.includes(two)) repeated += 1
  }
  return all > 2 && repeated >= all * part
}

/** Titles leave out and turn round; with fewer of their words in it a sentence speaks of something else. */
export const ENOUGH = 0.5
/** Said again nearly in full. */
const MOST_WORDS = 0.6
/** Where the figure is the same to three places. */
export const SOME = 0.25

export const withoutTimes = (words: string): string => words.replace(PERIODS, '').replace(/[0-9.%，、]+|同比|比上/g, '|')

/** 2021 年我县新建冷库 62 座, 一季度 12 座 under a title without a time: the next sentence may tell of this year, or of all of it. */
export function isOfItsTime(mention: Mention, title: Mention): boolean {
  if ((sentenceAround(title).match(PERIODS) ?? []).length > 0) return false
  // 截至 11 月底，已建成 128 个: when it was counted.
  const words = sentenceBefore(mention).replace(COUNTED_AT, '')
  const years = new Set(mention.passage.clauses.text.match(YEARS))
  // 2025 年，… in a passage that names no other year, beside a slip of the title's figure.
  if (years.size === 1 && isSlip(mention.quantity, title.quantity) && digitsOf(mention.quantity).length > 2) return false
  return YEAR.test(words) || (PART_OF_YEAR.test(words) && !isSlip(mention.quantity, title.quantity))
}

const COUNTED_AT = /截[至止]到?(?:目前|[^，,；;。]{0,8}[月日底])[，,]|[0-9]{1,2}月[0-9]{1,2}日/g
const YEAR = /[12][0-9]{3}年/
const YEARS = /[12][0-9]{3} ?年|去年|前年|上年|明年|次年/g
const PART_OF_YEAR = /季度|半年|月/
