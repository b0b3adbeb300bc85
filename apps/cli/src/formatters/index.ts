import { unknownName } from '../problems.js'
import type { Formatter } from './formatter.js'
import { json } from './json.js'
import { ndjson } from './ndjson.js'
import { stylish } from './stylish.js'

const FORMATTERS: readonly Formatter[] = [stylish, json, ndjson]

/** @throws {Problem} for a format that does not exist. */
export function formatterOf(name: string): Formatter {
  const formatter = FORMATTERS.find(({ id }) => id === name)
  if (!formatter)
    throw unknownFormat(
      name,
      FORMATTERS.map(({ id }) => id),
    )
  return formatter
}

export const unknownFormat = (name: string, known: readonly string[]) => unknownName('JB_FORMAT', { zh: '输出格式', en: 'format' }, name, known)
