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

const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  陸: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}
const TENS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const SCALES: Record<string, number> = { 万: 1e4, 亿: 1e8 }

const ARABIC =
  /[0-9０-９]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]{1,3}(?:[ \u2009\u202f\u00a0][0-9]{3}){1,6}(?![0-9.,，．:：])(?![ \u2009\u202f\u00a0]?[0-9])|[0-9０-９]+(?:[.．][0-9０-９]+)?/y
const CHINESE = /[〇零一二两三四五六七八九壹贰叁肆伍陆陸柒捌玖十拾百佰千仟万亿廿卅]+/y
// 占总数百分之八 has no 数百.
const VAGUE = /(?:(?<![总人次户件])数|几|好几)(?=[十百千万亿])|十(?=几)|几/y

/** Whether a numeral can begin with this character. */
export const NUMERAL_START = /[0-9０-９〇零一二两三四五六七八九壹贰叁肆伍陆陸柒捌玖十拾百佰千仟廿卅数几]/

/** The numeral that begins at `at`, with its scale. */
export function numeralAt(text: string, at: number): Numeral | undefined {
  return arabicAt(text, at) ?? vagueAt(text, at) ?? chineseAt(text, at)
}

function arabicAt(text: string, at: number): Numeral | undefined {
  ARABIC.lastIndex = at
  const printed = ARABIC.exec(text)?.[0]
  if (printed === undefined) return undefined
  const plain = halfWidth(printed).replace(/[,\s]/g, '')
  const decimals = plain.split('.')[1]?.length ?? 0
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

/** 38.62 万, 10 余万, 3 千万, 1.2 亿, and the mixed 3 万 5 千. */
function withScale(text: string, numeral: Numeral): Numeral {
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
    place: precise(numeral.place * scale.factor),
    lastNonZero: precise(numeral.lastNonZero * scale.factor),
    rounded: true,
    ...((before ?? after) ? { more: (before ?? after)?.word ?? '余' } : {}),
  }
  if (scaled.more) return scaled
  const rest = arabicTail(text, scaled.end, scale.factor)
  return rest ? { ...scaled, end: rest.end, value: scaled.value + rest.value, place: rest.place, lastNonZero: rest.place } : scaled
}

/** The 5 千 of 3 万 5 千, the 5000 of 3 万 5000. */
function arabicTail(text: string, at: number, below: number): { end: number; value: number; place: number } | undefined {
  const from = text.charAt(at) === ' ' ? at + 1 : at
  const match = /[0-9０-９]{1,4}/y
  match.lastIndex = from
  const digits = match.exec(text)?.[0]
  if (digits === undefined) return undefined
  const end = from + digits.length
  const scale = scaleAt(text, end)
  if (!scale && below === 1e4 && digits.length === 4 && !/^ ?[0-9.．年]/.test(text.slice(end, end + 2))) {
    return { end, value: Number(halfWidth(digits)), place: 1 }
  }
  if (!scale || scale.factor >= below) return undefined
  return { end: scale.end, value: Number(halfWidth(digits)) * scale.factor, place: scale.factor }
}

function moreAt(text: string, at: number): { word: '余' | '多' | '来'; end: number } | undefined {
  const from = text.charAt(at) === ' ' ? at + 1 : at
  const word = text.charAt(from)
  if (word !== '余' && word !== '多' && word !== '来') return undefined
  // 多 and 余 also begin words: 12 多媒体教室, 3 余热电厂, 5 来信.
  if (/^(?:多元[化文]|多[媒样功种发边方]|余[热款额下]|来[信访电自源])/.test(text.slice(from, from + 3))) return undefined
  return { word, end: from + 1 }
}

/** 万, 亿, 百万, 千万, 万亿 after Arabic digits; 千 and 百 of 千米, 百分点 are no scale. */
function scaleAt(text: string, at: number): { factor: number; end: number } | undefined {
  const from = text.charAt(at) === ' ' ? at + 1 : at
  const match = /[十百千万亿]+/y
  match.lastIndex = from
  const printed = match.exec(text)?.[0]
  if (printed === undefined) return undefined
  const after = text.slice(from + printed.length, from + printed.length + 2)
  if (printed === '千' && /^(?:米|克|瓦|公顷|帕|焦|伏|卡)/.test(after)) return undefined
  if (printed === '百' && /^(?:分)/.test(after)) return undefined
  let factor = 1
  for (const sign of printed) factor *= TENS[sign] ?? SCALES[sign] ?? 1
  return { factor, end: from + printed.length }
}

/** 数十, 几百, 几十万, 十几, 几: vague by their own words. */
function vagueAt(text: string, at: number): Numeral | undefined {
  VAGUE.lastIndex = at
  const printed = VAGUE.exec(text)?.[0]
  if (printed === undefined) return undefined
  if (printed === '十') return vague(text, at + 2, 11, 19, 1)
  if (printed === '几' && !/[十百千万亿]/.test(text.charAt(at + 1))) return vague(text, at + 1, 1, 9, 1)
  CHINESE.lastIndex = at + printed.length
  const scale = CHINESE.exec(text)?.[0] ?? ''
  if (!/^[十百千]?[万亿]*$/.test(scale)) return undefined
  const unit = chineseValue(scale)
  return vague(text, at + printed.length + scale.length, unit, unit * 10 - 1, unit)
}

function vague(text: string, end: number, low: number, high: number, place: number): Numeral {
  const scale = scaleAt(text, end)
  const more = moreAt(text, scale?.end ?? end)
  const factor = scale?.factor ?? 1
  return {
    end: more?.end ?? scale?.end ?? end,
    value: low * factor,
    most: high * factor,
    place: place * factor,
    lastNonZero: place * factor,
    rounded: true,
    chinese: true,
  }
}

function chineseAt(text: string, at: number): Numeral | undefined {
  CHINESE.lastIndex = at
  const run = CHINESE.exec(text)?.[0]
  if (run === undefined || /^[万亿]/.test(run)) return undefined
  const between = betweenTwo(run)
  if (between) return { ...between, end: at + run.length }
  const value = chineseValue(run)
  if (Number.isNaN(value)) return undefined
  let end = at + run.length
  let decimals = ''
  if (text.charAt(end) === '点') {
    const point = /[〇零一二三四五六七八九]+/y
    point.lastIndex = end + 1
    decimals = point.exec(text)?.[0] ?? ''
    if (decimals) end += 1 + decimals.length
  }
  const fraction = [...decimals].reduce((total, sign, i) => total + (DIGITS[sign] ?? 0) * 10 ** -(i + 1), 0)
  const place = decimals ? 10 ** -decimals.length : chinesePlace(run)
  const numeral: Numeral = {
    end,
    value: precise(value + fraction),
    place: decimals ? place : Math.min(place, 1),
    lastNonZero: place,
    rounded: decimals !== '',
    chinese: true,
  }
  if (decimals) return withScale(text, numeral)
  const more = moreAt(text, end)
  if (more) {
    const scale = /^[十百千万亿]/.test(text.charAt(more.end)) ? scaleAt(text, more.end) : undefined
    const factor = scale?.factor ?? 1
    return {
      ...numeral,
      end: scale?.end ?? more.end,
      value: numeral.value * factor,
      place: place * factor,
      lastNonZero: place * factor,
      rounded: true,
      more: more.word,
    }
  }
  return /[万亿]$/.test(run) ? { ...numeral, place, rounded: true } : numeral
}

/** 三五十, 两三百, 十七八, 三四: from one digit to the next. 三八 and 五一 are names. */
function betweenTwo(run: string): Omit<Numeral, 'end'> | undefined {
  const match = /^(|.*[十百千万亿])([一二两三四五六七八])([二两三四五六七八九])([十百千万亿]*)$/.exec(run)
  if (!match) return undefined
  const [, head = '', from = '', to = '', scale = ''] = match
  const step = (DIGITS[to] ?? 0) - (DIGITS[from] ?? 0)
  if (step !== 1 && !(from === '三' && to === '五') && (scale === '' || step < 1)) return undefined
  const place = chinesePlace(scale)
  return {
    value: chineseValue(head + from + scale),
    most: chineseValue(head + to + scale),
    place,
    lastNonZero: place,
    rounded: true,
    chinese: true,
  }
}

/** 二百三十六, 三万二, 两千四百五, and digits one by one: 二〇二〇. */
export function chineseValue(run: string): number {
  if (run.length > 1 && !/[十拾百佰千仟万亿廿卅]/.test(run)) return Number([...run].map((sign) => DIGITS[sign]).join(''))
  let total = 0
  let section = 0
  let digit = 0
  let last = 0
  let sawDigit = false
  for (const sign of run) {
    const scale = SCALES[sign]
    const ten = TENS[sign]
    if (sign === '廿' || sign === '卅') {
      section += sign === '廿' ? 20 : 30
      last = 10
      digit = 0
      sawDigit = false
    } else if (scale !== undefined) {
      const all = section + digit
      total = scale > 1e4 && total > 0 ? (total + all) * scale : total + (all === 0 && total === 0 ? 1 : all) * scale
      section = 0
      digit = 0
      last = scale
      sawDigit = false
    } else if (ten !== undefined) {
      section += (sawDigit ? digit : 1) * ten
      digit = 0
      last = ten
      sawDigit = false
    } else {
      if (sawDigit && digit !== 0) return Number.NaN
      digit = DIGITS[sign] ?? 0
      if (digit === 0) last = 0
      sawDigit = true
    }
  }
  // 两千四百五 is 2450, 三万二 is 32,000; 二十五 is 25.
  const tail = digit > 0 && last >= 100 ? digit * (last / 10) : digit
  return total + section + tail
}

/** One unit of the last place that a Chinese numeral names: 百 for 三百, one for 二百三十六. */
function chinesePlace(run: string): number {
  const tail = /[十百千拾佰仟万亿]+$/.exec(run)?.[0]
  if (tail === undefined) return 1
  let factor = 1
  for (const sign of tail) factor *= TENS[sign] ?? SCALES[sign] ?? 1
  return factor
}

function lastNonZeroPlace(plain: string, decimals: number): number {
  const digits = plain.replace('.', '')
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0
  return zeros === digits.length ? 10 ** -decimals : precise(10 ** (zeros - decimals))
}

export const halfWidth = (printed: string): string => printed.replace(/[０-９．％]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))

const precise = (value: number) => (Number.isSafeInteger(value) ? value : Number(value.toPrecision(15)))
