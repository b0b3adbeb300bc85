import type { Config, RuleSetting, Settings } from '@jianbao/schema'
import type { Language } from '../messages.js'
import type { Rule } from '../rule.js'

/** A rule that is on, how loud, and with which options. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: 1 | 2
  readonly options: Readonly<Record<string, unknown>>
}

/** What a configuration comes to. */
export interface ResolvedConfig {
  readonly active: readonly ActiveRule[]
  readonly settings: Settings
  readonly language: Language
  /** Relations that rest on an assumption are reported too, as warnings. */
  readonly likely: boolean
  /** The ids of all rules that there are, on or off. */
  readonly known: readonly string[]
}

/** What is wrong with a configuration: the name that does not exist and what it should be. */
export class ConfigError extends Error {
  readonly kind: 'rule' | 'preset'
  readonly unknown: string
  readonly known: readonly string[]

  constructor(kind: 'rule' | 'preset', unknown: string, known: readonly string[]) {
    super(`there is no ${kind} "${unknown}"`)
    this.name = 'ConfigError'
    this.kind = kind
    this.unknown = unknown
    this.known = known
  }
}

export const presetNames = ['recommended', 'strict', 'all'] as const

/**
 * Applies the presets in their order, then the rules. Without `extends`, `recommended` holds.
 *
 * @throws {ConfigError} for a rule or preset that does not exist.
 */
export function resolveConfig(
  { extends: presets = ['recommended'], rules: set = {}, settings = {}, language = 'zh-CN' }: Config,
  rules: readonly Rule[],
): ResolvedConfig {
  const active = new Map<string, ActiveRule>()
  for (const preset of presets) {
    if (!(presetNames as readonly string[]).includes(preset)) throw new ConfigError('preset', preset, presetNames)
    for (const rule of rules) if (isIn(rule, preset)) active.set(rule.id, { rule, severity: presetSeverity(rule), options: rule.defaults })
  }
  for (const [id, setting] of Object.entries(set)) {
    const rule = rules.find((candidate) => candidate.id === id)
    if (!rule)
      throw new ConfigError(
        'rule',
        id,
        rules.map((known) => known.id),
      )
    applySetting(active, rule, setting)
  }
  return {
    active: [...active.values()],
    settings,
    language,
    likely: presets.some((preset) => preset !== 'recommended'),
    known: rules.map(({ id }) => id),
  }
}

const isIn = ({ presets }: Rule, preset: string) => preset === 'all' || (presets as readonly string[]).includes(preset)

/** A rule that only `strict` has is a warning there. */
const presetSeverity = ({ severity, presets }: Rule): 1 | 2 => (severity === 'error' && presets.includes('recommended') ? 2 : 1)

function applySetting(active: Map<string, ActiveRule>, rule: Rule, setting: RuleSetting): void {
  const [severity, options] = typeof setting === 'string' ? [setting] : setting
  if (severity === 'off') active.delete(rule.id)
  else active.set(rule.id, { rule, severity: severity === 'error' ? 2 : 1, options: { ...rule.defaults, ...options } })
}
