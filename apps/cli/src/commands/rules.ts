import { type Language, type Rule, rules } from '@jianbao/lint'
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

/** `jianbao rules [id]`: the rules, or one of them with its examples. */
export async function rulesCommand(id: string | undefined, options: RulesOptions): Promise<number> {
  const format = options.format ?? 'text'
  if (!FORMATS.includes(format)) throw unknownFormat(format, FORMATS)
  const language = chooseLanguage(options.lang, undefined)
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
        ? table(language)
        : chosen.map((rule) => page(rule, language)).join('\n')
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

async function optionsSchema(options: NonNullable<Rule['options']>): Promise<unknown> {
  const { z } = await import('zod')
  return z.toJSONSchema(options(z) as Parameters<typeof z.toJSONSchema>[0], { io: 'input' })
}

function table(language: Language): string {
  const widest = Math.max(...rules.map(({ id }) => id.length))
  return `${rules.map((rule) => `${rule.id.padEnd(widest)}  ${rule.severity.padEnd(7)}  ${rule.presets[0] ?? ''}  ${rule.fixable ? say({ zh: '可修复', en: 'fixable' }, language) : ''}\n  ${say(rule.description, language)}`).join('\n')}\n`
}

function page({ id, description, severity, presets, standard, examples }: Rule, language: Language): string {
  const lines = [id, `  ${say(description, language)}`, `  ${severity} · ${presets.join(', ')}${standard ? ` · ${standard.name}` : ''}`]
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
