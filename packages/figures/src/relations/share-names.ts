import { wordsBefore } from '../clauses.js'
import { OWN_MEASURE } from '../lexicon/implied-total.js'
import { WHOLE_AFTER, WHOLE_BEFORE } from '../lexicon/shares.js'
import type { Located } from './share-printed.js'

/** A base of another place, or of another time: printed elsewhere, if at all. */
export const ELSEWHERE = /[全我][国省市县区镇乡村]|国家|世界|全球|同期|外贸/

/** The words on either side of a whole, to the end of its own clause: what follows names the next amount. */
function around({ quantity: { start, end }, passage }: Located): string {
  const { text } = passage.clauses
  const [after = ''] = text.slice(end, end + 14).split(/[，,；;。]/)
  return text.slice(Math.max(0, start - 24), end) + after
}

/** Enough to accept a whole that fits: 占脱贫人口的, where 人口 stands beside it. 面积 alone, of 经济作物面积, says nothing. */
export function mayHaveBase(whole: Located, base: string): boolean {
  if (isNamed(whole, base)) return true
  const name = base.replace(OWN_MEASURE, '')
  return base.length > 2 && name.length > 1 && !ELSEWHERE.test(base) && around(whole).includes(name.slice(-2))
}

/** 占党员总数的: 党员 stands beside the whole. */
export const isNamed = (whole: Located, base: string) => around(whole).includes(base)

/** 离婚案 90 件, and 馆藏 for 馆藏文物 18426 件: the name right before the amount. */
export function isCalled({ quantity, passage }: Located, base: string): boolean {
  if (base.length < 2) return false
  const words = wordsBefore(passage.clauses.text, quantity, 30)
  return words.endsWith(base) || (words.startsWith(base) && words.length <= base.length + 2)
}

/** 共有 320 人, 在 200 名主任当中. */
export function isIntroduced({ quantity, passage }: Located): boolean {
  const { text } = passage.clauses
  const before = wordsBefore(text, quantity, 30)
  return WHOLE_BEFORE.test(before) || WHOLE_AFTER.test(text.slice(quantity.end, quantity.end + 18))
}
