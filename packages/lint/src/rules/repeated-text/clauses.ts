import type { Block } from '@jianbao/schema'
import type { BlockSpan } from '../../rule.js'

/** Shorter ones are said again on purpose: 加油，加油. */
const SHORTEST = 6
/** What ends a sentence, a part of one, and a clause. Shouts and questions may come twice. */
const ENDS = [/。/g, /[。；;]/g, /[，,。；;]/g]

interface Doubled {
  readonly at: BlockSpan
  readonly once: string
}

/** Clauses and sentences that are followed by themselves: 县妇联开展走访，县妇联开展走访，…; what is in a longer one is no other. */
export function doubledClauses(block: Block): Doubled[] {
  const found: Doubled[] = []
  for (const end of ENDS) {
    const longer = [...found]
    const isInside = ({ at }: Doubled) => longer.some((other) => other.at.start <= at.start && at.end <= other.at.end)
    found.push(...doubledBetween(block, end).filter((doubled) => !isInside(doubled)))
  }
  return found
}

function doubledBetween(block: Block, end: RegExp): Doubled[] {
  const found: Doubled[] = []
  let before: { readonly start: number; readonly once: string } | undefined
  let start = 0
  for (const { index } of block.text.matchAll(end)) {
    const once = block.text.slice(start, index)
    const first = start + once.length - once.trimStart().length
    const words = once.trim()
    start = index + 1
    // 走访，，走访: a mark too many parts nothing.
    if (words === '') continue
    if (before && before.once === words && isClause(words)) {
      found.push({ at: { block, start: before.start, end: index }, once: words })
      before = undefined
    } else before = { start: first, once: words }
  }
  return found
}

/** What is quoted may be a song. */
const isClause = (words: string) => words.length >= SHORTEST && /[\u4e00-\u9fff]{2}/.test(words) && !/[“”‘’「」]/.test(words)
