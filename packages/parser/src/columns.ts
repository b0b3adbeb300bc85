import { eastAsianWidth } from 'get-east-asian-width'

/** How many columns a text takes: 2 for a full-width character, 1 for a half-width one. “”‘’…—· are full-width in Chinese type. */
export function columnsOf(text: string): number {
  let columns = 0
  for (let at = 0; at < text.length; at += 1) columns += columnsAt(text, at)
  return columns
}

/** The columns of the code unit at `at`, those of Chinese text without asking the table; the second half of a surrogate pair has none. */
export function columnsAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x80) return 1
  if (code >= 0x2014 && code <= 0x9fff && (code >= 0x3000 || code <= 0x201d || code === 0x2026)) return 2
  if (code >= 0xff01 && code <= 0xff5e) return 2
  if (code >= 0xdc00 && code <= 0xdfff) return 0
  return eastAsianWidth(text.codePointAt(at) ?? code, { ambiguousAsWide: true })
}
