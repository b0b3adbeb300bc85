import { relative } from 'node:path'
import { rules as builtIn, pluginRules, type Rule } from '@jianbao/lint'
import type { Reader } from '@jianbao/parser'
import type { Config, RuleSetting, RuleSeverity, Zod } from '@jianbao/schema'
import { Problem, unknownName } from './problems.js'

export interface LoadedConfig {
  readonly config: Config
  /** Absent: none was found, and the built-in `recommended` holds. */
  readonly path?: string
}

const PLACES = ['jianbao.config.js', 'jianbao.config.mjs', 'jianbao.config.ts', 'jianbao.config.json', 'package.json']

/**
 * The nearest configuration from the working directory upwards, or the one that was named; checked, with the nearest right names.
 *
 * @param sources is told the files that it is made of, also where it cannot be loaded; they are read anew then, though they were before
 */
export async function loadConfig(cwd: string, named?: string, sources?: Set<string>): Promise<LoadedConfig> {
  const { lilconfig } = await import('./search.js')
  const loaders = sources ? await freshLoaders(sources) : { '.ts': loadTypeScript }
  const search = lilconfig('jianbao', { searchPlaces: PLACES, loaders })
  try {
    const found = named === undefined ? await search.search(cwd) : await search.load(named)
    if (found) sources?.add(found.filepath)
    if (!found || found.isEmpty) return { config: {} }
    return { config: await checked(found.config, relative(cwd, found.filepath)), path: found.filepath }
  } catch (error) {
    if (error instanceof Problem) throw error
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    const missing = missingPackage(reason)
    if (missing !== undefined) throw notInstalled(missing)
    throw new Problem('JB_CONFIG', {
      zh: `配置文件${named === undefined ? '' : ` ${named} `}无法读取：${reason}。请检查路径和语法。`,
      en: `The configuration${named === undefined ? '' : ` ${named}`} cannot be read: ${reason}. Check its path and syntax.`,
    })
  }
}

async function loadTypeScript(path: string): Promise<unknown> {
  const { createJiti } = await import('jiti')
  return createJiti(import.meta.url).import(path, { default: true })
}

async function freshLoaders(sources: Set<string>) {
  const { loadAnew } = await import('./fresh-modules.js')
  const load = (path: string) => loadAnew(path, sources)
  return { '.js': load, '.mjs': load, '.cjs': load, '.ts': load }
}

/** The name of a package that an import did not find; a path is none. Node and jiti say it alike. */
const missingPackage = (reason: string): string | undefined =>
  /^Cannot find (?:package|module) '((?:@[^/'\\]+\/)?[^@./'\\:][^/'\\:]*)/.exec(reason)?.[1]

const notInstalled = (name: string) =>
  new Problem('JB_CONFIG', {
    zh: `配置文件要用的包 ${name} 没有找到。请核对名字，或运行 npm install -D ${name} 安装。`,
    en: `The configuration needs the package ${name}, which is not found. Check its name, or run npm install -D ${name}.`,
  })

const SEVERITIES: readonly RuleSeverity[] = ['off', 'warn', 'error']

/**
 * A configuration with the rules of --rule over all others, those of overrides too.
 *
 * @param flags each `id:severity`
 */
export function withRules(config: Config, flags: readonly string[]): Config {
  const rules: Record<string, RuleSetting> = {}
  for (const flag of flags) {
    const at = flag.lastIndexOf(':')
    const [id, printed] = at < 0 ? [flag, 'error'] : [flag.slice(0, at), flag.slice(at + 1)]
    const severity = SEVERITIES.find((name) => name === printed)
    if (!severity) throw unknownName('JB_FLAG', { zh: `规则 ${id} 的级别`, en: `severity for the rule ${id}` }, printed, SEVERITIES)
    const set = config.rules?.[id]
    rules[id] = typeof set === 'object' && set[1] !== undefined ? [severity, set[1]] : severity
  }
  const overrides = config.overrides?.map((override) => ({ ...override, rules: { ...override.rules, ...rules } }))
  return { ...config, rules: { ...config.rules, ...rules }, ...(overrides ? { overrides } : {}) }
}

/** The rules that there are: those of jianbao, then those of the plugins of a loaded configuration. */
export const rulesOf = (config: Config): Rule[] => [...builtIn, ...pluginRules(config)]

/** The readers of the plugins; the schema of a configuration knows no more than that they are objects. */
export const readersOf = ({ plugins = [] }: Config): Reader[] => plugins.flatMap(({ readers = [] }) => readers as unknown as Reader[])

/** Holds the options that a configuration sets against the rules' own schemas. */
export async function checkRuleOptions({ rules: set = {}, overrides = [] }: Config, rules: readonly Rule[]): Promise<void> {
  const settings = [set, ...overrides.map(({ rules: own }) => own)].flatMap((all) => Object.entries(all))
  const withOptions = settings.filter(([, setting]) => typeof setting !== 'string' && setting[1] !== undefined)
  if (withOptions.length === 0) return
  const { z } = await import('zod')
  for (const [id, setting] of withOptions) {
    const rule = rules.find((candidate) => candidate.id === id)
    const options = typeof setting === 'string' ? undefined : setting[1]
    if (!rule || options === undefined) continue
    if (!rule.options) throw noOptions(id)
    const result = (rule.options(z) as ReturnType<typeof z.strictObject>).safeParse(options)
    const [issue] = result.error?.issues ?? []
    if (!issue) continue
    if (issue.code === 'unrecognized_keys')
      throw unknownName('JB_CONFIG', { zh: `规则 ${id} 的选项`, en: `option of the rule ${id}` }, issue.keys[0] ?? '', Object.keys(rule.defaults))
    throw new Problem('JB_CONFIG', {
      zh: `规则 ${id} 的选项 ${issue.path.join('.')} 不对：${issue.message}。运行 jianbao rules ${id} 可查看选项。`,
      en: `The option ${issue.path.join('.')} of the rule ${id} is wrong: ${issue.message}. See jianbao rules ${id}.`,
    })
  }
}

const noOptions = (id: string) =>
  new Problem('JB_CONFIG', { zh: `规则 ${id} 没有选项，只能设严重程度。`, en: `The rule ${id} has no options: only its severity can be set.` })

async function checked(config: unknown, path: string): Promise<Config> {
  const schema = await import('@jianbao/schema')
  const { z } = await import('zod')
  const strict = z.strictObject({ ...schema.Config.shape, settings: z.exactOptional(z.strictObject(schema.Settings.shape)) })
  const result = strict.safeParse(config)
  if (result.success) {
    checkPlugins(config as Config, z)
    return config as Config
  }
  const [issue] = result.error.issues
  if (issue?.path[0] === 'plugins') throw wrongPlugin(config as { plugins: unknown }, issue.path, path)
  if (issue?.code === 'unrecognized_keys') {
    const known = Object.keys(issue.path[0] === 'settings' ? schema.Settings.shape : schema.Config.shape)
    throw unknownName('JB_CONFIG', { zh: `配置项（${path}）`, en: `option in ${path}` }, [...issue.path, issue.keys[0]].join('.'), known)
  }
  const place = issue?.path.join('.') || path
  throw new Problem('JB_CONFIG', {
    zh: `${path} 中的 ${place} 不对：${issue?.message ?? ''}。运行 jianbao schema config 可查看格式。`,
    en: `${place} in ${path} is wrong: ${issue?.message ?? ''}. See jianbao schema config.`,
  })
}

/** A plugin that is given by its name, as other tools have it, or is not what a plugin exports. */
function wrongPlugin({ plugins }: { plugins: unknown }, [, index]: readonly PropertyKey[], path: string): Problem {
  const plugin: unknown = Array.isArray(plugins) ? plugins[Number(index)] : plugins
  if (typeof plugin === 'string')
    return new Problem('JB_CONFIG', {
      zh: `plugins 里要放插件本身，不是名字。请在 jianbao.config.js 里写 import plugin from '${plugin}'，再写 plugins: [plugin]。`,
      en: `plugins takes the plugin itself, not its name. In jianbao.config.js write import plugin from '${plugin}', then plugins: [plugin].`,
    })
  const place = ['plugins', ...(index === undefined ? [] : [String(index)])].join('.')
  return new Problem('JB_CONFIG', {
    zh: `${path} 中的 ${place} 不是插件：插件是 { name, rules: [规则, …] }。请检查 import 的是不是它的默认导出。`,
    en: `${place} in ${path} is no plugin, which is { name, rules: [rule, …] }. See whether its default export was imported.`,
  })
}

/** Holds the rules of plugins against what the engine needs: one that is plain JavaScript was held against nothing before. */
function checkPlugins({ plugins = [] }: Config, z: Zod): void {
  if (plugins.length === 0) return
  const form = ruleForm(z)
  const owners = new Map(builtIn.map(({ id }) => [id, 'jianbao']))
  for (const { name, rules } of plugins) {
    for (const rule of rules) {
      const [issue] = form.safeParse(rule).error?.issues ?? []
      if (issue)
        throw new Problem('JB_CONFIG', {
          zh: `插件 ${name} 的规则 ${rule.id} 缺少 ${issue.path.join('.')}，或写得不对（${issue.message}）。请用 defineRule 写规则，或告诉插件的作者。`,
          en: `The rule ${rule.id} of the plugin ${name} has no ${issue.path.join('.')}, or a wrong one (${issue.message}). Write it with defineRule, or tell the plugin's author.`,
        })
      const owner = owners.get(rule.id)
      if (owner !== undefined)
        throw new Problem('JB_CONFIG', {
          zh: `插件 ${name} 的规则 ${rule.id} 与 ${owner} 的规则同名。请给它换一个名字，例如“插件名/${rule.id}”。`,
          en: `The rule ${rule.id} of the plugin ${name} has the name of one of ${owner}. Call it otherwise: <plugin>/${rule.id}, for instance.`,
        })
      owners.set(rule.id, name)
    }
  }
}

function ruleForm({ array, boolean, custom, enum: oneOf, looseObject, record, string, unknown }: Zod) {
  const bilingual = looseObject({ zh: string(), en: string() })
  return looseObject({
    group: oneOf(['figures', 'dates', 'structure', 'text']),
    severity: oneOf(['error', 'warning']),
    presets: array(oneOf(['recommended', 'strict'])),
    fixable: boolean(),
    hasSuggestions: boolean(),
    description: bilingual,
    messages: record(string(), bilingual),
    defaults: record(string(), unknown()),
    examples: array(looseObject({ text: string(), because: string(), findings: array(string()) })),
    check: custom((check) => typeof check === 'function', 'expected a function'),
  })
}
