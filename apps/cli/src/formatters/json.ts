import type { Formatter } from './formatter.js'

/** ESLint's shape: an array with one result a file. */
export const json: Formatter = {
  id: 'json',
  end: (files) => `${JSON.stringify(files.map(({ result }) => result))}\n`,
}
