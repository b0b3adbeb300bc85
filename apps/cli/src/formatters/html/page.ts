import { createHash } from 'node:crypto'
import type { Language } from '@jianbao/lint'
import { say } from '../../language.js'
import type { CheckedFile, FormatContext } from '../formatter.js'
import { bulletinMarkup } from './bulletin.js'
import { countsOf, countsText } from './charts.js'
import { type Content, html } from './markup.js'
import { noteList } from './note.js'
import { type NotedFile, notedFiles } from './noted.js'
import { filterStyle, STYLE } from './style.js'
import { summaryMarkup } from './summary.js'

/** One page with all files, that loads nothing and runs no script. */
export function page(files: readonly CheckedFile[], context: FormatContext): string {
  const { language, version } = context
  const noted = notedFiles(files, context.showSuppressed)
  const style = `${STYLE}${filterStyle(new Set(noted.flatMap(({ notes }) => notes.map(({ rule }) => rule))))}`
  const title = say({ zh: '简报检查报告', en: 'Bulletin report' }, language)
  const { markup } = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="jianbao ${version}">
<title>${pageTitle(title, noted)}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<header><h1>${title}</h1></header>
<main>
${summaryMarkup(noted, context)}
${noted.map((file) => fileMarkup(file, noted.length, language))}</main>
<footer><p>jianbao ${version}</p></footer>
</body>
</html>
`
  return markup
}

/** Nothing but this very style: whatever a bulletin might smuggle in stays text. */
const policy = (style: string): string =>
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`

function pageTitle(title: string, files: readonly NotedFile[]): string {
  const [first] = files
  return first && files.length === 1 ? `${first.file.result.filePath} · ${title}` : title
}

/** What is clean is folded, where there are other files to look at. */
function fileMarkup(noted: NotedFile, howMany: number, language: Language): Content {
  const { number, file, notes } = noted
  if (!file.bulletin) return undefined
  const { filePath } = file.result
  const counts = countsText(countsOf(notes), language)
  const articles = say({ zh: `${file.articles ?? 0} 篇文章`, en: `${file.articles ?? 0} ${file.articles === 1 ? 'article' : 'articles'}` }, language)
  const bulletin = bulletinMarkup(file.bulletin, noted, language)
  const isFolded = howMany > 1 && notes.length === 0
  const fold = say({ zh: '全文', en: 'The bulletin' }, language)
  return html`<section class="file" id="f${number}" aria-labelledby="f${number}-path"><h2 id="f${number}-path" class="path">${filePath}</h2>
<p class="file-counts">${articles}${say({ zh: '，', en: ', ' }, language)}${counts}</p>
${unplaced(noted, language)}${isFolded ? html`<details><summary>${fold}</summary>${bulletin}</details>` : bulletin}</section>
`
}

/** Findings that stand in no paragraph: those about directives. */
function unplaced({ notes }: NotedFile, language: Language): Content {
  const own = notes.filter(({ at }) => at === undefined)
  if (own.length === 0) return undefined
  const words = say({ zh: '不在正文里的问题', en: 'Findings outside of the text' }, language)
  return html`<div class="unplaced"><p>${words}</p>${noteList(own, language)}</div>
`
}
