/**
 * What cannot be seen: control characters (which may steer a terminal), those that turn the direction of writing (so that a figure reads
 * otherwise), those without width, halves of a surrogate pair. Not tabs, line ends, variants of characters, and what joins an emoji.
 */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}](?<![\t\n\r\p{Variation_Selector}])(?<!(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f)\u200d(?=\p{Extended_Pictographic}))/gu

/** A text in which all that cannot be seen is named: <U+202E>. Its length may change, so that spans are cut out of it before. */
export const withUnseenNamed = (text: string): string =>
  text.replace(UNSEEN, (sign) => `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`)

/** The same in one line. */
export const inOneLine = (text: string): string => withUnseenNamed(text.replace(/[\t-\r\p{Zs}]+/gu, ' '))

/** The same without blanks around it. */
export const printable = (text: string): string => inOneLine(text).trim()
