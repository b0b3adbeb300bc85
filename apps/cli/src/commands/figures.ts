import { bulletinFigures } from '@jianbao/lint'
import type { FileFigures, Quantity, Relation } from '@jianbao/schema'
import { unknownFormat } from '../formatters/index.js'
import { parseInputs } from '../read.js'
import { EXIT, prepareRun, type SharedOptions, writeResult } from '../run.js'

const FORMATS = ['text', 'json']

/** `jianbao figures`: every quantity of the files, and the relations between them with their verdicts. */
export async function figuresCommand(paths: readonly string[], options: SharedOptions): Promise<number> {
  const format = options.format ?? 'text'
  if (!FORMATS.includes(format)) throw unknownFormat(format, FORMATS)
  const run = await prepareRun(paths, options)
  const { parsed, failed } = await parseInputs(run, options)
  const files = parsed.map(({ filePath, bulletin }): FileFigures => ({ filePath, ...bulletinFigures(bulletin, run.config.settings) }))
  await writeResult(format === 'json' ? `${JSON.stringify(files)}\n` : files.map(fileText).join('\n'), options)
  return failed ? EXIT.failed : EXIT.clean
}

function fileText({ filePath, quantities, relations }: FileFigures): string {
  return `${[filePath, ...quantities.map(quantityLine), ...relations.map((relation) => relationLine(relation, quantities))].join('\n')}\n`
}

function quantityLine({ line, column, text, kind, unit, low, high, iso, noun }: Quantity): string {
  const value = iso ?? (low === high ? String(low) : `[${low ?? '−∞'}, ${high ?? '∞'}]`)
  return `  ${`${line}:${column}`.padEnd(8)} ${text}  ${[kind, value, unit, noun].filter((part) => part).join(' ')}`
}

function relationLine({ type, verdict, operands, claim, evidence }: Relation, quantities: readonly Quantity[]): string {
  const names = operands.map(({ role, quantity }, index) => `${index === claim ? '*' : ''}${role} ${quantities[quantity]?.text ?? ''}`)
  return `  ${type}  ${verdict}  ${names.join(' · ')}  (${evidence.formula})`
}
