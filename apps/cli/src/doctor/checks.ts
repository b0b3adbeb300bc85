import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import type { Language } from '@jianbao/lint'
import type { Config } from '@jianbao/schema'
import { type LoadedConfig, loadConfig, readersOf, rulesOf } from '../config.js'
import { ENDINGS } from '../files.js'
import type { Bilingual } from '../language.js'
import { createChecker } from '../lint/checker.js'
import { Problem } from '../problems.js'
import { terminalWidth, usesColors } from '../terminal.js'

/** One thing that was looked at. `notice`: it works, but something is missing; `broken`: nothing can be checked like this. */
export interface Check {
  readonly id: string
  readonly label: Bilingual
  readonly status: 'ok' | 'notice' | 'broken'
  readonly value: Bilingual
  /** What to do next. */
  readonly advice?: Bilingual
  readonly code?: string
}

export interface Circumstances {
  readonly cwd: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly stdout: { readonly isTTY?: boolean; readonly columns?: number }
  readonly color: boolean | undefined
}

const both = (text: string): Bilingual => ({ zh: text, en: text })
const ok = (id: string, label: Bilingual, value: Bilingual): Check => ({ id, label, status: 'ok', value })

/** The oldest Node that jianbao is tried on. */
const LEAST_NODE = [20, 19] as const

export function versionChecks(): Check[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isOld = major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])
  const node = ok('node', both('Node'), both(process.versions.node))
  return [
    ok('jianbao', both('jianbao'), both(process.env['JIANBAO_VERSION'] ?? '')),
    isOld
      ? {
          ...node,
          status: 'broken',
          code: 'JB_NODE',
          advice: { zh: `请升级到 ${LEAST_NODE.join('.')} 以上。`, en: `Upgrade to ${LEAST_NODE.join('.')} or newer.` },
        }
      : node,
    ok('platform', { zh: '系统', en: 'platform' }, both(`${process.platform} ${process.arch}`)),
  ]
}

/** The formats that can be read, those of plugins among them; PDF needs a package that may have been left out. */
export function formatChecks(config: Config): Check[] {
  const pdf = installedVersion('pdfjs-dist')
  const own = ENDINGS.filter((ending) => ending !== 'pdf' || pdf !== undefined)
  const formats = ok('formats', { zh: '可读格式', en: 'formats' }, both([...own, ...readersOf(config).flatMap(({ endings }) => endings)].join(', ')))
  const library = ok('pdfjs-dist', both('pdfjs-dist'), both(pdf ?? ''))
  if (pdf !== undefined) return [formats, library]
  return [
    formats,
    {
      ...library,
      status: 'notice',
      value: { zh: '没有安装，不能读取 PDF', en: 'not installed: PDF cannot be read' },
      advice: { zh: '需要时运行 npm install pdfjs-dist@5。', en: 'Run npm install pdfjs-dist@5 if you need it.' },
    },
  ]
}

function installedVersion(name: string): string | undefined {
  try {
    return (createRequire(import.meta.url)(`${name}/package.json`) as { version: string }).version
  } catch {
    return undefined
  }
}

const CONFIGURATION: Bilingual = { zh: '配置', en: 'configuration' }

/** The configuration that holds here, or what is wrong with it. */
export async function configurationChecks(cwd: string, named: string | undefined, language: Language): Promise<{ checks: Check[]; config: Config }> {
  try {
    const loaded = await loadConfig(cwd, named)
    return { checks: await loadedChecks(loaded, cwd, language), config: loaded.config }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const value: Bilingual = { zh: '不能用', en: 'broken' }
    return { checks: [{ id: 'configuration', label: CONFIGURATION, status: 'broken', value, advice: error.messages, code: error.code }], config: {} }
  }
}

async function loadedChecks({ config, path }: LoadedConfig, cwd: string, language: Language): Promise<Check[]> {
  const { ruleCount } = await createChecker({ config, language }, {})
  const all = rulesOf(config).length
  const presets = (config.extends ?? ['recommended']).join(', ') || '–'
  const overrides = config.overrides?.length ?? 0
  const plugins = (config.plugins ?? []).map(({ name, rules }) => ({
    zh: `${name}（${rules.length} 条规则）`,
    en: `${name} (${rules.length} rules)`,
  }))
  return [
    ok(
      'configuration',
      CONFIGURATION,
      path === undefined ? { zh: '没有找到，用 recommended', en: 'none found: recommended holds' } : both(relative(cwd, path) || path),
    ),
    ok(
      'rules',
      { zh: '规则', en: 'rules' },
      {
        zh: `启用 ${ruleCount} 条，未启用 ${all - ruleCount} 条（${presets}${overrides > 0 ? `，另有 ${overrides} 组 overrides` : ''}）`,
        en: `${ruleCount} on, ${all - ruleCount} off (${presets}${overrides > 0 ? `, ${overrides} overrides` : ''})`,
      },
    ),
    ok(
      'plugins',
      { zh: '插件', en: 'plugins' },
      {
        zh: plugins.map(({ zh }) => zh).join('、') || '无',
        en: plugins.map(({ en }) => en).join(', ') || 'none',
      },
    ),
  ]
}

/** The ignore files that speak for this folder, up to the root of its repository. */
export function ignoreCheck(cwd: string): Check {
  const found: string[] = []
  for (let folder = cwd; ; folder = dirname(folder)) {
    found.push(...['.gitignore', '.jianbaoignore'].map((name) => join(folder, name)).filter((path) => existsSync(path)))
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) break
  }
  const printed = found.map((path) => relative(cwd, path)).join(', ')
  return ok('ignore-files', { zh: '忽略文件', en: 'ignore files' }, { zh: printed || '无', en: printed || 'none' })
}

export function languageCheck({ environment }: Circumstances, language: Language): Check {
  const locale = environment['LC_ALL'] || environment['LC_CTYPE'] || environment['LANG'] || ''
  const check = ok(
    'language',
    { zh: '语言', en: 'language' },
    { zh: `${language}（locale：${locale || '未设置'}）`, en: `${language} (locale: ${locale || 'not set'})` },
  )
  if (process.platform === 'win32' || /utf-?8/i.test(locale)) return check
  return {
    ...check,
    status: 'notice',
    advice: {
      zh: 'locale 不是 UTF-8，终端里的中文可能是乱码。可设 LANG=zh_CN.UTF-8。',
      en: 'The locale is not UTF-8: Chinese may be garbled in the terminal. Set LANG=C.UTF-8.',
    },
  }
}

export function terminalCheck({ stdout, environment, color }: Circumstances): Check {
  const colors = usesColors(color, stdout, environment)
  const width = terminalWidth(stdout, environment)
  const wide = Number.isFinite(width)
  return ok(
    'terminal',
    { zh: '终端', en: 'terminal' },
    {
      zh: `${stdout.isTTY ? '是终端' : '不是终端'}，${colors ? '彩色' : '无颜色'}，${wide ? `宽 ${width} 列` : '不折行'}`,
      en: `${stdout.isTTY ? 'a terminal' : 'no terminal'}, ${colors ? 'colours' : 'no colours'}, ${wide ? `${width} columns` : 'lines are not wrapped'}`,
    },
  )
}

export function gitCheck(): Check {
  const { status, stdout } = spawnSync('git', ['--version'], { encoding: 'utf8' })
  const version = status === 0 ? stdout.trim().replace(/^git version /, '') : undefined
  if (version !== undefined) return ok('git', both('git'), both(version))
  return {
    id: 'git',
    label: both('git'),
    status: 'notice',
    value: { zh: '没有找到', en: 'not found' },
    advice: { zh: '检查文件用不到 git。', en: 'Files are checked without it.' },
  }
}
