import type { FiguresFormat } from './format.js'

/** An array with the figures of each file. */
export const json: FiguresFormat = {
  end: ({ files }) => `${JSON.stringify(files)}\n`,
}
