import type { Bilingual } from '../../rule.js'

/** What a hedge says about the number v that it stands on. */
export type Claim = 'about' | 'near' | 'over' | 'more' | 'at-least' | 'under' | 'at-most'

export interface HedgeWord {
  readonly word: string
  readonly claim: Claim
}

const list = (claim: Claim, words: string): HedgeWord[] => words.split(' ').map((word) => ({ word, claim }))
const longestFirst = (a: HedgeWord, b: HedgeWord) => b.word.length - a.word.length

export const BEFORE: readonly HedgeWord[] = [
  ...list('about', '约 大约 大概 约为 约有 大致'),
  ...list('near', '近 将近 接近 近乎'),
  ...list('over', '超 超过 逾 突破 高于 多于 大于 超出 远超 过'),
  ...list('at-least', '不少于 至少 不低于 最少 不下 不小于'),
  ...list('under', '不足 不到 低于 少于 小于 未满 不满'),
  ...list('at-most', '不超过 至多 不高于 不多于 不大于'),
].sort(longestFirst)

export const AFTER: readonly HedgeWord[] = [
  ...list('about', '左右 上下'),
  ...list('at-least', '以上 及以上 之上'),
  ...list('at-most', '以下 以内 之内 及以下 之下'),
].sort(longestFirst)

/** 约 ends these words, and hedges nothing: 签约 30 家, 相约 20 余人. */
export const NO_HEDGE = /[签预节条公合契履违邀制相简特缔赴盟守续订集]约$/

/** Words that a hedge may stand before, and still belong to the figure: 约占总数的 30% 左右, 至少开展 2 次以上. */
export const DISTANT = /(?:(约|大约|大概)(?:占|需|为|有|在|达)[\u4e00-\u9fff]{0,10}|(至少|最少)[\u4e00-\u9fff]{1,6}) ?$/

/** 不得少于 is 至少, and 不得超过 至多. */
export const NEGATION = /不(?:得|能|应|要|可|会|宜)$/
export const NEGATED: Partial<Record<Claim, Claim>> = { under: 'at-least', over: 'at-most' }

const BELOW_ABOVE: Bilingual = { zh: '一个说不到这个数，一个说超过这个数', en: 'one says less, the other more' }
const BOTH_SIDES: Bilingual = { zh: '一个说可上可下，一个只说一边', en: 'one allows both sides, the other only one' }

/** Pairs that are not here say two things that go together, or cannot be told. */
const JUDGEMENTS: Partial<Record<`${Claim} ${Claim}`, 'repeated' | Bilingual>> = {
  'about about': 'repeated',
  'about more': 'repeated',
  'about near': BOTH_SIDES,
  'about over': BOTH_SIDES,
  'about at-least': BOTH_SIDES,
  'near more': BELOW_ABOVE,
  'near about': BOTH_SIDES,
  'near at-least': BELOW_ABOVE,
  'over more': 'repeated',
  'over about': BOTH_SIDES,
  'over at-least': 'repeated',
  'more about': 'repeated',
  'more at-least': 'repeated',
  'at-least at-least': 'repeated',
  'at-least about': BOTH_SIDES,
  'under more': BELOW_ABOVE,
  'under about': BOTH_SIDES,
  'under at-least': BELOW_ABOVE,
  'under at-most': 'repeated',
  'at-most at-most': 'repeated',
  'at-most about': BOTH_SIDES,
  'at-most at-least': BELOW_ABOVE,
}

export const judge = (first: Claim, second: Claim): 'repeated' | Bilingual | undefined => JUDGEMENTS[`${first} ${second}`]
