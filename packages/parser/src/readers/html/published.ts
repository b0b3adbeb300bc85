import { BLANK, openLine, type SetLine } from './line.js'
import { isPlain, type Piece } from './pieces.js'

/** A part of the line that a site sets under a title: 来源：县妇联　发布时间：2020-11-16　字号：[大 中 小] 分享 打印. */
export interface LinePart {
  readonly line: SetLine
  /** `published`: source and date; `date`: it alone; `left`: buttons and counters; absent: a line like any other. */
  readonly field?: 'published' | 'date' | 'byline' | 'left'
}

const MOST_LENGTH = 200

const FIELDS = {
  source: '信息来源|稿件来源|文章来源|消息来源|来源|供稿单位|供稿',
  date: '(?:发布|发表|发稿|发文|成文|更新|添加|录入)?(?:时间|日期)',
  byline: '文章作者|作者|撰稿人?|记者|通讯员',
  left: '浏览(?:次数|量)?|点击(?:次数|数|量)?|阅读(?:次数|量|数)?|访问(?:次数|量)?|字号|字体(?:大小|显示)?|字体|责任编辑|责编|编辑|审核|审核人|发布人|发布者|发布机构|录入|信息员|文章出处|视力保护色?|保护视力色?|语音播报',
} as const

const LABEL = new RegExp(
  `(?<=^|[\\s\\u3000|｜】\\]）)])[【[（(]?(?:${Object.entries(FIELDS)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join('|')})\\s*[：:]`,
  'g',
)
const DATE = '\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?(?:[T\\s]*\\d{1,2}[：:]\\d{2}(?:[：:]\\d{2})?)?'
const BARE_DATE = new RegExp(`(?<=^|[\\s\\u3000|｜])${DATE}(?=$|[\\s\\u3000|｜])`, 'g')
/** Alone on its line, a date is the site's where its label says so; else it is the bulletin's. */
const PUBLISHED_DATE = /^[【[（(]?(?:发布|发表|发稿|更新|添加|录入)/
const WHOLE_DATE = new RegExp(`^${DATE}$`)
/** Buttons have no colon. */
const BUTTONS =
  /(?<=^|[\s\u3000|｜\]】）)])[【[（(]?\s*(?:大\s*中\s*小|打印(?:本页|本稿)?|分享(?:到)?|关闭(?:窗口|本页)?|收藏|下载|纠错|我要纠错|扫一扫|A[+-])(?=$|[\s\u3000|｜\]】）):：A])/g

type Name = keyof typeof FIELDS

interface Field {
  readonly name: Name
  readonly start: number
  /** Where what the label says begins. */
  readonly value: number
}

/** Parts a line where it is nothing but fields, a source or a date among them, and more than the source. */
export function partsOfLine(line: SetLine): LinePart[] {
  const text = line.pieces.map(({ value }) => value).join('')
  const fields = text.length <= MOST_LENGTH ? fieldsOf(text) : []
  const end = (index: number) => fields[index + 1]?.start ?? text.length
  const wholeDate = (index: number) => WHOLE_DATE.test(trimmedValue(text.slice(fields[index]?.value, end(index))))
  const dates = fields.filter(({ name }, index) => name === 'date' && wholeDate(index))
  const isPublished =
    fields[0]?.start === 0 &&
    ((dates.length > 0 && (fields.length > 1 || PUBLISHED_DATE.test(text))) ||
      (fields.length > 1 && fields.some(({ name }) => name === 'source' || name === 'left'))) &&
    fields.every(({ name }, index) => name !== 'date' || wholeDate(index))
  if (!isPublished) return [{ line }]
  const parts: { name: Name; start: number; end: number }[] = []
  for (const [index, { name: own, start, value }] of fields.entries()) {
    const name = own !== 'left' && trimmedValue(text.slice(value, end(index))) === '' && value > start ? 'left' : own
    const last = parts.at(-1)
    if (last && last.name === name && name === 'left') last.end = end(index)
    else parts.push({ name, start, end: end(index) })
  }
  const kept = parts.filter(({ name }) => name === 'source' || name === 'date')
  const found: LinePart[] = []
  for (const part of parts) {
    const own = cut(line, part.start, part.end)
    if (part.name === 'left') found.push({ line: own, field: 'left' })
    else if (part.name === 'byline') found.push({ line: own, field: 'byline' })
    else if (part === kept[0])
      found.push({
        line: joinLines(kept.map(({ start, end: to }) => cut(line, start, to))),
        field: kept.some(({ name }) => name === 'source') ? 'published' : 'date',
      })
  }
  return found.filter(({ line: own }) => own.pieces.length > 0)
}

function fieldsOf(text: string): Field[] {
  const fields: Field[] = []
  for (const match of text.matchAll(LABEL)) {
    const name = (Object.keys(FIELDS) as Name[]).find((key) => match.groups?.[key] !== undefined)
    if (name) fields.push({ name, start: match.index, value: match.index + match[0].length })
  }
  const isTaken = (at: number) => fields.some(({ name, value }) => name === 'date' && value <= at && text.slice(value, at).trim() === '')
  for (const { index } of text.matchAll(BARE_DATE)) if (!isTaken(index)) fields.push({ name: 'date', start: index, value: index })
  for (const match of text.matchAll(BUTTONS)) fields.push({ name: 'left', start: match.index, value: match.index + match[0].length })
  return fields.sort((a, b) => a.start - b.start)
}

const trimmedValue = (text: string) => text.replace(/^[\s\u3000]+|[\s\u3000|｜】\])）]+$/g, '')

/** Several lines as one, a blank between them. */
export function joinLines(lines: readonly SetLine[], blank = BLANK): SetLine {
  const pieces: Piece[] = []
  for (const line of lines) {
    const end = pieces.at(-1)?.end
    if (end !== undefined) pieces.push({ value: blank, start: end, end })
    pieces.push(...line.pieces)
  }
  return { pieces, blanks: lines[0]?.blanks ?? 0 }
}

/** The pieces of a stretch of a line, without the blanks and bars around it. */
function cut({ pieces }: SetLine, start: number, end: number): SetLine {
  const line = openLine('', { preformatted: true })
  let at = 0
  for (const piece of pieces) {
    const [from, to] = [Math.max(start, at) - at, Math.min(end, at + piece.value.length) - at]
    if (from < to) {
      const value = piece.value.slice(from, to)
      line.add(isPlain(piece) ? { value, start: piece.start + from, end: piece.start + to } : { ...piece, value })
    }
    at += piece.value.length
  }
  return withoutBars(line.close())
}

function withoutBars(line: SetLine): SetLine {
  const last = line.pieces.at(-1)
  const value = last?.value.replace(/[\s\u3000|｜]+$/, '')
  if (!last || value === undefined || value === last.value) return line
  const rest = line.pieces.slice(0, -1)
  return value === ''
    ? withoutBars({ ...line, pieces: rest })
    : { ...line, pieces: [...rest, { value, start: last.start, end: last.start + value.length }] }
}
