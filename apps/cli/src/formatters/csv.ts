import type { Language } from '@jianbao/lint'
import type { FileResult, Finding } from '@jianbao/schema'
import { BYTE_ORDER_MARK, type Cell, record } from '../figures/csv.js'
import { type Bilingual, say } from '../language.js'
import type { Formatter } from './formatter.js'

interface Row {
  readonly filePath: string
  readonly message: FileResult['messages'][number]
  /** Absent where the file could not be checked. */
  readonly finding: Finding | undefined
}

const COLUMNS: readonly (readonly [Bilingual, (row: Row, language: Language) => Cell])[] = [
  [{ zh: '文件', en: 'file' }, ({ filePath }) => filePath],
  [{ zh: '页', en: 'page' }, ({ finding }) => finding?.page],
  [{ zh: '行', en: 'line' }, ({ finding }) => finding?.line],
  [{ zh: '列', en: 'column' }, ({ finding }) => finding?.column],
  [
    { zh: '级别', en: 'severity' },
    ({ message }, language) => say(message.severity === 2 ? { zh: '错误', en: 'error' } : { zh: '警告', en: 'warning' }, language),
  ],
  [{ zh: '规则', en: 'rule' }, ({ message }) => message.ruleId ?? ('fatal' in message ? message.code : undefined)],
  [{ zh: '栏目', en: 'section' }, ({ finding }) => finding?.where.heading],
  [{ zh: '文章', en: 'article' }, ({ finding }) => finding?.where.title],
  [{ zh: '原文', en: 'quote' }, ({ finding }) => finding?.quote],
  [{ zh: '说明', en: 'message' }, ({ message }) => message.message],
  [{ zh: '建议', en: 'suggestions' }, ({ finding }) => finding?.suggestions?.map(({ desc }) => desc).join('\n')],
]

/** For a spreadsheet: a row a finding, in the language of the run. */
export const csv: Formatter = {
  id: 'csv',
  begin: ({ language }) => BYTE_ORDER_MARK + record(COLUMNS.map(([name]) => say(name, language))),
  each: ({ result: { filePath, messages } }, { language }) =>
    messages
      .map((message) => ({ filePath, message, finding: 'fatal' in message ? undefined : message }))
      .map((row) => record(COLUMNS.map(([, cell]) => cell(row, language))))
      .join(''),
}
