import { chineseAt, vagueAt } from './chinese-numerals.js'
import { halfWidth, type Numeral, precise, withScale } from './scales.js'

export { chineseValue } from './chinese-numerals.js'
export { halfWidth, type Numeral } from './scales.js'

// In order: groups of three with commas, wide ones, groups of three with blanks, digits with a point.
const ARABIC =
  /[0-9０-９]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[０-９]{1,3}(?:，[０-９]{3})+(?![0-9０-９])(?:．[０-９]+)?|[0-9]{1,3}(?:[ \u2009\u202f\u00a0][0-9]{3}){1,6}(?![0-9.,，．:：])(?![ \u2009\u202f\u00a0]?[0-9])|[0-9０-９]+(?:[.．][0-9０-９]+)?/y

/** The numeral that begins at `at`, with its scale. */
export function numeralAt(text: string, at: number): Numeral | undefined {
  return arabicAt(text, at) ?? vagueAt(text, at) ?? chineseAt(text, at)
}

function arabicAt(text: string, at: number): Numeral | undefined {
  ARABIC.lastIndex = at
  const printed = ARABIC.exec(text)?.[0]
  if (printed === undefined) return undefined
  const half = halfWidth(printed)
  const plain = GROUPED.test(half) ? half.replace(/[,，\s]/g, '') : half
  const point = plain.indexOf('.')
  const decimals = point < 0 ? 0 : plain.length - point - 1
  const value = Number(plain)
  const first: Numeral = {
    end: at + printed.length,
    value,
    place: 10 ** -decimals,
    lastNonZero: lastNonZeroPlace(plain, decimals),
    rounded: decimals > 0,
    chinese: false,
  }
  return withScale(text, first)
}

const GROUPED = /[,，\s]/

/** The unit of the last digit that is not zero: 100 for 2300, 0.1 for 0.10. */
function lastNonZeroPlace(plain: string, decimals: number): number {
  let zeros = 0
  for (let at = plain.length - 1; at >= 0; at -= 1) {
    const sign = plain.charAt(at)
    if (sign === '.') continue
    if (sign !== '0') return precise(10 ** (zeros - decimals))
    zeros += 1
  }
  return 10 ** -decimals
}

/** Below nothing: −3.2 to its lowest and highest value. */
export function negated(numeral: Numeral): Numeral {
  const { most, value } = numeral
  return most === undefined ? { ...numeral, value: -value } : { ...numeral, value: -most, most: -value }
}
