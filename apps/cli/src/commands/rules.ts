import type { Language, Rule } from '@jianbao/lint'
import { loadConfig, rulesOf } from '../config.js'
import { unknownFormat } from '../formatters/index.js'
import { say } from '../language.js'
import { unknownName } from '../problems.js'
import { optionsSchema } from '../rules/options.js'
import { chooseLanguage, EXIT, writeResult } from '../run.js'
import { terminalWidth, usesColors } from '../terminal.js'

export interface RulesOptions {
  readonly format?: string
  readonly lang?: string
  readonly outputFile?: string
}

const FORMATS = ['text', 'json']

/** `jianbao rules [id]` and `jianbao explain <rule>`: the rules, those of the nearest configuration's plugins among them, or one in words. */
export async function rulesCommand(id: string | undefined, options: RulesOptions): Promise<number> {
  const format = options.format ?? 'text'
  if (!FORMATS.includes(format)) throw unknownFormat(format, FORMATS)
  const { config } = await loadConfig(process.cwd())
  const language = chooseLanguage(options.lang, config.language)
  const rules = rulesOf(config)
  const chosen = id === undefined ? rules : rules.filter((rule) => rule.id === id)
  if (id !== undefined && chosen.length === 0)
    throw unknownName(
      'JB_RULE',
      { zh: '规则', en: 'rule' },
      id,
      rules.map((rule) => rule.id),
    )
  const text =
    format === 'json'
      ? `${JSON.stringify(await Promise.all(chosen.map(ruleRow)), null, 2)}\n`
      : id === undefined
        ? table(rules, language)
        : await explained(chosen, options, language)
  await writeResult(text, options)
  return EXIT.clean
}

async function ruleRow({ id, group, description, severity, presets, fixable, hasSuggestions, standard, options, defaults }: Rule) {
  return {
    id,
    group,
    description,
    severity,
    presets,
    fixable,
    hasSuggestions,
    ...(standard ? { standard } : {}),
    options: { schema: options ? await optionsSchema(options) : null, defaults },
  }
}

/** The pages are loaded only where one is asked for. */
async function explained(rules: readonly Rule[], { outputFile }: RulesOptions, language: Language): Promise<string> {
  const { rulePage } = await import('../rules/page.js')
  const screen =
    outputFile === undefined
      ? { colors: usesColors(undefined, process.stdout), width: terminalWidth(process.stdout) }
      : { colors: false, width: Number.POSITIVE_INFINITY }
  return (await Promise.all(rules.map((rule) => rulePage(rule, { language, ...screen })))).join('\n')
}

function table(rules: readonly Rule[], language: Language): string {
  const widest = Math.max(...rules.map(({ id }) => id.length))
  return `${rules.map((rule) => `${rule.id.padEnd(widest)}  ${rule.severity.padEnd(7)}  ${rule.presets[0] ?? ''}  ${rule.fixable ? say({ zh: '可修复', en: 'fixable' }, language) : ''}\n  ${say(rule.description, language)}`).join('\n')}\n`
}
