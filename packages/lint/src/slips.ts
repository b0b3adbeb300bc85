/** How a figure may have come to be wrong: the ways that a hand or a keyboard slips. */
export type Slip = 'transposed' | 'power-of-ten' | 'scale' | 'dropped' | 'doubled' | 'changed'

/** Another way to print a number, and the slip that would have made the printed one of it. */
export interface Alternative {
  readonly text: string
  readonly slip: Slip
}

/**
 * What may have been meant by a number as printed: 381 by two signs swapped is 318, by one dropped 3810…3819, by one changed 181….
 * The likeliest slips come first; none has a leading zero.
 */
export function alternativesOf(printed: string): Alternative[] {
  const found = new Map<string, Slip>()
  const offer = (text: string, slip: Slip) => {
    if (text !== printed && /^(?:0(?=\.)|[1-9])[0-9]*(?:\.[0-9]+)?$/.test(text) && !found.has(text)) found.set(text, slip)
  }
  const digits = [...printed].flatMap((sign, at) => (/[0-9]/.test(sign) ? [at] : []))
  for (const [index, a] of digits.entries()) {
    const b = digits[index + 1]
    if (b !== undefined && printed[a] !== printed[b]) offer(swapped(printed, a, b), 'transposed')
  }
  for (const text of [shifted(printed, 1), shifted(printed, -1)]) offer(text, 'power-of-ten')
  for (const at of digits) if (printed[at] === printed[at + 1]) offer(printed.slice(0, at) + printed.slice(at + 1), 'doubled')
  for (const at of digits) for (let digit = 0; digit <= 9; digit += 1) offer(printed.slice(0, at) + String(digit) + printed.slice(at + 1), 'changed')
  for (const at of [...digits, printed.length])
    for (let digit = 0; digit <= 9; digit += 1) offer(printed.slice(0, at) + String(digit) + printed.slice(at), 'dropped')
  return [...found].map(([text, slip]) => ({ text, slip }))
}

function swapped(printed: string, a: number, b: number): string {
  const signs = [...printed]
  const [first = '', second = ''] = [signs[a], signs[b]]
  signs[a] = second
  signs[b] = first
  return signs.join('')
}

/** Ten times as much, or a tenth, printed without an end of zeros. */
function shifted(printed: string, by: 1 | -1): string {
  const decimals = printed.split('.')[1]?.length ?? 0
  if (by > 0) return decimals > 0 ? (Number(printed) * 10).toFixed(decimals - 1) : `${printed}0`
  if (decimals === 0 && printed.endsWith('0')) return printed.slice(0, -1)
  return decimals > 0 ? (Number(printed) / 10).toFixed(decimals + 1) : ''
}
