import type { Formatter } from './formatter.js'

/** ESLint's shape: an array with one result a file. */
export const json: Formatter = {
  id: 'json',
  *end(files) {
    for (const [index, { result }] of files.entries()) yield `${index === 0 ? '[' : ','}${JSON.stringify(result)}`
    yield files.length === 0 ? '[]\n' : ']\n'
  },
}
