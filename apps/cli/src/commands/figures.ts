import { bulletinFigures } from '@jianbao/lint'
import type { FileFigures } from '@jianbao/schema'
import type { FiguresContext, FiguresFormat } from '../figures/format.js'
import { unknownFormat } from '../formatters/index.js'
import { Problem } from '../problems.js'
import { parseEach } from '../read.js'
import { EXIT, prepareRun, type SharedOptions, writeResult } from '../run.js'
import { terminalWidth, usesColors } from '../terminal.js'

export interface FiguresOptions extends SharedOptions {
  readonly quantities?: boolean
  readonly relations?: boolean
}

/** Each is loaded when it is asked for. */
const FORMATS: Readonly<Record<string, () => Promise<FiguresFormat>>> = {
  text: async () => (await import('../figures/text.js')).text,
  json: async () => (await import('../figures/json.js')).json,
  csv: async () => (await import('../figures/csv.js')).csv,
  ndjson: async () => (await import('../figures/ndjson.js')).ndjson,
}

/** `jianbao figures`: every quantity of the files, and the relations between them with their verdicts. */
export async function figuresCommand(paths: readonly string[], options: FiguresOptions): Promise<number> {
  const name = options.format ?? 'text'
  const load = FORMATS[name]
  if (!load) throw unknownFormat(name, Object.keys(FORMATS))
  const tables = chosenTables(name, options)
  const run = await prepareRun(paths, options)
  const format = await load()
  const context: FiguresContext = { language: run.language, ...screenOf(options), ...tables }
  const files: FileFigures[] = []
  let failed = 0
  let printed = ''
  const print = (part = ''): void => {
    if (options.outputFile === undefined) process.stdout.write(part)
    else printed += part
  }
  print(format.begin?.(context))
  for await (const parsed of parseEach(run, options)) {
    if (!parsed) failed += 1
    else {
      const file: FileFigures = { filePath: parsed.filePath, ...bulletinFigures(parsed.bulletin, run.config.settings) }
      if (format.end) files.push(file)
      print(format.each?.(file, context))
    }
  }
  print(format.end?.({ files, failed }, context))
  await writeResult(printed, options)
  return failed > 0 ? EXIT.failed : EXIT.clean
}

/** Both tables where none is named; a CSV holds one, and JSON always both, since relations refer to quantities by their index. */
function chosenTables(format: string, { quantities = false, relations = false }: FiguresOptions): Pick<FiguresContext, 'quantities' | 'relations'> {
  if (format === 'json' && (quantities || relations))
    throw new Problem('JB_FLAG', {
      zh: '--format json 总有数量和关系两部分，不能用 --quantities 或 --relations 取其一。请去掉这个选项，或改用 --format ndjson。',
      en: '--format json always holds quantities and relations: leave out --quantities and --relations, or use --format ndjson.',
    })
  if (format !== 'csv') return { quantities: quantities || !relations, relations: relations || !quantities }
  if (quantities && relations)
    throw new Problem('JB_FLAG', {
      zh: '一个 CSV 只有一张表。请在 --quantities 和 --relations 中选一个。',
      en: 'A CSV holds one table: choose --quantities or --relations.',
    })
  return { quantities: !relations, relations }
}

/** A file is written without colours, and its lines are whole. */
function screenOf({ outputFile, color }: FiguresOptions): Pick<FiguresContext, 'colors' | 'width'> {
  if (outputFile !== undefined) return { colors: false, width: Number.POSITIVE_INFINITY }
  return { colors: usesColors(color, process.stdout), width: terminalWidth(process.stdout) }
}
