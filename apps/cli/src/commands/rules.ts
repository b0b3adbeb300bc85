import type { Language, Rule } from '@jianbao/lint'
import { loadConfig, rulesOf } from '../config.js'
import { unknownFormat } from '../formatters/index.js'
import { say } from '../language.js'
import { unknownName } from '../problems.js'
import { chooseLanguage, EXIT, writeResult } from '../run.js'

export interface RulesOptions {
  readonly format?: string
  readonly lang?: string
  readonly outputFile?: string
}

const FORMATS = ['text', 'json']

/** `jianbao rules [id]`: the rules, those of the nearest configuration's plugins among them, or one of them with its options and examples. */
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
        : (await Promise.all(chosen.map((rule) => page(rule, language)))).join('\n')
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

async function optionsSchema(options: NonNullable<Rule['options']>) {
  const { z } = await import('zod')
  return z.toJSONSchema(options(z) as ReturnType<typeof z.strictObject>, { io: 'input' })
}

function table(rules: readonly Rule[], language: Language): string {
  const widest = Math.max(...rules.map(({ id }) => id.length))
  return `${rules.map((rule) => `${rule.id.padEnd(widest)}  ${rule.severity.padEnd(7)}  ${rule.presets[0] ?? ''}  ${rule.fixable ? say({ zh: '可修复', en: 'fixable' }, language) : ''}\n  ${say(rule.description, language)}`).join('\n')}\n`
}

async function page(rule: Rule, language: Language): Promise<string> {
  const { id, description, severity, presets, standard, examples } = rule
  const facts = [severity, presets.join(', '), standard?.name ?? ''].filter((fact) => fact !== '')
  const lines = [id, `  ${say(description, language)}`, `  ${facts.join(' · ')}`, ...(await optionLines(rule, language))]
  for (const { text, because, findings } of examples) {
    const sentence =
      text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(1, -1)
        .join(' ')
        .trim() || text.trim()
    lines.push('', `  ${findings.length > 0 ? '✖' : '✔'} ${sentence}`, `    ${because}`)
  }
  return `${lines.join('\n')}\n`
}

/** The options with their defaults, and what each is for. */
async function optionLines({ options, defaults }: Rule, language: Language): Promise<string[]> {
  const { properties = {} } = options ? await optionsSchema(options) : {}
  return Object.entries(properties).flatMap(([name, schema], index) => [
    ...(index === 0 ? ['', `  ${say({ zh: '选项', en: 'options' }, language)}`] : []),
    `    ${name}: ${JSON.stringify(defaults[name])}`,
    ...(typeof schema === 'object' && schema.description !== undefined ? [`      ${schema.description}`] : []),
  ])
}
