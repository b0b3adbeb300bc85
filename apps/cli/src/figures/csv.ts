import type { Language } from '@jianbao/lint'
import type { FileFigures, Quantity, Relation } from '@jianbao/schema'
import { type Bilingual, say } from '../language.js'
import { blockedText, claimedQuantity, evidenceUnit, hasReadableEvidence, operandsText } from './arithmetic.js'
import type { FiguresFormat } from './format.js'
import { dateText } from './values.js'
import { confidenceWord, formulaWords, hedgeWord, kindWord, typeWord, verdictWord } from './words.js'

export type Cell = string | number | null | undefined
type Column<Row> = readonly [name: Bilingual, cell: (row: Row, language: Language) => Cell]

interface QuantityRow extends Quantity {
  readonly filePath: string
}

interface RelationRow {
  readonly file: FileFigures
  readonly relation: Relation
  readonly claimed: Quantity | undefined
}

const QUANTITY_COLUMNS: readonly Column<QuantityRow>[] = [
  [{ zh: '文件', en: 'file' }, ({ filePath }) => filePath],
  [{ zh: '行', en: 'line' }, ({ line }) => line],
  [{ zh: '列', en: 'column' }, ({ column }) => column],
  [{ zh: '页', en: 'page' }, ({ page }) => page],
  [{ zh: '原文', en: 'text' }, ({ text }) => text],
  [{ zh: '类别', en: 'kind' }, (quantity, language) => kindWord(quantity, language)],
  [{ zh: '对象', en: 'noun' }, ({ noun }) => noun],
  [{ zh: '修饰', en: 'hedge' }, ({ hedge }, language) => (hedge === undefined ? undefined : hedgeWord(hedge, language))],
  [{ zh: '下限', en: 'low' }, ({ low }) => low],
  [{ zh: '上限', en: 'high' }, ({ high }) => high],
  [{ zh: '单位', en: 'unit' }, ({ unit }) => unit],
  [{ zh: '每', en: 'per' }, ({ per }) => per],
  [{ zh: '末位单位', en: 'step' }, ({ step }) => step],
  [{ zh: '日期', en: 'date' }, ({ iso }, language) => (iso === undefined ? undefined : dateText(iso, language))],
]

const RELATION_COLUMNS: readonly Column<RelationRow>[] = [
  [{ zh: '文件', en: 'file' }, ({ file }) => file.filePath],
  [{ zh: '行', en: 'line' }, ({ claimed }) => claimed?.line],
  [{ zh: '列', en: 'column' }, ({ claimed }) => claimed?.column],
  [{ zh: '页', en: 'page' }, ({ claimed }) => claimed?.page],
  [{ zh: '原文', en: 'text' }, ({ claimed }) => claimed?.text],
  [{ zh: '关系', en: 'type' }, ({ relation }, language) => typeWord(relation.type, language)],
  [{ zh: '判断', en: 'verdict' }, ({ relation }, language) => verdictWord(relation.verdict, language)],
  [{ zh: '把握', en: 'confidence' }, ({ relation }, language) => confidenceWord(relation.confidence, language)],
  [{ zh: '各数', en: 'operands' }, ({ relation, file }, language) => operandsText(relation, file.quantities, language)],
  [{ zh: '算式', en: 'formula' }, ({ relation }, language) => formulaWords(relation, language)],
  [{ zh: '文中下限', en: 'stated low' }, (row) => evidenceOf(row)?.stated[0]],
  [{ zh: '文中上限', en: 'stated high' }, (row) => evidenceOf(row)?.stated[1]],
  [{ zh: '算得下限', en: 'computed low' }, (row) => evidenceOf(row)?.computed[0]],
  [{ zh: '算得上限', en: 'computed high' }, (row) => evidenceOf(row)?.computed[1]],
  [{ zh: '单位', en: 'unit' }, (row, language) => (evidenceOf(row) ? evidenceUnit(row.relation, language) : undefined)],
  [{ zh: '偏差（末位）', en: 'deviation (steps)' }, (row) => (evidenceOf(row) ? row.relation.deviation : undefined)],
  [
    { zh: '说明', en: 'note' },
    ({ relation: { blockedBy = -1 }, file: { quantities, relations } }, language) => {
      const blocking = relations[blockedBy]
      return blocking && blockedText(blocking, quantities, language)
    },
  ],
]

const evidenceOf = ({ relation, claimed }: RelationRow): Relation['evidence'] | undefined =>
  hasReadableEvidence(relation, claimed) ? relation.evidence : undefined

/** Excel takes a file without it for one in the encoding of the system, and garbles Chinese. */
export const BYTE_ORDER_MARK = '\ufeff'

/** For a spreadsheet: one table, its header and words in the language of the run, numbers bare, an open end empty. */
export const csv: FiguresFormat = {
  begin: ({ relations, language }) =>
    BYTE_ORDER_MARK + record((relations ? RELATION_COLUMNS : QUANTITY_COLUMNS).map(([name]) => say(name, language))),
  each(file, { relations, language }) {
    const { filePath, quantities } = file
    const rows = relations
      ? file.relations.map((relation) => cells(RELATION_COLUMNS, { file, relation, claimed: claimedQuantity(relation, quantities) }, language))
      : quantities.map((quantity) => cells(QUANTITY_COLUMNS, { filePath, ...quantity }, language))
    return rows.map(record).join('')
  },
}

const cells = <Row>(columns: readonly Column<Row>[], row: Row, language: Language): Cell[] => columns.map(([, cell]) => cell(row, language))

/** RFC 4180: a record ends with CRLF; a field that holds a comma, a quote or a line end is quoted, quotes doubled. */
export const record = (row: readonly Cell[]): string => `${row.map(field).join(',')}\r\n`

/** A spreadsheet runs a text that begins with one of these as a formula, the full-width ones too; an apostrophe makes it text. */
const FORMULA = /^[=+\-@＝＋－＠\t\r]/

function field(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell ?? '')
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
