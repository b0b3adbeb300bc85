import { wordsBefore } from '../clauses.js'
import { distance, exactly, quotient, scaled, sum } from '../interval.js'
import { REST } from '../lexicon/classes.js'
import { NEW_STATEMENT } from '../lexicon/cues.js'
import { OWN_MEASURE, PLACE } from '../lexicon/implied-total.js'
import { CARRIED_ON, COMPLETION_BASE, STRONG_WHOLE } from '../lexicon/shares.js'
import type { SpannedQuantity } from '../quantities.js'
import { indexBreakdowns } from './part-whole.js'
import { boundsOf, comesTrue } from './relation.js'
import { ELSEWHERE, isCalled, isIntroduced, isNamed, mayHaveBase } from './share-names.js'
import { FAR, fits, type KnownShare, type Located, type PrintedShare, shareIn } from './share-printed.js'
import { isSimple } from './total-share.js'

/**
 * The one that must be the whole though the share does not fit it: what the other shares of the passage agree on with nothing of the
 * unit between, the only one of its name, or the only amount of the unit in the sentence. Else nobody knows, and nothing is claimed.
 */
export function certainWhole(share: PrintedShare, agreed: ReadonlySet<number>): Located | undefined {
  const { part, base, total } = share
  // How much was done of what was planned is decided as a completion; one mistake is said once.
  if (COMPLETION_BASE.test(base)) return undefined
  const known = share.candidates.filter(({ weak }) => !weak)
  const near = known.filter((whole) => isNamed(whole, base))
  const called = base === '' ? [] : near.filter((whole) => isCalled(whole, base))
  const named = called.length === 1 ? called : near
  // 占获评总数的: a total that is not called so where it is printed is the one that was introduced as a total.
  const candidates = named.length > 0 || !total || base.length > 3 || ELSEWHERE.test(base) ? named : known.filter(isIntroduced)
  const [nearest] = candidates
  if (!nearest || nearest.passage !== part.passage) return undefined
  // Of what stands right before 中, or is called by its name, a part is never more.
  if (!isWithin(part, nearest) && !isRightAmong(share, nearest) && !(candidates.length === 1 && isCalled(nearest, base))) return undefined
  if (nearest.quantity.hedge !== undefined || !isPlain(share.share.quantity) || isLoosely(share, nearest)) return undefined
  if (share.about && fits(share, nearest, FAR)) return undefined
  if (agreed.has(nearest.number) || (base === '' && isScope(share, nearest))) return nearest
  if (base !== '' || total) return candidates.length === 1 && (isIntroduced(nearest) || isCalled(nearest, base)) ? nearest : undefined
  if (isOnlyOneOfSentence(nearest, candidates, share)) return nearest
  return base === '' ? candidates.slice(0, MOST_BESIDE).find((whole) => isIntroducedBefore(share, whole, candidates)) : undefined
}

/** 在 9.2 万名社区书记里，大专以上的有 5.1 万人: whatever else stands in the sentence, it is of those. */
function isScope({ start, part }: PrintedShare, { quantity }: Located): boolean {
  const { text } = part.passage.clauses
  return (
    text.charAt(quantity.start - 1) === '在' &&
    /^[^，,；;。]{0,14}(?:当中|之中|中|里)[，,]\s?[^，,；;。：:0-9]{0,14}$/.test(text.slice(quantity.end, start))
  )
}

const isWithin = (part: Located, whole: Located): boolean => (whole.quantity.high ?? 0) >= (part.quantity.low ?? 0)

/** 326 个行政村中，已有 302 个. */
const isRightAmong = ({ start, part }: PrintedShare, { quantity }: Located): boolean =>
  /^[^，,；;。：:0-9]{1,8}?(?:之|当)?中[，,]?\s?(?:已|现|共)?有\s?$/.test(part.passage.clauses.text.slice(quantity.end, start))

/**
 * 处置事件 620 起，比上月多 31 起，其中噪声类 248 起，占 40.0%: a part that a cue or a scope puts into one whole, and a share that names no other. And
 * 检查 54 处，其中甲类 20 处、乙类 34 处，当场改正 36 处，占 66.7%: what is counted anew after a breakdown that is complete.
 *
 * The trap: 男 30 名，女 20 名，占 40% of the two together.
 */
export function wholeOfBreakdown(share: PrintedShare): Located | undefined {
  const { part, base, total, about, candidates } = share
  const { passage, number } = part
  if ((base !== '' && !(total && base.length < 2)) || about || !isPlain(share.share.quantity)) return undefined
  const { clauses, quantities, first } = passage
  const own = indexBreakdowns(clauses, quantities).byPart.get(number - first) ?? []
  const wholes = new Set(own.flatMap((found) => found.wholes))
  const [only = closedBefore(share)] = wholes
  const whole = candidates.find((candidate) => only !== undefined && wholes.size < 2 && candidate.number === only + first)
  if (!whole || whole.quantity.hedge !== undefined || !isWithin(part, whole) || isLoosely(share, whole)) return undefined
  const before = candidates[0]
  return before && before !== whole && isShareOfBoth(share, before) ? undefined : whole
}

/** The whole of a breakdown whose parts make it, with nothing of the unit after them but what is a share of it. */
function closedBefore({ part, start, candidates }: PrintedShare): number | undefined {
  const { clauses, quantities, first } = part.passage
  const sentence = clauses.sentenceAt(start)
  const { byWhole } = indexBreakdowns(clauses, quantities)
  const head = candidates.find(
    ({ passage, number, quantity }) =>
      passage === part.passage &&
      clauses.sentenceAt(quantity.start) === sentence &&
      (byWhole.get(number - first)?.some(({ parts }) => parts.length > 1) ?? false),
  )
  const whole = head && head.number - first
  const found = whole === undefined ? undefined : byWhole.get(whole)?.findLast(({ parts }) => parts.length > 1)
  if (!found || whole === undefined) return undefined
  const parts = found.parts.map(({ quantity }) => quantity)
  const all = sum(parts.map((at) => boundsOf(quantities[at] as SpannedQuantity)))
  if (distance(all, boundsOf(quantities[whole] as SpannedQuantity)) > 0) return undefined
  const known = new Set([whole, ...parts].map((at) => at + first))
  const own = candidates.filter(({ passage, number }) => passage === part.passage && number > whole + first)
  return own.every(({ number }) => known.has(number)) ? whole : undefined
}

/**
 * 女党员 2388.8 万名，占 34.0%；少数民族党员 651.4 万名，占 7.3%: what the shares on either side agree on, wherever it stands. A share that
 * 其中 opens is of a part, unless it begins the list and two more agree.
 */
export function wholeOfSiblings(share: PrintedShare, shares: readonly PrintedShare[], at: number, agreed: ReadonlySet<number>): Located | undefined {
  const { part, base, start } = share
  const { clauses } = part.passage
  if (COMPLETION_BASE.test(base) || share.about || !isPlain(share.share.quantity)) return undefined
  const isSibling = (other: PrintedShare | undefined): other is PrintedShare =>
    other !== undefined &&
    clauses.sentenceAt(other.start) === clauses.sentenceAt(start) &&
    clauses.bracketAt(other.start) === clauses.bracketAt(start) &&
    (other.base === '' || base === '' || other.base === base)
  const beside = [shares[at - 1], shares[at + 1]].filter(isSibling)
  const alike = share.candidates.length > 0 ? beside.filter((other) => isAlike(other, share)) : []
  const list = shares.slice(Math.max(0, at - MOST_BESIDE), at + MOST_BESIDE).filter((other) => other !== share && isSibling(other))
  const opens = /其中[，,：:]?[^，,；;。]{0,14}$/.test(clauses.text.slice(Math.max(0, start - 18), start))
  const isInner = opens && list.some((other) => other.start < start)
  const wholes = share.candidates.filter(
    (whole) =>
      (agreed.has(whole.number) || (!whole.weak && isIntroduced(whole) && alike.some((other) => fits(other, whole)))) &&
      whole.quantity.hedge === undefined &&
      isWithin(part, whole) &&
      mayHaveBase(whole, base) &&
      // 60 岁以上 24643 人，占 18.1%，其中 65 岁以上: of the part right before it, or of all.
      (whole.weak || opens ? list.filter((other) => fits(other, whole)).length > (isInner ? 2 : 1) : beside.some((other) => fits(other, whole))),
  )
  return wholes.length === 1 ? wholes[0] : undefined
}

/** 汉族人口为 222 人, 各少数民族人口为 274 人: parts of one noun. */
const isAlike = (a: PrintedShare, b: PrintedShare): boolean => {
  const [one, other] = [a, b].map(({ part: { passage, quantity } }) => nounOf(wordsBefore(passage.clauses.text, quantity, 20)))
  return one !== undefined && one.length > 1 && one === other
}

/** Of so many shares before and after one it is asked what they are of. */
const MOST_BESIDE = 8

/**
 * 损失 4860 万元，其中农业 2974 万元，占 61.2%，基础设施 1408 万元，占 29.9%: an item right after one that is right, in a list that a cue or a scope
 * opens. The trap: what is of a part of it, or of another whole.
 */
export function wholeOfList(share: PrintedShare, last: KnownShare | undefined): Located | undefined {
  const { part, base, total, start } = share
  if (!last?.fits || last.about || share.about || base !== '' || total || last.share.quantity.kind !== 'percent') return undefined
  const { clauses } = part.passage
  const { text } = clauses
  const from = last.share.quantity.end
  if (last.part.passage !== part.passage || last.whole.quantity.unit !== part.quantity.unit || share.share.quantity.hedge !== undefined)
    return undefined
  if (clauses.sentenceAt(from) !== clauses.sentenceAt(start) || clauses.bracketAt(from) !== clauses.bracketAt(start)) return undefined
  // 三类苗 27 亩: what counts the classes may stand in the name of one.
  if (part.number > last.share.number + 2 || last.whole.weak || last.whole.quantity.hedge !== undefined) return undefined
  // 当场 71 个，占 81.6%，书面 116 个，占 18.4%: the two make all, however many the second are.
  const areAll = distance(sum([boundsOf(last.share.quantity), boundsOf(share.share.quantity)]), exactly(100)) === 0
  if (!(isWithin(part, last.whole) || areAll) || !isPlain(share.share.quantity)) return undefined
  const label = NEXT_ITEM.exec(text.slice(from, start))?.groups?.['label']
  const alike =
    label !== undefined && label.length > 2 && wordsBefore(text, last.part.quantity, 20).replace(OWN_MEASURE, '').endsWith(label.trim().slice(-2))
  const opened = last.base === '' && LIST_OPENS.test(text.slice(Math.max(0, last.part.quantity.start - 20), last.part.quantity.start))
  if (label === undefined || !(opened || alike) || !isSimple(label) || NEW_STATEMENT.test(label)) return undefined
  const listStart = clauses.sentences[clauses.sentenceAt(start)]?.start ?? 0
  const between = share.candidates.filter(
    ({ number, passage, quantity }) => passage === part.passage && number > last.whole.number && quantity.start >= listStart,
  )
  return between.every(({ number }) => number === last.part.number) && !isShareOfBoth(share, last.part) ? last.whole : undefined
}

const NEXT_ITEM = /^[）)]?[，,；;、]\s?(?<label>[^，,；;。：:]{1,14})$/
/** 其中农业损失, 示范户中，党员户: before the first item, to its figure. */
const LIST_OPENS = /(?:其中[，,：:]?|中[，,：:])\s?[^，,；;。：:]{0,12}$/

/** 三分之一 of 45 in 120: a plain fraction is said of what is near it; 过半 is not of 10 in 22. */
const LOOSE_FRACTION = 0.05
const isLoosely = ({ part, share }: PrintedShare, whole: Located): boolean =>
  share.quantity.kind === 'fraction' &&
  share.quantity.hedge === undefined &&
  distance(boundsOf(share.quantity), shareIn(share.quantity, part.quantity, whole.quantity)) <= LOOSE_FRACTION

/** 占 35%, 占三分之一, 占一半以上; 占近四成 is said loosely. */
const isPlain = ({ hedge }: SpannedQuantity) => hedge === undefined || hedge === 'at-least' || hedge === 'over'

function isOnlyOneOfSentence(nearest: Located, candidates: readonly Located[], share: PrintedShare): boolean {
  const { part, start } = share
  const { clauses } = part.passage
  const sentence = clauses.sentenceAt(part.quantity.start)
  const inSentence = candidates.filter(({ passage, quantity }) => passage === part.passage && clauses.sentenceAt(quantity.start) === sentence)
  if (nearest === bearingItsNoun(share, inSentence)) return isWithin(part, nearest)
  const [only] = inSentence
  if (inSentence.length !== 1 || only !== nearest) return false
  // 停电 640 户，已恢复 592 户: what is done goes on with what it is done to.
  const isSame = part.quantity.noun === undefined || part.quantity.noun === nearest.quantity.noun
  if (isSame && CARRIED_ON.test(clauses.text.slice(Math.max(nearest.quantity.end, start - 12), start)) && isWithin(part, nearest)) return true
  // 回访居民 600 人，满意的 576 人: of the residents, as nothing else is named.
  if (isSame && OF_THOSE.test(clauses.text.slice(nearest.quantity.end, start)) && isWithin(part, nearest) && !isShareOfBoth(share, nearest))
    return true
  const between = /^[^，,；;。]{0,20}?(?:中|当中|里)?[，,]?\s?(?<among>其中)?[，,：:]?[^，,；;。]{0,14}$/.exec(
    clauses.text.slice(nearest.quantity.end, start),
  )
  if (!between || REST.test(between[0])) return false
  if (between.groups?.['among'] !== undefined) return true
  return isIntroduced(nearest) && !isShareOfBoth(share, nearest)
}

/** 12 个乡镇 156 个村，已换届的村 148 个: the one whose noun the part says again, among several. */
function bearingItsNoun({ part }: PrintedShare, wholes: readonly Located[]): Located | undefined {
  const { text } = part.passage.clauses
  const label = wordsBefore(text, part.quantity, 20).replace(/(?:共有?|有|为|达)$/, '')
  const bearing = wholes.filter(({ quantity: { noun } }) => noun !== undefined && label.length > noun.length && label.endsWith(noun))
  return wholes.length > 1 && bearing.length === 1 ? bearing[0] : undefined
}

/** ，表示满意的有: a clause that names no noun of its own. */
const OF_THOSE = /^[，,]\s?(?!其中|其他|其余|另)[\u4e00-\u9fff“”]{2,8}的(?:有|共有|为|达)?\s?$/

/** 男教师 30 名，女教师 20 名，占 40%: of the two together. */
function isShareOfBoth({ part, share }: PrintedShare, other: Located): boolean {
  const both = sum([boundsOf(part.quantity), boundsOf(other.quantity)])
  const computed = scaled(quotient(boundsOf(part.quantity), both), share.quantity.kind === 'fraction' ? 1 : 100)
  return comesTrue(boundsOf(share.quantity), share.quantity, computed)
}

/**
 * 共收回问卷 1250 份。赞成的 940 份，占 75.2%; 选出代表 205 名。来自基层的代表 99 名，占 48.3%: in the sentence before, and no other of the unit in the passage but its
 * parts; as all there is, or called by the same noun. The traps: 共有医院 35 家。养老机构 12 家，占 60%;
 * 党员 3200 人。机关女党员 120 人，占 30% of those in the offices.
 */
function isIntroducedBefore({ part, start }: PrintedShare, whole: Located, candidates: readonly Located[]): boolean {
  const { clauses, quantities, first } = part.passage
  const { byPart } = indexBreakdowns(clauses, quantities)
  const isPart = (number: number) => byPart.get(number - first)?.some(({ wholes }) => wholes.length === 1) ?? false
  const own = candidates.filter(({ passage, number }) => passage === part.passage && !isPart(number))
  if (own.length !== 1 || own[0] !== whole || clauses.sentenceAt(start) - clauses.sentenceAt(whole.quantity.start) !== 1) return false
  if (!isWithin(part, whole)) return false
  const words = wordsBefore(clauses.text, whole.quantity, 30)
  const label = wordsBefore(clauses.text, part.quantity, 30)
  if (PLACE.test(label)) return false
  return /的(?:有|为|共)?$/.test(label) ? STRONG_WHOLE.test(words) : /的[^的]{2,4}$/.test(label) && nounOf(words) === nounOf(label)
}

/** 代表 of 来自基层一线的代表有. */
const nounOf = (words: string): string => words.replace(/(?:共有|[有为共达])$/, '').slice(-2)
