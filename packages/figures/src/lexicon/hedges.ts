import type { Hedge } from '@jianbao/schema'

/** What a hedge does to the value v that stands beside it. */
export interface HedgeWord {
  readonly text: string
  readonly hedge: Hedge
  /** 近 and 接近 say that not much is missing: at least nine tenths. */
  readonly near?: true
}

const list = (hedge: Hedge, words: string): HedgeWord[] => words.split(' ').map((text) => ({ text, hedge }))
const longestFirst = (a: HedgeWord, b: HedgeWord) => b.text.length - a.text.length

/** Before the numeral. 达, 达到, 共, 仅, 已, 只 are no hedges. */
const BEFORE: readonly HedgeWord[] = [
  ...list('about', '约 大约 大概 约为 约有 大致'),
  ...list('over', '超 超过 逾 突破 高于 多于 大于 超出 远超'),
  ...list('at-least', '不少于 至少 不低于 最少 不下 不小于'),
  ...list('under', '不足 不到 低于 少于 小于 未满 不满'),
  ...list('at-most', '不超过 至多 不高于 最多不超过 不多于 不大于'),
  ...['近', '将近', '接近', '近乎'].map((text): HedgeWord => ({ text, hedge: 'under', near: true })),
].sort(longestFirst)

/** 近, 超 and 约 in these are no hedges: 最近 3 天, 附近 3 个村, 签约 12 家. */
export const NOT_BEFORE = /(?:签约|预约|节约|条约|公约|合约|契约|履约|违约|邀约|最近|附近|临近|邻近|靠近|就近|远近|新近|赶超|反超|严超|治超)$/

/** After the unit. */
const AFTER: readonly HedgeWord[] = [
  ...list('about', '左右 上下 前后'),
  ...list('at-least', '以上 及以上 之上'),
  ...list('at-most', '以下 以内 之内 及以下 之下'),
].sort(longestFirst)

/** The same by the sign that they end in, or begin with: most numerals have none beside them. */
export const BEFORE_BY_LAST = grouped(BEFORE, (text) => text.charAt(text.length - 1))
export const AFTER_BY_FIRST = grouped(AFTER, (text) => text.charAt(0))

function grouped(words: readonly HedgeWord[], signOf: (text: string) => string): ReadonlyMap<string, readonly HedgeWord[]> {
  const groups = new Map<string, HedgeWord[]>()
  for (const word of words) groups.set(signOf(word.text), [...(groups.get(signOf(word.text)) ?? []), word])
  return groups
}

/** Between the two ends of a range. */
export const RANGE = / ?(?:——|[-—–~～－至到]) ?/y
