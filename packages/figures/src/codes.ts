import { CODE_NAMES } from './lexicon/code-names.js'
import { unitAt } from './lexicon/units.js'
import type { Reading, SpannedQuantity } from './quantity.js'

const CODE =
  /0[0-9]{2,3}-[0-9]{7,8}|[0-9]{3,}(?:-[0-9]{3,})+(?![0-9]| ?[十百千万亿元人户件个亩吨名家%％])|[0-9]{7,}(?![0-9.]| ?[十百千万亿元人])|[0-9]+(?:\.[0-9]+){2,}|[0-9]+(?=[A-Za-z@])(?!GB|TB)[0-9A-Za-z@.-]+/y
const DIGITS = /[0-9]+(?:[.-][0-9]+){0,8}/y
/** The numbers of cards may be set in groups: 6 8 4, 4 4 4 4 3. */
const NAMED_CODE = /[0-9]{6} [0-9]{8} [0-9]{3}[0-9Xx]|[0-9]{4}(?: [0-9]{4}){3}(?: [0-9]{3})?|[0-9]+(?:[-.*]{1,12}[0-9]+){0,4}[Xx]?/y

/** Telephone numbers, document numbers, e-mail addresses, models: digits that are no amount. */
export function codeAt(text: string, at: number): Reading | undefined {
  const first = text.charCodeAt(at)
  if (first < 0x30 || first > 0x39) return undefined
  const named = namedCodeAt(text, at)
  if (named) return named
  CODE.lastIndex = at
  const printed = CODE.exec(text)?.[0]
  if (printed !== undefined) return label(text, at, at + printed.length)
  DIGITS.lastIndex = at
  const run = DIGITS.exec(text)?.[0]
  if (run === undefined) return undefined
  const end = at + run.length
  const before = text.charAt(at - 1)
  const inWord =
    /[A-Za-z@_.+]/.test(before) ||
    (before === '-' && /[A-Za-z]/.test(text.charAt(at - 2))) ||
    (before === '+' && /[A-Z0-9]/.test(text.charAt(at - 2)))
  if (inWord) return label(text, at, end)
  const after = text.slice(end, end + 4)
  const bracketed = /[〔［[]/.test(before) && /^[〕］\]]/.test(after)
  const numbered = /^ ?号/.test(after) && !/[月]\s?$/.test(text.slice(Math.max(0, at - 2), at))
  const isName = /^ ?(?:热线|平台|专线|专案|行动|工程|模式|楼|路|国道|省道|高速)/.test(after)
  // 系统升级到 2.0 版.
  const version = run.includes('.') && /^ ?版(?![面块税权])/.test(after)
  return bracketed || numbered || isName || version ? label(text, at, end) : undefined
}

/** 邮编 743000, 身份证号：…X, 版本号 2.1: digits after the name of what they number; 编号 12 个 is a count. */
function namedCodeAt(text: string, at: number): Reading | undefined {
  if (!'编码号证本为是：: '.includes(text.charAt(at - 1) || '|')) return undefined
  if (!CODE_NAMES.test(text.slice(Math.max(0, at - 12), at))) return undefined
  NAMED_CODE.lastIndex = at
  const end = at + (NAMED_CODE.exec(text)?.[0].length ?? 0)
  return unitAt(text, text.charAt(end) === ' ' ? end + 1 : end) || /^ ?[-—～~至到十百千万亿]/.test(text.slice(end, end + 2))
    ? undefined
    : label(text, at, end)
}

function label(text: string, start: number, end: number): Reading & { quantity: SpannedQuantity } {
  const value = Number(/[0-9]+/.exec(text.slice(start, end))?.[0] ?? 0)
  return { end, quantity: { text: text.slice(start, end), kind: 'label', unit: '', low: value, high: value, start, end } }
}
