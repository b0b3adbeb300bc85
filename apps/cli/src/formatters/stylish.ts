import type { Failure, Finding } from '@jianbao/schema'
import { createColors } from 'picocolors'
import { type Bilingual, say } from '../language.js'
import type { CheckedFile, FormatContext, Formatter } from './formatter.js'

/** For people: what was checked, then the findings by file and article, each with its words and the figures marked in them. */
export const stylish: Formatter = {
  id: 'stylish',
  end(files, context) {
    const sections = files.filter(({ result }) => result.messages.length > 0).map((file) => fileSection(file, context))
    const patches = files.flatMap(({ patch }) => (patch === undefined ? [] : paintedPatch(patch, context)))
    return `${[summary(files, context), ...sections, ...patches].join('\n\n')}\n`
  },
}

/** What fixes would change. */
function paintedPatch(patch: string, { colors }: FormatContext): string {
  const paint = createColors(colors)
  const lines = patch.slice(patch.indexOf('---')).trimEnd().split('\n')
  return lines.map((line) => (/^\+(?!\+\+)/.test(line) ? paint.green(line) : /^-(?!--)/.test(line) ? paint.red(line) : line)).join('\n')
}

function summary(files: readonly CheckedFile[], { language, colors, ruleCount }: FormatContext): string {
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
  return `${mark} ${checked}${say({ zh: '：', en: ': ' }, language)}${paint.bold(say(outcome, language))}${fixed}${bad}`
}

const count = (number: number, noun: string, plural = 's') => `${number} ${noun}${number === 1 ? '' : plural}`

function fileSection({ result }: CheckedFile, context: FormatContext): string {
  const paint = createColors(context.colors)
  const lines = [paint.underline(result.filePath)]
  let heading: string | undefined
  for (const message of result.messages) {
    if ('fatal' in message) {
      lines.push(failureLine(message, context))
      continue
    }
    const article = articleHeading(message, context)
    if (article !== heading) lines.push('', `  ${paint.bold(article)}`)
    heading = article
    lines.push(...findingLines(message, context))
  }
  return lines.join('\n')
}

function failureLine({ message, code }: Failure, { language, colors }: FormatContext): string {
  const paint = createColors(colors)
  return `  ${paint.red(say({ zh: '无法检查', en: 'not checked' }, language))}  ${message}  ${paint.dim(code)}`
}

function articleHeading({ where: { heading, article, title } }: Finding, { language }: FormatContext): string {
  if (article === undefined) return '—'
  const name = title ?? say({ zh: `第 ${article} 篇`, en: `article ${article}` }, language)
  return heading === undefined ? name : `${heading} · ${name}`
}

function findingLines(finding: Finding, { language, colors }: FormatContext): string[] {
  const paint = createColors(colors)
  const level =
    finding.severity === 2 ? paint.red(say({ zh: '错误', en: 'error' }, language)) : paint.yellow(say({ zh: '警告', en: 'warning' }, language))
  const place = `${finding.line}:${finding.column}`
  const excerpt = markedExcerpt(finding, colors)
  return [
    `  ${paint.dim(place.padEnd(7))} ${level}  ${finding.message}  ${paint.dim(finding.ruleId)}`,
    ...(excerpt === undefined ? [] : [`          ${excerpt}`]),
  ]
}

/** The words around the finding, with its figures marked in them: inverse and underlined on a terminal, 【】 elsewhere. */
function markedExcerpt({ excerpt }: Finding, colors: boolean): string | undefined {
  if (!excerpt) return undefined
  const paint = createColors(colors)
  const [start, end] = excerpt.quote
  const others = (excerpt.related ?? []).filter((span) => span[1] <= start || span[0] >= end)
  const marks = [...others.map((span) => ({ span, claimed: false })), { span: excerpt.quote, claimed: true }]
  let text = ''
  let at = 0
  for (const { span, claimed } of marks.sort((a, b) => a.span[0] - b.span[0])) {
    if (span[0] < at) continue
    const words = excerpt.text.slice(...span)
    text += excerpt.text.slice(at, span[0]) + (colors ? (claimed ? paint.inverse(words) : paint.underline(words)) : `【${words}】`)
    at = span[1]
  }
  return text + excerpt.text.slice(at)
}
