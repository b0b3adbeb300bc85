import type { Excerpt, Failure, Finding } from '@jianbao/schema'
import { say } from '../language.js'
import { inOneLine, printable } from '../unseen.js'
import type { CheckedFile, FormatContext, Formatter } from './formatter.js'

/** GitHub refuses a comment that is longer. */
const LONGEST = 65_536

/** For a comment on a pull request, or the summary of a step: what was checked, then each finding with its words. */
export const markdown: Formatter = {
  id: 'markdown',
  end: pageOf,
  summary: pageOf,
}

function pageOf(files: readonly CheckedFile[], context: FormatContext): string {
  const { language } = context
  let page = `${heading(files, context)}\n`
  const items = files.flatMap((file) => itemsOf(file, context))
  for (const [index, item] of items.entries()) {
    const left = say({ zh: `\n……另有 ${items.length - index} 条没有列出。\n`, en: `\n… and ${items.length - index} more.\n` }, language)
    if (page.length + item.length + left.length > LONGEST) return page + left
    page += item
  }
  return page
}

function heading(files: readonly CheckedFile[], { language, ruleCount }: FormatContext): string {
  const sum = (key: 'errorCount' | 'warningCount' | 'fatalErrorCount') => files.reduce((all, { result }) => all + result[key], 0)
  const articles = files.reduce((all, { articles: own = 0 }) => all + own, 0)
  const fatal = sum('fatalErrorCount')
  return say(
    {
      zh: `### jianbao：${sum('errorCount') - fatal} 个错误，${sum('warningCount')} 个警告\n\n检查了 ${files.length} 个文件、${articles} 篇文章，用了 ${ruleCount} 条规则${fatal > 0 ? `；${fatal} 处无法检查` : ''}。`,
      en: `### jianbao: errors ${sum('errorCount') - fatal}, warnings ${sum('warningCount')}\n\nChecked: files ${files.length}, articles ${articles}, rules ${ruleCount}${fatal > 0 ? `; not checked ${fatal}` : ''}.`,
    },
    language,
  )
}

const itemsOf = ({ result: { filePath, messages } }: CheckedFile, context: FormatContext): string[] =>
  messages.map((message, index) => `${index === 0 ? `\n#### ${code(filePath)}\n\n` : ''}${itemOf(message, context)}`)

function itemOf(message: Finding | Failure, { language }: FormatContext): string {
  if ('fatal' in message) return `- ⛔ ${plain(message.message)} ${code(message.code)}\n`
  const { severity, line, column, where, ruleId, excerpt } = message
  const mark = severity === 2 ? `❌ ${say({ zh: '错误', en: 'error' }, language)}` : `⚠️ ${say({ zh: '警告', en: 'warning' }, language)}`
  const title = where.title === undefined ? '' : ` ${plain(where.title)}`
  const words = excerpt === undefined ? '' : `\n  > ${marked(excerpt)}`
  return `- ${mark} **${line}:${column}**${title}: ${plain(message.message)} ${code(ruleId)}${words}\n`
}

/** The words around a finding, its own in bold. */
const marked = ({ text, quote: [start, end] }: Excerpt) =>
  `${plain(text.slice(0, start))}**${plain(text.slice(start, end))}**${plain(text.slice(end))}`

/** Text of a bulletin that stays text: no markup, no HTML, no mention, no reference, no link of its own. */
const plain = (text: string) =>
  inOneLine(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+\-!|~]/g, '\\$&')
    .replace(/@/g, '@\u200b')
    .replace(/:\/\//g, ':\u200b//')

const code = (text: string) => `\`${printable(text).replace(/`/g, "'")}\``
