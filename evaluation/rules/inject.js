// Breaks true relations: one figure of each is changed as a hand would change it, and the rules should find it there.
import { readFigures } from '../../packages/figures/dist/index.js'

/** The rules that a broken relation of a type may be reported by. */
const RULES = {
  'part-whole': ['part-exceeds-whole', 'table-total-mismatch'],
  sum: ['parts-sum-mismatch', 'table-total-mismatch'],
  share: ['share-mismatch', 'table-total-mismatch'],
  'shares-sum': ['shares-sum-mismatch', 'table-total-mismatch'],
  'implied-total': ['implied-total-mismatch'],
  completion: ['completion-mismatch'],
  bound: ['percent-out-of-range'],
  change: ['change-mismatch', 'change-direction', 'percent-vs-point', 'point-on-count'],
  'growth-index': ['index-growth-mismatch'],
  multiple: ['multiple-mismatch'],
  average: ['average-mismatch'],
  product: ['product-mismatch'],
  ratio: ['ratio-mismatch'],
  gap: ['gap-mismatch'],
  extremes: ['extremes-mismatch'],
  conversion: ['unit-conversion-mismatch'],
  enumeration: ['list-count-mismatch'],
  respective: ['respective-count-mismatch'],
  range: ['range-reversed', 'date-range-reversed'],
  equality: ['conflicting-figures'],
  duration: ['duration-mismatch'],
  weekday: ['weekday-mismatch'],
  order: ['date-range-reversed'],
}

/** A generator of numbers in [0, 1) that gives the same ones each time. */
export function seeded(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** The ways that a printed number goes wrong. Each gives another number, or nothing. */
const SLIPS = {
  'digit changed': (digits, random) => {
    const at = Math.floor(random() * digits.length)
    if (!/[0-9]/.test(digits[at])) return undefined
    const other = String((Number(digits[at]) + 1 + Math.floor(random() * 9)) % 10)
    return digits.slice(0, at) + other + digits.slice(at + 1)
  },
  'digits swapped': (digits, random) => {
    const at = Math.floor(random() * (digits.length - 1))
    return `${digits.slice(0, at)}${digits[at + 1] ?? ''}${digits[at]}${digits.slice(at + 2)}`
  },
  'digit dropped': (digits, random) => {
    const at = Math.floor(random() * digits.length)
    return /[0-9]/.test(digits[at]) && digits.length > 1 ? digits.slice(0, at) + digits.slice(at + 1) : undefined
  },
  'digit doubled': (digits, random) => {
    const at = Math.floor(random() * digits.length)
    return /[0-9]/.test(digits[at]) ? digits.slice(0, at + 1) + digits.slice(at) : undefined
  },
}

const isNumber = (text) => /^(?:0(?=\.)|[1-9])[0-9]*(?:\.[0-9]+)?$/.test(text)

/**
 * One break of each consistent, certain relation of an article.
 *
 * @returns the passages with the break, what was changed, and whether it stays inside the tolerance: `inside` where the relation is read
 * again and still holds.
 */
export function breaksOf(passages, random, read = readFigures) {
  const { quantities, relations } = read(passages)
  return relations.flatMap((relation) => {
    if (relation.verdict !== 'consistent' || relation.confidence !== 'certain' || relation.evidence.computed.every((end) => end === null)) return []
    const operands = relation.operands.map(({ quantity }) => quantities[quantity])
    const broken = breakOne(passages, operands[Math.floor(random() * operands.length)], random)
    if (!broken) return []
    const claimed = operands[relation.claim]
    return [{ type: relation.type, rules: RULES[relation.type] ?? [], ...broken, inside: holdsStill(broken, relation, claimed, read) }]
  })
}

function breakOne(passages, { passage, start, text }, random) {
  const scale = /^([^0-9]*[0-9.]+ ?)万/.exec(text)
  const number = /[0-9]+(?:\.[0-9]+)?/.exec(text)
  if (!number) return undefined
  const names = Object.keys(SLIPS)
  for (let tries = 0; tries < 12; tries += 1) {
    const [slip, from, to, at] =
      scale && random() < 0.1
        ? ['万 dropped', '万', '', scale[1].length]
        : (() => {
            const name = names[Math.floor(random() * names.length)]
            return [name, number[0], SLIPS[name](number[0], random), number.index]
          })()
    if (to === undefined || to === from || (to !== '' && !isNumber(to))) continue
    const place = start + at
    const old = passages[passage].text
    const changed = passages.map((own, index) =>
      index === passage ? { ...own, text: old.slice(0, place) + to + old.slice(place + from.length) } : own,
    )
    return { slip, from, to, passage, start: place, end: place + to.length, shift: to.length - from.length, passages: changed }
  }
  return undefined
}

/** Whether the relation is found again where it was, and still true. */
function holdsStill({ passages, passage, start, shift }, relation, claimed, read) {
  const { quantities, relations } = read(passages)
  const at = claimed.passage === passage && claimed.start > start ? claimed.start + shift : claimed.start
  return relations.some(({ type, verdict, operands, claim }) => {
    const own = quantities[operands[claim].quantity]
    return (
      type === relation.type &&
      verdict === 'consistent' &&
      operands.length === relation.operands.length &&
      own.passage === claimed.passage &&
      Math.abs(own.start - at) <= 1
    )
  })
}
