import type { Finding } from '@jianbao/schema'

/** A finding before it has its fingerprint, and its sentence. */
export interface Unmarked {
  readonly finding: Finding
  readonly sentence: string
}

/**
 * Gives each finding of a file its fingerprint: the rule, the title of the article, the sentence and its figures, without blanks. Neither
 * lines nor columns go into it, so that a finding keeps it where the text is moved, re-wrapped or edited elsewhere. The second of two that
 * are alike in all this ends in -2.
 */
export function withFingerprints(unmarked: readonly Unmarked[]): Finding[] {
  const seen = new Map<string, number>()
  return unmarked.map(({ finding, sentence }) => {
    const { ruleId, messageId, where, quote, related = [] } = finding
    const own = [ruleId, messageId, where.title ?? '', quote, ...related.map((place) => place.quote), sentence]
    const hash = hashOf(own.map((words) => words.replace(/[\s\u3000]/g, '')).join('\n'))
    const times = (seen.get(hash) ?? 0) + 1
    seen.set(hash, times)
    return { ...finding, fingerprint: times === 1 ? hash : `${hash}-${times}` }
  })
}

/** How much of a sentence on either side of a finding belongs to its fingerprint. */
const REACH = 80

/** The words of its sentence around a span; a sentence ends at ；, too. */
export function sentenceOf(text: string, start: number, end: number): string {
  let from = start
  while (from > Math.max(0, start - REACH) && !'。！？；\n'.includes(text.charAt(from - 1))) from -= 1
  let to = end
  while (to < Math.min(text.length, end + REACH) && !'。！？；\n'.includes(text.charAt(to))) to += 1
  return text.slice(from, to)
}

const PRIME = 0x100000001b3n

/** FNV-1a of 64 bits over UTF-16 code units, in 16 hexadecimal digits. */
function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let at = 0; at < text.length; at += 1) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * PRIME)
  return hash.toString(16).padStart(16, '0')
}
