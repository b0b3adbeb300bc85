import type { Clauses } from '../clauses.js'
import { ANNOUNCED_NOUNS } from '../lexicon/enumeration.js'
import { chineseValue } from '../numerals.js'
import type { SpannedQuantity } from '../quantities.js'
import { claimOf, exact, isAnnounced } from './announced.js'
import { lastBefore } from './nearby.js'
import type { PassageReading } from './reading.js'
import type { Claim } from './relation.js'

interface Chain {
  readonly start: number
  readonly form: string
  marks: number
  end: number
  nested: boolean
}

/** 第一，…第二，…; 一是…二是…; 一要…二要…; （一）…（二）…. */
const MARK =
  /(?:(第|其)([一二三四五六七八九十]{1,3})(?=[，,、：:是])|([一二三四五六七八九十]{1,3})(是|要|抓|看|查|讲|问|强|促|建|治)|[（(]([一二三四五六七八九十]{1,3})[）)])/g
const MOST_GAP = 600

/** n 项措施：一是…二是…: the marks of one chain, from the first to the last. */
export function markedClaims({ clauses, quantities }: PassageReading): Claim[] {
  const claims: Claim[] = []
  for (const chain of readChains(clauses.text)) {
    const index = announcementOf(clauses.text, quantities, chain)
    const count = index === undefined ? undefined : quantities[index]?.low
    if (index === undefined || typeof count !== 'number') continue
    if (chain.marks === count) claims.push(claimOf(index, count, exact(count), 'marks = count'))
    else {
      const confidence = chain.nested || isOneOfTwo(clauses, quantities, index) ? undefined : certaintyOf(clauses, chain, count)
      if (confidence) claims.push(claimOf(index, count, exact(chain.marks), 'marks = count', confidence))
    }
  }
  return claims
}

function readChains(text: string): Chain[] {
  const done: Chain[] = []
  const open: Chain[] = []
  for (const match of text.matchAll(MARK)) {
    if (match.index > 0 && !/[，,。；;：:\s！？、]/.test(text.charAt(match.index - 1))) continue
    const form = match[1] ?? match[4] ?? '（'
    const number = chineseValue(match[2] ?? match[3] ?? match[5] ?? '')
    const at = match.index + match[0].length
    const near = open.findIndex((chain) => match.index - chain.end <= MOST_GAP)
    done.push(...open.splice(0, near < 0 ? open.length : near))
    if (number === 1) {
      for (const chain of open) chain.nested ||= match.index - chain.end <= MOST_GAP
      open.push({ start: match.index, form, marks: 1, end: at, nested: false })
      continue
    }
    const found = open.findLastIndex((chain) => chain.form === form && chain.marks === number - 1 && match.index - chain.end <= MOST_GAP)
    const chain = open[found]
    if (!chain) {
      // 一是…三是: a mark is missing, or written otherwise.
      for (const candidate of open) if (candidate.form === form) candidate.nested = true
      continue
    }
    chain.marks = number
    chain.end = at
    done.push(...open.splice(found + 1))
  }
  return [...done, ...open].filter(({ marks }) => marks >= 2)
}

/** The count right before the first mark, with its noun: 做好三项工作：一是…. */
function announcementOf(text: string, quantities: readonly SpannedQuantity[], { start }: Chain): number | undefined {
  const last = lastBefore(quantities, start)
  for (let index = last; index >= Math.max(0, last - 2); index -= 1) {
    const quantity = quantities[index]
    if (!quantity || start - quantity.end > 40) return undefined
    if (!isAnnounced(quantity)) continue
    const between = text.slice(quantity.end, start).replace(/^”/, '')
    if (/^[\u4e00-\u9fff“”]{0,24}[：:。，,；; \n]{1,2}$/.test(between) && (ANNOUNCED_NOUNS.test(between) || '类项条个'.includes(quantity.unit)))
      return index
    return undefined
  }
  return undefined
}

/** 15 个方面的任务和 4 个方面的措施。一是…: which of them is told is open. */
function isOneOfTwo(clauses: Clauses, quantities: readonly SpannedQuantity[], index: number): boolean {
  const before = quantities[index - 1]
  const quantity = quantities[index]
  return !!before && !!quantity && isAnnounced(before) && clauses.sentenceAt(before.start) === clauses.sentenceAt(quantity.start)
}

/** More marks than announced are certain; fewer only where the list has ended, and may go on in the next paragraph where it has not. */
function certaintyOf(clauses: Clauses, chain: Chain, count: number): Claim['confidence'] | undefined {
  if (chain.marks > count) return 'certain'
  const { text, sentences } = clauses
  const last = clauses.sentenceAt(chain.end)
  const one = clauses.sentenceAt(chain.start) === last
  const end = sentences[last]?.end ?? text.length
  const ended = /[。！？]\s*$/.test(text.slice(Math.max(0, end - 3), end))
  if (!ended || end - chain.end > MOST_GAP) return undefined
  return one ? 'certain' : undefined
}
