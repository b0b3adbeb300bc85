import type { Failure, Finding } from '@jianbao/schema'
import { createColors } from 'picocolors'
import { displayWidth, widest } from '../figures/columns.js'
import { type Bilingual, say } from '../language.js'
import { printable, withUnseenNamed } from '../unseen.js'
import { wrapped } from '../wrap.js'
import type { CheckedFile, FormatContext, Formatter } from './formatter.js'
import { findingLines, placeOf } from './stylish/finding.js'

/** For people: what was checked, then the findings by file and article, each with its words and the figures marked in them. */
export const stylish: Formatter = {
  id: 'stylish',
  *end(files, context) {
    yield summary(files, context)
    for (const file of files) {
      const section = fileSection(file, context)
      if (section !== undefined) yield `\n\n${section}`
    }
    for (const { patch } of files) if (patch !== undefined) yield `\n\n${paintedPatch(patch, context)}`
    for (const line of fixable(files, context)) yield `\n\n${line}`
    yield '\n'
  },
}

/** What fixes would change. */
function paintedPatch(patch: string, { colors }: FormatContext): string {
  const paint = createColors(colors)
  // A carriage return that ends a line belongs to it; any other would let the line be written over.
  const lines = withUnseenNamed(
    patch
      .slice(patch.indexOf('---'))
      .trimEnd()
      .replace(/\r(?!\n|$)/g, '<U+000D>'),
  ).split('\n')
  return lines.map((line) => (/^\+(?!\+\+)/.test(line) ? paint.green(line) : /^-(?!--)/.test(line) ? paint.red(line) : line)).join('\n')
}

function summary(files: readonly CheckedFile[], { language, colors, width, ruleCount }: FormatContext): string {
  const paint = createColors(colors)
  const total = (key: 'errorCount' | 'warningCount' | 'fatalErrorCount') => files.reduce((sum, { result }) => sum + result[key], 0)
  const articles = files.reduce((sum, { articles: own = 0 }) => sum + own, 0)
  const read = files.filter((file) => file.articles !== undefined).length
  const [errors, warnings, failed] = [total('errorCount') - total('fatalErrorCount'), total('warningCount'), total('fatalErrorCount')]
  const checked = say(
    {
      zh: `检查了 ${read} 个文件、${articles} 篇文章，用了 ${ruleCount} 条规则`,
      en: `Checked ${count(read, 'file')}, ${count(articles, 'article')} with ${count(ruleCount, 'rule')}`,
    },
    language,
  )
  const outcome: Bilingual =
    errors + warnings === 0
      ? { zh: '没有发现问题', en: 'nothing found' }
      : { zh: `${errors} 个错误，${warnings} 个警告`, en: `${count(errors, 'error')}, ${count(warnings, 'warning')}` }
  const fixes = files.reduce((sum, { fixes: own = 0 }) => sum + own, 0)
  const shown = files.some(({ patch }) => patch !== undefined)
  const fixed =
    fixes === 0
      ? ''
      : say(
          shown
            ? { zh: `；可改正 ${fixes} 处，没有写入`, en: `; ${count(fixes, 'fix', 'es')} shown, none written` }
            : { zh: `；已改正 ${fixes} 处`, en: `; ${count(fixes, 'fix', 'es')} made` },
          language,
        )
  const bad = failed > 0 ? say({ zh: `；${failed} 处无法检查`, en: `; ${failed} could not be checked` }, language) : ''
  const mark = errors + failed > 0 ? paint.red('✖') : warnings > 0 ? paint.yellow('⚠') : paint.green('✔')
  const found = say(outcome, language)
  const lines = wrapped(`${checked}${say({ zh: '：', en: ': ' }, language)}${found}${fixed}${bad}`, width - 2)
  return `${mark} ${lines.map((line) => line.replace(found, (words) => paint.bold(words))).join('\n  ')}`
}

const count = (number: number, noun: string, plural = 's') => `${number} ${noun}${number === 1 ? '' : plural}`

/** How many of the findings --fix would correct. */
function fixable(files: readonly CheckedFile[], { language }: FormatContext): string[] {
  const number = files.reduce((sum, { result }) => sum + result.fixableErrorCount + result.fixableWarningCount, 0)
  if (number === 0) return []
  const text = say(
    {
      zh: `有 ${number} 处可用 --fix 改正（--fix-dry-run 只显示改动）。`,
      en: `--fix can correct ${number} of these (--fix-dry-run shows how).`,
    },
    language,
  )
  return [text]
}

function fileSection({ result }: CheckedFile, context: FormatContext): string | undefined {
  const messages = shownMessages(result, context)
  if (messages.length === 0) return undefined
  const paint = createColors(context.colors)
  const lines = [paint.underline(printable(result.filePath))]
  const places = widest(messages.flatMap((message) => ('fatal' in message ? [] : [placeOf(message, context)])))
  let article: string | undefined
  for (const message of messages) {
    if ('fatal' in message) {
      lines.push(...failureLines(message, context))
      continue
    }
    const key = `${message.where.section}/${message.where.article}`
    if (key !== article) lines.push('', ...wrapped(articleHeading(message, context), context.width - 2).map((line) => `  ${paint.bold(line)}`))
    article = key
    lines.push(...findingLines(message, context, places))
  }
  return lines.join('\n')
}

/** The findings, and what was silenced where that is wanted, in reading order. */
function shownMessages({ messages, suppressedMessages }: CheckedFile['result'], { showSuppressed }: FormatContext) {
  if (!showSuppressed || suppressedMessages.length === 0) return messages
  const line = (message: Failure | Finding) => ('fatal' in message ? 0 : message.line)
  return [...messages, ...suppressedMessages].sort((a, b) => line(a) - line(b))
}

function failureLines({ message, code }: Failure, { language, colors, width }: FormatContext): string[] {
  const paint = createColors(colors)
  const word = say({ zh: '无法检查', en: 'not checked' }, language)
  const [first = '', ...rest] = wrapped(`${printable(message)}  ${code}`, Math.max(24, width - 4 - displayWidth(word)))
  const dimmed = (line: string) => (line.endsWith(code) ? line.slice(0, -code.length) + paint.dim(code) : line)
  return [`  ${paint.red(word)}  ${dimmed(first)}`, ...rest.map((line) => ' '.repeat(4 + displayWidth(word)) + dimmed(line))]
}

function articleHeading({ where: { heading, article, title } }: Finding, { language }: FormatContext): string {
  if (article === undefined) return '—'
  const name = title ?? say({ zh: `第 ${article} 篇`, en: `article ${article}` }, language)
  return printable(heading === undefined ? name : `${heading} · ${name}`)
}
