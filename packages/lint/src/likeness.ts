/** Letters and digits alone: what stays of a title however it is dressed, spaced and marked. */
export const bareWords = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether a text is another one with signs left out: 市妇联 of 河阳市妇女联合会. */
export function isAbridged(short: string, long: string): boolean {
  let at = 0
  for (let index = 0; index < long.length && at < short.length; index += 1) if (long[index] === short[at]) at += 1
  return at === short.length
}

/** How much of the longer of two short texts stands in the other in the same order: 0 to 1. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length)
  return longer === 0 ? 1 : commonLength(a.slice(0, MOST), b.slice(0, MOST)) / Math.min(longer, MOST)
}

/** Titles and names are shorter; what is longer is no matter for a comparison sign by sign. */
const MOST = 80

function commonLength(a: string, b: string): number {
  let row = new Uint16Array(b.length + 1)
  for (const sign of a) {
    const next = new Uint16Array(b.length + 1)
    for (let at = 1; at <= b.length; at += 1) next[at] = sign === b[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0)
    row = next
  }
  return row[b.length] ?? 0
}
