import { childOf, type Element, elementsOf } from '../archive/xml.js'
import { MOST_LABEL } from '../word/document.js'
import { formatNumber } from '../word/number-formats.js'
import { bulletOf } from '../word/symbols.js'
import { flagOf, type Indent, indentOf, numberOf, settingOf } from './properties.js'
import type { Styles } from './styles.js'

/** A level of a list. */
interface Level {
  readonly start: number
  readonly format: string
  /** %1、: the numbers of the levels from 1 on in their places. */
  readonly text: string
  /** The level, from 1, whose numbers begin this one anew; 0: none does. Absent: each above it. */
  readonly restart?: number
  /** All its numbers are in figures. */
  readonly isLegal: boolean
  /** A blank, or a tab, stands behind the number. */
  readonly hasBlank: boolean
  readonly indent?: Indent
  /** The style whose paragraphs are of this level. */
  readonly style?: string
}

/** What several lists share: they count on from one another. */
interface AbstractList {
  readonly levels: readonly (Level | undefined)[]
}

interface List {
  readonly abstract: string
  readonly overrides: ReadonlyMap<number, { readonly start?: number; readonly level?: Level }>
}

/** Counts the numbers of lists. */
export interface Numbering {
  /** The next number of a list, as it is printed; its level is found by the paragraph's style where it is not given. */
  next(list: string, level: number): string
  /** How a level sets its paragraphs in. */
  indent(list: string, level: number): Indent | undefined
  /** The level that a list has for the paragraphs of a style. */
  levelOf(list: string, style: string): number | undefined
}

const MOST_LEVELS = 9

/** `unknown` is told of formats that are not known. */
export function readNumbering(root: Element | undefined, styles: Styles, unknown: (format: string) => void): Numbering {
  const lists = readLists(root)
  const abstracts = readAbstracts(root, lists, styles)
  /** By what lists share: a link to a numbering style counts on with it. */
  const counters = new Map<AbstractList, (number | undefined)[]>()
  /** Lists whose own start was used already, by list and level. */
  const started = new Set<string>()
  const levelAt = (list: List, level: number): Level | undefined => list.overrides.get(level)?.level ?? abstracts.get(list.abstract)?.levels[level]
  return {
    next(id, at) {
      const list = lists.get(id)
      const shared = list && abstracts.get(list.abstract)
      const level = list && levelAt(list, at)
      if (!list || !shared || !level) return ''
      const counter = counters.get(shared) ?? []
      counters.set(shared, counter)
      const override = list.overrides.get(at)?.start
      const isFirst = override !== undefined && !started.has(`${id} ${at}`)
      const before = counter[at]
      counter[at] = isFirst || before === undefined ? (override ?? level.start) : before + 1
      started.add(`${id} ${at}`)
      for (let below = at + 1; below < MOST_LEVELS; below += 1) {
        const restart = levelAt(list, below)?.restart
        if (restart === undefined || at < restart) counter[below] = undefined
      }
      return labelOf(
        level,
        (index) => {
          const own = levelAt(list, index)
          return { value: counter[index] ?? own?.start ?? 1, format: level.isLegal ? 'decimal' : (own?.format ?? 'decimal') }
        },
        unknown,
      )
    },
    indent(id, at) {
      const list = lists.get(id)
      return list && levelAt(list, at)?.indent
    },
    levelOf(id, style) {
      const list = lists.get(id)
      const found = list ? (abstracts.get(list.abstract)?.levels.findIndex((level) => level?.style === style) ?? -1) : -1
      return found < 0 ? undefined : found
    },
  }
}

function labelOf(level: Level, numberAt: (index: number) => { value: number; format: string }, unknown: (format: string) => void): string {
  if (level.format === 'bullet') {
    const sign = bulletOf(level.text)
    return sign === '' || !level.hasBlank ? sign : `${sign} `
  }
  const whole = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const { value, format } = numberAt(Number(digit) - 1)
    const printed = printedIn(value, format)
    if (printed === undefined) unknown(format)
    return printed ?? String(value)
  })
  const text = whole.slice(0, MOST_LABEL)
  if (text === '' || !level.hasBlank) return text
  // After 、 and ） a blank stands only in the look of the page.
  return /[、。．：）〕】]$/.test(text) ? text : `${text} `
}

/** A format of the file's own is written as its beginning: 001, 002, 003, ... */
function printedIn(value: number, format: string): string | undefined {
  const zeros = /^(0*)1(?:,|$)/.exec(format)?.[1]
  return zeros === undefined ? formatNumber(value, format) : String(value).padStart(zeros.length + 1, '0')
}

function readLists(root: Element | undefined): Map<string, List> {
  const lists = new Map<string, List>()
  for (const element of root ? elementsOf(root, 'num') : []) {
    const id = element.attributes['numId']
    if (id === undefined) continue
    const overrides = new Map<number, { start?: number; level?: Level }>()
    for (const own of elementsOf(element, 'lvlOverride')) {
      const start = numberOf(settingOf(own, 'startOverride'))
      const level = childOf(own, 'lvl')
      overrides.set(numberOf(own.attributes['ilvl']) ?? 0, {
        ...(start === undefined ? {} : { start }),
        ...(level ? { level: readLevel(level) } : {}),
      })
    }
    lists.set(id, { abstract: settingOf(element, 'abstractNumId') ?? '', overrides })
  }
  return lists
}

/** A list that is only a link to a numbering style has the levels of that style's. */
function readAbstracts(root: Element | undefined, lists: ReadonlyMap<string, List>, styles: Styles): Map<string, AbstractList> {
  const abstracts = new Map<string, AbstractList>()
  const links = new Map<string, string>()
  for (const element of root ? elementsOf(root, 'abstractNum') : []) {
    const id = element.attributes['abstractNumId'] ?? ''
    const levels: Level[] = []
    for (const level of elementsOf(element, 'lvl')) {
      const at = numberOf(level.attributes['ilvl']) ?? 0
      if (at >= 0 && at < MOST_LEVELS) levels[at] = readLevel(level)
    }
    abstracts.set(id, { levels })
    const link = settingOf(element, 'numStyleLink')
    if (link !== undefined) links.set(id, link)
  }
  for (const [id, link] of links) {
    const linked = abstracts.get(lists.get(styles.listOf(link) ?? '')?.abstract ?? '')
    if (linked && abstracts.get(id)?.levels.length === 0) abstracts.set(id, linked)
  }
  return abstracts
}

function readLevel(element: Element): Level {
  const restart = numberOf(settingOf(element, 'lvlRestart'))
  const paragraph = childOf(element, 'pPr')
  const indent = paragraph && indentOf(childOf(paragraph, 'ind'))
  const style = settingOf(element, 'pStyle')
  return {
    start: numberOf(settingOf(element, 'start')) ?? 0,
    format: formatOf(element),
    text: settingOf(element, 'lvlText')?.slice(0, MOST_LABEL) ?? '',
    isLegal: flagOf(element, 'isLgl') ?? false,
    hasBlank: settingOf(element, 'suff') !== 'nothing',
    ...(restart === undefined ? {} : { restart }),
    ...(indent ? { indent } : {}),
    ...(style === undefined ? {} : { style }),
  }
}

/** Formats that are newer than the standard stand in mc:AlternateContent, the nearest old one as its Fallback. */
function formatOf(element: Element): string {
  const choice = childOf(element, 'AlternateContent')
  const own = childOf(element, 'numFmt') ?? (choice && childOf(childOf(choice, 'Choice') ?? choice, 'numFmt'))
  const { val = 'decimal', format } = own?.attributes ?? {}
  return val === 'custom' && format !== undefined ? format.slice(0, MOST_LABEL) : val
}
