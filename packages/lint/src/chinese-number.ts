const DIGITS = '零一二三四五六七八九'

/** 1 to 199 in Chinese numerals: 7 is 七, 12 is 十二, 105 is 一百零五. */
export function chineseNumber(number: number): string {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10]
  const head = hundreds === 0 ? '' : `${DIGITS.charAt(hundreds)}百`
  const middle = tens === 0 ? (hundreds > 0 && ones > 0 ? '零' : '') : `${tens === 1 && hundreds === 0 ? '' : DIGITS.charAt(tens)}十`
  return head + middle + (ones === 0 ? '' : DIGITS.charAt(ones))
}

/** A number in the numerals that another one is printed in; before a measure word two is 两. */
export function likeNumeral(number: number, printed: string): string {
  if (/[0-9]/.test(printed)) return String(number)
  return number === 2 ? '两' : chineseNumber(number)
}
