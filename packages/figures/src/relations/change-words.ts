import { clauseStart } from '../clauses.js'
import { type Direction, FILLER, RANK, RANK_UNITS } from '../lexicon/change.js'
import type { SpannedQuantity } from '../quantities.js'

/** A verb of change right before a figure, or between two. */
export interface ChangeVerb {
  readonly direction: Direction
  readonly word: string
  readonly start: number
}

const LONGEST_VERB = 4
/** 新增 counts what came in; 最多, 至少 are hedges. */
const NO_VERB_AFTER = '新最至许众更不很'

/** The verb that a stretch ends in: 增加, 增加了, 增幅为. */
export function verbAtEnd(text: string, from: number, to: number, verbs: ReadonlyMap<string, Direction>, link = VERB_LINK): ChangeVerb | undefined {
  // Most figures stand after no verb, which their last sign tells.
  if (!endsOf(verbs).has(text.charAt(to - 1))) return undefined
  const stretch = text.slice(Math.max(from, to - 12), to).trimEnd()
  const bare = stretch.replace(link, '')
  const end = Math.max(from, to - 12) + bare.length
  for (let length = Math.min(LONGEST_VERB, bare.length); length > 0; length -= 1) {
    const word = bare.slice(-length)
    const direction = verbs.get(word)
    if (direction === undefined) continue
    return NO_VERB_AFTER.includes(bare.charAt(bare.length - length - 1) || '。') ? undefined : { direction, word, start: end - length }
  }
  return undefined
}

const VERB_LINK = /(?:了|达到?|高达|为|是|均?超)?$/
const LINK_ENDS = '了达到为是超'

const ENDS = new Map<ReadonlyMap<string, Direction>, ReadonlySet<string>>()

/** The last signs of the verbs of a table, and of what may follow them. */
function endsOf(verbs: ReadonlyMap<string, Direction>): ReadonlySet<string> {
  const known = ENDS.get(verbs)
  if (known) return known
  const ends = new Set([...LINK_ENDS, ...[...verbs.keys()].map((verb) => verb.slice(-1)), ' ', ''])
  ENDS.set(verbs, ends)
  return ends
}

/** The end of a figure with its noun and the unit below a stroke: 7018 件案件, 53 微克/立方米. */
export function endWithNoun(text: string, quantity: SpannedQuantity): number {
  let end = quantity.end + (strokeAfter(text, quantity)?.[0].length ?? 0)
  const blank = text.charAt(end) === ' ' ? 1 : 0
  const noun = nounOf(quantity)
  if (noun !== '' && text.startsWith(noun, end + blank)) end += blank + noun.length
  return end
}

const nounOf = ({ noun = '' }: SpannedQuantity): string => noun.slice(0, NOT_IN_NOUN.exec(noun)?.index)

/** 由 10 个村扩大到 3 个乡镇: one measure word, two things. */
const agree = (a: string, b: string): boolean => a.includes(b) || b.includes(a)

/** A noun as it is read may run on into the verb: 38 名 | 增加到. */
const NOT_IN_NOUN =
  /增|减|降|升|提高|提升|扩|缩|压|改善|改为|调整|回落|下调|上调|上涨|下跌|跃|比|较|同|相|翻|变|优化|发展|攀|涨|精简|合并|整合|归并|添置|添|激增|猛|骤|锐|飙|壮大|拓|延伸|裁|削|收窄|下滑|跌|萎缩|放缓|加快|滑落|加宽/

/** The unit below a stroke, which belongs to the unit of the figure. */
const strokeAfter = (text: string, { end }: SpannedQuantity) => /^ ?[/／]([\u4e00-\u9fff³A-Za-z0-9]{1,4})/.exec(text.slice(end, end + 6))

/** Leaves out a mark at the front, then words that say nothing. */
export const withoutFiller = (link: string): string =>
  link
    .replace(/^[\s，,；;、（(]+/, '')
    .replace(FILLER, '')
    .trim()

const COMPARED: ReadonlySet<string> = new Set(['count', 'money', 'measure', 'age', 'duration', 'number', 'percent', 'permille', 'ratio'])

const OF_ONE = /[∶:：] ?1$/

/** Two figures of one measure. */
export function isSameMeasure(text: string, a: SpannedQuantity, b: SpannedQuantity): boolean {
  return (
    COMPARED.has(a.kind) &&
    a.kind === b.kind &&
    a.unit === b.unit &&
    strokeAfter(text, a)?.[1] === strokeAfter(text, b)?.[1] &&
    agree(nounOf(a), nounOf(b)) &&
    a.text.endsWith('成') === b.text.endsWith('成') &&
    // 床护比由 1∶0.4 提高到 1∶0.5: which side grows, the name says.
    (a.kind !== 'ratio' || (OF_ONE.test(a.text) && OF_ONE.test(b.text)))
  )
}

/** 由第 15 位上升到第 8 位, 由 369 位上升到 235 位, 由三级提升到一级: ranks are no amounts. */
export function isRank(text: string, quantity: SpannedQuantity): boolean {
  if (RANK_UNITS.has(quantity.unit) || /[位]$/.test(quantity.text)) return true
  const from = clauseStart(text, quantity.start, Math.max(0, quantity.start - 40))
  return RANK.test(text.slice(from, quantity.start))
}

/** The dates, ordinals and spans of time that may stand between two figures without being compared. */
export const isAside = ({ kind }: SpannedQuantity): boolean => kind === 'date' || kind === 'date-range' || kind === 'ordinal' || kind === 'label'
