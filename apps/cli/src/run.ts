import type { Language } from '@jianbao/lint'
import type { Config } from '@jianbao/schema'
import { type LoadedConfig, loadConfig, readersOf, withRules } from './config.js'
import { chooseAmong, findInputs, type Input } from './files.js'
import { localeLanguage, say } from './language.js'
import { Problem } from './problems.js'
import { withUnseenNamed } from './unseen.js'
import { writeWhole } from './writing.js'

/** The flags that every command which reads files has. */
export interface SharedOptions {
  readonly format?: string
  /** `false` for --no-config, a path for --config. */
  readonly config?: string | boolean
  readonly lang?: string
  /** `false` for --no-color. */
  readonly color?: boolean
  readonly outputFile?: string
  readonly encoding?: string
  readonly password?: string
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly allowEmpty?: boolean
  /** Files that are named but of no known kind, or ignored, are passed over. */
  readonly ignoreUnknown?: boolean
  /** Only what the next commit holds. */
  readonly staged?: boolean
  /** Only what has changed since a commit. */
  readonly since?: string
  /** Each `id:severity`, over the configuration. */
  readonly rule?: readonly string[]
  readonly verbose?: boolean
}

/** The configuration and the language of a run. */
export interface Settled {
  readonly config: Config
  readonly language: Language
  /** Absent where no file configures the run. */
  readonly configPath?: string
}

/** What a command has settled before it reads the first file. */
export interface Run extends Settled {
  readonly inputs: readonly Input[]
}

export const EXIT = { clean: 0, findings: 1, failed: 2 } as const

/** Loads the configuration, or none under --no-config; `sources` is told what it is made of. */
export async function settle(options: SharedOptions, sources?: Set<string>): Promise<Settled> {
  const named = typeof options.config === 'string' ? options.config : undefined
  const { config: loaded, path }: LoadedConfig = options.config === false ? { config: {} } : await loadConfig(process.cwd(), named, sources)
  const config = options.rule === undefined ? loaded : withRules(loaded, options.rule)
  return { config, language: chooseLanguage(options.lang, config.language), ...(path === undefined ? {} : { configPath: path }) }
}

/** Loads the configuration and finds the files. */
export async function prepareRun(paths: readonly string[], options: SharedOptions, sources?: Set<string>): Promise<Run> {
  const { config, language, configPath } = await settle(options, sources)
  if (options.verbose) warnOnStandardError(configurationUsed(configPath, options, language))
  const usesStdin = options.stdin === true || paths.includes('-')
  const files = paths.filter((path) => path !== '-')
  const found = usesStdin && files.length === 0 ? [] : await filesOf(files.length > 0 ? files : ['.'], config, options)
  const inputs = usesStdin ? [...found, { filePath: options.stdinFilename ?? '<stdin>' }] : found
  if (inputs.length === 0 && options.allowEmpty !== true && !chosenElsewhere(options)) throw nothingToRead(files)
  return { config, language, inputs, ...(configPath === undefined ? {} : { configPath }) }
}

/** That git, or a hook that names whatever is committed, names no file for us is no mistake. */
const chosenElsewhere = ({ staged, since, ignoreUnknown }: SharedOptions): boolean => staged === true || since !== undefined || ignoreUnknown === true

async function filesOf(paths: readonly string[], config: Config, { staged, since, ignoreUnknown = false }: SharedOptions): Promise<Input[]> {
  const cwd = process.cwd()
  const endings = readersOf(config).flatMap((reader) => reader.endings)
  const options = { cwd, files: config.files, ignores: config.ignores, endings, ignoreUnknown }
  if (staged !== true && since === undefined) return findInputs(paths, options)
  const { changedSince, stagedFiles } = await import('./git.js')
  if (staged !== true) return chooseAmong(changedSince(cwd, since as string), paths, options)
  const contents = new Map(stagedFiles(cwd).map(({ absolute, bytes }) => [absolute, bytes]))
  const inputs = await chooseAmong([...contents.keys()], paths, options)
  return inputs.map((input) => ({ ...input, bytes: contents.get(input.absolute ?? '') ?? new Uint8Array() }))
}

export function chooseLanguage(flag: string | undefined, configured: Language | undefined): Language {
  if (flag === undefined) return configured ?? localeLanguage(process.env)
  if (/^zh(?:[-_]|$)/i.test(flag)) return 'zh-CN'
  if (/^en(?:[-_]|$)/i.test(flag)) return 'en'
  throw new Problem('JB_LANGUAGE', { zh: `没有“${flag}”这种语言。请用 zh-CN 或 en。`, en: `There is no language "${flag}". Use zh-CN or en.` })
}

function configurationUsed(path: string | undefined, { config }: SharedOptions, language: Language): string {
  if (path !== undefined) return say({ zh: `配置：${path}`, en: `configuration: ${path}` }, language)
  return config === false
    ? say({ zh: '配置：无（--no-config），用 recommended', en: 'configuration: none (--no-config), recommended holds' }, language)
    : say({ zh: '配置：没有找到，用 recommended', en: 'configuration: none found, recommended holds' }, language)
}

function nothingToRead(paths: readonly string[]): Problem {
  const where = paths.join(' ') || '.'
  return new Problem('JB_NO_FILES', {
    zh: `${where} 里没有可读的文件（.txt、.md 等，或都被忽略）。没有文件也算通过时请加 --allow-empty。`,
    en: `There is no readable file in ${where} (.txt, .md and the like, or all are ignored). Pass --allow-empty if none is fine.`,
  })
}

/** Writes the result to standard output, or to a file. */
export async function writeResult(text: string, { outputFile }: SharedOptions): Promise<void> {
  if (outputFile === undefined) process.stdout.write(text)
  else await writeWhole(outputFile, text)
}

/** Standard error is for what is not the result. */
export const warnOnStandardError = (message: string): void => {
  process.stderr.write(`${withUnseenNamed(message)}\n`)
}
