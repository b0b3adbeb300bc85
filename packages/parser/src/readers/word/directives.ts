import { directiveIn } from '../../structure/cues.js'
import type { WordBlock } from './document.js'

const MOST_DIRECTIVE = 500

/** The directives in the words of a comment, a line each. Programs make one dash of two while they are typed. */
export const directivesIn = (lines: readonly string[]): string[] =>
  lines.flatMap(
    (line) =>
      directiveIn(
        line
          .trim()
          .slice(0, MOST_DIRECTIVE)
          .replace(/^((?:(?!--|[–—]).)*?)\s*[–—]+\s*/, '$1 -- '),
      ) ?? [],
  )

/** The directive lines that stand before and after each block. */
export interface DirectiveLines {
  readonly before: ReadonlyMap<WordBlock, readonly string[]>
  readonly after: ReadonlyMap<WordBlock, readonly string[]>
}

/**
 * A comment speaks for the paragraphs that it is anchored to: one line before a single one, and from the first to the last where there
 * are several.
 */
export function directiveLines(blocks: readonly WordBlock[], directives: ReadonlyMap<string, readonly string[]>): DirectiveLines {
  const before = new Map<WordBlock, string[]>()
  const after = new Map<WordBlock, string[]>()
  if (directives.size === 0) return { before, after }
  const spans = new Map<string, { first: WordBlock; last: WordBlock; isOne: boolean }>()
  for (const block of blocks) {
    const isOne = block.type === 'table' || !block.pieces.some(({ text }) => /[\n\f]/.test(text))
    for (const id of block.comments) {
      const span = spans.get(id)
      if (span) spans.set(id, { ...span, last: block, isOne: false })
      else spans.set(id, { first: block, last: block, isOne })
    }
  }
  for (const [id, { first, last, isOne }] of spans) {
    for (const directive of directives.get(id) ?? []) {
      const [, kind = '', rest = ''] = /^jianbao-(disable-next-line|disable|enable)(.*)$/s.exec(directive) ?? []
      const isSpan = !isOne && kind !== 'enable'
      add(before, first, kind === 'enable' ? directive : `jianbao-${isSpan ? 'disable' : 'disable-next-line'}${rest}`)
      if (isSpan) add(after, last, `jianbao-enable${rest.replace(/\s*--+.*$/s, '')}`)
    }
  }
  return { before, after }
}

function add(lines: Map<WordBlock, string[]>, block: WordBlock, line: string): void {
  const own = lines.get(block)
  if (own) own.push(line)
  else lines.set(block, [line])
}
