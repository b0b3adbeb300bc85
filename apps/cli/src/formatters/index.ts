import { unknownName } from '../problems.js'
import type { Formatter } from './formatter.js'

/** Each is loaded when it is asked for. */
const FORMATTERS: Readonly<Record<string, () => Promise<Formatter>>> = {
  stylish: async () => (await import('./stylish.js')).stylish,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  sarif: async () => (await import('./sarif.js')).sarif,
  rdjson: async () => (await import('./rdjson.js')).rdjson,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  junit: async () => (await import('./junit.js')).junit,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  csv: async () => (await import('./csv.js')).csv,
  markdown: async () => (await import('./markdown.js')).markdown,
  shard: async () => (await import('./shard.js')).shard,
  html: async () => (await import('./html.js')).html,
}

/** A path, or a package under a scope: no format of jianbao has such a name. */
const isCustom = (name: string): boolean => /^[./@]|[\\/]/.test(name)

export const formatNames: readonly string[] = Object.keys(FORMATTERS)

/**
 * A format of jianbao by its name, or one's own by its path.
 *
 * @throws {Problem} for a format that does not exist.
 */
export async function formatterOf(name: string): Promise<Formatter> {
  if (isCustom(name)) return (await import('./custom.js')).customFormatter(name)
  const load = FORMATTERS[name]
  if (!load) throw unknownFormat(name, formatNames)
  return load()
}

export const unknownFormat = (name: string, known: readonly string[]) => unknownName('JB_FORMAT', { zh: '输出格式', en: 'format' }, name, known)
