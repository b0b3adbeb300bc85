import type { Article } from '@jianbao/schema'
import { type CopyLimits, copiesAmong, fingerprintOf } from './copies.js'
import { oncePerBulletin } from './once.js'

/** Nine tenths of the runs of five signs; a headline or a quoted clause is shorter than 80 signs. */
const COPY: CopyLimits = { shared: 0.9, length: 80 }

/** The articles of an issue that repeat an earlier one: by the later, the earlier and how much is shared. */
export const copiesIn = oncePerBulletin(({ sections }) => {
  const long = sections
    .flatMap(({ articles }) => articles.map((article) => ({ article, text: proseOf(article) })))
    .filter(({ text }) => text.length > COPY.length)
  // One alone is a copy of nothing.
  if (long.length < 2) return new Map<Article, { original: Article; shared: number }>()
  const articles = long.map(({ article }) => article)
  const prints = long.map(({ text }) => fingerprintOf(text))
  const copies = new Map<Article, { original: Article; shared: number }>()
  for (const { copy, original, shared } of copiesAmong(prints, COPY)) {
    const [later, earlier] = [articles[copy], articles[original]]
    if (later && earlier) copies.set(later, { original: earlier, shared })
  }
  return copies
})

const proseOf = ({ paragraphs }: Article): string => paragraphs.map(({ text }) => text).join('')
