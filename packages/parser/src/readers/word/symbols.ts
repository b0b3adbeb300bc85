/** The characters of fonts that have a code page of their own, at U+F000 and what their code is. */

/** Symbol has the Greek letters where others have the Latin ones. */
const GREEK_CAPITALS = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'
const GREEK_SMALL = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'

const SYMBOL: Readonly<Record<number, string>> = {
  163: '≤',
  165: '∞',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  178: '″',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  188: '…',
  208: '∠',
  214: '√',
  215: '⋅',
  229: '∑',
}

const WINGDINGS: Readonly<Record<number, string>> = {
  42: '✉',
  40: '☎',
  70: '☞',
  74: '☺',
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  112: '□',
  113: '❑',
  114: '❒',
  115: '◆',
  116: '◆',
  117: '◆',
  118: '❖',
  119: '◆',
  158: '•',
  159: '•',
  161: '○',
  167: '▪',
  168: '□',
  171: '★',
  182: '☆',
  216: '➢',
  224: '→',
  223: '←',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

/** Wingdings counts its figures in circles from 0x81 (①) and 0x8c (➊) on. */
const wingdings = (code: number): string | undefined => {
  if (code >= 0x81 && code <= 0x8a) return String.fromCharCode(0x2460 + code - 0x81)
  if (code >= 0x8c && code <= 0x95) return String.fromCharCode(0x278a + code - 0x8c)
  return WINGDINGS[code]
}

function symbol(code: number): string | undefined {
  if (code >= 0x41 && code <= 0x5a) return GREEK_CAPITALS[code - 0x41]
  if (code >= 0x61 && code <= 0x7a) return GREEK_SMALL[code - 0x61]
  return SYMBOL[code] ?? (code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : undefined)
}

/** The character that a symbol looks like; one of a font that is not known stays as it is. */
export function symbolOf(code: number, font: string): string {
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const isOwnPage = /^(?:symbol|wingdings)/i.test(font) || own !== code
  const found = !isOwnPage ? undefined : /^wingdings/i.test(font) ? wingdings(own) : /^symbol/i.test(font) ? symbol(own) : undefined
  return found ?? (code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd')
}

/** A text in which symbols of a font of its own stand as plain characters; as long as it was. */
export const withSymbols = (text: string, font: string): string =>
  text.replace(/[\uf000-\uf0ff]/g, (sign) => {
    const found = symbolOf(sign.charCodeAt(0), font)
    return found.length === 1 ? found : sign
  })

/** The sign of a bullet list: one of a font of its own is a plain point, so that no list looks like headings behind ■. */
export const bulletOf = (sign: string): string => (sign.trim() === '' ? '' : /[\uf000-\uf0ff]/.test(sign) || sign === 'o' ? '•' : sign)
