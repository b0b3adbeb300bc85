/** A numeral as printed, before its unit. */
export interface Numeral {
  readonly end: number
  /** The value in ones; of a range of numerals (数十, 三五十) the lowest. */
  readonly value: number
  /** The highest, where the numeral itself is vague: 数十, 十几, 三五十. */
  readonly most?: number
  /** One unit of the last printed place: 1 for 312, 0.01 for 38.62, 10000 for 48 万. */
  readonly place: number
  /** The unit of the last digit that is not zero: 100 for 2300. 余 and 多 add up to one of it. */
  readonly lastNonZero: number
  /** Has a decimal point, or a scale (万, 亿): rounded by its writer. */
  readonly rounded: boolean
  /** 余, 多 or 来 inside the numeral or right after it: 400 多, 10 余万. */
  readonly more?: '余' | '多' | '来'
  readonly chinese: boolean
}

export const TENS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
/** 兆 is 10^12 only between other scales (四十九兆九千亿): in 兆瓦 it is a million. */
export const SCALES: Record<string, number> = { 万: 1e4, 亿: 1e8, 兆: 1e12 }

/** What a sign multiplies by; undefined for a digit. */
export const factorOf = (sign: string): number | undefined => TENS[sign] ?? SCALES[sign]

/** 38.62 万, 10 余万, 3 千万, 1.2 亿, and the mixed 3 万 5 千, 1 万 500. */
export function withScale(text: string, printed: Numeral): Numeral {
  const numeral = withSome(text, printed)
  let { end } = numeral
  const before = moreAt(text, end)
  if (before) end = before.end
  const scale = scaleAt(text, end)
  if (!scale) return before ? { ...numeral, end, more: before.word } : numeral
  const after = before ? undefined : moreAt(text, scale.end)
  const scaled: Numeral = {
    ...numeral,
    end: after?.end ?? scale.end,
    value: precise(numeral.value * scale.factor),
    ...(numeral.most === undefined ? {} : { most: precise(numeral.most * scale.factor) }),
    place: precise(numeral.place * scale.factor),
    lastNonZero: precise(numeral.lastNonZero * scale.factor),
    rounded: true,
    ...((before ?? after) ? { more: (before ?? after)?.word ?? '余' } : {}),
  }
  return scaled.more ? scaled : withTail(text, scaled, scale.factor)
}

const SOME_MORE = / ?几(?![何乎率])(?: ?(十|百))?/y

/** 10 几万人, 20 几岁, 300 几十人: Arabic digits that end in zeros, and some. */
function withSome(text: string, numeral: Numeral): Numeral {
  if (numeral.chinese || numeral.lastNonZero < 10) return numeral
  SOME_MORE.lastIndex = numeral.end
  const match = SOME_MORE.exec(text)
  if (!match) return numeral
  const unit = match[1] === '百' ? 100 : match[1] === '十' ? 10 : 1
  if (unit >= numeral.lastNonZero) return numeral
  const { value } = numeral
  return {
    ...numeral,
    end: numeral.end + match[0].length,
    value: value + unit,
    most: value + 10 * unit - 1,
    place: unit,
    lastNonZero: unit,
    rounded: true,
  }
}

/** The 1 万 4 千 6 百 of 5 亿 1 万 4 千 6 百, the 5000 of 3 万 5000; 2 千零 30 万 is 2030 万. */
function withTail(text: string, numeral: Numeral, factor: number): Numeral {
  let whole = numeral
  let below = factor
  for (let tail = tailAt(text, whole.end, below); tail; tail = tailAt(text, whole.end, below)) {
    const { end, value, place } = tail
    if (place > below) return { ...whole, end, value: (whole.value + value) * place, place, lastNonZero: place }
    whole = { ...whole, end, value: whole.value + value * place, place, lastNonZero: place, rounded: place > 1 }
    below = place
  }
  return whole
}

const TAIL = /(零 ?)?([0-9０-９]{1,4})/y

function tailAt(text: string, at: number, below: number): { end: number; value: number; place: number } | undefined {
  const from = text.charAt(at) === ' ' ? at + 1 : at
  TAIL.lastIndex = from
  const [printed, zero, digits] = TAIL.exec(text) ?? []
  if (printed === undefined || digits === undefined) return undefined
  const end = from + printed.length
  const value = Number(halfWidth(digits))
  const scale = scaleAt(text, end)
  if (scale && (scale.factor < below || (zero !== undefined && value < below && scale.factor === 1e4)))
    return { end: scale.end, value, place: scale.factor }
  // 1 万 5 stays two numbers, and 3 万 2026 年 a figure and a year.
  const whole = below === 1e4 && (digits.length > 2 || zero !== undefined)
  return !scale && whole && !/^ ?[0-9０-９.．年]/.test(text.slice(end, end + 2)) ? { end, value, place: 1 } : undefined
}

export function moreAt(text: string, at: number): { word: '余' | '多' | '来'; end: number } | undefined {
  const from = text.charAt(at) === ' ' ? at + 1 : at
  const word = text.charAt(from)
  if (word !== '余' && word !== '多' && word !== '来') return undefined
  // 多 and 余 also begin words: 12 多媒体教室, 3 余热电厂, 5 来信.
  if (/^(?:多元[化文]|多[媒样功种发边方]|余[热款额下]|来[信访电自源])/.test(text.slice(from, from + 3))) return undefined
  return { word, end: from + 1 }
}

const SCALE = /[十百千万亿]+/y
/** The last sign of 1.34 亿千瓦, 3 千米, 2 百分点 belongs to the unit. */
const SCALED_UNIT = /^(?:千(?:米|克|瓦|公顷|帕|焦|伏|卡)|百分)/

/** 万, 亿, 百万, 千万, 万亿 after Arabic digits; 千 and 百 of 千米, 百分点 are no scale. */
export function scaleAt(text: string, at: number): { factor: number; end: number } | undefined {
  let from = at
  while (from < at + 2 && text.charAt(from) === ' ') from += 1
  SCALE.lastIndex = from
  const run = SCALE.exec(text)?.[0]
  if (run === undefined) return undefined
  const printed = SCALED_UNIT.test(text.slice(from + run.length - 1, from + run.length + 2)) ? run.slice(0, -1) : run
  if (printed === '') return undefined
  let factor = 1
  for (const sign of printed) factor *= factorOf(sign) ?? 1
  return { factor, end: from + printed.length }
}

export function halfWidth(printed: string): string {
  for (let at = 0; at < printed.length; at += 1)
    if (printed.charCodeAt(at) > 0xff00) return printed.replace(/[０-９．％]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  return printed
}

export const precise = (value: number) => (Number.isSafeInteger(value) ? value : Number(value.toPrecision(15)))
