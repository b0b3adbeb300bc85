import type { Fix } from '@jianbao/schema'

/**
 * The fixes that can be made at once: in the order of the text, of two that overlap or touch the first. What stands right beside a fix
 * was judged by what is not there any more: of 3、、4 号楼 two fixes that know nothing of one another make 3.4 号楼.
 */
export function disjointFixes(fixes: readonly Fix[]): Fix[] {
  const sorted = [...fixes].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
  const chosen: Fix[] = []
  for (const fix of sorted) {
    const last = chosen.at(-1)
    if (!last || fix.range[0] > last.range[1]) chosen.push(fix)
  }
  return chosen
}

/** A text with its fixes made; ranges are offsets in UTF-16 code units of the text before any. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  let fixed = ''
  let at = 0
  for (const { range, text: replacement } of disjointFixes(fixes)) {
    fixed += text.slice(at, range[0]) + replacement
    at = range[1]
  }
  return fixed + text.slice(at)
}
