import { type Clauses, outsideBrackets, wordsBefore } from '../clauses.js'
import { sum } from '../interval.js'
import { familyOf, LADDERS } from '../lexicon/classes.js'
import { AMONG, BRACKET_CUE, FOUND_THERE, MEAN_OF_TIME, OTHER_MEASURE, OTHER_TIME_BEFORE, PART_CUE } from '../lexicon/cues.js'
import { ONE_BODY } from '../lexicon/enumeration.js'
import type { SpannedQuantity } from '../quantities.js'
import { isAmount, isStock, type PartItem, readItems } from './items.js'
import { lastBefore, sentenceStart } from './nearby.js'
import { boundsOf, type Claim } from './relation.js'
import { readScoped } from './scoped.js'

/** A whole and the parts that the text prints under it. */
export interface Breakdown {
  /** The quantities (by index) that may be the whole; one, where it is certain. */
  readonly wholes: readonly number[]
  readonly parts: readonly PartItem[]
  /** The list stands behind the whole in a bracket or after a colon, so that it says all that there is. */
  readonly isWhole?: true
}

/** How far back a whole is looked for, and among how many: of more nobody knows which is meant. */
const REACH = 400
const MOST_CANDIDATES = 12

/** How far back the words are read that say whether a figure is a stock. */
const STOCK_REACH = 60

/** Finds what 其中, 当中 and brackets break down. `quantities` are those of one passage, in order. */
export function readBreakdowns(clauses: Clauses, quantities: readonly SpannedQuantity[]): readonly Breakdown[] {
  const known = READ.get(quantities)
  if (known) return known
  const found = [
    ...cueBreakdowns(clauses, quantities),
    ...bracketBreakdowns(clauses, quantities),
    ...colonBreakdowns(clauses, quantities),
    ...composedBreakdowns(clauses, quantities),
    ...amongBreakdowns(clauses, quantities),
    ...readScoped(clauses, quantities),
  ]
  READ.set(quantities, found)
  return found
}

/** Shares ask for them again: each passage is read once. */
const READ = new WeakMap<readonly SpannedQuantity[], readonly Breakdown[]>()

/** The breakdowns of a passage by each of their parts, and by each whole that is certain. */
interface BreakdownIndex {
  readonly byPart: ReadonlyMap<number, readonly Breakdown[]>
  readonly byWhole: ReadonlyMap<number, readonly Breakdown[]>
}

const INDEXED = new WeakMap<readonly SpannedQuantity[], BreakdownIndex>()

export function indexBreakdowns(clauses: Clauses, quantities: readonly SpannedQuantity[]): BreakdownIndex {
  const known = INDEXED.get(quantities)
  if (known) return known
  const byPart = new Map<number, Breakdown[]>()
  const byWhole = new Map<number, Breakdown[]>()
  const add = (map: Map<number, Breakdown[]>, at: number, found: Breakdown) => {
    const own = map.get(at)
    if (own) own.push(found)
    else map.set(at, [found])
  }
  for (const found of readBreakdowns(clauses, quantities)) {
    for (const { quantity } of found.parts) add(byPart, quantity, found)
    const [whole] = found.wholes
    if (whole !== undefined && found.wholes.length === 1) add(byWhole, whole, found)
  }
  const index = { byPart, byWhole }
  INDEXED.set(quantities, index)
  return index
}

function cueBreakdowns(clauses: Clauses, quantities: readonly SpannedQuantity[]): Breakdown[] {
  const { text } = clauses
  const found: Breakdown[] = []
  for (const cue of text.matchAll(PART_CUE)) {
    if (!opensClause(text, cue.index, quantities)) continue
    const from = cue.index + cue[0].length
    const bracket = clauses.bracketAt(cue.index)
    // A bracket that begins with the cue is read with the brackets.
    if (bracket >= 0 && clauses.brackets[bracket]?.start === cue.index - 1) continue
    const end =
      bracket >= 0 ? (clauses.brackets[bracket]?.end ?? text.length) : (clauses.sentences[clauses.sentenceAt(cue.index)]?.end ?? text.length)
    const parts = readItems(clauses, quantities, from, end)
    const first = parts[0]
    if (!first) continue
    if (isAfterMean(clauses, quantities, cue.index, bracket, first.quantity)) continue
    const before = wholesBefore(clauses, quantities, cue.index, bracket, first.quantity)
    const wholes = named(clauses, quantities, stillOpen(present(clauses, quantities, before), first.quantity, quantities, found), first)
    // 5 个板块 19 个展区。其中展位 8900 个: with two candidates in another sentence nothing is certain.
    const near = wholes.length === 1 || (quantities[wholes[0] ?? 0]?.start ?? 0) >= sentenceStart(clauses, cue.index)
    const compared = comparable(parts, quantities, wholes)
    // 国家标准 1660 项，包含 2 万项指标: a part with a noun of its own may be of another kind.
    const loose = /^[含包]/.test(cue[0])
    const kept = loose
      ? compared.filter(({ quantity }) => quantities[quantity]?.noun === undefined || isWithin(quantities, quantity, wholes))
      : compared
    if (wholes.length > 0 && near) found.push({ wholes, parts: kept })
  }
  return found.filter(({ parts }) => parts.length > 0)
}

/** 上年同期为 94.1 亿元。其中，第一产业 17.4 亿元: what was, or was planned, is not broken down where something else may be. */
function present(clauses: Clauses, quantities: readonly SpannedQuantity[], wholes: readonly number[]): readonly number[] {
  const last = wholes.at(-1)
  if (wholes.length < 2 || last === undefined) return wholes
  // 第三周 5127 人次，累计 12436 人次，其中: of all that was reached.
  const highest = Math.max(...wholes.map((index) => quantities[index]?.high ?? Number.POSITIVE_INFINITY))
  if (quantities[last]?.high === highest && /累计/.test(wordsBefore(clauses.text, quantities[last] as SpannedQuantity, STOCK_REACH))) return [last]
  const kept = wholes.filter((index) => !OTHER_TIME_BEFORE.test(wordsBefore(clauses.text, quantities[index] as SpannedQuantity, STOCK_REACH)))
  return kept.length > 0 ? kept : wholes
}

/**
 * Without what was broken down before: of 86 公里，其中 A 58 公里、B 28 公里，农村公路 612 公里，其中… the last is meant, if the part fits it; of
 * 发送 90 万人次，其中…；节前 15 天 41 万人次 it can't be more than the whole of all.
 */
function stillOpen(wholes: readonly number[], part: number, quantities: readonly SpannedQuantity[], found: readonly Breakdown[]): readonly number[] {
  if (wholes.length < 2) return wholes
  const parts = new Set(found.flatMap((own) => (own.wholes.length === 1 ? own.parts.map(({ quantity }) => quantity) : [])))
  const heads = new Set(found.flatMap((own) => (own.wholes.length === 1 ? own.wholes : [])))
  const top = wholes.filter((index) => !parts.has(index))
  if (top.length === 1) return top
  const open = top.filter((index) => !heads.has(index))
  const [only] = open
  return open.length === 1 && only === wholes.at(-1) && isWithin(quantities, part, open) ? open : wholes
}

/** 45 名其中女 33 名, but not 3000 家企业参与其中，带动消费 15 亿元. */
function opensClause(text: string, at: number, quantities: readonly SpannedQuantity[]): boolean {
  // 已为其中 437 名落实: of those that were counted.
  const isOfThem = /[为对给向与]$/.test(text.slice(0, at).slice(-1)) && /^其中\s?[0-9０-９]/.test(text.slice(at, at + 4))
  return !/[\u4e00-\u9fff]/.test(text.charAt(at - 1)) || isOfThem || quantities[lastBefore(quantities, at)]?.end === at
}

/** 428 起（其中婚姻家庭类 82 起）, 386 件（来信 42 件、来访 157 件）: the whole stands right before the bracket. */
function bracketBreakdowns(clauses: Clauses, quantities: readonly SpannedQuantity[]): Breakdown[] {
  const { text } = clauses
  const found: Breakdown[] = []
  for (const bracket of clauses.brackets) {
    const before = lastBefore(quantities, bracket.start)
    const whole = quantities[before]
    if (!whole || !isAmount(whole) || !/^[\u4e00-\u9fff“” ]{0,14}$/.test(text.slice(whole.end, bracket.start))) continue
    if (!isStock(clauses, whole, STOCK_REACH)) continue
    const inside = text.slice(bracket.start + 1, bracket.end)
    const cue = BRACKET_CUE.exec(inside)?.[0]
    const parts = readItems(clauses, quantities, bracket.start + 1 + (cue?.length ?? 0), bracket.end)
    // Without a cue only a list of two or more is a breakdown: 12 个（新建 5 个、改建 7 个）.
    if (parts.length === 0 || (cue === undefined && parts.length < 2)) continue
    const own = comparable(parts, quantities, [before])
    found.push({
      wholes: [before],
      parts: own,
      ...(cue === undefined && own.length === parts.length && endsWithLast(text, quantities[own.at(-1)?.quantity ?? before], bracket.end)
        ? { isWhole: true }
        : {}),
    })
  }
  return found.filter(({ parts }) => parts.length > 0)
}

/** Nothing but a noun stands behind the last part: 等, or a further part that was not understood, leaves the list open. */
const endsWithLast = (text: string, last: SpannedQuantity | undefined, end: number): boolean =>
  last !== undefined && /^(?!等)[\u4e00-\u9fff]{0,6}[。；;]?$/.test(text.slice(last.end, end).trim())

/** 3480 人，由主席 232 人、副主席 526 人组成: what a whole is made of. */
function composedBreakdowns(clauses: Clauses, quantities: readonly SpannedQuantity[]): Breakdown[] {
  const { text } = clauses
  if (!/组成|构成/.test(text)) return []
  return quantities.flatMap((whole, index): Breakdown[] => {
    const lead = isAmount(whole) ? /^[\u4e00-\u9fff“”]{0,8}[，,]?\s?(?:分别)?由/.exec(text.slice(whole.end, whole.end + 12))?.[0] : undefined
    if (lead === undefined || !isStock(clauses, whole, STOCK_REACH)) return []
    const end = clauses.sentences[clauses.sentenceAt(whole.start)]?.end ?? text.length
    const parts = readItems(clauses, quantities, whole.end + lead.length, end)
    const own = comparable(parts, quantities, [index])
    const last = quantities[own.at(-1)?.quantity ?? index]
    const isMade = last !== undefined && /^[\u4e00-\u9fff]{0,4}(?:组成|构成)/.test(text.slice(last.end, last.end + 8))
    return own.length > 1 && own.length === parts.length && isMade ? [{ wholes: [index], parts: own, isWhole: true }] : []
  })
}

/** 120 户：一等 25 户，二等 40 户，三等 50 户: a list after a colon, to the end of its sentence. */
function colonBreakdowns(clauses: Clauses, quantities: readonly SpannedQuantity[]): Breakdown[] {
  const { text } = clauses
  if (!/[：:]/.test(text)) return []
  return quantities.flatMap((whole, index): Breakdown[] => {
    const colon = isAmount(whole) ? /^[\u4e00-\u9fff“”]{0,8}[：:]\s?/.exec(text.slice(whole.end, whole.end + 12))?.[0] : undefined
    if (colon === undefined || !isStock(clauses, whole, STOCK_REACH)) return []
    const end = clauses.sentences[clauses.sentenceAt(whole.start)]?.end ?? text.length
    const parts = readItems(clauses, quantities, whole.end + colon.length, end)
    const own = comparable(parts, quantities, [index])
    const last = quantities[own.at(-1)?.quantity ?? index]
    const isAll = own.length === parts.length && own.length > 1 && endsWithLast(text, last, end)
    return own.length > 0 ? [{ wholes: [index], parts: own, ...(isAll ? { isWhole: true as const } : {}) }] : []
  })
}

/** 326 个行政村中，已有 302 个通上天然气: the part follows its whole with nothing but 中 between them. */
function amongBreakdowns(clauses: Clauses, quantities: readonly SpannedQuantity[]): Breakdown[] {
  if (!/[中里]/.test(clauses.text)) return []
  return quantities.flatMap((whole, index) => {
    const part = quantities[index + 1]
    if (!part || whole.unit !== part.unit || part.start - whole.end > 30 || !isAmount(whole) || !isAmount(part)) return []
    const link = clauses.text.slice(whole.end, part.start).replace(/（[^（）]{1,6}）/, '')
    const noun = AMONG.exec(link)?.groups?.['noun']?.trim()
    const row = noun === undefined ? [] : rowOf(clauses, quantities, index, -1)
    if (row.length > 1) return byNoun(quantities, row, rowOf(clauses, quantities, index + 1, 1))
    if (noun === undefined || noun === '其' || !isStock(clauses, whole, STOCK_REACH) || isOneOfSeveral(clauses, quantities, index)) return []
    // 5 个乡镇中有 19 个安置点: with another noun it is no part.
    const sameKind =
      part.noun === undefined ||
      DEED.test(part.noun) ||
      PERSONS_AND_HOUSEHOLDS.has(part.unit) ||
      (noun !== '' && (part.noun.startsWith(noun.slice(-2)) || isShortFor(part.noun, noun)))
    if (!sameKind && !isWithin(quantities, index + 1, [index])) return []
    return [{ wholes: [index], parts: comparable([{ label: '', quantity: index + 1, rest: false }], quantities, [index]) }]
  })
}

/** 312 个行政村中，已有 326 个村完成: the last sign of the noun is all of it, and no 村民小组. */
const isShortFor = (short: string, noun: string): boolean =>
  ONE_BODY.includes(noun.slice(-1)) && short.startsWith(noun.slice(-1)) && (short.length === 1 || DEED.test(short.slice(1)))

/** 14 个乡镇 218 个村中，已有 9 个乡镇、197 个村: each part is of what is called as it is. */
const byNoun = (quantities: readonly SpannedQuantity[], wholes: readonly number[], parts: readonly number[]): Breakdown[] =>
  parts.flatMap((quantity) => {
    const noun = quantities[quantity]?.noun
    const own = wholes.filter((whole) => noun !== undefined && quantities[whole]?.noun === noun)
    return own.length === 1 ? [{ wholes: own, parts: [{ label: '', quantity, rest: false }] }] : []
  })

/** The figures of one unit that stand beside a figure in a row, it with them: only their nouns and the marks of a list part them. */
function rowOf({ text }: Clauses, quantities: readonly SpannedQuantity[], index: number, step: 1 | -1): number[] {
  const found = [index]
  for (let at = index + step; quantities[at]; at += step) {
    const [first, second] = step > 0 ? [quantities[at - 1], quantities[at]] : [quantities[at], quantities[at + 1]]
    if (!first || !second || first.unit !== second.unit) break
    if (!/^\s?[\u4e00-\u9fff]{1,6}(?:（[^（）]{1,6}）)?\s?[、和及]?\s?$/.test(text.slice(first.end, second.start))) break
    found.push(at)
  }
  return found
}

/** 5 个街道、12 个镇、3 个乡中: of all of them. */
const isOneOfSeveral = ({ text }: Clauses, quantities: readonly SpannedQuantity[], index: number): boolean => {
  const [before, own] = [quantities[index - 1], quantities[index]]
  return (
    before !== undefined &&
    own !== undefined &&
    before.unit === own.unit &&
    /^[\u4e00-\u9fff]{0,6}[、和及]$/.test(text.slice(before.end, own.start).trim())
  )
}

/** 25 所建成中医馆: what follows the part is what became of it. */
const DEED =
  /^(?:建成|完成|通过|达到|达标|实现|获[评得]|开[展通设工]|被|参[加与训]|配[备齐]|接入|覆盖|纳入|启用|挂牌|运行|脱贫|办结|整改|化解|签订|落实)/
const PERSONS_AND_HOUSEHOLDS: ReadonlySet<string> = new Set(['人', '户'])

/** Every part is at most its whole; where the whole may be one of several, at most all of them together. */
export function partWholeClaims({ wholes, parts }: Breakdown, quantities: readonly SpannedQuantity[]): Claim[] {
  const bounds = wholes.flatMap((whole) => quantities[whole] ?? []).map(boundsOf)
  const most = wholes.length === 1 ? (bounds[0]?.high ?? Number.POSITIVE_INFINITY) : sum(bounds).high
  const least = Math.min(...bounds.map(({ high }) => high))
  return parts.flatMap(({ quantity }) => {
    const part = quantities[quantity]
    if (!part) return []
    const stated = boundsOf(part)
    return {
      type: 'part-whole',
      formula: 'part ≤ whole',
      operands: [...wholes.map((whole) => ({ role: 'whole', quantity: whole })), { role: 'part', quantity }],
      claim: wholes.length,
      stated,
      computed: { low: Number.NEGATIVE_INFINITY, high: most },
      confidence: 'certain',
      ...(stated.low > least && stated.low <= most ? { undetermined: true } : {}),
    }
  })
}

/** The quantities that the cue may refer back to: in its clause or sentence; where it begins a sentence, in the one before. */
export function wholesBefore(
  clauses: Clauses,
  quantities: readonly SpannedQuantity[],
  cue: number,
  bracket: number,
  part: number,
  reach: 'sentence' | 'two sentences' = 'sentence',
): number[] {
  const sentence = clauses.sentenceAt(cue)
  const starts = clauses.sentences[sentence]?.start ?? 0
  const opens = /^[\s\u3000]*$/.test(clauses.text.slice(starts, cue))
  const floor = opens || reach === 'two sentences' ? (clauses.sentences[sentence - 1]?.start ?? starts) : starts
  const unit = quantities[part]?.unit
  const candidates: number[] = []
  for (let index = lastBefore(quantities, cue); index >= 0; index -= 1) {
    const quantity = quantities[index]
    if (!quantity || quantity.start < floor || cue - quantity.start > REACH) break
    if (clauses.bracketAt(quantity.start) !== bracket && bracket < 0) continue
    if (isAmount(quantity) && quantity.unit === unit && isStock(clauses, quantity, STOCK_REACH)) candidates.unshift(index)
    if (candidates.length > MOST_CANDIDATES) return []
  }
  const repeated = candidates.filter((index) => repeatsNoun(quantities[index], quantities[part]))
  return candidates.length > 1 && repeated.length === 1 ? repeated : candidates
}

/** 日均 56.7 万人次，其中 9 月 30 日 71.3 万人次: what comes right after the mean of a day is of it. 村均 60 万元，其中 is of the sum before. */
function isAfterMean(clauses: Clauses, quantities: readonly SpannedQuantity[], cue: number, bracket: number, part: number): boolean {
  for (let index = lastBefore(quantities, cue); index >= 0; index -= 1) {
    const quantity = quantities[index]
    if (!quantity || cue - quantity.end > 60) return false
    if (clauses.bracketAt(quantity.start) !== bracket) continue
    const isNext = outsideBrackets(clauses, quantity.end, cue, bracket).length < 3
    return isNext && quantity.unit === quantities[part]?.unit && MEAN_OF_TIME.test(wordsBefore(clauses.text, quantity, STOCK_REACH))
  }
  return false
}

const isWithin = (quantities: readonly SpannedQuantity[], part: number, wholes: readonly number[]): boolean =>
  (quantities[part]?.low ?? 0) <= Math.max(...wholes.map((whole) => quantities[whole]?.high ?? Number.POSITIVE_INFINITY))

/** 总产值 69.93 亿元，增加值 37.90 亿元。其中，渔业产值 60.75 亿元: the one whose name the part ends with. */
function named(
  clauses: Clauses,
  quantities: readonly SpannedQuantity[],
  wholes: readonly number[],
  { label, quantity: part }: PartItem,
): readonly number[] {
  const name = label.slice(-2)
  if (wholes.length < 2 || name.length < 2) return wholes
  const called = wholes.filter((index) => wordsBefore(clauses.text, quantities[index] as SpannedQuantity, STOCK_REACH).includes(name))
  const [whole] = called
  // 病例 417 例，其中…；新增 1473 例，其中…: a name that many share is no proof, so that only what fits is taken.
  const fits = whole !== undefined && (quantities[part]?.low ?? 0) <= (quantities[whole]?.high ?? 0)
  return called.length === 1 && fits ? called : wholes
}

/** 34 个大项 419 个小项，其中 57 个小项: the noun that the part repeats says which. */
function repeatsNoun(whole: SpannedQuantity | undefined, part: SpannedQuantity | undefined): boolean {
  return whole?.noun !== undefined && whole.noun === part?.noun
}

function comparable(parts: readonly PartItem[], quantities: readonly SpannedQuantity[], wholes: readonly number[]): PartItem[] {
  const whole = quantities[wholes[0] ?? -1]
  // 机关 18 个、企业 15 个、学校 14 个: one class among others.
  const areClasses = parts.length > 1 && familyOf(parts.map(({ label }) => label)) !== undefined
  return parts.filter(({ quantity, label }) => {
    const part = quantities[quantity]
    const isLevel = LEVELS.has(label) && !areClasses
    // 三个片区都做了体检，其中纺织新村查出问题 216 个: what was found there.
    const found = part?.noun === undefined ? FOUND_THERE.exec(label)?.groups?.['found'] : undefined
    const isFoundThere = found !== undefined && whole?.noun !== undefined && !whole.noun.includes(found)
    return part?.unit === whole?.unit && !OTHER_MEASURE.test(label) && !onOtherLevels(whole?.noun, part?.noun ?? label) && !isLevel && !isFoundThere
  })
}

/** 乡镇 12 个，其中村 130 个: a bare level counts its own, whatever stands before it. */
const LEVELS: ReadonlySet<string> = new Set(LADDERS.flat())

function onOtherLevels(whole: string | undefined, part: string | undefined): boolean {
  if (whole === undefined || part === undefined) return false
  return LADDERS.some((ladder) => {
    const a = ladder.findIndex((level) => whole.endsWith(level))
    const b = ladder.findIndex((level) => part.endsWith(level))
    return a >= 0 && b >= 0 && a !== b
  })
}
