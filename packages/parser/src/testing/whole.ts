import type { Block, Bulletin } from '../types.js'

/** Every block of a bulletin. */
export function blocksOf({ masthead, contents, sections, colophon }: Bulletin): Block[] {
  return [
    ...(masthead?.lines ?? []),
    ...(contents?.lines ?? []),
    ...sections.flatMap(({ blocks, articles }) => [
      ...Object.values(blocks),
      ...articles.flatMap((article) => [...Object.values(article.blocks), ...article.paragraphs]),
    ]),
    ...(colophon?.lines ?? []),
  ]
}

/** The characters of a text, white space apart, that do not stand in exactly one block or ignored part; each with how often. */
export function lostOrDoubled(text: string, bulletin: Bulletin): string[] {
  const times = new Uint8Array(text.length)
  for (const { text: own, segments } of blocksOf(bulletin)) {
    for (const [index, segment] of segments.entries()) {
      if (segment.generated) continue
      const end = segments[index + 1]?.at ?? own.length
      for (let at = segment.at; at < end; at += 1) mark(times, segment.offset + at - segment.at)
    }
  }
  for (const { position } of bulletin.ignored) for (let at = position.start.offset; at < position.end.offset; at += 1) mark(times, at)
  return Array.from({ length: text.length }, (_, index) => index).flatMap((index) =>
    /\s/.test(text.charAt(index)) || times[index] === 1 ? [] : [`${index} ${text.slice(index, index + 8)} ×${times[index]}`],
  )
}

const mark = (times: Uint8Array, at: number) => {
  times[at] = (times[at] ?? 0) + 1
}
