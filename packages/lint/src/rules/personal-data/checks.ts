const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** GB 11643: eighteen signs, a day of birth, and a check digit by ISO 7064 MOD 11-2. */
export function isIdentityNumber(number: string): boolean {
  const sum = WEIGHTS.reduce((all, weight, index) => all + weight * Number(number.charAt(index)), 0)
  const month = Number(number.slice(10, 12))
  const day = Number(number.slice(12, 14))
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && number.charAt(17).toUpperCase() === '10X98765432'.charAt(sum % 11)
}

/** ISO/IEC 7812: sixteen to nineteen digits whose last is a check digit by Luhn. */
export function isBankCard(number: string): boolean {
  let sum = 0
  for (let index = 0; index < number.length; index += 1) {
    const digit = Number(number.charAt(number.length - 1 - index))
    const doubled = index % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0 && new Set(number).size > 1
}
