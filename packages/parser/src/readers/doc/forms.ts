import type { ParagraphForm } from '../word/document.js'
import { type Property, propertiesOf, type Run } from './properties.js'
import { lineage, type Style } from './styles.js'

/** How a paragraph is set, and what it ends. */
export interface Form extends ParagraphForm {
  readonly inTable: boolean
  /** It is the end of a row, and no cell. */
  readonly endsRow: boolean
  /** The list that it is an item of, from 1, and the level in it, from 0. */
  readonly list?: { readonly number: number; readonly level: number }
  /** Of the end of a row: where its cells begin, and the last one ends, in twips. */
  readonly edges?: readonly number[]
}

interface Settings {
  justification: number
  firstLine: number
  /** In hundredths of a character; where it is there, it counts. */
  firstLineCharacters: number
  before: number
  beforeLines: number
  outline?: number
  list: number
  level: number
  pageBreak: boolean
  inTable: boolean
  depthInTables: number
  endsRow: boolean
  edges?: number[]
}

type ReadOperand = (settings: Settings, property: Property) => void

type NumberName = 'justification' | 'firstLine' | 'firstLineCharacters' | 'before' | 'beforeLines' | 'outline' | 'list' | 'level' | 'depthInTables'
type FlagName = 'pageBreak' | 'inTable' | 'endsRow'

const byte =
  (name: NumberName): ReadOperand =>
  (settings, { view, at }) => {
    settings[name] = view.getUint8(at)
  }

const short =
  (name: NumberName): ReadOperand =>
  (settings, { view, at }) => {
    settings[name] = view.getInt16(at, true)
  }

const flag =
  (name: FlagName): ReadOperand =>
  (settings, { view, at }) => {
    settings[name] = view.getUint8(at) !== 0
  }

/** The properties that say how a paragraph is set, by their codes, with the names that MS-DOC 2.6.2 and 2.6.3 give them. */
const READERS: ReadonlyMap<number, ReadOperand> = new Map([
  // sprmPJc80, sprmPJc
  [0x2403, byte('justification')],
  [0x2461, byte('justification')],
  // sprmPDxaLeft180, sprmPDxaLeft1
  [0x8411, short('firstLine')],
  [0x8460, short('firstLine')],
  // sprmPDxcLeft1
  [0x4457, short('firstLineCharacters')],
  // sprmPDyaBefore
  [0xa413, short('before')],
  // sprmPDylBefore
  [0x4458, short('beforeLines')],
  // sprmPOutLvl
  [0x2640, byte('outline')],
  // sprmPIlfo
  [0x460b, short('list')],
  // sprmPIlvl
  [0x260a, byte('level')],
  // sprmPFPageBreakBefore
  [0x2407, flag('pageBreak')],
  // sprmPFInTable
  [0x2416, flag('inTable')],
  // sprmPItap
  [0x6649, short('depthInTables')],
  // sprmPFTtp
  [0x2417, flag('endsRow')],
  // sprmTDefTable
  [
    0xd608,
    (settings, { view, at, size }) => {
      const count = size > 0 ? view.getUint8(at) : 0
      if (1 + 2 * (count + 1) <= size) settings.edges = Array.from({ length: count + 1 }, (_, index) => view.getInt16(at + 1 + 2 * index, true))
    },
  ],
])

const [CENTRE, RIGHT] = [1, 2]
/** Numbers above it say that a list was taken off. */
const MOST_LISTS = 0x7fe
const BODY_TEXT = 9
/** The two characters of a first line, at sizes from 小五 to 小二, in twips. */
const [LEAST_FIRST_LINE, MOST_FIRST_LINE] = [300, 1000]
const CHARACTER = 320
/** A line of text at the usual size. */
const LINE = 240

/** Makes the form of the paragraph that a run describes; kept by run, as all its characters ask. */
export function formReader(styles: ReadonlyMap<number, Style>): (run: Run | undefined) => Form {
  const known = new Map<Run | undefined, Form>()
  return (run) => {
    const form = known.get(run) ?? formOf(run, styles)
    known.set(run, form)
    return form
  }
}

function formOf(run: Run | undefined, styles: ReadonlyMap<number, Style>): Form {
  const settings: Settings = {
    justification: 0,
    firstLine: 0,
    firstLineCharacters: 0,
    before: 0,
    beforeLines: 0,
    list: 0,
    level: 0,
    pageBreak: false,
    inTable: false,
    depthInTables: 0,
    endsRow: false,
  }
  const read = (view: DataView) => {
    for (const property of propertiesOf(view)) READERS.get(property.code)?.(settings, property)
  }
  const bases = lineage(styles, run?.style ?? 0)
  for (const { properties } of bases) read(properties)
  if (run) read(run.properties)
  const depth = settings.outline === undefined ? bases.at(-1)?.depth : settings.outline < BODY_TEXT ? settings.outline + 1 : undefined
  return {
    align: settings.justification === CENTRE ? 'center' : settings.justification === RIGHT ? 'right' : 'left',
    indent: indentOf(settings),
    ...(depth === undefined ? {} : { depth }),
    ...(settings.before >= LINE || settings.beforeLines >= 100 ? { hasGap: true as const } : {}),
    ...(settings.pageBreak ? { startsPage: true } : {}),
    inTable: settings.inTable || settings.depthInTables > 0,
    endsRow: settings.endsRow,
    ...(settings.list > 0 && settings.list <= MOST_LISTS ? { list: { number: settings.list, level: settings.level } } : {}),
    ...(settings.edges ? { edges: settings.edges } : {}),
  }
}

function indentOf({ firstLine, firstLineCharacters }: Settings): number {
  if (firstLineCharacters > 0) return firstLineCharacters / 100
  if (firstLine >= LEAST_FIRST_LINE && firstLine <= MOST_FIRST_LINE) return 2
  return Math.max(0, firstLine / CHARACTER)
}
