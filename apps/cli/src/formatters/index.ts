import { unknownName } from '../problems.js'
import type { Formatter } from './formatter.js'

/** Each is loaded when it is asked for. */
const FORMATTERS: Readonly<Record<string, () => Promise<Formatter>>> = {
  stylish: async () => (await import('./stylish.js')).stylish,
  json: async () => (await import('./json.js')).json,
  ndjson: async () => (await import('./ndjson.js')).ndjson,
  html: async () => (await import('./html.js')).html,
}

export const formatNames: readonly string[] = Object.keys(FORMATTERS)

/** @throws {Problem} for a format that does not exist. */
export async function formatterOf(name: string): Promise<Formatter> {
  const load = FORMATTERS[name]
  if (!load) throw unknownFormat(name, formatNames)
  return load()
}

export const unknownFormat = (name: string, known: readonly string[]) => unknownName('JB_FORMAT', { zh: '输出格式', en: 'format' }, name, known)
