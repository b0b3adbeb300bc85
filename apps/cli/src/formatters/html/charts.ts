import type { Language, Rule } from '@jianbao/lint'
import { say } from '../../language.js'
import { rulePage } from '../home.js'
import { articleId } from './bulletin.js'
import { type Content, html, type Markup } from './markup.js'
import { ruleLink } from './note.js'
import type { Level, Note, NotedFile } from './noted.js'

/** How many findings there are of each level. */
export type Counts = Readonly<Record<Level, number>>

export function countsOf(notes: readonly Pick<Note, 'level'>[]): Counts {
  const counts = { error: 0, warning: 0, silenced: 0 }
  for (const { level } of notes) counts[level] += 1
  return counts
}

/** 3 个错误，1 个警告: what a bar says, in words. */
export function countsText({ error, warning, silenced }: Counts, language: Language): string {
  const plural = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
  const parts = [
    ...(error > 0 ? [say({ zh: `${error} 个错误`, en: plural(error, 'error') }, language)] : []),
    ...(warning > 0 ? [say({ zh: `${warning} 个警告`, en: plural(warning, 'warning') }, language)] : []),
    ...(silenced > 0 ? [say({ zh: `${silenced} 个已压下`, en: `${silenced} silenced` }, language)] : []),
  ]
  return parts.length > 0 ? parts.join(say({ zh: '，', en: ', ' }, language)) : say({ zh: '没有问题', en: 'nothing found' }, language)
}

/** What is counted: a rule, an article. */
interface Group {
  readonly name: Content
  readonly notes: Note[]
}

/** The rules that found something, each with the box that hides its findings. */
export function rulesChart(files: readonly NotedFile[], rules: readonly Rule[], language: Language): Markup {
  const groups = new Map<string, Note[]>()
  for (const note of files.flatMap(({ notes }) => notes)) {
    const own = groups.get(note.finding.ruleId)
    if (own) own.push(note)
    else groups.set(note.finding.ruleId, [note])
  }
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const most = widest([...groups.values()])
  const lines = byCount([...groups].map(([id, notes]) => ({ id, notes }))).map(({ id, notes }) => {
    const box = `rule-${notes[0]?.rule ?? 0}`
    const rule = byId.get(id)
    const about = rule ? html`<span class="about">${say(rule.description, language)}</span>` : undefined
    const name = say({ zh: `显示 ${id}`, en: `show ${id}` }, language)
    const page = rulePage(id)
    return html`<tr><td class="box"><input type="checkbox" id="show-${box}" checked aria-label="${name}"></td><th scope="row">${ruleLink(id)}${about}${page === undefined ? undefined : html`<span class="address">${page}</span>`}</th>${countCells(notes, most, language)}</tr>
`
  })
  const words = {
    caption: say({ zh: '按规则', en: 'By rule' }, language),
    box: say({ zh: '显示', en: 'Show' }, language),
    name: say({ zh: '规则', en: 'Rule' }, language),
    count: say({ zh: '问题', en: 'Findings' }, language),
  }
  return html`<table class="chart"><caption>${words.caption}</caption><thead><tr><th scope="col">${words.box}</th><th scope="col">${words.name}</th><th scope="col">${words.count}</th></tr></thead>
<tbody>${lines}</tbody></table>
`
}

/** How many articles the chart shows before it folds the rest. */
const MOST_ARTICLES = 12

/** The articles that have findings, those with the most first. */
export function articlesChart(files: readonly NotedFile[], language: Language): Content {
  const groups = byCount(files.flatMap((file) => articleGroups(file, files.length > 1, language)))
  const most = widest(groups.map(({ notes }) => notes))
  const lines = groups.map(
    ({ name, notes }) => html`<tr><th scope="row">${name}</th>${countCells(notes, most, language)}</tr>
`,
  )
  const words = {
    caption: say({ zh: '按文章', en: 'By article' }, language),
    name: say({ zh: '文章', en: 'Article' }, language),
    count: say({ zh: '问题', en: 'Findings' }, language),
  }
  const table = (caption: string, own: readonly Markup[]) =>
    html`<table class="chart"><caption>${caption}</caption><thead><tr><th scope="col">${words.name}</th><th scope="col">${words.count}</th></tr></thead>
<tbody>${own}</tbody></table>
`
  const rest = lines.slice(MOST_ARTICLES)
  if (rest.length === 0) return table(words.caption, lines)
  const more = say({ zh: `其余 ${rest.length} 篇`, en: `${rest.length} more` }, language)
  return [table(words.caption, lines.slice(0, MOST_ARTICLES)), html`<details><summary>${more}</summary>${table(more, rest)}</details>`]
}

function articleGroups({ number, file, notes }: NotedFile, namesFile: boolean, language: Language): Group[] {
  const groups = new Map<string, Group>()
  for (const note of notes) {
    const { section, article, title, heading } = note.finding.where
    const isArticle = section !== undefined && article !== undefined
    const id = isArticle ? articleId(number, section, article) : `f${number}`
    const untitled = say({ zh: `第 ${article} 篇（没有标题）`, en: `article ${article} (without a title)` }, language)
    const around = say({ zh: '文章之外', en: 'outside of the articles' }, language)
    const about = [heading, namesFile ? file.result.filePath : undefined].filter((part) => part !== undefined).join(' · ')
    const name = html`<a href="#${id}">${isArticle ? (title ?? untitled) : around}</a>${about === '' ? undefined : html`<span class="about">${about}</span>`}`
    const group = groups.get(id)
    if (group) group.notes.push(note)
    else groups.set(id, { name, notes: [note] })
  }
  return [...groups.values()]
}

const byCount = <G extends { readonly notes: readonly Note[] }>(groups: readonly G[]): G[] =>
  [...groups].sort((a, b) => b.notes.length - a.notes.length)

const widest = (groups: readonly (readonly Note[])[]): number => groups.reduce((most, { length }) => Math.max(most, length), 1)

/** A bar, and the same in words: errors filled, warnings framed, what was silenced a line. */
function countCells(notes: readonly Note[], most: number, language: Language): Markup {
  const counts = countsOf(notes)
  const width = (count: number) => Math.round((count / most) * 1000) / 10
  const widths = [width(counts.error), width(counts.warning), width(counts.silenced)] as const
  const [error, warning, silenced] = widths
  const bar = html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${[
    error > 0 ? html`<rect class="bar-error" x="0" y="0" width="${error}" height="10"/>` : undefined,
    warning > 0 ? html`<rect class="bar-warning" x="${error}" y="1" width="${warning}" height="8"/>` : undefined,
    silenced > 0 ? html`<rect class="bar-silenced" x="${error + warning}" y="4" width="${silenced}" height="2"/>` : undefined,
  ]}</svg>`
  return html`<td class="count">${bar}<span>${countsText(counts, language)}</span></td>`
}
