import type { Article, Bulletin, Colophon, Masthead } from '@jianbao/schema'
import { withUnseenNamed } from './unseen.js'

/** What a reader wants to see of how a file was understood: its parts, numbered, with sources and counts of paragraphs. */
export function outline(filePath: string, { masthead, sections, colophon }: Bulletin): string {
  const lines = [filePath]
  if (masthead) lines.push(`  报头  ${mastheadLine(masthead)}`)
  for (const [index, section] of sections.entries()) {
    if (sections.length > 1 || section.heading !== undefined) lines.push(`  ${index + 1}. ${section.heading ?? '（无栏目名）'}`)
    for (const [number, article] of section.articles.entries()) lines.push(...articleLines(`${index + 1}.${number + 1}`, article))
  }
  if (colophon) lines.push(`  版记  ${colophonLine(colophon)}`)
  return `${lines.map(withUnseenNamed).join('\n')}\n`
}

function mastheadLine({ title, issue, cumulativeIssue, issuer, date, notice }: Masthead): string {
  const numbers = [issue === undefined ? undefined : `第 ${issue} 期`, cumulativeIssue === undefined ? undefined : `总第 ${cumulativeIssue} 期`]
  return [title, ...numbers, issuer, date, notice].filter((part) => part !== undefined).join(' · ')
}

function articleLines(number: string, { kicker, title, subtitle, byline, source, paragraphs }: Article): string[] {
  const name = [kicker, title ?? '（无标题）'].filter((part) => part !== undefined).join(' / ')
  const notes = [`${paragraphs.length} 段`, byline, source === undefined ? undefined : `来源：${source.name ?? '（空）'}`].filter(
    (part) => part !== undefined,
  )
  return [`     ${number.padEnd(5)} ${name}${subtitle === undefined ? '' : ` ——${subtitle}`}  （${notes.join('，')}）`]
}

function colophonLine({ reportTo, sendTo, copyTo, issuer, date, copies, email, phone }: Colophon): string {
  const to = (label: string, names: readonly string[] | undefined) => (names === undefined ? undefined : `${label} ${names.length}`)
  return [
    to('报', reportTo),
    to('送/发', sendTo),
    to('抄送', copyTo),
    issuer,
    date,
    copies === undefined ? undefined : `印 ${copies} 份`,
    email,
    phone,
  ]
    .filter((part) => part !== undefined)
    .join(' · ')
}
