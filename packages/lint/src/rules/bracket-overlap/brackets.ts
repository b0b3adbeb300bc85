import type { PlacedFigure } from '../../facts.js'
import type { BlockSpan } from '../../rule.js'

/** 35 岁以下, 36—45 岁, 超过 45 岁: a class by value. */
export interface Bracket extends BlockSpan {
  readonly text: string
  readonly unit: string
  readonly scale: string
  /** 10000 where the bounds are printed in 万. */
  readonly factor: number
  /** Counted in whole ones, as years of age are. */
  readonly isWhole: boolean
  readonly low?: number
  readonly high?: number
  readonly includesLow: boolean
  readonly includesHigh: boolean
  /** Who falls into it, where the bracket is one of a group: the 儿童 of 15 岁以下儿童. */
  readonly group: string
}

const KINDS = new Set(['age', 'money', 'duration', 'measure', 'count', 'percent'])
const CLASSED = new Set(['count', 'percent', 'money'])
/** From a bracket to what falls into it: 的妇女, 者, 占. */
const TO_COUNT = /^[\u4e00-\u9fff（）]{0,10}\s?$/
/** From one class to the next, with the figures between taken out; a name of its own begins something else. */
const TO_NEXT = /^[^。\n]*[，、；,;]\s?(?:年龄在?|在|和|及|而|有|为)?$/
const MOST_BETWEEN = 40
const RANGE = /^\s?(?:——|[-—–~～－至到])\s?$/
const NUMBER = /([0-9０-９]+(?:[.．][0-9０-９]+)?)\s?([万亿]?)/g
const FACTORS: Record<string, number> = { 万: 1e4, 亿: 1e8 }

interface Classed {
  readonly bracket: Bracket
  /** Where the count stands among the figures. */
  readonly index: number
  /** The first figure that falls into it. */
  readonly count: PlacedFigure
}

/** The lists of two brackets or more, each with a count or a share of one kind after it. */
export function bracketLists(quantities: readonly PlacedFigure[]): Bracket[][] {
  const lists: Classed[][] = []
  quantities.forEach((figure, index) => {
    const count = quantities[index + 1]
    const bracket = count && isClassed(figure, count) ? bracketAt(figure, quantities[index - 1], count.start) : undefined
    if (!bracket || !count) return
    const classed = { bracket, count, index: index + 1 }
    const list = lists.at(-1)
    const last = list?.at(-1)
    if (list && last && followsOn(last, classed, quantities)) list.push(classed)
    else if (!isNested(bracket, last)) lists.push([classed])
  })
  return lists.filter(({ length }) => length > 1).map((list) => list.map(({ bracket }) => bracket))
}

const isClassed = (figure: PlacedFigure, count: PlacedFigure): boolean =>
  KINDS.has(figure.kind) &&
  figure.per === undefined &&
  figure.block.kind !== 'table' &&
  count.block === figure.block &&
  CLASSED.has(count.kind) &&
  count.unit !== figure.unit &&
  TO_COUNT.test(figure.block.text.slice(figure.end, count.start))

function followsOn(last: Classed, { bracket, count, index }: Classed, quantities: readonly PlacedFigure[]): boolean {
  const between = bracket.block.text.slice(last.count.end, bracket.start)
  return (
    last.bracket.block === bracket.block &&
    last.bracket.unit === bracket.unit &&
    last.count.kind === count.kind &&
    last.count.unit === count.unit &&
    between.length <= MOST_BETWEEN &&
    !between.includes('其中') &&
    // 35 岁（含）至 45 岁 is a bracket too, in words that are not read.
    !quantities.slice(last.index + 1, index - 1).some(({ unit, start }) => unit === quantities[index - 1]?.unit && start < bracket.start) &&
    TO_NEXT.test(between)
  )
}

/** 60 岁及以上占 22%，其中 65 岁及以上占 17%: the second begins no list. */
const isNested = ({ block, start }: Bracket, last: Classed | undefined): boolean =>
  last?.bracket.block === block && /其中[^。，]{0,4}$/.test(block.text.slice(Math.max(last.count.end, start - 8), start))

function bracketAt(figure: PlacedFigure, before: PlacedFigure | undefined, until: number): Bracket | undefined {
  const { block, kind } = figure
  // 50—45 岁 is read as two figures: it runs backwards.
  const isReversed = before?.block === block && before.kind === 'number' && RANGE.test(block.text.slice(before.end, figure.start))
  const start = isReversed ? before.start : figure.start
  const included = /^（(不?)含[^）]{0,3}）(以上|以下|以内)/.exec(block.text.slice(figure.end, figure.end + 10))
  const end = figure.end + (included?.[0].length ?? 0)
  const text = block.text.slice(start, end)
  const numbers = [...text.matchAll(NUMBER)]
  const scale = numbers.at(-1)?.[2] ?? ''
  const factor = FACTORS[scale] ?? 1
  const values = numbers.map(([, digits = '', own]) => Number(halfWidth(digits)) * (FACTORS[own ?? ''] ?? factor)).sort((a, b) => a - b)
  const [first, second] = values
  const unit = figure.unit === '周岁' ? '岁' : figure.unit
  const group = block.text.slice(end, until).replace(/[\s的者占有共为（]|分别/g, '')
  const own = { block, start, end, text, unit, scale, factor, group, isWhole: kind === 'age' && values.every(Number.isInteger) }
  if (first === undefined || values.length > 2) return undefined
  if (second !== undefined) return { ...own, low: first, high: second, includesLow: true, includesHigh: true }
  const excluded = included?.[1] === '不'
  if (/^(?:超过?|大于|高于|多于)/.test(text) && !/以/.test(text)) return { ...own, low: first, includesLow: false, includesHigh: false }
  if (/^(?:不满|未满|不到|不足|小于|低于|少于)/.test(text) && !/以/.test(text))
    return { ...own, high: first, includesLow: false, includesHigh: false }
  if (/^[^0-9０-９]/.test(text)) return undefined
  if (/以上$/.test(text)) return { ...own, low: first, includesLow: !excluded, includesHigh: false }
  if (/(?:以下|以内)$/.test(text)) return { ...own, high: first, includesLow: false, includesHigh: !excluded }
  return undefined
}

const halfWidth = (printed: string): string => printed.replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
