import type { Bulletin, Ignored } from '@jianbao/schema'

/** What a directive silences: plain data. */
export interface Silenced {
  readonly kind: 'disable' | 'enable' | 'disable-next-line'
  /** The rules that it speaks of; empty for all. */
  readonly ids: readonly string[]
  /** As offsets in the source; empty where there is nothing to silence. */
  readonly from: number
  readonly until: number
}

/** jianbao-disable-next-line part-exceeds-whole -- 含兼职. */
export interface Directive extends Silenced {
  readonly reason: string
  readonly place: Ignored
}

const FORM = /^jianbao-(disable-next-line|disable|enable)\s*([\s\S]*?)(?:\s*--+\s*([\s\S]*))?$/

/** The directives of a bulletin, each with the stretch that it silences. `-next-line` is the next block, however many lines it has. */
export function readDirectives(bulletin: Bulletin): Directive[] {
  const places = bulletin.ignored.filter(({ reason, text }) => reason === 'directive' && text !== undefined)
  if (places.length === 0) return []
  const blocks = blockRanges(bulletin)
  const directives = places.flatMap((place): Directive[] => {
    const match = FORM.exec(place.text ?? '')
    if (!match) return []
    const [, kind = '', ids = '', reason = ''] = match
    const end = place.position.end.offset
    const next = blocks.find(({ start }) => start >= end)
    const until = kind === 'disable' ? bulletin.position.end.offset : kind === 'enable' ? end : (next?.end ?? end)
    return [
      { kind: kind as Directive['kind'], ids: ids.split(/[\s,，、]+/).filter((id) => id !== ''), reason: reason.trim(), place, from: end, until },
    ]
  })
  return directives.map((directive, index) =>
    directive.kind === 'disable' ? { ...directive, until: enabledAgain(directives.slice(index + 1), directive) } : directive,
  )
}

/** Where a later -enable, of the same rules or of all, ends a -disable. */
function enabledAgain(later: readonly Directive[], { ids, until }: Directive): number {
  const end = later.find(({ kind, ids: own }) => kind === 'enable' && (own.length === 0 || (ids.length > 0 && ids.every((id) => own.includes(id)))))
  return end?.place.position.start.offset ?? until
}

/** Whether a directive silences what a rule finds at an offset. */
export const silences = ({ kind, ids, from, until }: Silenced, ruleId: string, offset: number): boolean =>
  kind !== 'enable' && offset >= from && offset < until && (ids.length === 0 || ids.includes(ruleId))

function blockRanges({ masthead, contents, sections, colophon }: Bulletin): { start: number; end: number }[] {
  const blocks = [
    ...(masthead?.lines ?? []),
    ...(contents?.lines ?? []),
    ...sections.flatMap(({ blocks: own, articles }) => [
      own.heading,
      own.source,
      ...articles.flatMap((article) => [...Object.values(article.blocks), ...article.paragraphs]),
    ]),
    ...(colophon?.lines ?? []),
  ]
  return blocks
    .flatMap((block) => (block ? [{ start: block.position.start.offset, end: block.position.end.offset }] : []))
    .sort((a, b) => a.start - b.start)
}
