import { relative } from 'node:path'
import type { Rule } from '@jianbao/lint'
import type { Config } from '@jianbao/schema'
import { Problem, unknownName } from './problems.js'

export interface LoadedConfig {
  readonly config: Config
  /** Absent: none was found, and the built-in `recommended` holds. */
  readonly path?: string
}

const PLACES = ['jianbao.config.js', 'jianbao.config.mjs', 'jianbao.config.ts', 'jianbao.config.json', 'package.json']

/** The nearest configuration from the working directory upwards, or the one that was named; checked, with the nearest right names. */
export async function loadConfig(cwd: string, named?: string): Promise<LoadedConfig> {
  const { lilconfig } = await import('./search.js')
  const search = lilconfig('jianbao', { searchPlaces: PLACES, loaders: { '.ts': loadTypeScript } })
  try {
    const found = named === undefined ? await search.search(cwd) : await search.load(named)
    if (!found || found.isEmpty) return { config: {} }
    return { config: await checked(found.config, relative(cwd, found.filepath)), path: found.filepath }
  } catch (error) {
    if (error instanceof Problem) throw error
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
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
  if (result.success) return config as Config
  const [issue] = result.error.issues
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
