/** A Chinese character, 〇 with them; marks are none. */
export const isHan = (sign: string): boolean => isHanCode(sign.charCodeAt(0))

/** The same of a UTF-16 code unit; NaN, of no sign, is none. */
export const isHanCode = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007 || (code >= 0xf900 && code <= 0xfaff)

/** A walk over the places of a text where one of some signs stands: a set of code units, tested without a regular expression. */
export function signSet(signs: string): Uint8Array {
  const set = new Uint8Array(0x10000)
  for (let at = 0; at < signs.length; at += 1) set[signs.charCodeAt(at)] = 1
  return set
}

/** A digit, half or full width. */
export const isDigit = (sign: string): boolean => /^[0-9０-９]$/.test(sign)

/** The half-width form of full-width digits, ％ and ．. */
export const narrow = (text: string): string => text.replace(/[０-９％．，：]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
