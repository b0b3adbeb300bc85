import {
  ALL_BEFORE,
  ALL_OF,
  AMONG_AFTER,
  DEFINITE,
  PLAIN_LEAD,
  RELATIVE,
  REPORTED,
  RESTATED,
  THESE_BEFORE,
  TOTAL_BEFORE,
  VERB,
} from '../lexicon/equality.js'
import type { SpannedQuantity } from '../quantities.js'
import { digitsOf, type Figure, figureOf, figuresByUnit, isFigure, isTitle, type Mention, MOST_BACK, mentionOf, sentenceBefore } from './mention.js'
import type { PassageReading, ReadClaims } from './reading.js'
import { boundsOf, type Claim } from './relation.js'
import {
  contextOf,
  differsInPeriod,
  differsInPlace,
  differsInScope,
  equalityClaim,
  isNarrow,
  isPlain,
  isSameFigure,
  isSameNoun,
  isSlip,
  isSlipOf,
  isTenfold,
  mayBeSame,
  meets,
  pairOf,
  sharesName,
} from './same-figure.js'
import { ordinalAgain, ordinalBefore } from './series.js'
import { ENOUGH, isOfItsTime, repeatsLead, repeatsWords, SOME, titleSlip, withoutTimes } from './title-figure.js'

/**
 * Reads a figure that is said again: 4 种慢病 … 四种“慢病”, 选举产生主席 214 名 … 全部 214 名主席, a title and its text, 第三期 … 前两期.
 *
 * Unit and noun must be the same in print. Where both agree, the two are one figure. Where they do not, they are most often two things
 * (a part, a plan, another place or period), and only what can be no other thing is a claim: a definite mention (全部 241 名主席) of
 * what was introduced once as a total, or the only figure of a title's noun and verb in the first passage that has one.
 */
export const readEqualities: ReadClaims = (passage, earlier) => {
  const known = figuresByUnit(earlier)
  const claims: Claim[] = []
  for (const [index, quantity] of passage.quantities.entries()) {
    if (quantity.kind === 'ordinal') claims.push(...ordinalAgain(passage, earlier, index))
    else {
      const restated = restatedInBracket(passage, index) ?? ordinalBefore(passage, earlier, index)
      if (restated) claims.push(restated)
      else if (isFigure(quantity)) {
        const figure = figureOf(passage, index)
        const before = known.get(quantity.unit) ?? []
        known.set(quantity.unit, before)
        const claim = saidAgain(figure, before.length > MOST_BACK ? before.slice(-MOST_BACK) : before)
        if (claim) claims.push(claim)
        before.push(figure)
      }
    }
  }
  return claims
}

/** The words around figures are read only where the figures themselves, a title or a definite word may make them one. */
function saidAgain(figure: Figure, figures: readonly Figure[]): Claim | undefined {
  const { passage, index, quantity, digits } = figure
  if (figures.length === 0) return undefined
  const narrow = isNarrow(quantity) && (quantity.low ?? 0) >= 2
  const alike = narrow ? figures.filter((other) => mayBeSame(other.quantity, quantity)) : []
  const differing =
    isPlain(quantity) &&
    (figures.some((other) => isTitle(other.passage) || isSlipOf(other.digits, digits)) || isDefinitely(passage.clauses.text, quantity))
  if (alike.length === 0 && !differing) return undefined
  const mention = mentionOf(passage, index)
  const again = mention.change === '' ? levelAgain(mention, alike.map(readFigure)) : changeAgain(mention, alike.map(readFigure))
  if (again) return again
  const titled = titleAgain(mention, alike)
  if (titled || !differing) return titled
  const others = figures.map(readFigure)
  const swapped = swappedAgain(mention, others, passage)
  if (swapped) return swapped
  return (mention.change === '' ? otherLevel(mention, others, passage) : undefined) ?? titleSlip(mention, others, passage)
}

const readFigure = ({ passage, index }: Figure): Mention => mentionOf(passage, index)

/** 全部 241 名, 新建的 85 所, 这 48 名: all that was counted before. */
const isDefinitely = (text: string, { start }: SpannedQuantity): boolean => DEFINITE.test(text.slice(Math.max(0, start - 3), start))

function levelAgain(mention: Mention, alike: readonly Mention[]): Claim | undefined {
  const equal = alike.findLast((other) => isSameNoun(other.noun, mention.noun) && isSameFigure(other, mention) && !differsInScope(other, mention))
  return equal && pairOf(equal, mention)
}

/** 司法救助金 386 万元惠及困难群众 … 发放司法救助金 386 万元: the figure of a title in a sentence that repeats some of its words. */
function titleAgain(mention: Mention, alike: readonly Figure[]): Claim | undefined {
  if (isTitle(mention.passage)) return undefined
  const digits = digitsOf(mention.quantity)
  const title = alike.findLast((other) => other.digits === digits)
  if (!title || !isTitle(title.passage) || !isPlain(title.quantity) || !isPlain(mention.quantity)) return undefined
  const first = readFigure(title)
  if (first.change !== mention.change || differsInPeriod(first, mention)) return undefined
  // Three signs in a row agree by no accident: 1460 个岗位 … 新增岗位 1460 个.
  const exact = digits.replace(/0+$/, '').length > 2
  if (!exact && differsInScope(first, mention)) return undefined
  return repeatsWords(first, mention, exact ? SOME : ENOUGH) ? pairOf(first, mention) : undefined
}

/**
 * 盘活资产 136 宗 … 盘活的这 163 宗资产; 配租 418 套 … 481 套房源: the same digits in another order, of a thing that is called alike and that only these two
 * count. Three digits in another order are no accident where nothing else is said of the unit.
 */
function swappedAgain(mention: Mention, others: readonly Mention[], { quantities }: PassageReading): Claim | undefined {
  const { quantity } = mention
  const own = digitsOf(quantity)
  if (mention.change !== '' || others.length > MOST_ALIKE || !isPlain(quantity)) return undefined
  const swaps = others.filter((other) => other.change === '' && isPlain(other.quantity) && isSwap(own, digitsOf(other.quantity)))
  const [first] = swaps
  if (
    !first ||
    swaps.length > 1 ||
    first.quantity.step !== quantity.step ||
    (quantity.low ?? 0) > 2 * (first.quantity.low ?? 0) ||
    (first.quantity.low ?? 0) > 2 * (quantity.low ?? 0)
  )
    return undefined
  // A third figure that makes the two meet: 418 taken from 899 leaves 481.
  const isAmong = (other: SpannedQuantity) => other !== quantity && other !== first.quantity && other.unit === quantity.unit && meets(other, quantity)
  if (quantities.some(isAmong) || isExplained(mention, first, others, { quantities } as PassageReading)) return undefined
  const isDefinite = /(?:[这此该]|全部|上述|已[\u4e00-\u9fff]{1,4}的)[\u4e00-\u9fff]{0,3}$/.test(mention.lead)
  if (
    (!isDefinite && isInOneSentence(first, mention)) ||
    differsInPeriod(first, mention) ||
    (!isDefinite && OTHER_SCOPE.test(first.lead) !== OTHER_SCOPE.test(mention.lead))
  )
    return undefined
  if (
    isOfSome(mention, first) ||
    quantities.some((other) => other !== quantity && other !== first.quantity && isSwap(digitsOf(first.quantity), digitsOf(other)))
  )
    return undefined
  const isLong = own.length > 2
  const isCalled = isSameNoun(first.noun, mention.noun) || sharesTwo(first, mention)
  const isNamed = isLong && first.noun.length >= 4 && (isSameNoun(first.noun, mention.noun) || mention.lead.endsWith(first.noun))
  const isCertain = (isCalled && isDefinite) || isNamed || (isLong && isCalled && isPlainLead(mention)) || (isLong && isOnly(mention, first))
  return isCertain ? pairOf(first, mention) : undefined
}

/** 参加培训的 8936 名, 山区全部 230 名: some of them, unless what is said before 的 was said of the first. */
function isOfSome({ lead }: Mention, first: Mention): boolean {
  if (ALL_BEFORE.test(lead) && !ALL_OF.test(lead.replace(ALL_BEFORE, '')) && !/^[^，,]{0,4}$/.test(lead)) return true
  const deed = /([\u4e00-\u9fff]{2})的[这此该]?$/.exec(lead)?.[1]
  if (deed !== undefined) return !first.lead.includes(deed)
  return ALL_BEFORE.test(lead) && /[区镇乡村县市]/.test(lead.replace(ALL_BEFORE, ''))
}

const isInOneSentence = (a: Mention, b: Mention): boolean =>
  a.passage === b.passage && a.passage.clauses.sentenceAt(a.quantity.start) === a.passage.clauses.sentenceAt(b.quantity.start)

/** 其中, 计划, 去年: of one of the two only, they are two things. 累计 and 共 say no more than that it is all. */
const OTHER_SCOPE = /其中|计划|任务|目标|预计|拟|将|去年|上年|同期|平均|每|男|女|城镇|农村|[入出]境|[进出]口|新增|又|再/

const MOST_ALIKE = 6

/** Two neighbours in each other's place, all others the same. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 2 || a === b) return false
  const at = [...a].flatMap((sign, index) => (sign === b[index] ? [] : [index]))
  const [first = 0, second = 0] = at
  return at.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]
}

/** Two signs in a row of what one counts stand beside the other: 高考报名 and 考生 have none, 扑火队员 and 扑火队员 have. */
function sharesTwo(a: Mention, b: Mention): boolean {
  const [one, other] = [`${a.lead.slice(-8)}|${a.noun}|${a.rest.slice(0, 6)}`, `${b.lead.slice(-8)}|${b.noun}|${b.rest.slice(0, 6)}`]
  for (let at = 0; at + 2 <= one.length; at += 1)
    if (/^(?:[\u4e00-\u9fff]{2}|[A-Z]{2})$/.test(one.slice(at, at + 2)) && other.includes(one.slice(at, at + 2))) return true
  return false
}

/** No other figure of the unit stands in the passage. */
const isOnly = ({ quantity, passage }: Mention, first: Mention): boolean =>
  passage.quantities.every((other) => other === quantity || other === first.quantity || other.unit !== quantity.unit || other.kind !== quantity.kind)

function otherLevel(mention: Mention, others: readonly Mention[], passage: PassageReading): Claim | undefined {
  const same = others.filter((other) => isSameNoun(other.noun, mention.noun))
  const shifted = same.filter((other) => isTenfold(other.quantity, mention.quantity))
  const [point] = shifted
  if (point && shifted.length === 1 && isNamedInFull(point, mention)) return pairOf(point, mention)
  const [only] = same
  if (!only || same.length > 1 || only.noun !== mention.noun || !isPlain(only.quantity) || !isPlain(mention.quantity)) return undefined
  if (meets(only.quantity, mention.quantity) || (!repeatsLead(only, mention) && isExplained(mention, only, others, passage))) return undefined
  if (differsInScope(only, mention) || (!repeatsLead(only, mention) && differsInPlace(only, mention)) || differsInPeriod(only, mention))
    return undefined
  const certain = isTitle(only.passage)
    ? isSameEvent(only, mention) && !isOfItsTime(mention, only)
    : isDefinite(mention, only) || isRepeated(mention, only)
  return certain ? pairOf(only, mention) : undefined
}

/** 诊治牧民 1.26 万人次 … 诊治牧民 12600 人次: one name of four signs and more, and no other scope or time. */
const isNamedInFull = (first: Mention, again: Mention): boolean =>
  Math.min(first.noun.length, again.noun.length) >= 4 &&
  !differsInScope(first, again) &&
  !differsInPlace(first, again) &&
  !differsInPeriod(first, again)

/**
 * 支队清明假期共出动警力 1820 人次 … 清明假期共出动警力 1280 人次: the clause again, which begins a sentence or follows 据统计. With another
 * subject before it (县妇联强化宣传，全年共走访 42 户) it may be another's.
 */
function isRepeated(mention: Mention, only: Mention): boolean {
  const { lead, quantity } = mention
  if (lead.length < 6 || !only.lead.endsWith(lead) || !/共|总/.test(lead) || !isSlip(quantity, only.quantity)) return false
  const before = sentenceBefore(mention)
  return before === lead || (before.endsWith(lead) && REPORTED.test(before.slice(0, -lead.length)))
}

/** 常住人口十年减少 15817 人 … 十年间减少 15817 人: the same change of the same thing. Another one is another thing's. */
function changeAgain(mention: Mention, alike: readonly Mention[]): Claim | undefined {
  const digits = digitsOf(mention.quantity)
  if (digits.length < 2) return undefined
  const again = alike.findLast(
    ({ change, quantity }) => change === mention.change && digitsOf(quantity) === digits && meets(quantity, mention.quantity),
  )
  if (!again) return undefined
  // In a title the subject stands in the clause; in its text it may stand before others of the sentence.
  const words = isTitle(again.passage) ? sentenceBefore : ({ lead }: Mention) => lead
  return sharesName(withoutTimes(words(again)), withoutTimes(words(mention))) ? pairOf(again, mention) : undefined
}

/** 38 家, 3 家退出, 35 家: what two other figures of the unit make is no slip; nor is what was printed once already. */
function isExplained({ quantity }: Mention, only: Mention, others: readonly Mention[], { quantities }: PassageReading): boolean {
  const [value, base] = [quantity.low ?? 0, only.quantity.low ?? 0]
  const near = [...others.map((other) => other.quantity), ...quantities.filter((other) => other !== quantity && other.unit === quantity.unit)]
  return near.some((other) => {
    const step = other.low ?? 0
    return other !== only.quantity && (step === value || step === base || base + step === value || base - step === value || step + value === base)
  })
}

/** 35 名教师获表彰 and 53 名教师受到表彰: the verb of the title stands in the clause too, and nothing says that it is a part. */
function isSameEvent(title: Mention, mention: Mention): boolean {
  if (isTitle(mention.passage)) return false
  const context = contextOf(mention)
  const verbs = contextOf(title).match(VERB) ?? []
  if (verbs.length === 0 || !verbs.every((verb) => context.includes(verb))) return false
  return isPlainLead(mention) || isNoPart(mention, title)
}

/** 全部 241 名主席, 今年新建的 85 所村卫生室全部…: all of those that were introduced once. */
function isDefinite(mention: Mention, only: Mention): boolean {
  const { lead, rest, verb, quantity } = mention
  // 学前：入学率 96%；小学：入学率 69%: a rate has no words that say that it is the same.
  if (quantity.kind === 'percent') return false
  const slip = isSlip(quantity, only.quantity)
  const total = TOTAL_BEFORE.test(sentenceBefore(only))
  if (!slip && !total) return false
  const all = ALL_BEFORE.test(lead)
  const before = lead.replace(ALL_BEFORE, '')
  if (RELATIVE.test(before)) {
    const deed = deedOf(only)
    if (verb === '' || !sharesSign(verb, deed)) return false
    return verb === deed ? all || isNoPart(mention, only) : all && slip
  }
  // 对山区全部 24 名网格员: all, but of some.
  if (all) return ALL_OF.test(before)
  if (THESE_BEFORE.test(lead)) return isNoPart(mention, only)
  // 63 期家长课堂共吸引…: the subject of the next statement.
  return (
    slip &&
    total &&
    isPlainLead(mention) &&
    !lead.endsWith(mention.noun) &&
    (AMONG_AFTER.test(rest) || (verb === '' && /^[\u4e00-\u9fff]/.test(rest)))
  )
}

/** 选举产生主席 214 名, 35 名教师受到表彰: the verb before the figure, or else the one that follows in its clause. */
const deedOf = (mention: Mention): string => mention.verb || (contextOf(mention).split('|').at(-1)?.match(VERB)?.[0] ?? '')

const sharesSign = (a: string, b: string): boolean => [...a].some((sign) => b.includes(sign))

/** It is more than the first, or differs from it as a slip does. */
const isNoPart = ({ quantity }: Mention, { quantity: first }: Mention): boolean => (quantity.low ?? 0) > (first.high ?? 0) || isSlip(quantity, first)

/** Nothing before the figure says which of all it is. */
const isPlainLead = ({ lead, noun }: Mention): boolean => (lead.endsWith(noun) ? lead.slice(0, -noun.length) : lead).replace(PLAIN_LEAD, '') === ''

/** 4 种（四种）: a figure in words and in digits. Two figures of one system side by side are two things. */
function restatedInBracket({ clauses, quantities, first }: PassageReading, index: number): Claim | undefined {
  const from = quantities[index - 1]
  const to = quantities[index]
  if (!from || !to || to.start - from.end > 8 || to.start === from.end) return undefined
  const bracket = clauses.brackets[clauses.bracketAt(to.start)]
  if (!bracket || bracket.start < from.end || from.kind !== to.kind || from.unit !== to.unit || to.kind !== 'count') return undefined
  if (from.hedge !== undefined || to.hedge !== undefined || /[0-9]/.test(from.text) === /[0-9]/.test(to.text)) return undefined
  const { text } = clauses
  if (text.slice(from.end, bracket.start).trim() !== '' || text.slice(to.end, bracket.end).trim() !== '') return undefined
  if (!RESTATED.test(text.slice(bracket.start + 1, to.start).trim())) return undefined
  return equalityClaim(first + index - 1, first + index, boundsOf(to), boundsOf(from))
}
