import type { Block, Bulletin, Place } from '@jianbao/schema'

/** A span of a block's text: offsets in UTF-16 code units, the end exclusive. */
export interface Span {
  readonly block: Block
  readonly start: number
  readonly end: number
}

/** A place in the file, and the text that stands there. */
type QuotedPlace = Pick<Place, 'line' | 'column'> & { readonly quote: string }

/** The way from a place in the file to a span of a block's text: `locate` of the parser, backwards. */
export type SpanAt = (place: QuotedPlace) => Span | undefined

/** A run of a block's text that begins in a line of the file. */
interface Run {
  readonly block: Block
  readonly at: number
  readonly until: number
  readonly column: number
  readonly generated: boolean
}

/**
 * Indexes the blocks of a bulletin by the lines that they stand in.
 *
 * The span returned reads as the quote does, so that nothing is marked that was not meant; `undefined` where no block holds it, as with a
 * directive. A place begins at a character of a run, or at the beginning of a generated run, that several characters may come of.
 */
export function spansOf(blocks: readonly Block[]): SpanAt {
  const lines = new Map<number, Run[]>()
  for (const block of blocks) {
    for (const [index, { at, line, column, generated = false }] of block.segments.entries()) {
      const run = { block, at, until: block.segments[index + 1]?.at ?? block.text.length, column, generated }
      const own = lines.get(line)
      if (own) own.push(run)
      else lines.set(line, [run])
    }
  }
  for (const runs of lines.values()) runs.sort((a, b) => a.column - b.column)
  return (place) => {
    if (place.quote === '') return undefined
    const runs = lines.get(place.line) ?? []
    for (let index = firstAfter(runs, place.column) - 1; index >= 0; index -= 1) {
      const span = spanIn(runs[index] as Run, place)
      if (span) return span
    }
    return undefined
  }
}

function spanIn({ block, at, until, column, generated }: Run, { column: wanted, quote }: QuotedPlace): Span | undefined {
  const into = wanted - column
  if (generated ? into !== 0 : into < 0 || at + into >= until) return undefined
  const start = generated ? block.text.indexOf(quote, at) : at + into
  if (start < 0 || start >= until || !block.text.startsWith(quote, start)) return undefined
  return { block, start, end: start + quote.length }
}

/** The index of the first run that begins behind a column. */
function firstAfter(runs: readonly Run[], column: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.column ?? 0) <= column) low = middle + 1
    else high = middle
  }
  return low
}

/** Every block of a bulletin, once. */
export function blocksOf({ masthead, contents, sections, colophon }: Bulletin): Block[] {
  const all = [
    ...(masthead?.lines ?? []),
    ...(contents?.lines ?? []),
    ...sections.flatMap(({ blocks, articles }) => [
      ...Object.values(blocks),
      ...articles.flatMap((article) => [...Object.values(article.blocks), ...article.paragraphs]),
    ]),
    ...(colophon?.lines ?? []),
  ]
  return [...new Set(all)]
}
