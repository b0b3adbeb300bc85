import { type Bounds, quotient, scaled, widen } from '../interval.js'
import { OWN_MEASURE } from '../lexicon/implied-total.js'
import { isAmount } from './items.js'
import type { PassageReading, ReadClaims } from './reading.js'
import { boundsOf, type Claim, comesTrue, toleranceOf } from './relation.js'
import { isSimple, numberOf, partNumberOf, quantityOf, type TotalShare, totalSharesIn } from './total-share.js'

/** How far back the other share of a total is looked for, over the passages. */
const REACH = 200
const MOST_BACK = 20

/** How many quantities back a printed total is looked for: as far as `share` looks. */
const MOST_FOR_TOTAL = 60

/**
 * 咨询 1245 件，占受理总量的 42.1%；投诉 812 件，占受理总量的 31.5%: two shares of one named total that is not printed itself. Each
 * makes a total (1245 ÷ 42.1%, 812 ÷ 31.5%), and the two totals are one.
 *
 * Wrong only where they are apart with one unit allowed on each percentage, and nothing between the two may change what the name
 * means: 占全省的 is another quantity each time, 占总产量的 is of wheat and then of vegetables, and 去年 or 乙县 begin another total. Where
 * the total is printed, `share` decides each share by itself, and nothing is said here.
 */
export const readImpliedTotals: ReadClaims = (passage, earlier, found) => {
  const own = totalSharesIn(passage)
  if (!own.some(({ printed }) => printed)) return []
  const before = nearSharesBefore(passage, earlier, own[0]?.start ?? 0)
  const shares = [...before, ...own]
  const lists = own.flatMap((_, index) => siblingLists(shares, before.length + index))
  if (lists.length === 0) return []
  const parts = new Set(shares.map(partNumberOf))
  const decided = decidedShares(found, Math.min(...parts), parts)
  return lists.flatMap(({ share, siblings }) => {
    const open = siblings.filter(({ first }) => !decided.has(numberOf(first)))
    if (open.length === 0 || decided.has(numberOf(share)) || isTotalPrinted(share, parts, earlier)) return []
    return claimOf(share, open)
  })
}

/** The shares of the passages right before this one, as far as a sibling is looked for. */
function nearSharesBefore(passage: PassageReading, earlier: readonly PassageReading[], start: number): TotalShare[] {
  const found: TotalShare[][] = []
  let length = start
  for (let index = earlier.length - 1; index >= 0 && length <= REACH; index -= 1) {
    const reading = earlier[index]
    // A title begins something new, and so may its total be.
    if (!reading || (reading.role !== 'prose' && reading.role !== 'list-item')) break
    const from = length - REACH + reading.clauses.text.length
    const near = reading.quantities.some(({ kind, end }) => kind === 'percent' && end >= from)
    found.unshift(near ? totalSharesIn(reading).filter(({ end }) => end >= from) : [])
    length += reading.clauses.text.length
    if (passage.first - reading.first > MOST_BACK) break
  }
  return found.flat()
}

/** A share, and those before it that are of the same total and count in the same unit, the nearest first. */
interface SiblingList {
  readonly share: TotalShare
  readonly siblings: readonly Sibling[]
}

/** Another share of the total, and all that stand from it to the later one. */
interface Sibling {
  readonly first: TotalShare
  readonly chain: readonly TotalShare[]
}

function siblingLists(shares: readonly TotalShare[], at: number): SiblingList[] {
  const share = shares[at]
  if (!share) return []
  const siblings: Sibling[] = []
  const { part } = quantityOf(share)
  for (let index = at - 1; index >= 0; index -= 1) {
    const first = shares[index]
    if (!first || distanceOf(first, share) > REACH || numberOf(share) - numberOf(first) > MOST_BACK) break
    const other = quantityOf(first).part
    if (first.name === share.name && other.unit === part.unit && other !== part) siblings.push({ first, chain: shares.slice(index, at + 1) })
    // 其中噪音 60 件，占投诉的 10%；扬尘 30 件，占 5%: a bare 占 is of what the last name says.
    else if (!share.printed) break
  }
  return siblings.length > 0 ? [{ share, siblings }] : []
}

/** From the end of one to the beginning of the other, the passages between not counted: their quantities are. */
const distanceOf = (other: TotalShare, share: TotalShare) =>
  other.passage === share.passage ? share.start - other.end : share.start + other.passage.clauses.text.length - other.end

/** The shares of which `share` knows the whole. The part of another share is none: 女代表 46 名，占代表总数的 38.3% prints no total. */
function decidedShares(found: readonly Claim[], from: number, parts: ReadonlySet<number>): Set<number> {
  const decided = new Set<number>()
  for (let index = found.length - 1; index >= 0; index -= 1) {
    const { type, operands, claim } = found[index] as Claim
    const [whole, share] = [operands[0], operands[claim]]
    if (type !== 'share' || !whole || !share) continue
    if (share.quantity < from) break
    if (!parts.has(whole.quantity)) decided.add(share.quantity)
  }
  return decided
}

/** 受理 2957 件: an amount of the unit is called by the name. It need not fit: `share` has the say. */
function isTotalPrinted({ passage, name, ...share }: TotalShare, parts: ReadonlySet<number>, earlier: readonly PassageReading[]): boolean {
  const unit = passage.quantities[share.part]?.unit
  let seen = 0
  for (let at = earlier.length; at >= 0; at -= 1) {
    const reading = earlier[at] ?? passage
    if (reading.role === 'table') continue
    for (let index = reading === passage ? share.part - 1 : reading.quantities.length - 1; index >= 0; index -= 1) {
      const quantity = reading.quantities[index]
      seen += 1
      if (seen > MOST_FOR_TOTAL) return false
      if (!quantity || quantity.unit !== unit || !isAmount(quantity) || parts.has(reading.first + index)) continue
      if (reading.clauses.text.slice(Math.max(0, quantity.start - 24), quantity.end + 12).includes(name)) return true
    }
  }
  return false
}

/** The total that a share makes, one unit of its last place allowed on the percentage. */
function totalOf(sibling: TotalShare): Bounds {
  const { part, share } = quantityOf(sibling)
  return scaled(quotient(boundsOf(part), widen(boundsOf(share), toleranceOf(share))), 100)
}

function claimOf(share: TotalShare, siblings: readonly Sibling[]): Claim[] {
  const { part, share: printed } = quantityOf(share)
  const computed = ({ first }: Sibling) => scaled(quotient(boundsOf(part), totalOf(first)), 100)
  const fitting = siblings.find((sibling) => comesTrue(boundsOf(printed), printed, computed(sibling)))
  const chosen = fitting ?? siblings.find(({ chain }) => isOneList(chain, share))
  if (!chosen) return []
  return [
    {
      type: 'implied-total',
      formula: 'part₁ ÷ share₁ = part₂ ÷ share₂',
      operands: [
        { role: 'part', quantity: partNumberOf(chosen.first) },
        { role: 'share', quantity: numberOf(chosen.first) },
        { role: 'part', quantity: partNumberOf(share) },
        { role: 'share', quantity: numberOf(share) },
      ],
      claim: 3,
      stated: boundsOf(printed),
      computed: computed(chosen),
      confidence: share.printed ? 'certain' : 'likely',
    },
  ]
}

/** 其中 opens a list, and where each share names its total, says nothing more. */
const OPENS_PARTS = /^其中/

/**
 * Whether nothing between two shares, nor in their labels, may change what the name means: the next item of one list, or of a list whose
 * items between carry shares of the same total. 线下受理投诉 812 件，占受理总量的: where the label says more about what the name names, the
 * total may be another.
 */
function isOneList(chain: readonly TotalShare[], share: TotalShare): boolean {
  return (
    (share.summed || !OWN_MEASURE.test(share.name)) &&
    chain.every((item) => item.name === share.name && isAlone(item)) &&
    // The first label may say where and when all of it is: 9 月末，全市涉农贷款.
    chain.slice(1).every((item) => isSimple(item.label.replace(OPENS_PARTS, ''))) &&
    chain.slice(1).every(({ label, name }) => !label.includes(name) || label.endsWith(name)) &&
    chain.slice(1).every((item, index) => isNext(chain[index] as TotalShare, item))
  )
}

/** 咨询 40 件、求助 30 件，占: the share may be that of both. */
function isAlone({ passage: { clauses, quantities }, part, start, label }: TotalShare): boolean {
  const [amount, before] = [quantities[part], quantities[part - 1]]
  if (!amount || /[和及与]/.test(label)) return false
  if (/[、和及与]\s?$/.test(clauses.text.slice(Math.max(0, amount.start - label.length - 2), amount.start - label.length).trimEnd())) return false
  return !before || before.end <= start || before.unit !== amount.unit
}

const MOST_GAP = 60
const CHANGED = '(?:[，,；;]? ?(?:同比|环比|[比较][^，,；;。]{1,8})?(?:增长|下降|上升|减少|增加|上涨|回落)[^，,；;。]{1,12}){0,3}'
const NUMBERING = '(?:[（(]?[一二三四五六七八九十0-9]+(?:是|[）)、.．])[\\s\\u3000]*)?'
const GAP = new RegExp(`^[）)]?${CHANGED}[\\s\\u3000]*[；;，,。、]?[\\s\\u3000]*${NUMBERING}$`)

/** Between two items stand a mark and a label, after a change of the first one perhaps. */
function isNext(item: TotalShare, next: TotalShare): boolean {
  const { clauses } = next.passage
  const gap =
    item.passage === next.passage
      ? clauses.text.slice(item.end, next.start)
      : `${item.passage.clauses.text.slice(item.end)}${clauses.text.slice(0, next.start)}`
  return gap.length <= MOST_GAP && (GAP.test(gap) || isComment(gap))
}

/** ，早晚由教师值守；: a remark of one clause, that names no other place, time or measure. */
function isComment(gap: string): boolean {
  const remark = /^[）)]?[，,](?<remark>[^，,；;。、：:0-9]{2,14})[；;。][\s\u3000]*$/.exec(gap)?.groups?.['remark']
  return remark !== undefined && isSimple(remark)
}
