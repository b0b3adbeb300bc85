/** Numbers in the words of languages that a list can be numbered in. Nothing above 9,999: no list is that long. */

const MOST = 9999

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

function english(value: number): string {
  if (value < 20) return ONES[value] ?? ''
  if (value < 100) return `${TENS[Math.floor(value / 10) - 2]}${value % 10 > 0 ? `-${ONES[value % 10]}` : ''}`
  const [worth, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand']
  return `${english(Math.floor(value / worth))} ${name}${value % worth > 0 ? ` ${english(value % worth)}` : ''}`
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const within = (value: number, words: (value: number) => string): string | undefined => (value < 0 || value > MOST ? undefined : words(value))

export const cardinalText = (value: number) => within(value, () => capitalised(english(value)))

export const ordinalText = (value: number) =>
  within(value, () =>
    capitalised(english(value)).replace(/[A-Za-z]+$/, (last) => {
      const word = ORDINALS[last.toLowerCase()] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`)
      return /^[A-Z]/.test(last) ? capitalised(word) : word
    }),
  )

export const dollarText = (value: number) => within(value, () => `${capitalised(english(value))} and 00/100`)

const THAI = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า']
const THAI_UNITS = ['', 'สิบ', 'ร้อย', 'พัน']

/** Twenty is ยี่สิบ, ten has no one before it, and a one at the end of tens is เอ็ด. */
export const thaiCounting = (value: number) =>
  within(value, () => {
    if (value === 0) return THAI[0] ?? ''
    let text = ''
    for (let power = 3; power >= 0; power -= 1) {
      const digit = Math.floor(value / 10 ** power) % 10
      if (digit === 0) continue
      const word =
        power === 1 && digit === 1 ? '' : power === 1 && digit === 2 ? 'ยี่' : power === 0 && digit === 1 && text !== '' ? 'เอ็ด' : THAI[digit]
      text += `${word}${THAI_UNITS[power]}`
    }
    return text
  })

export const bahtText = (value: number) => {
  const words = thaiCounting(value)
  return words === undefined ? undefined : `${words}บาทถ้วน`
}

const VIETNAMESE = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** Of tens, one is mốt and five lăm; a gap in a hundred is lẻ. */
export const vietnameseCounting = (value: number) => within(value, () => capitalised(vietnamese(value)))

function vietnamese(value: number): string {
  const word = (digit: number) => VIETNAMESE[digit] ?? ''
  if (value < 10) return word(value)
  if (value < 100) {
    const [tens, ones] = [Math.floor(value / 10), value % 10]
    const last = ones === 0 ? '' : ones === 5 ? ' lăm' : ones === 1 && tens > 1 ? ' mốt' : ` ${word(ones)}`
    return (tens === 1 ? 'mười' : `${word(tens)} mươi`) + last
  }
  const [worth, name] = value < 1000 ? [100, 'trăm'] : [1000, 'nghìn']
  const rest = value % worth
  const gap = rest > 0 && rest < worth / 10 ? (worth === 1000 && rest >= 10 ? 'không trăm ' : worth === 1000 ? 'không trăm lẻ ' : 'lẻ ') : ''
  return `${vietnamese(Math.floor(value / worth))} ${name}${rest > 0 ? ` ${gap}${vietnamese(rest)}` : ''}`
}
