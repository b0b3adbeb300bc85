/** The second and third bytes of a Chinese character, as Windows-1252 prints them. */
const TAIL =
  '[\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013\\u2014' +
  '\\u2018-\\u201e\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203a\\u20ac\\u2122]'
/** What the bytes of the most frequent characters become in GBK, and Chinese text hardly ever has. */
const RARE = '[锛銆鈥鐨鍦鍙缁鎴鏄]'
const ANY = '[\\u3400-\\u9fff\\ue000-\\uf8ff€]'

/** What GBK, UTF-8 and debuggers make of text that was read in the wrong encoding. */
export const NONSENSE: readonly RegExp[] = [
  /锟斤拷(?:锟斤拷|锟斤|锟|斤拷)*/g,
  /(?:烫烫烫|屯屯屯|葺葺葺)[烫屯葺]*/g,
  // A byte order mark of UTF-8 read as GBK, Latin-1.
  /锘[挎縒]?|ï»¿/g,
  // UTF-8 read as Latin-1 or Windows-1252: æ–‡, å·¥ä½œ.
  new RegExp(`(?<![A-Za-z])(?:[\\u00e2-\\u00e9]${TAIL}{2}){1,40}`, 'g'),
  // UTF-8 read as GBK: two of them close together.
  new RegExp(`${RARE}${ANY}{0,10}${RARE}${ANY}{0,12}`, 'g'),
  // ‘, ’, “, ” and 、。《》 read as GBK.
  /[鈥銆][\u3400-\u9fff\ue000-\uf8ff€]?/g,
  // Escapes that nothing has read.
  /&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|lsquo|rsquo|mdash|hellip|middot|ensp|emsp|#[0-9]{2,6}|#x[0-9a-fA-F]{2,5});/g,
  /(?:\\u[0-9a-fA-F]{4}){2,40}/g,
]
/** One of these must be there for any of the above to match. */
export const HINT = /[锟烫屯葺锘ï\u00e2-\u00e9锛銆鈥鐨鍦鍙缁鎴鏄&\\]/
