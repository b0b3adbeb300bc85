import { clauseStart, wordsBefore } from '../clauses.js'
import { distance, scaled, sum } from '../interval.js'
import { ANY_RATE, EXAMINED, NO_PART_RATE, POPULATION_RATE, SHARE_BEFORE, SHARES_OF_EACH, WHOLE_TOLD } from '../lexicon/shares.js'
import type { SpannedQuantity } from '../quantities.js'
import { isAmount, isChange } from './items.js'
import { indexBreakdowns } from './part-whole.js'
import type { PassageReading } from './reading.js'
import { boundsOf, type Claim, comesTrue, shareOf } from './relation.js'

/** How far the part and the whole of a share are looked for, and among how many figures. */
const REACH = 200
const MOST = 20
const WORDS = 30

/**
 * Shares whose part or whole is not next to them, read where they are right: 来信 412 件、来访 236 件、网上 518 件，网上占总量的 44.4%;
 * 收获 326.5 万亩，占应收面积的 95.5%，应收面积 341.8 万亩; 民事 3862 件、刑事 614 件，分别占 67.9%、10.8%; 提出 2084 人，采纳 2043 人，采纳率
 * 98.0%.
 *
 * What is not certain is who belongs to whom, so that a share that fits nothing claims nothing.
 */
export function namedShares(passage: PassageReading, known: ReadonlySet<number>): Claim[] {
  const claims: Claim[] = []
  const { clauses, quantities, first } = passage
  for (const [index, share] of quantities.entries()) {
    if ((share.kind !== 'percent' && share.kind !== 'fraction') || known.has(first + index)) continue
    const words = wordsBefore(clauses.text, share, WORDS)
    const claim =
      ofPrintedBase(passage, index) ?? (SHARE_BEFORE.test(words) ? (partByName(passage, index, words) ?? wholeAfter(passage, index)) : undefined)
    if (claim) claims.push(claim)
    if (SHARES_OF_EACH.test(words)) claims.push(...ofEach(passage, index))
  }
  return claims
}

/** 占总人口 18 万人的 13.3%: the base is printed within the share, and the part right before it. */
function ofPrintedBase(passage: PassageReading, index: number): Claim | undefined {
  const { quantities, clauses } = passage
  const { text } = clauses
  const [share, whole] = [quantities[index], quantities[index - 1]]
  const part = quantities[index - 2]
  if (!share || !whole || !part || !isAmount(whole) || !isAmount(part) || isChange(clauses, part)) return undefined
  if (!/^[\u4e00-\u9fff“”]{0,8}的\s?$/.test(text.slice(whole.end, share.start))) return undefined
  const between = OF_BASE.exec(text.slice(part.end, whole.start))
  return between && !NOT_THE_PART.test(between.groups?.['before'] ?? '') ? claimOf(passage, index, index - 2, index - 1) : undefined
}

const OF_BASE = /^(?<before>[\u4e00-\u9fff“”]{0,8})[，,（(]?\s?占(?:[\u4e00-\u9fff“”]{0,14})\s?$/
/** A clause of its own between the part and 占: 实现增收 the part may be of something else. */
const NOT_THE_PART = /[的了]$|同比|增|减/

/** 网上占总量的 44.4%: the item of a list before that is called so. */
function partByName(passage: PassageReading, index: number, words: string): Claim | undefined {
  const name = words.slice(0, SHARE_BEFORE.exec(words)?.index).replace(/^(?:其中|而)|[类的]?(?:数量|人数|件数|户数|问题|最多|约|量|共)*$/g, '')
  if (name.length < 2 || /[0-9]$/.test(name)) return undefined
  const before = amountsBefore(passage, index)
  const part = before.find((at) => isCalled(passage, at, name))
  if (part === undefined) return undefined
  const wholes = before.filter((at) => at < part)
  return firstThatFits(passage, index, part, wholes) ?? ofBreakdown(passage, index, part, words)
}

/** 受理 800 件，其中来信 236 件、网上 518 件，网上占总量的 64.8%: of the total that the item is one of. */
function ofBreakdown(passage: PassageReading, index: number, part: number, words: string): Claim | undefined {
  const { clauses, quantities } = passage
  if (!/^总[量数]的?$/.test(SHARE_BEFORE.exec(words)?.groups?.['base'] ?? '') || quantities[index]?.hedge !== undefined) return undefined
  const own = indexBreakdowns(clauses, quantities).byPart.get(part) ?? []
  const [whole] = own[0]?.wholes ?? []
  const isNear = clauses.sentenceAt(quantities[whole ?? index]?.start ?? 0) === clauses.sentenceAt(quantities[index]?.start ?? 0)
  return own.length === 1 && own[0]?.wholes.length === 1 && whole !== undefined && isNear ? claimOf(passage, index, part, whole) : undefined
}

/** 百姓宣讲员 218 名, and 公共桩 for 公共充电桩 1874 个. */
function isCalled({ quantities, clauses: { text } }: PassageReading, at: number, name: string): boolean {
  const quantity = quantities[at] as SpannedQuantity
  const label = text.slice(Math.max(quantities[at - 1]?.end ?? 0, clauseStart(text, quantity.start, quantity.start - WORDS)), quantity.start)
  const own = label
    .slice(label.lastIndexOf('、') + 1)
    .replace(/^其中[，,：:]?/, '')
    .trim()
  if (own.includes(name) || (own.length > 1 && name.startsWith(own))) return true
  let seen = 0
  for (const sign of own) if (sign === name.charAt(seen)) seen += 1
  return seen === name.length && own.startsWith(name.charAt(0))
}

/** 占应收面积的 95.5%，应收面积 341.8 万亩; 占应收欠款 1360 万元的 87.2%. */
function wholeAfter(passage: PassageReading, index: number): Claim | undefined {
  const { quantities, clauses } = passage
  const share = quantities[index] as SpannedQuantity
  const [part] = amountsBefore(passage, index)
  if (part === undefined || share.start - (quantities[part]?.end ?? 0) > 40) return undefined
  const wholes: number[] = []
  for (let at = index + 1; at <= index + 4; at += 1) {
    const whole = quantities[at]
    if (!whole || whole.start - share.end > 80) break
    const from = quantities[at - 1]?.end ?? 0
    if (
      isAmount(whole) &&
      !isChange(clauses, whole) &&
      (at === index + 1 ? WHOLE_TOLD.test(clauses.text.slice(from, whole.start)) : sharesName(passage, index, at))
    )
      wholes.push(at)
  }
  const fitting = firstThatFits(passage, index, part, wholes)
  const [told] = wholes
  // Called right after the share by the name that the share gives it, it is the whole, whether it fits or not.
  const isNear = /^[\u4e00-\u9fff]{0,6}[，,（(]?\s?约?占/.test(clauses.text.slice(quantities[part]?.end, share.start))
  return fitting ?? (told === index + 1 && isNear && isNamedSo(passage, index, told) ? claimOf(passage, index, part, told) : undefined)
}

/** 占应缴人数的 96.1%，应缴 8.8 万人. */
function isNamedSo({ quantities, clauses }: PassageReading, share: number, whole: number): boolean {
  const base = baseOf(clauses.text, quantities[share] as SpannedQuantity)
  const words = wordsBefore(clauses.text, quantities[whole] as SpannedQuantity, WORDS).replace(/(?:共有?|为|有|达)$/, '')
  return base.length > 1 && words.length > 1 && (words.endsWith(base) || base.startsWith(words))
}

const baseOf = (text: string, share: SpannedQuantity): string =>
  SHARE_BEFORE.exec(wordsBefore(text, share, WORDS))?.groups?.['base']?.replace(/的$/, '') ?? ''

/** 占应收面积的 … 应收秋粮面积 341.8 万亩. */
function sharesName({ quantities, clauses }: PassageReading, share: number, whole: number): boolean {
  const base = baseOf(clauses.text, quantities[share] as SpannedQuantity)
  return base.length > 1 && wordsBefore(clauses.text, quantities[whole] as SpannedQuantity, WORDS).includes(base.slice(0, 2))
}

/** 不达标 5 家，达标率 99%: the rate is of the others. */
const DENIED = /[不未无非没]/

/** 采纳 2043 人，采纳率 98.0%: the count that is called as the rate is, of any before it. */
export function rateByName(passage: PassageReading, index: number): Claim | undefined {
  const subject = wordsBefore(passage.clauses.text, passage.quantities[index] as SpannedQuantity, WORDS)
    .replace(/(?:达到?|为|是|约)$/, '')
    .trimEnd()
  const stem = NO_PART_RATE.test(subject) ? undefined : ANY_RATE.exec(subject)?.groups?.['stem']
  if (stem === undefined) return undefined
  const { clauses, quantities } = passage
  const before = amountsBefore(passage, index)
  const verb = stem.slice(-2)
  const [part] = before
  if (part === undefined) return undefined
  const label = wordsBefore(clauses.text, quantities[part] as SpannedQuantity, WORDS)
  const isDue = /[实已]/.test(label) && label.includes(verb.slice(-1))
  const isCalled = label.includes(verb) || hasInOrder(label, stem)
  if ((!isCalled && !isDue) || DENIED.test(label) !== DENIED.test(stem)) return undefined
  return firstThatFits(passage, index, part, before.slice(1)) ?? (isCalled ? ofExamined(passage, index, part, stem) : undefined)
}

/**
 * 体检 1530 人，患病 212 人，患病率 18.3%: of those who were examined, where nothing else of the unit stands in the sentence. The trap: 死亡率 and
 * 就业率 are of a population that the sentence does not print.
 */
function ofExamined(passage: PassageReading, index: number, part: number, stem: string): Claim | undefined {
  const { clauses, quantities } = passage
  const own = quantities[part] as SpannedQuantity
  const whole = part - 1
  const all = quantities[whole]
  if (index !== part + 1 || !all || POPULATION_RATE.test(stem) || !isAmount(all) || isChange(clauses, all) || all.unit !== own.unit) return undefined
  const sentence = clauses.sentenceAt(own.start)
  if (clauses.sentenceAt(all.start) !== sentence || (all.low ?? 0) < (own.high ?? 0) || own.hedge !== undefined || all.hedge !== undefined)
    return undefined
  if (quantities.some((other, at) => at !== part && at !== whole && other.unit === own.unit && clauses.sentenceAt(other.start) === sentence))
    return undefined
  const [words, label] = [all, own].map((quantity) => wordsBefore(clauses.text, quantity, WORDS)) as [string, string]
  // 其中农村水样 58 份，合格 54 份: of those, which may be a part of the whole themselves.
  if (words.includes('其中')) return undefined
  // 审结 2500 件，其中调解、撤诉 1450 件，调撤率 58%: a part of what stands right before it, called as the rate is.
  if (OPENS_PART.test(clauses.text.slice(all.end, own.start))) {
    const claim = hasInOrder(label, stem) ? claimOf(passage, index, part, whole) : undefined
    return claim && { ...claim, formula: '100 × part ÷ whole = rate' }
  }
  const isPlain = /^[，,]\s?(?:共|其中)?[\u4e00-\u9fff“”]{2,8}\s?$/.test(
    clauses.text.slice(all.end, own.start).replace(/^[\u4e00-\u9fff“”]{0,8}(?=[，,])/, ''),
  )
  return EXAMINED.test(words) && isPlain && label.length <= 10 ? claimOf(passage, index, part, whole) : undefined
}

const OPENS_PART = /^[\u4e00-\u9fff]{0,8}[，,；;]\s?其中[，,：:]?[\u4e00-\u9fff、“”]{2,14}\s?$/

function hasInOrder(words: string, name: string): boolean {
  let seen = 0
  for (const sign of words) if (sign === name.charAt(seen)) seen += 1
  return seen === name.length
}

/** The amounts before a figure, the nearest first. */
function amountsBefore({ clauses, quantities }: PassageReading, index: number): number[] {
  const at = quantities[index]?.start ?? 0
  const found: number[] = []
  for (let before = index - 1; before >= 0 && index - before <= MOST; before -= 1) {
    const quantity = quantities[before]
    if (!quantity || at - quantity.end > REACH) break
    if (isAmount(quantity) && !isChange(clauses, quantity)) found.push(before)
  }
  return found
}

/** 甲 3862 件、乙 614 件、丙 1208 件，分别占 67.9%、10.8%、21.3%: as many figures of one list as there are shares, and one whole before them. */
function ofEach(passage: PassageReading, index: number): Claim[] {
  const { quantities, clauses } = passage
  const shares = [index]
  for (let at = index + 1; quantities[at]?.kind === 'percent' && shares.length < MOST; at += 1) {
    if (!/^ ?(?:、|和|及|以及|，) ?$/.test(clauses.text.slice(quantities[at - 1]?.end, quantities[at]?.start))) break
    shares.push(at)
  }
  const all = amountsBefore(passage, index)
  // 共 200 件，分别占: the total may stand between the list and its shares.
  const [nearest] = all
  const total = nearest !== undefined && /[共计]\s?$/.test(wordsBefore(clauses.text, quantities[nearest] as SpannedQuantity, WORDS))
  const before = total ? [...all.slice(1, shares.length + 1), nearest] : all
  const parts = before.slice(0, shares.length).reverse()
  const unit = quantities[parts[0] ?? -1]?.unit
  if (shares.length < 2 || parts.length !== shares.length || parts.some((part) => quantities[part]?.unit !== unit)) return []
  for (const whole of before.slice(shares.length)) {
    const claims = shares.map((share, at) => claimIfFits(passage, share, parts[at] ?? -1, whole))
    const missing = claims.filter((claim) => claim === undefined).length
    if (missing === 0) return claims.filter((claim) => claim !== undefined)
    // All but one say what they are of, or the parts do, which make it.
    if (missing > 1 || (shares.length < 3 && !makeWhole(passage, parts, whole))) continue
    return shares.map((share, at) => claims[at] ?? claimOf(passage, share, parts[at] ?? -1, whole)).filter((claim) => claim !== undefined)
  }
  return []
}

function makeWhole({ quantities }: PassageReading, parts: readonly number[], whole: number): boolean {
  const all = sum(parts.map((part) => boundsOf(quantities[part] as SpannedQuantity)))
  return distance(all, boundsOf(quantities[whole] as SpannedQuantity)) === 0
}

function firstThatFits(passage: PassageReading, share: number, part: number, wholes: readonly number[]): Claim | undefined {
  for (const whole of wholes) {
    const claim = claimIfFits(passage, share, part, whole)
    if (claim) return claim
  }
  return undefined
}

function claimIfFits(passage: PassageReading, share: number, part: number, whole: number): Claim | undefined {
  const claim = claimOf(passage, share, part, whole)
  return claim && comesTrue(claim.stated, passage.quantities[share] as SpannedQuantity, claim.computed)
    ? { ...claim, confidence: 'likely' }
    : undefined
}

function claimOf({ quantities, first }: PassageReading, share: number, part: number, whole: number): Claim | undefined {
  const [printed, own, all] = [quantities[share], quantities[part], quantities[whole]]
  if (!printed || !own || !all || own.unit !== all.unit || own === all || printed.hedge !== undefined) return undefined
  const computed = scaled(shareOf(own, all), printed.kind === 'fraction' ? 0.01 : 1)
  return {
    type: 'share',
    formula: printed.kind === 'fraction' ? 'part ÷ whole = share' : '100 × part ÷ whole = share',
    operands: [
      { role: 'whole', quantity: whole + first },
      { role: 'part', quantity: part + first },
      { role: 'share', quantity: share + first },
    ],
    claim: 2,
    stated: boundsOf(printed),
    computed,
    confidence: 'certain',
  }
}
