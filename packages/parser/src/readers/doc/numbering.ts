import { formatNumber } from '../word/number-formats.js'
import { bulletOf } from '../word/symbols.js'
import type { WordFile } from './file-information.js'

/** A level of a list (MS-DOC 2.9.150): in `text` the signs below 9 stand for the numbers of the levels. */
interface Level {
  readonly start: number
  readonly format: number
  readonly text: string
  /** All its numbers are in figures. */
  readonly isLegal: boolean
  readonly hasBlank: boolean
  /** The level whose numbers begin this one anew, where it is not each above it; 0: none does. */
  readonly restart?: number
}

interface List {
  readonly id: number
  readonly starts: ReadonlyMap<number, number>
  readonly levels: ReadonlyMap<number, Level>
}

/** Counts the numbers of lists. */
export interface Numbering {
  /** The next number of a list, as it is printed. Nothing where the file does not say what list it is. */
  next(list: number, level: number): string | undefined
}

/** The formats by their numbers (MS-OSHARED 2.2.1.3), as ST_NumberFormat names them. */
const FORMATS =
  'decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex chicago ideographDigital japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth japaneseLegal japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth irohaFullWidth decimalZero bullet ganada chosung decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese ideographEnclosedCircle ideographTraditional ideographZodiac ideographZodiacTraditional taiwaneseCounting ideographLegalTraditional taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified chineseCountingThousand decimal koreanDigital koreanCounting koreanLegal koreanDigital2 vietnameseCounting russianLower russianUpper'.split(
    ' ',
  )
const BULLET = 23
const NO_NUMBER = 255
const MOST_LEVELS = 9

/** `unknown` is told of formats that are not known. */
export function numberingOf(file: WordFile, unknown: (format: string) => void): Numbering {
  const shared = sharedLists(file)
  const lists = listsOf(file)
  const counters = new Map<number, (number | undefined)[]>()
  const started = new Set<string>()
  const levelOf = (list: List, at: number) => list.levels.get(at) ?? shared.get(list.id)?.[at]
  return {
    next(number, at) {
      const list = lists[number - 1]
      const level = list && levelOf(list, at)
      if (!list || !level) return undefined
      const counter = counters.get(list.id) ?? []
      counters.set(list.id, counter)
      const key = `${number} ${at}`
      const start = started.has(key) ? undefined : list.starts.get(at)
      started.add(key)
      const before = counter[at]
      counter[at] = start ?? (before === undefined ? level.start : before + 1)
      for (let below = at + 1; below < MOST_LEVELS; below += 1) {
        const restart = levelOf(list, below)?.restart
        if (restart === undefined || at < restart) counter[below] = undefined
      }
      return printed(level, (index) => {
        const own = levelOf(list, index)
        const value = counter[index] ?? own?.start ?? 1
        const format = FORMATS[level.isLegal ? 0 : (own?.format ?? 0)] ?? String(own?.format)
        const text = own?.format === NO_NUMBER ? '' : formatNumber(value, format)
        if (text === undefined) unknown(format)
        return text ?? String(value)
      })
    },
  }
}

function printed({ text, format, hasBlank }: Level, numberAt: (index: number) => string): string {
  if (format === BULLET) {
    const sign = bulletOf(text)
    return sign === '' || !hasBlank ? sign : `${sign} `
  }
  const label = [...text].map((sign) => (sign.charCodeAt(0) < MOST_LEVELS ? numberAt(sign.charCodeAt(0)) : sign)).join('')
  // After 、 and ） a blank stands only in the look of the page.
  return label === '' || !hasBlank || /[、。．：）〕】]$/.test(label) ? label : `${label} `
}

/** The levels of what lists share, by its id; they stand behind the table of the lists. */
function sharedLists(file: WordFile): Map<number, Level[]> {
  const found = new Map<number, Level[]>()
  const table = file.part('lists')
  if (table.byteLength < 2) return found
  const view = file.after('lists')
  let at = 0
  for (let index = 0; index < table.getUint16(0, true); index += 1) {
    const own = 2 + 28 * index
    const isSimple = (table.getUint8(own + 26) & 1) === 1
    const levels: Level[] = []
    for (let number = 0; number < (isSimple ? 1 : MOST_LEVELS); number += 1) {
      const { level, end } = levelAt(view, at)
      levels.push(level)
      at = end
    }
    found.set(table.getInt32(own, true), levels)
  }
  return found
}

function levelAt(view: DataView, at: number): { level: Level; end: number } {
  const flags = view.getUint8(at + 5)
  const text = at + 28 + view.getUint8(at + 24) + view.getUint8(at + 25)
  const length = view.getUint16(text, true)
  const signs = Array.from({ length }, (_, index) => String.fromCharCode(view.getUint16(text + 2 + 2 * index, true)))
  return {
    level: {
      start: view.getInt32(at, true),
      format: view.getUint8(at + 4),
      text: signs.join(''),
      isLegal: (flags & 4) !== 0,
      hasBlank: view.getUint8(at + 15) !== 2,
      ...(flags & 8 ? { restart: view.getUint8(at + 26) } : {}),
    },
    end: text + 2 + 2 * length,
  }
}

/** The lists, in the order in which paragraphs number them, from 1. */
function listsOf(file: WordFile): List[] {
  const view = file.part('listOverrides')
  if (view.byteLength < 4) return []
  const count = view.getUint32(0, true)
  const lists: List[] = []
  let at = 4 + 16 * count
  for (let index = 0; index < count; index += 1) {
    const own = 4 + 16 * index
    const starts = new Map<number, number>()
    const levels = new Map<number, Level>()
    at += 4
    for (let override = 0; override < view.getUint8(own + 12); override += 1) {
      const flags = view.getUint32(at + 4, true)
      const number = flags & 0xf
      const start = view.getInt32(at, true)
      at += 8
      if (flags & 0x20) {
        const read = levelAt(view, at)
        levels.set(number, read.level)
        if (flags & 0x10) starts.set(number, read.level.start)
        at = read.end
      } else if (flags & 0x10) starts.set(number, start)
    }
    lists.push({ id: view.getInt32(own, true), starts, levels })
  }
  return lists
}
