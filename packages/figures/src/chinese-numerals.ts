import { factorOf, moreAt, type Numeral, precise, SCALES, scaleAt, TENS, withScale } from './scales.js'

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

/** No numeral in print is longer; what is tried again from its second sign is bounded by it. */
const RUN = /[〇零一二两三四五六七八九壹贰叁肆伍陆陸柒捌玖十拾百佰千仟万亿廿卅]{1,40}/y
const MOST_PIECES = 16
// 占总数百分之八 has no 数百.
const VAGUE = /(?:(?<![总人次户件])数|几|好几)(?=[十百千万亿])|十(?=几)|几/y

/** 数十, 几百, 几十万, 十几, 几: vague by their own words. */
export function vagueAt(text: string, at: number): Numeral | undefined {
  VAGUE.lastIndex = at
  const printed = VAGUE.exec(text)?.[0]
  if (printed === undefined) return undefined
  if (printed === '十') return vague(text, at + 2, 11, 19, 1)
  if (printed === '几' && !/[十百千万亿]/.test(text.charAt(at + 1))) return vague(text, at + 1, 1, 9, 1)
  const scale = runOf(text, at + printed.length) ?? ''
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

export function chineseAt(text: string, at: number): Numeral | undefined {
  const printed = printedAt(text, at)
  if (printed === undefined || /^[万亿]/.test(printed.run)) return undefined
  const { run, end } = printed
  const between = betweenTwo(run)
  if (between) return { ...between, end }
  const value = chineseValue(run)
  if (Number.isNaN(value)) return undefined
  const some = someAt(text, run, value, end)
  if (some) return some
  const decimals = decimalsAt(text, end)
  const place = decimals ? 10 ** -decimals.digits.length : chinesePlace(run)
  const numeral: Numeral = {
    end: decimals?.end ?? end,
    value: decimals ? precise(value + fractionOf(decimals.digits)) : value,
    place: decimals ? place : Math.min(place, 1),
    lastNonZero: place,
    rounded: decimals !== undefined,
    chinese: true,
  }
  if (decimals) return withScale(text, numeral)
  const more = moreAt(text, end)
  if (more) {
    const scale = /^ ?[十百千万亿]/.test(text.slice(more.end, more.end + 2)) ? scaleAt(text, more.end) : undefined
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

function runOf(text: string, at: number): string | undefined {
  RUN.lastIndex = at
  const run = RUN.exec(text)?.[0]
  // 初二两个年级: 两 begins a numeral, and never ends one that began with a digit.
  const two = run?.search(/[一二两三四五六七八九]两/) ?? -1
  return two < 0 ? run : run?.slice(0, two + 1)
}

/** The signs of a numeral; set apart by blanks (三千 八百 九十六 万) they are one where the next scale fits: 二十 三十 are two. */
function printedAt(text: string, at: number): { run: string; end: number } | undefined {
  let run = runOf(text, at)
  if (run === undefined) return undefined
  let end = at + run.length
  for (let pieces = 1; pieces < MOST_PIECES; pieces += 1) {
    const mark = text.charAt(end)
    if (mark !== ' ' && mark !== '兆') break
    const next = runOf(text, end + 1)
    if (next === undefined || !(mark === '兆' ? TRILLIONS.test(next) : goesOn(run, next, text, end + 1 + next.length))) break
    run += mark === '兆' ? mark + next : next
    end += 1 + next.length
  }
  return { run, end }
}

/** The 九千五百九十二亿 of 四十九兆九千五百九十二亿. */
const TRILLIONS = /^[零一二两三四五六七八九十百千]{1,9}[万亿]/

function goesOn(run: string, next: string, text: string, end: number): boolean {
  const head = next.charAt(0)
  const below = factorOf(run.slice(-1))
  if (below === undefined) {
    // 四 百, 九十六 万, 二 十 人; but 二〇二〇 百 and 三 十二 are two.
    const isDigit = run.length > 1 ? factorOf(run.slice(-2, -1)) !== undefined : head !== '十' || (next === '十' && text.charAt(end) === ' ')
    return isDigit && !/[零〇]$/.test(run) && factorOf(head) !== undefined
  }
  if (factorOf(head) !== undefined) return (SCALES[head] ?? 0) > below
  if (next.length > 1) return head === '零' || (factorOf(next.charAt(1)) ?? below) < below
  const after = text.slice(end, end + 2)
  if (/^ [十百千万亿几]/.test(after)) return (factorOf(after.charAt(1)) ?? 1) < below
  return below === 10 ? !/^[是、]/.test(after) : /^(?:$|[\s，,。；;）)又分点])/.test(after)
}

const SOME = / ?几(?![何乎率]) ?([十百千]?)/y

/** 二十几, 一百二十几亿, 一千五百零几万, 三百几十: up to nine of the place that 几 stands in. */
function someAt(text: string, run: string, value: number, at: number): Numeral | undefined {
  SOME.lastIndex = at
  const printed = SOME.exec(text)
  if (!printed) return undefined
  const unit = TENS[printed[1] ?? ''] ?? 1
  const last = run.slice(-1)
  if (last !== '零' && unit * 10 !== factorOf(last)) return undefined
  return vague(text, at + printed[0].length, value, value + unit * 10 - 1, unit)
}

const POINT = / ?点 ?([〇零一二三四五六七八九]{1,12})(?! ?[〇零一二三四五六七八九十分刻半钟点滴线星])/y

/** The 三三 of 二十六点三三; 九点四十分 is a time, 一点一滴 and 三点一线 are words. */
function decimalsAt(text: string, at: number): { digits: string; end: number } | undefined {
  POINT.lastIndex = at
  const match = POINT.exec(text)
  return match?.[1] === undefined ? undefined : { digits: match[1], end: at + match[0].length }
}

const fractionOf = (digits: string) => [...digits].reduce((total, sign, i) => total + (DIGITS[sign] ?? 0) * 10 ** -(i + 1), 0)

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
  if (run.length > 1 && !/[十拾百佰千仟万亿兆廿卅]/.test(run)) return Number([...run].map((sign) => DIGITS[sign]).join(''))
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
      total = scaledTotal(total, section + digit, scale)
      section = 0
      digit = 0
      last = scale
      sawDigit = false
    } else if (ten !== undefined) {
      // 一千零十 is said for 一千零一十.
      section += (sawDigit && digit > 0 ? digit : 1) * ten
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

/** 四万亿, 四万万 and 四亿五千万: the scale takes what is smaller before it, and what stands right before it. */
function scaledTotal(total: number, section: number, scale: number): number {
  if (total === 0) return (section === 0 ? 1 : section) * scale
  return total < scale || section === 0 ? (total + section) * scale : total + section * scale
}

/** One unit of the last place that a Chinese numeral names: 百 for 三百, one for 二百三十六. */
function chinesePlace(run: string): number {
  const tail = /[十百千拾佰仟万亿]+$/.exec(run)?.[0]
  if (tail === undefined) return 1
  let factor = 1
  for (const sign of tail) factor *= factorOf(sign) ?? 1
  return factor
}
