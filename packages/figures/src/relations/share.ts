import { wordsBefore } from '../clauses.js'
import { quotient, scaled } from '../interval.js'
import { BARE_SHARE } from '../lexicon/shares.js'
import type { PassageReading } from './reading.js'
import { boundsOf, type Claim } from './relation.js'
import { agreedWholes } from './share-agreed.js'
import { certainWhole, wholeOfBreakdown, wholeOfList, wholeOfSiblings } from './share-certain.js'
import { brokenWhole, listSums, ownLists } from './share-list.js'
import { namedShares } from './share-named.js'
import { isIntroduced, mayHaveBase } from './share-names.js'
import { ABOUT, aboutBounds, FAR, fits, type KnownShare, type Located, type PrintedShare, printedShares, shareIn } from './share-printed.js'
import { sharesAgain } from './share-said.js'

/**
 * 女党员 112 人，占 35.0%: a part, its share, and the whole that was introduced before it — in the clause, the sentence, or earlier in the
 * article.
 *
 * Violated only where the whole is certain: the only one in the sentence, or one that other shares of the passage agree on.
 */
export function readShares(passage: PassageReading, earlier: readonly PassageReading[]): Claim[] {
  const shares = printedShares(passage, earlier)
  const agreed = agreedWholes(shares, fits)
  const read: KnownShare[] = []
  for (const [index, share] of shares.entries()) {
    const whole =
      wholeOf(share, agreed) ?? wholeOfSiblings(share, shares, index, agreed) ?? wholeOfList(share, read.at(-1)) ?? wholeOfBreakdown(share)
    if (!whole) continue
    const isRight = fits(share, whole)
    if (isRight || !isOfAnother(share)) read.push({ ...share, whole, fits: isRight })
  }
  const known = new Set(read.map(({ share }) => share.number))
  const kept = withoutRepeats(read, ownLists(shares))
  const claims = kept.map(shareClaim)
  return [...claims, ...above100(shares, known), ...sharesAgain(passage, claims), ...namedShares(passage, known), ...listSums(kept)]
}

/** One mistake is said once: where a whole list agrees with itself against a figure, by its first share; and not at all where it is of something else. */
function withoutRepeats(read: readonly KnownShare[], lists: readonly (readonly PrintedShare[])[]): readonly KnownShare[] {
  const known = new Map(read.map((share) => [share.share.number, share]))
  for (const list of lists) {
    const own = list.flatMap(({ share }) => known.get(share.number) ?? [])
    const [first] = list
    if (!first || own.some(({ fits: isRight }) => isRight)) continue
    const whole = known.get(first.share.number)?.whole ?? brokenWhole(list)
    for (const { share } of list) known.delete(share.number)
    // 其中重大隐患已整改 60 处，占 60%: of those.
    const isLoose = /其中[，,：:]?[^，,；;。]{7,14}$/.test(wordsBefore(first.part.passage.clauses.text, first.part.quantity, 20))
    if (whole && !isLoose) known.set(first.share.number, { ...first, whole, fits: false })
  }
  return withoutHiddenBase([...known.values()])
}

/**
 * 村干部 500 人，其中女干部 120 人，占 30%；党员 280 人，占 70%: none fits the whole, and all fit one base of 400. What is wrong is that whole,
 * or what it is called, and the first share says so for them all.
 */
function withoutHiddenBase(read: readonly KnownShare[]): readonly KnownShare[] {
  const byWhole = new Map<number, KnownShare[]>()
  for (const share of read) {
    const own = byWhole.get(share.whole.number)
    if (own) own.push(share)
    else byWhole.set(share.whole.number, [share])
  }
  const repeats = new Set<KnownShare>()
  for (const own of byWhole.values()) {
    if (own.length < 2 || own.some(({ fits: isRight }) => isRight)) continue
    const bases = own.map(({ part, share }) =>
      scaled(quotient(boundsOf(part.quantity), boundsOf(share.quantity)), share.quantity.kind === 'fraction' ? 1 : 100),
    )
    const base = { low: Math.max(...bases.map(({ low }) => low)), high: Math.min(...bases.map(({ high }) => high)) }
    if (base.low <= base.high) for (const repeat of own.slice(1)) repeats.add(repeat)
  }
  return read.filter((share) => !repeats.has(share))
}

/** 其中东部 42 人，占 333.7%: more than all, whatever it is of. 占上年的 120% is of something else. */
const above100 = (shares: readonly PrintedShare[], known: ReadonlySet<number>): Claim[] =>
  shares.flatMap(({ share: { number, quantity, passage }, base, about }) =>
    quantity.kind === 'percent' &&
    base === '' &&
    BARE_SHARE.test(wordsBefore(passage.clauses.text, quantity, 10)) &&
    !about &&
    !known.has(number) &&
    quantity.hedge === undefined &&
    (quantity.low ?? 0) > 101
      ? {
          type: 'bound',
          formula: 'share ≤ 100',
          operands: [{ role: 'rate', quantity: number }],
          claim: 0,
          stated: boundsOf(quantity),
          computed: { low: Number.NEGATIVE_INFINITY, high: 100 },
          confidence: 'certain',
          strict: true,
        }
      : [],
  )

/** 教职工 120 人，其中专任教师 96 人，占 80%，本科以上 90 人，占 93.8%: of the part before it, though both are parts of one whole. */
function isOfAnother(share: PrintedShare): boolean {
  const { passage, number, quantity } = share.part
  const { clauses, quantities, first } = passage
  const sentence = clauses.sentenceAt(share.start)
  for (let index = number - first - 1; index >= Math.max(0, number - first - MOST_BESIDE); index -= 1) {
    const other = quantities[index]
    if (!other || clauses.sentenceAt(other.start) !== sentence) return false
    if (other.unit === quantity.unit && fits(share, { number: first + index, quantity: other })) return true
  }
  return false
}

/** Among so many figures before a part one is looked for that its share may be of. */
const MOST_BESIDE = 20

function wholeOf(share: PrintedShare, agreed: ReadonlySet<number>): Located | undefined {
  const fitting = share.candidates.filter((whole) => mayHaveBase(whole, share.base) && fits(share, whole))
  return fitting.find(({ number }) => agreed.has(number)) ?? fitting.find(isIntroduced) ?? fitting[0] ?? certainWhole(share, agreed)
}

const shareClaim = ({ part, share, whole, about, fits: isRight }: KnownShare): Claim => ({
  type: 'share',
  formula: share.quantity.kind === 'fraction' ? 'part ÷ whole = share' : '100 × part ÷ whole = share',
  operands: [
    { role: 'whole', quantity: whole.number },
    { role: 'part', quantity: part.number },
    { role: 'share', quantity: share.number },
  ],
  claim: 2,
  stated: about ? aboutBounds(share.quantity, isRight ? ABOUT : FAR) : boundsOf(share.quantity),
  computed: shareIn(share.quantity, part.quantity, whole.quantity),
  confidence: 'certain',
})
