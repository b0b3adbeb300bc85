// Compares a parsed bulletin with the data that it was set from. White space and dress do not count.

const squeeze = (text) => String(text ?? '').replace(/\s/g, '')
const bare = (text) => squeeze(text).replace(/^—+/, '')
const nameOnly = (text) => squeeze(text).replace(/[（()）【】：:、，,／/]|记者|通讯员|撰稿人?|供稿人?|作者|文图|图文|^文|^图|摄影/g, '')

/** What counts of an article's paragraphs: captions and tables are let pass. */
const goldParagraphs = (article) => article.paragraphs.filter(({ kind }) => kind !== 'caption' && kind !== 'table').map(({ text }) => squeeze(text))

function parsedParagraphs(parsed, article) {
  const captions = new Set(article.paragraphs.filter(({ kind }) => kind === 'caption').map(({ text }) => squeeze(text)))
  const titles = new Set(article.paragraphs.filter(({ kind }) => kind === 'table').map(({ title }) => squeeze(title)))
  const inline = [article.print?.bylineAt === 'inline' && article.print.byline, article.print?.sourceAt === 'inline' && article.print.source]
    .filter(Boolean)
    .map(squeeze)
  return parsed.paragraphs
    .filter(({ kind }) => kind !== 'table')
    .map(({ text }) => inline.reduceRight((rest, words) => (rest.endsWith(words) ? rest.slice(0, -words.length) : rest), squeeze(text)))
    .filter((text) => text !== '' && !captions.has(text) && !titles.has(text))
}

/** A tally of one bulletin in one layout. */
export function score(gold, parsed) {
  const tally = {
    articles: 0,
    madeUp: 0,
    right: 0,
    titles: 0,
    sources: [0, 0],
    breaks: [0, 0, 0],
    masthead: [0, 0],
    colophon: [0, 0],
    contents: [0, 0],
  }
  const golds = gold.sections.flatMap((section) => section.articles.map((article) => ({ section, article })))
  const free = new Set(parsed.sections.flatMap((section) => section.articles.map((article) => ({ section, article }))))
  for (const { section, article } of golds) {
    const found = [...free].find(({ article: other }) => squeeze(other.title) === squeeze(article.title))
    if (found) free.delete(found)
    addArticle(tally, article, section, found)
  }
  tally.madeUp = free.size
  addFields(tally.masthead, gold.masthead, parsed.masthead, ['issue', 'cumulativeIssue', 'issuer', 'date'])
  addFields(tally.colophon, gold.colophon, parsed.colophon, ['reportTo', 'sendTo', 'copyTo', 'copies', 'email', 'phone', 'address', 'postcode'])
  if (gold.contents) {
    const words = (entries) => JSON.stringify((entries ?? []).map(({ text, section }) => squeeze(text ?? section).replace(/[【】★■◆●]/g, '')))
    tally.contents = [words(gold.contents.entries) === words(parsed.contents?.entries) ? 1 : 0, 1]
  }
  return tally
}

function addArticle(tally, gold, section, found) {
  const want = goldParagraphs(gold)
  const got = found ? parsedParagraphs(found.article, gold) : []
  const other = found?.article
  const source =
    squeeze(other?.source?.name) === squeeze(gold.source?.name) ||
    (!gold.source && section.source && squeeze(other?.source?.name).includes(squeeze(section.source.name)))
  const right =
    found !== undefined &&
    source &&
    squeeze(other.kicker) === squeeze(gold.kicker) &&
    bare(other.subtitle) === bare(gold.subtitle) &&
    nameOnly(other.byline) === nameOnly(gold.byline) &&
    squeeze(found.section.heading) === squeeze(section.heading) &&
    JSON.stringify(got) === JSON.stringify(want)
  tally.articles += 1
  tally.right += right ? 1 : 0
  tally.titles += found ? 1 : 0
  if (gold.source) {
    tally.sources[1] += 1
    tally.sources[0] += source && found ? 1 : 0
  }
  const [wantEnds, gotEnds] = [ends(want), ends(got)]
  tally.breaks[0] += [...gotEnds].filter((end) => wantEnds.has(end)).length
  tally.breaks[1] += gotEnds.size
  tally.breaks[2] += wantEnds.size
}

/** Where paragraphs end, in characters of the article. */
function ends(paragraphs) {
  let at = 0
  return new Set(paragraphs.map((text) => (at += text.length)))
}

function addFields(counts, gold, parsed, fields) {
  for (const field of fields) {
    if (gold?.[field] === undefined) continue
    counts[1] += 1
    const same = (a, b) => JSON.stringify([a].flat().map(squeeze)) === JSON.stringify([b].flat().map(squeeze))
    counts[0] += same(parsed?.[field], gold[field]) ? 1 : 0
  }
}

export function add(total, tally) {
  for (const [key, value] of Object.entries(tally))
    total[key] = Array.isArray(value) ? value.map((number, index) => number + (total[key]?.[index] ?? 0)) : value + (total[key] ?? 0)
  return total
}
