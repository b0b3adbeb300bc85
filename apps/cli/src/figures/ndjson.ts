import type { FiguresFormat } from './format.js'

/** One quantity or relation a line, as each file is done; `index` is the place in its file's list, which operands and `blockedBy` refer to. */
export const ndjson: FiguresFormat = {
  each({ filePath, quantities, relations }, wanted) {
    const lines = [
      ...(wanted.quantities ? quantities.map((quantity, index) => ({ record: 'quantity', filePath, index, ...quantity })) : []),
      ...(wanted.relations ? relations.map((relation, index) => ({ record: 'relation', filePath, index, ...relation })) : []),
    ]
    return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  },
}
