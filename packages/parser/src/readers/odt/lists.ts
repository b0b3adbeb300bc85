import { childOf, type Element, elementsOf } from '../archive/xml.js'
import { MOST_LABEL } from '../word/document.js'
import { formatNumber } from '../word/number-formats.js'
import { bulletOf } from '../word/symbols.js'
import { type Length, lengthOf, wholeOf } from './lengths.js'
import type { Styles } from './styles.js'

/** A level of a list style, or of the numbers of headings. */
interface Level {
  readonly format: string
  readonly isBullet: boolean
  readonly start: number
  /** %1%.%2%、: the numbers of the levels from 1 on in their places. */
  readonly text: string
  /** A blank, or what looks like one, stands behind the number. */
  readonly hasBlank: boolean
  readonly left?: Length
  readonly first?: Length
}

/** The numbers of a list that were reached, by level from 0. */
export type Counter = (number | undefined)[]

export const MOST_LEVELS = 10
/** Higher than any number of a list. */
export const MOST_NUMBER = 1_000_000

export type Levels = readonly (Level | undefined)[]

/** Gives the levels of list styles, each read once. */
export function levelReader(styles: Styles): (name: string) => Levels {
  const known = new Map<string, Levels>()
  return (name) => {
    const levels = known.get(name) ?? readLevels(styles.list(name))
    known.set(name, levels)
    return levels
  }
}

export function readLevels(style: Element | undefined): Levels {
  const levels: Level[] = []
  for (const element of style ? elementsOf(style) : []) {
    const at = wholeOf(element.attributes['level'], 0, MOST_LEVELS + 1) - 1
    if (at >= 0 && at < MOST_LEVELS) levels[at] = readLevel(element, at)
  }
  return levels
}

function readLevel(element: Element, at: number): Level {
  const { attributes } = element
  const isBullet = element.name !== 'list-level-style-number' && element.name !== 'outline-level-style'
  const properties = childOf(element, 'list-level-properties')
  const alignment = properties && childOf(properties, 'list-level-label-alignment')
  const left = lengthOf(alignment?.attributes['margin-left'])
  const first = lengthOf(alignment?.attributes['text-indent'])
  return {
    format: attributes['num-format'] ?? '',
    isBullet,
    start: wholeOf(attributes['start-value'], 1, MOST_NUMBER),
    text: (isBullet ? (attributes['bullet-char'] ?? '') : templateOf(attributes, at)).slice(0, MOST_LABEL),
    hasBlank: alignment?.attributes['label-followed-by'] !== 'nothing',
    ...(left ? { left } : {}),
    ...(first ? { first } : {}),
  }
}

/** LibreOffice writes the whole form of the number beside what the standard has for it. */
function templateOf(attributes: Element['attributes'], at: number): string {
  const whole = attributes['num-list-format']
  if (whole !== undefined) return whole
  const shown = wholeOf(attributes['display-levels'], 1, at + 1, 1)
  const numbers = Array.from({ length: shown }, (_, index) => `%${at + 2 - shown + index}%`)
  return (attributes['num-prefix'] ?? '') + numbers.join('.') + (attributes['num-suffix'] ?? '')
}

/** Counts on at a level, and begins those below anew. */
export function countOn(counter: Counter, at: number, levels: Levels, start: number | undefined): void {
  const before = counter[at]
  counter[at] = start ?? (before === undefined ? (levels[at]?.start ?? 1) : before + 1)
  counter.length = at + 1
}

/** The number that stands before a paragraph of a level. */
export function labelOf(levels: Levels, at: number, counter: Counter, unknown: (format: string) => void): string {
  const level = levels[at]
  if (!level) return ''
  if (level.isBullet) {
    const sign = bulletOf(level.text)
    return sign === '' || !level.hasBlank ? sign : `${sign} `
  }
  if (level.format === '') return ''
  const whole = level.text.replace(/%([0-9]+)%/g, (_, digits: string) => {
    const index = Number(digits) - 1
    const own = levels[index]
    const value = counter[index] ?? own?.start ?? 1
    const format = own?.format ?? '1'
    const printed = format === '' ? '' : formatNumber(value, FORMATS.get(format) ?? format)
    if (printed === undefined) unknown(format)
    return printed ?? String(value)
  })
  const text = whole.slice(0, MOST_LABEL)
  return text === '' || !level.hasBlank || /[、。．：）〕】]$/.test(text) ? text : `${text} `
}

/** OpenDocument names a format by how it begins (19.500); to the names of Word. */
const FORMATS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '1': 'decimal',
    a: 'lowerLetter',
    A: 'upperLetter',
    i: 'lowerRoman',
    I: 'upperRoman',
    '01, 02, 03, ...': 'decimalZero',
    '1st': 'ordinal',
    One: 'cardinalText',
    First: 'ordinalText',
    '１, ２, ３, ...': 'decimalFullWidth',
    '1, 2, 3, ...': 'decimalFullWidth',
    '一, 二, 三, ... (ko)': 'koreanDigital2',
    '일, 이, 삼, ... (ko-x-digital)': 'koreanDigital',
    'א, י, ק, ...': 'hebrew1',
    '①, ②, ③, ...': 'decimalEnclosedCircle',
    '⑴, ⑵, ⑶, ...': 'decimalEnclosedParen',
    '一, 二, 三, ...': 'chineseCountingThousand',
    '壹, 贰, 叁, ...': 'chineseLegalSimplified',
    '壹, 貳, 參, ...': 'ideographLegalTraditional',
    '壱, 弐, 参, ...': 'japaneseLegal',
    '甲, 乙, 丙, ...': 'ideographTraditional',
    '子, 丑, 寅, ...': 'ideographZodiac',
    'ア, イ, ウ, ...': 'aiueoFullWidth',
    'ｱ, ｲ, ｳ, ...': 'aiueo',
    'イ, ロ, ハ, ...': 'irohaFullWidth',
    'ｲ, ﾛ, ﾊ, ...': 'iroha',
    '일, 이, 삼, ...': 'koreanCounting',
    '하나, 둘, 셋, ...': 'koreanLegal',
    'ㄱ, ㄴ, ㄷ, ...': 'chosung',
    '가, 나, 다, ...': 'ganada',
    'А, Б, .., Аа, Аб, ... (ru)': 'russianUpper',
    'а, б, .., аа, аб, ... (ru)': 'russianLower',
    'А, Б, .., Аа, Бб, ... (ru)': 'russianUpper',
    'а, б, .., аа, бб, ... (ru)': 'russianLower',
    'ก, ข, ฃ, ...': 'thaiLetters',
    'א, ב, ג, ...': 'hebrew2',
    'أ, ب, ت, ...': 'arabicAlpha',
  }),
)
