import { readFileSync } from 'node:fs'

/** The objects of a JSONL file. */
export const lines = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

/** Counts a hit or a miss under a name: [found, all]. */
export function add(counts, name, found) {
  counts[name] ??= [0, 0]
  counts[name][0] += found ? 1 : 0
  counts[name][1] += 1
}

export const percent = (part, whole) => (whole > 0 ? `${((100 * part) / whole).toFixed(1)}%` : '–')

export function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
