import type { Block, Colophon } from '../types.js'
import { closeUp } from './cues.js'
import { issuerName } from './masthead.js'
import { NUMBER, printedDate, printedNumber } from './printed-numbers.js'

const RECIPIENTS: Record<string, 'reportTo' | 'sendTo' | 'copyTo'> = {
  报: 'reportTo',
  呈报: 'reportTo',
  呈送: 'reportTo',
  送: 'sendTo',
  主送: 'sendTo',
  分送: 'sendTo',
  发: 'sendTo',
  增发: 'sendTo',
  本期增发: 'sendTo',
  抄送: 'copyTo',
  抄报: 'copyTo',
}
const ROLE = /^(?:签发人?|会签|核稿人?|审核人?|审签|拟稿人?|撰稿|主编|副主编|编辑|责任编辑|责编|校对|编审|编校|承办|联系人)$/
const CONTACTS: Record<string, 'email' | 'phone' | 'address' | 'postcode'> = {
  电子邮箱: 'email',
  邮箱: 'email',
  电子邮件: 'email',
  投稿邮箱: 'email',
  电话: 'phone',
  联系电话: 'phone',
  地址: 'address',
  联系地址: 'address',
  邮编: 'postcode',
  邮政编码: 'postcode',
}
/** At the end of its line or before a blank: 共印 300 份宣传单 is no number of copies. */
/** What a contact is made of: what stands behind it on the same line is something else. */
const CONTACT_FORMS = {
  email: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
  phone: /[0-9（(][0-9（）()\-—－、,，；;转\s]*[0-9]/,
  postcode: /[0-9]{6}/,
  address: /\S.*\S/,
} as const
const COPIES = new RegExp(
  `(?<=^|[\\s（(]|印发)(?:印数|印发份数|(?:共印|印)(?=\\s*[：:]?\\s*(?:${NUMBER})\\s*份))\\s*[：:]?\\s*(${NUMBER})\\s*份?(?=\\s|[）)]?$|。$)`,
)
/** Between the recipients of one line: 报：市妇联　送：县教育局. */
const NEXT_RECIPIENTS = new RegExp(`(?<=[：:].*)\\s+(?=(?:${Object.keys(RECIPIENTS).join('|')})[：:])`)
const LABEL = /^([\u4e00-\u9fff\s\u3000]{1,8})[：:]/

/** A line that only the foot of a bulletin has. */
export function isColophonLine(text: string): boolean {
  if (!/[：:印]/.test(text)) return false
  const label = labelOf(text)
  if (label !== undefined && (label in RECIPIENTS || label in CONTACTS || ROLE.test(label))) return true
  return text.length <= 80 && (COPIES.test(text) || isIssued(text))
}

/** ××办公室　2026 年 9 月 30 日印发; a sentence that ends in 印发 has its date elsewhere. */
function isIssued(text: string): boolean {
  const date = printedDate(text)
  return date !== undefined && /^\s*(?:印发|编印|印)\s*$/.test(text.slice(date.end)) && !/[，。；》]|于\s*$/.test(text.slice(0, date.start))
}

/** How many lines below the last that only a colophon has may still be its own. */
const MOST_BELOW = 2

const isRecipientLine = (text: string) => (labelOf(text) ?? '') in RECIPIENTS

function labelOf(text: string): string | undefined {
  return LABEL.exec(text)?.[1]?.replace(/[\s\u3000]/g, '')
}

/** At which of the blocks the colophon begins; their number where there is none. */
export function colophonStart(texts: readonly string[]): number {
  let start = texts.length
  for (let index = texts.length - 1; index >= Math.max(0, texts.length - 16); index -= 1) {
    if (isColophonLine(texts[index] ?? '')) start = index
    else if (start === texts.length && texts.length - index > MOST_BELOW) break
    else if (start < texts.length && index < start - 2) break
  }
  const foot = texts.slice(start)
  const sure =
    foot.some((text) => isRecipientLine(text) || COPIES.test(text) || isIssued(text) || text.includes('@')) || foot.filter(isColophonLine).length > 1
  return sure ? start : texts.length
}

/** Reads what the lines of a colophon say. */
export function readColophon(lines: Block[]): Colophon {
  const colophon: Colophon = { lines }
  for (const text of joinContinued(lines.map((line) => line.text))) {
    let rest = text
    const copies = COPIES.exec(rest)
    const count = copies ? printedNumber(copies[1] ?? '') : undefined
    if (copies && count !== undefined) {
      colophon.copies ??= count
      rest = (rest.slice(0, copies.index) + rest.slice(copies.index + copies[0].length)).replace(/[（(]\s*[）)]/, '').trim()
    }
    for (const part of rest.split(NEXT_RECIPIENTS)) if (part !== '' && !readLabelled(part, colophon)) readIssued(part, colophon)
  }
  return colophon
}

/** A long list of recipients goes on in the next line, which has no label of its own. */
function joinContinued(texts: readonly string[]): string[] {
  const joined: string[] = []
  for (const text of texts) {
    const open = joined.at(-1)
    const isOpen = open !== undefined && ((isRecipientLine(open) && !/。$/.test(open)) || /[：:]$/.test(open))
    const goesOn = isOpen && labelOf(text) === undefined && !isColophonLine(text)
    if (goesOn) joined[joined.length - 1] = open + text
    else joined.push(text)
  }
  return joined
}

/** 报：…, 电话：…, 编辑：…; several on one line are parted by blanks. */
function readLabelled(text: string, colophon: Colophon): boolean {
  const label = labelOf(text)
  if (label === undefined) return false
  const value = text.slice(text.search(/[：:]/) + 1).trim()
  const recipients = RECIPIENTS[label]
  if (recipients) {
    const names = value
      .replace(/。$/, '')
      .split(/[，,；;]/)
      .map((name) => name.trim())
      .filter((name) => name !== '')
    if (names.length > 0) colophon[recipients] = [...(colophon[recipients] ?? []), ...names]
    return true
  }
  let found = false
  for (const [field, printed] of fields(text)) {
    const contact = CONTACTS[field]
    if (contact) colophon[contact] ??= CONTACT_FORMS[contact].exec(printed)?.[0] ?? printed
    else if (ROLE.test(field))
      colophon.people = [
        ...(colophon.people ?? []),
        ...printed
          .split(/[、，,；;]|(?<=[\u4e00-\u9fff]{2})\s+(?=[\u4e00-\u9fff]{2})/)
          .map((name) => ({ role: field, name: closeUp(name) }))
          .filter(({ name }) => name !== ''),
      ]
    else continue
    found = true
  }
  return found
}

function fields(text: string): [label: string, value: string][] {
  return text.split(/[\s\u3000]+(?=[\u4e00-\u9fff]{2,6}[：:])/).flatMap((field) => {
    const label = labelOf(field)
    const value = field
      .slice(field.search(/[：:]/) + 1)
      .replace(/[；;。]$/, '')
      .trim()
    return label === undefined || value === '' ? [] : [[label, value] as [string, string]]
  })
}

/** ××办公室　2026 年 9 月 30 日印发. */
function readIssued(text: string, colophon: Colophon): void {
  const date = printedDate(text)
  if (!date) return
  colophon.date ??= date.iso
  const issuer = issuerName(text.slice(0, date.start).trim())
  if (issuer !== '') colophon.issuer ??= issuer
}
