/** A Chinese character, 〇 with them; marks are none. */
export const isHan = (sign: string): boolean => /^[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/.test(sign)

/** A digit, half or full width. */
export const isDigit = (sign: string): boolean => /^[0-9０-９]$/.test(sign)

/** The half-width form of full-width digits, ％ and ．. */
export const narrow = (text: string): string => text.replace(/[０-９％．，：]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
