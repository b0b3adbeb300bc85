import type { Language } from '@jianbao/lint'
import type { Fix } from '@jianbao/schema'
import { type Bilingual, say } from '../../language.js'
import { rulePage } from '../home.js'
import { evidenceLines } from './evidence.js'
import { type Content, html, joined, type Markup } from './markup.js'
import { type Level, markId, type Note, noteId, relatedId } from './noted.js'

const LEVELS: Readonly<Record<Level, Bilingual & { readonly sign: string }>> = {
  error: { zh: '错误', en: 'error', sign: '✖' },
  warning: { zh: '警告', en: 'warning', sign: '▲' },
  silenced: { zh: '已压下', en: 'silenced', sign: '○' },
}

/** By sign and word, so that the colour only repeats it. */
export const levelMark = (level: Level, language: Language): Markup =>
  html`<span class="level"><span aria-hidden="true">${LEVELS[level].sign}</span> ${levelWord(level, language)}</span>`

export const levelWord = (level: Level, language: Language): string => say(LEVELS[level], language)

/** What a finding is filtered by. */
export const filterClasses = ({ level, rule }: Pick<Note, 'level' | 'rule'>): string => `is-${level} rule-${rule}`

export function ruleLink(id: string): Markup {
  const page = rulePage(id)
  return page === undefined ? html`<code>${id}</code>` : html`<a class="rule" href="${page}"><code>${id}</code></a>`
}

/** The findings beside a block. */
export function noteList(notes: readonly Note[], language: Language): Content {
  if (notes.length === 0) return undefined
  const name = say({ zh: '这里的问题', en: 'findings here' }, language)
  const isCrowded = notes.length >= CROWDED
  return html`<ol class="notes" lang="${language}" aria-label="${name}">${notes.map((note) => noteItem(note, isCrowded, language))}</ol>`
}

/** From so many findings on, their suggestions are folded, so that the notes do not outgrow the paragraph by too much. */
const CROWDED = 3

function noteItem(note: Note, isCrowded: boolean, language: Language): Markup {
  const { finding, level } = note
  return html`
<li class="note ${filterClasses(note)}" id="${noteId(note)}">
<p class="note-head">${numberLink(note, language)} ${levelMark(level, language)} ${ruleLink(finding.ruleId)} <span class="place">${placeText(note, language)}</span></p>
<p class="message">${finding.message}</p>
${[evidence(note, language), related(note, language), corrections(note, isCrowded, language), reasons(note, language)]}</li>`
}

/** Leads to the mark in the text. */
function numberLink(note: Note, language: Language): Markup {
  if (!note.at) return html`<span class="number">${note.number}</span>`
  const name = say({ zh: `到正文第 ${note.number} 处`, en: `to mark ${note.number} in the text` }, language)
  return html`<a class="number" href="#${markId(note)}" aria-label="${name}">${note.number}</a>`
}

function evidence({ finding }: Note, language: Language): Content {
  const lines = evidenceLines(finding, language)
  if (lines.length === 0) return undefined
  return html`<dl class="evidence">${lines.map(({ name, value }) => html`<div><dt>${name}</dt> <dd>${value}</dd></div>`)}</dl>
`
}

function related(note: Note, language: Language): Content {
  const places = note.finding.related ?? []
  if (places.length === 0) return undefined
  const links = places.map(({ quote, message, line, column }, index) => {
    const words = message === undefined ? shortened(quote) : `${shortened(quote)}（${message}）`
    return note.related[index] ? html`<a href="#${relatedId(note, index)}">${words}</a>` : html`${words}（${line}:${column}）`
  })
  const separator = say({ zh: '、', en: ', ' }, language)
  return html`<p class="related">${say({ zh: '对照：', en: 'Compare: ' }, language)}${links.map((link, index) => joined(index === 0 ? [link] : [separator, link]))}</p>
`
}

function corrections({ finding: { fix, suggestions = [] } }: Note, isCrowded: boolean, language: Language): Content {
  const fixed = fix
    ? html`<p class="fix">${say({ zh: 'jianbao --fix 可改正：', en: 'jianbao --fix mends it: ' }, language)}${fixText(fix, language)}</p>
`
    : undefined
  if (suggestions.length === 0) return fixed
  const name = say({ zh: '可能的改法（先核对原始材料）', en: 'What may have been meant (check the source)' }, language)
  return [
    fixed,
    html`<details${isCrowded ? undefined : html` open`}><summary>${name}</summary><ul class="suggestions">${suggestions.map(({ desc }) => html`<li>${desc}</li>`)}</ul></details>
`,
  ]
}

function fixText({ text }: Fix, language: Language): string {
  if (text === '') return say({ zh: '删去', en: 'leave it out' }, language)
  return say({ zh: `改为“${text}”`, en: `to “${text}”` }, language)
}

function reasons({ level, reasons: given }: Note, language: Language): Content {
  if (level !== 'silenced') return undefined
  const none = say({ zh: '没有写理由', en: 'no reason given' }, language)
  return html`<p class="reason">${say({ zh: '压下的理由：', en: 'Silenced because: ' }, language)}${given.join('；') || none}</p>
`
}

/** The column is where the mark is. */
function placeText({ finding: { line, page } }: Note, language: Language): string {
  const onPage = page === undefined ? '' : say({ zh: `第 ${page} 页`, en: `page ${page}, ` }, language)
  return `${onPage}${say({ zh: `第 ${line} 行`, en: `line ${line}` }, language)}`
}

/** A related place may be a whole paragraph. */
function shortened(text: string): string {
  const signs = [...text]
  return signs.length > 24 ? `${signs.slice(0, 23).join('')}…` : text
}
