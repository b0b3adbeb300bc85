import { type SourceLines, sourceLines } from '@jianbao/parser'
import { type Bulletin, Config, type Finding, type Fix } from '@jianbao/schema'
import { closest } from 'fastest-levenshtein'
import picomatch from 'picomatch'
import { z } from 'zod'
import { ConfigError } from './config/resolve.js'
import { createLinter, type Linter, type LintOutcome, pluginRules } from './engine.js'
import type { Language } from './messages.js'
import type { Rule } from './rule.js'
import { rules as builtIn } from './rules/index.js'

/** What the adaptors for other tools share: a configuration made ready once, and what it says of each file. */
export interface Adaptor {
  readonly language: Language
  /** For the parser: words that label a source, beside its own. */
  readonly sourceLabels: readonly string[]
  /**
   * Checks the bulletin of one file.
   *
   * @param path what the globs of `overrides` are held against: from the folder that they count from, with `/`; absent: no override fits
   */
  check(bulletin: Bulletin, path?: string): LintOutcome
}

/**
 * Makes a configuration ready. Which files are read is up to the other tool, so that `files` and `ignores` say nothing here; rules that
 * compare the issues of a series are off, because a tool hands over one file at a time.
 *
 * @throws {Error} for a key, rule, preset or option that does not exist or has a wrong value, with the nearest right name.
 */
export function createAdaptor(options: unknown): Adaptor {
  const config = checkedConfig(options ?? {})
  const rules = [...builtIn, ...pluginRules(config)]
  for (const set of [config.rules, ...(config.overrides ?? []).map((override) => override.rules)]) checkOptions(set ?? {}, rules)
  const overrides = (config.overrides ?? []).map(({ files, rules: own }) => ({ fits: picomatch([...files]), own }))
  const linterOf = (own: readonly Config['rules'][]) => createLinter({ ...config, rules: Object.assign({}, config.rules, ...own) })
  // Names in overrides are wrong from the start, and not only once a file fits.
  const linters = new Map<string, Linter>()
  const everywhere = withNearestName(() => {
    linterOf(overrides.map(({ own }) => own))
    return linterOf([])
  })
  return {
    language: config.language ?? 'zh-CN',
    sourceLabels: config.settings?.sourceLabels ?? [],
    check(bulletin, path) {
      const fitting = path === undefined ? [] : overrides.filter(({ fits }) => fits(path))
      if (fitting.length === 0) return everywhere.lint(bulletin)
      const key = fitting.map((override) => overrides.indexOf(override)).join()
      const linter = linters.get(key) ?? linterOf(fitting.map(({ own }) => own))
      linters.set(key, linter)
      return linter.lint(bulletin)
    },
  }
}

/** The path of a file from a folder, with `/` on every system; as it is where it lies elsewhere. */
export function pathFrom(folder: string | undefined, path: string | undefined): string | undefined {
  const [base = '', file] = [folder, path].map((name) => name?.replaceAll('\\', '/'))
  return file?.startsWith(`${base}/`) ? file.slice(base.length + 1) : file?.replace(/^\.\//, '')
}

/** Turns the lines and columns of findings into offsets. */
export interface Offsets {
  /** The range of a finding, the end exclusive. */
  of(finding: Finding): Fix['range']
  readonly lines: SourceLines
}

/** @param text what the places of the findings count in */
export function offsetsIn(text: string): Offsets {
  const lines = sourceLines(text)
  const offset = (line: number, column: number) => (lines.starts[line - 1] ?? text.length) + column - 1
  return { of: ({ line, column, endLine, endColumn }) => [offset(line, column), offset(endLine, endColumn)], lines }
}

const Strict = Config.extend({ settings: z.exactOptional(Config.shape.settings.unwrap().strict()) }).strict()

function checkedConfig(options: unknown): Config {
  const result = Strict.safeParse(options)
  const [issue] = result.error?.issues ?? []
  if (!issue) return options as Config
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(issue.path[0] === 'settings' ? Strict.shape.settings.unwrap().shape : Strict.shape)
    throw unknownName('option', issue.keys[0] ?? '', known)
  }
  throw new Error(`The option ${issue.path.join('.') || 'object'} of jianbao is wrong: ${issue.message}`)
}

/** Holds the options that a configuration sets against the rules' own schemas. */
function checkOptions(set: NonNullable<Config['rules']>, rules: readonly Rule[]): void {
  for (const [id, setting] of Object.entries(set)) {
    const rule = rules.find((candidate) => candidate.id === id)
    const options = typeof setting === 'string' ? undefined : setting[1]
    if (!rule || options === undefined) continue
    const result = ((rule.options?.(z) ?? z.strictObject({})) as z.ZodType).safeParse(options)
    const [issue] = result.error?.issues ?? []
    if (!issue) continue
    if (issue.code === 'unrecognized_keys') throw unknownName(`option of the rule ${id}`, issue.keys[0] ?? '', Object.keys(rule.defaults))
    throw new Error(`The option ${issue.path.join('.')} of the rule ${id} is wrong: ${issue.message}`)
  }
}

function withNearestName<Result>(make: () => Result): Result {
  try {
    return make()
  } catch (error) {
    throw error instanceof ConfigError ? unknownName(error.kind, error.unknown, error.known) : error
  }
}

const unknownName = (kind: string, name: string, known: readonly string[]) =>
  new Error(`There is no ${kind} "${name}".${known.length > 0 ? ` Did you mean "${closest(name, [...known])}"?` : ''}`)
