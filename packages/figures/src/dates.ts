import { chineseValue, halfWidth } from './numerals.js'

/** A date, a range of dates or a time of day as printed. */
export interface DateReading {
  readonly end: number
  readonly kind: 'date' | 'date-range' | 'time'
  /** What is not printed is left out: `--11-05` has no year, `---05` neither year nor month. */
  readonly iso: string
}

const N = '(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})'
const Y = '(?:[12１２][0-9０-９]{3}|[〇零○一二三四五六七八九]{4})'
const TO = ' ?(?:——|[-—–~～－至到]) ?'
const year = (name: string) => `(?<${name}>${Y}) ?年 ?`
const month = (name: string) => `(?<${name}>${N}) ?月`
const day = (name: string) => ` ?(?<${name}>${N}) ?`
const TIME = '(?:[01]?[0-9]|2[0-4])[:：∶][0-5][0-9](?:[:：∶][0-5][0-9])?(?![0-9:：∶])'

/** The longest form first; each is anchored where it is tried and none can run past a few characters. */
const FORMS: readonly RegExp[] = [
  `(?:${year('y1')})?${month('m1')}${day('d1')}[日号]?${TO}(?:${year('y2')})?(?:${month('m2')})?${day('d2')}[日号]`,
  `(?<y1>${Y}) ?年?${TO}(?<y2>${Y}) ?年`,
  `${year('y1')}${month('m1')}?${TO}(?:${year('y2')}|次年 ?)?${month('m2')}`,
  `(?<m1>${N}) ?月?${TO}(?:${year('y2')}|次年 ?)?${month('m2')}(?! ?${N} ?[日号])`,
  `${year('y1')}${month('m1')}${day('d1')}[日号]`,
  `${year('y1')}${month('m1')}`,
  `${month('m1')}${day('d1')}[日号]`,
  `(?<y1>[12][0-9]{3})-(?<m1>[01]?[0-9])-(?<d1>[0-3]?[0-9])(?![0-9-])`,
  `(?<y1>${Y}) ?年`,
  month('m1'),
  `(?<t1>${TIME})(?:${TO}(?<t2>${TIME}))?`,
  `(?<d1>[0-9]{1,2})${TO}(?<d2>[0-9]{1,2}) ?日(?![内间均])`,
  `(?<d1>[0-9]{1,2}) ?日(?![内间均])`,
].map((form) => new RegExp(form, 'y'))

/** The date or time that begins at `at`. */
export function dateAt(text: string, at: number): DateReading | undefined {
  for (const form of FORMS) {
    form.lastIndex = at
    const match = form.exec(text)
    if (match) return { end: at + match[0].length, ...readDate(match.groups ?? {}) }
  }
  return undefined
}

function readDate(groups: Record<string, string | undefined>): { kind: DateReading['kind']; iso: string } {
  const { t1, t2, y1, m1, d1, y2, m2, d2 } = groups
  if (t1 !== undefined) return { kind: 'time', iso: [t1, t2].filter((t) => t !== undefined).map((t) => clock(t)).join('/') }
  const from = isoDate(y1, m1, d1)
  if (y2 === undefined && m2 === undefined && d2 === undefined) return { kind: 'date', iso: from }
  return { kind: 'date-range', iso: `${from}/${isoDate(y2 ?? (m2 !== undefined || d2 !== undefined ? y1 : undefined), m2 ?? (d2 !== undefined ? m1 : undefined), d2)}` }
}

function isoDate(year: string | undefined, month: string | undefined, day: string | undefined): string {
  const two = (printed: string) => String(value(printed)).padStart(2, '0')
  if (year === undefined && month === undefined) return `---${two(day ?? '')}`
  return [year === undefined ? '-' : String(value(year)), ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])].join('-')
}

const clock = (printed: string) => halfWidth(printed).split(/[:：∶]/).map((part) => part.padStart(2, '0')).join(':')

function value(printed: string): number {
  const plain = halfWidth(printed).replaceAll('○', '〇')
  return /^[0-9]+$/.test(plain) ? Number(plain) : chineseValue(plain)
}
