// What a bulletin is made of: sources, titles, articles, contents, masthead and colophon, each left out, emptied or at odds with another.

const copyOf = (bulletin) => structuredClone(bulletin)
/** Every article with its section, and where both stand. */
const articlesOf = ({ sections }) => sections.flatMap((section, s) => section.articles.map((article, a) => ({ section, article, s, a })))
const isPrinted = ({ print = {} }) => print.sourceAt === 'line' || print.sourceAt === 'right'

/** One break: what is printed instead of `before`, and the texts of the lines where a finding may stand. */
function breakAt(before, lines, change) {
  const after = copyOf(before)
  change(after)
  return { before, after, lines }
}

/** A change of each article that a condition holds for; it gets the copy of the article and the lists that it stands in. */
const ofArticles = (holds, change, lines) => (bulletin) =>
  articlesOf(bulletin)
    .filter((own) => holds({ ...own, bulletin }))
    .map(({ section, article, s, a }) =>
      breakAt(bulletin, lines(article, { section, a, bulletin }), (after) =>
        change(after.sections[s].articles[a], { section: after.sections[s], index: a, bulletin: after }),
      ),
    )

const firstLine = (article) => article.print?.titleLines?.[0] ?? article.title
const titleOf = (article) => article.print?.titleLines ?? [article.title]
const titleAndText = (article) => [...titleOf(article), article.paragraphs[0]?.text ?? '']

/** In a bulletin where every article says where it comes from. */
const isSigned = ({ section, article }) => article.source || article.byline || section.source
const hasOnlySource = ({ section, article, bulletin }) =>
  article.source && !article.byline && !section.source && articlesOf(bulletin).length > 1 && articlesOf(bulletin).every(isSigned)

function withoutSource(article) {
  delete article.source
  article.print = { ...article.print, source: '', sourceAt: undefined }
}

/** 信息来源：县妇联 → 信息来源： */
const label = /^([【（(]?(?:信息)?(?:来源|供稿)[^：:】]*[：:】]).+?([）)]?)$/
const withEmptySource = (filler) => (article) => {
  article.print.source = article.print.source.replace(label, (_, own, end) => own + filler + end)
}
const isLabelled = ({ article }) => isPrinted(article) && label.test(article.print.source)

/** What stands before it ends the article before, so that a title that is missing can be seen. */
const isSeenWithoutTitle = ({ section, a }) => !((a > 0 && !isPrinted(section.articles[a - 1])) || (a === 0 && !section.heading))
const untitled = (article) => {
  article.print = { ...article.print, titleLines: [] }
  delete article.kicker
  delete article.subtitle
}

/** Digits or else one character of a title differ. */
const otherTitle = (title) =>
  /[0-9]/.test(title)
    ? title.replace(/[0-9]/, (digit) => String((Number(digit) + 3) % 10))
    : title.replace(/(?<=^.{2}.*?)[\u4e00-\u9fff]/, (sign) => (sign === '新' ? '老' : '新'))
const isTitle = (entry) => !entry.section
const squeezed = (text) => text.replace(/\s/g, '')
const entryOf = (bulletin, article) =>
  bulletin.contents?.entries.findIndex((entry) => isTitle(entry) && squeezed(entry.text) === squeezed(article.title)) ?? -1

/** 本期要目 may leave out what it likes, 目录 not. */
const isOfAll = ({ heading }) => /^目/.test(heading)
const ofContents =
  (change, holds = () => true) =>
  (bulletin) =>
    bulletin.contents && holds(bulletin.contents)
      ? bulletin.contents.entries.flatMap((entry, index) =>
          isTitle(entry) ? brokenContents(bulletin, (copies) => change(copies, index, entry)) : [],
        )
      : []

function brokenContents(bulletin, change) {
  const after = copyOf(bulletin)
  const lines = change(after.contents.entries)
  return lines ? [{ before: bulletin, after, lines }] : []
}

/** A colophon line of issuer and date, as the masthead has them, where none is printed. */
function signed(bulletin) {
  const { masthead, colophon } = bulletin
  if (!masthead?.issuer || !masthead.date || !colophon) return undefined
  if (colophon.date) return bulletin
  const before = copyOf(bulletin)
  const [year, month, day] = masthead.date.split('-').map(Number)
  before.colophon.print.push(`<${[masthead.issuer].flat()[0]}　${year}年${month}月${day}日印发`)
  return before
}
const ofSignature = (change) => (bulletin) => {
  const before = signed(bulletin)
  if (!before) return []
  const at = before.colophon.print.findIndex((line) => /印发/.test(line))
  if (at < 0) return []
  const line = change(before.colophon.print[at])
  return line === before.colophon.print[at]
    ? []
    : [breakAt(before, ['印发', ...before.masthead.print.map((own) => own.slice(1))], (after) => after.colophon.print.splice(at, 1, line))]
}

/** A foot that has the issuer and the date makes up for the head, and so does a second name. */
const ofMasthead = (pattern) => (bulletin) => {
  const { masthead, colophon } = bulletin
  if (!masthead?.issuer || !masthead.date || !masthead.issue || masthead.titleAlso || colophon?.date) return []
  const index = masthead.print.findIndex((line) => pattern(masthead).test(squeezed(line)))
  if (index < 0) return []
  return [
    breakAt(
      bulletin,
      masthead.print.map((line) => line.slice(1)),
      (after) => {
        const line = after.masthead.print[index]
        const kept =
          line[0] === '='
            ? line
                .slice(1)
                .split('|')
                .filter((part) => !pattern(masthead).test(squeezed(part)))
            : []
        after.masthead.print.splice(index, 1, ...(kept.length > 0 ? [`<${kept[0]}`] : []))
      },
    ),
  ]
}
/** A name of the colophon taken out behind its label. */
const withoutName = (bulletin) =>
  (bulletin.colophon?.print ?? []).flatMap((line, index) =>
    [...line.matchAll(/(编辑|责编|签发|审核|核稿|拟稿|校对)：[\u4e00-\u9fff]{1,2}[ \u3000]*[\u4e00-\u9fff]{1,2}/g)].map((match) =>
      breakAt(bulletin, [match[1]], (after) => {
        after.colophon.print[index] = line.replace(match[0], `${match[1]}：`)
      }),
    ),
  )
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const issuerOf = ({ issuer }) => new RegExp(escaped(squeezed([issuer].flat()[0])))

export const structure = [
  { rule: 'missing-source', way: 'source left out', breaks: ofArticles(hasOnlySource, withoutSource, titleAndText) },
  {
    rule: 'empty-source',
    way: 'name left out',
    breaks: ofArticles(isLabelled, withEmptySource(''), ({ title, print }) => [print.source.replace(/[：:】].*$/, ''), title]),
  },
  {
    rule: 'empty-source',
    way: 'blanks for the name',
    breaks: ofArticles(isLabelled, withEmptySource('　　　　'), ({ title, print }) => [print.source.replace(/[：:】].*$/, ''), title]),
  },
  {
    rule: 'missing-title',
    way: 'title left out',
    breaks: ofArticles(isSeenWithoutTitle, untitled, (article) => [article.paragraphs[0]?.text ?? '']),
  },
  {
    rule: 'empty-article',
    way: 'text left out',
    breaks: ofArticles(
      ({ article }) => isPrinted(article),
      (article) => {
        article.paragraphs = []
      },
      (article) => [firstLine(article), article.title, article.subtitle ?? article.title, article.print.source],
    ),
  },
  {
    rule: 'duplicate-title',
    way: "another's title in the same section",
    breaks: ofArticles(
      ({ a, section }) => a > 0 && !section.articles[a - 1].kicker && !section.articles[a - 1].subtitle,
      takeTitle((_, { section, index }) => section.articles[index - 1]),
      (_, { section, a }) => titleOf(section.articles[a - 1]),
    ),
  },
  {
    rule: 'duplicate-title',
    way: "another's title in another section",
    breaks: ofArticles(
      ({ s, bulletin: { sections } }) => s > 0 && !sections[0].articles[0].kicker && !sections[0].articles[0].subtitle,
      takeTitle((_, { bulletin }) => bulletin.sections[0].articles[0]),
      (_, { bulletin }) => titleOf(bulletin.sections[0].articles[0]),
    ),
  },
  {
    rule: 'duplicate-article',
    way: 'printed again at the end',
    breaks: ofArticles(isLong, (article, { bulletin }) => bulletin.sections.at(-1).articles.push(structuredClone(article)), titleAndText),
  },
  {
    rule: 'duplicate-article',
    way: 'again under another title',
    breaks: ofArticles(
      isLong,
      (article, { bulletin }) =>
        bulletin.sections.at(-1).articles.push({
          ...structuredClone(article),
          kicker: undefined,
          subtitle: undefined,
          title: '基层工作取得新进展',
          print: { ...article.print, titleLines: ['基层工作取得新进展'] },
        }),
      (article) => ['基层工作取得新进展', ...titleAndText(article)],
    ),
  },
  {
    rule: 'contents-mismatch',
    way: 'another title in the contents',
    breaks: ofContents((entries, index, { text }) => {
      entries[index].text = otherTitle(text)
      return [entries[index].text, text]
    }),
  },
  {
    rule: 'contents-mismatch',
    way: 'another title above the article',
    breaks: ofArticles(
      ({ bulletin, article }) => entryOf(bulletin, article) >= 0,
      retitle,
      (article) => [article.title, otherTitle(article.title), otherTitle(firstLine(article))],
    ),
  },
  {
    rule: 'contents-mismatch',
    way: 'entry left out',
    breaks: ofContents((entries, index, { text }) => {
      entries.splice(index, 1)
      return [text]
    }, isOfAll),
  },
  {
    rule: 'contents-mismatch',
    way: 'article left out',
    breaks: ofArticles(
      ({ bulletin, article, section }) => entryOf(bulletin, article) >= 0 && section.articles.length > 1,
      (_, { section, index }) => section.articles.splice(index, 1),
      (article) => [article.title],
    ),
  },
  {
    rule: 'contents-mismatch',
    way: 'two entries swapped',
    breaks: ofContents((entries, index) => {
      const other = entries[index + 1]
      if (!other || !isTitle(other)) return undefined
      const [a, b] = [entries[index].text, other.text]
      entries[index].text = b
      other.text = a
      return [a, b]
    }),
  },
  {
    rule: 'contents-mismatch',
    way: 'page that runs back',
    breaks: ofContents((entries, index, { text, page }) => {
      const before = entries.slice(0, index).findLast((own) => own.page)?.page
      if (!page || !before || before < 2) return undefined
      entries[index].page = before - 1
      return [
        text,
        ...entries
          .slice(index + 1)
          .filter(isTitle)
          .map((own) => own.text),
      ]
    }),
  },
  {
    rule: 'colophon-mismatch',
    way: 'another day',
    breaks: ofSignature((line) => line.replace(/([0-9]+)日/, (_, day) => `${Number(day) > 3 ? Number(day) - 3 : Number(day) + 3}日`)),
  },
  {
    rule: 'colophon-mismatch',
    way: 'another month',
    breaks: ofSignature((line) => line.replace(/([0-9]+)月/, (_, month) => `${Number(month) > 1 ? Number(month) - 1 : 2}月`)),
  },
  {
    rule: 'colophon-mismatch',
    way: 'another year',
    breaks: ofSignature((line) => line.replace(/20([0-9]{2})年/, (_, year) => `20${Number(year) - 1}年`)),
  },
  {
    rule: 'colophon-mismatch',
    way: "another place's issuer",
    breaks: ofSignature((line) => line.replace(/^<(.)/, (_, sign) => `<${sign === '清' ? '临' : '清'}`)),
  },
  { rule: 'colophon-incomplete', way: 'name left out after its label', breaks: withoutName },
  { rule: 'masthead-incomplete', way: 'issue left out', breaks: ofMasthead(() => /第[0-9一二三四五六七八九十]+期/) },
  { rule: 'masthead-incomplete', way: 'issuer left out', breaks: ofMasthead(issuerOf) },
  { rule: 'masthead-incomplete', way: 'date left out', breaks: ofMasthead(() => /[0-9]+年[0-9]+月[0-9]+日/) },
  { rule: 'masthead-incomplete', way: 'name left out', breaks: ofMasthead(({ title }) => new RegExp(`^[\\^<]${escaped(squeezed(title))}$`)) },
]

function isLong({ article }) {
  return article.paragraphs.filter(({ kind }) => !kind).reduce((sum, { text }) => sum + text.length, 0) > 100
}

/** Gives an article the title of another; both places may be named. */
function takeTitle(other) {
  return (article, context) => {
    const { title, print } = other(article, context)
    article.title = title
    article.print = { ...article.print, titleLines: print?.titleLines ?? [title] }
    delete article.kicker
    delete article.subtitle
    // Else the contents would show it too.
    delete context.bulletin.contents
  }
}

function retitle(article) {
  article.title = otherTitle(article.title)
  if (article.print?.titleLines) article.print.titleLines = article.print.titleLines.map((line, index) => (index === 0 ? otherTitle(line) : line))
}
