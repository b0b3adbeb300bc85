import type { Language } from '@jianbao/lint'
import { createColors } from 'picocolors'
import {
  type Check,
  type Circumstances,
  configurationChecks,
  formatChecks,
  gitCheck,
  ignoreCheck,
  languageCheck,
  terminalCheck,
  versionChecks,
} from '../doctor/checks.js'
import { displayWidth, pad } from '../figures/columns.js'
import { unknownFormat } from '../formatters/index.js'
import { say } from '../language.js'
import { chooseLanguage, EXIT, writeResult } from '../run.js'
import { terminalWidth, usesColors } from '../terminal.js'
import { wrapped } from '../wrap.js'

export interface DoctorOptions {
  readonly format?: string
  readonly config?: string
  readonly lang?: string
  readonly color?: boolean
  readonly outputFile?: string
}

const FORMATS = ['text', 'json']

/** `jianbao doctor`: what there is for jianbao to work with, and what is wrong with it. */
export async function doctorCommand(options: DoctorOptions): Promise<number> {
  const { format = 'text', color } = options
  if (!FORMATS.includes(format)) throw unknownFormat(format, FORMATS)
  const circumstances: Circumstances = { cwd: process.cwd(), environment: process.env, stdout: process.stdout, color }
  const asked = chooseLanguage(options.lang, undefined)
  const { checks: configuration, config } = await configurationChecks(circumstances.cwd, options.config, asked)
  const language = chooseLanguage(options.lang, config.language)
  const checks = [
    ...versionChecks(),
    ...formatChecks(config),
    ...configuration,
    ignoreCheck(circumstances.cwd),
    languageCheck(circumstances, language),
    terminalCheck(circumstances),
    gitCheck(),
  ]
  await writeResult(format === 'json' ? json(checks, language) : text(checks, language, circumstances, options), options)
  return checks.some(({ status }) => status === 'broken') ? EXIT.failed : EXIT.clean
}

function json(checks: readonly Check[], language: Language): string {
  const rows = checks.map(({ id, status, value, advice, code }) => ({
    id,
    status,
    value: say(value, language),
    ...(advice ? { advice: say(advice, language) } : {}),
    ...(code === undefined ? {} : { code }),
  }))
  return `${JSON.stringify({ healthy: checks.every(({ status }) => status !== 'broken'), checks: rows }, null, 2)}\n`
}

function text(checks: readonly Check[], language: Language, { stdout, environment }: Circumstances, { color, outputFile }: DoctorOptions): string {
  const isFile = outputFile !== undefined
  const paint = createColors(!isFile && usesColors(color, stdout, environment))
  const width = isFile ? Number.POSITIVE_INFINITY : terminalWidth(stdout, environment)
  const marks = { ok: paint.green('✔'), notice: paint.yellow('!'), broken: paint.red('✖') }
  const labels = Math.max(...checks.map(({ label }) => displayWidth(say(label, language))))
  const indent = ' '.repeat(labels + 4)
  const lines = checks.flatMap(({ label, status, value, advice, code }) => {
    const [first = '', ...rest] = wrapped(say(value, language), width - indent.length)
    const next = advice ? wrapped(`${say(advice, language)}${code === undefined ? '' : ` [${code}]`}`, width - indent.length) : []
    return [`${marks[status]} ${pad(say(label, language), labels)}  ${first}`, ...[...rest, ...next].map((line) => indent + line)]
  })
  const broken = checks.filter(({ status }) => status === 'broken').length
  const verdict =
    broken === 0 ? { zh: '可以使用。', en: 'All is well.' } : { zh: `有 ${broken} 处要先处理。`, en: `Broken: ${broken}. See above what to do.` }
  return `${lines.join('\n')}\n\n${say(verdict, language)}\n`
}
