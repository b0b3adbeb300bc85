import type { Block, Masthead } from '../types.js'
import { closeUp } from './cues.js'
import { isOrganisation } from './lexicon/names.js'
import { NUMBER, printedDate, printedNumber } from './printed-numbers.js'

const ISSUE = new RegExp(`第\\s*(${NUMBER})\\s*期(?!(?!总|增刊|专刊)[\\u4e00-\\u9fff])`)
const CUMULATIVE = new RegExp(`总\\s*第?\\s*(${NUMBER})\\s*期`)
const SPECIAL = /增刊|专刊|特刊|号外/
const SPECIAL_LINE = /^[（(]?(?:增刊|专刊)/
const ISSUER_LABEL = /^(?:(?:编发单位|编印单位|编制单位|主办单位|编印|主办)[：:]|【(?:编发单位|编印单位|编制单位|主办单位|编印|主办)】[：:]?)\s*/
const NOTICE = /内部(?:资料|文件|参阅|刊物|资料性)|注意保存|免费交流|^(?:绝密|机密|秘密)/
const NAME = /(?:简报|简讯|快讯|动态|信息|专报|综报|通报|通讯|快报|周报|月报|摘报|参考|内参|要情|工作交流)$/

/** A line that gives the number of the issue and little else; 第三期培训班开班 is a title. */
const isIssueLine = (text: string) =>
  text.length <= 40 && (ISSUE.test(text) || CUMULATIVE.test(text) || SPECIAL_LINE.test(text)) && !/[。，；]/.test(text.replace(/[（(].*[）)]/, ''))

/** A line of issuer and date, a notice, a number: what a masthead has beside its name. */
function isMastheadLine(text: string): boolean {
  if (isIssueLine(text)) return true
  const words = text.replace(/[\s\u3000]/g, '')
  if (words.length > 50 || /[。；！？]/.test(words)) return false
  return isDateLine(words) || NOTICE.test(words) || ISSUER_LABEL.test(words) || /(?:主办|编印|编发|编)$/.test(words)
}

/** Begins or ends with a whole date, and has little else. */
function isDateLine(words: string): boolean {
  const date = printedDate(words)
  return date !== undefined && words.length - (date.end - date.start) <= 36 && (date.start === 0 || date.end >= words.length - 1)
}

const MOST_LINES = 14

/**
 * How many of the blocks at the top of a file are its masthead: up to the last line that only a masthead has. Lines between them
 * (an issuer without a label) are its own, if they are short.
 */
export function mastheadLength(texts: readonly string[]): number {
  const top = texts.slice(0, MOST_LINES)
  const body = top.findIndex((text) => /[。；]$/.test(text) || text.length > 60 + (text.match(/[\s\u3000]/g)?.length ?? 0))
  const head = body < 0 ? top : top.slice(0, body)
  if (!head.some(isIssueLine)) return 0
  return head.findLastIndex(isMastheadLine) + 1
}

/** Reads what the lines of a masthead say. */
export function readMasthead(lines: Block[], printed: Omit<Masthead, 'lines'> = {}): Masthead {
  const masthead: Masthead = { ...printed, lines }
  const names: string[] = []
  const organisations: string[] = []
  let numbered = false
  for (const { text } of lines) {
    const rest = readNumbers(text, masthead)
    const date = printedDate(rest)
    if (date) masthead.date ??= date.iso
    const words = closeUp((date ? rest.slice(0, date.start) + rest.slice(date.end) : rest).trim())
    numbered ||= rest !== text
    if (words === '') continue
    if (NOTICE.test(words)) masthead.notice ??= words
    else if (date && rest !== text && NAME.test(words)) names.push(words)
    else if (date || ISSUER_LABEL.test(words) || /(?:主办|编印|编发|编)$/.test(words)) masthead.issuer ??= issuerName(words)
    else if (numbered && rest === text && isOrganisation(words)) organisations.push(words)
    else names.push(words)
  }
  // Several issuers stand each on a line of its own, without a label.
  if (organisations.length > 0) masthead.issuer ??= organisations.join(' ')
  const title = names.find((name) => NAME.test(name)) ?? names[0]
  if (title !== undefined) masthead.title ??= title
  if (masthead.year === undefined && masthead.date !== undefined && masthead.issue !== undefined) masthead.year = Number(masthead.date.slice(0, 4))
  return masthead
}

/** Takes the numbers of the issue out of a line. */
function readNumbers(text: string, masthead: Masthead): string {
  let rest = text
  const take = (pattern: RegExp, use: (value: number) => void) => {
    const match = pattern.exec(rest)
    const value = match ? printedNumber(match[1] ?? '') : undefined
    if (!match || value === undefined) return
    use(value)
    rest = rest.slice(0, match.index) + rest.slice(match.index + match[0].length)
  }
  if (ISSUE.test(text) || CUMULATIVE.test(text) || SPECIAL_LINE.test(text)) {
    take(CUMULATIVE, (value) => {
      masthead.cumulativeIssue ??= value
    })
    take(ISSUE, (value) => {
      masthead.issue ??= value
    })
    take(/([0-9０-９]{4}|[〇零○一二三四五六七八九]{4})\s*年度?(?!\s*[0-9０-９一二三四五六七八九十]{1,3}\s*月)/, (value) => {
      masthead.year ??= value
    })
    const special = SPECIAL.exec(rest)?.[0]
    if (special) masthead.special ??= special
    rest = rest.replace(/[（(【〔［]\s*[）)】〕］]/g, '').replace(SPECIAL, '')
  }
  return rest.trim()
}

/** ××办公室 主办, ××局编: the name alone. */
export const issuerName = (words: string) =>
  closeUp(
    words
      .replace(/[\s\u3000]*(?:主办|编印|编发|编制|编)$/, '')
      .replace(ISSUER_LABEL, '')
      .trim(),
  )
