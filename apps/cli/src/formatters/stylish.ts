import type { Block, Bulletin, Failure, Finding } from '@jianbao/schema'
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
  const articles = files.reduce((sum, { bulletin }) => sum + (bulletin?.sections.reduce((own, section) => own + section.articles.length, 0) ?? 0), 0)
  const read = files.filter(({ bulletin }) => bulletin !== undefined).length
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

function fileSection({ result, bulletin }: CheckedFile, context: FormatContext): string {
  const paint = createColors(context.colors)
  const lines = [paint.underline(result.filePath)]
  let heading: string | undefined
  for (const message of result.messages) {
    if ('fatal' in message) {
      lines.push(failureLine(message, context))
      continue
    }
    const article = articleHeading(message, bulletin)
    if (article !== heading) lines.push('', `  ${paint.bold(article)}`)
    heading = article
    lines.push(...findingLines(message, bulletin, context))
  }
  return lines.join('\n')
}

function failureLine({ message, code }: Failure, { language, colors }: FormatContext): string {
  const paint = createColors(colors)
  return `  ${paint.red(say({ zh: '无法检查', en: 'not checked' }, language))}  ${message}  ${paint.dim(code)}`
}

function articleHeading({ where }: Finding, bulletin: Bulletin | undefined): string {
  if (where.section === undefined || where.article === undefined) return '—'
  const section = bulletin?.sections[where.section - 1]
  const article = section?.articles[where.article - 1]
  const name = article?.title ?? article?.subtitle ?? `${article?.paragraphs[0]?.text.slice(0, 12) ?? ''}…`
  return section?.heading === undefined ? name : `${section.heading} · ${name}`
}

function findingLines(finding: Finding, bulletin: Bulletin | undefined, { language, colors }: FormatContext): string[] {
  const paint = createColors(colors)
  const level =
    finding.severity === 2 ? paint.red(say({ zh: '错误', en: 'error' }, language)) : paint.yellow(say({ zh: '警告', en: 'warning' }, language))
  const place = `${finding.line}:${finding.column}`
  const excerpt = excerptOf(finding, bulletin, colors)
  return [
    `  ${paint.dim(place.padEnd(7))} ${level}  ${finding.message}  ${paint.dim(finding.ruleId)}`,
    ...(excerpt === undefined ? [] : [`          ${excerpt}`]),
  ]
}

/** How many characters of the paragraph are shown on either side. */
const CONTEXT = 24

/** The words around the finding, with its figures marked in them: inverse and underlined on a terminal, 【】 elsewhere. */
function excerptOf(finding: Finding, bulletin: Bulletin | undefined, colors: boolean): string | undefined {
  const block = blockOf(finding, bulletin)
  if (!block) return undefined
  const paint = createColors(colors)
  const claimed = spanIn(block, finding)
  // A title that is the finding itself stands above it already.
  if (!claimed || finding.quote === block.text) return undefined
  const others = (finding.related ?? []).flatMap((place) => spanIn(block, place) ?? [])
  const near = others.filter(({ start, end }) => Math.abs(start - claimed.start) < 80 && Math.abs(end - claimed.end) < 80)
  const marks = [...near.map((span) => ({ ...span, claimed: false })), { ...claimed, claimed: true }].sort((a, b) => a.start - b.start)
  const from = Math.max(0, Math.min(...marks.map(({ start }) => start)) - CONTEXT)
  const to = Math.min(block.text.length, Math.max(...marks.map(({ end }) => end)) + CONTEXT)
  let text = from > 0 ? '…' : ''
  let at = from
  for (const mark of marks) {
    if (mark.start < at) continue
    const words = block.text.slice(mark.start, mark.end)
    text += block.text.slice(at, mark.start) + (colors ? (mark.claimed ? paint.inverse(words) : paint.underline(words)) : `【${words}】`)
    at = mark.end
  }
  return `${text}${block.text.slice(at, to)}${to < block.text.length ? '…' : ''}`
}

/** The block that a finding stands in: the paragraph it names, else the title or another part of its article. */
function blockOf({ where, line, column }: Finding, bulletin: Bulletin | undefined): Block | undefined {
  const article =
    where.section === undefined || where.article === undefined ? undefined : bulletin?.sections[where.section - 1]?.articles[where.article - 1]
  if (!article) return undefined
  if (where.paragraph !== undefined) return article.paragraphs[where.paragraph - 1]
  return Object.values(article.blocks).find(
    ({ position: { start, end } }) => (start.line < line || (start.line === line && start.column <= column)) && end.line >= line,
  )
}

/** The span of the block's text that stands at a place. */
function spanIn(block: Block, place: { line: number; column: number; quote: string }): { start: number; end: number } | undefined {
  for (const segment of block.segments) {
    const start = segment.at + place.column - segment.column
    if (segment.line === place.line && place.column >= segment.column && block.text.startsWith(place.quote, start))
      return { start, end: start + place.quote.length }
  }
  return undefined
}
