import { wordsBefore } from '../clauses.js'
import { difference, exactly } from '../interval.js'
import { MORE_THAN_EXPECTED } from '../lexicon/balances.js'
import { CARRIES_OVER, COUNTED_RATES, type CountedRate, DUE_RATE, dueRate, NEW_ONLY } from '../lexicon/shares.js'
import type { SpannedQuantity } from '../quantities.js'
import { isAmount, isChange } from './items.js'
import type { PassageReading } from './reading.js'
import { boundsOf, type Claim, comesTrue, shareOf } from './relation.js'
import { rateByName } from './share-named.js'

/** 受理 86 件，办结 79 件，办结率 91.9%: both counts stand before the rate, called as the rate calls them. */
export function readCountedRates(passage: PassageReading): Claim[] {
  return passage.quantities.flatMap((quantity, index) => {
    if (quantity.kind !== 'percent') return []
    const claims = countedRate(passage, index)
    return claims.length > 0 ? claims : [rateByName(passage, index) ?? []].flat()
  })
}

function countedRate(passage: PassageReading, index: number): Claim[] {
  const { clauses, quantities } = passage
  const quantity = quantities[index] as SpannedQuantity
  const words = wordsBefore(clauses.text, quantity, REACH)
    .replace(/(?:达到?|为|是|约)$/, '')
    .trimEnd()
  const rule = COUNTED_RATES.find(({ rate }) => rate.test(words)) ?? dueRateOf(clauses.text, words)
  const part = rule && nearestCount(passage, index, rule.part)
  if (!rule || part === undefined) return []
  const isRest = isDenied(words, rule.rate) !== isDenied(wordsBefore(clauses.text, quantities[part] as SpannedQuantity, REACH), rule.part)
  return rateClaim(passage, part, index, basesOf(passage, part, rule.base), isRest)
}

/** 建档率, where something is said to be due. */
function dueRateOf(text: string, words: string): CountedRate | undefined {
  const verb = DUE_RATE.exec(words)?.groups?.['verb']
  return verb !== undefined && text.includes('应') ? dueRate(verb) : undefined
}

/** 不合格, 未整改, 尚未办结, 没有收回: of what is called so, the other part. */
function isDenied(words: string, cue: RegExp): boolean {
  const at = words.search(cue)
  return at > 0 && /(?:[不未无非没]|[不未没][能予有曾可]|[不未](?:按期|及时|完全|全部))$/.test(words.slice(0, at))
}

const MOST_COUNTS = 12
const REACH = 24

/** The nearest count of the sentence before the rate, if the rate's own word stands before it. */
function nearestCount({ clauses, quantities }: PassageReading, rate: number, cue: RegExp): number | undefined {
  const sentence = clauses.sentenceAt(quantities[rate]?.start ?? 0)
  for (let index = rate - 1; index >= Math.max(0, rate - MOST_COUNTS); index -= 1) {
    const quantity = quantities[index]
    if (!quantity || clauses.sentenceAt(quantity.start) !== sentence) return undefined
    if (!isAmount(quantity) || isChange(clauses, quantity)) continue
    return cue.test(wordsBefore(clauses.text, quantity, REACH)) ? index : undefined
  }
  return undefined
}

interface Base {
  readonly index: number
  /** In the sentence of the part. */
  readonly near: boolean
}

/** The counts before the part that its base may be, the nearest first. */
function basesOf({ clauses, quantities }: PassageReading, part: number, cue: RegExp): Base[] {
  const own = quantities[part]
  const found: Base[] = []
  for (let index = part - 1; own && index >= Math.max(0, part - MOST_COUNTS); index -= 1) {
    const quantity = quantities[index]
    if (!quantity || !isAmount(quantity) || isChange(clauses, quantity) || quantity.unit !== own.unit) continue
    const near = clauses.sentenceAt(quantity.start) === clauses.sentenceAt(own.start)
    // 2150 名考生报名参加考试: the word may follow its count.
    const after = /^[^，,；;。（）()]{0,14}/.exec(clauses.text.slice(quantity.end, quantity.end + 14))?.[0] ?? ''
    if (cue.test(wordsBefore(clauses.text, quantity, REACH)) || cue.test(after)) found.push({ index, near })
  }
  return found
}

/** Any of the bases that fits is enough (有效问卷 of those sent or returned); where none does, those of the sentence say that the rate is wrong. */
function rateClaim(passage: PassageReading, part: number, rate: number, bases: readonly Base[], isRest: boolean): Claim[] {
  const { quantities, first } = passage
  const [own, printed] = [quantities[part], quantities[rate]]
  if (!own || !printed) return []
  const computed = ({ index }: Base) => {
    const share = shareOf(own, quantities[index] as SpannedQuantity)
    return isRest ? difference(exactly(100), share) : share
  }
  const fitting = bases.find((base) => comesTrue(boundsOf(printed), printed, computed(base)))
  const [nearest] = bases
  const all = bases.every(({ index, near }) => near && (quantities[index]?.high ?? 0) >= (own.low ?? 0))
  // 民商事案件受理 925 件，审结 440 件，结案率: the base right before the part, whatever stands before them.
  // No more can be settled than came in, unless cases of other years are among them.
  const isWithin = (quantities[nearest?.index ?? part]?.high ?? 0) >= (own.low ?? 0)
  const words = wordsBefore(passage.clauses.text, printed, REACH).replace(/(?:达到?|为|是|约)$/, '')
  const carries = CARRIES_OVER.test(words)
  const mayPass = isWithin || (!carries && (printed.high ?? 0) <= 100 && !isJoined(passage, nearest?.index ?? part, rate))
  const beside = nearest?.index === part - 1 && nearest.near && mayPass
  // 其中农村水样 58 份，合格 54 份: of those, which are called otherwise than a base is.
  const between = nearest ? passage.clauses.text.slice(quantities[nearest.index]?.end, own.start) : ''
  if (!fitting && /其中/.test(between)) return []
  const isNew =
    carries && nearest !== undefined && NEW_ONLY.test(wordsBefore(passage.clauses.text, quantities[nearest.index] as SpannedQuantity, REACH))
  const certain = (all || beside) && !isNew ? nearest : undefined
  const chosen = fitting ?? certain
  if (!chosen) return []
  return [
    {
      type: 'share',
      // 抽检 500 份，不合格 5 份，合格率 99%.
      formula: isRest ? '100 × (whole − rest) ÷ whole = rate' : '100 × part ÷ whole = rate',
      operands: [
        { role: 'whole', quantity: chosen.index + first },
        { role: isRest ? 'rest' : 'part', quantity: part + first },
        { role: 'share', quantity: rate + first },
      ],
      claim: 2,
      stated: boundsOf(printed),
      computed: computed(chosen),
      confidence: 'certain',
    },
  ]
}

/** 受理 86 件，办结 97 件（含上年结转 14 件）. */
function isJoined({ clauses: { text, sentences, sentenceAt }, quantities }: PassageReading, base: number, rate: number): boolean {
  const [from, to] = [quantities[base]?.start ?? 0, quantities[rate]?.end ?? 0]
  const around = text.slice(Math.max(sentences[sentenceAt(from)]?.start ?? 0, from - 20), to + 20)
  return MORE_THAN_EXPECTED.test(around) || /累计/.test(text.slice(from, to))
}
