import type { Bulletin, Contents } from '@jianbao/schema'
import { blocksOf } from '../../blocks.js'
import { bareWords } from '../../likeness.js'

/** An entry or a title without its marks. */
interface Words {
  readonly words: string
}

/** A title by the place of its article among all. */
interface Placed extends Words {
  readonly number: number
  /** Whether the article says by itself where it comes from. */
  readonly isSigned: boolean
}

/** With fewer that match, the list may be of another kind. */
const LEAST_MATCHED = 3
/** 本期要目 and 本期导读 name what the house thinks fit. */
const OF_ALL = /^目\s*[录次]$/

/**
 * The one entry of a list that has no article, where every article is another's. Neither half of it stands anywhere else: a title may have
 * been read as a line of the text above it, or, below the number of a page, as a running head.
 */
export function entryWithoutArticle<Entry extends Words, Title extends Placed>(
  entries: readonly Entry[],
  titles: readonly Title[],
  matched: ReadonlyMap<Entry, Title>,
  bulletin: Bulletin,
): Entry | undefined {
  const [entry, second] = entries.filter((own) => !matched.has(own))
  if (!entry || second || matched.size < LEAST_MATCHED || matched.size < titles.length) return undefined
  if (bulletin.ignored.some(({ reason }) => reason === 'running-head')) return undefined
  const text = textOf(bulletin)
  const half = Math.ceil(entry.words.length / 2)
  return [entry.words.slice(0, half), entry.words.slice(half)].some((words) => text.includes(words)) ? undefined : entry
}

/** All that is printed in the sections, without marks and blanks. */
const textOf = (bulletin: Bulletin): string =>
  [
    ...bulletin.sections.flatMap(({ heading = '' }) => [heading]),
    ...bulletin.sections.flatMap(({ articles }) => articles.flatMap((article) => blocksOf({ bulletin, article }).map(({ text }) => text))),
  ]
    .map(bareWords)
    .join('')

/**
 * The one article that a list of all (目录) leaves out, though it has those right before and after it; what is last may be 简讯, and is often
 * left out on purpose. Where a line of a text was taken for a title, the article before it has lost its source.
 */
export function articleWithoutEntry<Entry extends Words, Title extends Placed>(
  { heading = '' }: Contents,
  entries: readonly Entry[],
  titles: readonly Title[],
  matched: ReadonlyMap<Entry, Title>,
): Title | undefined {
  const taken = new Set(matched.values())
  const [title, second] = titles.filter((own) => !taken.has(own))
  if (!title || second || !OF_ALL.test(heading) || matched.size < LEAST_MATCHED || matched.size < entries.length) return undefined
  const beside = (step: number) => [...taken].find(({ number }) => number === title.number + step)
  return title.isSigned && beside(-1)?.isSigned && beside(1) ? title : undefined
}

/** The entry whose page is before that of the entry above it, where it is the only one. */
export function entryOfEarlierPage({ entries }: Contents): { readonly text: string; readonly page: number; readonly before: number } | undefined {
  const paged = entries.flatMap((entry) => ('page' in entry && entry.page !== undefined ? [{ text: entry.text, page: entry.page }] : []))
  if (paged.length < LEAST_MATCHED) return undefined
  const [back, second] = paged.flatMap(({ text, page }, index) => {
    const before = paged[index - 1]?.page ?? 0
    return page < before ? [{ text, page, before }] : []
  })
  return second ? undefined : back
}
