import { type Clauses, clauseStart } from '../clauses.js'
import { familyOf } from '../lexicon/classes.js'
import type { SpannedQuantity } from '../quantities.js'
import { isAmount, isStock } from './items.js'
import type { Claim } from './relation.js'
import { sumClaim } from './sum.js'

const MOST_BACK = 6
const WORDS = 30
const AFTER = 12

/**
 * What is divided without 其中: 14 个市州中，已有 9 个完成任务，还有 5 个未完成, and 学生 1260 人，男生 680 人，女生 580 人. The whole stands right before,
 * and no other figure of the unit beside the three.
 */
export function complementSums(clauses: Clauses, quantities: readonly SpannedQuantity[]): Claim[] {
  if (quantities.length < 3) return []
  return quantities.flatMap((last, index) => {
    if (!isAmount(last)) return []
    const [part, whole, ...others] = sameUnitBefore(clauses, quantities, index)
    if (
      part === undefined ||
      whole === undefined ||
      others.length > 0 ||
      (quantities[index + 1]?.unit === last.unit && isNear(clauses, quantities, index))
    )
      return []
    const [all, own] = [quantities[whole], quantities[part]]
    if (!all || !own || !isStock(clauses, all, WORDS) || !isStock(clauses, own, WORDS) || !isStock(clauses, last, WORDS)) return []
    const isDivided = isNotDone(clauses, own, last) || areAllClasses(clauses, all, own, last)
    return isDivided
      ? [
          sumClaim(
            numberOf(quantities, whole),
            [part, index].map((number) => numberOf(quantities, number)),
            'closed',
          ),
        ]
      : []
  })
}

const numberOf = (quantities: readonly SpannedQuantity[], number: number) => ({ number, quantity: quantities[number] as SpannedQuantity })

/** The amounts of the unit before a figure in its sentence, outside of brackets, the nearest first. */
function sameUnitBefore(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): number[] {
  const last = quantities[index] as SpannedQuantity
  const sentence = clauses.sentenceAt(last.start)
  const bracket = clauses.bracketAt(last.start)
  const found: number[] = []
  for (let before = index - 1; before >= Math.max(0, index - MOST_BACK); before -= 1) {
    const quantity = quantities[before]
    if (!quantity || clauses.sentenceAt(quantity.start) !== sentence) break
    if (quantity.unit === last.unit && isAmount(quantity) && clauses.bracketAt(quantity.start) === bracket) found.push(before)
  }
  return found
}

/** A third part follows in the same sentence; 尚未结对的 165 名中，有 98 名 are some of the last. */
const isNear = (clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): boolean =>
  clauses.sentenceAt(quantities[index + 1]?.start ?? 0) === clauses.sentenceAt(quantities[index]?.start ?? 0) &&
  !/^[\u4e00-\u9fff]{0,6}[中里][，,]?/.test(clauses.text.slice(quantities[index]?.end, quantities[index + 1]?.start))

const around = ({ text }: Clauses, { start, end }: SpannedQuantity): string =>
  text.slice(clauseStart(text, start, Math.max(0, start - WORDS)), start) + (/^[^，,；;。：:（）()]*/.exec(text.slice(end, end + AFTER))?.[0] ?? '')

const NOT_DONE = /(?:尚未|还未|仍未|没有|[未不])(?<verb>[\u4e00-\u9fff]{2})/

/** 9 个完成, 5 个未完成: done and not done are all there is. */
function isNotDone(clauses: Clauses, done: SpannedQuantity, not: SpannedQuantity): boolean {
  // 26 个部门中有 22 个进驻，只剩 5 个: whatever is left.
  if (/(?:只剩|仅剩|还剩)下?\s?$/.test(clauses.text.slice(Math.max(0, not.start - 4), not.start))) return true
  const verb = NOT_DONE.exec(around(clauses, not))?.groups?.['verb']
  const words = around(clauses, done)
  return verb !== undefined && words.includes(verb) && !NOT_DONE.test(words)
}

/** 男生, 女生: each of a family of its own right before its figure, in the same words otherwise. */
function areAllClasses(clauses: Clauses, whole: SpannedQuantity, first: SpannedQuantity, second: SpannedQuantity): boolean {
  const { text } = clauses
  const [one, other] = [labelBetween(text, whole.end, first.start), labelBetween(text, first.end, second.start)]
  if (one === undefined || other === undefined) return false
  if (other === `非${one}`) return true
  return (
    familyOf([one, other])?.complete === true && (withoutSex(one) === withoutSex(other) || (withoutSex(one) === one && withoutSex(other) === other))
  )
}

/** 生 of 男生: nothing of 男性 and 妇女. */
const withoutSex = (label: string): string => label.replace(/^(?:男性|女性|妇女|男|女)/, '')

/** What stands between two figures, if it is one label behind a mark. */
function labelBetween(text: string, from: number, to: number): string | undefined {
  if (to - from > WORDS) return undefined
  return /^[\u4e00-\u9fff“”]{0,6}?[，,：:、；;]\s?(?:其中[，,：:]?)?(?<label>[\u4e00-\u9fffA-Za-z]{1,10}?)(?:为|有|各?为)?\s?$/.exec(
    text.slice(from, to).replace(/[ \u3000]/g, ''),
  )?.groups?.['label']
}
