// The values of a peer's test suite (half of the Chinese specs of Recognizers-Text): ../shared/gold/recognizers-zh-dev.jsonl.
import { existsSync } from 'node:fs'
import { readQuantities } from '../../packages/figures/dist/index.js'
import { add, lines } from './report.js'

const PATH = '../shared/gold/recognizers-zh-dev.jsonl'
const MODELS = /^(?:Number|Percent|Currency|Age)Model$/
const TIMES = new Set(['date', 'date-range', 'time'])

/** Found and all by model: a value is found where a quantity overlaps its text whose interval holds it. What is part of a date is left out. */
export function scoreRecognizers({ verbose }) {
  if (!existsSync(PATH)) return undefined
  const counts = {}
  for (const { model, input, results } of lines(PATH)) {
    if (!MODELS.test(model)) continue
    const quantities = readQuantities(input)
    for (const { text, start, end, value: printed } of results) {
      const value = Number(String(printed ?? '').replace('%', ''))
      const near = quantities.filter((quantity) => quantity.start < end && quantity.end > start)
      if (printed == null || Number.isNaN(value) || near.some(({ kind }) => TIMES.has(kind))) continue
      const found = near.some((quantity) => holds(quantity, value))
      add(counts, model, found)
      if (!found && verbose) console.log('MISS', model, input, text, printed)
    }
  }
  return counts
}

function holds({ low, high }, value) {
  const slack = Math.abs(value) * 1e-9
  return (low != null || high != null) && (low ?? Number.NEGATIVE_INFINITY) <= value + slack && (high ?? Number.POSITIVE_INFINITY) >= value - slack
}
