/** A part of a text, and where it stands in the source: as it is, or as a character reference (&ldquo;). */
export interface Piece {
  readonly value: string
  readonly start: number
  readonly end: number
  /** It stands for something else, and be it as long: a blank for a line end. */
  readonly instead?: true
}

/** Whether a piece stands in the source as it is. */
export const isPlain = ({ value, start, end, instead }: Piece): boolean => instead === undefined && end - start === value.length

/**
 * Walks the value of a text beside its source, and parts it where the two differ: at character references, and at line ends of two signs.
 */
export function piecesOf(value: string, source: string, start: number, end: number): Piece[] {
  if (end - start === value.length && source.startsWith(value, start)) return [{ value, start, end }]
  const pieces: Piece[] = []
  let from = start
  let plain = 0
  /** Where what stands in the source as it is began, in the value. */
  const close = (at: number) => {
    if (at > plain) pieces.push({ value: value.slice(plain, at), start: from - (at - plain), end: from })
  }
  for (let at = 0; at < value.length; ) {
    const reference = source.charAt(from) === '&' ? referenceAt(source, from, end, value, at) : undefined
    if (reference) {
      close(at)
      pieces.push({ value: value.slice(at, at + reference.width), start: from, end: from + reference.length })
      at += reference.width
      plain = at
      from += reference.length
    } else if (from < end && source.charAt(from) === value.charAt(at)) {
      at += 1
      from += 1
    } else {
      close(at)
      plain = at
      if (from >= end) {
        pieces.push({ value: value.slice(at), start: end, end })
        return pieces
      }
      if (value.charAt(at) === '\n' && source.startsWith('\r', from)) {
        const width = source.startsWith('\r\n', from) ? 2 : 1
        pieces.push({ value: '\n', start: from, end: from + width })
        at += 1
        plain = at
        from += width
      } else from += 1
    }
  }
  close(value.length)
  return pieces
}

/**
 * How long the reference at `from` is, and how many code units of the value it stands for. The table of names is not needed: what is no
 * reference stands in the value as it is, and &amp; is the only one of which the value could look the same. A name may lack its ;.
 */
function referenceAt(source: string, from: number, end: number, value: string, at: number): { length: number; width: number } | undefined {
  const match = /&(?:#\d{1,8}|#[xX][\da-fA-F]{1,8}|[A-Za-z][\dA-Za-z]{1,31});?/y
  match.lastIndex = from
  const all = match.exec(source)?.[0]
  if (all === undefined || from + all.length > end) return undefined
  if (!/^&(?:amp;?$|#)/i.test(all) && value.startsWith(all, at)) return undefined
  const first = (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  const isNumber = all.startsWith('&#')
  if (all.endsWith(';') || isNumber) {
    const next = source.charAt(from + all.length)
    const single = isNumber || from + all.length >= end || /[&<\r]/.test(next) || value.charAt(at + first) === next
    return { length: all.length, width: single ? first : Math.min(2, value.length - at) }
  }
  // &nbsp青禾, &copy2026: a name of old without its ; may have letters right behind it.
  for (let length = 3; length < all.length; length += 1)
    if (value.startsWith(source.slice(from + length, from + all.length), at + 1)) return { length, width: 1 }
  return { length: all.length, width: 1 }
}
