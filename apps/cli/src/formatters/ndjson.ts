import type { Formatter } from './formatter.js'

/** One result a line, as each file is done. */
export const ndjson: Formatter = {
  id: 'ndjson',
  each: ({ result }) => `${JSON.stringify(result)}\n`,
}
