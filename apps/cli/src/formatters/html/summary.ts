import type { Language } from '@jianbao/lint'
import type { Failure } from '@jianbao/schema'
import { say } from '../../language.js'
import type { FormatContext } from '../formatter.js'
import { articlesChart, countsOf, countsText, rulesChart } from './charts.js'
import { type Content, html, type Markup } from './markup.js'
import { levelMark } from './note.js'
import type { Level, NotedFile } from './noted.js'

/** What was checked and what came of it, the charts, and the files that could not be read. */
export function summaryMarkup(files: readonly NotedFile[], context: FormatContext): Markup {
  const { language } = context
  return html`${[outcome(files, context), numbers(files, context), failureList(files, language), filters(files, context), fileList(files, language)]}`
}

const failuresOf = ({ file }: NotedFile): Failure[] => file.result.messages.flatMap((message) => ('fatal' in message ? [message] : []))
const readFiles = (files: readonly NotedFile[]): NotedFile[] => files.filter(({ file }) => file.articles !== undefined)
const articleCount = (files: readonly NotedFile[]): number => files.reduce((sum, { file }) => sum + (file.articles ?? 0), 0)

function outcome(files: readonly NotedFile[], { language, ruleCount }: FormatContext): Markup {
  const { error, warning } = countsOf(files.flatMap(({ notes }) => notes))
  const failed = files.filter((file) => failuresOf(file).length > 0).length
  const read = readFiles(files).length
  if (error + warning > 0) {
    const words = countsText({ error, warning, silenced: 0 }, language)
    return html`<p class="outcome is-${error > 0 ? 'error' : 'warning'}"><span aria-hidden="true">${error > 0 ? '✖' : '▲'}</span> ${words}</p>`
  }
  if (read === 0) {
    const words = say({ zh: '没有检查任何文件', en: 'No file was checked' }, language)
    return html`<p class="outcome is-error"><span aria-hidden="true">✖</span> ${words}</p>`
  }
  const articles = articleCount(files)
  const plural = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
  const words = say(
    {
      zh: `没有发现问题：${read} 个文件、${articles} 篇文章，都用 ${ruleCount} 条规则检查过`,
      en: `Nothing found: ${plural(read, 'file')} with ${plural(articles, 'article')}, checked by ${plural(ruleCount, 'rule')}`,
    },
    language,
  )
  const but = failed === 0 ? '' : say({ zh: `；另有 ${failed} 个文件没有检查完`, en: `; ${failed} more could not be checked` }, language)
  return html`<p class="outcome is-${failed > 0 ? 'error' : 'clean'}"><span aria-hidden="true">${failed > 0 ? '✖' : '✔'}</span> ${words}${but}</p>`
}

function numbers(files: readonly NotedFile[], { language, ruleCount }: FormatContext): Markup {
  const { error, warning, silenced } = countsOf(files.flatMap(({ notes }) => notes))
  const failed = files.filter((file) => failuresOf(file).length > 0).length
  const all: readonly (readonly [string, number])[] = [
    [say({ zh: '文件', en: 'files' }, language), readFiles(files).length],
    [say({ zh: '文章', en: 'articles' }, language), articleCount(files)],
    [say({ zh: '规则', en: 'rules' }, language), ruleCount],
    [say({ zh: '错误', en: 'errors' }, language), error],
    [say({ zh: '警告', en: 'warnings' }, language), warning],
    ...(silenced > 0 ? ([[say({ zh: '已压下', en: 'silenced' }, language), silenced]] as const) : []),
    ...(failed > 0 ? ([[say({ zh: '没有检查', en: 'not checked' }, language), failed]] as const) : []),
  ]
  return html`<dl class="numbers">${all.map(([name, number]) => html`<div><dt>${name}</dt> <dd>${number}</dd></div>`)}</dl>
`
}

function failureList(files: readonly NotedFile[], language: Language): Content {
  const failed = files.flatMap((file) => failuresOf(file).map((failure) => ({ path: file.file.result.filePath, failure })))
  if (failed.length === 0) return undefined
  const items = failed.map(
    ({ path, failure }) => html`<li><strong class="path">${path}</strong> ${failure.message} <code>${failure.code}</code></li>
`,
  )
  return html`<section class="failures" aria-labelledby="failures"><h2 id="failures">${say({ zh: '没有检查的', en: 'Not checked' }, language)}</h2>
<ul>${items}</ul></section>
`
}

/** Boxes that hide findings by style alone, so that the page needs no script. */
function filters(files: readonly NotedFile[], { language, rules }: FormatContext): Content {
  const notes = files.flatMap((file) => file.notes)
  if (notes.length === 0) return undefined
  const counts = countsOf(notes)
  const levels = (['error', 'warning', 'silenced'] as const).filter((level) => counts[level] > 0)
  const box = (level: Level) =>
    html`<label class="is-${level}"><input type="checkbox" id="show-${level}" checked> ${levelMark(level, language)} ${counts[level]}</label> `
  const words = {
    title: say({ zh: '问题分布', en: 'Where the findings are' }, language),
    legend: say({ zh: '显示哪些问题', en: 'Findings to show' }, language),
    all: say({ zh: '全部显示', en: 'Show all' }, language),
  }
  return html`<section aria-labelledby="charts"><h2 id="charts">${words.title}</h2>
<form><fieldset><legend>${words.legend}</legend>${levels.map(box)}<button type="reset">${words.all}</button></fieldset>
<div class="charts"><div>${rulesChart(files, rules, language)}</div><div>${articlesChart(files, language)}</div></div></form></section>
`
}

function fileList(files: readonly NotedFile[], language: Language): Content {
  const read = files.filter(({ file }) => file.bulletin !== undefined)
  if (read.length < 2) return undefined
  const items = read.map(
    ({ number, file, notes }) => html`<li><a class="path" href="#f${number}">${file.result.filePath}</a> ${countsText(countsOf(notes), language)}</li>
`,
  )
  const name = say({ zh: '文件', en: 'Files' }, language)
  return html`<nav aria-labelledby="files"><h2 id="files">${name}</h2><ul class="files">${items}</ul></nav>
`
}
