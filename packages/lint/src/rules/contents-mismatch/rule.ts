import type { Article, Block, Bulletin, Contents } from '@jianbao/schema'
import { bareWords, isAbridged, likeness } from '../../likeness.js'
import { type BlockSpan, defineRule } from '../../rule.js'
import { articleWithoutEntry, entryOfEarlierPage, entryWithoutArticle } from './left-out.js'

/** So much of a title must stand in an entry of about the same length for the two to be meant as one. */
const LIKE = 0.7
/** Where more entries than these have no title, the list is of another kind. */
const MOST_UNMATCHED = 12

export const contentsMismatch = defineRule({
  id: 'contents-mismatch',
  since: '0.1.0',
  group: 'structure',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  relations: [],
  standard: { name: '简报编辑惯例：目录与正文标题、次序一致', rank: 'house' },
  fixable: false,
  hasSuggestions: false,
  description: { zh: '目录与正文的标题或次序不一致', en: 'The contents list differs from the titles or their order' },
  messages: {
    otherTitle: {
      zh: '目录作“{entry}”，正文标题作“{title}”。请核对并统一。',
      en: 'The contents list says "{entry}", the title "{title}". Make them agree.',
    },
    otherOrder: {
      zh: '目录把“{entry}”排在“{before}”之后，正文中它在前面。请核对次序。',
      en: 'The contents list has "{entry}" after "{before}", the text has it before. See which order is right.',
    },
    noArticle: {
      zh: '目录列有“{entry}”，正文中没有这一篇。请补上，或从目录中删去。',
      en: 'The contents list has "{entry}", and there is no such article. Add it, or take the entry out.',
    },
    noEntry: {
      zh: '正文有《{title}》，目录中没有列出。请补入目录。',
      en: 'The contents list leaves out "{title}". Add an entry.',
    },
    earlierPage: {
      zh: '目录中“{entry}”在第 {page} 页，排在它前面的却在第 {before} 页。请核对页码。',
      en: 'The contents list has "{entry}" on page {page}, and what stands before it on page {before}. Check the pages.',
    },
  },
  defaults: {},
  examples: [
    {
      text: '目录\n县妇联举办家庭读书会……1\n镇妇联慰问高龄老人……2\n\n县妇联举办家庭读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n\n镇妇联慰问高龄妇女\n\n　　11 月 5 日，镇妇联慰问 12 人。\n\n信息来源：镇妇联\n',
      because: 'two signs differ',
      findings: ['镇妇联慰问高龄老人'],
    },
    {
      text: '目录\n县妇联举办家庭读书会……1\n区妇联开展法律宣传……2\n镇妇联慰问高龄老人……3\n\n县妇联举办家庭读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n\n镇妇联慰问高龄老人\n\n　　11 月 5 日，镇妇联慰问 12 人。\n\n信息来源：镇妇联\n\n区妇联开展法律宣传\n\n　　11 月 6 日，区妇联开展宣传。\n\n信息来源：区妇联\n',
      because: 'the second and the third have changed places',
      findings: ['镇妇联慰问高龄老人'],
    },
    {
      text: '本期要目\n◇ 县妇联举办家庭读书会\n◇ 我县新建儿童之家 12 个\n◇ 镇妇联慰问高龄老人\n\n县妇联举办家庭读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n\n我县新建儿童之家 21 个\n\n　　今年新建 21 个。\n\n信息来源：县妇联\n\n镇妇联慰问高龄老人\n\n　　11 月 5 日，镇妇联慰问 12 人。\n\n信息来源：镇妇联\n',
      because: 'a figure differs',
      findings: ['我县新建儿童之家 12 个'],
    },
    {
      text: '目录\n县妇联举办读书会……1\n镇妇联慰问老人……2\n\n县妇联举办家庭读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n\n镇妇联慰问高龄老人\n\n　　11 月 5 日，镇妇联慰问 12 人。\n\n信息来源：镇妇联\n',
      because: 'shortened titles',
      findings: [],
    },
    {
      text: '本期要目\n◇ 县妇联举办家庭读书会\n\n县妇联举办家庭读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n\n镇妇联慰问高龄老人\n\n　　11 月 5 日，镇妇联慰问 12 人。\n\n信息来源：镇妇联\n',
      because: 'a list of the main items only',
      findings: [],
    },
    {
      text: '县妇联举办家庭读书会\n\n　　11 月 3 日，县妇联举办读书会。\n\n信息来源：县妇联\n',
      because: 'no list',
      findings: [],
    },
  ],
  check({ bulletin, article, report }) {
    const { contents } = bulletin
    if (article || !contents) return
    const entries = entriesOf(contents)
    const titles = titlesOf(bulletin)
    const matched = matchedTitles(entries, titles)
    const others = otherTitles(entries, titles, matched)
    for (const [entry, title] of others)
      report({ messageId: 'otherTitle', at: entry.at, data: { entry: entry.text, title: title.text }, related: [title.at] })
    const all = new Map([...matched, ...others])
    const without = entryWithoutArticle(entries, titles, all, bulletin)
    if (without) report({ messageId: 'noArticle', at: without.at, data: { entry: without.text } })
    const unlisted = articleWithoutEntry(contents, entries, titles, all)
    if (unlisted) report({ messageId: 'noEntry', at: unlisted.at, data: { title: unlisted.text } })
    const back = entryOfEarlierPage(contents)
    const backAt = back && entries.find(({ text }) => text === back.text)?.at
    if (back && backAt) report({ messageId: 'earlierPage', at: backAt, data: { entry: back.text, page: back.page, before: back.before } })
    const moved = firstMoved(entries, matched)
    if (moved)
      report({
        messageId: 'otherOrder',
        at: moved.entry.at,
        data: { entry: moved.entry.text, before: moved.before.text },
        related: [moved.title.at],
      })
  },
})

interface Named {
  readonly text: string
  readonly words: string
  readonly at: BlockSpan
}

/** The entries that name articles; one that is set over several lines stands for its first. */
function entriesOf({ entries, lines }: Contents): Named[] {
  let from = 1
  return entries.flatMap((entry) => {
    const text = 'section' in entry ? entry.section : entry.text
    const index = from + lines.slice(from, from + REACH).findIndex((line) => placeIn(line, text) !== undefined)
    const block = index < from ? undefined : lines[index]
    const at = block && placeIn(block, text)
    if (!at) return []
    from = index
    const words = bareWords(text.replace(NUMBERING, ''))
    return 'section' in entry || words.length < 4 ? [] : [{ text, words, at }]
  })
}

/** 2. and 2 before a title; 12 名医师 and 3.2 万名老人 are words of it. */
const NUMBERING =
  /^(?:[0-9]{1,2}(?:[.．、](?![0-9])|\s(?![名个家项件户所场年月日万亿多余人位座种条批期%]))|[（(]?[一二三四五六七八九十]{1,3}[）)、])\s*/
const OPENING = 6
/** How many lines further on an entry is looked for. */
const REACH = 8

function placeIn(block: Block, text: string): BlockSpan | undefined {
  const start = block.text.indexOf(text)
  if (start >= 0) return { block, start, end: start + text.length }
  const opening = block.text.indexOf(text.slice(0, OPENING))
  return opening < 0 ? undefined : { block, start: opening, end: block.text.length }
}

/** All titles in the order of the text, each as it stands and with the lines around it. */
interface Title extends Named {
  readonly all: string
  readonly number: number
  readonly isSigned: boolean
}

function titlesOf({ sections }: Bulletin): Title[] {
  return sections
    .flatMap(({ articles }) => articles)
    .flatMap((article, number) => {
      const block = article.blocks.title
      const text = article.title
      if (!block || text === undefined) return []
      const isSigned = article.source !== undefined || article.byline !== undefined
      return [{ text, words: bareWords(text), all: bareWords(allOf(article)), number, isSigned, at: { block, start: 0, end: block.text.length } }]
    })
}

const allOf = ({ kicker = '', title = '', subtitle = '' }: Article): string => kicker + title + subtitle

/** The title that an entry stands for: the same, or one of the two is the other with signs left out. Where two titles fit, none. */
function matchedTitles(entries: readonly Named[], titles: readonly Title[]): Map<Named, Title> {
  const same = new Map<string, Title[]>()
  for (const title of titles) {
    for (const words of new Set([title.words, title.all])) {
      const own = same.get(words)
      if (own) own.push(title)
      else same.set(words, [title])
    }
  }
  const matched = new Map<Named, Title>()
  const open: Named[] = []
  for (const entry of entries) {
    const [title, second] = same.get(entry.words) ?? []
    if (title && !second) matched.set(entry, title)
    else if (!title) open.push(entry)
  }
  const taken = new Set(matched.values())
  const free = titles.filter((title) => !taken.has(title))
  if (open.length > MOST_UNMATCHED * 4 || free.length > MOST_UNMATCHED * 4) return matched
  for (const entry of open) {
    const [title, second] = free.filter(({ words, all }) => isAbridged(entry.words, all) || isAbridged(words, entry.words))
    if (title && !second) matched.set(entry, title)
  }
  return matched
}

/** Entries and titles that nothing else was found for, that are nearly the same, and of which each is the other's only one. */
function otherTitles(entries: readonly Named[], titles: readonly Title[], matched: ReadonlyMap<Named, Title>): [Named, Title][] {
  const taken = new Set(matched.values())
  const open = entries.filter((entry) => !matched.has(entry))
  const free = titles.filter((title) => !taken.has(title))
  if (open.length > MOST_UNMATCHED || free.length > MOST_UNMATCHED * 4) return []
  const isLike = (entry: Named, { words, all }: Title) =>
    !isAbridged(entry.words, all) && !isAbridged(words, entry.words) && Math.max(likeness(entry.words, words), likeness(entry.words, all)) >= LIKE
  return open.flatMap((entry): [Named, Title][] => {
    const [title, second] = free.filter((candidate) => isLike(entry, candidate))
    return title && !second && open.filter((other) => isLike(other, title)).length === 1 ? [[entry, title]] : []
  })
}

/** The first entry whose article stands before that of the entry above it. */
function firstMoved(entries: readonly Named[], matched: ReadonlyMap<Named, Title>) {
  let before: { entry: Named; title: Title } | undefined
  for (const entry of entries) {
    const title = matched.get(entry)
    if (!title) continue
    if (before && title.number < before.title.number) return { entry, title, before: before.entry }
    before = { entry, title }
  }
  return undefined
}
